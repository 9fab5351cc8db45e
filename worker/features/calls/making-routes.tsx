import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { CallDeskPage, type DeskView } from '../../../web/pages/calls/making/CallDeskPage.tsx'
import { MadeCallsPage, type MadeCallView } from '../../../web/pages/calls/making/MadeCallsPage.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { page } from '../../platform/respond.tsx'
import { allow, forbidden } from '../accounts/guard.tsx'
import { browseAllCalls } from './actions.ts'
import { type Desk, readDesk } from './desk.ts'
import type { CallRow } from './queries.ts'
import { viewCall } from './routes.tsx'

/** How the Secretariat makes and keeps calls. */
export const makingRoutes = new Hono<AppEnv>()

makingRoutes.get(paths.secretariat.calls(at.locale), allow('set_priorities'), async (c) => {
  const cursor = c.req.query('cursor')
  const found = await browseAllCalls(c.get('ctx'), { cursor, limit: 20 })
  if (found === null) return forbidden(c)
  const calls = found.items.map((row) => madeCall(c, row))
  return page(c, <MadeCallsPage calls={calls} next={found.next} cursor={cursor} />)
})

makingRoutes.get(paths.secretariat.call(at.locale, at.slug), allow('set_priorities'), async (c) => {
  const desk = await readDesk(c.get('ctx'), pathPart(c, 'slug'))
  if (desk === null) return onNotFound(c)
  return page(
    c,
    <CallDeskPage call={madeCall(c, desk.call)} history={historyView(c, desk)} done={c.req.query('done')} />,
  )
})

/** A call as the Secretariat's pages show it. */
export function madeCall(c: AppContext, row: CallRow): MadeCallView {
  const view = viewCall(c, row)
  return { ...view, kind: row.kind as MadeCallView['kind'], cycle: row.cycle, languages: row.languages }
}

function historyView(c: AppContext, { history, names }: Desk): DeskView['history'] {
  return history.map(({ id, action, actor, at: when, note }) => ({
    id,
    action,
    at: when,
    note,
    who: names.get(actor) ?? c.get('t')(actor === 'system' ? 'secretariat.actor.system' : 'secretariat.actor.staff'),
  }))
}
