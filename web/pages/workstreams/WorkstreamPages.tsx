import type { PublicWorkstream } from '../../../schema/contracts/workstreams.ts'
import { api, paths } from '../../../schema/paths.ts'
import type { WorkstreamResult } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { cycleName } from './CyclePages.tsx'

/** What the forum takes up in a cycle. */
export function WorkstreamsPage({
  cycle,
  workstreams,
  next,
  cursor,
}: {
  cycle: { slug: string }
  workstreams: readonly PublicWorkstream[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  const path = paths.workstreams(locale, cycle.slug)
  return (
    <Layout title={`${t('workstreams.title')} – ${cycleName(cycle.slug)}`}>
      <h1>{t('workstreams.title')}</h1>
      <p class="lead">
        <a href={paths.cycle(locale, cycle.slug)}>{cycleName(cycle.slug)}</a>
      </p>
      <p>{t('workstreams.lead')}</p>
      {workstreams.length === 0 ? (
        <p>{t('workstreams.none')}</p>
      ) : (
        <ul class="cards">
          {workstreams.map((one) => (
            <li class="card" key={one.id}>
              <h2>
                <a href={paths.workstream(locale, one.id)}>
                  <Written lang={one.language}>{one.title}</Written>
                </a>
              </h2>
              <p class="byline">
                <ResultTag result={one.result} /> · <Written lang={one.language}>{one.timeFrame}</Written>
              </p>
            </li>
          ))}
        </ul>
      )}
      <More path={path} query={{ cursor }} next={next} />
      <p>
        <a href={api.workstreams(cycle.slug)}>JSON</a>
      </p>
    </Layout>
  )
}

function ResultTag({ result }: { result: WorkstreamResult }) {
  const { t } = usePage()
  return <span class={result === 'reached' ? 'tag published' : 'tag'}>{t(`workstream.result.${result}`)}</span>
}

/** One workstream: why, what for, with whom, what it answers, and what came of it. */
export function WorkstreamPage({
  workstream,
  answers,
  rationale,
  outcome,
  resultNote,
}: {
  workstream: {
    id: string
    cycle: string
    title: string
    language: string
    timeFrame: string
    stakeholders: readonly string[]
    facilitators: string
    result: WorkstreamResult
  }
  answers: readonly { value: string; kind: 'group' | 'priority'; name: string; language: string | null; path: string }[]
  rationale: SafeHtml
  outcome: SafeHtml
  resultNote: SafeHtml | null
}) {
  const { t, locale, permissions } = usePage()
  const { language } = workstream
  return (
    <Layout title={workstream.title}>
      <h1>
        <Written lang={language}>{workstream.title}</Written>
      </h1>
      <p class="lead">
        <a href={paths.workstreams(locale, workstream.cycle)}>
          {t('workstreams.title')} – {cycleName(workstream.cycle)}
        </a>
      </p>
      <p>
        <ResultTag result={workstream.result} />
      </p>
      {permissions.includes('group_issues') && (
        <p>
          <a href={paths.secretariat.workstream(locale, workstream.id)}>{t('workstream.change')}</a>
        </p>
      )}
      <section>
        <h2>{t('workstream.rationale')}</h2>
        <Prose of={rationale} lang={language} />
      </section>
      <section>
        <h2>{t('workstream.desiredOutcome')}</h2>
        <Prose of={outcome} lang={language} />
      </section>
      <dl class="facts">
        <div>
          <dt>{t('workstream.timeFrame')}</dt>
          <dd>
            <Written lang={language}>{workstream.timeFrame}</Written>
          </dd>
        </div>
        {workstream.stakeholders.length > 0 && (
          <div>
            <dt>{t('workstream.stakeholders')}</dt>
            <dd>{workstream.stakeholders.map((one) => t(`group.${one}` as 'group.government')).join(' · ')}</dd>
          </div>
        )}
        {workstream.facilitators !== '' && (
          <div>
            <dt>{t('workstream.facilitators')}</dt>
            <dd>
              <Written lang={language}>{workstream.facilitators}</Written>
            </dd>
          </div>
        )}
      </dl>
      {answers.length > 0 && (
        <section>
          <h2>{t('workstream.answers')}</h2>
          <ul>
            {answers.map((answer) => (
              <li key={answer.value}>
                {t(`workstream.answers.${answer.kind}`)}{' '}
                <a href={answer.path}>
                  {answer.language === null ? answer.name : <Written lang={answer.language}>{answer.name}</Written>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {resultNote !== null && (
        <section>
          <h2>{t('workstream.result')}</h2>
          <Prose of={resultNote} lang={language} />
        </section>
      )}
    </Layout>
  )
}
