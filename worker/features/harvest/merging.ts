import { and, eq, sql } from 'drizzle-orm'
import { submission } from '../../../schema/tables/moderation.ts'
import { entryProposal } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, type Statement, statement, touch } from '../../platform/database.ts'
import { record as recordEvent } from '../moderation/events.ts'
import { moveWaiting } from '../moderation/waiting.ts'
import { replaceEntry } from '../observatory/changing.ts'
import { tidy } from '../observatory/content.ts'
import { propose } from '../observatory/proposing.ts'
import { entryScope } from '../observatory/publication.ts'
import type { EntryRow } from '../observatory/queries.ts'
import { type KnownRecord, lastWords, type ProposalRow, proposalsFor, type SourceRow } from './queries.ts'
import type { StagedRecord } from './record.ts'
import { mergeFields } from './rules.ts'
import { marksOf, saidBy } from './saying.ts'

/** A record that changed, and the entry that it is. */
export interface Change {
  record: StagedRecord
  before: KnownRecord
  entry: EntryRow
  dry: boolean
  /** Statements that keep what the record said; they abort the batch where another run was first. */
  saw: Statement[]
}

/**
 * Lets an entry follow its source where nobody here says otherwise, and puts the rest before the moderators.
 * @returns the fields that followed, and those that stand against it
 * @throws StaleError where entry or record moved on meanwhile
 */
export async function updateEntry(
  ctx: Ctx,
  source: SourceRow,
  { record, before, entry, dry, saw }: Change,
): Promise<{ follow: string[]; oppose: string[] }> {
  const { values, marks } = saidBy(record, entry)
  const names = [source.name, ...source.formerNames]
  const here = marksOf(Object.fromEntries(Object.keys(values).map((field) => [field, entry[field as keyof EntryRow]])))
  const last = await lastWords(ctx.db, entry.id)
  const differences = Object.keys(values).map((field) => ({
    field,
    said: before.marks[field],
    here: here[field] ?? '',
    now: marks[field] ?? '',
    last: last.get(field),
  }))
  const { follow, oppose } = mergeFields(differences, before.made, names)
  const proposals = await proposalsFor(ctx.db, entry.id, names)
  const open = Object.keys(proposals.find(({ state }) => state === 'open')?.changes ?? {})
  const fresh = oppose.filter((field) => !refusedBefore(proposals, field, marks[field] ?? ''))
  // An open proposal of this source is renewed as a whole once the source changes anything that it holds.
  const moved = open.filter((field) => marks[field] !== before.marks[field])
  const renewed = fresh.length > 0 || moved.length > 0
  const still = open.filter(
    (field) =>
      field in marks &&
      marks[field] !== here[field] &&
      !follow.includes(field) &&
      !refusedBefore(proposals, field, marks[field] ?? ''),
  )
  const against = renewed ? [...new Set([...still, ...fresh])] : []
  if (dry) return { follow, oppose: fresh }

  const pick = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, values[field]]))
  const followed: EntryRow = tidy({ ...entry, ...pick(follow) })
  const proposed: EntryRow = tidy({ ...followed, ...pick(against) })
  await commit(ctx.d1, [
    ...saw,
    ...(follow.length === 0
      ? []
      : [
          ...replaceEntry(ctx, entry, followed, { actor: 'system', word: 'source', source: source.name }),
          ...(entry.state === 'changes_requested' ? returnToQueue(ctx, entry) : []),
          ...touch(entryScope),
        ]),
    ...(renewed
      ? [closeOpen(entry.id, names), ...propose(ctx, followed, proposed, { word: 'source', source: source.name })]
      : []),
  ])
  return { follow, oppose: fresh }
}

/** Whether a moderator refused this very value before. */
function refusedBefore(proposals: readonly ProposalRow[], field: string, mark: string): boolean {
  return proposals.some(
    ({ changes, decisions }) => decisions[field] === 'refused' && marksOf({ [field]: changes[field] })[field] === mark,
  )
}

/** Takes back what the source proposed under any of its names; what still stands is proposed anew. */
function closeOpen(entry: string, names: readonly string[]): Statement {
  return statement(
    build
      .update(entryProposal)
      .set({ state: 'replaced' })
      .where(
        and(
          eq(entryProposal.entry, entry),
          eq(entryProposal.state, 'open'),
          eq(entryProposal.word, 'source'),
          sql`${entryProposal.source} in (select value from json_each(${JSON.stringify(names)}))`,
        ),
      ),
  )
}

/** An entry that was sent back for changes has them now. */
function returnToQueue(ctx: Ctx, { id }: EntryRow): Statement[] {
  return [
    statement(
      build
        .update(submission)
        .set({ state: 'pending' })
        .where(and(eq(submission.id, id), eq(submission.state, 'changes_requested'))),
    ),
    expectChange,
    ...recordEvent(ctx, {
      subjectKind: 'entry',
      subjectId: id,
      action: 'resubmit',
      actor: 'system',
      fromState: 'changes_requested',
      toState: 'pending',
    }),
    ...moveWaiting(entryScope, 'entry', 'changes_requested', 'pending'),
  ]
}
