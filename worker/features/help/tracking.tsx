import type { MessageKey, Translate } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import { TrackedHelpPage } from '../../../web/pages/help/TrackedHelpPage.tsx'
import type { DeskCardView, TrackedHelpView } from '../../../web/pages/help/views.ts'
import type { FormState } from '../../../web/ui/form.tsx'
import type { AppContext } from '../../middleware/app-env.ts'
import { blankForm } from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { page } from '../../platform/respond.tsx'
import { readTracked, type Tracked, withdrawRequest } from './actions.ts'
import type { NamedReferral } from './queries.ts'
import { onTheMatter, type ReasonKind } from './ranking-rules.ts'
import { type RankedEntry, reasonText } from './routing.ts'
import { offersSecretariat, turnOf } from './rules.ts'
import { takesRequests } from './steps.ts'

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

/** An entry as a card. */
export function deskCard(c: AppContext, { entry, ranked }: RankedEntry): DeskCardView {
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
    languages: entry.requestLanguages.length > 0 ? entry.requestLanguages : entry.languages,
    howToAsk: entry.howToAsk === null ? null : markdown(entry.howToAsk),
    reasons: sentences(addends.filter(({ contribution }) => contribution >= worthSaying)).slice(0, reasonsShown),
    doubts: sentences(addends.filter(({ contribution }) => contribution < 0)),
    takesRequests: takesRequests(entry),
  }
}

/** Events of a request itself; those of a hand-over name its desk. */
const ofRequest = new Set(['submitted', 'answered', 'closed_unanswered', 'withdraw', 'erased'])

function stepText(t: Translate, tracked: Tracked, step: Tracked['happened'][number]): string | null {
  const referral = tracked.referrals.find(({ id }) => id === step.subjectId)
  if (referral !== undefined) {
    const text = t(`help.step.${step.action}` as MessageKey, { desk: referral.name })
    return step.action === 'declined' && step.reason !== null
      ? `${text} ${t('help.step.reason', { reason: t(`help.declined.${step.reason}` as MessageKey) })}`
      : text
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
    asked: referrals.map((step) => askedDesk(step, tracked)),
    text: tracked.text,
    language: request.language,
    email: request.email === null ? 'none' : request.emailVerifiedAt === null ? 'unverified' : 'verified',
    further: worthNaming(tracked.further).map((entry) => deskCard(c, entry)),
    may: {
      ask: turnOf(state, referrals) === 'person',
      close: going,
      withdraw: state !== 'withdrawn',
    },
  }
}

function askedDesk(step: NamedReferral, tracked: Tracked) {
  return {
    id: step.id,
    name: step.name,
    language: step.language,
    slug: step.slug,
    state: step.state as ReferralState,
    answers: tracked.messages.filter((message) => message.referral === step.id).map(({ at, text }) => ({ at, text })),
  }
}
