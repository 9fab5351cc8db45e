import { usePage } from '../../../page.tsx'
import { CallHistory, type DeskView } from './CallDeskPage.tsx'

/** What somebody else did while a form was open: their steps, and what now stands where something else was typed. */
export interface MovedOnView {
  steps: DeskView['history']
  differences: readonly { label: string; saved: string }[]
}

/** Tells whoever was slower what changed meanwhile; the form below keeps what they typed. */
export function MovedOn({ view }: { view: MovedOnView | undefined }) {
  const { t } = usePage()
  if (view === undefined) return null
  return (
    <section class="note">
      <h2>{t('making.moved')}</h2>
      <CallHistory history={view.steps} />
      {view.differences.length > 0 && (
        <>
          <h3>{t('making.moved.saved')}</h3>
          <dl class="sheet">
            {view.differences.map(({ label, saved }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd class="verbatim" dir="auto">
                  {saved === '' ? '–' : saved}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}
