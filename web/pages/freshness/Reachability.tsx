import type { LinkLook } from '../../../schema/contracts/freshness.ts'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { usePage } from '../../page.tsx'
import { Day } from '../../ui/text.tsx'

const answered = (look: LinkLook): boolean =>
  look.outcome === 'reached' || look.outcome === 'refused' || look.outcome === 'kept_out'

/** Units of the drawing's own coordinates. */
const step = 12
const height = 20

/** How the site of an entry answered in the last twelve weeks: a picture, its words, and a table. */
export function Reachability({ entry, looks }: { entry: PublicEntry; looks: readonly LinkLook[] }) {
  const { t } = usePage()
  const { finalUrl } = entry.reachability
  return (
    <section>
      <h2>{t('fresh.reach.title')}</h2>
      {finalUrl !== null && leadsOn(entry.url, finalUrl) && (
        <p>
          {t('fresh.reach.final')}{' '}
          <bdi dir="ltr">
            <a href={finalUrl} rel="nofollow ugc noopener">
              {shown(finalUrl)}
            </a>
          </bdi>
        </p>
      )}
      {looks.length === 0 ? <p>{t('fresh.reach.none')}</p> : <Weeks looks={looks} />}
    </section>
  )
}

function Weeks({ looks }: { looks: readonly LinkLook[] }) {
  const { t } = usePage()
  const summary = t('fresh.reach.picture', { n: looks.length, answered: looks.filter(answered).length })
  return (
    <>
      <svg
        class="weeks"
        viewBox={`0 0 ${looks.length * step} ${height}`}
        width={looks.length * step * 1.5}
        height={height * 1.5}
        role="img"
        aria-label={summary}
      >
        {[...looks].reverse().map((look, i) => {
          const tall = answered(look) ? height : height / 3
          return (
            <rect
              key={look.at}
              class={answered(look) ? 'yes' : 'no'}
              x={i * step + 1}
              y={height - tall}
              width={step - 2}
              height={tall}
            />
          )
        })}
      </svg>
      <p>{summary}</p>
      <details>
        <summary>{t('fresh.reach.more')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('fresh.reach.day')}</th>
              <th scope="col">{t('fresh.reach.result')}</th>
            </tr>
          </thead>
          <tbody>
            {looks.map((look) => (
              <tr key={look.at}>
                <th scope="row">
                  <Day at={look.at} />
                </th>
                <td>
                  {t(`fresh.outcome.${look.outcome}`)}
                  {look.status !== null && <span class="n"> ({look.status})</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** A change of scheme or of `www.` alone tells a reader nothing. */
const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
const leadsOn = (from: string, to: string): boolean => plain(from) !== plain(to)
const shown = (url: string): string => (plain(url).length > 80 ? `${plain(url).slice(0, 80)}…` : plain(url))
