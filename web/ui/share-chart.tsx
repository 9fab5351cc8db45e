import { scaleLinear } from 'd3-scale'
import { directionOfLocale } from '../../schema/i18n/translate.ts'
import { usePage } from '../page.tsx'

const width = 320
const rowHeight = 26
const labelWidth = 40

/**
 * Bars of equal length, each cut by the shares of its parts, with a legend. Neighbours differ in pattern of tint, and the
 * table beside tells the numbers.
 */
export function ShareChart({
  caption,
  bars,
  parts,
}: {
  caption: string
  bars: readonly { label: string; parts: readonly number[] }[]
  /** Names of the parts, in the order in which they stand. */
  parts: readonly string[]
}) {
  const { locale } = usePage()
  const rtl = directionOfLocale(locale) === 'rtl'
  return (
    <figure class="chart">
      <ul class="legend">
        {parts.map((name, i) => (
          <li key={name}>
            <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <rect class={`p${i}`} width="10" height="10" />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
      <svg class="plot" viewBox={`0 0 ${width} ${bars.length * rowHeight}`} role="img" aria-label={caption}>
        {bars.map((bar, row) => {
          const total = bar.parts.reduce((sum, n) => sum + n, 0)
          const place = scaleLinear([0, Math.max(1, total)], [labelWidth, width])
          let before = 0
          return (
            <g key={bar.label} transform={`translate(0 ${row * rowHeight})`}>
              <text x={rtl ? width : 0} y="14">
                {bar.label}
              </text>
              {bar.parts.map((n, i) => {
                const from = place(before)
                before += n
                const extent = place(before) - from
                if (n === 0) return null
                const x = rtl ? width - from - extent : from
                return (
                  <rect
                    class={`p${i}`}
                    key={parts[i]}
                    x={Math.round(x * 10) / 10}
                    y="3"
                    width={Math.round(extent * 10) / 10}
                    height="16"
                  />
                )
              })}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
