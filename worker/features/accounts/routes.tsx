import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { signInInput } from '../../../schema/contracts/accounts.ts'
import { at, paths } from '../../../schema/paths.ts'
import { EnterPage, LinkEndedPage, MailOnItsWayPage, SignInPage } from '../../../web/pages/secretariat/SignInPages.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { drainOutbox } from '../notices/outbox.ts'
import { firstPage } from './guard.tsx'
import { sessionLife } from './rules.ts'
import { sessionCookie } from './session.ts'
import { countSignIn, enter, linkIsOpen, sendSignInLink, signOut } from './sign-in.ts'
import { staffRoutes } from './staff-routes.tsx'
import { tokenRoutes } from './token-routes.tsx'

export const accountRoutes = new Hono<AppEnv>()
accountRoutes.route('/', staffRoutes)
accountRoutes.route('/', tokenRoutes)

accountRoutes.get(paths.secretariat.signIn(at.locale), async (c) => {
  const { actor, locale } = c.get('ctx')
  if (actor.kind === 'staff') return c.redirect(firstPage(actor, locale), 303)
  return page(c, <SignInPage form={await blankForm(c)} left={c.req.query('left') !== undefined} />)
})

/**
 * Answers the same to everyone, and before it looks the address up, so that neither words nor time tell who belongs to
 * the staff.
 */
accountRoutes.post(paths.secretariat.signIn(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) {
    c.header('Retry-After', String(wait))
    const notice = t('error.limited', { n: Math.ceil(wait / 60) })
    return page(c, <SignInPage form={returnedForm(form, {}, notice)} left={false} />, 429)
  }
  const parsed = parse(signInInput, shape(form, { email: 'text' }))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { email: t('author.email') })
    return page(c, <SignInPage form={returnedForm(form, problems)} left={false} />, 422)
  }
  await countSignIn(ctx)
  ctx.defer(sendAtOnce(c, parsed.value.email))
  return page(c, <MailOnItsWayPage />)
})

/** Sends the link now: nobody should wait a minute for the next run of the outbox, which takes over where this fails. */
async function sendAtOnce(c: AppContext, email: string): Promise<void> {
  const ctx = c.get('ctx')
  try {
    await sendSignInLink(ctx, email)
    await drainOutbox(ctx, c.env.EMAIL, c.env.MAIL_FROM)
  } catch (error) {
    console.error(JSON.stringify({ requestId: ctx.requestId, signIn: String(error) }))
  }
}

// Programs that scan mail follow links: only pressing the button uses the link up.
accountRoutes.get(paths.secretariat.enter(at.locale, at.token), async (c) => {
  const token = pathPart(c, 'token')
  if (!(await linkIsOpen(c.get('ctx'), token))) return page(c, <LinkEndedPage />, 410)
  return page(c, <EnterPage token={token} />)
})

accountRoutes.post(paths.secretariat.enter(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const session = await enter(ctx, pathPart(c, 'token'), getCookie(c, sessionCookie))
  if (session === null) return page(c, <LinkEndedPage />, 410)
  setCookie(c, sessionCookie, session, {
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: sessionLife / 1000,
  })
  return c.redirect(paths.secretariat.home(ctx.locale), 303)
})

accountRoutes.post(paths.secretariat.signOut(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const session = getCookie(c, sessionCookie)
  if (session !== undefined) await signOut(ctx, session)
  deleteCookie(c, sessionCookie, { secure: true, path: '/' })
  return c.redirect(`${paths.secretariat.signIn(ctx.locale)}?left`, 303)
})
