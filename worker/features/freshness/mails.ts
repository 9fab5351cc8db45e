import { translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Statement } from '../../platform/database.ts'
import { enqueue } from '../../platform/mail.ts'
import { deskLocale } from '../help/mails.ts'
import type { EntryRow } from '../observatory/queries.ts'

/** The token in the yearly mail, derived so that a reminder shows the same link while only its hash is kept. */
function confirmationToken(ctx: Pick<Ctx, 'keys'>, confirmationId: string): Promise<string> {
  return ctx.keys.trackingToken(`confirm ${confirmationId}`)
}

/** What is kept of that token. */
export async function confirmationHash(ctx: Pick<Ctx, 'keys'>, confirmationId: string): Promise<string> {
  return await sha256(await confirmationToken(ctx, confirmationId))
}

/** Whether an owner can be written to: bouncing addresses are left alone. */
export function canBeAsked(entry: Pick<EntryRow, 'contact' | 'contactState'>): boolean {
  return entry.contact !== null && entry.contactState !== null && entry.contactState !== 'bouncing'
}

/** The mail that asks an owner whether an entry is still true, or reminds them; none where nobody can be written to. */
export async function confirmationMail(
  ctx: Ctx,
  entry: EntryRow,
  confirmationId: string,
  kind: 'confirmation' | 'confirmation_reminder',
): Promise<Statement[]> {
  if (entry.contact === null || !canBeAsked(entry)) return []
  const locale = deskLocale(entry)
  const t = translator(locale)
  return [
    await enqueue(ctx, {
      kind,
      about: entry.reference,
      to: await ctx.keys.decrypt(entry.contact, entry.id),
      locale,
      content: {
        subject: t('confirm.mail.subject', { name: entry.name }),
        blocks: [
          { is: 'text', text: t(`confirm.mail.${kind}`, { name: entry.name }) },
          { is: 'text', text: t('confirm.mail.what') },
          {
            is: 'link',
            text: t('confirm.mail.link'),
            href: ctx.origin + paths.confirmEntry(locale, await confirmationToken(ctx, confirmationId)),
          },
          { is: 'text', text: t('mail.owner.keep') },
          { is: 'text', text: t('confirm.mail.why') },
        ],
      },
    }),
  ]
}
