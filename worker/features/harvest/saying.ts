import { columnsOf } from '../observatory/content.ts'
import type { EntryContent } from '../observatory/publication.ts'
import type { StagedRecord } from './record.ts'
import { markOf } from './rules.ts'

/** Field -> mark of what a source says of it. */
export type Marks = Record<string, string>

/** What a record says as an entry's columns hold it, and a mark of each. */
export function saidBy(record: StagedRecord, before?: EntryContent) {
  const { content } = record
  if (content === null) throw new Error('a refused record says nothing')
  const { status, ...told } = content
  const { address, ...columns } = columnsOf(told, told.language ?? 'en', before)
  const values: Record<string, unknown> = status === undefined ? columns : { ...columns, status }
  return { address, values, marks: marksOf(values) }
}

/** Marks of values by their fields. Whether the owner confirmed a question is no word of a source. */
export function marksOf(values: Readonly<Record<string, unknown>>): Marks {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, markOf(field === 'questions' ? asked(value) : value)]),
  )
}

const asked = (value: unknown) =>
  (Array.isArray(value) ? value : []).map(({ text, language }: { text: string; language: string }) => [text, language])
