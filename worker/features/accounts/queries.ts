import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { apiToken, signInLink, staff } from '../../../schema/tables/accounts.ts'
import type { Reader } from '../../platform/database.ts'

export type StaffRow = typeof staff.$inferSelect

/** A member of staff by the blind index of the address. */
export async function findStaffByAddress(db: Reader, emailIndex: string): Promise<StaffRow | null> {
  const [row] = await db.select().from(staff).where(eq(staff.emailIndex, emailIndex))
  return row ?? null
}

export async function findStaff(db: Reader, id: string): Promise<StaffRow | null> {
  const [row] = await db.select().from(staff).where(eq(staff.id, id))
  return row ?? null
}

/** A page of the staff in the order in which they joined. @param after id of the last one seen */
export async function listStaff(db: Reader, after: string | null, limit: number): Promise<StaffRow[]> {
  return await db
    .select()
    .from(staff)
    .where(after === null ? undefined : gt(staff.id, after))
    .orderBy(asc(staff.id))
    .limit(limit)
}

/** Names of members of staff: id -> name. @param ids as they stand in events; those of nobody are left out */
export async function namesOfStaff(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A sign-in link and whether its owner still has access. */
export async function findLink(
  db: Reader,
  tokenHash: string,
): Promise<{ staffId: string; expiresAt: string; usedAt: string | null; disabledAt: string | null } | null> {
  const [row] = await db
    .select({
      staffId: signInLink.staffId,
      expiresAt: signInLink.expiresAt,
      usedAt: signInLink.usedAt,
      disabledAt: staff.disabledAt,
    })
    .from(signInLink)
    .innerJoin(staff, eq(staff.id, signInLink.staffId))
    .where(eq(signInLink.tokenHash, tokenHash))
  return row ?? null
}

export interface TokenRow {
  id: string
  name: string
  role: string
  madeBy: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
}

/** A page of the keys of the Secretariat API, newest first; never their secret. @param before id of the last one seen */
export async function listTokens(db: Reader, before: string | null, limit: number): Promise<TokenRow[]> {
  return await db
    .select({
      id: apiToken.id,
      name: apiToken.name,
      role: apiToken.role,
      madeBy: staff.name,
      createdAt: apiToken.createdAt,
      expiresAt: apiToken.expiresAt,
      revokedAt: apiToken.revokedAt,
    })
    .from(apiToken)
    .innerJoin(staff, eq(staff.id, apiToken.staffId))
    .where(and(before === null ? undefined : lt(apiToken.id, before)))
    .orderBy(desc(apiToken.id))
    .limit(limit)
}
