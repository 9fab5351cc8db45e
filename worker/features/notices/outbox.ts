import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { mail } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import type { MailSender } from '../../env.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import type { MailPayload } from '../../platform/mail.ts'
import { afterFailure, bareMessageId, lease } from './rules.ts'

/** Mails sent in one run; the next run is a minute later. Bounded by the platform's limit on queries a run. */
const perRun = 100

/** Answers at a time: enough to hide the provider's delay, few enough not to be taken for a flood. */
const atOnce = 6

type Due = typeof mail.$inferSelect

/**
 * Sends what is due. Each mail is claimed by compare-and-set before it goes out, so that two runs at once do not send
 * it twice; one that died while sending is taken up again after its lease: at least once, with a stable
 * `X-Waypost-Id`.
 */
export async function drainOutbox(ctx: Ctx, sender: MailSender, from: string): Promise<void> {
  const due = await ctx.db
    .select()
    .from(mail)
    .where(and(inArray(mail.state, ['queued', 'failed', 'sending']), lte(mail.nextAt, ctx.now.toISOString())))
    .orderBy(asc(mail.nextAt))
    .limit(perRun)
  for (let i = 0; i < due.length; i += atOnce) {
    await Promise.all(due.slice(i, i + atOnce).map((row) => deliver(ctx, sender, from, row)))
  }
}

async function deliver(ctx: Ctx, sender: MailSender, from: string, row: Due): Promise<void> {
  const attempts = row.attempts + 1
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(mail)
          .set({ state: 'sending', attempts, nextAt: new Date(ctx.now.getTime() + lease).toISOString() })
          .where(and(eq(mail.id, row.id), eq(mail.state, row.state), eq(mail.attempts, row.attempts))),
      ),
      expectChange,
    ])
  } catch (error) {
    if (error instanceof StaleError) return
    throw error
  }
  let outcome: Partial<Due>
  try {
    if (row.payload === null) throw new Error('the payload is gone')
    const { to, subject, text, html, reply } = JSON.parse(await ctx.keys.decrypt(row.payload, row.id)) as MailPayload
    const { messageId } = await sender.send({
      from,
      to,
      ...(reply === undefined ? {} : { replyTo: `${reply}@${domainOf(from)}` }),
      subject,
      text,
      html,
      headers: { 'X-Waypost-Id': row.id },
    })
    outcome = {
      state: 'sent',
      sentAt: ctx.now.toISOString(),
      payload: null,
      lastError: null,
      messageId: bareMessageId(messageId),
    }
  } catch (error) {
    const next = afterFailure(new Date(row.createdAt), ctx.now, attempts)
    outcome = {
      state: next.state,
      lastError: describe(error),
      ...(next.state === 'failed' ? { nextAt: next.nextAt.toISOString() } : {}),
    }
  }
  await commit(ctx.d1, [
    statement(
      build
        .update(mail)
        .set(outcome)
        .where(and(eq(mail.id, row.id), eq(mail.attempts, attempts))),
    ),
  ])
}

/** `waypost@example.org` or `Waypost <waypost@example.org>` -> `example.org`. */
function domainOf(from: string): string {
  return from.slice(from.lastIndexOf('@') + 1).replace(/[>\s]+$/, '')
}

/** What the provider said, without the address it may repeat. */
function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/\S+@\S+/g, '…').slice(0, 300)
}
