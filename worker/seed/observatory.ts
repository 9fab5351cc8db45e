import { observatories } from '../../schema/data/observatories.ts'
import { typicalQuestions } from '../../schema/data/typical-questions.ts'
import { entry } from '../../schema/tables/observatory.ts'
import { firstIndex } from '../features/help/indexing.ts'
import { notYetLookedAt } from '../features/observatory/content.ts'
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
      countries: [],
      languages: [...source.languages],
      requestLanguages: [],
      audience: source.audience,
      howToAsk: null,
      operator: null,
      operatorCountry: null,
      status: 'active',
      freshness: 'listed',
      lastConfirmedAt: null,
      seen: source.verified,
      relation: null,
      contact: null,
      contactIndex: null,
      contactState: null,
      contactVersion: 1,
      ...notYetLookedAt,
      aliases: [],
      eligibility: [],
      eligibilityNote: null,
      operatorKind: null,
      askBy: [],
      askUrl: null,
      phone: null,
      hours: null,
      answerTime: null,
      fees: null,
      questions: (typicalQuestions[source.slug] ?? []).map(([language, text]) => ({
        language,
        text,
        confirmed: false,
      })),
      publisher: null,
      since: null,
      contentUpdatedAt: null,
      updateFrequency: null,
      access: null,
      licence: null,
      apiUrl: null,
      formats: [],
      replacedBy: null,
      translations: [],
      origin: null,
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
