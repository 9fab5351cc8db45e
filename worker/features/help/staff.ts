import type { HelpCloseReason } from '../../../schema/contracts/threads.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { commit, type Statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { findEntriesByIds } from '../observatory/queries.ts'
import { personMail } from './mails.ts'
import { type HelpRow, messagesOf, type NamedReferral, referralsOf } from './queries.ts'
import { findOffered, listOffered } from './staff-queries.ts'
import { handOver, moveRequest, settled, takesRequests } from './steps.ts'
import { mayHandAgain, mostMessages } from './thread-rules.ts'
import { addMessage, type Message, readMessages } from './threads.ts'

// All of this is for staff with the permission `read_help`; each action asks again.

const perPage = 30

/** Requests that were offered to the Secretariat after three tries, oldest first. Null for those who may not. */
export async function browseOffered(
  ctx: Ctx,
  query: { state: HelpState; cursor?: string | undefined },
): Promise<Page<HelpRow> | null> {
  if (!can(ctx.actor, 'read_help')) return null
  const cursors = cursorsOf(`offered ${query.state}`, ['string', 'string'])
  const rows = await listOffered(ctx.db, { state: query.state, after: cursors.read(query.cursor) }, perPage + 1)
  return cursors.page(rows, perPage, (row) => [row.offeredAt ?? '', row.id])
}

export interface Offered {
  request: HelpRow
  referrals: NamedReferral[]
  /** Hand-overs that can be tried now: ticked by the person, not declined, and nobody has the request. */
  handable: NamedReferral[]
  going: boolean
}

/** A request without its text. */
export async function readOffered(ctx: Ctx, reference: string): Promise<Offered | null> {
  if (!can(ctx.actor, 'read_help')) return null
  const request = await findOffered(ctx.db, reference)
  if (request === null) return null
  const referrals = await referralsOf(ctx.db, request.id)
  const going = request.text !== null && (request.state === 'open' || request.state === 'referred')
  const held = referrals.some(({ state }) => state === 'sent' || state === 'accepted')
  const candidates = going && !held ? referrals.filter(({ state }) => mayHandAgain(state as ReferralState)) : []
  const ready = new Set(
    (
      await findEntriesByIds(
        ctx.db,
        candidates.map((step) => step.entry),
      )
    )
      .filter(takesRequests)
      .map(({ id }) => id),
  )
  return { request, referrals, handable: candidates.filter(({ entry }) => ready.has(entry)), going }
}

/** The text of a request and what was written about it. Each reading is an event, and the person sees it. */
export async function openText(
  ctx: Ctx,
  reference: string,
): Promise<{ text: string; name: string | null; messages: Message[] } | null> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'read_help')) return null
  const request = await findOffered(ctx.db, reference)
  if (request === null || request.text === null) return null
  await commit(ctx.d1, staffEvent(ctx, ctx.actor.id, request, 'read', request.state as HelpState))
  return {
    text: await ctx.keys.decrypt(request.text, request.id),
    name: request.name === null ? null : await ctx.keys.decrypt(request.name, request.id),
    messages: await readMessages(ctx, request.id),
  }
}

/** What the Secretariat does with a request. */
export type StaffWord =
  | { act: 'hand'; referral: string }
  | { act: 'write'; text: string }
  | { act: 'close'; reason: HelpCloseReason }

export type StaffSaid = { ok: true } | { ok: false; why: 'unknown' | 'stale' }

/** Does it, in one batch; whoever was overtaken by a desk or the person is told so. */
export async function actOnOffered(ctx: Ctx, reference: string, word: StaffWord): Promise<StaffSaid> {
  if (ctx.actor.kind !== 'staff') return { ok: false, why: 'unknown' }
  const offered = await readOffered(ctx, reference)
  if (offered === null) return { ok: false, why: 'unknown' }
  const { request } = offered
  if (!offered.going) return { ok: false, why: 'stale' }
  const statements = await statementsFor(ctx, ctx.actor.id, offered, word)
  if (statements === null) return { ok: false, why: 'stale' }
  const done = await settled(ctx, [...statements, ...(await personMail(ctx, request))])
  return done ? { ok: true } : { ok: false, why: 'stale' }
}

async function statementsFor(
  ctx: Ctx,
  staff: string,
  { request, handable }: Offered,
  word: StaffWord,
): Promise<Statement[] | null> {
  switch (word.act) {
    case 'hand': {
      const step = handable.find(({ id }) => id === word.referral)
      const [desk] = step === undefined ? [] : await findEntriesByIds(ctx.db, [step.entry])
      if (step === undefined || desk === undefined) return null
      return [
        ...moveRequest(ctx, request, { state: 'referred' }),
        ...(await handOver(ctx, request, { step, desk, actor: staff })),
      ]
    }
    case 'write': {
      if ((await messagesOf(ctx.db, request.id)).length >= mostMessages) return null
      return [
        ...moveRequest(ctx, request, {}),
        await addMessage(ctx, { request: request.id, referral: request.id }, 'secretariat', word.text),
        ...staffEvent(ctx, staff, request, 'wrote', request.state as HelpState),
      ]
    }
    case 'close':
      return [
        ...moveRequest(ctx, request, { state: 'closed_unanswered', closedAt: ctx.now.toISOString() }),
        ...staffEvent(ctx, staff, request, 'closed_by_secretariat', 'closed_unanswered', word.reason),
      ]
  }
}

function staffEvent(
  ctx: Ctx,
  staff: string,
  of: HelpRow,
  action: string,
  toState: HelpState,
  reason?: string,
): Statement[] {
  return record(ctx, {
    subjectKind: 'help_request',
    subjectId: of.id,
    action,
    actor: staff,
    fromState: of.state,
    toState,
    ...(reason === undefined ? {} : { reason }),
  })
}
