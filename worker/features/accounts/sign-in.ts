import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { session, signInLink, staff } from '../../../schema/tables/accounts.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { countWrite } from '../../platform/limits.ts'
import { enqueue } from '../../platform/mail.ts'
import { record } from '../moderation/events.ts'
import { findLink, findStaffByAddress } from './queries.ts'
import { sessionLife, signInLinkLife, signInLinksPerHour } from './rules.ts'

/** Counts a request for a link against the caller, whosever address it names. */
export async function countSignIn(ctx: Ctx): Promise<void> {
  const counted = countWrite(ctx)
  if (counted.length > 0) await commit(ctx.d1, counted)
}

/**
 * Sends a sign-in link to a member of staff; does nothing for any other address, nor when the person has had their
 * share of links this hour. The caller learns nothing: call it after the answer is on its way.
 */
export async function sendSignInLink(ctx: Ctx, email: string): Promise<void> {
  const person = await findStaffByAddress(ctx.db, await ctx.keys.addressIndex(email))
  if (person === null || person.disabledAt !== null) return
  const token = randomToken()
  const locale = person.locale as Locale
  const t = translator(locale)
  const hourAgo = new Date(ctx.now.getTime() - 60 * 60_000).toISOString()
  try {
    await commit(ctx.d1, [
      // The cap is part of the insert, so that requests at once cannot pass it together.
      statement(
        sql`insert into sign_in_link (token_hash, staff_id, created_at, expires_at)
          select ${await sha256(token)}, ${person.id}, ${ctx.now.toISOString()}, ${endOf(ctx.now, signInLinkLife)}
          where (select count(*) from sign_in_link where staff_id = ${person.id} and created_at > ${hourAgo}) < ${signInLinksPerHour}`,
      ),
      expectChange,
      await enqueue(ctx, {
        kind: 'sign_in',
        about: null,
        to: await ctx.keys.decrypt(person.email, person.id),
        locale,
        content: {
          subject: t('mail.sign_in.subject'),
          blocks: [
            { is: 'text', text: t('mail.sign_in.text') },
            { is: 'link', text: t('mail.sign_in.link'), href: ctx.origin + paths.secretariat.enter(locale, token) },
            { is: 'text', text: t('mail.sign_in.ignore') },
          ],
        },
      }),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
  }
}

/** The statement that lets a token sign a person in once until `life` milliseconds from now. */
export async function linkFor(ctx: Ctx, staffId: string, token: string, life: number): Promise<Statement> {
  return statement(
    build.insert(signInLink).values({
      tokenHash: await sha256(token),
      staffId,
      createdAt: ctx.now.toISOString(),
      expiresAt: endOf(ctx.now, life),
    }),
  )
}

/** Whether a link could still be used. */
export async function linkIsOpen(ctx: Ctx, token: string): Promise<boolean> {
  const link = await findLink(ctx.db, await sha256(token))
  return link !== null && link.usedAt === null && link.disabledAt === null && link.expiresAt > ctx.now.toISOString()
}

/**
 * Uses a link up and opens a session.
 * @param before the session that the browser carries, which ends here
 * @returns the token of the new session; null when the link is unknown, used, too old, or its owner has no access
 */
export async function enter(ctx: Ctx, token: string, before: string | undefined): Promise<string | null> {
  const tokenHash = await sha256(token)
  const link = await findLink(ctx.db, tokenHash)
  if (link === null) return null
  const now = ctx.now.toISOString()
  const opened = randomToken()
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(signInLink)
          .set({ usedAt: now })
          .where(
            and(
              eq(signInLink.tokenHash, tokenHash),
              isNull(signInLink.usedAt),
              gt(signInLink.expiresAt, now),
              inArray(signInLink.staffId, build.select({ id: staff.id }).from(staff).where(isNull(staff.disabledAt))),
            ),
          ),
      ),
      expectChange,
      statement(build.delete(session).where(eq(session.tokenHash, await sha256(before ?? '')))),
      statement(
        build.insert(session).values({
          tokenHash: await sha256(opened),
          staffId: link.staffId,
          createdAt: now,
          expiresAt: endOf(ctx.now, sessionLife),
        }),
      ),
      ...record(ctx, { subjectKind: 'staff', subjectId: link.staffId, action: 'sign_in', actor: link.staffId }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return null
    throw error
  }
  return opened
}

/** Ends a session. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
  await commit(ctx.d1, [statement(build.delete(session).where(eq(session.tokenHash, await sha256(token))))])
}

function endOf(now: Date, life: number): string {
  return new Date(now.getTime() + life).toISOString()
}
