import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { CyclePage, CyclesPage } from '../../../web/pages/workstreams/CyclePages.tsx'
import { InventoryPage } from '../../../web/pages/workstreams/InventoryPage.tsx'
import { WorkstreamPage, WorkstreamsPage } from '../../../web/pages/workstreams/WorkstreamPages.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { readSummary } from '../../platform/facets.ts'
import { markdown } from '../../platform/markdown.ts'
import { digest, page, unchanged } from '../../platform/respond.tsx'
import { presentCall } from '../calls/actions.ts'
import { browseInventory, browseWorkstreams, inventoryScope } from './actions.ts'
import { nameAnswers } from './answered.ts'
import { inventoryCall } from './api.ts'
import { icalendar, readCalendar } from './calendar.ts'
import { workstreamDesk } from './desk-routes.tsx'
import { type CycleRow, findPublicCycle, findWorkstream, listCycles } from './queries.ts'

export const workstreamRoutes = new Hono<AppEnv>()
workstreamRoutes.route('/', workstreamDesk)

/** Workstreams on one page. */
const perPage = 20

workstreamRoutes.get(paths.cycles(at.locale), async (c) => {
  const cycles = await listCycles(c.get('ctx').db)
  const same = unchanged(
    c,
    cycles.map((cycle) => cycle.slug),
  )
  return same ?? page(c, <CyclesPage cycles={cycles} />)
})

/** The cycle of the address, unless the reader has its page already. */
async function cycleOf(c: AppContext): Promise<CycleRow | null> {
  return await findPublicCycle(c.get('ctx').db, pathPart(c, 'slug'))
}

workstreamRoutes.get(paths.cycle(at.locale, at.slug), async (c) => {
  const cycle = await cycleOf(c)
  if (cycle === null) return onNotFound(c)
  const ctx = c.get('ctx')
  const today = ctx.now.toISOString()
  const same = unchanged(c, [cycle.revision, today.slice(0, 13)])
  return same ?? page(c, <CyclePage cycle={cycle} dates={await readCalendar(ctx, cycle.slug)} now={today} />)
})

workstreamRoutes.get(paths.cycleCalendar(at.locale, at.slug), async (c) => {
  const cycle = await cycleOf(c)
  if (cycle === null) return onNotFound(c)
  const same = unchanged(c, [cycle.revision])
  if (same !== null) return same
  const ctx = c.get('ctx')
  return c.body(icalendar(ctx, c.get('t'), cycle, await readCalendar(ctx, cycle.slug)), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${cycle.slug}.ics"`,
  })
})

workstreamRoutes.get(paths.workstreams(at.locale, at.slug), async (c) => {
  const cycle = await cycleOf(c)
  if (cycle === null) return onNotFound(c)
  const same = unchanged(c, [cycle.revision])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const found = await browseWorkstreams(c.get('ctx'), cycle.slug, { cursor, limit: perPage })
  return page(c, <WorkstreamsPage cycle={cycle} workstreams={found.items} next={found.next} cursor={cursor} />)
})

workstreamRoutes.get(paths.workstream(at.locale, at.id), async (c) => {
  const ctx = c.get('ctx')
  const row = await findWorkstream(ctx.db, pathPart(c, 'id'))
  const cycle = row === null ? null : await findPublicCycle(ctx.db, row.cycle)
  if (row === null || cycle === null) return onNotFound(c)
  // Groups are renamed in calls that have revisions of their own.
  const answers = await nameAnswers(ctx, row.cycle, row.answers)
  const same = unchanged(c, [cycle.revision, row.version, await digest(answers)])
  if (same !== null) return same
  return page(
    c,
    <WorkstreamPage
      workstream={{ ...row, result: row.result as 'open' }}
      answers={answers}
      rationale={markdown(row.rationale)}
      outcome={markdown(row.desiredOutcome)}
      resultNote={row.resultNote === '' ? null : markdown(row.resultNote)}
    />,
  )
})

workstreamRoutes.get(paths.inventory(at.locale, at.slug), async (c) => {
  const cycle = await cycleOf(c)
  if (cycle === null) return onNotFound(c)
  const ctx = c.get('ctx')
  const calls = await inventoryCall(c, cycle.slug, undefined)
  const asked = c.req.query('call')
  const call = asked === undefined ? calls[0] : calls.find((one) => one.slug === asked)
  if (asked !== undefined && call === undefined) return onNotFound(c)
  const same = unchanged(c, [cycle.revision, call?.slug ?? '', call?.revision ?? 0])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const [found, totals] =
    call === undefined
      ? [{ items: [], next: null }, []]
      : await Promise.all([
          browseInventory(ctx, call.slug, { cursor, limit: perPage }),
          readSummary(ctx.db, inventoryScope(call.slug)),
        ])
  return page(
    c,
    <InventoryPage
      cycle={cycle}
      calls={calls.map((one) => ({ slug: one.slug, title: presentCall(ctx, one).title }))}
      call={call?.slug ?? null}
      items={found.items}
      totals={Object.fromEntries(totals.map(({ value, n }) => [value, n]))}
      next={found.next}
      cursor={cursor}
    />,
  )
})
