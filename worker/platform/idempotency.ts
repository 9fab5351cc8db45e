import { eq } from 'drizzle-orm'
import { idem } from '../../schema/tables/platform.ts'
import { sha256 } from './crypto.ts'
import { build, type Reader, type Statement, statement } from './database.ts'

/** A key that makes a repeated POST one record; `body` is what it must have been sent with again. */
export interface Idempotency {
  keyHash: string
  bodyHash: string
}

const keyForm = /^[\x21-\x7e]{16,64}$/

/** Whether an `Idempotency-Key` has the form of one. */
export function isKey(key: string): boolean {
  return keyForm.test(key)
}

/**
 * @param scope what the key is for, so that the same key on two forms does not collide
 * @param key 16 to 64 random characters, from the form or the `Idempotency-Key` header
 * @param body the request's content, in a stable form
 */
export async function idempotency(scope: string, key: string, body: string): Promise<Idempotency> {
  return { keyHash: await sha256(`${scope}\n${key}`), bodyHash: await sha256(body) }
}

/** Statement that claims the key for a record; in a batch it fails with ConflictError when the key was used. */
export function claim(of: Idempotency, recordId: string, now: Date): Statement {
  return statement(
    build.insert(idem).values({ keyHash: of.keyHash, bodyHash: of.bodyHash, recordId, createdAt: now.toISOString() }),
  )
}

export type Earlier = { is: 'none' } | { is: 'same'; recordId: string } | { is: 'different' }

/** What an earlier request with this key did. */
export async function earlier(db: Reader, of: Idempotency): Promise<Earlier> {
  const [row] = await db.select().from(idem).where(eq(idem.keyHash, of.keyHash)).limit(1)
  if (row === undefined) return { is: 'none' }
  return row.bodyHash === of.bodyHash ? { is: 'same', recordId: row.recordId } : { is: 'different' }
}
