import { and, eq, isNull } from 'drizzle-orm'
import type { TokenInput } from '../../../schema/contracts/accounts.ts'
import { apiToken } from '../../../schema/tables/accounts.ts'
import type { Ctx } from '../../context.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { claim, type Idempotency } from '../../platform/idempotency.ts'
import { record } from '../moderation/events.ts'
import { listTokens, type TokenRow } from './queries.ts'
import { can, mayGrant } from './rules.ts'

const day = 24 * 60 * 60_000

/** Keys on one page. */
const perPage = 50

/** A page of the keys of the Secretariat API; null for those who may not see them. */
export async function browseTokens(ctx: Ctx, cursor: string | undefined): Promise<Page<TokenRow> | null> {
  if (!can(ctx.actor, 'manage_tokens')) return null
  const cursors = cursorsOf('tokens', ['string'])
  const [before] = cursors.read(cursor) ?? [null]
  const rows = await listTokens(ctx.db, before, perPage + 1)
  return cursors.page(rows, perPage, (row) => [row.id])
}

export type TokenMade = { ok: true; token: string } | { ok: false; why: 'forbidden' | 'repeated' }

/**
 * Makes a key of the Secretariat API. Its secret is answered here and kept nowhere.
 * @param idempotency of the form, so that a reloaded answer does not make a second key
 */
export async function makeToken(ctx: Ctx, input: TokenInput, idempotency: Idempotency | null): Promise<TokenMade> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_tokens') || !mayGrant(ctx.actor, input.role)) {
    return { ok: false, why: 'forbidden' }
  }
  const id = ctx.newId()
  const token = randomToken()
  try {
    await commit(ctx.d1, [
      ...(idempotency === null ? [] : [claim(idempotency, id, ctx.now)]),
      statement(
        build.insert(apiToken).values({
          id,
          tokenHash: await sha256(token),
          name: input.name,
          role: input.role,
          staffId: ctx.actor.id,
          createdAt: ctx.now.toISOString(),
          expiresAt: new Date(ctx.now.getTime() + input.days * day).toISOString(),
        }),
      ),
      ...record(ctx, {
        subjectKind: 'token',
        subjectId: id,
        action: 'make_token',
        actor: ctx.actor.id,
        toState: input.role,
      }),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'repeated' }
    throw error
  }
  return { ok: true, token }
}

export type TokenRevoked = { ok: true } | { ok: false; why: 'forbidden' | 'unknown' }

/** Ends a key at once; `unknown` when there is none or it has ended before. */
export async function revokeToken(ctx: Ctx, id: string): Promise<TokenRevoked> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_tokens')) return { ok: false, why: 'forbidden' }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(apiToken)
          .set({ revokedAt: ctx.now.toISOString() })
          .where(and(eq(apiToken.id, id), isNull(apiToken.revokedAt))),
      ),
      expectChange,
      ...record(ctx, { subjectKind: 'token', subjectId: id, action: 'revoke_token', actor: ctx.actor.id }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'unknown' }
    throw error
  }
  return { ok: true }
}
