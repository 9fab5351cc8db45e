import type { HelpRequestInput } from '../../../schema/contracts/help.ts'
import { helpRequest, referral } from '../../../schema/tables/help.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256, sortableId } from '../../platform/crypto.ts'
import { build, ConflictError, commit, type Statement, statement } from '../../platform/database.ts'
import { claim, earlier } from '../../platform/idempotency.ts'
import { languageOf, readableLanguage } from '../../platform/language.ts'
import { countWrite } from '../../platform/limits.ts'
import { record } from '../moderation/events.ts'
import type { Arrival } from '../moderation/intake.ts'
import { verificationMail } from '../notices/verification.ts'
import { type EntryRow, findEntriesByIds, findEntriesBySlugs } from '../observatory/queries.ts'
import { deskMail, referralHash, replyToken, withdrawnMail } from './mails.ts'
import { findByTracking, findRequest, type HelpRow, referralsOf } from './queries.ts'
import { topicsOfNeeds } from './ranking-rules.ts'
import { mostDesks, turnOf } from './rules.ts'
import { forget, forgotten, handed, moveRequest, referralEvent, settled, takesRequests } from './steps.ts'
import { needsIn } from './thesaurus-rules.ts'
import { isUnmatched } from './unmatched.ts'

/** A desk that cannot be asked, by its place in the list. */
export interface DeskProblem {
  index: number
  code: 'unknown' | 'contact_unconfirmed'
}

export type Requested =
  | { ok: true; id: string; reference: string; state: HelpState; token: string }
  | { ok: false; why: 'idempotency_mismatch' }
  | { ok: false; why: 'desks'; problems: DeskProblem[] }

/** Topics kept with a request, and how plainly it must speak of them. */
const keptTopics = 3
const plainly = 0.25

/**
 * Takes a request in and hands it to the first desk ticked: request, hand-overs, events, mail to the desk and
 * verification mail in one batch. What a machine filled in is kept too, but reaches no desk before somebody ticks one
 * on the tracking page.
 */
export async function requestHelp(ctx: Ctx, input: HelpRequestInput, arrival: Arrival): Promise<Requested> {
  const { idempotency } = arrival
  if (idempotency !== null) {
    const before = await earlier(ctx.db, idempotency)
    if (before.is === 'same') return await receiptOf(ctx, before.recordId)
    if (before.is === 'different') return { ok: false, why: 'idempotency_mismatch' }
  }
  const desks = await findDesks(ctx, input.desks)
  if (!desks.ok) return { ok: false, why: 'desks', problems: desks.problems }
  const asked = arrival.honeypot ? [] : desks.entries

  const id = ctx.newId()
  const now = ctx.now.toISOString()
  const language = input.language ?? languageOf(input.text) ?? ctx.locale
  const email = input.email ?? null
  const row: HelpRow = {
    id,
    // No running number: how many ask for help is nobody's business, and references must not be guessed.
    reference: `H-${sortableId(ctx.now).slice(-10)}`,
    state: asked.length === 0 ? 'open' : 'referred',
    version: 1,
    text: await ctx.keys.encrypt(input.text, id),
    name: input.name === undefined ? null : await ctx.keys.encrypt(input.name, id),
    email: email === null ? null : await ctx.keys.encrypt(email, id),
    emailIndex: email === null ? null : await ctx.keys.addressIndex(email),
    emailVerifiedAt: null,
    language,
    country: input.country ?? null,
    locale: ctx.locale,
    topics: keptTopicsOf(input.text, language),
    trackingHash: await sha256(await ctx.keys.trackingToken(id)),
    channel: arrival.channel,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    // Who names a desk has found one.
    unmatched: desks.entries.length === 0 && (await isUnmatched(ctx, input)),
    // What a machine filled in is no demand.
    counted: arrival.honeypot ? 'none' : null,
    splitFrom: null,
    offeredAt: null,
  }
  const statements = [
    ...(idempotency === null ? [] : [claim(idempotency, id, ctx.now)]),
    statement(build.insert(helpRequest).values(row)),
    ...record(ctx, {
      subjectKind: 'help_request',
      subjectId: id,
      action: 'submitted',
      actor: 'person',
      toState: row.state,
    }),
    ...(await queueDesks(ctx, row, asked, 1, true)),
    ...countWrite(ctx),
    ...(email === null ? [] : await verificationMail(ctx, { subjectKind: 'help_request', subjectId: id, email })),
  ]
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    // Two copies of one request raced: the other one won, and its answer is ours.
    if (!(error instanceof ConflictError) || idempotency === null) throw error
    const before = await earlier(ctx.db, idempotency)
    if (before.is === 'same') return await receiptOf(ctx, before.recordId)
    if (before.is === 'different') return { ok: false, why: 'idempotency_mismatch' }
    throw error
  }
  return await receiptOf(ctx, id)
}

/** The topics that are kept with a request for the figures. */
export function keptTopicsOf(text: string, language: string): string[] {
  return topicsOfNeeds(needsIn(text, readableLanguage(language)))
    .filter(({ score }) => score >= plainly)
    .slice(0, keptTopics)
    .map((topic) => topic.id)
}

async function receiptOf(ctx: Ctx, id: string): Promise<Requested> {
  const row = await findRequest(ctx.db, id)
  if (row === null) throw new Error('an acknowledged request is missing')
  return {
    ok: true,
    id,
    reference: row.reference,
    state: row.state as HelpState,
    token: await ctx.keys.trackingToken(id),
  }
}

/** The desks of these slugs in their order, each once, or what is wrong with them. */
export async function findDesks(
  ctx: Ctx,
  slugs: readonly string[],
): Promise<{ ok: true; entries: EntryRow[] } | { ok: false; problems: DeskProblem[] }> {
  const rows = new Map((await findEntriesBySlugs(ctx.db, slugs)).map((row) => [row.slug, row]))
  const problems: DeskProblem[] = []
  const entries = new Map<string, EntryRow>()
  slugs.forEach((slug, index) => {
    const row = rows.get(slug)
    if (row === undefined || row.state !== 'published') problems.push({ index, code: 'unknown' })
    else if (!takesRequests(row)) problems.push({ index, code: 'contact_unconfirmed' })
    else entries.set(slug, row)
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries: [...entries.values()] }
}

/** Statements that put desks on the list of those to be tried; with `send` the first one gets the request at once. */
export async function queueDesks(
  ctx: Ctx,
  request: HelpRow,
  desks: readonly EntryRow[],
  from: number,
  send: boolean,
): Promise<Statement[]> {
  const statements: Statement[] = []
  for (const [i, desk] of desks.entries()) {
    const id = ctx.newId()
    const first = send && i === 0
    const state: ReferralState = first ? 'sent' : 'queued'
    statements.push(
      statement(
        build.insert(referral).values({
          id,
          request: request.id,
          entry: desk.id,
          position: from + i,
          state,
          tokenHash: await referralHash(ctx, id),
          replyHash: await sha256(await replyToken(ctx, id)),
          sentAt: first ? ctx.now.toISOString() : null,
        }),
      ),
    )
    if (first) {
      statements.push(
        ...referralEvent(ctx, { id, state: 'queued' }, 'referred', 'system', 'sent'),
        await deskMail(ctx, desk, await handed(ctx, request, id), 'referral'),
      )
    }
  }
  return statements
}

export type Moved = { ok: true } | { ok: false; why: 'unknown' | 'stale' | 'consent' | 'none' | 'too_many' | 'desks' }

/** Lets further desks be asked, in the order ticked; those asked before are left out. */
export async function askFurther(
  ctx: Ctx,
  token: string,
  input: { desks: readonly string[]; consent: boolean },
): Promise<Moved> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null) return { ok: false, why: 'unknown' }
  if (request.state !== 'open' && request.state !== 'referred') return { ok: false, why: 'stale' }
  if (input.desks.length === 0) return { ok: false, why: 'none' }
  if (!input.consent) return { ok: false, why: 'consent' }
  const before = await referralsOf(ctx.db, request.id)
  const slugs = input.desks.filter((slug) => !before.some((step) => step.slug === slug))
  // All of them were asked by an earlier press of the same button.
  if (slugs.length === 0) return { ok: true }
  if (before.length + slugs.length > mostDesks) return { ok: false, why: 'too_many' }
  const desks = await findDesks(ctx, slugs)
  if (!desks.ok) return { ok: false, why: 'desks' }
  const busy = turnOf('referred', before) === 'desk'
  const done = await settled(ctx, [
    ...moveRequest(ctx, request, { state: 'referred' }),
    ...(await queueDesks(ctx, request, desks.entries, (before.at(-1)?.position ?? 0) + 1, !busy)),
  ])
  return done ? { ok: true } : { ok: false, why: 'stale' }
}

/** The person says that it is over, answered or not. */
export async function closeRequest(ctx: Ctx, token: string, outcome: 'answered' | 'closed_unanswered'): Promise<Moved> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null) return { ok: false, why: 'unknown' }
  if (request.state !== 'open' && request.state !== 'referred') return { ok: false, why: 'stale' }
  const done = await settled(ctx, [
    ...moveRequest(ctx, request, { state: outcome, closedAt: ctx.now.toISOString() }),
    ...record(ctx, {
      subjectKind: 'help_request',
      subjectId: request.id,
      action: outcome,
      actor: 'person',
      fromState: request.state,
      toState: outcome,
    }),
  ])
  return done ? { ok: true } : { ok: false, why: 'stale' }
}

/**
 * Takes a request back: text, name, address and answers go at once, what waits in the outbox is not sent, and a desk
 * that has it is told.
 */
export async function withdrawRequest(ctx: Ctx, token: string): Promise<Moved> {
  const request = await findByTracking(ctx.db, await sha256(token))
  if (request === null) return { ok: false, why: 'unknown' }
  if (request.state === 'withdrawn') return { ok: true }
  const holding = (await referralsOf(ctx.db, request.id)).filter(
    ({ state }) => state === 'sent' || state === 'accepted' || state === 'answered',
  )
  const entries = await findEntriesByIds(
    ctx.db,
    holding.map((step) => step.entry),
  )
  const told: Statement[] = []
  for (const desk of entries) told.push(...(await withdrawnMail(ctx, desk, request.reference)))
  const done = await settled(ctx, [
    ...moveRequest(ctx, request, {
      state: 'withdrawn',
      closedAt: request.closedAt ?? ctx.now.toISOString(),
      ...forgotten,
    }),
    ...forget(request),
    ...record(ctx, {
      subjectKind: 'help_request',
      subjectId: request.id,
      action: 'withdraw',
      actor: 'person',
      fromState: request.state,
      toState: 'withdrawn',
    }),
    ...told,
  ])
  return done ? { ok: true } : { ok: false, why: 'stale' }
}
