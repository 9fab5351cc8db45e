import { and, eq } from 'drizzle-orm'
import type { EntryContentInput } from '../../../schema/contracts/observatory.ts'
import { entryProposal } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, statement, touch } from '../../platform/database.ts'
import { countWrite } from '../../platform/limits.ts'
import { record } from '../moderation/events.ts'
import { replaceEntry } from '../observatory/changing.ts'
import { columnsOf, tidy } from '../observatory/content.ts'
import { changedFields, type KeptField, keptFields } from '../observatory/history.ts'
import { propose } from '../observatory/proposing.ts'
import { entryScope } from '../observatory/publication.ts'
import type { EntryRow } from '../observatory/queries.ts'
import type { Owned } from './claims.ts'
import { type ProposalRow, proposalsOf } from './queries.ts'

/** Proposals that an owner sees of their own. */
const shown = 5

/** The proposal that waits, if one does, and the last that was decided on. */
export async function readOwnProposals(
  ctx: Ctx,
  { owner, entry }: Owned,
): Promise<{ open: ProposalRow | null; decided: ProposalRow | null }> {
  const rows = await proposalsOf(ctx.db, entry.id, owner.id, shown)
  const last = (state: string) => rows.find((row) => row.state === state) ?? null
  return { open: last('open'), decided: last('decided') }
}

/** An entry as it would be if everything in a proposal were accepted. */
export function proposed(entry: EntryRow, proposal: Pick<ProposalRow, 'changes'>): EntryRow {
  return { ...entry, ...(proposal.changes as Partial<EntryRow>) }
}

/**
 * What an owner would have an entry say: what the form asked for, the rest as it is. A question that the owner leaves in
 * is confirmed by that.
 * @param asked fields that the form asked for
 */
function wished(entry: EntryRow, content: EntryContentInput, asked: ReadonlySet<string>): EntryRow {
  const columns = columnsOf(content, content.language ?? entry.language, entry)
  const given = keptFields.filter((field) => asked.has(field) && field in columns)
  const changed = Object.fromEntries(
    given.map((field) => [field, inOrderOf(entry[field], columns[field as keyof typeof columns])]),
  )
  const after = tidy({ ...entry, ...changed } as EntryRow)
  return asked.has('questions')
    ? { ...after, questions: after.questions.map((question) => ({ ...question, confirmed: true })) }
    : after
}

/** A list of words in the order in which it was before, what is new at its end: a form lists them in its own order. */
function inOrderOf(before: unknown, after: unknown): unknown {
  if (!isWords(before) || !isWords(after)) return after
  return [...before.filter((word) => after.includes(word)), ...after.filter((word) => !before.includes(word))]
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Puts an owner's wish before the moderators, in place of one that still waits. */
export async function sendProposal(
  ctx: Ctx,
  { owner, entry }: Owned,
  content: EntryContentInput,
  asked: ReadonlySet<string>,
): Promise<'sent' | 'nothing'> {
  const after = wished(entry, content, asked)
  const statements = propose(ctx, entry, after, { word: 'owner', owner: owner.id })
  if (statements.length === 0) return 'nothing'
  await commit(ctx.d1, [
    ...statements,
    ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'proposed', actor: 'desk' }),
    ...countWrite(ctx),
  ])
  return 'sent'
}

/** Takes back an owner's proposal that waits. Nothing happens when it does not wait any more. */
export async function withdrawProposal(ctx: Ctx, { owner, entry }: Owned, id: string): Promise<void> {
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(entryProposal)
          .set({ state: 'withdrawn' })
          .where(and(eq(entryProposal.id, id), eq(entryProposal.owner, owner.id), eq(entryProposal.state, 'open'))),
      ),
      expectChange,
      ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'proposal_withdrawn', actor: 'desk' }),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
  }
}

/**
 * Confirms questions that others suggested: the text stays as it was read by a moderator, so the owner's word suffices.
 * @param texts the questions, as they are listed
 */
export async function confirmQuestions(
  ctx: Ctx,
  { entry }: Owned,
  texts: readonly string[],
): Promise<'confirmed' | 'nothing' | 'stale'> {
  const chosen = new Set(texts)
  const questions = entry.questions.map((question) =>
    chosen.has(question.text) ? { ...question, confirmed: true } : question,
  )
  const after = { ...entry, questions }
  if (changedFields(entry, after).length === 0) return 'nothing'
  try {
    await commit(ctx.d1, [
      ...replaceEntry(ctx, entry, after, { actor: 'desk', word: 'owner' }),
      ...countWrite(ctx),
      ...touch(entryScope),
    ])
  } catch (error) {
    if (error instanceof StaleError) return 'stale'
    throw error
  }
  return 'confirmed'
}

/** The fields of a proposal, in the order in which an entry is described; what is no field of an entry is left out. */
export function fieldsOf(proposal: Pick<ProposalRow, 'changes'>): KeptField[] {
  return keptFields.filter((field) => field in proposal.changes)
}
