import { Hono } from 'hono'
import { decisionInput } from '../../../schema/contracts/moderation.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { type DecisionAction, type ItemKind, type ItemState, isOneOf, itemKinds } from '../../../schema/vocabulary.ts'
import { type EmailState, ItemPage, type ItemView } from '../../../web/pages/secretariat/ItemPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { type Form, readForm } from '../../platform/requests.ts'
import { page } from '../../platform/respond.tsx'
import { sentence } from '../../platform/validation.ts'
import { allow, forbidden } from '../accounts/guard.tsx'
import { type Decided, type Dossier, decide, dismissAppeal, nextInQueue, readDossier } from '../moderation/actions.ts'
import { happeningName } from '../moderation/happenings.ts'
import type { Item } from '../moderation/moderated.ts'

export const itemRoutes = new Hono<AppEnv>()

itemRoutes.get(paths.secretariat.item(at.locale, at.reference), allow('moderate'), async (c) => {
  const kind = kindOf(c.req.query('kind'))
  return show(c, pathPart(c, 'reference'), { typed: {}, problems: {}, stamp: '' }, kind, 200)
})

itemRoutes.post(paths.secretariat.item(at.locale, at.reference), allow('moderate'), async (c) => {
  const t = c.get('t')
  const reference = pathPart(c, 'reference')
  const form = await readForm(c)
  const kind = kindOf(form.kind?.[0])
  const typed: Form = { decision: form.decision ?? [], note: form.note ?? [] }
  const again = (problems: Record<string, string>, status: 403 | 409 | 422, notice?: string) =>
    show(c, reference, { typed, problems, stamp: '', ...(notice === undefined ? {} : { notice }) }, kind, status)

  const [action, reason] = (form.decision?.[0] ?? '').split(':')
  const parsed = decisionInput.safeParse({
    reference,
    action: action === 'dismiss_appeal' ? undefined : action,
    reason,
    note: form.note?.[0],
    expectedState: form.expectedState?.[0],
    expectedVersion: Number(form.expectedVersion?.[0]),
  })
  let result: Decided
  if (parsed.success) {
    result = await decide(c.get('ctx'), parsed.data)
  } else {
    const tooLong = parsed.error.issues.find((issue) => issue.path[0] === 'note' && issue.code === 'too_big')
    if (tooLong !== undefined) {
      const problem = { path: ['note'], code: 'too_long', parameters: { n: longestNote } }
      return again({ note: sentence(t, problem, t('secretariat.note')) }, 422)
    }
    if (action !== 'dismiss_appeal') return again({ decision: t('secretariat.decision.missing') }, 422)
    const of = { reference, note: form.note?.[0] ?? '', expectedVersion: Number(form.expectedVersion?.[0]) }
    result = await dismissAppeal(c.get('ctx'), of)
  }

  if (result.ok) return c.redirect(await onward(c, result.item, kind), 303)
  switch (result.why) {
    case 'forbidden':
      return forbidden(c)
    case 'unknown':
      return onNotFound(c)
    case 'reason':
      return again({ decision: t('secretariat.decision.missing') }, 422)
    case 'own_appeal':
      return again({}, 403, t('secretariat.own_appeal'))
    case 'stale':
      return again({}, 409, t('secretariat.stale'))
  }
})

const longestNote = 4000

const kindOf = (value: string | undefined): ItemKind | undefined => (isOneOf(itemKinds, value) ? value : undefined)

/** Where a moderator goes after a decision: to the next item, or to the queue when it is empty. */
async function onward(c: AppContext, decided: Item, kind: ItemKind | undefined): Promise<string> {
  const ctx = c.get('ctx')
  const next = decided.appealedAt === null ? await nextInQueue(ctx, decided, kind) : null
  const path = next === null ? paths.secretariat.queue(ctx.locale) : paths.secretariat.item(ctx.locale, next)
  return withQuery(path, { kind, done: decided.reference })
}

async function show(
  c: AppContext,
  reference: string,
  form: FormState,
  kind: ItemKind | undefined,
  status: 200 | 403 | 409 | 422,
): Promise<Response> {
  const ctx = c.get('ctx')
  const dossier = await readDossier(ctx, reference)
  if (dossier === null) return onNotFound(c)
  const next = dossier.item.state === 'pending' ? await nextInQueue(ctx, dossier.item, kind) : null
  const done = c.req.method === 'GET' ? c.req.query('done') : undefined
  return page(c, <ItemPage item={itemView(c, dossier)} form={form} kind={kind} next={next} done={done} />, status)
}

function itemView(c: AppContext, { item, moderated, history, names, choices, ownAppeal }: Dossier): ItemView {
  const t = c.get('t')
  const state = item.state as ItemState
  // Nobody who offered it said what links them to it.
  const isRecord = item.kind === 'entry' && item.channel === 'import'
  const who = (actor: string) =>
    actor === 'person' || actor === 'system' || actor === 'desk'
      ? t(`secretariat.actor.${actor}`)
      : (names.get(actor) ?? t('secretariat.actor.staff'))
  return {
    reference: item.reference,
    kind: item.kind as ItemKind,
    state,
    version: item.version,
    language: item.language,
    receivedAt: item.receivedAt,
    channel: item.channel,
    title: moderated?.title ?? item.reference,
    record: isRecord,
    content: isRecord
      ? (moderated?.content ?? []).filter(({ field }) => field !== 'relation')
      : (moderated?.content ?? []),
    edit: item.edit === null ? null : (moderated?.edits?.show(item.edit) ?? null),
    author: {
      name: item.name,
      showName: item.showName,
      capacity: item.capacity,
      organisation: item.organisation,
      stakeholderGroup: item.stakeholderGroup,
      country: item.country,
      region: item.region,
      email: emailState(item),
    },
    risk: item.risk,
    signals: item.signals,
    publicPath: state === 'published' ? (moderated?.publicPath(c.get('ctx').locale) ?? null) : null,
    appealOpen: item.appealOpen,
    ownAppeal,
    history: history.map((entry) => ({
      id: entry.id,
      happening: happeningName(t, entry),
      at: entry.at,
      who: who(entry.actor),
      reason: entry.reason,
      note: entry.note,
    })),
    choices: choices.map(({ action, reason }) => ({
      value: reason === null ? action : `${action}:${reason}`,
      label: choiceLabel(c, action, reason),
    })),
  }
}

function choiceLabel(c: AppContext, action: DecisionAction | 'dismiss_appeal', reason: string | null): string {
  const t = c.get('t')
  const name = t(`secretariat.action.${action}` as MessageKey)
  return reason === null ? name : t('secretariat.choice', { action: name, reason: t(`reason.${reason}` as MessageKey) })
}

function emailState(item: Item): EmailState {
  if (item.email === null) return 'none'
  return item.emailVerifiedAt === null ? 'unverified' : 'verified'
}
