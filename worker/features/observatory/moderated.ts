import { paths } from '../../../schema/paths.ts'
import type { LoadModerated } from '../moderation/moderated.ts'
import { readEdit, withEdit, writeEdit } from './edit.ts'
import { eraseEntry } from './erasure.ts'
import { keepChanges, keptColumns } from './history.ts'
import { keepNames } from './names.ts'
import { claimSlug, entryScope, publishEntry, unpublishEntry } from './publication.ts'
import { findEntryContent } from './queries.ts'
import { provisionalSlug, slugCandidates } from './rules.ts'
import { writeColumns } from './submission.ts'
import { entryParts } from './words.ts'

/** An entry as moderation sees it. */
export const loadEntry: LoadModerated = async (db, item) => {
  const content = await findEntryContent(db, item.id)
  if (content === null) throw new Error('an entry without content')
  // An address that was public once stays the same when the entry returns.
  const nameless = content.slug === provisionalSlug(content.id)
  return {
    scope: entryScope,
    title: content.name,
    content: entryParts(content),
    publicPath: (locale) => paths.entry(locale, content.slug),
    publish: () => [
      ...(nameless ? [claimSlug(item.id, slugCandidates(content.name, item.reference, item.id))] : []),
      // One that an older version took in has none yet.
      ...keepNames(content),
      ...publishEntry(content),
    ],
    unpublish: () => unpublishEntry(content),
    erase: () => eraseEntry(item.id),
    edits: {
      snapshot: () => writeEdit(keptColumns(content)),
      show: (edit) => entryParts({ ...content, ...readEdit(edit) }),
      rewrite: (edit) => writeColumns(item, keptColumns(withEdit(content, edit))),
      publish: (edit) => publishEntry(withEdit(content, edit)),
      keep(ctx, edit) {
        const word = content.relation === 'owner' ? 'owner' : 'user'
        return keepChanges(ctx, content, withEdit(content, edit), { actor: 'person', word })
      },
    },
  }
}
