import { Hono } from 'hono'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import type { CallRow } from '../calls/queries.ts'
import { findPublished, presentEntry, tagOf } from './reading.ts'
import { reportAddress, sendDocument, showReport } from './showing-routes.tsx'
import { workshopRoutes } from './workshop-routes.tsx'

export const reportRoutes = new Hono<AppEnv>()

/** The report that is asked for; null where a call has none, or none of this number. */
async function asked(
  c: AppContext,
): Promise<{ call: CallRow; found: Awaited<ReturnType<typeof findPublished>> } | null> {
  const call = await readCall(c.get('ctx'), pathPart(c, 'slug'))
  if (call === null) return null
  return { call, found: await findPublished(c.get('ctx'), call.slug, reportAddress.parse(c.req.query()).n) }
}

reportRoutes.get(paths.report(at.locale, at.slug), async (c) => {
  const { locale } = c.get('ctx')
  const of = await asked(c)
  if (of === null || of.found === null) return onNotFound(c)
  const { chosen, published } = of.found
  const same = unchanged(c, tagOf(of.call, of.found))
  if (same !== null) return same
  const address = reportAddress.parse(c.req.query())
  return await showReport(c, of.call.slug, chosen.number, address, {
    path: paths.report(locale, of.call.slug),
    query: { n: address.n === undefined ? undefined : String(address.n) },
    others: published.filter(({ id }) => id !== chosen.id).map(presentEntry),
    draft: false,
    docx: withQuery(paths.reportDocument(locale, of.call.slug), { n: chosen.number }),
  })
})

reportRoutes.get(paths.reportDocument(at.locale, at.slug), async (c) => {
  const of = await asked(c)
  if (of === null || of.found === null) return onNotFound(c)
  const same = unchanged(c, tagOf(of.call, of.found))
  return same ?? (await sendDocument(c, of.call.slug, of.found.chosen.number))
})

reportRoutes.route('/', workshopRoutes)
