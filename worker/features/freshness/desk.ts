import type { CheckOutcome, FreshnessAct, FreshnessView } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { commit, StaleError, type Statement, touch } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { replaceEntry } from '../observatory/changing.ts'
import { entryScope } from '../observatory/publication.ts'
import { type EntryRow, findEntry } from '../observatory/queries.ts'
import { checkEntry } from './checks.ts'
import { confirmStatements } from './confirming.ts'
import { moveEntry } from './cycle.ts'
import { countViews, listView, type ViewedEntry } from './queries.ts'

/** Entries on one page. */
const perPage = 20

export interface FreshnessDesk {
  counts: Record<FreshnessView, number>
  entries: Page<ViewedEntry>
}

/** The entries of a view, or the one asked for by its slug. */
export async function browseFreshness(
  ctx: Ctx,
  query: { view: FreshnessView; entry: string | undefined; cursor: string | undefined },
): Promise<FreshnessDesk> {
  const { view } = query
  const cursors = cursorsOf(`freshness ${view}`, ['string', 'string'])
  const [counts, entries] = await Promise.all([
    countViews(ctx.db),
    query.entry === undefined
      ? listView(ctx.db, view, cursors.read(query.cursor), perPage + 1).then((rows) =>
          cursors.page(rows, perPage, (row) => [row.nextStepAt ?? '', row.id]),
        )
      : one(ctx, query.entry),
  ])
  return { counts, entries }
}

async function one(ctx: Ctx, slug: string): Promise<Page<ViewedEntry>> {
  const row = await findEntry(ctx.db, slug)
  return { items: row === null || row.state !== 'published' ? [] : [row], next: null }
}

export type Acted =
  | { ok: true; name: string; outcome: CheckOutcome | null }
  | { ok: false; why: 'forbidden' | 'unknown' | 'stale' }

/**
 * What the Secretariat does about an entry: looks at its link now, confirms it after asking its owner by another way, or
 * closes its record.
 * @param note why, or how it was asked; kept with the event
 */
export async function actOnEntry(ctx: Ctx, slug: string, act: FreshnessAct, note: string): Promise<Acted> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  const row = await findEntry(ctx.db, slug)
  if (row === null || row.state !== 'published') return { ok: false, why: 'unknown' }
  if (act === 'check') {
    const looked = await checkEntry(ctx, row)
    return looked === null ? { ok: false, why: 'stale' } : { ok: true, name: row.name, outcome: looked.outcome }
  }
  try {
    await commit(ctx.d1, [...changesOf(ctx, row, act, ctx.actor.id, note), ...touch(entryScope)])
    return { ok: true, name: row.name, outcome: null }
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
}

function changesOf(
  ctx: Ctx,
  row: EntryRow,
  act: Exclude<FreshnessAct, 'check'>,
  actor: string,
  note: string,
): Statement[] {
  const by = { actor, word: 'secretariat' } as const
  const event = (action: string, toState: string) =>
    record(ctx, { subjectKind: 'entry', subjectId: row.id, action, actor, fromState: row.freshness, toState, note })
  const close = (to: 'archived' | 'defunct') => [
    ...moveEntry(row, { freshness: to, nextStepAt: ctx.now.toISOString() }),
    ...event(to, to),
  ]
  const status = (to: 'active' | 'defunct') =>
    row.status === to ? [] : replaceEntry(ctx, row, { ...row, status: to }, by)
  switch (act) {
    case 'confirm':
      return [
        // What was thought to be gone is there again.
        ...(row.status === 'defunct' ? status('active') : []),
        ...confirmStatements(ctx, row, by),
        ...event('checked', 'listed'),
      ]
    case 'archive':
      return close('archived')
    default:
      return [...status('defunct'), ...close('defunct')]
  }
}
