import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { CallDeskPage, type DeskView } from '../../../web/pages/calls/making/CallDeskPage.tsx'
import { MadeCallsPage, type MadeCallView } from '../../../web/pages/calls/making/MadeCallsPage.tsx'
import type { MovedOnView } from '../../../web/pages/calls/making/MovedOn.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import type { Form } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { readStamp } from '../../platform/stamp.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { browseAllCalls } from './actions.ts'
import { type Desk, readDesk } from './desk.ts'
import type { CallRow } from './queries.ts'
import { viewCall } from './routes.tsx'

/** All calls, and the desk of each. */
export const deskRoutes = new Hono<AppEnv>()

deskRoutes.get(paths.secretariat.calls(at.locale), allow('set_priorities'), async (c) => {
  const cursor = c.req.query('cursor')
  const found = await browseAllCalls(c.get('ctx'), { cursor, limit: 20 })
  if (found === null) return forbidden(c)
  const calls = found.items.map((row) => madeCall(c, row))
  return page(c, <MadeCallsPage calls={calls} next={found.next} cursor={cursor} />)
})

deskRoutes.get(paths.secretariat.call(at.locale, at.slug), allow('set_priorities'), async (c) => {
  const desk = await readDesk(c.get('ctx'), pathPart(c, 'slug'))
  if (desk === null) return onNotFound(c)
  return page(
    c,
    <CallDeskPage call={madeCall(c, desk.call)} history={historyView(c, desk)} done={c.req.query('done')} />,
  )
})

/** A call as the Secretariat's pages show it. */
export function madeCall(c: AppContext, row: CallRow): MadeCallView {
  return { ...viewCall(c, row), cycle: row.cycle, languages: row.languages }
}

function historyView(c: AppContext, { history, names }: Pick<Desk, 'history' | 'names'>): DeskView['history'] {
  return history.map(({ id, action, actor, at: when, note }) => ({
    id,
    action,
    at: when,
    note,
    who: names.get(actor) ?? c.get('t')(actor === 'system' ? 'secretariat.actor.system' : 'secretariat.actor.staff'),
  }))
}

/**
 * What others did while a form was open, for whoever was slower.
 * @param differences fields in which what is saved is not what was typed
 */
export async function movedOn(
  c: AppContext,
  slug: string,
  form: Form,
  differences: MovedOnView['differences'],
): Promise<MovedOnView> {
  const ctx = c.get('ctx')
  const [desk, stamp] = await Promise.all([readDesk(ctx, slug), readStamp(ctx.keys, form.stamp?.[0])])
  if (desk === null) return { steps: [], differences }
  const since = stamp === null ? '' : stamp.madeAt.toISOString()
  const history = desk.history.filter(({ at: when }) => when >= since).slice(0, shownSteps)
  return { steps: historyView(c, { ...desk, history }), differences }
}

/** Steps of others that are told; whoever missed more looks at the desk. */
const shownSteps = 5

/** The version of the call that a form was made for; one that is none matches no call. */
export const versionOf = (form: Form): number => Number(form.version?.[0] || Number.NaN)
