import { Hono } from 'hono'
import * as z from 'zod'
import { reference } from '../../../schema/contracts/common.ts'
import { formatAge } from '../../../schema/i18n/dates.ts'
import { at, paths } from '../../../schema/paths.ts'
import { type ItemKind, itemKinds, type RiskSignal } from '../../../schema/vocabulary.ts'
import { QueuePage, type QueueRow } from '../../../web/pages/secretariat/QueuePage.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { page } from '../../platform/respond.tsx'
import { allow, forbidden } from '../accounts/guard.tsx'
import { browseQueue, queueOverview } from '../moderation/actions.ts'
import type { QueuedItem } from '../moderation/queries.ts'

export const queueRoutes = new Hono<AppEnv>()

/** Items on one page of the queue. */
const perPage = 25

/** What the queue understands of its address; anything else is as if it were not there. */
const queueAddress = z.object({
  kind: z.enum(itemKinds).optional().catch(undefined),
  cursor: z.string().max(500).optional().catch(undefined),
  done: reference.optional().catch(undefined),
  /** An item that is looked up by its reference. */
  reference: z.string().trim().toUpperCase().pipe(reference).optional().catch(undefined),
})

queueRoutes.get(paths.secretariat.queue(at.locale), allow('moderate'), async (c) => {
  const ctx = c.get('ctx')
  const query = queueAddress.parse(c.req.query())
  if (query.reference !== undefined) return c.redirect(paths.secretariat.item(ctx.locale, query.reference), 303)
  const { kind, cursor } = query
  const [found, overview] = await Promise.all([browseQueue(ctx, { kind, cursor, limit: perPage }), queueOverview(ctx)])
  if (found === null || overview === null) return forbidden(c)
  return page(
    c,
    <QueuePage
      rows={found.items.map((item) => queueRow(c, item, item.receivedAt))}
      appeals={overview.appeals.map((item) => queueRow(c, item, item.appealedAt ?? item.receivedAt))}
      waiting={itemKinds.map((value) => ({ kind: value, n: overview.waiting.get(value) ?? 0 }))}
      kind={kind}
      cursor={cursor}
      next={found.next}
      done={query.done}
    />,
  )
})

function queueRow(c: AppContext, item: QueuedItem, since: string): QueueRow {
  const { locale, now } = c.get('ctx')
  return {
    reference: item.reference,
    kind: item.kind as ItemKind,
    title: item.title,
    language: item.language,
    since,
    age: formatAge(locale, since, now),
    signals: item.signals as RiskSignal[],
  }
}
