import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import type { CallView } from '../calls/CallCard.tsx'
import type { DraftView } from '../drafts/DraftCard.tsx'

const doors: { title: MessageKey; text: MessageKey; path: (l: Locale) => string }[] = [
  { title: 'home.calls.title', text: 'home.calls.text', path: paths.calls },
  { title: 'home.observatory.title', text: 'home.observatory.text', path: paths.observatory },
  { title: 'home.help.title', text: 'home.help.text', path: paths.help },
  { title: 'home.drafts.title', text: 'home.drafts.text', path: paths.drafts },
]

function Closing({ at }: { at: string }) {
  const { t } = usePage()
  return (
    <span class="hint closing">
      {t('call.closes')} <Moment at={at} />
    </span>
  )
}

/** The four doors, and what is open now. */
export function HomePage({ calls, drafts }: { calls: readonly CallView[]; drafts: readonly DraftView[] }) {
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
        {calls.length + drafts.length === 0 && <p>{t('home.nothing_open')}</p>}
        <ul class="plain">
          {calls.map((call) => (
            <li key={call.slug}>
              <a href={paths.call(locale, call.slug)}>{call.title}</a>
              {call.closesAt !== null && <Closing at={call.closesAt} />}
            </li>
          ))}
          {drafts.map((draft) => (
            <li key={draft.slug}>
              <a href={paths.draft(locale, draft.slug)}>
                <Written lang={draft.language}>{draft.title}</Written>
              </a>
              <Closing at={draft.closesAt} />
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}
