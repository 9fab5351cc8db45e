import { createMiddleware } from 'hono/factory'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import type { Actor } from '../../context.ts'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { page } from '../../platform/respond.tsx'
import { can, type Permission } from './rules.ts'

/**
 * Lets only staff with a permission through to a page of the Secretariat: others are led to the sign-in page, or told
 * that it is not theirs. The actions behind the pages ask again.
 */
export function allow(permission: Permission) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { actor, locale } = c.get('ctx')
    if (actor.kind !== 'staff') return c.redirect(paths.secretariat.signIn(locale), 303)
    if (!can(actor, permission)) return forbidden(c)
    await next()
  })
}

/** The page for staff who lack a permission. */
export function forbidden(c: AppContext): Response {
  return page(c, <ErrorPage type="forbidden" requestId={null} />, 403)
}

/** Where a member of staff begins: at what waits for a decision, or at the calls for those who decide on none. */
export function firstPage(actor: Actor, locale: Locale): string {
  return can(actor, 'moderate') ? paths.secretariat.queue(locale) : paths.secretariat.calls(locale)
}
