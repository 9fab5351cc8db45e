import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import PostalMime, { type Attachment } from 'postal-mime'
import { mail } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import { readUpTo } from '../../platform/bytes.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { contactsBounce } from '../freshness/undelivered.ts'
import { believedFor, type Delivery, deliveriesOf, fieldsOf, isPermanent } from './returned-rules.ts'
import { bareMessageId } from './rules.ts'

/** Largest message taken in: a notification that returns one of our mails is far below. */
const maxBytes = 256 * 1024

/** A message as the platform hands it over. */
export interface Incoming {
  raw: ReadableStream<Uint8Array>
  rawSize: number
  forward(to: string): Promise<unknown>
}

type MailRow = typeof mail.$inferSelect

/**
 * Takes a mail that came to the sender's address. A notification that one of our mails will never arrive (RFC 3464)
 * marks that mail and the contacts at its address. What is no notification goes on to the inbox, where there is one;
 * everything else is dropped. The log tells what it was and nothing of what it held.
 * @param inbox verified address of the Secretariat
 */
export async function receiveMail(ctx: Ctx, message: Incoming, inbox: string | undefined): Promise<void> {
  const what = await take(ctx, message)
  if (inbox !== undefined && ofPeople.includes(what)) await message.forward(inbox)
  console.log(JSON.stringify({ mail: 'received', what }))
}

/** What may have been written by somebody who hopes for an answer. */
const ofPeople: readonly Taken[] = ['too_large', 'no_notification']

type Taken = 'too_large' | 'unreadable' | 'no_notification' | 'not_permanent' | 'not_ours' | 'known' | 'bounced'

async function take(ctx: Ctx, message: Incoming): Promise<Taken> {
  const bytes = message.rawSize > maxBytes ? null : await readUpTo(message.raw, maxBytes)
  if (bytes === null) return 'too_large'
  const report = await readReport(bytes)
  if (report === null) return 'unreadable'
  if (report.deliveries.length === 0) return 'no_notification'
  const failed = report.deliveries.filter(isPermanent)
  if (failed.length === 0) return 'not_permanent'
  const row = (await byHeaders(ctx, report.returned)) ?? (await byRecipient(ctx, failed))
  if (row === null) return 'not_ours'
  if (row.bouncedAt !== null) return 'known'
  return (await bounce(ctx, row, failed[0]?.status ?? '')) ? 'bounced' : 'known'
}

interface Report {
  deliveries: Delivery[]
  /** Header fields of the mail that came back. */
  returned: Map<string, string>
}

/** The parts of a multipart/report; null where the message cannot be parsed. */
async function readReport(bytes: Uint8Array): Promise<Report | null> {
  try {
    const parsed = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 10 })
    const part = (...types: string[]) => parsed.attachments.find(({ mimeType }) => types.includes(mimeType))
    const returned = part('message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers')
    return { deliveries: deliveriesOf(textOf(part('message/delivery-status'))), returned: fieldsOf(textOf(returned)) }
  } catch {
    return null
  }
}

function textOf(attachment: Attachment | undefined): string {
  if (attachment === undefined) return ''
  return typeof attachment.content === 'string' ? attachment.content : new TextDecoder().decode(attachment.content)
}

/** Our own id, which only those saw through whose hands the mail went; or the one that the mail service gave it. */
async function byHeaders(ctx: Ctx, returned: Map<string, string>): Promise<MailRow | null> {
  const id = returned.get('x-waypost-id')
  const messageId = bareMessageId(returned.get('message-id'))
  for (const condition of [
    id === undefined ? null : eq(mail.id, id),
    messageId === null ? null : eq(mail.messageId, messageId),
  ]) {
    if (condition === null) continue
    const [row] = await ctx.db.select().from(mail).where(condition).limit(1)
    if (row !== undefined) return row
  }
  return null
}

/** The last mail to one of the recipients, where it is recent: anybody can write a notification about an address. */
async function byRecipient(ctx: Ctx, failed: readonly Delivery[]): Promise<MailRow | null> {
  const addresses = failed.flatMap((one) => [one.originalRecipient, one.finalRecipient]).filter((one) => one !== null)
  const indexes = await Promise.all(addresses.map((address) => ctx.keys.addressIndex(address)))
  if (indexes.length === 0) return null
  const since = new Date(ctx.now.getTime() - believedFor).toISOString()
  const [row] = await ctx.db
    .select()
    .from(mail)
    .where(and(inArray(mail.recipientIndex, indexes), gt(mail.createdAt, since), eq(mail.state, 'sent')))
    .orderBy(desc(mail.createdAt))
    .limit(1)
  return row ?? null
}

/** Marks the mail as given up, whatever it was about, so that a hand-over by it goes on to the next desk. */
async function bounce(ctx: Ctx, row: MailRow, status: string): Promise<boolean> {
  const now = ctx.now.toISOString()
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(mail)
          .set({ state: 'dead', nextAt: now, bouncedAt: now, lastError: `returned: ${status}`, payload: null })
          .where(and(eq(mail.id, row.id), isNull(mail.bouncedAt))),
      ),
      expectChange,
      ...(await contactsBounce(ctx, row.recipientIndex)),
    ])
    return true
  } catch (error) {
    if (error instanceof StaleError) return false
    throw error
  }
}
