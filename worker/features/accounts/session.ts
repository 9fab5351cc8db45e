import { and, eq, gt, isNull } from 'drizzle-orm'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { apiToken, session, staff } from '../../../schema/tables/accounts.ts'
import type { StaffRole } from '../../../schema/vocabulary.ts'
import type { Actor, Ctx } from '../../context.ts'
import type { AppEnv } from '../../middleware/app-env.ts'
import { sha256 } from '../../platform/crypto.ts'
import { lowerRole } from './rules.ts'

export const sessionCookie = '__Host-session'

/** The member of staff behind a session token; null when it has ended or the person was disabled. */
export async function staffBySession(ctx: Ctx, token: string): Promise<Actor | null> {
  const [row] = await ctx.db
    .select({ id: staff.id, role: staff.role, name: staff.name })
    .from(session)
    .innerJoin(staff, eq(staff.id, session.staffId))
    .where(
      and(
        eq(session.tokenHash, await sha256(token)),
        gt(session.expiresAt, ctx.now.toISOString()),
        isNull(staff.disabledAt),
      ),
    )
  return row === undefined ? null : { kind: 'staff', id: row.id, name: row.name, role: row.role as StaffRole }
}

/**
 * The member of staff behind a key of the Secretariat API; null when it is not valid. The role is that of the key, but
 * never above the one its maker has now.
 */
export async function staffByApiToken(ctx: Ctx, token: string): Promise<Actor | null> {
  const [row] = await ctx.db
    .select({ id: apiToken.staffId, role: apiToken.role, own: staff.role, name: apiToken.name })
    .from(apiToken)
    .innerJoin(staff, eq(staff.id, apiToken.staffId))
    .where(
      and(
        eq(apiToken.tokenHash, await sha256(token)),
        isNull(apiToken.revokedAt),
        gt(apiToken.expiresAt, ctx.now.toISOString()),
        isNull(staff.disabledAt),
      ),
    )
  if (row === undefined) return null
  const role = lowerRole(row.role as StaffRole, row.own as StaffRole)
  return { kind: 'staff', id: row.id, name: row.name, role }
}

/** Recognises staff by their session on pages. A visitor without the cookie costs no query. */
export const sessionActor = createMiddleware<AppEnv>(async (c, next) => {
  const token = getCookie(c, sessionCookie)
  if (token !== undefined) {
    const ctx = c.get('ctx')
    const actor = await staffBySession(ctx, token)
    if (actor !== null) c.set('ctx', { ...ctx, actor, caller: null })
  }
  await next()
})
