import { eq } from 'drizzle-orm'
import { entryProposal } from '../../../schema/tables/observatory.ts'
import { entryClaim, entryCorrection, entryOwner } from '../../../schema/tables/owners.ts'
import { build, type Statement, statement } from '../../platform/database.ts'

/** Statements that forget who answers for an entry, what they proposed, and what readers reported about it. */
export function eraseOwnership(entry: string): Statement[] {
  return [
    statement(build.delete(entryOwner).where(eq(entryOwner.entry, entry))),
    statement(build.delete(entryClaim).where(eq(entryClaim.entry, entry))),
    statement(build.delete(entryProposal).where(eq(entryProposal.entry, entry))),
    statement(build.delete(entryCorrection).where(eq(entryCorrection.entry, entry))),
  ]
}
