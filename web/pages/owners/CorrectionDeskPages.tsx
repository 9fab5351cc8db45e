import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths } from '../../../schema/paths.ts'
import { type CorrectionOutcome, correctionOutcomes, type RiskSignal } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextArea } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { Signals } from '../secretariat/QueuePage.tsx'
import { Facts } from './Comparison.tsx'
import type { AboutEntry } from './CorrectionPages.tsx'
import type { FactView } from './views.ts'

/** A report of a reader. */
export interface CorrectionView {
  id: string
  entry: AboutEntry
  text: string
  language: string
  receivedAt: string
  signals: readonly RiskSignal[]
  outcome: CorrectionOutcome | null
  note: string
  decidedAt: string | null
}

/** A number that is counted up to a bound only. */
export function AtMost({ n, most }: { n: number; most: number }) {
  const { t, locale } = usePage()
  return <>{n > most ? t('desk.more_than', { n: most }) : formatNumber(locale, n)}</>
}

/** What readers reported: what is open first, then the oldest. */
export function CorrectionsPage({
  corrections,
  open,
  mostCounted,
  next,
  cursor,
  done,
}: {
  corrections: readonly CorrectionView[]
  open: number
  mostCounted: number
  next: string | null
  cursor: string | undefined
  done: boolean
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.corrections(locale)
  return (
    <SecretariatFrame title={t('corrections.title')} current="observatory">
      {done && <Done>{t('corrections.done')}</Done>}
      <p>
        <a href={paths.secretariat.observatory(locale)}>{t('desk.back')}</a>
      </p>
      <p class="lead">
        {t('corrections.open')} <AtMost n={open} most={mostCounted} />
      </p>
      <p class="hint">{t('corrections.order')}</p>
      {corrections.length === 0 && <p>{t('corrections.none')}</p>}
      <ul class="cards">
        {corrections.map((correction) => (
          <li class="card" key={correction.id}>
            <h2>
              <a href={paths.secretariat.correction(locale, correction.id)}>
                <Written lang={correction.entry.language}>{correction.entry.name}</Written>
              </a>
            </h2>
            <p dir="auto">{correction.text}</p>
            <p class="byline">
              <span class={`tag ${correction.outcome === null ? 'open' : ''}`}>
                {t(`correction.outcome.${correction.outcome ?? 'open'}`)}
              </span>{' '}
              · <Moment at={correction.receivedAt} />
            </p>
            <Signals signals={correction.signals} />
          </li>
        ))}
      </ul>
      <More path={path} query={{ cursor }} next={next} />
    </SecretariatFrame>
  )
}

/** One report with the entry beside it, and the decision. */
export function CorrectionDeskPage({
  correction,
  facts,
  decidedBy,
  form,
}: {
  correction: CorrectionView
  facts: readonly FactView[]
  decidedBy: string | null
  form: FormState
}) {
  const { t, locale } = usePage()
  const { entry, outcome } = correction
  return (
    <SecretariatFrame title={`${t('corrections.one')} – ${entry.name}`} current="observatory" form={form}>
      <p>
        <a href={paths.secretariat.corrections(locale)}>{t('corrections.back')}</a>
      </p>
      <p class="byline">
        <Moment at={correction.receivedAt} />
      </p>
      <Signals signals={correction.signals} />
      <div class="dossier">
        <div>
          <section>
            <h2>{t('corrections.said')}</h2>
            <blockquote lang={correction.language} dir="auto">
              {correction.text.split('\n').map((line, i) => (
                <p key={i}>{line}</p>
              ))}
            </blockquote>
          </section>
          <section>
            <h2>{t('corrections.entry')}</h2>
            <p class="actions">
              <a class="button" href={paths.secretariat.entryEditing(locale, entry.slug)}>
                {t('corrections.edit')}
              </a>
              <a href={paths.entry(locale, entry.slug)}>{t('contact.page')}</a>
            </p>
            <Facts facts={facts} />
          </section>
        </div>
        <section id="decision">
          <h2>{t('corrections.decision')}</h2>
          {outcome === null ? (
            <form method="post" action={paths.secretariat.correction(locale, correction.id)} novalidate>
              <Choices
                form={form}
                name="outcome"
                label={t('corrections.outcome')}
                required
                options={correctionOutcomes.map((value) => ({ value, label: t(`correction.outcome.${value}`) }))}
              />
              <TextArea
                form={form}
                name="note"
                label={t('corrections.note')}
                hint={t('corrections.note.hint')}
                rows={3}
              />
              <button type="submit">{t('corrections.decide')}</button>
            </form>
          ) : (
            <>
              <p>
                <span class="tag">{t(`correction.outcome.${outcome}`)}</span>
              </p>
              <p class="byline">
                <bdi>{decidedBy}</bdi> {correction.decidedAt !== null && <Moment at={correction.decidedAt} />}
              </p>
              {correction.note !== '' && <p dir="auto">{correction.note}</p>}
            </>
          )}
        </section>
      </div>
    </SecretariatFrame>
  )
}
