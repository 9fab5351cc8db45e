import { mail } from '../../schema/tables/platform.ts'
import type { Locale } from '../../schema/vocabulary.ts'
import type { Ctx } from '../context.ts'
import { build, type Statement, statement } from './database.ts'

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
 */
export async function enqueue(
  ctx: Pick<Ctx, 'keys' | 'now' | 'newId'>,
  options: { kind: string; about: string | null; to: string; locale: Locale; content: MailContent },
): Promise<Statement> {
  const id = ctx.newId()
  const payload: MailPayload = {
    to: options.to,
    // A subject is one line whatever went into it.
    subject: options.content.subject.replace(/\s+/g, ' ').slice(0, 200),
    ...renderMail(options.locale, options.content),
  }
  const now = ctx.now.toISOString()
  return statement(
    build.insert(mail).values({
      id,
      kind: options.kind,
      subjectReference: options.about,
      recipientIndex: await ctx.keys.addressIndex(options.to),
      locale: options.locale,
      payload: await ctx.keys.encrypt(JSON.stringify(payload), id),
      nextAt: now,
      createdAt: now,
    }),
  )
}
