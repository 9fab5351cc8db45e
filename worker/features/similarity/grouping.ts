import { sql } from 'drizzle-orm'
import { groupingRun, suggestedGroup } from '../../../schema/tables/similarity.ts'
import type { Ctx } from '../../context.ts'
import { chunks, largestValue } from '../../platform/bulk.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { clusters, type Pair } from './grouping-rules.ts'
import {
  type DueRun,
  dismissedKeys,
  dueRun,
  findFeaturesOf,
  findListsOf,
  idsOf,
  nextIssues,
  pairsOf,
  type StoredFeatures,
} from './queries.ts'
import { candidates, displayThreshold, type Features, keysOf, similarity, unpackFeatures } from './rules.ts'

/** Issues compared in a slice, and slices in a run of the scheduled work (a minute apart): some tenths of a second. */
const slice = 40
const slicesPerRun = 6

/** Issues that each is compared with, and neighbours that are kept of each. */
const comparedWith = 40
const neighbours = 20

/** A call that changes all the time is grouped anew at most so often. */
const restAfter = 10 * 60_000

/**
 * Groups the issues of a whole call in slices: the neighbours of each issue first, then clusters of neighbours, which
 * replace the suggestions that are open. One call at a time; a call is due when it has changed since. Each slice is one
 * batch that moves the cursor by compare-and-set, so that a run can stop anywhere and two at once do no harm.
 */
export async function runGrouping(ctx: Ctx): Promise<void> {
  for (let i = 0; i < slicesPerRun; i++) {
    const due = await dueRun(ctx.db, new Date(ctx.now.getTime() - restAfter).toISOString())
    if (due === null) return
    try {
      await commit(ctx.d1, await step(ctx, due))
    } catch (error) {
      // Another run did this slice.
      if (error instanceof StaleError) return
      throw error
    }
  }
}

async function step(ctx: Ctx, due: DueRun): Promise<Statement[]> {
  const { run } = due
  if (run === null || run.phase === 'done') return begin(ctx, due)
  if (run.phase === 'groups') return await finish(ctx, due.call, run)
  const issues = await nextIssues(ctx.db, due.call, run.cursor, slice)
  const last = issues.at(-1)
  if (last === undefined) return move(due.call, run, { phase: 'groups' })
  const found = await neighbourPairs(ctx, due.call, issues)
  return [...move(due.call, run, { cursor: last.number }), ...keepPairs(run.run, found)]
}

type Run = NonNullable<DueRun['run']>

/** Statements that begin anew; of two that begin at once one is stale. */
function begin(ctx: Ctx, { call, revision, run }: DueRun): Statement[] {
  const fresh = {
    run: ctx.newId(),
    revision,
    phase: 'pairs',
    cursor: 0,
    step: (run?.step ?? 0) + 1,
    startedAt: ctx.now.toISOString(),
  }
  return [
    statement(
      build
        .insert(groupingRun)
        .values({ call, ...fresh })
        .onConflictDoUpdate({
          target: groupingRun.call,
          set: fresh,
          setWhere: sql`grouping_run.step = ${run?.step ?? -1}`,
        }),
    ),
    expectChange,
  ]
}

function move(call: string, run: Run, to: Partial<Pick<Run, 'cursor' | 'phase'>>): Statement[] {
  return [
    statement(
      build
        .update(groupingRun)
        .set({ ...to, step: run.step + 1 })
        .where(sql`call = ${call} and run = ${run.run} and step = ${run.step}`),
    ),
    expectChange,
  ]
}

function keepPairs(run: string, found: readonly Pair[]): Statement[] {
  return chunks(
    found.map(([a, b, score]) => [a, b, Math.round(score * 1000)]),
    largestValue,
  ).map((json) =>
    statement(
      sql`insert into similar_pair (run, a, b, score) select ${run}, value ->> 0, value ->> 1, value ->> 2 from json_each(${json}) where true on conflict do nothing`,
    ),
  )
}

/** The most alike issues of the same call for each issue of a slice, in two reads. */
async function neighbourPairs(ctx: Ctx, call: string, issues: readonly StoredFeatures[]): Promise<Pair[]> {
  const read = new Map<number, Features>(issues.map((row) => [row.number, unpackFeatures(row.features)]))
  const keys = new Map([...read].map(([number, features]) => [number, keysOf(features)]))
  const lists = new Map(
    (await findListsOf(ctx.db, [...new Set([...keys.values()].flat().map(([key]) => key))])).map((list) => [
      list.key,
      list,
    ]),
  )
  const wanted = new Map<number, number[]>()
  for (const [number, own] of keys) {
    const held = own.flatMap(([key]) => lists.get(key) ?? [])
    const near = candidates(own, held, comparedWith)
    wanted.set(
      number,
      near.filter((other) => other !== number),
    )
  }
  const missing = [...new Set([...wanted.values()].flat())].filter((number) => !read.has(number))
  for (const row of await findFeaturesOf(ctx.db, call, missing)) read.set(row.number, unpackFeatures(row.features))
  return [...wanted].flatMap(([number, others]) => nearest(number, others, read))
}

function nearest(number: number, others: readonly number[], read: ReadonlyMap<number, Features>): Pair[] {
  const own = read.get(number)
  if (own === undefined) return []
  return others
    .flatMap((other): [number, number][] => {
      const features = read.get(other)
      return features === undefined ? [] : [[other, similarity(own, features)]]
    })
    .filter(([, score]) => score >= displayThreshold)
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, neighbours)
    .map(([other, score]): Pair => [Math.min(number, other), Math.max(number, other), score])
}

/** Statements that put the clusters in the place of what is open and end the run. */
async function finish(ctx: Ctx, call: string, run: Run): Promise<Statement[]> {
  const ids = await idsOf(ctx.db, run.run)
  const found = clusters(
    (await pairsOf(ctx.db, run.run))
      .filter(({ a, b }) => ids.has(a) && ids.has(b))
      .map(({ a, b, score }): Pair => [a, b, score / 1000]),
  )
  const dismissed = await dismissedKeys(ctx.db, call)
  const rows = found.flatMap(({ members, strength }) => {
    const names = members.flatMap((number) => ids.get(number) ?? [])
    const memberKey = [...names].sort().join(' ')
    if (names.length < 2 || dismissed.has(memberKey)) return []
    return [[ctx.newId(), JSON.stringify(names), memberKey, Math.round(strength * 1000)]]
  })
  return [
    ...move(call, run, { phase: 'done' }),
    statement(build.delete(suggestedGroup).where(sql`call = ${call} and state = 'open'`)),
    ...chunks(rows, largestValue).map((json) =>
      statement(sql`insert into suggested_group (id, call, members, member_key, strength, state, made_at)
        select value ->> 0, ${call}, value ->> 1, value ->> 2, value ->> 3, 'open', ${ctx.now.toISOString()} from json_each(${json})`),
    ),
    statement(sql`delete from similar_pair where run = ${run.run}`),
  ]
}
