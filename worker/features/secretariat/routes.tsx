import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import type { AppEnv } from '../../middleware/app-env.ts'
import { allow, firstPage } from '../accounts/guard.tsx'
import { itemRoutes } from './item-routes.tsx'
import { outboxRoutes } from './outbox-routes.tsx'
import { queueRoutes } from './queue-routes.tsx'

export const secretariatRoutes = new Hono<AppEnv>()

// Staff keep one address, whatever language they read.
for (const pattern of ['/secretariat', '/secretariat/*'] as const) {
  secretariatRoutes.get(pattern, (c) => {
    const { pathname, search } = new URL(c.req.url)
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${c.get('ctx').locale}${pathname}${search}`, 302)
  })
}

secretariatRoutes.get(paths.secretariat.home(at.locale), allow('set_priorities'), (c) => {
  const { actor, locale } = c.get('ctx')
  return c.redirect(firstPage(actor, locale), 303)
})

secretariatRoutes.route('/', queueRoutes)
secretariatRoutes.route('/', itemRoutes)
secretariatRoutes.route('/', outboxRoutes)
