import { and, eq, sql } from 'drizzle-orm'
import type { SourceChange, SourceInput } from '../../../schema/contracts/harvest.ts'
import { harvestSource } from '../../../schema/tables/harvest.ts'
import type { Ctx } from '../../context.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { mayVisit } from '../../platform/visit.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import {
  findSource,
  lastRuns,
  listRuns,
  listSources,
  mostSources,
  openRunOf,
  type RunRow,
  type SourceRow,
} from './queries.ts'
import { entriesAddress } from './rules.ts'

/** Runs of a source that its page tells of. */
export const runsShown = 10

export type NotSaved = { ok: false; why: 'forbidden' | 'unknown' | 'stale' | 'private' | 'exists' | 'full' }
export type SourceSaved = { ok: true; source: SourceRow } | NotSaved

/** All sources with their last runs; null for those who may not see them. */
export async function browseSources(ctx: Ctx) {
  if (!can(ctx.actor, 'manage_contacts')) return null
  const sources = await listSources(ctx.db)
  const runs = await lastRuns(
    ctx.db,
    sources.map(({ id }) => id),
  )
  return sources.map((source) => ({ source, last: runs.get(source.id) ?? null }))
}

export type FoundSource =
  | { ok: true; source: SourceRow; runs: RunRow[]; running: boolean }
  | { ok: false; why: 'forbidden' | 'unknown' }

/** A source with its last runs, newest first. */
export async function readSource(ctx: Ctx, id: string): Promise<FoundSource> {
  if (!can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  const [source, runs, open] = await Promise.all([
    findSource(ctx.db, id),
    listRuns(ctx.db, id, runsShown),
    openRunOf(ctx.db, id),
  ])
  return source === null ? { ok: false, why: 'unknown' } : { ok: true, source, runs, running: open !== null }
}

/** Adds a source; its first run is due at once. */
export async function addSource(ctx: Ctx, input: SourceInput): Promise<SourceSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  const address = addressOf(input.form, input.address)
  if (!mayVisit(ctx, address)) return { ok: false, why: 'private' }
  if ((await listSources(ctx.db)).length >= mostSources) return { ok: false, why: 'full' }
  const id = ctx.newId()
  const now = ctx.now.toISOString()
  const { kind, ...told } = input
  return await save(ctx, id, [
    statement(
      build.insert(harvestSource).values({ id, ...told, entryKind: kind, address, nextRunAt: now, createdAt: now }),
    ),
    ...record(ctx, { subjectKind: 'source', subjectId: id, action: 'add', actor: ctx.actor.id }),
  ])
}

/** Changes a source. What changes how its records are read makes the next run read all of them. */
export async function changeSource(ctx: Ctx, id: string, change: SourceChange): Promise<SourceSaved> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  const before = await findSource(ctx.db, id)
  if (before === null) return { ok: false, why: 'unknown' }
  const { expectedVersion, kind, ...rest } = change
  if (expectedVersion !== undefined && expectedVersion !== before.version) return { ok: false, why: 'stale' }
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const after: SourceRow = { ...before, ...given, entryKind: kind === undefined ? before.entryKind : kind }
  after.address = addressOf(after.form, after.address)
  if (!mayVisit(ctx, after.address)) return { ok: false, why: 'private' }
  if (after.name !== before.name && !after.formerNames.includes(before.name)) {
    after.formerNames = [...after.formerNames, before.name]
  }
  const { id: _id, createdAt: _createdAt, version: _version, ...columns } = after
  return await save(ctx, id, [
    statement(
      build
        .update(harvestSource)
        .set({
          ...columns,
          etag: null,
          modified: null,
          // Sooner where it is to come more often; a source that was off is due when it is on again.
          nextRunAt: sooner(before.nextRunAt, ctx.now, after.everyHours),
          version: sql`${harvestSource.version} + 1`,
        })
        .where(and(eq(harvestSource.id, id), eq(harvestSource.version, before.version))),
    ),
    expectChange,
    ...record(ctx, { subjectKind: 'source', subjectId: id, action: 'edit', actor: ctx.actor.id }),
  ])
}

async function save(ctx: Ctx, id: string, statements: Parameters<typeof commit>[1]): Promise<SourceSaved> {
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  const source = await findSource(ctx.db, id)
  return source === null ? { ok: false, why: 'unknown' } : { ok: true, source }
}

const addressOf = (form: string, address: string): string => (form === 'waypost' ? entriesAddress(address) : address)

const hour = 60 * 60_000

function sooner(planned: string, now: Date, everyHours: number): string {
  const latest = new Date(now.getTime() + everyHours * hour).toISOString()
  return planned < latest ? planned : latest
}
