import { observatories } from '../../schema/data/observatories.ts'
import { typicalQuestions } from '../../schema/data/typical-questions.ts'
import { entry } from '../../schema/tables/observatory.ts'
import { firstIndex } from '../features/help/indexing.ts'
import { erasedEntry } from '../features/observatory/erasure.ts'
import { keepAllNames } from '../features/observatory/names.ts'
import { type EntryContent, entryScope, publishEntries } from '../features/observatory/publication.ts'
import { addressKey } from '../features/observatory/rules.ts'
import { largestWritten } from '../platform/bulk.ts'
import { build, type Statement, statement, touch } from '../platform/database.ts'
import { publishedItem } from './published-item.ts'
import type { SeedCtx } from './seed.ts'

const nobody = {
  name: null,
  showName: false,
  capacity: null,
  organisation: null,
  stakeholderGroup: null,
  country: null,
  region: null,
}

/** The catalogue of observatories, published; no contact is known and nothing was confirmed by an owner. */
export async function seedObservatory(ctx: SeedCtx): Promise<Statement[]> {
  const statements: Statement[] = []
  const contents: EntryContent[] = []
  // Lists show the newest first: made from the last to the first, they keep the catalogue's order.
  for (const [i, source] of [...observatories.entries()].reverse()) {
    const item = await publishedItem(ctx, {
      kind: 'entry',
      parent: null,
      series: { prefix: 'ENT-', width: 4, number: i + 1 },
      receivedAt: ctx.now,
      language: 'en',
      author: nobody,
    })
    const content: EntryContent = {
      // What the source does not tell is not known.
      ...erasedEntry,
      id: item.row.id,
      slug: source.slug,
      name: source.name,
      kind: source.kind,
      url: source.url,
      address: addressKey(source.url),
      language: 'en',
      summary: source.summary,
      topics: [...source.topics],
      regions: [...source.regions],
      languages: [...source.languages],
      audience: source.audience,
      status: 'active',
      freshness: 'listed',
      lastConfirmedAt: null,
      seen: source.verified,
      contactVersion: 1,
      questions: (typicalQuestions[source.slug] ?? []).map(([language, text]) => ({
        language,
        text,
        confirmed: false,
      })),
    }
    contents.push(content)
    statements.push(...item.statements, statement(build.insert(entry).values(content)))
  }
  return [
    ...statements,
    ...keepAllNames(contents, largestWritten),
    ...publishEntries(contents),
    ...touch(entryScope),
    ...firstIndex(contents, ctx.newId()),
  ]
}
