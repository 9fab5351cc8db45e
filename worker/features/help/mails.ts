import { type Translate, translator } from '../../../schema/i18n/index.ts'
import { countryName, languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { defaultLocale, type Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Statement } from '../../platform/database.ts'
import { readableLanguage } from '../../platform/language.ts'
import { enqueue, type MailBlock } from '../../platform/mail.ts'
import type { EntryRow } from '../observatory/queries.ts'

/**
 * The token in a desk's mail. Derived from the hand-over's id, so that a reminder can show the same links while only
 * the hash is kept.
 */
export function referralToken(ctx: Pick<Ctx, 'keys'>, referralId: string): Promise<string> {
  return ctx.keys.trackingToken(`referral ${referralId}`)
}

/** What is kept of that token. */
export async function referralHash(ctx: Pick<Ctx, 'keys'>, referralId: string): Promise<string> {
  return await sha256(await referralToken(ctx, referralId))
}

/**
 * The token in the address to which a desk replies. Hexadecimal, since servers on the way may change the case of a local
 * part, and short, since a local part has at most 64 characters (RFC 5321, 4.5.3.1.1).
 */
export async function replyToken(ctx: Pick<Ctx, 'keys'>, referralId: string): Promise<string> {
  return (await sha256(await ctx.keys.trackingToken(`reply ${referralId}`))).slice(0, 40)
}

/** The language in which a desk is written to: its first among ours, else English. */
export function deskLocale(entry: Pick<EntryRow, 'languages' | 'requestLanguages'>): Locale {
  for (const tag of [...entry.requestLanguages, ...entry.languages]) {
    const locale = readableLanguage(tag)
    if (locale !== null) return locale
  }
  return defaultLocale
}

/** What a desk gets to read. The person's address is never among it. */
export interface Handed {
  reference: string
  referralId: string
  text: string
  name: string | null
  language: string
  country: string | null
}

/**
 * The mail that hands a request to a desk, or reminds it. The subject tells nothing. The links lead to a page with
 * buttons, since mail scanners follow links.
 */
export async function deskMail(
  ctx: Ctx,
  entry: EntryRow,
  handed: Handed,
  kind: 'referral' | 'referral_reminder',
): Promise<Statement> {
  if (entry.contact === null) throw new Error('a desk without contact')
  const locale = deskLocale(entry)
  const t = translator(locale)
  const page = ctx.origin + paths.referral(locale, await referralToken(ctx, handed.referralId))
  const about = [
    t('help.mail.desk.language', { language: languageName(locale, handed.language) }),
    ...(handed.country === null ? [] : [t('help.mail.desk.country', { country: countryName(locale, handed.country) })]),
    ...(handed.name === null ? [] : [t('help.mail.desk.name', { name: handed.name })]),
  ]
  const blocks: MailBlock[] = [
    {
      is: 'text',
      text: t(kind === 'referral' ? 'help.mail.desk.why' : 'help.mail.desk.reminder', { desk: entry.name }),
    },
    { is: 'text', text: about.join('\n') },
    { is: 'quote', text: handed.text },
    { is: 'text', text: t('help.mail.desk.what') },
    { is: 'link', text: t('help.desk.accept'), href: `${page}#accept` },
    { is: 'link', text: t('help.desk.decline'), href: `${page}#decline` },
    { is: 'link', text: t('help.desk.answered'), href: `${page}#answered` },
    { is: 'text', text: t('thread.mail.reply') },
    { is: 'text', text: t('help.mail.desk.privacy') },
  ]
  return await enqueue(ctx, {
    kind,
    about: handed.reference,
    to: await ctx.keys.decrypt(entry.contact, entry.id),
    locale,
    content: { subject: t('help.mail.desk.subject'), blocks },
    reply: `reply+${await replyToken(ctx, handed.referralId)}`,
  })
}

/** Hands a message of the person to a desk. */
export async function messageMail(
  ctx: Ctx,
  entry: EntryRow,
  request: { reference: string },
  referralId: string,
  message: string,
): Promise<Statement[]> {
  if (entry.contact === null) return []
  const locale = deskLocale(entry)
  const t = translator(locale)
  const page = ctx.origin + paths.referral(locale, await referralToken(ctx, referralId))
  return [
    await enqueue(ctx, {
      kind: 'referral_message',
      about: request.reference,
      to: await ctx.keys.decrypt(entry.contact, entry.id),
      locale,
      content: {
        subject: t('help.mail.desk.subject'),
        blocks: [
          { is: 'text', text: t('thread.mail.desk', { reference: request.reference }) },
          { is: 'quote', text: message },
          { is: 'text', text: t('thread.mail.reply') },
          { is: 'link', text: t('thread.mail.desk.link'), href: page },
          { is: 'text', text: t('help.mail.desk.privacy') },
        ],
      },
      reply: `reply+${await replyToken(ctx, referralId)}`,
    }),
  ]
}

const day = 24 * 60 * 60_000

/** Tells a desk that the attachments of its reply were not taken. */
export async function attachmentsMail(ctx: Ctx, entry: EntryRow, reference: string): Promise<Statement[]> {
  return await plainDeskMail(ctx, entry, reference, {
    kind: 'reply_attachments',
    perDay: 3,
    blocks: (t) => [{ is: 'text', text: t('thread.mail.attachments', { reference }) }],
  })
}

/** The link to the queue of a desk, to its confirmed contact. */
export async function queueMail(ctx: Ctx, entry: EntryRow, token: string, perDay: number): Promise<Statement[]> {
  return await plainDeskMail(ctx, entry, null, {
    kind: 'desk_queue',
    perDay,
    blocks: (t, locale) => [
      { is: 'text', text: t('queue.mail') },
      { is: 'link', text: t('queue.mail.link'), href: ctx.origin + paths.deskQueue(locale, token) },
    ],
  })
}

async function plainDeskMail(
  ctx: Ctx,
  entry: EntryRow,
  about: string | null,
  mail: { kind: string; perDay: number; blocks: (t: Translate, locale: Locale) => MailBlock[] },
): Promise<Statement[]> {
  if (entry.contact === null) return []
  const locale = deskLocale(entry)
  const t = translator(locale)
  return [
    await enqueue(ctx, {
      kind: mail.kind,
      about,
      to: await ctx.keys.decrypt(entry.contact, entry.id),
      locale,
      content: { subject: t('help.mail.desk.subject'), blocks: mail.blocks(t, locale) },
      atMost: { n: mail.perDay, since: new Date(ctx.now.getTime() - day).toISOString() },
    }),
  ]
}

/** Tells a desk that had a request that the person took it back. Holds nothing of it. */
export async function withdrawnMail(ctx: Ctx, entry: EntryRow, reference: string): Promise<Statement[]> {
  if (entry.contact === null) return []
  const locale = deskLocale(entry)
  const t = translator(locale)
  return [
    await enqueue(ctx, {
      kind: 'referral_withdrawn',
      about: reference,
      to: await ctx.keys.decrypt(entry.contact, entry.id),
      locale,
      content: {
        subject: t('help.mail.desk.subject'),
        blocks: [{ is: 'text', text: t('help.mail.desk.withdrawn', { reference }) }],
      },
    }),
  ]
}

/** Who is told that something happened. */
export interface Told {
  id: string
  reference: string
  email: string | null
  emailVerifiedAt: string | null
  locale: string
}

/** The notice to the person: that there is news, and nothing of what it is about. None without a verified address. */
export async function personMail(ctx: Ctx, request: Told): Promise<Statement[]> {
  if (request.email === null || request.emailVerifiedAt === null) return []
  const locale = request.locale as Locale
  const t = translator(locale)
  return [
    await enqueue(ctx, {
      kind: 'help_news',
      about: request.reference,
      to: await ctx.keys.decrypt(request.email, request.id),
      locale,
      content: {
        subject: t('help.mail.person.subject'),
        blocks: [
          { is: 'text', text: t('help.mail.person.text') },
          {
            is: 'link',
            text: t('help.mail.person.link'),
            href: ctx.origin + paths.tracking(locale, await ctx.keys.trackingToken(request.id)),
          },
        ],
      },
    }),
  ]
}
