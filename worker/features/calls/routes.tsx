import { Hono } from 'hono'
import { issueInput, issueQuery } from '../../../schema/contracts/calls.ts'
import { formatMoment } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import type { CallView } from '../../../web/pages/calls/CallCard.tsx'
import { CallPage, CallsPage } from '../../../web/pages/calls/CallPages.tsx'
import { IssuePage, IssuesPage } from '../../../web/pages/calls/IssuePages.tsx'
import { ClosedPage, SubmitPage } from '../../../web/pages/calls/SubmitPage.tsx'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type FacetGroup, facetGroup } from '../../../web/ui/lists.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { excerpt } from '../../platform/excerpt.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { feed } from '../../platform/feed.ts'
import {
  arrivalOf,
  authorLabels,
  authorReadings,
  blankForm,
  limited,
  parse,
  problemTexts,
  returnedForm,
  shape,
} from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { readForm } from '../../platform/requests.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { groupTexts, notesFor, readGroup } from '../groups/reading.ts'
import { participantOfBrowser } from '../participants/session.ts'
import { prioritiesFor } from '../priorities/actions.ts'
import { hasReport } from '../reports/reading.ts'
import {
  browseCalls,
  browseIssues,
  callTexts,
  issueFacets,
  presentCall,
  presentIssue,
  readCall,
  readIssue,
} from './actions.ts'
import type { CallRow } from './queries.ts'
import { readStatistics } from './statistics.ts'
import { submitIssue } from './submission.ts'

export const callRoutes = new Hono<AppEnv>()

/** Issues on one page: with the numbers of every theme beside them, more would read too many rows. */
const issuesOnPage = 12

/** How the questions about an issue are read from its form. */
export const issueReadings = {
  title: 'text',
  description: 'text',
  desiredOutcome: 'text',
  policyQuestions: 'lines',
  themes: 'many',
  firstTime: 'yes_no',
  ...authorReadings,
} as const

/** Labels of the fields, for the sentences of the error summary. */
export function issueLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    title: t('issue.title'),
    description: t('issue.description'),
    desiredOutcome: t('issue.desiredOutcome'),
    policyQuestions: t('issue.policyQuestions'),
    themes: t('issue.themes'),
    firstTime: t('issue.firstTime'),
    ...authorLabels(c),
  }
}

/** A call as pages show it. */
export function viewCall(c: AppContext, row: CallRow): CallView {
  return { ...presentCall(c.get('ctx'), row), waiting: row.waiting, figures: row.figures }
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
  const view = viewCall(c, row)
  const { guidance, language } = callTexts(row, c.get('ctx').locale)
  const same = unchanged(c, [row.revision, row.version, view.state])
  if (same !== null) return same
  // Of a past call there are figures only, and none by stream.
  const byStream = row.figures === 'counted' ? (await readStatistics(c.get('ctx'), row)).byStream : null
  return page(
    c,
    <CallPage
      call={view}
      guidance={markdown(guidance)}
      language={language}
      byStream={byStream}
      hasReport={await hasReport(c.get('ctx'), row.slug)}
    />,
  )
})

callRoutes.get(paths.submitIssue(at.locale, at.slug), async (c) => {
  const row = await readCall(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  if (view.state !== 'open') return closed(c, view, null)
  return page(c, <SubmitPage call={view} form={await blankForm(c)} action={c.req.path} />)
})

callRoutes.post(paths.submitIssue(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422 | 429) =>
    page(c, <SubmitPage call={view} form={state} action={c.req.path} />, status)
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  const parsed = parse(issueInput, shape(form, issueReadings))
  if (!parsed.ok) return again(returnedForm(form, problemTexts(c, problemsOf(parsed.error), issueLabels(c))), 422)
  const { arrival, stamp } = await arrivalOf(c, row.slug, form)
  const result = await submitIssue(ctx, row.slug, parsed.value, arrival, stamp?.madeAt ?? null)
  if (result.ok) return c.redirect(paths.tracking(ctx.locale, result.token), 303)
  switch (result.why) {
    case 'closed':
      return closed(c, view, `${parsed.value.title}\n\n${parsed.value.description}`)
    case 'unknown_call':
    // The form does not ask which issue is continued.
    case 'unknown_continues':
      return onNotFound(c)
    case 'idempotency_mismatch':
      // The form was sent, changed with the back button and sent again: a new stamp makes it a new record.
      return again({ ...(await blankForm(c, form)), notice: c.get('t')('form.sent_before') }, 409)
  }
})

function closed(c: AppContext, view: CallView, typed: string | null): Response {
  // Reading a closed form is no fault; sending one is a conflict, and the text comes back.
  const t = c.get('t')
  const moment = view.state === 'scheduled' ? view.opensAt : view.closesAt
  const key =
    view.state === 'scheduled'
      ? 'call.not_open'
      : view.state === 'archived' || moment === null
        ? 'call.is_archived'
        : 'call.is_closed'
  const notice = t(key, { when: moment === null ? '' : formatMoment(c.get('ctx').locale, moment) })
  return page(c, <ClosedPage call={view} notice={notice} typed={typed} />, typed === null ? 200 : 409)
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
  const [found, counts] = await Promise.all([browseIssues(ctx, row, asked), issueFacets(ctx, row.slug, asked)])
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
    title: c.get('t')('issues.of', { call: callTexts(row, ctx.locale).title }),
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
  const view = viewCall(c, row)
  const known = await participantOfBrowser(c, found.item.id)
  // Whom the browser remembers is shown their own state, which no cache may keep.
  const same = known === null ? unchanged(c, [row.revision, row.version, view.state]) : null
  if (same !== null) return same
  const issue = presentIssue(ctx, found.item)
  const standing = known === null ? 'unknown' : known.supports ? 'supports' : 'not_yet'
  const group = found.item.group === null ? null : await notesFor(ctx, { id: found.item.id, kind: 'issue' })
  const outcome = found.item.desiredOutcome === null ? null : markdown(found.item.desiredOutcome)
  const content = (
    <IssuePage
      issue={issue}
      call={view}
      description={markdown(found.item.description)}
      outcome={outcome}
      support={view.state === 'archived' ? 'closed' : standing}
      group={group}
      priorities={await prioritiesFor(ctx, row.slug, { themes: issue.themes, group: issue.group })}
    />
  )
  return page(c, content)
})
