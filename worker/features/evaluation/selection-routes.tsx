import { Hono } from 'hono'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { PublicSelectionPage, SelectionPage } from '../../../web/pages/evaluation/SelectionPages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import type { AppContext, AppEnv } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { allow } from '../accounts/guard.tsx'
import { callOf } from './form.ts'
import { browsePublished, readPublished } from './outcome.ts'
import { withheld } from './results-routes.tsx'
import { publishSelection, readSelection } from './selecting.ts'
import { tellSubmitters } from './telling.ts'

export const selectionRoutes = new Hono<AppEnv>()

async function show(c: AppContext, form: FormState, status: 200 | 409 | 422): Promise<Response> {
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const state = await readSelection(c.get('ctx'), found.row.slug)
  if (!state.ok) return withheld(c, found.call, 'selection', state.why)
  return page(
    c,
    <SelectionPage
      call={found.call}
      balance={state.balance}
      decisions={state.decisions}
      suggestions={state.suggestions}
      published={state.setup.publishedAt}
      publications={state.setup.publications}
      form={form}
      done={c.req.query('done') !== undefined}
    />,
    status,
  )
}

selectionRoutes.get(paths.secretariat.selection(at.locale, at.slug), allow('manage_calls'), async (c) =>
  show(c, await blankForm(c), 200),
)

selectionRoutes.post(paths.secretariat.selection(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const form = await readForm(c)
  const seen = Number(form.publications?.[0] ?? '')
  const result = await publishSelection(ctx, found.row.slug, Number.isInteger(seen) ? seen : -1)
  if (result.ok) {
    ctx.defer(tellSubmitters(ctx))
    return c.redirect(withQuery(paths.secretariat.selection(ctx.locale, found.row.slug), { done: 1 }), 303)
  }
  const refused = async (notice: string) => show(c, { ...(await blankForm(c)), notice }, 409)
  switch (result.why) {
    case 'undecided':
      return refused(t('evaluation.publish.undecided', { n: result.n }))
    case 'empty':
      return refused(t('evaluation.publish.empty'))
    case 'stale':
      return refused(t('evaluation.publish.stale'))
    default:
      return withheld(c, found.call, 'selection', result.why)
  }
})

/** Proposals on one page of the published selection. */
const perPage = 30

selectionRoutes.get(paths.selection(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const found = await callOf(c)
  if (found === null) return onNotFound(c)
  const head = await readPublished(ctx, found.row.slug)
  if (head === null) return onNotFound(c)
  const same = unchanged(c, [found.row.revision, found.row.version, head.revision])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const list = await browsePublished(ctx, found.row.slug, { cursor, limit: perPage })
  return page(
    c,
    <PublicSelectionPage
      call={found.call}
      publishedAt={head.publishedAt}
      balance={head.balance}
      items={list.items}
      cursor={cursor}
      next={list.next}
    />,
  )
})
