import type { ReportIssue, ReportSection } from '../../../schema/contracts/reports.ts'
import { formatMoment } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { type Locale, regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Labelled, Prose, Written } from '../../ui/text.tsx'
import type { Place, ReportView } from './views.ts'

/** How the report was made, in plain words. */
export function Method({ head }: { head: ReportView['head'] }) {
  const { t } = usePage()
  return (
    <section class="flow">
      <h2 id="method">{t('report.method')}</h2>
      <ul>
        <li>{t('report.method.issues', { n: head.totals.issues })}</li>
        <li>{t(head.statistics.figures === 'published' ? 'call.published_figures' : 'report.method.declared')}</li>
        <li>{t('report.method.groups')}</li>
        <li>{t('report.method.priorities')}</li>
        <li>{t('report.method.questions')}</li>
        <li>{t('report.method.languages')}</li>
      </ul>
    </section>
  )
}

/** Groups named where the whole list is on pages of its own. */
const indexed = 40

/** How many issues stand in groups, and the groups by their titles. */
export function GroupIndex({ report, place }: { report: ReportView; place: Place }) {
  const { t, locale } = usePage()
  const { groups } = report.head
  return (
    <section>
      <h2>{t('groups.title')}</h2>
      <Grouped head={report.head} />
      {groups.length > 0 && (
        <>
          <ol>
            {groups.slice(0, indexed).map(({ number, title, language, size, part }) => (
              <li key={number}>
                <a href={partLink(place, 'groups', part, `g${number}`)}>
                  <Written lang={language}>{title}</Written>
                </a>{' '}
                <span class="n">{formatNumber(locale, size)}</span>
              </li>
            ))}
          </ol>
          <p class="unprinted">
            <a href={partLink(place, 'groups', 0)}>{t('report.groups.all')}</a>
          </p>
        </>
      )}
    </section>
  )
}

function Grouped({ head }: { head: ReportView['head'] }) {
  const { t } = usePage()
  const { groups, grouped, ungrouped } = head.totals
  if (groups === 0) return <p>{t('groups.none')}</p>
  return (
    <p>
      {t('report.grouped', { n: grouped })} {t('report.ungrouped', { n: ungrouped })}
    </p>
  )
}

/** Groups with summary, members and who these come from. */
export function Groups({ report, place }: { report: ReportView; place: Place }) {
  const { t } = usePage()
  return (
    <section>
      <h2 id="groups">{t('groups.title')}</h2>
      <Grouped head={report.head} />
      {report.groups.map((group) => (
        <section key={group.number} class="group">
          <h3 id={`g${group.number}`}>
            {group.number}. <Written lang={group.language}>{group.title}</Written>
          </h3>
          {group.summary !== null && <Prose of={group.summary} lang={group.language} />}
          <p class="byline">
            {t('groups.size', { n: group.size })}
            <Shares counts={group.byStakeholderGroup} values={stakeholderGroups} prefix="group" />
            <Shares counts={group.byRegion} values={regions} prefix="region" />
          </p>
          <ul>
            {group.members.map((issue) => (
              <li key={issue.reference}>
                <Reference to={issue.reference} place={place} /> <IssueTitle issue={issue} />
                {issue.organisation !== null && (
                  <>
                    {' – '}
                    <Written lang={issue.language}>{issue.organisation}</Written>
                  </>
                )}
              </li>
            ))}
          </ul>
          {group.size > group.members.length && (
            <p>
              <a href={paths.group(place.reader, report.head.call.slug, group.id)}>
                {t('report.members.more', { n: group.size - group.members.length })}
              </a>
            </p>
          )}
        </section>
      ))}
      <PartLinks report={report} place={place} section="groups" />
      <Listed
        listed={report.head.groups.length}
        total={report.head.totals.groups}
        rest={api.groupsCsv(report.head.call.slug)}
      />
    </section>
  )
}

function Shares({
  counts,
  values,
  prefix,
}: {
  counts: Readonly<Record<string, number>>
  values: readonly string[]
  prefix: 'group' | 'region'
}) {
  const { t } = usePage()
  const present = values.filter((value) => (counts[value] ?? 0) > 0)
  if (present.length === 0) return null
  return (
    <>
      {' · '}
      {present
        .map((value) => t('groups.share', { label: t(`${prefix}.${value}` as MessageKey), count: counts[value] ?? 0 }))
        .join(', ')}
    </>
  )
}

/** Questions with the issues that ask them, numbered through. */
export function Questions({ report, place }: { report: ReportView; place: Place }) {
  const { t } = usePage()
  const { head, questions } = report
  return (
    <section>
      <h2 id="questions">{t('questions.title')}</h2>
      {questions.length === 0 ? (
        <p>{t('questions.none')}</p>
      ) : (
        <ol start={questions[0]?.number}>
          {questions.map((question) => (
            <li key={question.number}>
              {question.text === null ? (
                <em>{t('report.withheld')}</em>
              ) : (
                <Written lang={question.language}>{question.text}</Written>
              )}{' '}
              <span class="byline">
                {question.count > 1 && <>{t('questions.count', { n: question.count })} · </>}
                {question.issues.map((reference) => (
                  <>
                    <Reference key={reference} to={reference} place={place} />{' '}
                  </>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
      <PartLinks report={report} place={place} section="questions" />
      <Listed
        listed={questions.at(-1)?.number ?? 0}
        total={head.totals.questions}
        rest={api.policyQuestionsCsv(head.call.slug)}
        when={lastPart(report, place, 'questions')}
      />
    </section>
  )
}

/** All issues in a table. */
export function Annex({ report, place }: { report: ReportView; place: Place }) {
  const { t } = usePage()
  const { head, issues } = report
  return (
    <section>
      <h2 id="issues">{t('report.annex')}</h2>
      {issues.length === 0 ? (
        <p>{t(head.statistics.figures === 'published' ? 'issues.no_single' : 'issues.none')}</p>
      ) : (
        <div class="scroll" role="region" aria-label={t('report.annex')} tabIndex={0}>
          <table class="annex">
            <thead>
              <tr>
                <th scope="col">{t('issue.reference')}</th>
                <th scope="col">{t('issue.title')}</th>
                <th scope="col">{t('author.group')}</th>
                <th scope="col">{t('author.region')}</th>
                <th scope="col">{t('report.in_group')}</th>
              </tr>
            </thead>
            <tbody>
              {issues.map((issue) => (
                <tr key={issue.reference}>
                  <th scope="row">
                    <Reference to={issue.reference} place={place} />
                  </th>
                  <td>
                    <IssueTitle issue={issue} />
                  </td>
                  <td>{issue.stakeholderGroup !== null && t(`group.${issue.stakeholderGroup}` as MessageKey)}</td>
                  <td>{issue.region !== null && t(`region.${issue.region}` as MessageKey)}</td>
                  <td class="n">{issue.group}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PartLinks report={report} place={place} section="issues" />
      {head.statistics.figures === 'counted' && (
        <p>
          <a href={withQuery(api.issuesCsv(head.call.slug), { bom: 1 })}>{t('report.open_data')}</a>
        </p>
      )}
    </section>
  )
}

/** What the cycle takes up, where anything is. */
export function Workstreams({ head, reader }: { head: ReportView['head']; reader: Locale }) {
  const { t } = usePage()
  if (head.workstreams.length === 0) return null
  return (
    <section>
      <h2 id="workstreams">{t('workstreams.title')}</h2>
      {head.workstreams.map((one) => (
        <section key={one.id}>
          <h3>
            <a href={paths.workstream(reader, one.id)}>
              <Written lang={one.language}>{one.title}</Written>
            </a>
          </h3>
          <p class="byline">
            <Written lang={one.language}>{one.timeFrame}</Written> · {t(`workstream.result.${one.result}`)}
          </p>
          <p class="as-typed">
            <Written lang={one.language}>{one.rationale}</Written>
          </p>
          <p class="as-typed">
            <Labelled label={t('workstream.desiredOutcome')}>
              <Written lang={one.language}>{one.desiredOutcome}</Written>
            </Labelled>
          </p>
        </section>
      ))}
    </section>
  )
}

/** What comes next in the cycle, where dates are set. */
export function Next({ head, reader }: { head: ReportView['head']; reader: Locale }) {
  const { t, locale } = usePage()
  if (head.deadlines.length === 0) return null
  const when = (moment: string | null) => (moment === null ? '' : formatMoment(locale, moment))
  return (
    <section class="flow">
      <h2 id="next">{t('report.next')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.what')}</th>
            <th scope="col">{t('call.opens')}</th>
            <th scope="col">{t('call.closes')}</th>
          </tr>
        </thead>
        <tbody>
          {head.deadlines.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                {t(`report.what.${one.kind}`)}:{' '}
                <a href={one.kind === 'call' ? paths.call(reader, one.slug) : paths.draft(reader, one.slug)}>
                  <Written lang={one.language}>{one.title}</Written>
                </a>
              </th>
              <td>{when(one.opensAt)}</td>
              <td>{when(one.closesAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Reference({ to, place }: { to: string; place: Place }) {
  return (
    <a href={paths.issue(place.reader, to)} dir="ltr">
      {to}
    </a>
  )
}

function IssueTitle({ issue }: { issue: ReportIssue }) {
  const { t } = usePage()
  return issue.title === null ? <em>{t('report.withheld')}</em> : <Written lang={issue.language}>{issue.title}</Written>
}

const partLink = (place: Place, section: ReportSection, part: number, anchor?: string): string =>
  withQuery(place.path, { ...place.query, section, part: part === 0 ? undefined : part + 1 }) +
  (anchor === undefined ? '' : `#${anchor}`)

/** Whether the last item of a section is on this page. */
function lastPart(report: ReportView, place: Place, section: ReportSection): boolean {
  return place.section === 'all' || place.part + 1 >= (report.parts[section] ?? 0)
}

/** The way to the other parts of a section; on the page for printing, to what it does not hold. */
export function PartLinks({ report, place, section }: { report: ReportView; place: Place; section: ReportSection }) {
  const { t } = usePage()
  const parts = report.parts[section] ?? 0
  const next = place.section === 'all' ? place.part : place.part + 1
  if (parts <= 1 || (place.section === 'all' && next >= parts)) return null
  return (
    <nav class="pages" aria-label={t('list.pages')}>
      {place.section !== 'all' && place.part > 0 && (
        <a rel="prev" href={partLink(place, section, place.part - 1)}>
          {t('report.part', { part: place.part, parts })}
        </a>
      )}
      {next < parts && (
        <a rel="next" href={partLink(place, section, next)}>
          {t('report.part', { part: next + 1, parts })}
        </a>
      )}
    </nav>
  )
}

function Listed({
  listed,
  total,
  rest,
  when = true,
}: {
  listed: number
  total: number
  rest: string
  /** Whether this is the place to say it. */
  when?: boolean
}) {
  const { t } = usePage()
  if (!when || listed >= total) return null
  return (
    <p>
      {t('report.listed', { listed, total })} <a href={withQuery(rest, { bom: 1 })}>{t('list.csv')}</a>
    </p>
  )
}
