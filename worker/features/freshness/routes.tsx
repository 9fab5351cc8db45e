import { Hono } from 'hono'
import { freshnessAction, freshnessQuery } from '../../../schema/contracts/freshness.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import {
  type CheckOutcome,
  type ContactState,
  checkOutcomes,
  type Freshness,
  type FreshnessAct,
  freshnessActs,
  isOneOf,
} from '../../../schema/vocabulary.ts'
import { type ConfirmedEntry, ConfirmPage, type ConfirmView } from '../../../web/pages/freshness/ConfirmPage.tsx'
import { FreshnessDeskPage } from '../../../web/pages/freshness/DeskPage.tsx'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { problemsOf } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { presentEntry } from '../observatory/actions.ts'
import { viewFacts } from '../owners/form.ts'
import { type Asked, confirmByOwner, readAsked } from './confirming.ts'
import { actOnEntry, browseFreshness } from './desk.ts'
import { mostCounted } from './queries.ts'

export const freshnessRoutes = new Hono<AppEnv>()

freshnessRoutes.get(paths.confirmEntry(at.locale, at.token), async (c) =>
  showAsked(c, await readAsked(c.get('ctx'), pathPart(c, 'token'))),
)

freshnessRoutes.post(paths.confirmEntry(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const token = pathPart(c, 'token')
  const asked = await confirmByOwner(ctx, token)
  return asked.is === 'confirmed' ? c.redirect(paths.confirmEntry(ctx.locale, token), 303) : showAsked(c, asked)
})

/** Fields that the page shows as readers see them. */
const toldApart: ReadonlySet<string> = new Set(['name', 'url', 'summary', 'languages', 'requestLanguages', 'howToAsk'])

async function showAsked(c: AppContext, asked: Asked): Promise<Response> {
  if (asked.is === 'unknown') return onNotFound(c)
  if (asked.is === 'gone') return page(c, <ErrorPage type="gone" requestId={null} />, 410)
  const { summary, howToAsk } = asked.entry
  const told = {
    entry: presentEntry(c.get('ctx'), asked.entry),
    summary: markdown(summary),
    howToAsk: howToAsk === null ? null : markdown(howToAsk),
    further: viewFacts(c.get('t'), c.get('ctx').locale, asked.entry).filter(({ field }) => !toldApart.has(field)),
  }
  return page(c, <ConfirmPage view={viewOf(c, asked, told)} />, asked.is === 'old' ? 410 : 200)
}

function viewOf(c: AppContext, asked: Exclude<Asked, { is: 'unknown' | 'gone' }>, told: ConfirmedEntry): ConfirmView {
  switch (asked.is) {
    case 'open':
      return { ...told, is: 'open', token: pathPart(c, 'token'), contact: asked.contact }
    case 'confirmed':
      return { ...told, is: 'confirmed', token: pathPart(c, 'token'), confirmedAt: asked.confirmedAt }
    default:
      return { ...told, is: asked.is }
  }
}

const nothingTyped: FormState = { typed: {}, problems: {}, stamp: '' }

async function showDesk(c: AppContext, form: FormState, status: 200 | 409 | 422): Promise<Response> {
  const asked = freshnessQuery.safeParse(c.req.query())
  const query = asked.success ? asked.data : freshnessQuery.parse({})
  // A form that came back is shown with its entry alone, whatever page of the list it was on.
  const returned = form.typed.entry?.[0]
  const entry = returned ?? query.entry
  const found = await browseFreshness(c.get('ctx'), { view: query.view, entry, cursor: query.cursor })
  return page(
    c,
    <FreshnessDeskPage
      entries={found.entries.items.map((row) => ({
        ...row,
        freshness: row.freshness as Freshness,
        contactState: row.contactState as ContactState | null,
      }))}
      next={found.entries.next}
      counts={found.counts}
      most={mostCounted}
      view={query.view}
      one={entry !== undefined}
      cursor={query.cursor}
      done={doneText(c)}
      form={form}
    />,
    status,
  )
}

/** What the last form did, from the address that it led to. */
function doneText(c: AppContext): string | null {
  const { done, name, outcome } = c.req.query()
  if (c.req.method !== 'GET' || !isOneOf(freshnessActs, done) || name === undefined) return null
  const t = c.get('t')
  const found = isOneOf(checkOutcomes, outcome) ? t(`fresh.outcome.${outcome}`) : ''
  return t(`fresh.done.${done}`, { name: name.slice(0, 200), outcome: found })
}

freshnessRoutes.get(paths.secretariat.freshness(at.locale), allow('manage_contacts'), (c) =>
  showDesk(c, nothingTyped, 200),
)

freshnessRoutes.post(paths.secretariat.freshness(at.locale), allow('manage_contacts'), async (c) => {
  const ctx = c.get('ctx')
  const form = await readForm(c)
  const parsed = parse(freshnessAction, shape(form, { entry: 'text', act: 'text', note: 'text' }))
  if (!parsed.ok) {
    const t = c.get('t')
    const labels = { entry: t('contacts.entry'), act: t('fresh.act.label'), note: t('fresh.note') }
    return await showDesk(c, returnedForm(form, problemTexts(c, problemsOf(parsed.error), labels)), 422)
  }
  const { entry, act, note } = parsed.value
  const result = await actOnEntry(ctx, entry, act, note)
  if (result.ok) return c.redirect(afterwards(c, act, result), 303)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    default:
      return await showDesk(c, returnedForm(form, {}, c.get('t')('fresh.overtaken')), 409)
  }
})

function afterwards(c: AppContext, act: FreshnessAct, result: { name: string; outcome: CheckOutcome | null }): string {
  return withQuery(paths.secretariat.freshness(c.get('ctx').locale), {
    view: c.req.query('view'),
    done: act,
    name: result.name,
    outcome: result.outcome,
  })
}
