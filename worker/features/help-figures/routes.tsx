import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { FiguresPage } from '../../../web/pages/help-figures/FiguresPage.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { readTotals } from '../observatory/actions.ts'
import { readDesks, readFigures, readState } from './actions.ts'
import { gapsOf, sumsBy } from './rules.ts'

export const helpFiguresRoutes = new Hono<AppEnv>()

/** Desks on the page; the files hold all. */
const desksOnPage = 20

helpFiguresRoutes.get(paths.helpFigures(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const { asOf, revision } = await readState(ctx)
  const same = unchanged(c, [revision, asOf, (await readTotals(ctx)).revision])
  if (same !== null) return same
  const figures = await readFigures(ctx)
  const shown = {
    asOf,
    gaps: gapsOf(figures),
    byTopic: sumsBy(figures, 'topic'),
    byRegion: sumsBy(figures, 'region'),
    byLanguage: sumsBy(figures, 'language'),
    refusals: figures.refusals,
    feedback: figures.feedback,
    desks: await readDesks(ctx, desksOnPage),
  }
  return page(c, <FiguresPage figures={shown} language={c.req.query('language')} />)
})
