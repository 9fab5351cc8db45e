import { sql } from 'drizzle-orm'
import { entryProposal } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { changedFields } from './history.ts'
import type { EntryContent } from './publication.ts'

/** Who proposes: an owner, or a catalogue whose word stands against a correction made here. */
export type Proposer = { word: 'owner'; owner: string } | { word: 'source'; source: string }

/**
 * Statements that put a proposal before the moderators, in place of an open one from the same side; none where it would
 * change nothing.
 */
export function propose(ctx: Ctx, before: EntryContent, after: EntryContent, by: Proposer): Statement[] {
  const fields = changedFields(before, after)
  if (fields.length === 0) return []
  const valuesOf = (content: EntryContent) => Object.fromEntries(fields.map((field) => [field, content[field]]))
  const owner = by.word === 'owner' ? by.owner : null
  const source = by.word === 'source' ? by.source : null
  return [
    statement(
      sql`update ${entryProposal} set state = 'replaced' where entry = ${before.id} and state = 'open' and owner is ${owner} and source is ${source}`,
    ),
    statement(
      build.insert(entryProposal).values({
        id: ctx.newId(),
        entry: before.id,
        madeAt: ctx.now.toISOString(),
        word: by.word,
        owner,
        source,
        base: valuesOf(before),
        changes: valuesOf(after),
        state: 'open',
      }),
    ),
  ]
}
