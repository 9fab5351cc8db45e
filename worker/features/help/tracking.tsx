import { feedbacks } from '../../../schema/contracts/threads.ts'
import type { MessageKey, Translate } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { type HelpState, isOneOf, type ReferralState } from '../../../schema/vocabulary.ts'
import { ReferralPage } from '../../../web/pages/help/ReferralPage.tsx'
import { TrackedHelpPage } from '../../../web/pages/help/TrackedHelpPage.tsx'
import type { AskedDeskView, DeskCardView, MessageView, TrackedHelpView } from '../../../web/pages/help/views.ts'
import type { FormState } from '../../../web/ui/form.tsx'
import { type AppContext, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm } from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { page } from '../../platform/respond.tsx'
import { withdrawRequest } from './actions.ts'
import { readReferral } from './desk.ts'
import type { NamedReferral } from './queries.ts'
import { lackOf, onTheMatter, type ReasonKind } from './ranking-rules.ts'
import { type RankedEntry, reasonText } from './routing.ts'
import { offersSecretariat, turnOf } from './rules.ts'
import { takesRequests } from './steps.ts'
import { addressIn, mayJudge, mayWrite } from './thread-rules.ts'
import type { Message } from './threads.ts'
import { type Pointer, readTracked, type Tracked } from './tracked.ts'

/** The tracking page of a help request; null when the token is not one of a help request. */
export async function showHelpTracking(c: AppContext, token: string): Promise<Response | null> {
  const tracked = await readTracked(c.get('ctx'), token)
  return tracked === null ? null : trackingPage(c, token, tracked, await blankForm(c), 200)
}

/** The tracking page with a form that came back. */
export function trackingPage(
  c: AppContext,
  token: string,
  tracked: Tracked,
  form: FormState,
  status: 200 | 409 | 422 | 429,
): Response {
  return page(c, <TrackedHelpPage tracked={viewTracked(c, token, tracked)} form={form} />, status)
}

/** Takes a help request back; null when the token is not one of a help request. */
export async function withdrawHelp(c: AppContext, token: string): Promise<Response | null> {
  const ctx = c.get('ctx')
  const result = await withdrawRequest(ctx, token)
  // Whoever was overtaken by a desk's word sees the state as it is now, and can withdraw again.
  if (!result.ok && result.why === 'unknown') return null
  return c.redirect(paths.tracking(ctx.locale, token), 303)
}

/** Reasons that weigh less than this say nothing to a person. */
const worthSaying = 0.025
const reasonsShown = 4

/** What a person wants to know first: whether it is about the matter, then whether it is for them. */
const order: readonly ReasonKind[] = [
  'topic',
  'country',
  'region',
  'language',
  'eligibility',
  'words',
  'kind',
  'contact',
  'other_country',
  'other_region',
  'narrow',
  'other_eligibility',
  'freshness',
  'learned',
]

/** Entries that a page names: those that have to do with the matter or with the country, and the first three. */
export function worthNaming(matches: readonly RankedEntry[]): RankedEntry[] {
  return matches.filter(
    ({ ranked }, i) => i < 3 || onTheMatter(ranked) >= 0.25 || ranked.addends.some(({ kind }) => kind === 'country'),
  )
}

/**
 * An entry as a card.
 * @param best the first of the list: what it has and this one lacks is said too
 */
export function deskCard(c: AppContext, { entry, ranked }: RankedEntry, best?: RankedEntry): DeskCardView {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const addends = [...ranked.addends].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const sentences = (chosen: typeof addends) => [...new Set(chosen.map((addend) => reasonText(t, locale, addend)))]
  return {
    slug: entry.slug,
    name: entry.name,
    language: entry.language,
    url: entry.url,
    kind: entry.kind,
    operator: entry.operator,
    operatorCountry: entry.operatorCountry,
    operatorKind: entry.operatorKind,
    eligibility: entry.eligibility,
    eligibilityNote: entry.eligibilityNote,
    askBy: entry.askBy,
    askUrl: entry.askUrl,
    phone: entry.phone,
    hours: entry.hours,
    languages: entry.requestLanguages.length > 0 ? entry.requestLanguages : entry.languages,
    howToAsk: entry.howToAsk === null ? null : markdown(entry.howToAsk),
    reasons: sentences(addends.filter(({ contribution }) => contribution >= worthSaying)).slice(0, reasonsShown),
    doubts: [
      ...sentences(addends.filter(({ contribution }) => contribution < 0)),
      ...lackOf(ranked, best?.ranked ?? ranked).map((kind) => t(`help.lack.${kind}`)),
    ],
    takesRequests: takesRequests(entry),
  }
}

/** Events of a request itself; those of a hand-over name its desk. */
const ofRequest = new Set([
  'submitted',
  'answered',
  'closed_unanswered',
  'closed_by_secretariat',
  'withdraw',
  'erased',
  'corrected',
  'split',
  'read',
])

/** Events of a hand-over that show elsewhere: messages in their thread, a verdict beside its question. */
const shownElsewhere = new Set(['wrote', 'feedback'])

function stepText(t: Translate, tracked: Tracked, step: Tracked['happened'][number]): string | null {
  if (shownElsewhere.has(step.action)) return null
  const referral = tracked.referrals.find(({ id }) => id === step.subjectId)
  if (referral !== undefined) {
    const text = t(`help.step.${step.action}` as MessageKey, { desk: referral.name })
    return step.action === 'declined' && step.reason !== null
      ? `${text} ${t('help.step.reason', { reason: t(`help.declined.${step.reason}` as MessageKey) })}`
      : text
  }
  if (step.action === 'closed_by_secretariat' && step.reason !== null) {
    const reason = t(`offered.reason.${step.reason}` as MessageKey)
    return `${t('help.step.request.closed_by_secretariat')} ${t('help.step.reason', { reason })}`
  }
  return ofRequest.has(step.action) ? t(`help.step.request.${step.action}` as MessageKey) : null
}

/** What comes next, in the order in which a person asks. */
function nextSentences(t: Translate, state: HelpState, tracked: Tracked): string[] {
  const { referrals } = tracked
  const sentences: string[] = []
  if (state === 'referred') {
    const active = referrals.find((step) => step.state === 'sent' || step.state === 'accepted')
    if (active !== undefined) {
      sentences.push(t(active.state === 'sent' ? 'help.next.sent' : 'help.next.accepted', { desk: active.name }))
      const waiting = referrals.filter((step) => step.state === 'queued').length
      if (waiting > 0) sentences.push(t('help.next.queued', { n: waiting }))
    } else {
      sentences.push(t('help.next.nobody_left'))
    }
  } else {
    sentences.push(t(`help.next.${state}`))
  }
  if (offersSecretariat(state, referrals)) {
    sentences.push(t('help.next.secretariat', { reference: tracked.request.reference }))
  }
  return sentences
}

function viewTracked(c: AppContext, token: string, tracked: Tracked): TrackedHelpView {
  const t = c.get('t')
  const { request, referrals } = tracked
  const state = request.state as HelpState
  const going = state === 'open' || state === 'referred'
  return {
    token,
    reference: request.reference,
    state,
    fresh: tracked.happened.length <= 2 && going,
    next: nextSentences(t, state, tracked),
    steps: tracked.happened.flatMap((step) => {
      const text = stepText(t, tracked, step)
      return text === null ? [] : [{ id: step.id, at: step.at, text }]
    }),
    asked: referrals.map((step) => askedDesk(c, step, tracked)),
    secretariat: tracked.messages
      .filter((message) => message.referral === request.id)
      .map((message) => messageView(c, message, 'person')),
    siblings: tracked.siblings,
    text: tracked.text,
    language: request.language,
    country: request.country,
    email: request.email === null ? 'none' : request.emailVerifiedAt === null ? 'unverified' : 'verified',
    further: worthNaming(tracked.further).map((entry, _i, all) => deskCard(c, entry, all[0])),
    may: {
      ask: turnOf(state, referrals) === 'person',
      close: going,
      withdraw: state !== 'withdrawn',
      split: tracked.text !== null && going,
      again: tracked.text !== null && tracked.further.length > 0,
    },
  }
}

function askedDesk(c: AppContext, step: NamedReferral, tracked: Tracked): AskedDeskView {
  const pointer = tracked.pointers.get(step.id)
  const kept = tracked.text !== null
  const state = step.state as ReferralState
  return {
    id: step.id,
    name: step.name,
    language: step.language,
    slug: step.slug,
    state,
    messages: tracked.messages
      .filter((message) => message.referral === step.id)
      .map((message) => messageView(c, message, 'person', step.name)),
    pointer: pointer === undefined ? null : pointerView(pointer, tracked),
    mayWrite: mayWrite(state, tracked.request.state as HelpState, kept),
    mayJudge: mayJudge(state, kept),
    feedback: isOneOf(feedbacks, step.feedback) ? step.feedback : null,
  }
}

function pointerView({ entry, note }: Pointer, tracked: Tracked): NonNullable<AskedDeskView['pointer']> {
  const asked = tracked.referrals.some((other) => other.entry === entry?.id)
  return {
    entry:
      entry === null
        ? null
        : {
            slug: entry.slug,
            name: entry.name,
            language: entry.language,
            askable: takesRequests(entry) && !asked && tracked.text !== null && tracked.request.state !== 'withdrawn',
          },
    note,
    href: note === null ? null : addressIn(note),
  }
}

/**
 * A message with its author in words.
 * @param reader whose page it is: one's own messages are named so
 * @param desk name of the desk of the thread
 */
export function messageView(
  c: AppContext,
  message: Message,
  reader: 'person' | 'desk' | null,
  desk?: string,
): MessageView {
  const t = c.get('t')
  const { id, at, text, author } = message
  const by =
    author === reader ? t('thread.you') : author === 'desk' ? (desk ?? t('thread.desk')) : t(`thread.${author}`)
  return { id, at, text, by }
}

/** The page of a desk behind the links of its mail. @param asked whether the link to its queue was just asked for */
export async function showReferral(
  c: AppContext,
  form: FormState,
  status: 200 | 409 | 410 | 422 | 429,
  asked = false,
): Promise<Response> {
  const token = pathPart(c, 'token')
  const view = await readReferral(c.get('ctx'), token)
  if (view === null) return onNotFound(c)
  const shown = { ...view, messages: view.messages.map((message) => messageView(c, message, 'desk')) }
  return page(c, <ReferralPage referral={shown} form={form} token={token} asked={asked} />, status)
}
