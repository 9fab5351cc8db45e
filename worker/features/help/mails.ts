import { translator } from '../../../schema/i18n/index.ts'
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
    { is: 'text', text: t('help.mail.desk.privacy') },
  ]
  return await enqueue(ctx, {
    kind,
    about: handed.reference,
    to: await ctx.keys.decrypt(entry.contact, entry.id),
    locale,
    content: { subject: t('help.mail.desk.subject'), blocks },
  })
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
