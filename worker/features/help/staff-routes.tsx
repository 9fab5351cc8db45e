import { Hono } from 'hono'
import { helpCloseReasons, messageInput } from '../../../schema/contracts/threads.ts'
import { at, paths } from '../../../schema/paths.ts'
import { type HelpState, helpStates, isOneOf } from '../../../schema/vocabulary.ts'
import { OfferedPage, OfferedRequestPage, type OfferedView } from '../../../web/pages/help/SecretariatHelpPages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf, sentence } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { actOnOffered, browseOffered, openText, readOffered, type StaffWord } from './staff.ts'
import { messageView } from './tracking.tsx'

export const helpStaffRoutes = new Hono<AppEnv>()

helpStaffRoutes.get(paths.secretariat.help(at.locale), allow('read_help'), async (c) => {
  const { state: asked, cursor } = c.req.query()
  const state = isOneOf(helpStates, asked) ? asked : 'referred'
  const found = await browseOffered(c.get('ctx'), { state, cursor })
  if (found === null) return forbidden(c)
  const rows = found.items.map(({ reference, offeredAt, language, country, topics }) => ({
    reference,
    offeredAt: offeredAt ?? '',
    language,
    country,
    topics,
  }))
  return page(c, <OfferedPage rows={rows} state={state} next={found.next} cursor={cursor} />)
})

async function show(
  c: AppContext,
  form: FormState,
  status: 200 | 409 | 422,
  content: OfferedView['content'] = null,
): Promise<Response> {
  const offered = await readOffered(c.get('ctx'), pathPart(c, 'reference'))
  if (offered === null) return onNotFound(c)
  const t = c.get('t')
  const view: OfferedView = {
    reference: offered.request.reference,
    state: offered.request.state as HelpState,
    language: offered.request.language,
    going: offered.going,
    asked: offered.referrals.map((step) => ({
      id: step.id,
      name: step.name,
      language: step.language,
      state: step.state === 'queued' ? t('offered.queued') : t(`queue.state.${step.state as 'sent'}`),
    })),
    handable: offered.handable,
    content,
  }
  return page(c, <OfferedRequestPage of={view} form={form} />, status)
}

helpStaffRoutes.get(paths.secretariat.helpRequest(at.locale, at.reference), allow('read_help'), async (c) =>
  show(c, await blankForm(c), 200),
)

helpStaffRoutes.post(paths.secretariat.helpRequest(at.locale, at.reference), allow('read_help'), async (c) => {
  const ctx = c.get('ctx')
  const reference = pathPart(c, 'reference')
  const form = await readForm(c)
  if (form.do?.[0] === 'read') {
    const opened = await openText(ctx, reference)
    if (opened === null) return await show(c, await blankForm(c), 409)
    const content = { ...opened, messages: opened.messages.map((message) => messageView(c, message, null)) }
    return await show(c, await blankForm(c), 200, content)
  }
  const word = wordOf(c, form)
  if ('problems' in word) return await show(c, returnedForm(form, word.problems), 422)
  const said = await actOnOffered(ctx, reference, word)
  if (said.ok) return c.redirect(paths.secretariat.helpRequest(ctx.locale, reference), 303)
  return said.why === 'unknown'
    ? onNotFound(c)
    : await show(c, returnedForm(form, {}, c.get('t')('thread.settled')), 409)
})

function wordOf(
  c: AppContext,
  form: Awaited<ReturnType<typeof readForm>>,
): StaffWord | { problems: Record<string, string> } {
  const t = c.get('t')
  const missing = (name: string, label: string) => ({
    problems: { [name]: sentence(t, { path: [name], code: 'required', parameters: {} }, label) },
  })
  switch (form.do?.[0]) {
    case 'hand': {
      const referral = form.referral?.[0] ?? ''
      return referral === '' ? missing('referral', t('offered.hand')) : { act: 'hand', referral }
    }
    case 'close': {
      const reason = form.reason?.[0]
      return isOneOf(helpCloseReasons, reason) ? { act: 'close', reason } : missing('reason', t('offered.close'))
    }
    default: {
      const parsed = parse(messageInput, shape(form, { message: 'text' }))
      return parsed.ok
        ? { act: 'write', text: parsed.value.message }
        : { problems: problemTexts(c, problemsOf(parsed.error), { message: t('thread.message') }) }
    }
  }
}
