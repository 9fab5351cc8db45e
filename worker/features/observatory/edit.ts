import { type EntryColumns, tidy } from './content.ts'
import { changedFields, type KeptField, keptFields } from './history.ts'
import type { EntryContent } from './publication.ts'

/** What an edit of an entry changes: nothing else, since others change an entry too while the edit waits. */
export type EntryEdit = Partial<Pick<EntryContent, KeptField>>

/** An edit of an entry as it is kept while it waits, and as a version. */
export function writeEdit(edit: EntryEdit): string {
  return JSON.stringify(Object.fromEntries(Object.entries(edit).filter(([field]) => isKept(field))))
}

/** Inverse of {@link writeEdit}. */
export function readEdit(edit: string): EntryEdit {
  const read = JSON.parse(edit) as Record<string, unknown>
  return Object.fromEntries(Object.entries(read).filter(([field]) => isKept(field)))
}

const isKept = (field: string): boolean => (keptFields as readonly string[]).includes(field)

/** What an edit says differently from the entry as it is. */
export function editOf(content: EntryContent, columns: EntryColumns): EntryEdit {
  const after = { ...content, ...columns }
  return Object.fromEntries(changedFields(content, after).map((field) => [field, after[field]]))
}

/** The entry as the edit has it. */
export function withEdit(content: EntryContent, edit: string): EntryContent {
  return tidy({ ...content, ...readEdit(edit) })
}
