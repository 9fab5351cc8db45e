import { Hono } from 'hono'
import { type PastOutputQuery, pastOutputQuery } from '../../../schema/contracts/outputs.ts'
import { reportTemplate } from '../../../schema/data/best-practice-forums.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { ArchivePage } from '../../../web/pages/outputs/ArchivePage.tsx'
import { PastOutputPage } from '../../../web/pages/outputs/PastOutputPage.tsx'
import { PastOutputsPage } from '../../../web/pages/outputs/PastOutputsPage.tsx'
import { type FacetGroup, facetGroup } from '../../../web/ui/lists.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { excerpt } from '../../platform/excerpt.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { feed } from '../../platform/feed.ts'
import { markdown } from '../../platform/markdown.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { browseOutputs, pageOfOutputs, presentOutput, readOutput, readOutputsState, recentOutputs } from './actions.ts'
import { pastOutputDesk } from './desk-routes.tsx'
import { pastOutputImports } from './import-routes.tsx'
import { outputFilters } from './rules.ts'

export const pastOutputRoutes = new Hono<AppEnv>()
pastOutputRoutes.route('/', pastOutputImports)
pastOutputRoutes.route('/', pastOutputDesk)

/** Outputs on a page: with the filters it reads fewer than 200 rows. */
const shown = 12

/** A list's query in an address; one that is none is answered as if it were not there. */
export function queryOf(c: AppContext): PastOutputQuery {
  const read = pastOutputQuery.safeParse(c.req.query())
  return read.success ? read.data : pastOutputQuery.parse({})
}

pastOutputRoutes.get(paths.pastOutputs(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const state = await readOutputsState(ctx)
  const same = unchanged(c, [state.revision, ctx.now.getUTCFullYear()])
  if (same !== null) return same
  const { limit: _limit, ...query } = queryOf(c)
  const found = await browseOutputs(ctx, { ...query, limit: shown }, state.published)
  const searching = query.q !== undefined && query.q.trim() !== ''
  return page(
    c,
    <PastOutputsPage
      outputs={found.items.map((row) => presentOutput(ctx, row))}
      next={found.next}
      query={query}
      facets={facetGroups(c, found.facets)}
      total={searching ? null : totalUnder(query, found.facets, state.published)}
    />,
  )
})

/** How many outputs the filters leave: the count of any chosen value, since it is taken under all the others. */
function totalUnder(query: Partial<PastOutputQuery>, counts: readonly FacetCount[], published: number): number | null {
  const filters = outputFilters(query)
  if (Object.values(filters).every((value) => value === undefined)) return published
  return counts.find(({ dimension, value }) => filters[dimension] === value)?.n ?? null
}

function facetGroups(c: AppContext, counts: readonly FacetCount[]): FacetGroup[] {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const years = facetGroup(counts, 'year', t('pastOutput.year'), (value) => value)
  return [
    { ...years, values: years.values.toSorted((a, b) => (a.value < b.value ? 1 : -1)) },
    facetGroup(counts, 'kind', t('pastOutput.kind'), (value) => t(`pastOutput.kind.${value}` as MessageKey)),
    facetGroup(counts, 'body', t('pastOutput.body'), (value) => t(`pastOutput.body.${value}` as MessageKey)),
    facetGroup(counts, 'topic', t('entry.topic'), (value) => topicName(locale, value)),
    facetGroup(counts, 'language', t('list.language'), (value) => languageName(locale, value)),
  ]
}

/** Outputs in the feed. */
const inFeed = 40

pastOutputRoutes.get(paths.pastOutputsFeed(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const same = unchanged(c, [(await readOutputsState(ctx)).revision])
  if (same !== null) return same
  const rows = await recentOutputs(ctx, inFeed)
  return feed(c, {
    title: `Waypost – ${c.get('t')('pastOutputs.title')}`,
    self: ctx.origin + paths.pastOutputsFeed(ctx.locale),
    page: ctx.origin + paths.pastOutputs(ctx.locale),
    updatedAt:
      rows
        .map(({ changedAt }) => changedAt)
        .sort()
        .at(-1) ?? ctx.now.toISOString(),
    language: ctx.locale,
    entries: rows.map((row) => ({
      url: presentOutput(ctx, row).page,
      title: row.title,
      summary: excerpt(row.summary ?? '', 500),
      updatedAt: row.changedAt,
      author: row.meeting ?? 'Internet Governance Forum',
      language: row.language,
    })),
  })
})

pastOutputRoutes.get(paths.pastOutput(at.locale, at.id), async (c) => {
  const ctx = c.get('ctx')
  const found = await readOutput(ctx, pathPart(c, 'id'))
  if (found.is === 'unknown') return onNotFound(c)
  if (found.is === 'gone') return page(c, <ErrorPage type="gone" requestId={null} />, 410)
  const { item } = found
  const same = unchanged(c, ['output', item.id, item.version])
  if (same !== null) return same
  const summary = item.summary === null ? null : markdown(item.summary)
  return page(c, <PastOutputPage output={presentOutput(ctx, item)} summary={summary} />)
})

/** Forums on a page of the archive: two rows are read for each. */
const forumsShown = 90

pastOutputRoutes.get(paths.archive(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const same = unchanged(c, ['archive', (await readOutputsState(ctx)).revision])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const { items, next } = await pageOfOutputs(ctx, { cursor, limit: forumsShown, body: 'best_practice_forum' })
  const years = [...new Set(items.map((item) => item.year))].map((year) => ({
    year,
    items: items.filter((item) => item.year === year),
  }))
  return page(
    c,
    <ArchivePage
      years={years}
      sources={[...new Set(items.flatMap((item) => item.source ?? []))]}
      template={reportTemplate.map((section) => section.labels[ctx.locale])}
      next={next}
      cursor={cursor}
    />,
  )
})
