import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { locales } from '../../../schema/vocabulary.ts'
import { type StandingName, StandingPage } from '../../../web/pages/standing/StandingPage.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { page, unchanged } from '../../platform/respond.tsx'

/** Pages that say what holds here, and the two files that programmes ask every site for. */
export const standingRoutes = new Hono<AppEnv>()

const standing = (name: StandingName) => (c: AppContext) =>
  unchanged(c, [name]) ?? page(c, <StandingPage name={name} address={c.env.MAIL_FROM} />)

standingRoutes.get(paths.privacy(at.locale), standing('privacy'))
standingRoutes.get(paths.accessibility(at.locale), standing('accessibility'))
standingRoutes.get(paths.conduct(at.locale), standing('conduct'))

const day = 'public, max-age=86400'

standingRoutes.get(paths.robots, (c) => {
  const closed = locales.flatMap((locale) => [
    paths.tracking(locale, ''),
    paths.verify(locale, ''),
    paths.referral(locale, ''),
    paths.owner(locale, ''),
    paths.secretariat.home(locale),
  ])
  const rules = ['User-agent: *', ...['/secretariat', ...closed].map((path) => `Disallow: ${path}`)]
  return c.text(`${rules.join('\n')}\n`, 200, { 'Cache-Control': day })
})

// Pages name their icon; browsers that ask for this one all the same need no page about it.
standingRoutes.get(paths.favicon, (c) => c.body(null, 404, { 'Cache-Control': day }))
