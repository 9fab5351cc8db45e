import { Hono } from 'hono'
import { namedIn, type WrittenPart } from '../../../schema/contracts/moderation.ts'
import { appealInput } from '../../../schema/contracts/tracking.ts'
import { formatMoment } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { countryName, topicName } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import type { ItemKind, ItemState } from '../../../schema/vocabulary.ts'
import { AppealPage, EditPage, ErasePage, WithdrawPage } from '../../../web/pages/tracking/TrackingForms.tsx'
import { type TrackedText, type TrackedView, TrackingPage } from '../../../web/pages/tracking/TrackingPage.tsx'
import { VerifiedPage, VerifyPage } from '../../../web/pages/tracking/VerifyPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { sha256 } from '../../platform/crypto.ts'
import { blankForm, limited, parse, problemTexts, returnedForm, shape } from '../../platform/forms.ts'
import { readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { readOutcome } from '../evaluation/outcome.ts'
import { notesFor } from '../groups/reading.ts'
import { showHelpTracking, withdrawHelp } from '../help/tracking.tsx'
import { appeal, erasePerson, readTracked, resubmit, type Tracked, withdraw } from '../moderation/authors.ts'
import { editItem } from '../moderation/edits.ts'
import { happeningName } from '../moderation/happenings.ts'
import { mayEdit } from '../moderation/rules.ts'
import { verificationIsOpen, verifyAddress } from '../notices/verification.ts'
import { prioritiesOfIssue } from '../priorities/actions.ts'
import { outcomeOfIssue } from '../workstreams/outcomes.ts'
import { editors } from './editors.ts'

export const trackingRoutes = new Hono<AppEnv>()

/** The item behind the link that was opened; null when it is none. */
async function trackedBy(c: AppContext): Promise<Tracked | null> {
  return await readTracked(c.get('ctx'), await sha256(pathPart(c, 'token')))
}

/** Back to the page where the state is shown. */
function toTracking(c: AppContext): Response {
  return c.redirect(paths.tracking(c.get('ctx').locale, pathPart(c, 'token')), 303)
}

trackingRoutes.get(paths.tracking(at.locale, at.token), async (c) => {
  const tracked = await trackedBy(c)
  if (tracked !== null) {
    const { id, kind, parent, state } = tracked.item
    const shown = kind === 'issue' && state === 'published' && parent !== null
    const group = await notesFor(c.get('ctx'), tracked.item)
    const priorities = shown ? { call: parent, items: await prioritiesOfIssue(c.get('ctx'), id) } : null
    const outcome = await outcomeOfIssue(c.get('ctx'), tracked.item)
    return page(
      c,
      <TrackingPage item={await viewTracked(c, tracked)} group={group} priorities={priorities} outcome={outcome} />,
    )
  }
  return (await showHelpTracking(c, pathPart(c, 'token'))) ?? onNotFound(c)
})

trackingRoutes.get(paths.trackingWithdraw(at.locale, at.token), async (c) => {
  const token = pathPart(c, 'token')
  const tracked = await trackedBy(c)
  if (tracked !== null) {
    if (!tracked.may.withdraw) return toTracking(c)
    return page(c, <WithdrawPage token={token} reference={tracked.item.reference} />)
  }
  const help = await showHelpTracking(c, token)
  return help === null ? onNotFound(c) : page(c, <WithdrawPage token={token} reference={null} />)
})

trackingRoutes.post(paths.trackingWithdraw(at.locale, at.token), async (c) => {
  const token = pathPart(c, 'token')
  const result = await withdraw(c.get('ctx'), await sha256(token))
  // Whoever presses twice, or was overtaken by a decision, sees the state as it is now.
  if (result.ok || result.why === 'stale') return toTracking(c)
  return (await withdrawHelp(c, token)) ?? onNotFound(c)
})

trackingRoutes.get(paths.trackingAppeal(at.locale, at.token), async (c) => {
  const tracked = await trackedBy(c)
  if (tracked === null) return onNotFound(c)
  return tracked.may.appeal ? askAppeal(c, tracked, await blankForm(c), 200) : toTracking(c)
})

trackingRoutes.post(paths.trackingAppeal(at.locale, at.token), async (c) => {
  const tracked = await trackedBy(c)
  if (tracked === null) return onNotFound(c)
  if (!tracked.may.appeal) return toTracking(c)
  const form = await readForm(c)
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => askAppeal(c, tracked, state, 429))
  const parsed = parse(appealInput, shape(form, { note: 'text' }))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOf(parsed.error), { note: c.get('t')('tracking.appeal.note') })
    return askAppeal(c, tracked, returnedForm(form, problems), 422)
  }
  await appeal(c.get('ctx'), tracked.item.trackingHash, parsed.value.note)
  return toTracking(c)
})

function askAppeal(c: AppContext, tracked: Tracked, form: FormState, status: 200 | 422 | 429): Response {
  const content = (
    <AppealPage
      token={pathPart(c, 'token')}
      reference={tracked.item.reference}
      decision={lastDecision(tracked)}
      form={form}
    />
  )
  return page(c, content, status)
}

trackingRoutes.get(paths.trackingEdit(at.locale, at.token), async (c) => {
  const tracked = await trackedBy(c)
  if (tracked === null) return onNotFound(c)
  if (!tracked.may.resubmit && !(await mayChange(c, tracked))) return toTracking(c)
  const typed = await editorOf(tracked).typed(c, tracked.item)
  return askChanges(c, tracked, await blankForm(c, typed), 200)
})

trackingRoutes.post(paths.trackingEdit(at.locale, at.token), async (c) => {
  const tracked = await trackedBy(c)
  if (tracked === null) return onNotFound(c)
  const { item, moderated } = tracked
  const editor = editorOf(tracked)
  const form = await readForm(c)
  // Withdrawn or changed in another window, decided meanwhile, or too late: the text stays with its author.
  const tooLate = () => askChanges(c, tracked, returnedForm(form, {}, c.get('t')('tracking.edit.refused')), 409)
  const open = await mayChange(c, tracked)
  if (!tracked.may.resubmit && !open) return tooLate()
  const seen = form.version?.[0]
  if (seen !== undefined && seen !== String(item.version)) return tooLate()
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => askChanges(c, tracked, state, 429))
  const rewritten = await editor.rewrite(c, item, form)
  if (!rewritten.ok) {
    const labels = { ...editor.labels(c), ...rewritten.labels }
    return askChanges(c, tracked, returnedForm(form, problemTexts(c, rewritten.problems, labels)), 422)
  }
  const { statements, edit = '' } = rewritten
  const result = tracked.may.resubmit
    ? await resubmit(c.get('ctx'), item, moderated, statements)
    : await editItem(c.get('ctx'), item, moderated, { edit, rewrite: statements, open })
  return result.ok ? toTracking(c) : tooLate()
})

/** Whether the author may change an item that nobody sent back. */
async function mayChange(c: AppContext, tracked: Tracked): Promise<boolean> {
  const { item } = tracked
  return mayEdit(item.state as ItemState, (await editorOf(tracked).window?.(c, item))?.open === true)
}

async function askChanges(
  c: AppContext,
  tracked: Tracked,
  form: FormState,
  status: 200 | 409 | 422 | 429,
): Promise<Response> {
  const { item, may } = tracked
  const content = (
    <EditPage
      token={pathPart(c, 'token')}
      reference={item.reference}
      version={item.version}
      purpose={may.resubmit ? 'resubmit' : item.state === 'published' ? 'published' : 'waiting'}
      decision={may.resubmit ? lastDecision(tracked) : null}
      returnBy={may.resubmit ? item.returnBy : null}
      form={form}
    >
      {await editorOf(tracked).fields(form, c, item)}
    </EditPage>
  )
  return page(c, content, status)
}

trackingRoutes.get(paths.trackingErase(at.locale, at.token), async (c) => {
  const tracked = await trackedBy(c)
  if (tracked === null) return onNotFound(c)
  if (!tracked.may.erase) return toTracking(c)
  return page(c, <ErasePage token={pathPart(c, 'token')} reference={tracked.item.reference} />)
})

trackingRoutes.post(paths.trackingErase(at.locale, at.token), async (c) => {
  const result = await erasePerson(c.get('ctx'), await sha256(pathPart(c, 'token')))
  // Whoever presses twice sees that it is done.
  return result.ok || result.why === 'stale' ? toTracking(c) : onNotFound(c)
})

function editorOf({ item }: Tracked) {
  return editors[item.kind as ItemKind]
}

/** Events that carry a decision. */
const decisions = new Set([
  'publish',
  'publish_edit',
  'refuse_edit',
  'request_changes',
  'reject',
  'hide',
  'restore',
  'dismiss_appeal',
])

/** What the Secretariat said last, while it stands and tells the author something. */
function lastDecision({ item, history }: Tracked): { id: string; reason: string | null; note: string | null } | null {
  if (item.state === 'pending' || item.state === 'withdrawn') return null
  const last = history.filter(({ action }) => decisions.has(action)).at(-1)
  if (last === undefined) return null
  // That something follows the guidelines need not be said to the one whose text is public.
  const reason = last.action === 'publish' || last.action === 'publish_edit' ? null : last.reason
  return reason === null && last.note === null ? null : { id: last.id, reason, note: last.note }
}

/** Fields whose text is a list of ids of topics. */
const topicFields = new Set(['themes', 'topics'])

async function viewTracked(c: AppContext, tracked: Tracked): Promise<TrackedView> {
  const { item, moderated, history, versions } = tracked
  const window = (await editorOf(tracked).window?.(c, item)) ?? { open: false, closesAt: null }
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const state = item.state as ItemState
  const may = { ...tracked.may, edit: mayEdit(state, window.open) }
  const late = state === 'changes_requested' && !may.resubmit
  const next = late
    ? [t('tracking.too_late')]
    : [t(`tracking.next.${state}`, item.returnBy === null ? {} : { when: formatMoment(locale, item.returnBy) })]
  const until = untilWhen(c, state, window)
  if (until !== null) next.push(until)
  if (item.edit !== null) next.push(t('tracking.edit.waits'))
  if (item.erasedAt !== null) next.push(t('tracking.erase.done'))
  if (item.appealOpen) next.push(t('tracking.appeal.waiting'))
  else if (may.appeal) next.push(t('tracking.appeal.explain'))
  const decision = lastDecision(tracked)
  const outcome = await readOutcome(c.get('ctx'), item)
  const labels = editorOf(tracked).labels(c)
  const inWords = (field: string, text: string) =>
    topicFields.has(field)
      ? text
          .split(', ')
          .map((id) => topicName(locale, id))
          .join(' · ')
      : text
  const labelled = (content: readonly WrittenPart[]) =>
    content.map((part) => {
      const { field, text } = part
      const named = namedIn(part, [locale])
      return {
        label: named?.label ?? labels[field] ?? field,
        text: named?.text ?? inWords(field, text),
        language: topicFields.has(field) || named?.text !== undefined ? locale : item.language,
      }
    })
  return {
    token: pathPart(c, 'token'),
    reference: item.reference,
    state,
    fresh: history.length === 1,
    next,
    decision,
    history: history.map((event) => ({
      ...event,
      happening: happeningName(t, event),
      note: event.id === decision?.id ? null : event.note,
    })),
    content: state === 'withdrawn' ? [] : [...labelled(moderated.content), ...personOf(c, item)],
    edit: item.edit === null ? [] : labelled(moderated.edits?.show(item.edit) ?? []),
    versions: versions.map((version) => ({
      number: version.number,
      at: version.madeAt,
      refused: version.outcome === 'refused',
      content: labelled(moderated.edits?.show(version.content) ?? []),
    })),
    outcome: outcome === null ? null : { ...outcome, reference: item.reference },
    publicPath: state === 'published' ? moderated.publicPath(locale) : null,
    may,
    email:
      item.email === null ? 'none' : item.emailVerifiedAt === null ? 'unverified' : item.notices ? 'notices' : 'quiet',
  }
}

/** Until when the author can change an item, or since when no more; null where the state decides, or no day is known. */
function untilWhen(c: AppContext, state: ItemState, of: { open: boolean; closesAt: string | null }): string | null {
  const { locale, now } = c.get('ctx')
  if (of.closesAt === null || !mayEdit(state, true)) return null
  const when = formatMoment(locale, of.closesAt)
  if (of.open) return c.get('t')('tracking.edit.until', { when })
  return of.closesAt <= now.toISOString() ? c.get('t')('tracking.edit.over', { when }) : null
}

/** What the author said of themselves; nothing where it was erased. */
function personOf(c: AppContext, item: Tracked['item']): TrackedText[] {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const rows: [label: MessageKey, text: string | null, language: string][] = [
    ['secretariat.author.name', item.name, item.language],
    ['author.group', item.stakeholderGroup === null ? null : t(`group.${item.stakeholderGroup}` as MessageKey), locale],
    ['author.country', item.country === null ? null : countryName(locale, item.country), locale],
    ['author.region', item.region === null ? null : t(`region.${item.region}` as MessageKey), locale],
    ['author.organisation', item.organisation, item.language],
  ]
  return rows.flatMap(([label, text, language]) =>
    text === null || text === '' ? [] : [{ label: t(label), text, language }],
  )
}

trackingRoutes.get(paths.verify(at.locale, at.token), async (c) => {
  const token = pathPart(c, 'token')
  if (await verificationIsOpen(c.get('ctx'), token)) return page(c, <VerifyPage token={token} />)
  return page(c, <VerifiedPage outcome="failed" />, 410)
})

trackingRoutes.post(paths.verify(at.locale, at.token), async (c) => {
  if (await verifyAddress(c.get('ctx'), pathPart(c, 'token'))) return page(c, <VerifiedPage outcome="done" />)
  return page(c, <VerifiedPage outcome="failed" />, 410)
})
