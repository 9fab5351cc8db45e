import { Hono } from 'hono'
import { entryContent } from '../../../schema/contracts/observatory.ts'
import { at, paths } from '../../../schema/paths.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { EntryFields } from '../../../web/pages/observatory/EntryFields.tsx'
import { EndedPage, LeftPage } from '../../../web/pages/owners/ClaimPages.tsx'
import { type OwnerDone, OwnerEditPage, OwnerPage } from '../../../web/pages/owners/OwnerPages.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm, limited, parse, problemTexts, returnedForm } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { isClosed, readAsked } from '../freshness/confirming.ts'
import { presentEntry } from '../observatory/actions.ts'
import { entryLabels, entryReadings, shapeEntry, typedEntry } from '../observatory/form.ts'
import { leaveEntry, type Owned, ownAsContact, readOwned } from './claims.ts'
import { confirmAsOwner } from './confirming.ts'
import { aboutEntry, viewFacts, viewProposal } from './form.ts'
import { confirmQuestions, proposed, readOwnProposals, sendProposal, withdrawProposal } from './proposals.ts'

/** The page of those who answer for an entry. */
export const ownerPageRoutes = new Hono<AppEnv>()

/** Whom the token of the path opens a page for, or the answer where it opens none. */
async function ownedOf(c: AppContext): Promise<Owned | Response> {
  const owned = await readOwned(c.get('ctx'), pathPart(c, 'token'))
  if (owned === null) return page(c, <EndedPage link="owner" />, 410)
  return owned === 'gone' ? page(c, <ErrorPage type="gone" requestId={null} />, 410) : owned
}

const dones: readonly OwnerDone[] = ['sent', 'withdrawn', 'confirmed', 'taken', 'still_true']

ownerPageRoutes.get(paths.owner(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const owned = await ownedOf(c)
  if (owned instanceof Response) return owned
  const { entry } = owned
  const { open, decided } = await readOwnProposals(ctx, owned)
  return page(
    c,
    <OwnerPage
      token={pathPart(c, 'token')}
      entry={aboutEntry(entry)}
      facts={viewFacts(t, ctx.locale, entry)}
      now={presentEntry(ctx, entry)}
      closed={isClosed(entry)}
      open={open === null ? null : viewProposal(t, ctx.locale, open, entry)}
      decided={decided === null ? null : viewProposal(t, ctx.locale, decided, entry)}
      suggested={entry.questions.flatMap(({ text, confirmed }) => (confirmed ? [] : [text]))}
      done={dones.find((done) => done === c.req.query('done')) ?? null}
    />,
  )
})

ownerPageRoutes.get(paths.ownerEdit(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const owned = await ownedOf(c)
  if (owned instanceof Response) return owned
  const { entry } = owned
  const { open } = await readOwnProposals(ctx, owned)
  const form = await blankForm(c, typedEntry(ctx.locale, open === null ? entry : proposed(entry, open)))
  return editing(c, owned, form, 200)
})

function editing(c: AppContext, { entry }: Owned, form: FormState, status: 200 | 409 | 422 | 429): Response {
  return page(
    c,
    <OwnerEditPage token={pathPart(c, 'token')} entry={aboutEntry(entry)} version={entry.version} form={form}>
      <EntryFields form={form} />
    </OwnerEditPage>,
    status,
  )
}

ownerPageRoutes.post(paths.ownerEdit(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const owned = await ownedOf(c)
  if (owned instanceof Response) return owned
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422 | 429) => editing(c, owned, state, status)
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  const shaped = shapeEntry(ctx.locale, form)
  const parsed = parse(entryContent, shaped)
  if (!parsed.ok) return again(returnedForm(form, problemTexts(c, problemsOf(parsed.error), entryLabels(c))), 422)
  // What was changed meanwhile would be proposed to be changed back.
  if (Number(form.version?.[0]) !== owned.entry.version) return again(returnedForm(form, {}, t('owner.moved')), 409)
  const asked = new Set([...Object.keys(entryReadings), ...Object.keys(shaped)])
  const outcome = await sendProposal(ctx, owned, parsed.value, asked)
  if (outcome === 'nothing') return again(returnedForm(form, {}, t('owner.nothing')), 422)
  return toOwner(c, 'sent')
})

function toOwner(c: AppContext, done: OwnerDone | null): Response {
  const path = paths.owner(c.get('ctx').locale, pathPart(c, 'token'))
  return c.redirect(done === null ? path : `${path}?done=${done}`, 303)
}

ownerPageRoutes.post(paths.ownerWithdraw(at.locale, at.token), async (c) => {
  const owned = await ownedOf(c)
  if (owned instanceof Response) return owned
  const form = await readForm(c)
  await withdrawProposal(c.get('ctx'), owned, form.proposal?.[0] ?? '')
  return toOwner(c, 'withdrawn')
})

ownerPageRoutes.post(paths.ownerQuestions(at.locale, at.token), async (c) => {
  const owned = await ownedOf(c)
  if (owned instanceof Response) return owned
  const form = await readForm(c)
  const outcome = await confirmQuestions(c.get('ctx'), owned, form.question ?? [])
  if (outcome === 'stale') return page(c, <ErrorPage type="stale" requestId={null} />, 409)
  return toOwner(c, outcome === 'confirmed' ? 'confirmed' : null)
})

ownerPageRoutes.post(paths.ownerStillTrue(at.locale, at.token), async (c) => {
  const outcome = await confirmAsOwner(c.get('ctx'), pathPart(c, 'token'))
  switch (outcome) {
    case 'ended': {
      const owned = await ownedOf(c)
      return owned instanceof Response ? owned : toOwner(c, null)
    }
    case 'stale':
      return page(c, <ErrorPage type="stale" requestId={null} />, 409)
    default:
      return toOwner(c, outcome === 'confirmed' ? 'still_true' : null)
  }
})

/** The way from the yearly question to the owner page: by a button, since mail scanners follow links. */
ownerPageRoutes.post(paths.correctAsked(at.locale, at.token), async (c) => {
  const ctx = c.get('ctx')
  const asked = await readAsked(ctx, pathPart(c, 'token'))
  if (asked.is === 'unknown') return onNotFound(c)
  // What the link is now, its own page tells.
  if (asked.is !== 'open' && asked.is !== 'confirmed') return toAsked(c)
  const owner = await ownAsContact(ctx, asked.entry)
  if (owner === null) return page(c, <EndedPage link="owner" />, 410)
  return c.redirect(`${paths.owner(ctx.locale, owner.token)}${owner.fresh ? '?done=taken' : ''}`, 303)
})

/** The address of a button, opened as a page, leads to the page with the button. */
function toAsked(c: AppContext): Response {
  return c.redirect(paths.confirmEntry(c.get('ctx').locale, pathPart(c, 'token')), 303)
}

ownerPageRoutes.get(paths.correctAsked(at.locale, at.token), toAsked)

ownerPageRoutes.post(paths.ownerLeave(at.locale, at.token), async (c) => {
  const owned = await ownedOf(c)
  if (owned instanceof Response) return owned
  const form = await readForm(c)
  if (form.sure?.[0] !== 'yes') return toOwner(c, null)
  await leaveEntry(c.get('ctx'), owned)
  return page(c, <LeftPage />)
})
