import { and, eq, sql } from 'drizzle-orm'
import { participant, support } from '../../../schema/tables/participants.ts'
import { facet } from '../../../schema/tables/platform.ts'
import type { Region, StakeholderGroup } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import { supportScope } from '../calls/ranking.ts'

/** A participant as they are known while not erased. */
export interface Participant {
  id: string
  name: string
  stakeholderGroup: StakeholderGroup
  region: Region
  /** Whether an address was given, and whether it was proved. */
  email: 'none' | 'unverified' | 'verified'
}

/**
 * The participant whose token has this hash, and whether they support an issue; null when the token belongs to nobody.
 * @param issueId '' where no issue is asked about
 */
export async function findParticipant(
  db: Reader,
  tokenHash: string,
  issueId: string,
): Promise<{ participant: Participant; supports: boolean } | null> {
  const [row] = await db
    .select({
      id: participant.id,
      name: participant.name,
      stakeholderGroup: participant.stakeholderGroup,
      region: participant.region,
      hasEmail: sql<number>`${participant.email} is not null`,
      emailVerifiedAt: participant.emailVerifiedAt,
      supported: support.issue,
    })
    .from(participant)
    .leftJoin(support, and(eq(support.issue, issueId), eq(support.participant, participant.id)))
    .where(eq(participant.tokenHash, tokenHash))
  if (row === undefined) return null
  return {
    participant: {
      id: row.id,
      name: row.name ?? '',
      stakeholderGroup: row.stakeholderGroup as StakeholderGroup,
      region: row.region as Region,
      email: row.hasEmail === 0 ? 'none' : row.emailVerifiedAt === null ? 'unverified' : 'verified',
    },
    supports: row.supported !== null,
  }
}

/** Whether a participant supports an issue. */
export async function isSupported(db: Reader, issueId: string, participantId: string): Promise<boolean> {
  const rows = await db
    .select({ issue: support.issue })
    .from(support)
    .where(and(eq(support.issue, issueId), eq(support.participant, participantId)))
  return rows.length > 0
}

/** The kept totals of public support in a call: issues with at least 5 supporters, and their supporters together. */
export async function publicSupportOf(db: Reader, callSlug: string): Promise<{ issues: number; total: number }> {
  const rows = await db
    .select({ dimension: facet.dimension, n: facet.n })
    .from(facet)
    .where(and(eq(facet.scope, supportScope(callSlug)), eq(facet.context, '')))
  const of = (dimension: string) => rows.find((row) => row.dimension === dimension)?.n ?? 0
  return { issues: of('issues'), total: of('support') }
}
