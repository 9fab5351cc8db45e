import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { HomePage } from '../../../web/pages/home/HomePage.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { browseCalls } from '../calls/actions.ts'
import { viewCall } from '../calls/routes.tsx'

export const homeRoutes = new Hono<AppEnv>()

homeRoutes.get('/', (c) => {
  c.header('Vary', 'Accept-Language')
  return c.redirect(paths.home(c.get('ctx').locale), 302)
})

// A language without its slash is the same page.
homeRoutes.get(`/${at.locale}`, (c) => c.redirect(paths.home(c.get('ctx').locale), 301))

homeRoutes.get(paths.home(at.locale), async (c) => {
  const calls = await browseCalls(c.get('ctx'), { limit: 10 })
  const open = calls.items.map((row) => viewCall(c, row)).filter((call) => call.state === 'open')
  const same = unchanged(
    c,
    open.map((call) => call.slug).concat(calls.items.map((row) => `${row.revision}.${row.version}`)),
  )
  return same ?? page(c, <HomePage calls={open} />)
})
