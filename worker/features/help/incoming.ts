import PostalMime, { type Email } from 'postal-mime'
import { maxAnswer } from '../../../schema/contracts/help.ts'
import type { Ctx } from '../../context.ts'
import { readUpTo } from '../../platform/bytes.ts'
import { sha256 } from '../../platform/crypto.ts'
import { ConflictError, commit } from '../../platform/database.ts'
import { cleanText } from '../../platform/requests.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { ownAddress } from '../owners/rules.ts'
import { attachmentsMail } from './mails.ts'
import { findByReply } from './queries.ts'
import { isAutomatic, isForged, ownWords, replyTokenOf, textOfHtml } from './reply-rules.ts'
import { writeAsDesk } from './threads.ts'

/** Largest mail taken in: attachments make a mail large, and are wanted by nobody here. */
const maxBytes = 2 * 1024 * 1024

/** A mail as the platform hands it over. */
export interface IncomingReply {
  to: string
  raw: ReadableStream<Uint8Array>
  rawSize: number
  /** Refuses the mail; the sender's own server tells the sender why. */
  setReject(reason: string): void
}

/** What the sender of a mail that was refused reads. Nothing of a request, and nothing that tells whether one exists. */
const refusals = {
  unknown: 'This address takes no mail. To write to Waypost, please use its pages.',
  sender: 'This address takes replies only from the address that was written to. Please use the links in that mail.',
  too_large: 'This mail is too large. Please send the text alone, without attachments.',
  too_long: `This reply is longer than ${maxAnswer} characters. Please shorten it, or use the links in our mail.`,
  unreadable: 'This mail could not be read. Please send plain text, or use the links in our mail.',
  empty: 'This reply holds no text of its own. Please write it above the quoted mail.',
  settled: 'What this mail answers is closed. There is nothing more to do. Thank you.',
} as const

type Outcome = keyof typeof refusals | 'automatic' | 'repeated' | 'taken'

/**
 * Takes a reply to the address of a hand-over: the text becomes a message to the person, and the desk has taken the
 * request up. The log tells what became of the mail and nothing of what it held.
 * @returns false, and nothing read, for a mail to any other address
 */
export async function receiveReply(ctx: Ctx, message: IncomingReply): Promise<boolean> {
  const token = replyTokenOf(message.to)
  if (token === null) return false
  const outcome = await take(ctx, message, token)
  if (outcome in refusals) message.setReject(refusals[outcome as keyof typeof refusals])
  console.log(JSON.stringify({ mail: 'reply', what: outcome }))
  return true
}

async function take(ctx: Ctx, message: IncomingReply, token: string): Promise<Outcome> {
  const hash = await sha256(token)
  const found = await findByReply(ctx.db, hash)
  if (found === null) return 'unknown'
  const bytes = message.rawSize > maxBytes ? null : await readUpTo(message.raw, maxBytes)
  if (bytes === null) return 'too_large'
  const mail = await read(bytes)
  if (mail === null) return 'unreadable'
  const fields = Object.fromEntries([...mail.headers].reverse().map(({ key, value }) => [key.toLowerCase(), value]))
  if (isAutomatic(fields)) return 'automatic'
  const [desk] = await findEntriesByIds(ctx.db, [found.referral.entry])
  if (desk === undefined || isForged(fields) || !(await isOfDesk(ctx, desk, mail.from?.address))) return 'sender'

  const words = cleanText(ownWords(mail.text ?? textOfHtml(mail.html ?? '')))
  if (words.length > maxAnswer) return 'too_long'
  if (words === '') return 'empty'
  const mailHash = await sha256(mail.messageId === undefined ? bytes : mail.messageId.trim())
  let wrote: Awaited<ReturnType<typeof writeAsDesk>>
  try {
    wrote = await writeAsDesk(ctx, () => findByReply(ctx.db, hash), words, mailHash)
  } catch (error) {
    if (error instanceof ConflictError) return 'repeated'
    throw error
  }
  if (!wrote.ok) return wrote.why
  if (mail.attachments.some(({ disposition, related }) => disposition === 'attachment' || related !== true)) {
    await commit(ctx.d1, await attachmentsMail(ctx, desk, found.request.reference))
  }
  return 'taken'
}

async function read(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 10 })
  } catch {
    return null
  }
}

/** Whether the sender is the contact of the desk, or somebody else under its own domain. */
async function isOfDesk(ctx: Ctx, desk: EntryRow, from: string | undefined): Promise<boolean> {
  if (from === undefined || desk.contact === null) return false
  if ((await ctx.keys.addressIndex(from)) === desk.contactIndex) return true
  const contact = await ctx.keys.decrypt(desk.contact, desk.id)
  return ownAddress(`https://${contact.slice(contact.lastIndexOf('@') + 1)}`, from) === 'own'
}
