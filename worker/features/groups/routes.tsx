import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { type Ended, GroupPage } from '../../../web/pages/groups/GroupPage.tsx'
import { GroupsPage } from '../../../web/pages/groups/GroupsPage.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { excerpt } from '../../platform/excerpt.ts'
import { markdown } from '../../platform/markdown.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { browseIssues, presentIssue, readCall } from '../calls/actions.ts'
import { viewCall } from '../calls/routes.tsx'
import { groupWithFate } from '../workstreams/outcomes.ts'
import { benchRoutes } from './bench-routes.tsx'
import type { CountedGroup } from './queries.ts'
import { browseGroups, formerMembers, groupTexts, historyOfGroup, presentGroup } from './reading.ts'

export const groupRoutes = new Hono<AppEnv>()

const groupsOnPage = 20
const membersOnPage = 20

groupRoutes.get(paths.groups(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  const same = unchanged(c, [row.revision, row.version, view.state])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const found = await browseGroups(ctx, row.slug, { cursor, limit: groupsOnPage })
  const groups = found.items.map((group) => {
    const { title, summary, language } = groupTexts(group, ctx.locale)
    return { group: presentGroup(ctx, group), texts: { title, excerpt: excerpt(summary, 240), language } }
  })
  return page(c, <GroupsPage call={view} groups={groups} next={found.next} cursor={cursor} />)
})

groupRoutes.get(paths.group(at.locale, at.slug, at.id), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewCall(c, row)
  const same = unchanged(c, [row.revision, row.version, view.state])
  if (same !== null) return same
  const fate = await groupWithFate(ctx, row.slug, pathPart(c, 'id'))
  if (fate === null) return onNotFound(c)
  const { group } = fate
  const cursor = c.req.query('cursor')
  const active = group.state === 'active'
  const [members, history, ended] = await Promise.all([
    active
      ? browseIssues(ctx, row, { group: group.id, cursor, sort: 'newest', limit: membersOnPage })
      : { items: [], next: null },
    historyOfGroup(ctx, group.id),
    active ? null : endOf(c, group),
  ])
  // The history names the group that this one was merged into.
  const into = history.find((step) => step.other !== null && step.other.id === group.mergedInto)?.other ?? null
  const { title, summary, language } = groupTexts(group, ctx.locale)
  return page(
    c,
    <GroupPage
      call={view}
      group={presentGroup(ctx, group)}
      texts={{ title, summary: summary === '' ? null : markdown(summary), language }}
      members={members.items.map((item) => {
        const { reference, title: itsTitle, language: itsLanguage, ...author } = presentIssue(ctx, item)
        return { reference, title: itsTitle, language: itsLanguage, author }
      })}
      next={members.next}
      cursor={cursor}
      history={history}
      fate={fate}
      ended={ended === null ? null : { ...ended, into }}
    />,
  )
})

/** Where the members of a group went that is no longer active. */
async function endOf(c: AppContext, group: CountedGroup): Promise<Omit<Ended, 'into'>> {
  const from = Math.max(0, Math.floor(Number(c.req.query('from') ?? 0)) || 0)
  const former = await formerMembers(c.get('ctx'), group, from)
  return {
    former: former.items.map(({ issue, now }) => ({
      reference: issue.reference,
      title: issue.title,
      language: issue.language,
      now,
    })),
    next: former.next,
  }
}

groupRoutes.route('/', benchRoutes)
