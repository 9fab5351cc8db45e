import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { type FoundThing, SearchPage } from '../../../web/pages/home/SearchPage.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { excerpt } from '../../platform/excerpt.ts'
import { cleanText } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { searchSite } from './actions.ts'

export const searchRoutes = new Hono<AppEnv>()

/** Longest question, in characters, and length of the beginnings shown. */
const longest = 200
const beginning = 200

searchRoutes.get(paths.search(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const { locale } = ctx
  const q = cleanText(c.req.query('q') ?? '')
    .trim()
    .slice(0, longest)
  if (q === '') return page(c, <SearchPage q="" entries={[]} outputs={[]} issues={[]} call={null} />)
  const found = await searchSite(ctx, q)
  const entries = found.entries.map(
    (entry): FoundThing => ({
      path: paths.entry(locale, entry.slug),
      title: entry.name,
      excerpt: excerpt(entry.summary, beginning),
      language: entry.language,
    }),
  )
  const issues = found.issues.map(
    (issue): FoundThing => ({
      path: paths.issue(locale, issue.reference),
      title: issue.title,
      excerpt: excerpt(issue.description, beginning),
      language: issue.language,
    }),
  )
  return page(
    c,
    <SearchPage q={q} entries={entries} outputs={found.outputs} issues={issues} call={found.issues[0]?.call ?? null} />,
  )
})
