import { Hono } from 'hono'
import { invitationInput, type StaffChange, staffChangeInput } from '../../../schema/contracts/accounts.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { StaffPage } from '../../../web/pages/secretariat/StaffPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { drainOutbox } from '../notices/outbox.ts'
import { allow, forbidden } from './guard.tsx'
import { browseStaff, changeStaff, invite } from './staff.ts'

export const staffRoutes = new Hono<AppEnv>()

async function show(c: AppContext, form: FormState, status: 200 | 409 | 422, notice?: string): Promise<Response> {
  const ctx = c.get('ctx')
  const cursor = c.req.method === 'GET' ? c.req.query('cursor') : undefined
  const found = await browseStaff(ctx, cursor)
  if (found === null) return forbidden(c)
  const oneself = ctx.actor.kind === 'staff' ? ctx.actor.id : ''
  return page(
    c,
    <StaffPage
      staff={found.items}
      oneself={oneself}
      next={found.next}
      cursor={cursor}
      form={form}
      notice={notice}
      done={c.req.query('done')}
    />,
    status,
  )
}

staffRoutes.get(paths.secretariat.staff(at.locale), allow('manage_staff'), async (c) =>
  show(c, await blankForm(c, { locale: [c.get('ctx').locale] }), 200),
)

staffRoutes.post(paths.secretariat.staff(at.locale), allow('manage_staff'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const parsed = parse(invitationInput, shape(form, { name: 'text', email: 'text', role: 'text', locale: 'text' }))
  if (!parsed.ok) {
    const labels = {
      name: t('secretariat.staff.name'),
      email: t('author.email'),
      role: t('secretariat.role'),
      locale: t('secretariat.staff.language'),
    }
    return show(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const result = await invite(ctx, parsed.value)
  if (!result.ok && result.why === 'forbidden') return forbidden(c)
  if (!result.ok) return show(c, returnedForm(form, { email: t('secretariat.staff.exists') }), 422)
  ctx.defer(drainOutbox(ctx, c.env.EMAIL, c.env.MAIL_FROM))
  return c.redirect(withQuery(paths.secretariat.staff(ctx.locale), { done: 'invited' }), 303)
})

// A change that was refused is shown under this address; reading it again leads back to the list.
staffRoutes.get(paths.secretariat.staffMember(at.locale, at.id), allow('manage_staff'), (c) =>
  c.redirect(paths.secretariat.staff(c.get('ctx').locale), 303),
)

staffRoutes.post(paths.secretariat.staffMember(at.locale, at.id), allow('manage_staff'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const parsed = parse(staffChangeInput, shape(await readForm(c), { change: 'text' }))
  if (!parsed.ok) return show(c, await blankForm(c), 422, t('secretariat.staff.choose'))
  const change: StaffChange = parsed.value.change
  const result = await changeStaff(ctx, pathPart(c, 'id'), change)
  if (result.ok) return c.redirect(withQuery(paths.secretariat.staff(ctx.locale), { done: 'changed' }), 303)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    default:
      return show(c, await blankForm(c), 409, t(`secretariat.staff.${result.why}`))
  }
})
