import { sql } from 'drizzle-orm'
import type { Locale } from '../../schema/vocabulary.ts'
import type { Ctx } from '../context.ts'
import { type Statement, statement } from './database.ts'

/** A mail as its writer thinks of it; text and HTML are made of the same blocks. */
export interface MailContent {
  subject: string
  blocks: MailBlock[]
}

export type MailBlock =
  | { is: 'text'; text: string }
  | { is: 'quote'; text: string }
  | { is: 'link'; text: string; href: string }

/** What is encrypted in the outbox until the mail is sent. */
export interface MailPayload {
  to: string
  subject: string
  text: string
  html: string
  /** Local part of the address for replies, under the sender's domain; where there is none, replies go to the sender. */
  reply?: string
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c)

/** Plain text and a plain HTML twin, right to left in Arabic. */
export function renderMail(locale: Locale, content: MailContent): { text: string; html: string } {
  const text = content.blocks.map((block) =>
    block.is === 'link'
      ? `${block.text}\n${block.href}`
      : block.is === 'quote'
        ? block.text.replace(/^/gm, '> ')
        : block.text,
  )
  const html = content.blocks.map((block) => {
    const body = escapeHtml(block.text).replaceAll('\n', '<br>')
    if (block.is === 'link') return `<p><a href="${escapeHtml(block.href)}">${body}</a></p>`
    return block.is === 'quote' ? `<blockquote dir="auto">${body}</blockquote>` : `<p>${body}</p>`
  })
  const direction = locale === 'ar' ? 'rtl' : 'ltr'
  return {
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${locale}" dir="${direction}"><body>${html.join('')}</body></html>`,
  }
}

/**
 * The statement that puts a mail into the outbox; it belongs in the batch of the change it tells of.
 *
 * @param options.kind what sort of mail it is, shown to the Secretariat
 * @param options.about public reference the mail is about, shown to the Secretariat
 * @param options.reply local part of the address to which its receiver may reply
 * @param options.atMost leaves the mail out when the recipient has had `n` of this kind since `since` (ISO 8601); told
 * by the insert itself, so that requests at once cannot pass it together
 */
export async function enqueue(
  ctx: Pick<Ctx, 'keys' | 'now' | 'newId'>,
  options: {
    kind: string
    about: string | null
    to: string
    locale: Locale
    content: MailContent
    reply?: string
    atMost?: { n: number; since: string }
  },
): Promise<Statement> {
  const id = ctx.newId()
  const payload: MailPayload = {
    to: options.to,
    // A subject is one line whatever went into it.
    subject: options.content.subject.replace(/\s+/g, ' ').slice(0, 200),
    ...renderMail(options.locale, options.content),
    ...(options.reply === undefined ? {} : { reply: options.reply }),
  }
  const { kind, about, locale, atMost } = options
  const recipient = await ctx.keys.addressIndex(options.to)
  const now = ctx.now.toISOString()
  const within =
    atMost === undefined
      ? sql`true`
      : sql`(select count(*) from mail where recipient_index = ${recipient} and created_at > ${atMost.since} and kind = ${kind}) < ${atMost.n}`
  return statement(
    sql`insert into mail (id, kind, subject_reference, recipient_index, locale, payload, next_at, created_at)
      select ${id}, ${kind}, ${about}, ${recipient}, ${locale}, ${await ctx.keys.encrypt(JSON.stringify(payload), id)}, ${now}, ${now} where ${within}`,
  )
}
