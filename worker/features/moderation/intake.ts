import { and, eq, gt, sql } from 'drizzle-orm'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Capacity, Channel, ItemKind, Region, StakeholderGroup } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { fold } from '../../platform/analysis.ts'
import { sha256 } from '../../platform/crypto.ts'
import { build, ConflictError, commit, type Statement, statement, touch } from '../../platform/database.ts'
import { claim, earlier, type Idempotency } from '../../platform/idempotency.ts'
import { busy, countWrite } from '../../platform/limits.ts'
import { verificationMail } from '../notices/verification.ts'
import { record } from './events.ts'
import { assess } from './rules.ts'
import { countWaiting } from './waiting.ts'

/** How a request came in; the handler knows it, the rules weigh it. */
export interface Arrival {
  channel: Channel
  honeypot: boolean
  /** Milliseconds between the form's making and its sending; null where unknown. */
  filledIn: number | null
  idempotency: Idempotency | null
}

export interface Author {
  name: string
  showName: boolean
  capacity: Capacity | null
  organisation: string | null
  stakeholderGroup: StakeholderGroup | null
  country: string | null
  region: Region | null
  email: string | null
  notices: boolean
}

/** A moderated item on its way in. */
export interface Intake {
  kind: ItemKind
  /** Slug of the call or draft. */
  parent: string | null
  /** Scope of kept totals and of the revision that this item changes. */
  scope: string
  /** Series of the public reference: `prefix` and a running number of at least `width` digits. */
  series: { prefix: string; width: number }
  language: string
  author: Author
  /** All that the person wrote, for the signals. */
  text: string
  /** Who brings it, where it is no person. */
  by?: 'system'
  /** Whether it repeats something by a mark of its own, such as the address of an entry. */
  repeated?: boolean
  /** The row of the item's own kind. */
  content(id: string): Statement[]
}

export type Received =
  | { ok: true; id: string; reference: string; token: string }
  | { ok: false; why: 'idempotency_mismatch' }

/**
 * Takes an item in: reference, content, event, signals, waiting count and verification mail in one batch, so that
 * what is acknowledged is there. A repeat with the same idempotency key answers what the first one did.
 */
export async function receive(ctx: Ctx, intake: Intake, arrival: Arrival): Promise<Received> {
  if (arrival.idempotency !== null) {
    const before = await earlier(ctx.db, arrival.idempotency)
    if (before.is === 'same') return receiptOf(ctx, before.recordId)
    if (before.is === 'different') return { ok: false, why: 'idempotency_mismatch' }
  }
  const id = ctx.newId()
  const now = ctx.now.toISOString()
  const token = await ctx.keys.trackingToken(id)
  const fingerprint = await fingerprintOf(intake.text)
  const { risk, signals } = assess({
    honeypot: arrival.honeypot,
    filledIn: arrival.filledIn,
    text: intake.text,
    repeated: intake.repeated === true || (await seenBefore(ctx, fingerprint)),
    busyAddress: await busy(ctx),
  })
  const { author } = intake
  const series = `reference:${intake.series.prefix}`
  const statements = [
    ...(arrival.idempotency === null ? [] : [claim(arrival.idempotency, id, ctx.now)]),
    statement(
      sql`insert into counter (name, value) values (${series}, 1) on conflict (name) do update set value = value + 1`,
    ),
    statement(
      build.insert(submission).values({
        id,
        kind: intake.kind,
        reference: sql`(select ${intake.series.prefix} || printf(${`%0${intake.series.width}d`}, value) from counter where name = ${series})`,
        parent: intake.parent,
        state: 'pending',
        language: intake.language,
        channel: arrival.channel,
        receivedAt: now,
        name: author.name,
        showName: author.showName,
        capacity: author.capacity,
        organisation: author.organisation,
        stakeholderGroup: author.stakeholderGroup,
        country: author.country,
        region: author.region,
        email: author.email === null ? null : await ctx.keys.encrypt(author.email, id),
        emailIndex: author.email === null ? null : await ctx.keys.addressIndex(author.email),
        notices: author.notices,
        locale: ctx.locale,
        trackingHash: await sha256(token),
        risk,
        signals,
        fingerprint,
      }),
    ),
    ...intake.content(id),
    ...record(ctx, {
      subjectKind: intake.kind,
      subjectId: id,
      action: 'submitted',
      actor: intake.by ?? 'person',
      toState: 'pending',
    }),
    ...countWaiting(intake.scope, intake.kind, 1),
    ...countWrite(ctx),
    ...(author.email === null
      ? []
      : await verificationMail(ctx, { subjectKind: 'submission', subjectId: id, email: author.email })),
    ...touch(intake.scope),
  ]
  try {
    await commit(ctx.d1, statements)
  } catch (error) {
    // Two copies of one request raced: the other one won, and its answer is ours.
    if (error instanceof ConflictError && arrival.idempotency !== null) {
      const before = await earlier(ctx.db, arrival.idempotency)
      if (before.is === 'same') return receiptOf(ctx, before.recordId)
      if (before.is === 'different') return { ok: false, why: 'idempotency_mismatch' }
    }
    throw error
  }
  return receiptOf(ctx, id)
}

/** A mark of all that a person wrote, by which the same words are known again. */
export function fingerprintOf(text: string): Promise<string> {
  return sha256(fold(text).replace(/\s+/g, ' ').trim())
}

async function receiptOf(ctx: Ctx, id: string): Promise<Received> {
  const [row] = await ctx.db.select({ reference: submission.reference }).from(submission).where(eq(submission.id, id))
  if (row === undefined) throw new Error('an acknowledged submission is missing')
  return { ok: true, id, reference: row.reference, token: await ctx.keys.trackingToken(id) }
}

/** Whether the same words came in during the last 30 days. */
async function seenBefore(ctx: Ctx, fingerprint: string): Promise<boolean> {
  const since = new Date(ctx.now.getTime() - 30 * 24 * 60 * 60_000).toISOString()
  const rows = await ctx.db
    .select({ id: submission.id })
    .from(submission)
    .where(and(eq(submission.fingerprint, fingerprint), gt(submission.receivedAt, since)))
    .limit(1)
  return rows.length > 0
}
