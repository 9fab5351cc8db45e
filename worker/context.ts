import type { Locale, StaffRole } from '../schema/vocabulary.ts'
import type { Keys } from './platform/crypto.ts'
import type { D1Like, Reader } from './platform/database.ts'

/** Who is asking. The public has no account. */
export type Actor = { kind: 'anonymous' } | { kind: 'staff'; id: string; role: StaffRole; name: string }

export const anonymous: Actor = { kind: 'anonymous' }

/** All that an action may know of the world: time, chance, keys and database come in here and nowhere else. */
export interface Ctx {
  d1: D1Like
  db: Reader
  keys: Keys
  actor: Actor
  locale: Locale
  now: Date
  /** Public origin without a trailing slash. */
  origin: string
  requestId: string
  /** A new id that sorts by time. */
  newId(): string
  /** Pseudonym of the caller for limits, renewed daily; null for staff and for work without a caller. */
  caller: string | null
  /** Hosts with their ports that may be visited though they are private: of local runs only, empty elsewhere. */
  localHosts: readonly string[]
  /** Lets work end after the answer is sent. */
  defer(work: Promise<unknown>): void
}
