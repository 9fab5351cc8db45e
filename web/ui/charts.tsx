import { scaleLinear, scaleTime } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import { formatDay } from '../../schema/i18n/dates.ts'
import { directionOfLocale, formatNumber } from '../../schema/i18n/translate.ts'
import { usePage } from '../page.tsx'

/**
 * Charts drawn on the server as SVG. Each is one picture to a screen reader, which hears its title and reads the table
 * beside it; colours and directions follow the page, so that no chart needs a script or a style of its own.
 */

export interface ChartRow {
  label: string
  n: number
}

/** Units of the drawings' own coordinates. */
const width = 320
const rowHeight = 30
const axisHeight = 18

/** A chart with the table of the same numbers. */
function Figure({
  caption,
  of,
  rows,
  fold,
  children,
}: {
  caption: string
  /** What a row of the table is. */
  of: string
  rows: readonly ChartRow[]
  /** Whether the table is folded away, since it is long. */
  fold: boolean
  children: ComponentChildren
}) {
  const { t, locale } = usePage()
  const table = (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" class="n">
            {t('list.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td class="n">{formatNumber(locale, row.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      {children}
      {fold ? (
        <details>
          <summary>{t('chart.table', { n: rows.length })}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </figure>
  )
}

/** Most bars in one picture; the table holds the rest. */
const mostBars = 10

/** Characters of a label that fit beside its number; the table has the whole. */
const longestLabel = 40

const shortened = (label: string) => {
  const characters = [...label]
  return characters.length <= longestLabel ? label : `${characters.slice(0, longestLabel - 1).join('')}…`
}

/** Horizontal bars, as they come; in Arabic they grow from the right. */
export function BarChart({ caption, of, rows }: { caption: string; of: string; rows: readonly ChartRow[] }) {
  const { t, locale } = usePage()
  const shown = rows.slice(0, mostBars)
  const length = scaleLinear([0, Math.max(1, ...shown.map((row) => row.n))], [0, width])
  const rtl = directionOfLocale(locale) === 'rtl'
  const start = rtl ? width : 0
  return (
    <Figure caption={caption} of={of} rows={rows} fold={rows.length > mostBars}>
      {rows.length > mostBars && <p class="hint">{t('chart.most', { n: mostBars })}</p>}
      <svg class="plot" viewBox={`0 0 ${width} ${shown.length * rowHeight}`} role="img" aria-label={caption}>
        {shown.map((row, i) => {
          const extent = Math.round(length(row.n) * 10) / 10
          return (
            <g key={row.label} transform={`translate(0 ${i * rowHeight})`}>
              <text x={start} y="13">
                {shortened(row.label)}
              </text>
              <text x={width - start} y="13" text-anchor="end">
                {formatNumber(locale, row.n)}
              </text>
              <rect x={rtl ? width - extent : 0} y="18" width={extent} height="7" />
            </g>
          )
        })}
      </svg>
    </Figure>
  )
}

const day = 24 * 60 * 60_000
const plotHeight = 90

/** Columns by day, from the first to the last with the empty days between; dates as `YYYY-MM-DD` in UTC. */
export function DayChart({
  caption,
  of,
  days,
}: {
  caption: string
  of: string
  days: readonly { date: string; count: number }[]
}) {
  const { locale } = usePage()
  const first = days[0]?.date ?? ''
  const last = days.at(-1)?.date ?? first
  // A day is as wide as its place, and the last one needs its place as well.
  const x = scaleTime([new Date(first), new Date(Date.parse(last) + day)], [0, width])
  const top = Math.max(1, ...days.map(({ count }) => count))
  const y = scaleLinear([0, top], [plotHeight, 0])
  const wide = Math.max(1, x(new Date(Date.parse(first) + day)) - 0.6)
  // Time runs from left to right in every language; words begin at the side where their language does.
  const [leftEdge, rightEdge] = directionOfLocale(locale) === 'rtl' ? ['end', 'start'] : ['start', 'end']
  // One path for all columns: a call of three months would otherwise be a hundred elements.
  const columns = days
    .map(({ date, count }) => {
      const from = Math.round(x(new Date(date)) * 10) / 10
      const high = Math.round(y(count) * 10) / 10
      return `M${from} ${plotHeight}V${high}h${Math.round(wide * 10) / 10}V${plotHeight}z`
    })
    .join('')
  return (
    <Figure
      caption={caption}
      of={of}
      rows={days.map(({ date, count }) => ({ label: formatDay(locale, date), n: count }))}
      fold={days.length > mostBars}
    >
      <svg class="plot" viewBox={`0 -16 ${width} ${plotHeight + axisHeight + 16}`} role="img" aria-label={caption}>
        <path class="line" d={`M0 0H${width}M0 ${plotHeight}H${width}`} />
        <path d={columns} />
        <text x="0" y="-5" class="soft" text-anchor={leftEdge}>
          {formatNumber(locale, top)}
        </text>
        <text x="0" y={plotHeight + 14} class="soft" text-anchor={leftEdge}>
          {formatDay(locale, first)}
        </text>
        {last !== first && (
          <text x={width} y={plotHeight + 14} text-anchor={rightEdge} class="soft">
            {formatDay(locale, last)}
          </text>
        )}
      </svg>
    </Figure>
  )
}

/** A table of two crossed dimensions, each cell tinted by its number; the tint only repeats it. */
export function CrossTable({
  caption,
  corner,
  columns,
  rows,
  count,
}: {
  caption: string
  /** What the rows are. */
  corner: string
  columns: readonly { key: string; label: string }[]
  rows: readonly { key: string; label: string }[]
  count: (row: string, column: string) => number
}) {
  const { locale } = usePage()
  const top = Math.max(1, ...rows.flatMap((row) => columns.map((column) => count(row.key, column.key))))
  const tint = scaleLinear([0, top], [0, 5]).clamp(true)
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="cross">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col" key={column.key}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const n = count(row.key, column.key)
                return (
                  <td class={`n t${Math.ceil(tint(n))}`} key={column.key}>
                    {formatNumber(locale, n)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
