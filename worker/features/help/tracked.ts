import type { HelpState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import {
  findByTracking,
  findSiblings,
  type Happened,
  type HelpRow,
  happenedTo,
  type NamedReferral,
  referralsOf,
} from './queries.ts'
import { type RankedEntry, routeRequest } from './routing.ts'
import { turnOf } from './rules.ts'
import { type Message, readMessages } from './threads.ts'

/** What the person sees of a request. */
export interface Tracked {
  request: HelpRow
  /** Null when it is gone: withdrawn, or 90 days after closing. */
  text: string | null
  referrals: NamedReferral[]
  happened: Happened[]
  messages: Message[]
  /** Entries not asked yet; only while it is the person's turn, and after it is closed. */
  further: RankedEntry[]
  /** What desks named instead of themselves, by their hand-over. */
  pointers: Map<string, Pointer>
  /** Other requests of this person that were split from this one, or that it was split from. */
  siblings: { reference: string; token: string }[]
}

/** What a desk named instead of itself. */
export interface Pointer {
  entry: EntryRow | null
  note: string | null
}

/** Further desks shown. */
const furtherShown = 6

/** A request by its tracking token, with all that happened to it. */
export async function readTracked(ctx: Ctx, token: string): Promise<Tracked | null> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null) return null
  const referrals = await referralsOf(ctx.db, request.id)
  const [happened, messages, text, pointers, siblings] = await Promise.all([
    happenedTo(ctx.db, [request.id, ...referrals.map(({ id }) => id)]),
    readMessages(ctx, request.id),
    request.text === null ? null : ctx.keys.decrypt(request.text, request.id),
    pointersOf(ctx, referrals),
    findSiblings(ctx.db, request),
  ])
  const state = request.state as HelpState
  const closed = state === 'answered' || state === 'closed_unanswered'
  const ask = text !== null && (closed || turnOf(state, referrals) === 'person')
  const further = ask ? await furtherDesks(ctx, request, text, referrals) : []
  return {
    request,
    text,
    referrals,
    happened,
    messages,
    further,
    pointers,
    siblings: await Promise.all(
      siblings.map(async ({ id, reference }) => ({ reference, token: await ctx.keys.trackingToken(id) })),
    ),
  }
}

async function pointersOf(ctx: Ctx, referrals: readonly NamedReferral[]): Promise<Map<string, Pointer>> {
  const pointing = referrals.filter(({ pointer, pointerNote }) => pointer !== null || pointerNote !== null)
  const ids = pointing.flatMap(({ pointer }) => pointer ?? [])
  const entries = new Map((await findEntriesByIds(ctx.db, ids)).map((row) => [row.id, row]))
  return new Map(
    await Promise.all(
      pointing.map(async ({ id, pointer, pointerNote }): Promise<[string, Pointer]> => {
        const entry = entries.get(pointer ?? '')
        return [
          id,
          {
            entry: entry?.state === 'published' ? entry : null,
            note: pointerNote === null ? null : await ctx.keys.decrypt(pointerNote, id),
          },
        ]
      }),
    ),
  )
}

async function furtherDesks(
  ctx: Ctx,
  request: HelpRow,
  text: string,
  referrals: readonly NamedReferral[],
): Promise<RankedEntry[]> {
  const routed = await routeRequest(ctx, {
    text,
    language: request.language,
    ...(request.country === null ? {} : { country: request.country }),
    exclude: referrals.map(({ slug }) => slug),
  })
  return routed.matches.slice(0, furtherShown)
}
