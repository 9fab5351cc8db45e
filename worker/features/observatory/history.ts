import { and, desc, eq, lt } from 'drizzle-orm'
import { entryChange } from '../../../schema/tables/observatory.ts'
import type { ChangeWord } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { insertAll, largestValue } from '../../platform/bulk.ts'
import { build, type Reader, type Statement, statement } from '../../platform/database.ts'
import type { EntryContent } from './publication.ts'

/** Who changed an entry, and on whose word. */
export interface ChangedBy {
  /** `person`, `desk`, `system`, or the id of a member of staff. */
  actor: string
  word: ChangeWord
  /** The catalogue that said so, where the word is `source`. */
  source?: string
}

/** Fields of an entry whose changes are kept; the contact is not among them, nor what follows from others. */
export const keptFields = [
  'name',
  'kind',
  'url',
  'language',
  'summary',
  'topics',
  'regions',
  'countries',
  'languages',
  'requestLanguages',
  'aliases',
  'audience',
  'eligibility',
  'eligibilityNote',
  'operator',
  'operatorKind',
  'operatorCountry',
  'askBy',
  'askUrl',
  'phone',
  'howToAsk',
  'hours',
  'answerTime',
  'fees',
  'questions',
  'publisher',
  'since',
  'contentUpdatedAt',
  'updateFrequency',
  'access',
  'licence',
  'apiUrl',
  'formats',
  'translations',
  'status',
  'replacedBy',
] as const satisfies readonly (keyof EntryContent)[]
export type KeptField = (typeof keptFields)[number]

/** The columns that an edit sets: neither the record's own identity nor its contact. */
export function keptColumns(row: EntryContent): Pick<EntryContent, KeptField | 'address'> {
  const columns = Object.fromEntries(keptFields.map((field) => [field, row[field]])) as Pick<EntryContent, KeptField>
  return { ...columns, address: row.address }
}

/** The fields in which two states of an entry differ. */
export function changedFields(before: EntryContent, after: EntryContent): KeptField[] {
  return keptFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** Statements that keep, field by field, what an entry said and what it says now; none where nothing differs. */
export function keepChanges(ctx: Ctx, before: EntryContent, after: EntryContent, by: ChangedBy): Statement[] {
  const rows = changedFields(before, after).map((field) => ({
    id: ctx.newId(),
    entry: before.id,
    at: ctx.now.toISOString(),
    field,
    before: before[field] === null ? null : JSON.stringify(before[field]),
    after: after[field] === null ? null : JSON.stringify(after[field]),
    actor: by.actor,
    word: by.word,
    source: by.source ?? null,
  }))
  return rows.length === 0 ? [] : insertAll(entryChange, rows, largestValue)
}

/** Statement that forgets what an entry said before. */
export function eraseChanges(entry: string): Statement {
  return statement(build.delete(entryChange).where(eq(entryChange.entry, entry)))
}

/** A change of one field. */
export type EntryChangeRow = typeof entryChange.$inferSelect

/** The last changes of an entry, newest first, from before the change `before`. */
export async function readChanges(
  db: Reader,
  entry: string,
  limit: number,
  before: string | null = null,
): Promise<EntryChangeRow[]> {
  return await db
    .select()
    .from(entryChange)
    .where(and(eq(entryChange.entry, entry), before === null ? undefined : lt(entryChange.id, before)))
    .orderBy(desc(entryChange.id))
    .limit(limit)
}
