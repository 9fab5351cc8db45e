import { type MessageKey, translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { DecisionAction, Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import type { Statement } from '../../platform/database.ts'
import { enqueue, type MailBlock } from '../../platform/mail.ts'

interface Told {
  id: string
  reference: string
  email: string | null
  emailVerifiedAt: string | null
  notices: boolean
  locale: string
}

/**
 * Statements that tell the author of a decision, in the language in which they submitted. None without a verified
 * address or without the wish to be told.
 */
export async function decisionMail(
  ctx: Ctx,
  item: Told,
  decision: {
    action: DecisionAction | 'dismiss_appeal' | 'publish_edit' | 'refuse_edit'
    reason: string | null
    note: string
  },
): Promise<Statement[]> {
  if (item.email === null || item.emailVerifiedAt === null || !item.notices) return []
  const locale = item.locale as Locale
  const t = translator(locale)
  const blocks: MailBlock[] = [
    { is: 'text', text: t(`mail.decision.${decision.action}` as MessageKey, { reference: item.reference }) },
  ]
  if (decision.reason !== null) {
    blocks.push({
      is: 'text',
      text: t('mail.decision.reason', { reason: t(`reason.${decision.reason}` as MessageKey) }),
    })
  }
  if (decision.note !== '') blocks.push({ is: 'quote', text: decision.note })
  blocks.push({
    is: 'link',
    text: t('mail.decision.link'),
    href: ctx.origin + paths.tracking(locale, await ctx.keys.trackingToken(item.id)),
  })
  return [
    await enqueue(ctx, {
      kind: 'decision',
      about: item.reference,
      to: await ctx.keys.decrypt(item.email, item.id),
      locale,
      content: { subject: t('mail.decision.subject', { reference: item.reference }), blocks },
    }),
  ]
}
