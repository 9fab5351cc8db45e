import { Hono } from 'hono'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf, mailStates } from '../../../schema/vocabulary.ts'
import { OutboxPage } from '../../../web/pages/secretariat/OutboxPage.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { page } from '../../platform/respond.tsx'
import { allow, forbidden } from '../accounts/guard.tsx'
import { can } from '../accounts/rules.ts'
import { browseOutbox, retryMail } from '../notices/actions.ts'
import { drainOutbox } from '../notices/outbox.ts'
import { mostCounted } from '../notices/queries.ts'

export const outboxRoutes = new Hono<AppEnv>()

async function show(c: AppContext, status: 200 | 409): Promise<Response> {
  const ctx = c.get('ctx')
  const asked = c.req.query('state')
  const state = isOneOf(mailStates, asked) ? asked : undefined
  const cursor = c.req.query('cursor')
  const found = await browseOutbox(ctx, { state, cursor })
  if (found === null) return forbidden(c)
  return page(
    c,
    <OutboxPage
      counts={mailStates.map((value) => ({ state: value, n: found.counts[value] }))}
      most={mostCounted}
      dead={state === undefined && cursor === undefined ? found.dead : []}
      mails={found.mails.items}
      next={found.mails.next}
      state={state}
      cursor={cursor}
      mayRetry={can(ctx.actor, 'retry_mail')}
      retried={c.req.query('retried') !== undefined}
      refused={status === 409}
    />,
    status,
  )
}

outboxRoutes.get(paths.secretariat.outbox(at.locale), allow('read_outbox'), (c) => show(c, 200))

// A retry that came too late is shown under this address; reading it again leads back to the outbox.
outboxRoutes.get(paths.secretariat.retryMail(at.locale, at.id), allow('read_outbox'), (c) =>
  c.redirect(paths.secretariat.outbox(c.get('ctx').locale), 303),
)

outboxRoutes.post(paths.secretariat.retryMail(at.locale, at.id), allow('retry_mail'), async (c) => {
  const ctx = c.get('ctx')
  const result = await retryMail(ctx, pathPart(c, 'id'))
  if (!result.ok) return result.why === 'forbidden' ? forbidden(c) : show(c, 409)
  ctx.defer(drainOutbox(ctx, c.env.EMAIL, c.env.MAIL_FROM))
  return c.redirect(withQuery(paths.secretariat.outbox(ctx.locale), { retried: 1 }), 303)
})
