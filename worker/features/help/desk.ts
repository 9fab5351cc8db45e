import type { DeclineReason, HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Statement } from '../../platform/database.ts'
import { searchEntries } from '../observatory/finding.ts'
import type { EntryContent } from '../observatory/publication.ts'
import { findEntriesBySlugs, observatoryTotals } from '../observatory/queries.ts'
import { personMail } from './mails.ts'
import { findReferral, type HelpRow, type ReferralRow } from './queries.ts'
import { type DeskMove, deskMoves, mayMove } from './rules.ts'
import { giveUp, handed, moveReferral, moveRequest, referralEvent, settled } from './steps.ts'
import { mayWrite } from './thread-rules.ts'
import { addMessage, type Message, readMessages } from './threads.ts'

/** A hand-over as its desk sees it. */
export interface DeskView {
  reference: string
  state: ReferralState
  /** Whether the desk can still say something. */
  open: boolean
  requestState: HelpState
  messages: Message[]
  /** Whether desk and person can write to one another. */
  mayWrite: boolean
  /** What the person wrote; null once it is settled. */
  request: { text: string; name: string | null; language: string; country: string | null } | null
}

/** A hand-over by the token of its mail; null when there is none. */
export async function readReferral(ctx: Ctx, token: string): Promise<DeskView | null> {
  const found = await findReferral(ctx.db, await sha256(token))
  if (found === null) return null
  const { request } = found
  const state = found.referral.state as ReferralState
  const requestState = request.state as HelpState
  const open = mayMove('decline', state, requestState) && request.text !== null
  const writes = mayWrite(state, requestState, request.text !== null)
  return {
    reference: request.reference,
    state,
    open,
    requestState,
    mayWrite: writes,
    // Who gave the request away reads nothing of it any more.
    messages: writes ? await readMessages(ctx, request.id, found.referral.id) : [],
    request: open ? await handed(ctx, request, found.referral.id) : null,
  }
}

/** Entries offered to a desk that looks for a better one. */
const offered = 8
/** Entries looked at for them, desks or not. */
const looked = 60

/** Published desks that fit some words; never the one that asks. Null for an unknown token. */
export async function searchDesks(ctx: Ctx, token: string, words: string): Promise<EntryContent[] | null> {
  const found = await findReferral(ctx.db, await sha256(token))
  if (found === null) return null
  const { published } = await observatoryTotals(ctx.db)
  return (await searchEntries(ctx, words, published, looked))
    .filter((entry) => entry.kind === 'help_desk' && entry.id !== found.referral.entry)
    .slice(0, offered)
}

/** What a desk says. */
export type DeskWord =
  | { move: 'accept' }
  | { move: 'decline'; reason: DeclineReason }
  /** Names what fits better, by an entry, in words, or both. */
  | { move: 'point'; desk: string | null; note: string | null }
  | { move: 'answered'; answer: string | null }

export type Said = { ok: true } | { ok: false; why: 'unknown' | 'settled' | 'desk' }

/** Records what a desk says about a hand-over. Of two clicks at once the second finds it settled. */
export async function sayAsDesk(ctx: Ctx, token: string, word: DeskWord): Promise<Said> {
  const found = await findReferral(ctx.db, await sha256(token))
  if (found === null) return { ok: false, why: 'unknown' }
  const { referral: step, request } = found
  if (
    !mayMove(word.move === 'point' ? 'decline' : word.move, step.state as ReferralState, request.state as HelpState)
  ) {
    return { ok: false, why: 'settled' }
  }
  if (word.move === 'point') return await pointTo(ctx, found, word)
  const done =
    word.move === 'decline'
      ? await giveUp(ctx, found, { to: 'declined', actor: 'desk', reason: word.reason })
      : await settled(ctx, await takenUp(ctx, found, word))
  return done ? { ok: true } : { ok: false, why: 'settled' }
}

/** A desk names a better one: it declines, and the person reads of it and decides. Nothing goes there by itself. */
async function pointTo(
  ctx: Ctx,
  found: { referral: ReferralRow; request: HelpRow },
  to: { desk: string | null; note: string | null },
): Promise<Said> {
  const [entry] = to.desk === null ? [] : await findEntriesBySlugs(ctx.db, [to.desk])
  if (to.desk !== null && (entry?.state !== 'published' || entry.id === found.referral.entry)) {
    return { ok: false, why: 'desk' }
  }
  const done = await giveUp(ctx, found, {
    to: 'declined',
    actor: 'desk',
    reason: 'scope',
    pointer: {
      pointer: entry?.id ?? null,
      pointerNote: to.note === null ? null : await ctx.keys.encrypt(to.note, found.referral.id),
    },
  })
  return done ? { ok: true } : { ok: false, why: 'settled' }
}

async function takenUp(
  ctx: Ctx,
  { referral: step, request }: { referral: ReferralRow; request: HelpRow },
  word: Extract<DeskWord, { move: 'accept' | 'answered' }>,
): Promise<Statement[]> {
  const now = ctx.now.toISOString()
  const { to } = deskMoves[word.move satisfies DeskMove]
  const answered = word.move === 'answered'
  const answer = word.move === 'answered' ? word.answer : null
  return [
    ...moveReferral(step, answered ? { state: to, settledAt: now } : { state: to }),
    ...moveRequest(ctx, request, answered ? { state: 'answered', closedAt: now } : {}),
    ...referralEvent(ctx, step, to, 'desk', to),
    ...(answer === null ? [] : [await addMessage(ctx, { request: request.id, referral: step.id }, 'desk', answer)]),
    ...(await personMail(ctx, request)),
  ]
}
