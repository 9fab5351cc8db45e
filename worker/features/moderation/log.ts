import canonicalize from 'canonicalize'
import { asc, desc, eq, gt, lt, sql } from 'drizzle-orm'
import { moderationLog, seal } from '../../../schema/tables/moderation.ts'
import type { ItemKind } from '../../../schema/vocabulary.ts'
import { sha256 } from '../../platform/crypto.ts'
import { commit, type D1Like, type Reader, type Statement, statement } from '../../platform/database.ts'

/** The hash before the first entry. */
export const genesis = '0'.repeat(64)

export interface LogEntry {
  sequence: number
  at: string
  action: string
  kind: string
  subject: string
  reason: string | null
}

export interface SealedEntry extends LogEntry {
  hash: string
  previousHash: string
}

/** Statement that appends to the public log; it belongs in the batch of the decision. */
export function append(entry: {
  at: Date
  action: string
  kind: ItemKind
  subject: string
  reason: string | null
}): Statement {
  return statement(
    sql`insert into moderation_log (sequence, at, action, kind, subject, reason) select coalesce(max(sequence), 0) + 1, ${entry.at.toISOString()}, ${entry.action}, ${entry.kind}, ${entry.subject}, ${entry.reason} from moderation_log`,
  )
}

/** The hash of an entry: hex SHA-256 of the previous hash, a line feed, and the entry as RFC 8785 canonical JSON. */
export function hashOf(
  previousHash: string,
  { sequence, at, action, kind, subject, reason }: LogEntry,
): Promise<string> {
  return sha256(`${previousHash}\n${canonicalize({ sequence, at, action, kind, subject, reason })}`)
}

/** Entries sealed in one go; more than a decision can add, so a backlog is worked off over a few reads. */
const perRun = 400

/**
 * Extends the hash chain to the end of the log. Hashes are a pure function of committed rows, so those who race
 * compute the same and the first one wins.
 */
export async function sealLog(d1: D1Like, db: Reader): Promise<void> {
  const [last] = await db.select().from(seal).orderBy(desc(seal.sequence)).limit(1)
  const open = await db
    .select()
    .from(moderationLog)
    .where(gt(moderationLog.sequence, last?.sequence ?? 0))
    .orderBy(asc(moderationLog.sequence))
    .limit(perRun)
  if (open.length === 0) return
  let previousHash = last?.hash ?? genesis
  const rows: [number, string, string][] = []
  for (const entry of open) {
    const hash = await hashOf(previousHash, entry)
    rows.push([entry.sequence, previousHash, hash])
    previousHash = hash
  }
  await commit(d1, [
    statement(
      sql`insert into seal (sequence, previous_hash, hash) select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(rows)}) where true on conflict do nothing`,
    ),
  ])
}

/**
 * A page of the log, newest first, every entry with its seal.
 * @param before entries with a smaller sequence; null for the newest
 */
export async function readLog(
  d1: D1Like,
  db: Reader,
  options: { before: number | null; limit: number },
): Promise<SealedEntry[]> {
  const page = () =>
    db
      .select({
        sequence: moderationLog.sequence,
        at: moderationLog.at,
        action: moderationLog.action,
        kind: moderationLog.kind,
        subject: moderationLog.subject,
        reason: moderationLog.reason,
        hash: seal.hash,
        previousHash: seal.previousHash,
      })
      .from(moderationLog)
      .leftJoin(seal, eq(seal.sequence, moderationLog.sequence))
      .where(options.before === null ? undefined : lt(moderationLog.sequence, options.before))
      .orderBy(desc(moderationLog.sequence))
      .limit(options.limit)
  let rows = await page()
  // A backlog longer than one run takes several; it never grows that long as long as decisions seal.
  for (let runs = 0; runs < 10 && rows.some((row) => row.hash === null); runs++) {
    await sealLog(d1, db)
    rows = await page()
  }
  return rows.filter((row): row is SealedEntry => row.hash !== null && row.previousHash !== null)
}
