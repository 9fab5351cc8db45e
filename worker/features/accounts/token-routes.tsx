import { Hono } from 'hono'
import { tokenInput } from '../../../schema/contracts/accounts.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import type { StaffRole } from '../../../schema/vocabulary.ts'
import { TokensPage } from '../../../web/pages/secretariat/TokensPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { arrivalOf, blankForm, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from './guard.tsx'
import { browseTokens, makeToken, revokeToken } from './tokens.ts'

export const tokenRoutes = new Hono<AppEnv>()

/** Days that the form proposes for a new key. */
const proposed = '90'

async function show(c: AppContext, form: FormState, status: 200 | 422, made: string | null): Promise<Response> {
  const ctx = c.get('ctx')
  const cursor = c.req.method === 'GET' ? c.req.query('cursor') : undefined
  const found = await browseTokens(ctx, cursor)
  if (found === null) return forbidden(c)
  const now = ctx.now.toISOString()
  const tokens = found.items.map(({ role, revokedAt, ...token }) => ({
    ...token,
    role: role as StaffRole,
    state:
      revokedAt !== null ? ('revoked' as const) : token.expiresAt <= now ? ('expired' as const) : ('valid' as const),
  }))
  return page(
    c,
    <TokensPage tokens={tokens} next={found.next} cursor={cursor} form={form} made={made} done={c.req.query('done')} />,
    status,
  )
}

tokenRoutes.get(paths.secretariat.tokens(at.locale), allow('manage_tokens'), async (c) =>
  show(c, await blankForm(c, { days: [proposed] }), 200, null),
)

// The secret is in this answer and nowhere else, so the answer is the page itself and not a redirect.
tokenRoutes.post(paths.secretariat.tokens(at.locale), allow('manage_tokens'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const parsed = parse(tokenInput, shape(form, { name: 'text', role: 'text', days: 'text' }))
  if (!parsed.ok) {
    const labels = {
      name: t('secretariat.token.name'),
      role: t('secretariat.role'),
      days: t('secretariat.token.days'),
    }
    return show(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422, null)
  }
  const { arrival } = await arrivalOf(c, 'token', form)
  const result = await makeToken(ctx, parsed.value, arrival.idempotency)
  if (result.ok) return show(c, await blankForm(c, { days: [proposed] }), 200, result.token)
  if (result.why === 'forbidden') return forbidden(c)
  return c.redirect(withQuery(paths.secretariat.tokens(ctx.locale), { done: 'repeated' }), 303)
})

tokenRoutes.post(paths.secretariat.revokeToken(at.locale, at.id), allow('manage_tokens'), async (c) => {
  const ctx = c.get('ctx')
  const result = await revokeToken(ctx, pathPart(c, 'id'))
  if (result.ok) return c.redirect(withQuery(paths.secretariat.tokens(ctx.locale), { done: 'revoked' }), 303)
  return result.why === 'forbidden' ? forbidden(c) : onNotFound(c)
})
