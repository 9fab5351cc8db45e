import { sql } from 'drizzle-orm'
import type { Balance, SelectionInput, SelectionsInput } from '../../../schema/contracts/evaluation.ts'
import { evaluation, selection } from '../../../schema/tables/evaluation.ts'
import { event } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { readCall } from '../calls/actions.ts'
import { issueScope } from '../calls/publication.ts'
import { record } from '../moderation/events.ts'
import { similarIssues } from '../similarity/similar.ts'
import { balanceOf, publicBalance } from './balance-rules.ts'
import { findProposal, listQuestions, type ProposalRow, selectionScope } from './queries.ts'
import { findResult, listReviewsOf } from './result-queries.ts'
import { figuresFor, type Withheld } from './results.ts'
import { countDecisions, countMarks, idsOf, listMergeSuggestions, type MergeSuggestion } from './selection-queries.ts'

/** Like proposals shown beside one. */
const similarShown = 5

/** Asked for, since some of them belong to earlier calls. */
const looked = 10

export interface ProposalDossier {
  proposal: ProposalRow
  result: NonNullable<Awaited<ReturnType<typeof findResult>>>
  reviews: Awaited<ReturnType<typeof listReviewsOf>>
  questions: Awaited<ReturnType<typeof listQuestions>>
  similar: { reference: string; title: string }[]
}

/** All that is known of a proposal before it is decided on. */
export async function readProposal(
  ctx: Ctx,
  slug: string,
  reference: string,
): Promise<({ ok: true } & ProposalDossier) | Withheld | { ok: false; why: 'unknown' }> {
  const allowed = await figuresFor(ctx, slug)
  if (!allowed.ok) return allowed
  const proposal = await findProposal(ctx.db, slug, reference)
  if (proposal === null || proposal.outcome !== 'pass') return { ok: false, why: 'unknown' }
  const [result, reviews, questions, similar] = await Promise.all([
    findResult(ctx.db, proposal.id),
    listReviewsOf(ctx.db, slug, proposal.id),
    listQuestions(ctx.db, slug),
    similarTo(ctx, slug, proposal),
  ])
  if (result === null) return { ok: false, why: 'unknown' }
  return { ok: true, proposal, result, reviews, questions, similar }
}

/** Proposals of the same call that read alike, best first: candidates for a merger. */
async function similarTo(ctx: Ctx, slug: string, proposal: ProposalRow) {
  const call = await readCall(ctx, slug)
  if (call === null) return []
  const text = `${proposal.title}\n${proposal.description}`
  const found = await similarIssues(ctx, call, text, { themes: proposal.themes, limit: looked, exclude: proposal.id })
  return found
    .filter((one) => one.call === slug)
    .slice(0, similarShown)
    .map(({ reference, title }) => ({ reference, title }))
}

export type Decided =
  | { ok: true }
  | { ok: false; why: 'forbidden' | 'no_setup' | 'reviewing' | 'unknown' | 'unknown_merge' | 'stale' }

/** Decides on one proposal. Nobody outside reads it before the selection is published. */
export async function decideOn(ctx: Ctx, slug: string, reference: string, input: SelectionInput): Promise<Decided> {
  const asked = [reference, ...(input.mergeWith === undefined ? [] : [input.mergeWith])]
  return await decideAll(ctx, slug, [{ reference, expectedVersion: input.expectedVersion }], asked, {
    decision: input.decision,
    mergeWith: input.decision === 'accepted_if_merged' ? (input.mergeWith ?? null) : null,
    reason: input.decision === 'not_accepted' ? (input.reason ?? null) : null,
    note: input.note ?? null,
  })
}

/** Decides alike on several proposals, on all or none of them. */
export async function decideOnSeveral(ctx: Ctx, slug: string, input: SelectionsInput): Promise<Decided> {
  const references = input.proposals.map((one) => one.reference)
  return await decideAll(ctx, slug, input.proposals, references, {
    decision: input.decision,
    mergeWith: null,
    reason: input.decision === 'not_accepted' ? (input.reason ?? null) : null,
    note: null,
  })
}

async function decideAll(
  ctx: Ctx,
  slug: string,
  proposals: readonly { reference: string; expectedVersion: number }[],
  references: readonly string[],
  decision: { decision: string; mergeWith: string | null; reason: string | null; note: string | null },
): Promise<Decided> {
  const allowed = await figuresFor(ctx, slug)
  if (!allowed.ok) return allowed
  if (ctx.actor.kind !== 'staff') return { ok: false, why: 'forbidden' }
  const ids = await idsOf(ctx.db, slug, references)
  const merge = decision.mergeWith === null ? null : (ids.get(decision.mergeWith) ?? null)
  if (decision.mergeWith !== null && (merge === null || decision.mergeWith === proposals[0]?.reference)) {
    return { ok: false, why: 'unknown_merge' }
  }
  const seen = new Map(proposals.map((one) => [one.reference, one.expectedVersion]))
  const rows = [...seen].map(([reference, version]) => ({ id: ids.get(reference), version }))
  if (rows.some(({ id }) => id === undefined)) return { ok: false, why: 'unknown' }
  const now = ctx.now.toISOString()
  const listed = JSON.stringify(rows.map(({ id, version }) => [id, version]))
  try {
    await commit(ctx.d1, [
      // A row that somebody else has changed is left alone, and then too few have changed.
      statement(sql`insert into selection (proposal, call, decision, merge_with, reason, note, version, actor, at)
        select value ->> 0, ${slug}, ${decision.decision}, ${merge}, ${decision.reason}, ${decision.note},
          (value ->> 1) + 1, ${ctx.actor.id}, ${now} from json_each(${listed})
        where value ->> 1 = 0 or exists (select 1 from selection s where s.proposal = value ->> 0)
        on conflict (proposal) do update set decision = excluded.decision, merge_with = excluded.merge_with,
          reason = excluded.reason, note = excluded.note, version = excluded.version, actor = excluded.actor,
          at = excluded.at
        where selection.version = excluded.version - 1`),
      expectChanges(rows.length),
      eventsFor(
        ctx,
        ctx.actor.id,
        rows.map(({ id }) => `selection ${id}`),
        decision,
      ),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  return { ok: true }
}

/** Aborts the batch unless the statement before it changed exactly so many rows. */
function expectChanges(n: number): Statement {
  return { ...expectChange, sql: `SELECT iif(changes() = ${n}, 1, json('stale'))` }
}

/** One event for each proposal in one statement; the subject is the selection, which the person does not follow yet. */
function eventsFor(
  ctx: Ctx,
  actor: string,
  subjects: readonly string[],
  decision: { decision: string; reason: string | null },
): Statement {
  const rows = JSON.stringify(subjects.map((subject) => [ctx.newId(), subject]))
  return statement(sql`insert into ${event} (id, subject_kind, subject_id, action, actor, at, to_state, reason)
    select value ->> 0, 'selection', value ->> 1, 'select', ${actor}, ${ctx.now.toISOString()}, ${decision.decision},
      ${decision.reason} from json_each(${rows})`)
}

export interface SelectionState {
  setup: Extract<Awaited<ReturnType<typeof figuresFor>>, { ok: true }>['setup']
  balance: Balance
  decisions: Map<string, number>
  suggestions: MergeSuggestion[]
}

/** The selection as it stands, with its balance. */
export async function readSelection(ctx: Ctx, slug: string): Promise<({ ok: true } & SelectionState) | Withheld> {
  const allowed = await figuresFor(ctx, slug)
  if (!allowed.ok) return allowed
  const [marks, suggestions] = await Promise.all([countMarks(ctx.db, slug), listMergeSuggestions(ctx.db, slug)])
  const decisions = new Map<string, number>()
  for (const { screened, decision, n } of marks) {
    if (screened === 'pass') decisions.set(decision, (decisions.get(decision) ?? 0) + n)
  }
  return { ok: true, setup: allowed.setup, balance: balanceOf(marks), decisions, suggestions }
}

export type Published =
  | { ok: true }
  | Withheld
  | { ok: false; why: 'stale' | 'empty' }
  | { ok: false; why: 'undecided'; n: number }

/**
 * Publishes the selection in one step: what is decided becomes what everybody reads, with the balance as it is now.
 * Refused while a screened proposal has no decision, since its author would never learn. Published again, only those
 * whose decision has changed are told again.
 * @param expected how often it had been published when the button was shown
 */
export async function publishSelection(ctx: Ctx, slug: string, expected: number): Promise<Published> {
  const allowed = await figuresFor(ctx, slug)
  if (!allowed.ok) return allowed
  if (ctx.actor.kind !== 'staff') return { ok: false, why: 'forbidden' }
  const [marks, decisions] = await Promise.all([countMarks(ctx.db, slug), countDecisions(ctx.db, slug)])
  const undecided = decisions.get('undecided') ?? 0
  if (undecided > 0) return { ok: false, why: 'undecided', n: undecided }
  if (decisions.size === 0) return { ok: false, why: 'empty' }
  const now = ctx.now.toISOString()
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(evaluation)
          .set({
            balance: publicBalance(balanceOf(marks)),
            publishedAt: now,
            publications: expected + 1,
          })
          .where(sql`${evaluation.call} = ${slug} and ${evaluation.publications} = ${expected}`),
      ),
      expectChange,
      statement(
        build
          .update(selection)
          .set({
            publishedDecision: sql`decision`,
            publishedMerge: sql`merge_with`,
            publishedReason: sql`reason`,
            publishedNote: sql`note`,
            shown: sql`decision in ('accepted', 'accepted_if_merged')`,
            publication: expected + 1,
          })
          .where(
            sql`${selection.call} = ${slug} and (decision, merge_with, reason, note) is not
              (published_decision, published_merge, published_reason, published_note)`,
          ),
      ),
      ...record(ctx, {
        subjectKind: 'evaluation',
        subjectId: slug,
        action: 'publish_selection',
        actor: ctx.actor.id,
      }),
      // The page of the call leads to it from now on, and its issues name their authors.
      ...touch(selectionScope(slug), issueScope(slug)),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  return { ok: true }
}
