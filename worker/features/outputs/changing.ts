import { and, eq } from 'drizzle-orm'
import type { PastOutputChange, PastOutputInput, PastOutputQuery } from '../../../schema/contracts/outputs.ts'
import { pastOutput } from '../../../schema/tables/outputs.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { browseOutputs, readOutputsState } from './actions.ts'
import { type PastOutputRow, publishOutput, touchOutputs, unpublishOutput } from './publication.ts'
import { findOutput, listRemoved } from './queries.ts'
import { placeIn, placeOf, sameness } from './rules.ts'

/** `exists`: another record has the same address, or title, meeting and year; it may be one that was taken away. */
export type OutputSaved =
  | { ok: true; output: PastOutputRow }
  | { ok: false; why: 'forbidden' | 'unknown' | 'exists' }
  | { ok: false; why: 'stale'; current: PastOutputRow }

/** The id of the member of staff who may keep the archive; null for anybody else. */
export function keeperOf(ctx: Ctx): string | null {
  return ctx.actor.kind === 'staff' && can(ctx.actor, 'manage_calls') ? ctx.actor.id : null
}

/** A new record of what was told; it is not written yet. */
export function newOutput(ctx: Pick<Ctx, 'now' | 'newId'>, input: PastOutputInput): PastOutputRow {
  const id = ctx.newId()
  const now = ctx.now.toISOString()
  const told = {
    kind: input.kind,
    title: input.title,
    language: input.language,
    languages: [...new Set(input.languages ?? [input.language])],
    meeting: input.meeting ?? null,
    year: input.year,
    topics: [...new Set(input.topics)],
    body: input.body,
    summary: input.summary ?? null,
    url: input.url ?? null,
    source: input.source ?? null,
  }
  return {
    id,
    place: placeOf(told.year, id),
    sameAs: sameness(told),
    ...told,
    createdAt: now,
    changedAt: now,
    removedAt: null,
    version: 1,
  }
}

/** Adds an output to the archive; it is public at once. */
export async function addOutput(ctx: Ctx, input: PastOutputInput): Promise<OutputSaved> {
  const by = keeperOf(ctx)
  if (by === null) return { ok: false, why: 'forbidden' }
  const row = newOutput(ctx, input)
  try {
    await commit(ctx.d1, [
      statement(build.insert(pastOutput).values(row)),
      ...publishOutput(row),
      ...record(ctx, { subjectKind: 'output', subjectId: row.id, action: 'create', actor: by }),
      ...touchOutputs(),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  return { ok: true, output: row }
}

/**
 * Changes an output, takes it away or brings it back, from the version that was seen; what it said before is kept with the
 * event.
 */
export async function changeOutput(ctx: Ctx, id: string, change: PastOutputChange): Promise<OutputSaved> {
  const by = keeperOf(ctx)
  if (by === null) return { ok: false, why: 'forbidden' }
  const before = await findOutput(ctx.db, id)
  if (before === null) return { ok: false, why: 'unknown' }
  const { expectedVersion, removed, ...told } = change
  if (before.version !== expectedVersion) return { ok: false, why: 'stale', current: before }
  const after = changed(before, told, removed, ctx.now.toISOString())
  const action =
    before.removedAt === after.removedAt ? 'change' : after.removedAt === null ? 'restore' : ('remove' as const)
  const { id: _id, ...columns } = after
  try {
    await commit(ctx.d1, [
      ...(before.removedAt === null ? unpublishOutput(before) : []),
      statement(
        build
          .update(pastOutput)
          .set(columns)
          .where(and(eq(pastOutput.id, id), eq(pastOutput.version, before.version))),
      ),
      expectChange,
      ...(after.removedAt === null ? publishOutput(after) : []),
      ...record(ctx, {
        subjectKind: 'output',
        subjectId: id,
        action,
        actor: by,
        note: JSON.stringify(before),
      }),
      ...touchOutputs(),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    if (!(error instanceof StaleError)) throw error
    const current = await findOutput(ctx.db, id)
    return current === null ? { ok: false, why: 'unknown' } : { ok: false, why: 'stale', current }
  }
  return { ok: true, output: after }
}

function changed(
  before: PastOutputRow,
  told: Omit<PastOutputChange, 'expectedVersion' | 'removed'>,
  removed: boolean | undefined,
  now: string,
): PastOutputRow {
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  const after: PastOutputRow = { ...before, ...given }
  return {
    ...after,
    languages: [...new Set(after.languages)],
    topics: [...new Set(after.topics)],
    place: after.year === before.year ? before.place : placeIn(after.year, before.place),
    sameAs: sameness(after),
    changedAt: now,
    removedAt: removed === undefined ? before.removedAt : removed ? (before.removedAt ?? now) : null,
    version: before.version + 1,
  }
}

/** Outputs as the Secretariat lists them: the public ones that a query finds, or those taken away. Null: not allowed. */
export async function browseHeld(
  ctx: Ctx,
  query: PastOutputQuery,
  removed: boolean,
): Promise<Page<PastOutputRow> | null> {
  if (keeperOf(ctx) === null) return null
  if (!removed) return await browseOutputs(ctx, query, (await readOutputsState(ctx)).published)
  const cursors = cursorsOf('outputs removed', ['string', 'string'])
  const place = cursors.read(query.cursor)
  const rows = await listRemoved(ctx.db, place === null ? null : { at: place[0], id: place[1] }, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.removedAt ?? '', row.id])
}

/** One output in whatever state. */
export async function readHeld(
  ctx: Ctx,
  id: string,
): Promise<{ ok: true; output: PastOutputRow } | { ok: false; why: 'forbidden' | 'unknown' }> {
  if (keeperOf(ctx) === null) return { ok: false, why: 'forbidden' }
  const output = await findOutput(ctx.db, id)
  return output === null ? { ok: false, why: 'unknown' } : { ok: true, output }
}
