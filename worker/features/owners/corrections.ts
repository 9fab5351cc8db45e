import { and, eq } from 'drizzle-orm'
import type { CorrectionDecision, CorrectionInput } from '../../../schema/contracts/owners.ts'
import { entryCorrection } from '../../../schema/tables/owners.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { claim, earlier } from '../../platform/idempotency.ts'
import { busy, countWrite } from '../../platform/limits.ts'
import { namesOfStaff } from '../accounts/queries.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { type Arrival, fingerprintOf } from '../moderation/intake.ts'
import { assess } from '../moderation/rules.ts'
import type { EntryRow } from '../observatory/queries.ts'
import { findEntriesByIds } from '../observatory/queries.ts'
import {
  countWaiting,
  findCorrection,
  type ListedCorrection,
  listCorrections,
  receivedAtOf,
  reportedBefore,
} from './correction-queries.ts'

export type Reported = { ok: true; receivedAt: string } | { ok: false; why: 'idempotency_mismatch' }

/**
 * Takes in what a reader reports about a public entry: the report, its signals and the event in one batch. Suspicion
 * puts it further down the list and refuses nothing. A repeat with the same idempotency key answers what the first did.
 */
export async function report(ctx: Ctx, of: EntryRow, input: CorrectionInput, arrival: Arrival): Promise<Reported> {
  const before = await repeated(ctx, arrival)
  if (before !== null) return before
  const id = ctx.newId()
  const receivedAt = ctx.now.toISOString()
  const fingerprint = await fingerprintOf(input.text)
  const { risk, signals } = assess({
    honeypot: arrival.honeypot,
    // One field is filled in faster than the forms that this signal was made for.
    filledIn: null,
    text: input.text,
    repeated: await reportedBefore(ctx.db, of.id, fingerprint),
    busyAddress: await busy(ctx),
  })
  try {
    await commit(ctx.d1, [
      ...(arrival.idempotency === null ? [] : [claim(arrival.idempotency, id, ctx.now)]),
      statement(
        build.insert(entryCorrection).values({
          id,
          entry: of.id,
          receivedAt,
          text: input.text,
          language: input.language ?? ctx.locale,
          channel: arrival.channel,
          risk,
          signals,
          fingerprint,
        }),
      ),
      ...record(ctx, { subjectKind: 'correction', subjectId: id, action: 'reported', actor: 'person' }),
      ...countWrite(ctx),
    ])
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    // Two copies of one request raced: the other one won, and its answer is ours.
    const other = await repeated(ctx, arrival)
    if (other === null) throw error
    return other
  }
  return { ok: true, receivedAt }
}

async function repeated(ctx: Ctx, { idempotency }: Arrival): Promise<Reported | null> {
  if (idempotency === null) return null
  const before = await earlier(ctx.db, idempotency)
  if (before.is === 'none') return null
  if (before.is === 'different') return { ok: false, why: 'idempotency_mismatch' }
  return { ok: true, receivedAt: (await receivedAtOf(ctx.db, before.recordId)) ?? ctx.now.toISOString() }
}

const correctionCursors = cursorsOf('corrections', ['number', 'number', 'string'])

/** A page of reports, the open ones first; null for those who may not moderate. */
export async function browseCorrections(
  ctx: Ctx,
  query: { cursor?: string | undefined; limit: number },
): Promise<(Page<ListedCorrection> & { open: number }) | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const place = correctionCursors.read(query.cursor)
  const after = place === null ? null : { decided: place[0], risk: place[1], id: place[2] }
  const [rows, waiting] = await Promise.all([listCorrections(ctx.db, after, query.limit + 1), countWaiting(ctx.db)])
  const page = correctionCursors.page(rows, query.limit, (row) => [row.decided ? 1 : 0, row.risk, row.id])
  return { ...page, open: waiting.corrections }
}

/** A report with the entry it is about and who decided on it. */
export interface CorrectionDossier {
  correction: ListedCorrection
  entry: EntryRow
  decidedBy: string | null
}

/** One report; null when unknown or not for the actor. */
export async function readCorrection(ctx: Ctx, id: string): Promise<CorrectionDossier | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const correction = await findCorrection(ctx.db, id)
  if (correction === null) return null
  const { decidedBy } = correction
  const [[entry], names] = await Promise.all([
    findEntriesByIds(ctx.db, [correction.entry]),
    namesOfStaff(ctx.db, decidedBy === null ? [] : [decidedBy]),
  ])
  if (entry === undefined) return null
  return { correction, entry, decidedBy: decidedBy === null ? null : (names.get(decidedBy) ?? decidedBy) }
}

export type CorrectionDecided = { ok: true } | { ok: false; why: 'forbidden' | 'stale' }

/** Decides on a report, once: of two moderators the second gets `stale`. */
export async function decideCorrection(ctx: Ctx, id: string, decision: CorrectionDecision): Promise<CorrectionDecided> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  const note = decision.note ?? ''
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(entryCorrection)
          .set({
            decided: true,
            outcome: decision.outcome,
            note,
            decidedAt: ctx.now.toISOString(),
            decidedBy: ctx.actor.id,
          })
          .where(and(eq(entryCorrection.id, id), eq(entryCorrection.decided, false))),
      ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'correction',
        subjectId: id,
        action: 'decided',
        actor: ctx.actor.id,
        fromState: 'open',
        toState: decision.outcome,
      }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  return { ok: true }
}
