import { Hono } from 'hono'
import { entryQuery } from '../../../schema/contracts/observatory.ts'
import { at, paths } from '../../../schema/paths.ts'
import { EmbeddedEntries } from '../../../web/pages/catalogue/EmbeddedEntries.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { excerpt } from '../../platform/excerpt.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { presentEntry, readTotals } from '../observatory/actions.ts'
import { browseEntries } from '../observatory/finding.ts'
import { openSearchDescription } from './open-search.ts'

export const catalogueRoutes = new Hono<AppEnv>()

catalogueRoutes.get(paths.openSearch(at.locale), (c) => {
  const ctx = c.get('ctx')
  const same = unchanged(c, ['opensearch'])
  return (
    same ??
    c.body(openSearchDescription(ctx.origin, ctx.locale, c.get('t')), 200, {
      'Content-Type': 'application/opensearchdescription+xml; charset=utf-8',
    })
  )
})

/** Entries shown in a frame where the address asks for no number, and at most. */
const framed = 10
const mostFramed = 50

catalogueRoutes.get(paths.embeddedEntries(at.locale), async (c) => {
  const ctx = c.get('ctx')
  c.set('framable', true)
  const totals = await readTotals(ctx)
  const same = unchanged(c, [totals.revision])
  if (same !== null) return same
  const { topic, region, kind, language, q, limit } = c.req.query()
  const read = entryQuery.safeParse({ topic, region, kind, language, q, limit: limit ?? framed })
  const query = read.success ? read.data : entryQuery.parse({ limit: framed })
  const found = await browseEntries(ctx, { ...query, limit: Math.min(query.limit, mostFramed) }, totals.published)
  const { limit: _limit, cursor: _cursor, ...filters } = query
  return page(
    c,
    <EmbeddedEntries
      entries={found.items.map((row) => ({ entry: presentEntry(ctx, row), excerpt: excerpt(row.summary, 160) }))}
      query={filters}
    />,
  )
})
