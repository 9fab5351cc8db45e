import { type AnswerTime, answerTimes, feedbackAnswers, isOneOf } from '../../../schema/vocabulary.ts'
import { fewest } from '../../platform/disclosure.ts'

/** Months are `YYYY-MM` in UTC. */
export type Month = string

/** The month before the one in which a moment lies: the last one that is over. */
export function monthBefore(now: Date): Month {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
}

/** The first moment after a month, as ISO 8601. */
export function endOf(month: Month): string {
  return `${earlierMonth(month, -1)}-01T00:00:00.000Z`
}

/** The month so many months before another. */
export function earlierMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - by, 1)).toISOString().slice(0, 7)
}

/** A request as the figures see it: no word of it. */
export interface Counted {
  state: string
  createdAt: string
  closedAt: string | null
  /** The router knew nobody when it came in. */
  unmatched: boolean
  /** Desks on its list, those that failed (declined, bounced, expired), and when the last of these did. */
  asked: number
  failed: number
  lastFailedAt: string | null
}

/**
 * As what a request is counted when the month before `end` is closed; null when it is not decided by then. Demand is
 * every request that is not withdrawn; a gap is one that ended unanswered, or found no desk, or was turned down by every
 * desk that was asked. A request is counted once, in the month in which this was decided.
 */
export function countedAs(request: Counted, end: string): 'gap' | 'met' | null {
  const { state, asked, failed, lastFailedAt, closedAt, createdAt } = request
  if (state === 'withdrawn') return null
  if (asked === 0 && request.unmatched && createdAt < end) return 'gap'
  if (asked > 0 && failed === asked && lastFailedAt !== null && lastFailedAt < end) return 'gap'
  if (closedAt === null || closedAt >= end) return null
  return state === 'answered' ? 'met' : 'gap'
}

/** A number by what it counts; `region` and `language` are empty where it is not of requests. */
export interface Cell {
  kind: string
  value: string
  region: string
  language: string
}
export interface Waiting extends Cell {
  since: Month
  n: number
}

/** Stands for several regions or languages, each too rare to be named. */
export const various = 'various'

/** Months after which small numbers are put together: languages first, then regions. */
export const patience = 3

/**
 * What of the waiting numbers can be shown when a month is closed. A number is shown when it is at least 5, all of it at
 * once, and begins anew. Numbers of requests that waited {@link patience} months are put together over languages, then
 * over regions, where that makes 5. So every request is in one shown number at most, and each number that is ever added
 * to what is public stands for at least 5: no subtraction of cells, sums, filters or months leads below.
 * @returns what is added to the public figures, and the waiting numbers used up by it
 */
export function release(
  waiting: readonly Waiting[],
  month: Month,
): { shown: (Cell & { n: number })[]; spent: Waiting[] } {
  const shown: (Cell & { n: number })[] = []
  const spent = new Set<Waiting>()
  const old = earlierMonth(month, patience)
  const gather = (among: readonly Waiting[], as: (one: Waiting) => Cell) => {
    const groups = new Map<string, { cell: Cell; of: Waiting[] }>()
    for (const one of among) {
      const cell = as(one)
      const key = JSON.stringify(Object.values(cell))
      const group = groups.get(key) ?? { cell, of: [] }
      group.of.push(one)
      groups.set(key, group)
    }
    for (const { cell, of } of groups.values()) {
      const n = of.reduce((sum, one) => sum + one.n, 0)
      if (n < fewest) continue
      shown.push({ ...cell, n })
      for (const one of of) spent.add(one)
    }
  }
  const left = () => waiting.filter((one) => !spent.has(one) && one.region !== '' && one.since <= old)
  gather(waiting, ({ kind, value, region, language }) => ({ kind, value, region, language }))
  gather(left(), ({ kind, value, region }) => ({ kind, value, region, language: various }))
  gather(left(), ({ kind, value }) => ({ kind, value, region: various, language: various }))
  return { shown, spent: [...spent] }
}

/** A hand-over as the figures see it. */
export interface Outcome {
  state: string
  reason: string | null
  sentAt: string
  settledAt: string | null
  feedback: string | null
  /** When its request was closed. */
  closedAt: string | null
}

const hour = 60 * 60_000

/** How long an answer waits to be counted, so that the person can say whether it was one. */
const feedbackWithin = 14 * 24 * hour

/** Whether a hand-over is settled for the figures when the month before `end` is closed. */
export function isSettled(of: Outcome, end: string): boolean {
  if (of.state === 'sent' || of.state === 'accepted') return of.closedAt !== null && of.closedAt < end
  if (of.settledAt === null || of.settledAt >= end) return false
  return of.state !== 'answered' || of.feedback !== null || Date.parse(of.settledAt) + feedbackWithin < Date.parse(end)
}

/** What a hand-over adds to the tally of its desk; nothing where the desk had no say. */
export function tallied(of: Outcome): Record<string, number> {
  if (of.state === 'declined' || of.state === 'expired') return { referrals: 1 }
  if (of.state === 'accepted') return { referrals: 1, accepted: 1 }
  if (of.state !== 'answered' || of.settledAt === null) return {}
  return { referrals: 1, accepted: 1, [answerTimeOf(Date.parse(of.settledAt) - Date.parse(of.sentAt))]: 1 }
}

const upTo: readonly [AnswerTime, hours: number][] = [
  ['hours', 12],
  ['day', 24],
  ['three_days', 3 * 24],
  ['week', 7 * 24],
  ['month', 31 * 24],
]

/** The step of time in which a duration lies. @param milliseconds from hand-over to answer */
export function answerTimeOf(milliseconds: number): AnswerTime {
  return upTo.find(([, hours]) => milliseconds <= hours * hour)?.[0] ?? 'longer'
}

/** What hand-overs to a desk may tell in public. */
export interface DeskShown {
  atLeast: number
  acceptance: { from: number; to: number }
  answersWithin: AnswerTime | null
}

const steps = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]

/**
 * A desk's figures in steps, from 5 hand-overs on: how many at least, in which quarter the share lies that it accepted,
 * and the step in which the median of its answer times lies (from 5 answers on). Steps, since an exact share of few tells
 * how many the others are. Null below 5.
 */
export function deskShown(tally: Readonly<Record<string, number>>): DeskShown | null {
  const { referrals = 0, accepted = 0 } = tally
  const atLeast = steps.filter((step) => step <= referrals).at(-1)
  if (atLeast === undefined) return null
  const quarter = Math.min(3, Math.floor((4 * accepted) / referrals)) / 4
  return { atLeast, acceptance: { from: quarter, to: quarter + 0.25 }, answersWithin: medianOf(tally) }
}

function medianOf(tally: Readonly<Record<string, number>>): AnswerTime | null {
  const answers = answerTimes.reduce((sum, time) => sum + (tally[time] ?? 0), 0)
  if (answers < fewest) return null
  const upToHere = (last: number) => answerTimes.slice(0, last + 1).reduce((sum, time) => sum + (tally[time] ?? 0), 0)
  return answerTimes.find((_, i) => upToHere(i) >= answers / 2) ?? null
}

/** Adds tallies up. */
export function added(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum: Record<string, number> = { ...a }
  for (const [name, n] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + n
  return sum
}

/** Whether a hand-over teaches that the desk is right for the topic (true), wrong (false), or nothing (null). */
export function lesson(of: Outcome): boolean | null {
  if (of.feedback === 'no') return false
  if (of.state === 'answered' || of.state === 'accepted') return true
  // Other reasons tell of the person or of the moment, which other addends and the hard rules know better.
  return of.state === 'expired' || (of.state === 'declined' && of.reason === 'scope') ? false : null
}

/** What hand-overs taught about a desk and a topic. */
export interface Learned {
  tries: number
  successes: number
  newTries: number
  newSuccesses: number
}

/** Adds lessons. The new ones count from 5 on, so that a change of a public weight stands for at least 5. */
export function learn(before: Learned, tries: number, successes: number): Learned {
  const newTries = before.newTries + tries
  const newSuccesses = before.newSuccesses + successes
  return newTries < fewest
    ? { ...before, newTries, newSuccesses }
    : { tries: before.tries + newTries, successes: before.successes + newSuccesses, newTries: 0, newSuccesses: 0 }
}

const mostWeight = 0.15

/**
 * What is added to the score of a desk for a topic: the mean of Beta(2 + successes, 2 + failures) less one half, at most
 * 0.15 either way, in steps of 0.05 as it is published. The prior Beta(2, 2) keeps few outcomes from saying much; the
 * steps keep the weight from telling them.
 * @returns 0 below 5 tries
 */
export function weightOf({ tries, successes }: Pick<Learned, 'tries' | 'successes'>): number {
  if (tries < fewest) return 0
  const mean = (successes + 2) / (tries + 4) - 0.5
  return Math.round(Math.max(-mostWeight, Math.min(mostWeight, mean)) * 20) / 20
}

/** The public figures, as one row keeps them: sums of what {@link release} let out. */
export interface Figures {
  requests: { topic: string; region: string; language: string; count: number; gaps: number }[]
  byMonth: { month: Month; count: number }[]
  refusals: { reason: string; count: number }[]
  feedback: { answer: string; count: number }[]
}

const most = (a: { count: number }, b: { count: number }) => b.count - a.count

const answers: readonly string[] = feedbackAnswers

/** Reads the kept totals; most first, months in their order. */
export function figuresOf(totals: readonly { dimension: string; value: string; n: number }[]): Figures {
  const cells = new Map<string, Figures['requests'][number]>()
  for (const { dimension, value, n } of totals) {
    if (dimension !== 'gap' && dimension !== 'met') continue
    const [topic = '', region = '', language = ''] = value.split('|')
    const cell = cells.get(value) ?? { topic, region, language, count: 0, gaps: 0 }
    cells.set(value, { ...cell, count: cell.count + n, gaps: cell.gaps + (dimension === 'gap' ? n : 0) })
  }
  const of = (dimension: string) =>
    totals
      .filter((total) => total.dimension === dimension)
      .sort((a, b) => (a.value < b.value ? -1 : 1))
      .map(({ value, n }) => ({ value, count: n }))
  return {
    requests: [...cells.entries()].sort(([a, x], [b, y]) => most(x, y) || (a < b ? -1 : 1)).map(([, cell]) => cell),
    byMonth: of('month').map(({ value, count }) => ({ month: value, count })),
    refusals: of('refusal')
      .map(({ value, count }) => ({ reason: value, count }))
      .sort(most),
    feedback: of('feedback')
      .map(({ value, count }) => ({ answer: value, count }))
      .sort((a, b) => answers.indexOf(a.answer) - answers.indexOf(b.answer)),
  }
}

/** The gap map: cells whose topic, region and language are all named; most first. */
export function gapsOf(figures: Figures): { topic: string; region: string; language: string; count: number }[] {
  return figures.requests
    .filter(({ gaps, language }) => gaps > 0 && language !== various)
    .map(({ topic, region, language, gaps }) => ({ topic, region, language, count: gaps }))
    .sort(most)
}

/** Sums over one dimension of the requests; most first. */
export function sumsBy(
  figures: Figures,
  dimension: 'topic' | 'region' | 'language',
): { value: string; count: number; gaps: number }[] {
  const sums = new Map<string, { value: string; count: number; gaps: number }>()
  for (const cell of figures.requests) {
    const value = cell[dimension]
    const sum = sums.get(value) ?? { value, count: 0, gaps: 0 }
    sums.set(value, { value, count: sum.count + cell.count, gaps: sum.gaps + cell.gaps })
  }
  return [...sums.values()].sort((a, b) => most(a, b) || (a.value < b.value ? -1 : 1))
}

/** Whether a text is a step of time. */
export function isAnswerTime(text: string | null): text is AnswerTime {
  return isOneOf(answerTimes, text)
}

/** A figure as a row of a table. */
export interface FigureRow {
  figure: string
  /** A desk, a month, a reason or an answer. */
  subject: string
  topic: string
  region: string
  language: string
  value: string | number
}

/** All public figures as rows; requests as they are kept, crossed. */
export function statisticsRows(
  figures: Figures,
  desks: readonly (DeskShown & { slug: string })[],
  weights: readonly { slug: string; topic: string; weight: number }[],
): FigureRow[] {
  const row = (figure: string, subject: string, value: string | number, cell: Partial<FigureRow> = {}): FigureRow => ({
    ...{ figure, subject, topic: '', region: '', language: '', value },
    ...cell,
  })
  return [
    ...figures.requests.flatMap(({ topic, region, language, count, gaps }) => {
      const cell = { topic, region, language }
      return [row('requests', '', count, cell), ...(gaps > 0 ? [row('gaps', '', gaps, cell)] : [])]
    }),
    ...figures.byMonth.map(({ month, count }) => row('requests by month', month, count)),
    ...figures.refusals.map(({ reason, count }) => row('refusals', reason, count)),
    ...figures.feedback.map(({ answer, count }) => row('answered', answer, count)),
    ...desks.flatMap(({ slug, atLeast, acceptance, answersWithin }) => [
      row('hand-overs at least', slug, atLeast),
      row('accepted from', slug, acceptance.from),
      row('accepted to', slug, acceptance.to),
      ...(answersWithin === null ? [] : [row('median answer', slug, answersWithin)]),
    ]),
    ...weights.map(({ slug, topic, weight }) => row('weight', slug, weight, { topic })),
  ]
}
