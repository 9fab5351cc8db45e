import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { HomePage } from '../../../web/pages/home/HomePage.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { browseCalls } from '../calls/actions.ts'
import { viewCall } from '../calls/routes.tsx'
import { browseDrafts } from '../drafts/actions.ts'
import { viewDraft } from '../drafts/routes.tsx'

export const homeRoutes = new Hono<AppEnv>()

/** Of the latest calls and drafts so many are looked at for what is open now. */
const listed = 10

homeRoutes.get('/', (c) => {
  c.header('Vary', 'Accept-Language')
  return c.redirect(paths.home(c.get('ctx').locale), 302)
})

// A language without its slash is the same page.
homeRoutes.get(`/${at.locale}`, (c) => c.redirect(paths.home(c.get('ctx').locale), 301))

homeRoutes.get(paths.home(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const [calls, drafts] = await Promise.all([browseCalls(ctx, { limit: listed }), browseDrafts(ctx, { limit: listed })])
  const openCalls = calls.items.map((row) => viewCall(c, row)).filter((call) => call.state === 'open')
  const openDrafts = drafts.items.map((row) => viewDraft(c, row)).filter((draft) => draft.state === 'open')
  const same = unchanged(c, [
    ...[...openCalls, ...openDrafts].map((open) => open.slug),
    ...[...calls.items, ...drafts.items].map((row) => row.revision),
  ])
  return same ?? page(c, <HomePage calls={openCalls} drafts={openDrafts} />)
})
