import { and, eq, sql } from 'drizzle-orm'
import { confirmation } from '../../../schema/tables/freshness.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { record } from '../moderation/events.ts'
import { entryScope, refreshEntry } from '../observatory/publication.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { canBeAsked, confirmationHash, confirmationMail } from './mails.ts'
import {
  anyUnscheduled,
  type ConfirmationRow,
  entriesToStep,
  lastConfirmation,
  placesInYear,
  scheduleSteps,
} from './queries.ts'
import { calendarStep, type Step, stepOf } from './rules.ts'

/** Entries with a contact moved in one run: the next is a minute later, and an invocation has a limit of queries. */
const perRun = 6

/** Entries without a contact moved in one run, by one batch for all: each that changes takes three statements. */
const togetherPerRun = 60

/** Entries given a date in one run, by one statement. */
const scheduledPerRun = 500

/**
 * Moves entries along their year: due, stale, and the question to the owner with its reminders. Bounded, and each step is
 * a compare-and-set, so that two runs at once do it once.
 */
export async function runFreshnessCycle(ctx: Ctx): Promise<void> {
  const now = ctx.now.toISOString()
  if (await anyUnscheduled(ctx.db)) await commit(ctx.d1, [statement(scheduleSteps(now, scheduledPerRun))])
  await moveTogether(ctx, await entriesToStep(ctx.db, now, false, togetherPerRun))
  const ids = await entriesToStep(ctx.db, now, true, perRun)
  for (const row of await findEntriesByIds(ctx.db, ids)) await takeStep(ctx, row)
}

/** Moves entries whose owners cannot be asked: all of them, or none where somebody else moved one meanwhile. */
async function moveTogether(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const now = ctx.now.toISOString()
  const moves = (await placesInYear(ctx.db, ids)).map((row) => {
    const since = row.lastConfirmedAt ?? row.publishedAt
    const { freshness, nextAt } =
      row.state !== 'published' || since === null
        ? { freshness: row.freshness, nextAt: tomorrow(ctx) }
        : row.status === 'defunct'
          ? { freshness: 'defunct', nextAt: now }
          : calendarStep(since, ctx.now)
    return {
      event: ctx.newId(),
      id: row.id,
      from: row.freshness,
      at: row.nextStepAt,
      to: freshness,
      next: nextAt,
      lastConfirmedAt: row.lastConfirmedAt,
    }
  })
  const json = JSON.stringify(moves)
  const unmoved = sql`entry.id = j.value ->> 'id' and entry.freshness = j.value ->> 'from' and entry.next_step_at is j.value ->> 'at'`
  const changed = moves.filter(({ from, to }) => from !== to)
  const statements = [
    statement(sql`insert into event (id, subject_kind, subject_id, action, actor, at, from_state, to_state)
      select j.value ->> 'event', 'entry', entry.id, case j.value ->> 'to' when 'listed' then 'fresh' else j.value ->> 'to' end,
        'system', ${now}, j.value ->> 'from', j.value ->> 'to'
      from json_each(${json}) j join entry on ${unmoved} where j.value ->> 'from' <> j.value ->> 'to'`),
    statement(sql`update entry set freshness = j.value ->> 'to', next_step_at = j.value ->> 'next'
      from json_each(${json}) j where ${unmoved}`),
    statement(sql`select iif(changes() = ${moves.length}, 1, json('stale'))`),
    ...changed.flatMap(({ id, to, lastConfirmedAt }) => refreshEntry(id, { freshness: to, lastConfirmedAt })),
    ...(changed.length > 0 ? touch(entryScope) : []),
  ]
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    // The next run finds where they are now.
    if (!(error instanceof StaleError)) throw error
  }
}

function tomorrow(ctx: Ctx): string {
  return new Date(ctx.now.getTime() + 24 * 60 * 60_000).toISOString()
}

async function takeStep(ctx: Ctx, row: EntryRow): Promise<void> {
  try {
    await commit(ctx.d1, await stepStatements(ctx, row))
  } catch (error) {
    // Another run, or the owner's own word, was faster.
    if (!(error instanceof StaleError)) throw error
  }
}

/** The compare-and-set of an entry's place in its year; a published one is listed by it anew. */
export function moveEntry(
  row: Pick<EntryRow, 'id' | 'state' | 'freshness' | 'nextStepAt' | 'lastConfirmedAt'>,
  changes: { freshness: string; nextStepAt: string | null; lastConfirmedAt?: string },
): Statement[] {
  return [
    statement(
      build
        .update(entry)
        .set(changes)
        .where(
          and(eq(entry.id, row.id), eq(entry.freshness, row.freshness), sql`${entry.nextStepAt} is ${row.nextStepAt}`),
        ),
    ),
    expectChange,
    ...(row.state === 'published' ? refreshEntry(row.id, { lastConfirmedAt: row.lastConfirmedAt, ...changes }) : []),
  ]
}

async function stepStatements(ctx: Ctx, row: EntryRow): Promise<Statement[]> {
  const since = row.lastConfirmedAt ?? row.publishedAt
  if (row.state !== 'published' || since === null) {
    return moveEntry(row, { freshness: row.freshness, nextStepAt: tomorrow(ctx) })
  }
  // Somebody said that the resource is gone, without a word about the record of it.
  if (row.status === 'defunct') {
    return [
      ...moveEntry(row, { freshness: 'defunct', nextStepAt: ctx.now.toISOString() }),
      ...moved(ctx, row, 'defunct'),
    ]
  }
  const last = await lastConfirmation(ctx.db, row.id)
  const asking = openAsking(row, last, since)
  const step = stepOf(since, asking, ctx.now)
  return [
    ...moveEntry(row, { freshness: step.freshness, nextStepAt: step.nextAt }),
    ...(step.freshness === row.freshness ? [] : moved(ctx, row, step.freshness)),
    ...(await questionStatements(ctx, row, step, asking)),
  ]
}

/** The question that still waits for an answer from the address that the entry has now. */
function openAsking(row: EntryRow, last: ConfirmationRow | null, since: string): ConfirmationRow | null {
  if (last === null || last.confirmedAt !== null || last.askedAt < since) return null
  const nobodyAsked = last.recipientIndex === null
  if (nobodyAsked && canBeAsked(row)) return null
  return nobodyAsked || row.contactIndex === null || last.recipientIndex === row.contactIndex ? last : null
}

async function questionStatements(
  ctx: Ctx,
  row: EntryRow,
  step: Step,
  asking: ConfirmationRow | null,
): Promise<Statement[]> {
  if (step.act === 'ask') {
    const id = ctx.newId()
    return [
      statement(
        build.insert(confirmation).values({
          id,
          entry: row.id,
          tokenHash: await confirmationHash(ctx, id),
          recipientIndex: canBeAsked(row) ? row.contactIndex : null,
          askedAt: ctx.now.toISOString(),
        }),
      ),
      ...(await confirmationMail(ctx, row, id, 'confirmation')),
    ]
  }
  if (step.act === 'remind' && asking !== null) {
    return [
      statement(build.update(confirmation).set({ reminders: step.reminders }).where(eq(confirmation.id, asking.id))),
      ...(await confirmationMail(ctx, row, asking.id, 'confirmation_reminder')),
    ]
  }
  return []
}

function moved(ctx: Ctx, row: EntryRow, to: string): Statement[] {
  return [
    ...record(ctx, {
      subjectKind: 'entry',
      subjectId: row.id,
      action: to === 'listed' ? 'fresh' : to,
      actor: 'system',
      fromState: row.freshness,
      toState: to,
    }),
    ...touch(entryScope),
  ]
}
