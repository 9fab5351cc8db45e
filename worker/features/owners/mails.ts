import { catalogues, translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import type { Statement } from '../../platform/database.ts'
import { enqueue, type MailBlock } from '../../platform/mail.ts'
import { fieldName } from '../observatory/words.ts'
import type { OwnerRow } from './queries.ts'
import { claimsPerDay } from './rules.ts'

/** The token of an owner's page: derived, so that a mail can carry it again, and kept as a hash only. */
export function ownerToken(ctx: Pick<Ctx, 'keys'>, owner: Pick<OwnerRow, 'id' | 'issue'>): Promise<string> {
  return ctx.keys.trackingToken(`owner ${owner.id} ${owner.issue}`)
}

/** Statement that sends the link by which an address proves itself. Nothing in the mail was written by a stranger. */
export async function claimMail(ctx: Ctx, email: string, token: string): Promise<Statement> {
  const t = translator(ctx.locale)
  return await enqueue(ctx, {
    kind: 'claim',
    about: null,
    to: email,
    locale: ctx.locale,
    atMost: { n: claimsPerDay, since: new Date(ctx.now.getTime() - 24 * 60 * 60_000).toISOString() },
    content: {
      subject: t('mail.claim.subject'),
      blocks: [
        { is: 'text', text: t('mail.claim.why') },
        { is: 'link', text: t('mail.claim.link'), href: ctx.origin + paths.takeEntry(ctx.locale, token) },
        { is: 'text', text: t('mail.claim.ignore') },
      ],
    },
  })
}

/** Statement that sends an owner the link to their page. @param granted the Secretariat vouched for the address */
export async function ownerMail(
  ctx: Ctx,
  owner: Pick<OwnerRow, 'id' | 'issue'> & { email: string; locale: Locale },
  of: { slug: string; granted: boolean },
): Promise<Statement> {
  const { locale } = owner
  const t = translator(locale)
  return await enqueue(ctx, {
    kind: 'owner',
    about: null,
    to: owner.email,
    locale,
    content: {
      subject: t('mail.owner.subject'),
      blocks: [
        { is: 'text', text: t(of.granted ? 'mail.owner.granted' : 'mail.owner.claimed') },
        { is: 'link', text: t('mail.owner.entry'), href: ctx.origin + paths.entry(locale, of.slug) },
        {
          is: 'link',
          text: t('mail.owner.link'),
          href: ctx.origin + paths.owner(locale, await ownerToken(ctx, owner)),
        },
        { is: 'text', text: t('mail.owner.keep') },
      ],
    },
  })
}

/** Statements that tell an owner what became of their proposal, field by field; none where no mail reaches them. */
export async function decidedMail(
  ctx: Ctx,
  owner: OwnerRow | null,
  decided: {
    decisions: Readonly<Record<string, string>>
    reasons: Readonly<Record<string, { reason: string; note: string }>>
  },
): Promise<Statement[]> {
  if (owner === null || owner.email === null) return []
  const locale = owner.locale as Locale
  const t = translator(locale)
  const of = (decision: string) =>
    Object.keys(decided.decisions).filter((field) => decided.decisions[field] === decision)
  const accepted = of('accepted').map((field) => fieldName(t, field))
  const blocks: MailBlock[] = [{ is: 'text', text: t('mail.proposal.text') }]
  if (accepted.length > 0) blocks.push({ is: 'text', text: `${t('mail.proposal.accepted')}\n${accepted.join('\n')}` })
  for (const field of of('refused')) {
    const why = decided.reasons[field]
    const key = `reason.${why?.reason}` as keyof typeof catalogues.en
    const reason = key in catalogues.en ? t(key) : ''
    blocks.push({ is: 'text', text: t('mail.proposal.refused', { field: fieldName(t, field), reason }) })
    if (why !== undefined && why.note !== '') blocks.push({ is: 'quote', text: why.note })
  }
  blocks.push({
    is: 'link',
    text: t('mail.owner.link'),
    href: ctx.origin + paths.owner(locale, await ownerToken(ctx, owner)),
  })
  return [
    await enqueue(ctx, {
      kind: 'proposal',
      about: null,
      to: await ctx.keys.decrypt(owner.email, owner.id),
      locale,
      content: { subject: t('mail.proposal.subject'), blocks },
    }),
  ]
}
