import type { EntryHistoryItem } from '../../../schema/contracts/entry-history.ts'
import type { EntryChange } from '../../../schema/contracts/observatory.ts'
import type { Ctx } from '../../context.ts'
import { can } from '../accounts/rules.ts'
import { changeEntry, type EntrySaved } from './changing.ts'
import { changedSince, lastChange } from './entry-history.ts'
import { type EntryRow, findEntry } from './queries.ts'

/** An entry as the Secretariat's form opens it. */
export interface Edited {
  entry: EntryRow
  /** Id of the last change that the form takes account of. */
  seen: string
}

/** The entry to edit; null where there is none, or nothing is left of it, or the reader may not. */
export async function openEntry(ctx: Ctx, slug: string): Promise<Edited | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const entry = await findEntry(ctx.db, slug)
  if (entry === null || entry.state === 'withdrawn') return null
  return { entry, seen: await lastChange(ctx, entry.id) }
}

export type EditSaved = EntrySaved | { ok: false; why: 'moved'; meanwhile: EntryHistoryItem[] }

/**
 * Saves what the Secretariat's form says of an entry.
 * @param change every field that the form has
 * @param of what the form was opened with; `moved` tells what others changed since
 */
export async function saveEntry(
  ctx: Ctx,
  slug: string,
  change: EntryChange,
  of: { version: number; seen: string },
): Promise<EditSaved> {
  const result = await changeEntry(ctx, slug, change, of.version)
  if (result.ok || result.why !== 'stale') return result
  const now = await openEntry(ctx, slug)
  if (now === null) return { ok: false, why: 'unknown' }
  return { ok: false, why: 'moved', meanwhile: await changedSince(ctx, now.entry.id, of.seen) }
}

/**
 * The fields of a form that somebody else changed meanwhile and that the person left as they were: each said in the
 * form what it said before the first of those changes.
 */
export function untouched(meanwhile: readonly EntryHistoryItem[], change: EntryChange): string[] {
  const before = new Map(meanwhile.map((item) => [item.field, item.before]))
  const given = change as Readonly<Record<string, unknown>>
  return [...before].filter(([field, value]) => sameValue(given[field] ?? null, value)).map(([field]) => field)
}

/** Questions are compared without who confirmed them: the form does not know. */
function sameValue(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(value, (key, one) => (key === 'confirmed' ? undefined : one))
  return plain(a) === plain(b)
}
