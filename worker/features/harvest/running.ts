import { and, eq, inArray, sql } from 'drizzle-orm'
import {
  type HarvestPlace,
  type HarvestProblem,
  harvestPart,
  harvestRecord,
  harvestRun,
  harvestSource,
} from '../../../schema/tables/harvest.ts'
import type { Ctx } from '../../context.ts'
import {
  build,
  ConflictError,
  commit,
  expectChange,
  StaleError,
  type Statement,
  statement,
} from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record as recordEvent } from '../moderation/events.ts'
import { applyPart } from './applying.ts'
import {
  findPart,
  findRun,
  findSource,
  missedRecords,
  nextDueSource,
  nextOpenRun,
  oldRuns,
  type RunRow,
  type SourceRow,
} from './queries.ts'
import { CatalogueError } from './reading.ts'
import { type StagedRecord, stage } from './record.ts'
import { addCounts, maxPages, maxRecords, nextRun, toldOutcomes } from './rules.ts'
import { bring } from './visiting.ts'

/** Pages of another Waypost that are read in a minute. */
const pagesAtOnce = 10
/** Records of a part, parts compared in a minute, and entries written to after which a minute's work is done. */
const partSize = 25
const partsAtOnce = 20
const writtenAtOnce = 20
/** Problems and happenings that a run keeps by name. */
const kept = 100
/** Runs of a source that are kept. */
const runsKept = 50
/** Minutes for which a claim holds, and claims without progress after which a run is given up. */
const leaseMinutes = 5
const mostTries = 3

const minute = 60_000
const start: HarvestPlace = { cursor: null, pages: 0, records: 0, parts: 0, part: 0 }

/** Goes on with a run, or begins one that is due: one step of one source in a minute. */
export async function runHarvests(ctx: Ctx): Promise<void> {
  const now = ctx.now.toISOString()
  const open = await nextOpenRun(ctx.db, now)
  if (open !== null) return await goOn(ctx, open)
  const due = await nextDueSource(ctx.db, now)
  if (due === null) return
  const run = await begin(ctx, due, 'system', false)
  if (run !== null) await goOn(ctx, run)
}

export type Started = { ok: true; run: RunRow } | { ok: false; why: 'forbidden' | 'unknown' | 'running' }

/** Begins a run by hand and does its first step at once; the scheduled work goes on with the rest. */
export async function startRun(ctx: Ctx, id: string, dry: boolean): Promise<Started> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_contacts')) return { ok: false, why: 'forbidden' }
  const source = await findSource(ctx.db, id)
  if (source === null) return { ok: false, why: 'unknown' }
  const run = await begin(ctx, source, ctx.actor.id, dry)
  if (run === null) return { ok: false, why: 'running' }
  await goOn(ctx, run)
  return { ok: true, run: (await findRun(ctx.db, run.id)) ?? run }
}

/** A new run of a source; null where one goes on already, or another copy of this work began it. */
async function begin(ctx: Ctx, source: SourceRow, by: string, dry: boolean): Promise<RunRow | null> {
  const id = ctx.newId()
  const now = ctx.now.toISOString()
  const next = nextRun(source.nextRunAt, ctx.now, source.everyHours)
  try {
    await commit(ctx.d1, [
      ...(dry
        ? []
        : [
            statement(
              build
                .update(harvestSource)
                .set({ nextRunAt: next })
                .where(and(eq(harvestSource.id, source.id), eq(harvestSource.nextRunAt, source.nextRunAt))),
            ),
            expectChange,
          ]),
      statement(
        build.insert(harvestRun).values({
          id,
          source: source.id,
          startedBy: by,
          dry,
          state: 'reading',
          startedAt: now,
          leaseUntil: now,
          place: start,
          counts: {},
        }),
      ),
      ...recordEvent(ctx, { subjectKind: 'source', subjectId: source.id, action: dry ? 'dry_run' : 'run', actor: by }),
    ])
  } catch (error) {
    if (error instanceof StaleError || error instanceof ConflictError) return null
    throw error
  }
  return await findRun(ctx.db, id)
}

/** Claims a run and does a minute's work of it; nothing where somebody else was first. */
async function goOn(ctx: Ctx, open: RunRow): Promise<void> {
  const claimed = await claim(ctx, open)
  if (claimed === null) return
  const source = await findSource(ctx.db, open.source)
  if (source === null || claimed.tries > mostTries) return await end(ctx, claimed, 'failed', { code: 'given_up' })
  try {
    const read = claimed.state === 'reading' ? await readOn(ctx, source, claimed) : claimed
    if (read !== null && read.state === 'writing') await writeOn(ctx, source, read)
  } catch (error) {
    if (error instanceof StaleError) return
    if (!(error instanceof CatalogueError)) throw error
    await end(ctx, claimed, 'failed', error)
  }
}

async function claim(ctx: Ctx, run: RunRow): Promise<RunRow | null> {
  const held = {
    step: run.step + 1,
    tries: run.tries + 1,
    leaseUntil: new Date(ctx.now.getTime() + leaseMinutes * minute).toISOString(),
  }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(harvestRun)
          .set(held)
          .where(
            and(
              eq(harvestRun.id, run.id),
              eq(harvestRun.step, run.step),
              inArray(harvestRun.state, ['reading', 'writing']),
            ),
          ),
      ),
      expectChange,
    ])
  } catch (error) {
    if (error instanceof StaleError) return null
    throw error
  }
  return { ...run, ...held }
}

/** Statements that keep how far a run has come; they abort the batch of whoever lost the claim. */
function keep(run: RunRow, changes: Partial<RunRow>): Statement[] {
  return [
    statement(
      build
        .update(harvestRun)
        .set({ tries: 0, ...changes })
        .where(and(eq(harvestRun.id, run.id), eq(harvestRun.step, run.step))),
    ),
    expectChange,
  ]
}

const problemsOf = (run: RunRow, more: readonly HarvestProblem[]) => ({
  problems: [...run.problems, ...more.slice(0, Math.max(0, kept - run.problems.length))],
  problemsTotal: run.problemsTotal + more.length,
})

/**
 * Reads on: the whole catalogue is read and checked, and waits in parts, before the first entry is touched.
 * @returns the run as it stands; null where it has ended
 */
async function readOn(ctx: Ctx, source: SourceRow, claimed: RunRow): Promise<RunRow | null> {
  let run = claimed
  for (let i = 0; i < pagesAtOnce; i++) {
    const brought = await bring(ctx, source, run)
    if (brought.is === 'unchanged') {
      await end(ctx, run, 'unchanged')
      return null
    }
    const { pages, parts } = run.place
    const { next } = brought
    const records = run.place.records + brought.records.length
    if (records > maxRecords) throw new CatalogueError('too_many_records', { n: maxRecords })
    if (pages + 1 > maxPages || (next !== null && next === run.place.cursor)) throw new CatalogueError('endless')
    const problems: HarvestProblem[] = []
    const staged: StagedRecord[] = []
    const identities = new Set<string>()
    for (const raw of brought.records) {
      const checked = stage(source, raw)
      problems.push(...checked.problems)
      if (checked.staged === null) continue
      if (identities.has(checked.staged.externalId)) {
        problems.push({ record: checked.staged.name, field: null, code: 'twice', parameters: {} })
      } else staged.push(checked.staged)
      identities.add(checked.staged.externalId)
    }
    let position = parts
    for (let at = 0; at < staged.length; at += partSize * 8) {
      // Some parts in a batch: each is some tens of kilobytes. The same part again replaces what a cut left.
      const batch: Statement[] = []
      for (let from = at; from < Math.min(staged.length, at + partSize * 8); from += partSize) {
        const records = JSON.stringify(staged.slice(from, from + partSize))
        batch.push(
          statement(
            build
              .insert(harvestPart)
              .values({ run: run.id, position, records })
              .onConflictDoUpdate({ target: [harvestPart.run, harvestPart.position], set: { records } }),
          ),
        )
        position += 1
      }
      await commit(ctx.d1, batch)
    }
    const changes = {
      state: next === null ? 'writing' : 'reading',
      place: { cursor: next, pages: pages + 1, records, parts: position, part: 0 },
      ...(pages === 0 ? { etag: brought.etag, modified: brought.modified } : {}),
      ...problemsOf(run, problems),
      ...(next !== null && i + 1 === pagesAtOnce ? { leaseUntil: ctx.now.toISOString() } : {}),
    }
    await commit(ctx.d1, keep(run, changes))
    run = { ...run, ...changes }
    if (next === null) break
  }
  return run
}

/** Compares on what was read with the entries. */
async function writeOn(ctx: Ctx, source: SourceRow, claimed: RunRow): Promise<void> {
  let run = claimed
  let written = 0
  for (let i = 0; i < partsAtOnce && written < writtenAtOnce && run.place.part < run.place.parts; i++) {
    const { part } = run.place
    const records = await findPart(ctx.db, run.id, part)
    const applied = records === null ? null : await applyPart(ctx, source, run, JSON.parse(records) as StagedRecord[])
    const told = (applied?.happenings ?? []).slice(0, Math.max(0, kept - run.happenings.length))
    const changes = {
      place: { ...run.place, part: part + 1 },
      counts: addCounts(run.counts, applied?.counts ?? {}),
      happenings: [...run.happenings, ...told],
      ...problemsOf(run, applied?.problems ?? []),
      // Read in whole again next time.
      ...(applied?.moved === true ? { etag: null, modified: null } : {}),
    }
    await commit(ctx.d1, [
      ...keep(run, changes),
      statement(build.delete(harvestPart).where(and(eq(harvestPart.run, run.id), eq(harvestPart.position, part)))),
    ])
    run = { ...run, ...changes }
    written += applied?.written ?? 0
  }
  if (run.place.part < run.place.parts) await commit(ctx.d1, keep(run, { leaseUntil: ctx.now.toISOString() }))
  else await finish(ctx, source, run)
}

/** Ends a run that saw the whole catalogue: what it did not see is reported, and stays as it is. */
async function finish(ctx: Ctx, source: SourceRow, run: RunRow): Promise<void> {
  const missed = await missedRecords(ctx.db, source.id, run.id, run.dry, maxRecords)
  const told = missed
    .slice(0, Math.max(0, kept - run.happenings.length))
    .map(({ name }) => ({ record: name, outcome: 'gone', fields: [] }))
  await end(
    ctx,
    {
      ...run,
      counts: missed.length === 0 ? run.counts : addCounts(run.counts, { gone: missed.length }),
      happenings: [...run.happenings, ...told].filter(({ outcome }) => toldOutcomes.some((one) => one === outcome)),
    },
    'done',
    undefined,
    run.dry
      ? []
      : [
          statement(
            sql`update ${harvestRecord} set gone_at = ${ctx.now.toISOString()} where source = ${source.id} and seen_run <> ${run.id} and gone_at is null`,
          ),
          statement(
            build
              .update(harvestSource)
              .set({ etag: run.etag, modified: run.modified })
              // Settings that changed meanwhile want everything read again.
              .where(and(eq(harvestSource.id, source.id), eq(harvestSource.version, source.version))),
          ),
        ],
  )
}

async function end(
  ctx: Ctx,
  run: RunRow,
  state: 'done' | 'unchanged' | 'failed',
  problem?: { code: string; parameters?: HarvestProblem['parameters'] },
  statements: Statement[] = [],
): Promise<void> {
  const problems =
    problem === undefined
      ? {}
      : {
          // First, since it says why nothing came of the rest.
          problems: [
            { record: null, field: null, code: problem.code, parameters: problem.parameters ?? {} },
            ...run.problems,
          ],
          problemsTotal: run.problemsTotal + 1,
        }
  const old = await oldRuns(ctx.db, run.source, runsKept)
  const { counts, happenings } = run
  await commit(ctx.d1, [
    ...keep(run, { state, finishedAt: ctx.now.toISOString(), counts, happenings, ...problems }),
    ...statements,
    statement(build.delete(harvestPart).where(eq(harvestPart.run, run.id))),
    statement(
      build.delete(harvestRun).where(sql`${harvestRun.id} in (select value from json_each(${JSON.stringify(old)}))`),
    ),
  ])
}
