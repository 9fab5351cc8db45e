import type { ComponentProps } from 'preact'
import { type IssueSort, issueSorts, type PublicIssue } from '../../../schema/contracts/calls.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Byline } from '../../ui/author.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { type FacetGroup, FilteredList, isFiltered, SearchBox } from '../../ui/lists.tsx'
import { Day, Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { type GroupLink, type GroupNoteView, InGroup, StandsInGroup } from '../groups/parts.tsx'
import { SupportSection, type SupportStanding } from '../participants/SupportSection.tsx'
import { PutForward } from '../priorities/PutForward.tsx'
import type { PutForwardView } from '../priorities/views.ts'
import type { CallView } from './CallCard.tsx'
import { type AnswerView, ContinuedBy, IssueAnswers } from './IssueAnswers.tsx'
import { wordingFor } from './wording.ts'

export interface ListedIssue {
  issue: PublicIssue
  /** Beginning of the description, plain. */
  excerpt: string
}

/** The published issues of a call, with filters. */
export function IssuesPage({
  call,
  issues,
  next,
  query,
  facets,
  group,
}: {
  call: CallView
  issues: readonly ListedIssue[]
  next: string | null
  query: Record<string, string | undefined>
  facets: readonly FacetGroup[]
  /** The group whose members alone are listed. */
  group: GroupLink | null
}) {
  const { t, locale } = usePage()
  const path = paths.issues(locale, call.slug)
  const filtered = isFiltered(query)
  return (
    <Layout
      title={t(wordingFor(call.kind, 'issues.of'), { call: call.title })}
      feed={paths.issuesFeed(locale, call.slug)}
    >
      <h1>{t(wordingFor(call.kind, 'issues.title'))}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p>
        {t(wordingFor(call.kind, 'calls.published'), { n: call.published })}
        {call.waiting > 0 && <> · {t('calls.waiting', { n: call.waiting })}</>} ·{' '}
        <a href={paths.statistics(locale, call.slug)}>{t('call.statistics')}</a>
      </p>
      {call.figures === 'published' ? (
        <p class="note">{t('issues.no_single')}</p>
      ) : (
        <FilteredList
          path={path}
          query={query}
          finder={<SearchBox path={path} query={query} label={t(wordingFor(call.kind, 'issues.search'))} />}
          facets={facets}
          next={next}
          csv={api.issuesCsv(call.slug)}
          feed={paths.issuesFeed(locale, call.slug)}
        >
          {(query.q ?? '') === '' && group === null && <Sorts path={path} query={query} />}
          {group !== null && <InGroup call={call.slug} group={group} />}
          {issues.length === 0 ? (
            <p>{t(filtered ? 'list.none' : wordingFor(call.kind, 'issues.none'))}</p>
          ) : (
            <ul class="cards">
              {issues.map(({ issue, excerpt }) => (
                <li class="card" key={issue.reference}>
                  <h2>
                    <a href={paths.issue(locale, issue.reference)}>
                      <Written lang={issue.language}>{issue.title}</Written>
                    </a>
                  </h2>
                  <p>
                    <Written lang={issue.language}>{excerpt}</Written>
                  </p>
                  <Byline author={issue} />
                  <p class="hint">
                    <span dir="ltr">{issue.reference}</span>
                    {issue.themes.map((theme) => ` · ${topicName(locale, theme)}`)}
                    {issue.support.total !== null && <> · {t('support.total', { n: issue.support.total })}</>}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </FilteredList>
      )}
    </Layout>
  )
}

/** In which order the list is read, as links. */
function Sorts({ path, query }: { path: string; query: Record<string, string | undefined> }) {
  const { t } = usePage()
  const now: IssueSort = query.sort === 'support' ? 'support' : 'newest'
  return (
    <nav aria-label={t('issues.sort')}>
      <ul class="inline">
        {issueSorts.map((sort) => (
          <li key={sort}>
            <a
              href={withQuery(path, { ...query, cursor: undefined, sort: sort === 'newest' ? undefined : sort })}
              aria-current={sort === now ? 'true' : undefined}
            >
              {t(`issues.sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
      {now === 'support' && <p class="hint">{t('issues.sort.rest')}</p>}
    </nav>
  )
}

/** One issue. */
export function IssuePage({
  issue,
  withheld,
  call,
  description,
  outcome,
  answers,
  continuedBy,
  support,
  group,
  priorities,
}: {
  issue: PublicIssue
  /** Whether name and organisation are withheld while proposals are evaluated. */
  withheld: boolean
  call: CallView
  support: SupportStanding
  description: SafeHtml
  outcome: SafeHtml | null
  answers: readonly AnswerView[]
  continuedBy: ComponentProps<typeof ContinuedBy>['issues']
  /** The group in which the issue stands. */
  group: GroupNoteView | null
  /** Communities that put its group or one of its themes forward. */
  priorities: readonly PutForwardView[]
}) {
  const stream = issue.continues === null ? issue.stream : 'continued'
  const { t, locale } = usePage()
  return (
    <Layout title={issue.title}>
      <article>
        <p>
          <a href={paths.issues(locale, issue.call)}>{t(wordingFor(call.kind, 'issue.back'))}</a>
        </p>
        <h1>
          <Written lang={issue.language}>{issue.title}</Written>
        </h1>
        <Byline author={issue} />
        {withheld && <p class="hint">{t('evaluation.issue.withheld')}</p>}
        <Prose of={description} lang={issue.language} />
        {outcome !== null && (
          <>
            <h2>{t('issue.desiredOutcome')}</h2>
            <Prose of={outcome} lang={issue.language} />
          </>
        )}
        <IssueAnswers answers={answers} language={issue.language} />
        {issue.policyQuestions.length > 0 && (
          <>
            <h2>{t('issue.policyQuestions')}</h2>
            <ul>
              {issue.policyQuestions.map((question) => (
                <li key={question}>
                  <Written lang={issue.language}>{question}</Written>
                </li>
              ))}
            </ul>
          </>
        )}
        {group !== null && <StandsInGroup group={group} />}
        {priorities.length > 0 && (
          <>
            <h2>{t('priorities.put_forward')}</h2>
            <PutForward call={issue.call} priorities={priorities} />
          </>
        )}
        <dl class="facts">
          <div>
            <dt>{t('issue.reference')}</dt>
            <dd dir="ltr">{issue.reference}</dd>
          </div>
          <div>
            <dt>{t('issue.published')}</dt>
            <dd>
              <Day at={issue.publishedAt} />
            </dd>
          </div>
          <div>
            <dt>{t('list.language')}</dt>
            <dd>{languageName(locale, issue.language)}</dd>
          </div>
          {issue.themes.length > 0 && (
            <div>
              <dt>{t('issue.themes')}</dt>
              <dd>
                <ul class="inline">
                  {issue.themes.map((theme) => (
                    <li key={theme}>
                      <a href={withQuery(paths.issues(locale, issue.call), { theme })}>{topicName(locale, theme)}</a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {stream !== null && (
            <div>
              <dt>{t('streams.of_issue')}</dt>
              <dd>{t(`stream.${stream}`)}</dd>
            </div>
          )}
          {issue.continues !== null && (
            <div>
              <dt>{t('issue.continues')}</dt>
              <dd>
                <a href={paths.issue(locale, issue.continues)}>{issue.continues}</a>
              </dd>
            </div>
          )}
          <ContinuedBy issues={continuedBy} />
          <div>
            <dt>{t('issue.call')}</dt>
            <dd>
              <a href={paths.call(locale, issue.call)}>{call.title}</a>
            </dd>
          </div>
        </dl>
        <SupportSection issue={issue} standing={support} />
      </article>
    </Layout>
  )
}
