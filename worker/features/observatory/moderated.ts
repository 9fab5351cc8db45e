import { paths } from '../../../schema/paths.ts'
import type { LoadModerated } from '../moderation/moderated.ts'
import { eraseEntry } from './erasure.ts'
import { claimSlug, entryScope, publishEntry, unpublishEntry } from './publication.ts'
import { findEntryContent } from './queries.ts'
import { provisionalSlug, slugCandidates } from './rules.ts'

/** An entry as moderation sees it. */
export const loadEntry: LoadModerated = async (db, item) => {
  const content = await findEntryContent(db, item.id)
  if (content === null) throw new Error('an entry without content')
  const said: [field: string, text: string | null][] = [
    ['name', content.name],
    ['kind', content.kind],
    ['url', content.url],
    ['summary', content.summary],
    ['topics', content.topics.join(', ')],
    ['regions', content.regions.join(', ')],
    ['countries', content.countries.join(', ')],
    ['languages', content.languages.join(', ')],
    ['requestLanguages', content.requestLanguages.join(', ')],
    ['audience', content.audience],
    ['howToAsk', content.howToAsk],
    ['operator', content.operator],
    ['operatorCountry', content.operatorCountry],
    ['relation', content.relation],
    ['origin', content.origin],
  ]
  // An address that was public once stays the same when the entry returns.
  const nameless = content.slug === provisionalSlug(content.id)
  return {
    scope: entryScope,
    title: content.name,
    content: said.flatMap(([field, text]) => (text === null || text === '' ? [] : [{ field, text }])),
    publicPath: (locale) => paths.entry(locale, content.slug),
    publish: () => [
      ...(nameless ? [claimSlug(item.id, slugCandidates(content.name, item.reference, item.id))] : []),
      ...publishEntry(content),
    ],
    unpublish: () => unpublishEntry(content),
    erase: () => eraseEntry(item.id),
  }
}
