import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { entry, entryProposal } from '../../../schema/tables/observatory.ts'
import { entryClaim, entryOwner } from '../../../schema/tables/owners.ts'
import type { Reader } from '../../platform/database.ts'

export type OwnerRow = typeof entryOwner.$inferSelect
export type ClaimRow = typeof entryClaim.$inferSelect
export type ProposalRow = typeof entryProposal.$inferSelect

/** The owner whose page a token opens. @param tokenHash hex SHA-256 of the token */
export async function findOwnerByToken(db: Reader, tokenHash: string): Promise<OwnerRow | null> {
  const [row] = await db.select().from(entryOwner).where(eq(entryOwner.tokenHash, tokenHash))
  return row ?? null
}

/** An owner by the id. */
export async function findOwner(db: Reader, id: string): Promise<OwnerRow | null> {
  const [row] = await db.select().from(entryOwner).where(eq(entryOwner.id, id))
  return row ?? null
}

/** The owner of an entry with an address, revoked or not. */
export async function findOwnerByAddress(db: Reader, entryId: string, emailIndex: string): Promise<OwnerRow | null> {
  const [row] = await db
    .select()
    .from(entryOwner)
    .where(and(eq(entryOwner.entry, entryId), eq(entryOwner.emailIndex, emailIndex)))
  return row ?? null
}

/** Most owners that are read of an entry. */
const mostOwners = 50

/** Who answers for an entry, longest first; those whose access ended among them. */
export async function ownersOf(db: Reader, entryId: string): Promise<OwnerRow[]> {
  return await db
    .select()
    .from(entryOwner)
    .where(eq(entryOwner.entry, entryId))
    .orderBy(asc(entryOwner.id))
    .limit(mostOwners)
}

/** Those who answer for an entry now and whom a mail reaches. */
export async function presentOwnersOf(db: Reader, entryId: string): Promise<OwnerRow[]> {
  return await db
    .select()
    .from(entryOwner)
    .where(and(eq(entryOwner.entry, entryId), isNotNull(entryOwner.email)))
    .orderBy(asc(entryOwner.id))
    .limit(mostOwners)
}

/** What a link in a claim's mail stands for. */
export async function findClaim(db: Reader, tokenHash: string): Promise<ClaimRow | null> {
  const [row] = await db.select().from(entryClaim).where(eq(entryClaim.tokenHash, tokenHash))
  return row ?? null
}

/** A proposal by its id. */
export async function findProposal(db: Reader, id: string): Promise<ProposalRow | null> {
  const [row] = await db.select().from(entryProposal).where(eq(entryProposal.id, id))
  return row ?? null
}

/** The last proposals of an owner that were not replaced, newest first. */
export async function proposalsOf(db: Reader, entryId: string, ownerId: string, limit: number): Promise<ProposalRow[]> {
  // Each part in the order of the index, which leads with the state.
  const of = (state: string) =>
    sql`select id from (select id from entry_proposal where entry = ${entryId} and state = ${state} and owner = ${ownerId} order by id desc limit ${limit})`
  const rows = await db
    .select()
    .from(entryProposal)
    .where(sql`${entryProposal.id} in (${of('open')} union all ${of('decided')} union all ${of('withdrawn')})`)
  return rows.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit)
}

/** A proposal as the list shows it. */
export interface ListedProposal {
  id: string
  madeAt: string
  word: string
  source: string | null
  fields: number
  entryName: string
  entryLanguage: string
}

/** Open proposals from after an id, oldest first. */
export async function listProposals(db: Reader, after: string | null, limit: number): Promise<ListedProposal[]> {
  return await db
    .select({
      id: entryProposal.id,
      madeAt: entryProposal.madeAt,
      word: entryProposal.word,
      source: entryProposal.source,
      fields: sql<number>`(select count(*) from json_each(${entryProposal.changes}))`,
      entryName: entry.name,
      entryLanguage: entry.language,
    })
    .from(entryProposal)
    .innerJoin(entry, eq(entry.id, entryProposal.entry))
    .where(and(eq(entryProposal.state, 'open'), after === null ? undefined : gt(entryProposal.id, after)))
    .orderBy(asc(entryProposal.id))
    .limit(limit)
}
