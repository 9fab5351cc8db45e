import { Hono } from 'hono'
import * as z from 'zod'
import { contactInput, entryQuery } from '../../../schema/contracts/observatory.ts'
import { at, paths } from '../../../schema/paths.ts'
import { contactStates } from '../../../schema/vocabulary.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { ContactPage, ContactsPage } from '../../../web/pages/observatory/ContactPages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { browseContacts, type ContactView, changeEntry, readContact } from './changing.ts'

/** Where help requests go: for those who manage contacts. */
export const contactRoutes = new Hono<AppEnv>()

/** Whoever is not signed in is sent to sign in; whoever may not, is told. */
function refused(c: AppContext): Response {
  const ctx = c.get('ctx')
  if (ctx.actor.kind === 'anonymous') return c.redirect(paths.secretariat.signIn(ctx.locale), 303)
  return page(c, <ErrorPage type="forbidden" requestId={null} />, 403)
}

const contactsQuery = entryQuery.pick({ q: true, cursor: true, limit: true }).extend({
  contact: z.enum(contactStates).optional(),
})

contactRoutes.get(paths.secretariat.contacts(at.locale), async (c) => {
  const read = contactsQuery.safeParse(c.req.query())
  const { contact, ...asked } = read.success ? read.data : contactsQuery.parse({})
  const found = await browseContacts(c.get('ctx'), asked, contact)
  if (found === null) return refused(c)
  const query = { q: asked.q, contact, cursor: asked.cursor }
  return page(c, <ContactsPage contacts={found.items} next={found.next} query={query} />)
})

contactRoutes.get(paths.secretariat.contact(at.locale, at.slug), async (c) => {
  const found = await readContact(c.get('ctx'), pathPart(c, 'slug'))
  if (found === null) return refused(c)
  if (found === 'unknown') return onNotFound(c)
  return page(c, <ContactPage contact={found} form={await blankForm(c)} saved={c.req.query('saved') !== undefined} />)
})

contactRoutes.post(paths.secretariat.contact(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const slug = pathPart(c, 'slug')
  const found = await readContact(ctx, slug)
  if (found === null) return refused(c)
  if (found === 'unknown') return onNotFound(c)
  const form = await readForm(c)
  const t = c.get('t')
  const again = (contact: ContactView, state: FormState, status: 409 | 422) =>
    page(c, <ContactPage contact={contact} form={state} saved={false} />, status)
  const labels = { email: t('contact.email'), state: t('contact.state') }
  const parsed = parse(contactInput, shape(form, { email: 'text', state: 'text' }))
  if (!parsed.ok) return again(found, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  const result = await changeEntry(ctx, slug, { contact: parsed.value })
  if (result.ok) return c.redirect(`${paths.secretariat.contact(ctx.locale, slug)}?saved`, 303)
  switch (result.why) {
    case 'no_address': {
      const problem = { path: ['email'], code: 'required', parameters: {} }
      return again(found, returnedForm(form, problemTexts(c, [problem], labels)), 422)
    }
    case 'forbidden':
      return refused(c)
    case 'unknown':
      return onNotFound(c)
    default: {
      const now = await readContact(ctx, slug)
      const current = now === null || now === 'unknown' ? found : now
      return again(current, returnedForm(form, {}, t('contact.moved')), 409)
    }
  }
})
