import {
  type Capacity,
  type DecisionAction,
  type DecisionReason,
  decisionActions,
  decisionMoves,
  decisionReasons,
  type ItemState,
  isOneOf,
  personMoves,
  type RiskSignal,
} from '../../../schema/vocabulary.ts'

const day = 24 * 60 * 60_000

/** Days within which an item sent back for changes may return. */
export const returnWindow = 10 * day

/** Minutes after closing in which a form that was open before is still accepted. */
export const grace = 60 * 60_000

export type Move = { ok: true; to: ItemState } | { ok: false; why: 'moved' | 'reason' }

/**
 * Where a decision leads from a state.
 * `moved`: the decision does not start there; `reason`: the code is not one for this decision.
 */
export function move(state: ItemState, action: DecisionAction, reason: string): Move {
  const { from, to } = decisionMoves[action]
  if (!(decisionReasons[action] as readonly string[]).includes(reason)) return { ok: false, why: 'reason' }
  return from.includes(state) ? { ok: true, to } : { ok: false, why: 'moved' }
}

/** A decision with its reason, as the form offers it; turning an appeal down has none. */
export interface Choice {
  action: DecisionAction | 'dismiss_appeal'
  reason: DecisionReason | null
}

/**
 * What a moderator can decide about an item. An appeal is upheld or turned down only where one waits and somebody else
 * decided before; correcting one's own mistake is always open.
 */
export function choicesFor(item: {
  state: ItemState
  appealOpen: boolean
  ownAppeal: boolean
  edit: string | null
}): Choice[] {
  const mayJudge = item.appealOpen && !item.ownAppeal
  const choices = decisionActions
    .filter((action) => isAboutEdit(item, action) || decisionMoves[action].from.includes(item.state))
    .flatMap((action) => decisionReasons[action].map((reason): Choice => ({ action, reason })))
    .filter((choice) => choice.reason !== 'appeal_upheld' || mayJudge)
  return mayJudge ? [...choices, { action: 'dismiss_appeal', reason: null }] : choices
}

/** How an item came in, as far as the server can see. */
export interface Circumstances {
  /** The field that people do not see was filled in. */
  honeypot: boolean
  /** Milliseconds between the form's making and its sending; null where unknown (the API). */
  filledIn: number | null
  text: string
  /** Whether the same text has been sent before. */
  repeated: boolean
  /** Whether many items came from the same address within the hour. */
  busyAddress: boolean
}

/** A form of several questions cannot honestly be filled in within this time. */
const fast = 4000
const manyLinks = 4

const weights: Record<RiskSignal, number> = { honeypot: 40, fast: 20, links: 15, repeated: 25, busy_address: 10 }

/** Raises an item in the queue and says why; never a reason to refuse it. Risk runs from 0 to 100. */
export function assess(of: Circumstances): { risk: number; signals: RiskSignal[] } {
  const signals: RiskSignal[] = []
  if (of.honeypot) signals.push('honeypot')
  if (of.filledIn !== null && of.filledIn < fast) signals.push('fast')
  if ((of.text.match(/https?:\/\/|www\./gi) ?? []).length >= manyLinks) signals.push('links')
  if (of.repeated) signals.push('repeated')
  if (of.busyAddress) signals.push('busy_address')
  return {
    risk: Math.min(
      100,
      signals.reduce((sum, signal) => sum + weights[signal], 0),
    ),
    signals,
  }
}

/**
 * The name under which something is published: one who speaks for an organisation is shown by it, and by name only
 * where ticked; a personal statement shows the name only where ticked.
 */
export function publicName(author: { name: string | null; showName: boolean }): string | null {
  return author.showName ? author.name : null
}

/** The organisation is always named where one speaks for it, and left out where one does not. */
export function publicOrganisation(author: { capacity: Capacity | null; organisation: string | null }): string | null {
  return author.capacity === 'organisation' ? author.organisation : null
}

/** An item sent back for changes may return until `returnBy`. */
export function mayResubmit(state: ItemState, returnBy: string | null, now: Date): boolean {
  return isOneOf(personMoves.resubmit.from, state) && (returnBy === null || now.toISOString() <= returnBy)
}

/**
 * Whether its author may edit an item: while it waits or is public, as long as the window it came in by is open.
 * @param open whether the call or draft still takes texts
 */
export function mayEdit(state: ItemState, open: boolean): boolean {
  return open && (state === 'pending' || state === 'published')
}

/** Decisions about an edit of a published item: to put it in place, or to leave what is public as it is. */
const editDecisions = ['publish', 'request_changes', 'reject'] as const satisfies readonly DecisionAction[]

/** Whether a decision is about the edit that waits, and not about the item. */
export function isAboutEdit(item: { state: string; edit: string | null }, action: DecisionAction): boolean {
  return item.state === 'published' && item.edit !== null && isOneOf(editDecisions, action)
}

/** An appeal is open to the person once, after a rejection or hiding. */
export function mayAppeal(item: { state: ItemState; appealedAt: string | null }): boolean {
  return (item.state === 'rejected' || item.state === 'hidden') && item.appealedAt === null
}

/** Whoever took the decision does not decide on the appeal against it. */
export function mayDecideAppeal(staffId: string, lastDecisionBy: string | null): boolean {
  return staffId !== lastDecisionBy
}

/** What the public may read of an item: the item itself, that it was there, or nothing. */
export type Found<T> = { is: 'published'; item: T } | { is: 'gone' } | { is: 'unknown' }

/** What the public finds where an item is looked for; `gone` when it was public and is not any more. */
export function foundInPublic<T extends { state: string; publishedAt: string | null }>(item: T | null): Found<T> {
  if (item === null) return { is: 'unknown' }
  if (item.state === 'published') return { is: 'published', item }
  const left = item.state === 'hidden' || item.state === 'withdrawn'
  return left && item.publishedAt !== null ? { is: 'gone' } : { is: 'unknown' }
}
