import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment } from '../../ui/text.tsx'
import type { CallView } from '../calls/CallCard.tsx'

const doors: { title: MessageKey; text: MessageKey; path: (l: Locale) => string }[] = [
  { title: 'home.calls.title', text: 'home.calls.text', path: paths.calls },
  { title: 'home.observatory.title', text: 'home.observatory.text', path: paths.observatory },
  { title: 'home.help.title', text: 'home.help.text', path: paths.help },
  { title: 'home.drafts.title', text: 'home.drafts.text', path: paths.drafts },
]

/** The four doors, and what is open now. */
export function HomePage({ calls }: { calls: readonly CallView[] }) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('home.title')} description={t('home.lead')}>
      <h1>{t('home.title')}</h1>
      <p class="lead">{t('home.lead')}</p>
      <ul class="doors">
        {doors.map((door) => (
          <li key={door.title}>
            <h2>
              <a href={door.path(locale)}>{t(door.title)}</a>
            </h2>
            <p>{t(door.text)}</p>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('home.open_now')}</h2>
        {calls.length === 0 && <p>{t('home.nothing_open')}</p>}
        <ul class="plain">
          {calls.map((call) => (
            <li key={call.slug}>
              <a href={paths.call(locale, call.slug)}>{call.title}</a>
              {call.closesAt !== null && (
                <span class="hint">
                  {' '}
                  {t('call.closes')} <Moment at={call.closesAt} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}
