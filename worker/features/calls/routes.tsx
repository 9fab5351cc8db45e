import { Hono } from 'hono'
import { issueQuery } from '../../../schema/contracts/calls.ts'
import { presetFields } from '../../../schema/data/call-presets.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import type { CallKind, DeadlineZone } from '../../../schema/vocabulary.ts'
import type { CallView } from '../../../web/pages/calls/CallCard.tsx'
import { type CallLink, CallPage, type CallPageProps, CallsPage } from '../../../web/pages/calls/CallPages.tsx'
import { IssuePage, IssuesPage } from '../../../web/pages/calls/IssuePages.tsx'
import { wordingFor } from '../../../web/pages/calls/wording.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { cycleName } from '../../../web/pages/workstreams/CyclePages.tsx'
import { type FacetGroup, facetGroup } from '../../../web/ui/lists.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { excerpt } from '../../platform/excerpt.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { feed } from '../../platform/feed.ts'
import { markdown } from '../../platform/markdown.ts'
import { digest, page, unchanged } from '../../platform/respond.tsx'
import { groupTexts, notesFor, readGroup } from '../groups/reading.ts'
import { participantOfBrowser } from '../participants/session.ts'
import { prioritiesFor } from '../priorities/actions.ts'
import { carriedOverTo } from '../workstreams/outcomes.ts'
import {
  browseCalls,
  browseIssues,
  callTexts,
  issueFacets,
  presentCall,
  presentIssue,
  rankedForPage,
  readAsked,
  readCall,
  readContinuing,
  readIssue,
} from './actions.ts'
import { givenAnswers } from './answer-rules.ts'
import { publicChanges } from './desk.ts'
import { answerViews } from './form.ts'
import type { CallRow } from './queries.ts'
import { callState } from './rules.ts'
import { readStatistics } from './statistics.ts'

export const callRoutes = new Hono<AppEnv>()

/** Issues on one page: with the numbers of every theme beside them, more would read too many rows. */
const issuesOnPage = 12

/** A call as pages show it. */
export function viewCall(c: AppContext, row: CallRow): CallView {
  const ctx = c.get('ctx')
  return {
    ...presentCall(ctx, row),
    language: callTexts(row, ctx.locale).language,
    deadlineZone: row.deadlineZone as DeadlineZone,
    waiting: row.waiting,
    figures: row.figures,
  }
}

callRoutes.get(paths.calls(at.locale), async (c) => {
  const cursor = c.req.query('cursor')
  const found = await browseCalls(c.get('ctx'), { cursor, limit: 20 })
  const views = found.items.map((row) => viewCall(c, row))
  const same = unchanged(
    c,
    found.items.map((row, i) => `${row.slug}.${row.revision}.${row.version}.${views[i]?.state}`),
  )
  return same ?? page(c, <CallsPage calls={views} next={found.next} cursor={cursor} />)
})

callRoutes.get(paths.callsFeed(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const { items } = await browseCalls(ctx, { limit: 50 })
  const same = unchanged(
    c,
    items.map((row) => `${row.slug}.${row.version}`),
  )
  if (same !== null) return same
  return feed(c, {
    title: `Waypost – ${c.get('t')('calls.title')}`,
    self: ctx.origin + paths.callsFeed(ctx.locale),
    page: ctx.origin + paths.calls(ctx.locale),
    updatedAt:
      items
        .map((row) => row.createdAt)
        .sort()
        .at(-1) ?? ctx.now.toISOString(),
    language: ctx.locale,
    entries: items.map((row) => {
      const { title, guidance, language } = callTexts(row, ctx.locale)
      return {
        url: ctx.origin + paths.call(ctx.locale, row.slug),
        title,
        summary: excerpt(guidance, 500),
        updatedAt: row.createdAt,
        author: 'IGF Secretariat',
        language,
      }
    }),
  })
})

callRoutes.get(paths.call(at.locale, at.slug), async (c) => {
  const row = await readCall(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const ctx = c.get('ctx')
  // What was carried over is of calls that have revisions of their own.
  const carriedOver = await carriedOverTo(ctx, row.cycle)
  const same = unchanged(c, [row.revision, row.version, callState(row, ctx.now), await digest(carriedOver)])
  return same ?? page(c, <CallPage {...(await callPageParts(c, row, carriedOver))} />)
})

/** What the page of a call shows. @param carriedOver groups that the cycle before left to this one */
export async function callPageParts(
  c: AppContext,
  row: CallRow,
  carriedOver: CallPageProps['carriedOver'],
): Promise<CallPageProps> {
  const ctx = c.get('ctx')
  const fields = presetFields(row.kind as CallKind)
  // Of a past call there are figures only, and none by stream.
  const [changes, byStream] = await Promise.all([
    publicChanges(ctx, row.slug),
    row.figures === 'counted' && fields.includes('stream')
      ? readStatistics(ctx, row).then((statistics) => statistics.byStream)
      : null,
  ])
  return {
    call: viewCall(c, row),
    guidance: markdown(callTexts(row, ctx.locale).guidance),
    links: linksOf(c, row),
    byStream,
    carriedOver: fields.includes('continues') ? carriedOver : [],
    changes: changes.map(({ id, action, at: when, note }) => ({
      id,
      label: c.get('t')(`making.event.${action}` as MessageKey),
      at: when,
      note,
    })),
  }
}

/** Kinds of calls that tell what the forum should take up: only of these do communities name priorities. */
const prioritised: ReadonlySet<CallKind> = new Set(['issues', 'policy_questions', 'inputs'])

/** The ways on from the page of a call. */
function linksOf(c: AppContext, row: CallRow): CallLink[] {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const kind = row.kind as CallKind
  const asksQuestions = presetFields(kind).includes('policyQuestions')
  return [
    ...(row.figures === 'counted'
      ? [
          { href: paths.issues(locale, row.slug), label: t(wordingFor(kind, 'call.issues')) },
          { href: paths.groups(locale, row.slug), label: t(wordingFor(kind, 'groups.title')) },
          ...(asksQuestions ? [{ href: paths.policyQuestions(locale, row.slug), label: t('questions.title') }] : []),
        ]
      : []),
    ...(prioritised.has(kind) ? [{ href: paths.priorities(locale, row.slug), label: t('priorities.title') }] : []),
    { href: paths.statistics(locale, row.slug), label: t('call.statistics') },
    ...(row.reported === 1 ? [{ href: paths.report(locale, row.slug), label: t('report.title') }] : []),
    ...(row.selected === 1 ? [{ href: paths.selection(locale, row.slug), label: t('selection.title') }] : []),
    { href: paths.cycle(locale, row.cycle), label: t('cycle.link', { cycle: cycleName(row.cycle) }) },
  ]
}

callRoutes.get(paths.issues(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  const same = unchanged(c, [row.revision, row.version, view.state])
  if (same !== null) return same
  const query = issueQuery.safeParse({ ...c.req.query(), limit: issuesOnPage })
  const asked = query.success ? query.data : issueQuery.parse({ limit: issuesOnPage })
  const [found, counts] = await Promise.all([
    browseIssues(ctx, row, asked, rankedForPage),
    issueFacets(ctx, row.slug, asked),
  ])
  const listed = found.items.map((item) => ({
    issue: presentIssue(ctx, item),
    excerpt: excerpt(item.description, 240),
  }))
  const kept = {
    q: asked.q,
    stakeholderGroup: asked.stakeholderGroup,
    region: asked.region,
    theme: asked.theme,
    language: asked.language,
    sort: asked.sort === 'newest' ? undefined : asked.sort,
    group: asked.group,
    cursor: asked.cursor,
  }
  const group = asked.group === undefined ? null : await readGroup(ctx, row.slug, asked.group)
  return page(
    c,
    <IssuesPage
      call={view}
      issues={listed}
      next={found.next}
      query={kept}
      facets={facetGroups(c, counts)}
      group={group === null ? null : { id: group.id, ...groupTexts(group, ctx.locale) }}
    />,
  )
})

function facetGroups(c: AppContext, counts: readonly FacetCount[]): FacetGroup[] {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  return [
    facetGroup(counts, 'stakeholderGroup', t('author.group'), (value) => t(`group.${value}` as MessageKey)),
    facetGroup(counts, 'region', t('author.region'), (value) => t(`region.${value}` as MessageKey)),
    facetGroup(counts, 'theme', t('issue.theme'), (value) => topicName(locale, value)),
    facetGroup(counts, 'language', t('list.language'), (value) => languageName(locale, value)),
  ]
}

callRoutes.get(paths.issuesFeed(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const same = unchanged(c, [row.revision, row.version])
  if (same !== null) return same
  const { items } = await browseIssues(ctx, row, issueQuery.parse({ limit: 50 }))
  return feed(c, {
    title: c.get('t')(wordingFor(row.kind as CallKind, 'issues.of'), { call: callTexts(row, ctx.locale).title }),
    self: ctx.origin + paths.issuesFeed(ctx.locale, row.slug),
    page: ctx.origin + paths.issues(ctx.locale, row.slug),
    updatedAt:
      items
        .map((item) => item.publishedAt ?? item.receivedAt)
        .sort()
        .at(-1) ?? row.createdAt,
    language: ctx.locale,
    entries: items.map((item) => {
      const shown = presentIssue(ctx, item)
      return {
        url: shown.url,
        title: shown.title,
        summary: excerpt(shown.description, 500),
        updatedAt: shown.editedAt ?? shown.publishedAt,
        author: shown.organisation ?? shown.name ?? c.get('t')('issue.anonymous'),
        language: shown.language,
      }
    }),
  })
})

callRoutes.get(paths.issue(at.locale, at.reference), async (c) => {
  const ctx = c.get('ctx')
  const found = await readIssue(ctx, pathPart(c, 'reference'))
  if (found.is === 'unknown') return onNotFound(c)
  if (found.is === 'gone') return page(c, <ErrorPage type="gone" requestId={null} />, 410)
  const row = await readCall(ctx, found.item.call)
  if (row === null) return onNotFound(c)
  const { item } = found
  const view = viewCall(c, row)
  const issue = presentIssue(ctx, item)
  const [known, continuing, group, priorities] = await Promise.all([
    participantOfBrowser(c, item.id),
    readContinuing(ctx, item.reference),
    item.group === null ? null : notesFor(ctx, { id: item.id, kind: 'issue' }),
    prioritiesFor(ctx, row.slug, { themes: issue.themes, group: issue.group }),
  ])
  // Those that continue it may be of another call, which has a revision of its own; so have communities.
  const elsewhere = await digest([continuing, group, priorities])
  const depends = [row.revision, row.version, view.state, elsewhere]
  // Whom the browser remembers is shown their own state, which no cache may keep.
  const same = known === null ? unchanged(c, depends) : null
  if (same !== null) return same
  const standing = known === null ? 'unknown' : known.supports ? 'supports' : 'not_yet'
  const outcome = item.desiredOutcome === null ? null : markdown(item.desiredOutcome)
  const content = (
    <IssuePage
      issue={issue}
      withheld={item.withheld === 1}
      call={view}
      description={markdown(item.description)}
      outcome={outcome}
      answers={answerViews(c, givenAnswers(await readAsked(ctx, row, 'all'), item.answers))}
      continuedBy={continuing.map((one) => ({ ...one, path: paths.issue(ctx.locale, one.reference) }))}
      support={view.state === 'archived' ? 'closed' : standing}
      group={group}
      priorities={priorities}
    />
  )
  return page(c, content)
})
