import { and, eq, isNull } from 'drizzle-orm'
import { translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { verification } from '../../../schema/tables/accounts.ts'
import { helpRequest } from '../../../schema/tables/help.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { participant } from '../../../schema/tables/participants.ts'
import type { Ctx } from '../../context.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { enqueue } from '../../platform/mail.ts'
import { verificationLife } from '../accounts/rules.ts'
import { verificationsPerDay } from './rules.ts'

/** What an address can be proved for. */
export type VerifiedKind = 'submission' | 'help_request' | 'participant'

/**
 * Statements that ask an address to prove itself, by a mail that holds nothing a stranger wrote. No mail goes when the
 * address has had its share today: a form must not become a way to flood somebody.
 */
export async function verificationMail(
  ctx: Ctx,
  options: { subjectKind: VerifiedKind; subjectId: string; email: string },
): Promise<Statement[]> {
  const addressIndex = await ctx.keys.addressIndex(options.email)
  const token = randomToken()
  const t = translator(ctx.locale)
  return [
    statement(
      build.insert(verification).values({
        tokenHash: await sha256(token),
        subjectKind: options.subjectKind,
        subjectId: options.subjectId,
        addressIndex,
        createdAt: ctx.now.toISOString(),
        expiresAt: new Date(ctx.now.getTime() + verificationLife).toISOString(),
      }),
    ),
    await enqueue(ctx, {
      kind: 'verification',
      about: null,
      to: options.email,
      locale: ctx.locale,
      // Mails are counted and not links, which go when what they belong to is taken back.
      atMost: { n: verificationsPerDay, since: new Date(ctx.now.getTime() - 24 * 60 * 60_000).toISOString() },
      content: {
        subject: t('mail.verify.subject'),
        blocks: [
          { is: 'text', text: t('mail.verify.why') },
          { is: 'link', text: t('mail.verify.link'), href: ctx.origin + paths.verify(ctx.locale, token) },
          { is: 'text', text: t('mail.verify.ignore') },
        ],
      },
    }),
  ]
}

/** Marks the address as proved. False when the link is unknown, used or too old. */
export async function verifyAddress(ctx: Ctx, token: string): Promise<boolean> {
  const tokenHash = await sha256(token)
  const now = ctx.now.toISOString()
  const [row] = await ctx.db.select().from(verification).where(eq(verification.tokenHash, tokenHash))
  if (row === undefined || row.usedAt !== null || row.expiresAt < now) return false
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(verification)
          .set({ usedAt: now })
          .where(and(eq(verification.tokenHash, tokenHash), isNull(verification.usedAt))),
      ),
      expectChange,
      statement(proved(row, now)),
    ])
  } catch (error) {
    if (error instanceof StaleError) return false
    throw error
  }
  return true
}

/** Marks the address of what the link was sent for, while it still is the address that was asked. */
function proved(link: typeof verification.$inferSelect, now: string) {
  const marks = { emailVerifiedAt: now }
  const { subjectId, addressIndex } = link
  switch (link.subjectKind as VerifiedKind) {
    case 'submission':
      return build
        .update(submission)
        .set(marks)
        .where(and(eq(submission.id, subjectId), eq(submission.emailIndex, addressIndex)))
    case 'help_request':
      return build
        .update(helpRequest)
        .set(marks)
        .where(and(eq(helpRequest.id, subjectId), eq(helpRequest.emailIndex, addressIndex)))
    case 'participant':
      return build
        .update(participant)
        .set(marks)
        .where(and(eq(participant.id, subjectId), eq(participant.emailIndex, addressIndex)))
  }
}

/** Statement-free check for pages: whether a link could still be used. */
export async function verificationIsOpen(ctx: Ctx, token: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ usedAt: verification.usedAt, expiresAt: verification.expiresAt })
    .from(verification)
    .where(eq(verification.tokenHash, await sha256(token)))
  return row !== undefined && row.usedAt === null && row.expiresAt >= ctx.now.toISOString()
}
