import { and, asc, eq, gt, isNotNull, or } from 'drizzle-orm'
import { helpRequest } from '../../../schema/tables/help.ts'
import type { HelpState } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import type { HelpRow } from './queries.ts'

/** Requests that were offered to the Secretariat, in a state, in the order in which they were. */
export async function listOffered(
  db: Reader,
  of: { state: HelpState; after: readonly [string, string] | null },
  limit: number,
): Promise<HelpRow[]> {
  return await db
    .select()
    .from(helpRequest)
    .where(
      and(
        eq(helpRequest.state, of.state),
        isNotNull(helpRequest.offeredAt),
        of.after === null
          ? undefined
          : or(
              gt(helpRequest.offeredAt, of.after[0]),
              and(eq(helpRequest.offeredAt, of.after[0]), gt(helpRequest.id, of.after[1])),
            ),
      ),
    )
    .orderBy(asc(helpRequest.offeredAt), asc(helpRequest.id))
    .limit(limit)
}

/** One of them by its reference; a request that was not offered is none of the Secretariat's. */
export async function findOffered(db: Reader, reference: string): Promise<HelpRow | null> {
  const [row] = await db
    .select()
    .from(helpRequest)
    .where(and(eq(helpRequest.reference, reference), isNotNull(helpRequest.offeredAt)))
  return row ?? null
}
