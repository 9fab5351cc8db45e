import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'

/** The desks of one request that may be tried in all; a person ticks them before and after. */
export const mostDesks = 10

/** Tries after which the Secretariat is offered. */
export const triesBeforeSecretariat = 3

const day = 24 * 60 * 60_000

/** Working days after which a desk that said nothing is reminded, and after which the next one is tried. */
export const remindAfter = 3
export const expireAfter = 5

/** Days after closing when text, name and address go. */
export const keptAfterClosing = 90 * day
/** Days of silence after which a request that no desk works on is closed. */
export const idleBeforeClosing = 30 * day

/**
 * The moment `days` working days after `from`, at the same time of day. Working days are Monday to Friday in UTC: a
 * common ground for desks in every country, wherever their weekend lies.
 */
export function workingDaysAfter(from: Date, days: number): Date {
  let moment = from.getTime()
  for (let left = days; left > 0; ) {
    moment += day
    const weekday = new Date(moment).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(moment)
}

/** Whether a desk that was written to at `sentAt` has had so many working days. */
export function hasHad(days: number, sentAt: string, now: Date): boolean {
  return workingDaysAfter(new Date(sentAt), days) <= now
}

/** What a desk may say, and from which states of the hand-over. */
export const deskMoves = {
  accept: { from: ['sent'], to: 'accepted' },
  decline: { from: ['sent', 'accepted'], to: 'declined' },
  answered: { from: ['sent', 'accepted'], to: 'answered' },
} as const satisfies Record<string, { from: readonly ReferralState[]; to: ReferralState }>
export type DeskMove = keyof typeof deskMoves

/** Whether what a desk says still counts: the hand-over waits for it and the request is with the desks. */
export function mayMove(move: DeskMove, referral: ReferralState, request: HelpState): boolean {
  return request === 'referred' && (deskMoves[move].from as readonly ReferralState[]).includes(referral)
}

/** How a hand-over can end without help; each makes way for the next desk. */
export type Failed = 'declined' | 'bounced' | 'expired'

/** A hand-over as the rules see it. */
export interface Step {
  state: string
  position: number
}

/** The hand-over to try next: the first in the order ticked that waits; null while a desk has it or none is left. */
export function nextStep<S extends Step>(steps: readonly S[]): S | null {
  if (steps.some(({ state }) => state === 'sent' || state === 'accepted' || state === 'answered')) return null
  return [...steps].sort((a, b) => a.position - b.position).find(({ state }) => state === 'queued') ?? null
}

/** Whose turn it is. */
export type Turn = 'desk' | 'person' | 'nobody'

/** Whose turn it is: a desk's while one has the request, the person's while open or after the last desk failed. */
export function turnOf(request: HelpState, steps: readonly Step[]): Turn {
  if (request !== 'open' && request !== 'referred') return 'nobody'
  return steps.some(({ state }) => state === 'sent' || state === 'accepted' || state === 'queued') ? 'desk' : 'person'
}

/** Desks that were tried without success. */
export function failedTries(steps: readonly Step[]): number {
  return steps.filter(({ state }) => state === 'declined' || state === 'bounced' || state === 'expired').length
}

/** Whether the Secretariat is offered. */
export function offersSecretariat(request: HelpState, steps: readonly Step[]): boolean {
  return turnOf(request, steps) !== 'nobody' && failedTries(steps) >= triesBeforeSecretariat
}
