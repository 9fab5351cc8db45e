import { usePage } from '../../page.tsx'
import type { EmergencyView } from './views.ts'

/** What to do now and whom to call, before anything else on the page. Calm and short. */
export function EmergencyNow({ emergency }: { emergency: EmergencyView }) {
  const { t } = usePage()
  return (
    <section class="note emergency" aria-labelledby="emergency">
      <h2 id="emergency">{t('help.emergency.title')}</h2>
      <p>{emergency.advice}</p>
      {emergency.contacts.length > 0 && (
        <>
          <h3>{t('help.emergency.call')}</h3>
          <ul class="calls">
            {emergency.contacts.map(({ label, phone, url }) => (
              <li key={url}>
                {phone === null ? (
                  <a href={url} rel="noopener noreferrer">
                    {label}
                  </a>
                ) : (
                  <>
                    {label}{' '}
                    <a href={url}>
                      <bdi dir="ltr">{phone}</bdi>
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p class="hint">{t('help.emergency.change')}</p>
        </>
      )}
    </section>
  )
}
