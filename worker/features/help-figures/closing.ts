import { sql } from 'drizzle-orm'
import { serviceRegionsOf } from '../../../schema/data/service-regions.ts'
import { feedbackAnswers, isOneOf } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { summarise, type Total } from '../../platform/facets.ts'
import { entryScope } from '../observatory/publication.ts'
import { learnFrom, tallyDesks } from './desks.ts'
import { uncountedReferrals } from './feedback-queries.ts'
import { type Run, readRun, ripeNumbers, takenBack, uncountedRequests } from './queries.ts'
import { type Cell, countedAs, earlierMonth, endOf, isSettled, monthBefore, patience, release } from './rules.ts'

/** Scope of the public totals, and of the revision of all that is shown of help. */
export const figuresScope = 'help-figures'

/** Rows looked at in one step, and steps in one run: a step has few queries and its statements stay small. */
const perStep = 500
const stepsPerRun = 4

const stages = ['withdrawn', 'requests', 'referrals', 'release'] as const
type Stage = (typeof stages)[number]

/**
 * Counts the last month that is over, once, in steps; a run does a few of them. Each step is one batch and begins with a
 * compare-and-set of the row that says how far it got, so that two runs at once, or one that is cut off, count nothing
 * twice. What is public changes in the last step alone.
 */
export async function closeMonth(ctx: Ctx): Promise<void> {
  for (let i = 0; i < stepsPerRun; i++) {
    const run = await readRun(ctx.db)
    const due = monthBefore(ctx.now)
    if (run.closing === null && run.closed !== null && run.closed >= due) return
    // A month is finished as it was begun, also when the next one ends meanwhile.
    if (!(await step(ctx, { ...run, closing: run.closing ?? due }))) return
  }
}

interface Found {
  statements: Statement[]
  /** Id of the last row looked at; null when the stage is done. */
  last: string | null
}

async function step(ctx: Ctx, run: Run & { closing: string }): Promise<boolean> {
  const stage = run.stage as Stage
  const { statements, last } = await work[stage](ctx, run)
  const next: Stage = last === null ? (stages[stages.indexOf(stage) + 1] ?? 'withdrawn') : stage
  const done = stage === 'release'
  try {
    await commit(ctx.d1, [
      statement(sql`update figure_run set version = version + 1, stage = ${next}, after = ${last ?? ''},
        closing = ${done ? null : run.closing}, closed = ${done ? run.closing : run.closed}
        where id = 1 and version = ${run.version}`),
      expectChange,
      ...statements,
    ])
    return true
  } catch (error) {
    // Another run does it.
    if (error instanceof StaleError) return false
    throw error
  }
}

const work: Record<Stage, (ctx: Ctx, run: Run & { closing: string }) => Promise<Found>> = {
  withdrawn: uncount,
  requests: countRequests,
  referrals: countReferrals,
  release: show,
}

const lastOf = (rows: readonly { id: string }[]) => (rows.length < perStep ? null : (rows.at(-1)?.id ?? null))

/** Where a request belongs: the first topic kept with it, the first service region of its country, its language. */
function cellOf(kind: string, request: { topics: readonly string[]; country: string | null; language: string }): Cell {
  const region = request.country === null ? undefined : serviceRegionsOf(request.country)[0]
  return {
    kind,
    value: request.topics[0] ?? 'unknown',
    region: region ?? 'unknown',
    language: request.language.split('-')[0]?.toLowerCase() ?? 'und',
  }
}

/** Requests that were withdrawn after they were counted leave the numbers that still wait; what is shown stays. */
async function uncount(ctx: Ctx, run: Run): Promise<Found> {
  const rows = await takenBack(ctx.db, run.after, perStep)
  const gone = rows.flatMap((row) => {
    const [kind = '', month = ''] = (row.counted ?? '').split(' ')
    return kind === 'none' ? [] : [[...Object.values(cellOf(kind, row)), month]]
  })
  return {
    last: lastOf(rows),
    statements:
      rows.length === 0
        ? []
        : [
            mark(
              'help_request',
              rows.map(({ id }) => [id, null]),
            ),
            // A number that began to wait later does not hold this request: it went out with an earlier one.
            statement(sql`update figure_waiting set n = n - (select count(*) from json_each(${JSON.stringify(gone)})
                where value ->> 0 = kind and value ->> 1 = figure_waiting.value and value ->> 2 = region
                  and value ->> 3 = language and value ->> 4 >= since)
              where (kind, value, region, language) in (select value ->> 0, value ->> 1, value ->> 2, value ->> 3
                from json_each(${JSON.stringify(gone)}))`),
            statement(sql`delete from figure_waiting where n <= 0`),
          ],
  }
}

/** Statement that marks rows as counted. @param marks id and mark */
function mark(
  table: 'help_request' | 'referral',
  marks: readonly (readonly [id: string, mark: string | null])[],
): Statement {
  return {
    sql: `update ${table} set counted = marks.value ->> 1 from json_each(?) marks where ${table}.id = marks.value ->> 0`,
    params: [JSON.stringify(marks)],
  }
}

/** Statement that adds one to the waiting number of each cell. */
function wait(month: string, cells: readonly Cell[]): Statement[] {
  if (cells.length === 0) return []
  const rows = cells.map(({ kind, value, region, language }) => [kind, value, region, language])
  return [
    statement(sql`insert into figure_waiting (kind, value, region, language, since, n)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${month}, 1 from json_each(${JSON.stringify(rows)})
      where true on conflict (kind, value, region, language) do update set n = n + 1`),
  ]
}

async function countRequests(ctx: Ctx, run: Run & { closing: string }): Promise<Found> {
  const rows = await uncountedRequests(ctx.db, run.after, perStep)
  const counted = rows.flatMap((row) => {
    const kind = countedAs(row, endOf(run.closing))
    return kind === null ? [] : [{ id: row.id, kind, cell: cellOf(kind, row) }]
  })
  return {
    last: lastOf(rows),
    statements: [
      ...(counted.length === 0
        ? []
        : [
            mark(
              'help_request',
              counted.map(({ id, kind }) => [id, `${kind} ${run.closing}`]),
            ),
          ]),
      ...wait(
        run.closing,
        counted.map(({ cell }) => cell),
      ),
    ],
  }
}

const plain = (kind: string, value: string): Cell => ({ kind, value, region: '', language: '' })

/** Hand-overs in one step: their desks are read by name, and a query binds 100 values. */
const referralsPerStep = 90

async function countReferrals(ctx: Ctx, run: Run & { closing: string }): Promise<Found> {
  const rows = await uncountedReferrals(ctx.db, run.after, referralsPerStep)
  const settled = rows.filter((row) => row.requestState === 'withdrawn' || isSettled(row, endOf(run.closing)))
  const counted = settled.filter(({ requestState }) => requestState !== 'withdrawn')
  const cells = counted.flatMap(({ state, reason, feedback }) => [
    ...(state === 'declined' && reason !== null ? [plain('refusal', reason)] : []),
    ...(isOneOf(feedbackAnswers, feedback) ? [plain('feedback', feedback)] : []),
  ])
  return {
    last: rows.length < referralsPerStep ? null : (rows.at(-1)?.id ?? null),
    statements: [
      ...(settled.length === 0
        ? []
        : [
            mark(
              'referral',
              settled.map(({ id }) => [id, run.closing]),
            ),
          ]),
      ...wait(run.closing, cells),
      ...(await tallyDesks(ctx, counted)),
      ...(await learnFrom(ctx, counted)),
      // Pages of entries tell how soon a desk answers.
      ...(counted.length === 0 ? [] : touch(entryScope)),
    ],
  }
}

/** Shows what is large enough by now. */
async function show(ctx: Ctx, run: Run & { closing: string }): Promise<Found> {
  const { shown, spent } = release(await ripeNumbers(ctx.db, earlierMonth(run.closing, patience)), run.closing)
  const requests = shown.filter(({ region }) => region !== '').reduce((sum, { n }) => sum + n, 0)
  const totals = shown.map(
    ({ kind, value, region, language, n }): Total => [
      kind,
      region === '' ? value : [value, region, language].join('|'),
      n,
    ],
  )
  if (requests > 0) totals.push(['month', run.closing, requests])
  const keys = spent.map(({ kind, value, region, language }) => [kind, value, region, language])
  return {
    last: null,
    statements: [
      ...(shown.length === 0 ? [] : [summarise(figuresScope, totals)]),
      ...(spent.length === 0
        ? []
        : [
            statement(sql`delete from figure_waiting where (kind, value, region, language) in
              (select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(keys)}))`),
          ]),
      ...touch(figuresScope),
    ],
  }
}
