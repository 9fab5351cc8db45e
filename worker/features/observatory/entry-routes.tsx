import { Hono } from 'hono'
import { entryHistoryQuery } from '../../../schema/contracts/entry-history.ts'
import { at, paths } from '../../../schema/paths.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { HistoryPage } from '../../../web/pages/observatory/HistoryPage.tsx'
import { nameFor } from '../../../web/pages/observatory/Translated.tsx'
import { type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { page, unchanged } from '../../platform/respond.tsx'
import { presentEntry, readEntry, readTotals } from './actions.ts'
import { editingRoutes } from './editing-routes.tsx'
import { entryHistoryPage } from './entry-history.ts'
import { shownChange } from './words.ts'

/** What lies below the page of an entry. */
export const entryRoutes = new Hono<AppEnv>()
entryRoutes.route('/', editingRoutes)

entryRoutes.get(paths.entryHistory(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const found = await readEntry(ctx, pathPart(c, 'slug'))
  if (found.is === 'unknown') return onNotFound(c)
  if (found.is === 'gone') return page(c, <ErrorPage type="gone" requestId={null} />, 410)
  const same = unchanged(c, [(await readTotals(ctx)).revision])
  if (same !== null) return same
  const read = entryHistoryQuery.safeParse(c.req.query())
  const query = read.success ? read.data : entryHistoryQuery.parse({})
  const { items, next } = await entryHistoryPage(ctx, found.item.id, query)
  const { slug, publishedAt } = found.item
  const { name } = nameFor(presentEntry(ctx, found.item), ctx.locale)
  return page(
    c,
    <HistoryPage
      entry={{ slug, name, listedAt: publishedAt }}
      changes={items.map((item) => shownChange(c.get('t'), ctx.locale, item))}
      cursor={query.cursor}
      next={next}
    />,
  )
})
