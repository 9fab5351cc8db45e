import { Hono } from 'hono'
import { coverageQuery } from '../../../schema/contracts/coverage.ts'
import { at, paths } from '../../../schema/paths.ts'
import type { EntryKind } from '../../../schema/vocabulary.ts'
import { CountriesPage, CoveragePage } from '../../../web/pages/coverage/CoveragePage.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { readTotals } from '../observatory/actions.ts'
import { readCoverage } from './actions.ts'
import { drawMap, mapStyle, servingCountry } from './map.ts'
import { shadesUpTo } from './map-rules.ts'

export const coverageRoutes = new Hono<AppEnv>()

/** The kind that is asked for; one that does not exist is not asked for. */
function kindOf(c: AppContext): EntryKind | undefined {
  const read = coverageQuery.safeParse({ kind: c.req.query('kind') })
  return read.success ? read.data.kind : undefined
}

coverageRoutes.get(paths.coverage(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const same = unchanged(c, [(await readTotals(ctx)).revision])
  if (same !== null) return same
  const kind = kindOf(c)
  const coverage = await readCoverage(ctx, kind)
  const shown = { kind, coverage, shades: shadesUpTo(Math.max(0, ...coverage.byCountry.map(servingCountry))) }
  return page(
    c,
    c.req.query('countries') === 'all' ? (
      <CountriesPage {...shown} />
    ) : (
      <CoveragePage {...shown} basket={c.req.query('basket')} />
    ),
  )
})

let stylePolicy: Promise<string> | undefined

/** The map's own style is the only one that a browser takes from it, should the map be opened by itself. */
async function mapPolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(mapStyle))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`
}

coverageRoutes.get(paths.coverageMap(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const same = unchanged(c, [(await readTotals(ctx)).revision])
  if (same !== null) return same
  stylePolicy ??= mapPolicy()
  return c.body(drawMap(await readCoverage(ctx, kindOf(c)), ctx.locale, c.get('t')), 200, {
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Content-Security-Policy': await stylePolicy,
  })
})
