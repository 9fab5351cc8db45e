import { and, eq, sql } from 'drizzle-orm'
import type { ContactInput, EntryChange, EntryQuery } from '../../../schema/contracts/observatory.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { ContactState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { notYetChecked, questionsOf, tidy } from './content.ts'
import { browseEntries } from './finding.ts'
import { type ChangedBy, changedFields, keepChanges, keptColumns } from './history.ts'
import { keepNames } from './names.ts'
import { type EntryContent, entryScope, publishEntry, unpublishEntry } from './publication.ts'
import { type EntryRow, findEntry, listByContactState, observatoryTotals } from './queries.ts'
import { masked } from './rules.ts'

export type EntrySaved =
  | { ok: true; entry: EntryRow }
  | { ok: false; why: 'forbidden' | 'unknown' | 'stale' | 'no_address' | 'no_place' | 'no_replacement' }

/**
 * Changes an entry as the Secretariat; content needs the permission to moderate, the contact that to manage contacts.
 * A published entry is listed, counted and indexed anew in the same batch. A change that changes nothing writes nothing.
 * @param seen version of the entry that the change was made to; any where it is left out
 */
export async function changeEntry(ctx: Ctx, slug: string, change: EntryChange, seen?: number): Promise<EntrySaved> {
  const { contact, ...content } = change
  const edits = Object.values(content).some((value) => value !== undefined)
  if (ctx.actor.kind !== 'staff') return { ok: false, why: 'forbidden' }
  if (edits && !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  if (contact !== undefined && !can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  if (!edits && contact === undefined && !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }

  const before = await findEntry(ctx.db, slug)
  // Of an entry that was taken back nothing is left to change.
  if (before === null || before.state === 'withdrawn') return { ok: false, why: 'unknown' }
  if (seen !== undefined && seen !== before.version) return { ok: false, why: 'stale' }
  const after = edits ? edited(before, content) : before
  if (edits && after.regions.length + after.countries.length === 0) return { ok: false, why: 'no_place' }
  if (!(await hasReplacement(ctx, slug, content.replacedBy))) return { ok: false, why: 'no_replacement' }
  if (contact != null && contact.email === undefined && before.contact === null) return { ok: false, why: 'no_address' }

  const actor = ctx.actor.id
  const statements = [
    ...(changedFields(before, after).length > 0
      ? replaceEntry(ctx, before, after, { actor, word: 'secretariat' })
      : []),
    ...(contact === undefined ? [] : await contactStatements(ctx, actor, before, contact)),
  ]
  if (statements.length === 0) return { ok: true, entry: before }
  try {
    await commit(ctx.d1, [...statements, ...touch(entryScope)])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  const saved = await findEntry(ctx.db, slug)
  return saved === null ? { ok: false, why: 'unknown' } : { ok: true, entry: saved }
}

/** Whether the entry that is said to have taken the place exists, and is another one. */
async function hasReplacement(ctx: Ctx, slug: string, replacedBy: string | null | undefined): Promise<boolean> {
  if (replacedBy == null) return true
  if (replacedBy === slug) return false
  const found = await findEntry(ctx.db, replacedBy)
  return found !== null && found.state !== 'withdrawn'
}

function edited(before: EntryRow, change: Omit<EntryChange, 'contact'>): EntryRow {
  const { questions, ...rest } = change
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const asked = questions === undefined ? before.questions : questionsOf(questions, before)
  return tidy({ ...before, ...given, questions: asked })
}

/**
 * Statements that put a changed entry in place of what it was: compared and set, listed, counted and indexed anew where
 * it is published, each changed field kept with who changed it on whose word. The caller touches the scope.
 */
export function replaceEntry(ctx: Ctx, before: EntryRow, after: EntryContent, by: ChangedBy): Statement[] {
  const { id, state, version } = before
  return [
    statement(
      build
        .update(submission)
        .set({
          version: sql`${submission.version} + 1`,
          language: after.language,
          ...(state === 'published' ? { editedAt: ctx.now.toISOString() } : {}),
        })
        .where(and(eq(submission.id, id), eq(submission.state, state), eq(submission.version, version))),
    ),
    expectChange,
    ...(state === 'published' ? unpublishEntry(before) : []),
    // What was seen under another address says nothing of the new one.
    statement(
      build
        .update(entry)
        .set({ ...keptColumns(after), ...(before.url === after.url ? {} : notYetChecked) })
        .where(eq(entry.id, id)),
    ),
    ...keepNames(after),
    ...keepChanges(ctx, before, after, by),
    ...(state === 'published' ? publishEntry(after) : []),
    ...record(ctx, { subjectKind: 'entry', subjectId: id, action: 'edit', actor: by.actor }),
  ]
}

/** The event tells the state only: an address has no place in what is never removed. */
async function contactStatements(
  ctx: Ctx,
  actor: string,
  before: EntryRow,
  contact: ContactInput | null,
): Promise<Statement[]> {
  const columns =
    contact === null
      ? { contact: null, contactIndex: null, contactState: null }
      : {
          contactState: contact.state,
          ...(contact.email === undefined
            ? {}
            : {
                contact: await ctx.keys.encrypt(contact.email, before.id),
                contactIndex: await ctx.keys.addressIndex(contact.email),
                // A new address is asked for what its entry waits for.
                nextStepAt: null,
              }),
        }
  return [
    statement(
      build
        .update(entry)
        .set({ ...columns, contactVersion: before.contactVersion + 1 })
        .where(and(eq(entry.id, before.id), eq(entry.contactVersion, before.contactVersion))),
    ),
    expectChange,
    ...record(ctx, {
      subjectKind: 'entry',
      subjectId: before.id,
      action: 'contact',
      actor,
      fromState: before.contactState ?? 'none',
      toState: contact?.state ?? 'none',
    }),
  ]
}

/** A contact as the Secretariat sees it. */
export interface ContactView {
  slug: string
  name: string
  language: string
  kind: string
  state: ContactState | null
  /** Enough of the address to recognise it by; null where none is known or its owner's list does not show it. */
  address: string | null
}

async function viewContact(ctx: Ctx, row: EntryContent): Promise<ContactView> {
  const { slug, name, language, kind } = row
  const address = row.contact === null ? null : masked(await ctx.keys.decrypt(row.contact, row.id))
  return { slug, name, language, kind, state: row.contactState as ContactState | null, address }
}

/** Entries with their contacts: all published ones, those that hold words, or those whose contact is in a state. */
export async function browseContacts(
  ctx: Ctx,
  query: EntryQuery,
  state: ContactState | undefined,
): Promise<Page<ContactView> | null> {
  if (!can(ctx.actor, 'manage_contacts')) return null
  const found =
    state === undefined ? await browseAll(ctx, query) : await browseByState(ctx, state, query.cursor, query.limit)
  return { items: await Promise.all(found.items.map((row) => viewContact(ctx, row))), next: found.next }
}

async function browseAll(ctx: Ctx, query: EntryQuery): Promise<Page<EntryContent>> {
  return await browseEntries(ctx, query, (await observatoryTotals(ctx.db)).published)
}

async function browseByState(
  ctx: Ctx,
  state: ContactState,
  cursor: string | undefined,
  limit: number,
): Promise<Page<EntryContent>> {
  const cursors = cursorsOf(`contacts ${state}`, ['string'])
  const [before] = cursors.read(cursor) ?? [null]
  const rows = await listByContactState(ctx.db, state, before, limit + 1)
  return cursors.page(rows, limit, (row) => [row.id])
}

/** One entry's contact; null for those who may not see it, `unknown` where there is no such entry. */
export async function readContact(ctx: Ctx, slug: string): Promise<ContactView | 'unknown' | null> {
  if (!can(ctx.actor, 'manage_contacts')) return null
  const row = await findEntry(ctx.db, slug)
  return row === null ? 'unknown' : await viewContact(ctx, row)
}
