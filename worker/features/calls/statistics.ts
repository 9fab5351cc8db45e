import type { CallComparison, Statistics } from '../../../schema/contracts/statistics.ts'
import { regions, stakeholderGroups, streams } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { readPublicSupport } from '../participants/actions.ts'
import { callTexts } from './actions.ts'
import { type CallRow, callTotals, findComparable } from './queries.ts'

/** The published issues of a call by theme and by stream: one query, for pages that show no other figure. */
export async function readThemesAndStreams(ctx: Ctx, row: CallRow): Promise<Pick<Statistics, 'byTheme' | 'byStream'>> {
  const { byValue } = grouped(await callTotals(ctx.db, row.slug))
  return { byTheme: byValue('theme'), byStream: byValue('stream', [...streams, 'unstated']) }
}

/** Totals by their dimension, with zeros for values that never occur. */
function grouped(totals: readonly FacetCount[]) {
  const of = (dimension: string) => totals.filter((total) => total.dimension === dimension)
  const byValue = (dimension: string, values: readonly string[] = []): Record<string, number> => ({
    ...Object.fromEntries(values.map((value) => [value, 0])),
    ...Object.fromEntries(of(dimension).map(({ value, n }) => [value, n])),
  })
  return { of, byValue }
}

/** The statistics of a call, from kept totals: one definition for page, API and export. */
export async function readStatistics(ctx: Ctx, row: CallRow): Promise<Statistics> {
  const [totals, support] = await Promise.all([callTotals(ctx.db, row.slug), readPublicSupport(ctx, row.slug)])
  const { of, byValue } = grouped(totals)
  const development = byValue('development')
  return {
    total: row.published,
    waiting: row.waiting,
    figures: row.figures as Statistics['figures'],
    source: row.source,
    byStakeholderGroup: byValue('stakeholderGroup', stakeholderGroups),
    byRegion: byValue('region', regions),
    byTheme: byValue('theme'),
    byLanguage: byValue('language'),
    byDevelopmentStatus:
      row.figures === 'published'
        ? { leastDeveloped: null, other: null }
        : { leastDeveloped: development.leastDeveloped ?? 0, other: development.other ?? 0 },
    byStream: byValue('stream', [...streams, 'unstated']),
    byDay: of('day')
      .map(({ value, n }) => ({ date: value, count: n }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    cross: of('cross').map(({ value, n }) => {
      const [stakeholderGroup = '', region = ''] = value.split('|')
      return { stakeholderGroup, region, count: n }
    }),
    support,
    asOf: ctx.now.toISOString(),
  }
}

/** Calls set beside one another at most; the four past ones and some to come. */
const mostCompared = 8

/** The figures of a call beside those of earlier calls of its kind, latest first: one read of each call's kept totals. */
export async function compareCalls(ctx: Ctx, row: CallRow): Promise<CallComparison> {
  const compared = await findComparable(ctx.db, row, mostCompared)
  return {
    items: compared.map((other) => {
      const counts = Object.entries(other.counts).map(([name, n]) => {
        const space = name.indexOf(' ')
        return { dimension: name.slice(0, space), value: name.slice(space + 1), n }
      })
      const of = (dimension: string, values: readonly string[]) =>
        Object.fromEntries(
          values.map((value) => [
            value,
            counts.find((count) => count.dimension === dimension && count.value === value)?.n ?? 0,
          ]),
        )
      return {
        call: other.slug,
        title: callTexts(other, ctx.locale).title,
        cycle: other.cycle,
        figures: other.figures as Statistics['figures'],
        total: other.published,
        byStakeholderGroup: of('stakeholderGroup', stakeholderGroups),
        byRegion: of('region', regions),
      }
    }),
    next: null,
  }
}

/** A figure of the statistics as a row of a table. */
export interface StatisticsRow {
  dimension: string
  value: string
  /** The second value, where two dimensions are crossed. */
  crossedWith: string | null
  count: number | null
}

/** All figures of a call as rows; the same numbers as {@link readStatistics}. */
export function statisticsRows(statistics: Statistics): StatisticsRow[] {
  const plain = (dimension: string, counts: Record<string, number | null>): StatisticsRow[] =>
    Object.entries(counts).map(([value, count]) => ({ dimension, value, crossedWith: null, count }))
  return [
    ...plain('total', { '': statistics.total }),
    ...plain('waiting', { '': statistics.waiting }),
    ...plain('stakeholderGroup', statistics.byStakeholderGroup),
    ...plain('region', statistics.byRegion),
    ...plain('theme', statistics.byTheme),
    ...plain('language', statistics.byLanguage),
    ...plain('stream', statistics.byStream),
    ...plain('support', statistics.support),
    ...plain('developmentStatus', statistics.byDevelopmentStatus),
    ...statistics.byDay.map(({ date, count }) => ({ dimension: 'day', value: date, crossedWith: null, count })),
    ...statistics.cross.map(({ stakeholderGroup, region, count }) => ({
      dimension: 'stakeholderGroup and region',
      value: stakeholderGroup,
      crossedWith: region,
      count,
    })),
  ]
}
