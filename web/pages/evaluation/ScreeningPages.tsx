import {
  type ScreeningOutcome,
  type ScreeningReason,
  screeningOutcomes,
  screeningReasons,
} from '../../../schema/contracts/evaluation.ts'
import { countryName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextArea, typedOf } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { Done } from '../secretariat/Frame.tsx'
import { type EvaluatedCall, EvaluationFrame } from './EvaluationFrame.tsx'
import { ProposalTexts, type ProposalTextsView } from './ProposalTexts.tsx'

export interface ScreeningRow {
  reference: string
  title: string
  language: string
  outcome: ScreeningOutcome | null
  reason: ScreeningReason | null
  hints: readonly ScreeningReason[]
}

/** Proposals of a call, to be let through to the reviewers or not. */
export function ScreeningListPage({
  call,
  rows,
  counts,
  total,
  outcome,
  cursor,
  next,
  done,
}: {
  call: EvaluatedCall
  rows: readonly ScreeningRow[]
  counts: Record<ScreeningOutcome, number>
  /** Published proposals. */
  total: number
  outcome: ScreeningOutcome | 'waiting' | undefined
  cursor: string | undefined
  next: string | null
  done: boolean
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.screening(locale, call.slug)
  const filters = [
    { value: 'waiting', n: Math.max(0, total - counts.pass - counts.fail) },
    { value: 'pass', n: counts.pass },
    { value: 'fail', n: counts.fail },
  ] as const
  return (
    <EvaluationFrame call={call} step="screening">
      {done && <Done>{t('evaluation.saved')}</Done>}
      <p>{t('evaluation.screening.lead')}</p>
      <nav aria-label={t('list.filters')}>
        <ul>
          <li>
            <a href={path} aria-current={outcome === undefined ? 'true' : undefined}>
              {t('secretariat.all')} <span class="n">{total}</span>
            </a>
          </li>
          {filters.map((filter) => (
            <li key={filter.value}>
              <a
                href={withQuery(path, { outcome: filter.value })}
                aria-current={outcome === filter.value ? 'true' : undefined}
              >
                {t(`evaluation.screened.${filter.value}`)} <span class="n">{filter.n}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 && <p>{t('evaluation.none')}</p>}
      <ul class="cards">
        {rows.map((row) => (
          <li class="card" key={row.reference}>
            <h2>
              <a href={paths.secretariat.screenProposal(locale, call.slug, row.reference)}>
                <Written lang={row.language}>{row.title}</Written>
              </a>
            </h2>
            <p class="byline">
              <span dir="ltr">{row.reference}</span> · <Outcome outcome={row.outcome} />
              {row.reason !== null && <> · {t(`reason.${row.reason}`)}</>}
            </p>
            <Hints hints={row.hints} />
          </li>
        ))}
      </ul>
      <More path={path} query={{ outcome, cursor }} next={next} />
    </EvaluationFrame>
  )
}

function Outcome({ outcome }: { outcome: ScreeningOutcome | null }) {
  const { t } = usePage()
  const tags = { pass: 'tag published', fail: 'tag rejected', waiting: 'tag' }
  return <span class={tags[outcome ?? 'waiting']}>{t(`evaluation.screened.${outcome ?? 'waiting'}`)}</span>
}

function Hints({ hints }: { hints: readonly ScreeningReason[] }) {
  const { t } = usePage()
  if (hints.length === 0) return null
  return (
    <p>
      {t('evaluation.hints')} {hints.map((hint) => t(`reason.${hint}`)).join(' · ')}
    </p>
  )
}

export interface ScreeningView extends ScreeningRow, ProposalTextsView {
  name: string | null
  organisation: string | null
  stakeholderGroup: string | null
  country: string | null
  byPerson: number
  byOrganisation: number
}

/** One proposal with all that is known of it, and the outcome to record. */
export function ScreeningPage({
  call,
  proposal,
  form,
}: {
  call: EvaluatedCall
  proposal: ScreeningView
  form: FormState
}) {
  const { t, locale } = usePage()
  const facts = [
    { label: t('issue.reference'), text: proposal.reference },
    { label: t('secretariat.author.name'), text: proposal.name },
    { label: t('author.organisation'), text: proposal.organisation },
    {
      label: t('author.group'),
      text: proposal.stakeholderGroup === null ? null : t(`group.${proposal.stakeholderGroup}` as 'group.government'),
    },
    { label: t('author.country'), text: proposal.country === null ? null : countryName(locale, proposal.country) },
    { label: t('evaluation.by_person'), text: proposal.byPerson === 0 ? null : String(proposal.byPerson) },
    {
      label: t('evaluation.by_organisation'),
      text: proposal.byOrganisation === 0 ? null : String(proposal.byOrganisation),
    },
  ]
  return (
    <EvaluationFrame call={call} step="screening" title={proposal.title} form={form}>
      <p>
        <Outcome outcome={proposal.outcome} />
        {proposal.reason !== null && <> {t(`reason.${proposal.reason}`)}</>}
      </p>
      <Hints hints={proposal.hints} />
      <div class="dossier">
        <div>
          <dl class="facts">
            {facts
              .filter((fact) => fact.text !== null)
              .map((fact) => (
                <div key={fact.label}>
                  <dt>{fact.label}</dt>
                  <dd>
                    <bdi>{fact.text}</bdi>
                  </dd>
                </div>
              ))}
          </dl>
          <ProposalTexts of={proposal} />
        </div>
        <form
          id="decision"
          method="post"
          action={paths.secretariat.screenProposal(locale, call.slug, proposal.reference)}
          novalidate
        >
          <h2>{t('evaluation.step.screening')}</h2>
          <p class="hint">{t('evaluation.hints.hint')}</p>
          <input type="hidden" name="expectedVersion" value={typedOf(form, 'expectedVersion')} />
          <Choices
            form={form}
            name="outcome"
            label={t('evaluation.outcome')}
            required
            options={screeningOutcomes.map((value) => ({ value, label: t(`evaluation.outcome.${value}`) }))}
          />
          <Select
            form={form}
            name="reason"
            label={t('evaluation.outcome.reason')}
            options={screeningReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            empty={t('form.choose')}
          />
          <TextArea form={form} name="note" label={t('secretariat.note')} rows={4} />
          <button type="submit">{t('secretariat.decide')}</button>
        </form>
      </div>
    </EvaluationFrame>
  )
}
