import { Hono } from 'hono'
import { queueStates, webhookInput } from '../../../schema/contracts/threads.ts'
import { at, paths } from '../../../schema/paths.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'
import { QueuePage } from '../../../web/pages/help/QueuePage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { readQueue, revokeQueue, setWebhook } from './queue.ts'

export const deskQueueRoutes = new Hono<AppEnv>()

async function show(c: AppContext, form: FormState, status: 200 | 422): Promise<Response> {
  const token = pathPart(c, 'token')
  const { state: asked, cursor } = c.req.query()
  const state = isOneOf(queueStates, asked) ? asked : 'sent'
  const queue = await readQueue(c.get('ctx'), token, { state, cursor })
  if (queue === null) return onNotFound(c)
  const { desk, rows, webhook } = queue
  const view = { token, desk, state, cursor, rows: rows.items, next: rows.next, webhook }
  return page(c, <QueuePage queue={view} form={form} />, status)
}

deskQueueRoutes.get(paths.deskQueue(at.locale, at.token), async (c) => show(c, await blankForm(c), 200))

deskQueueRoutes.post(paths.deskQueue(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const token = pathPart(c, 'token')
  const form = await readForm(c)
  if (form.do?.[0] === 'revoke') {
    const revoked = await revokeQueue(ctx, token)
    return revoked.ok ? c.redirect(paths.help(ctx.locale), 303) : onNotFound(c)
  }
  const readings = { address: 'text', withText: 'tick', newSecret: 'tick' } as const
  const parsed = parse(webhookInput, shape(form, readings))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { address: t('hook.address') })
    return await show(c, returnedForm(form, problems), 422)
  }
  const { address = '', withText, newSecret } = parsed.value
  const set = await setWebhook(ctx, token, { address, withText, newSecret })
  if (set.ok) return c.redirect(paths.deskQueue(ctx.locale, token), 303)
  if (set.why === 'unknown') return onNotFound(c)
  return await show(c, returnedForm(form, { address: t('hook.address.wrong') }), 422)
})
