import { and, eq } from 'drizzle-orm'
import type { FieldDecision } from '../../../schema/contracts/owners.ts'
import { entryProposal } from '../../../schema/tables/observatory.ts'
import type { FreshnessView } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, StaleError, statement, touch } from '../../platform/database.ts'
import { namesOfStaff } from '../accounts/queries.ts'
import { can } from '../accounts/rules.ts'
import { countViews } from '../freshness/queries.ts'
import { record } from '../moderation/events.ts'
import { append, sealLog } from '../moderation/log.ts'
import { replaceEntry } from '../observatory/changing.ts'
import { tidy } from '../observatory/content.ts'
import { changedFields } from '../observatory/history.ts'
import { entryScope } from '../observatory/publication.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { countWaiting } from './correction-queries.ts'
import { decidedMail } from './mails.ts'
import { fieldsOf } from './proposals.ts'
import { findOwner, findProposal, type ListedProposal, listProposals, type ProposalRow } from './queries.ts'

/** A proposal with the entry as it is now and who decided on it. */
export interface ProposalDossier {
  proposal: ProposalRow
  entry: EntryRow
  decidedBy: string | null
}

/** One proposal; null when unknown or not for the actor. */
export async function readProposal(ctx: Ctx, id: string): Promise<ProposalDossier | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const proposal = await findProposal(ctx.db, id)
  if (proposal === null) return null
  const { decidedBy } = proposal
  const [[entry], names] = await Promise.all([
    findEntriesByIds(ctx.db, [proposal.entry]),
    namesOfStaff(ctx.db, decidedBy === null ? [] : [decidedBy]),
  ])
  if (entry === undefined) return null
  return { proposal, entry, decidedBy: decidedBy === null ? null : (names.get(decidedBy) ?? decidedBy) }
}

export type ProposalDecided = { ok: true } | { ok: false; why: 'forbidden' | 'stale' | 'no_place' }

/**
 * Decides on a proposal, field by field: what is accepted changes the entry on the word of whoever proposed it; the
 * refusals, the public log and the mail to the owner are in the same batch.
 * @param decisions one for each field of the proposal
 * @param version of the entry that the moderator looked at
 */
export async function decideProposal(
  ctx: Ctx,
  { proposal, entry }: ProposalDossier,
  decisions: Readonly<Record<string, FieldDecision>>,
  version: number,
): Promise<ProposalDecided> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'moderate')) return { ok: false, why: 'forbidden' }
  if (proposal.state !== 'open' || version !== entry.version) return { ok: false, why: 'stale' }
  const actor = ctx.actor.id
  const fields = fieldsOf(proposal)
  const accepted = fields.filter((field) => decisions[field]?.decision === 'accepted')
  const refused = fields.filter((field) => decisions[field]?.decision === 'refused')
  const taken = Object.fromEntries(accepted.map((field) => [field, proposal.changes[field]]))
  const after = tidy({ ...entry, ...taken } as EntryRow)
  if (after.regions.length + after.countries.length === 0) return { ok: false, why: 'no_place' }
  const outcome = {
    decisions: Object.fromEntries(fields.map((field) => [field, decisions[field]?.decision ?? 'refused'])),
    reasons: Object.fromEntries(
      refused.map((field) => [
        field,
        { reason: decisions[field]?.reason ?? 'unclear', note: decisions[field]?.note ?? '' },
      ]),
    ),
  }
  const { source } = proposal
  const by = {
    actor,
    word: proposal.word === 'source' ? ('source' as const) : ('owner' as const),
    ...(source === null ? {} : { source }),
  }
  const changes = changedFields(entry, after).length > 0
  // The public log tells of each kind of reason once, however many fields it was given for.
  const reasons = [...new Set(Object.values(outcome.reasons).map(({ reason }) => reason))]
  const logged = { at: ctx.now, kind: 'entry' as const, subject: entry.reference }
  const told = { subjectKind: 'entry', subjectId: entry.id, actor }
  const owner = proposal.owner === null ? null : await findOwner(ctx.db, proposal.owner)
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(entryProposal)
          .set({ state: 'decided', ...outcome, decidedAt: ctx.now.toISOString(), decidedBy: actor })
          .where(and(eq(entryProposal.id, proposal.id), eq(entryProposal.state, 'open'))),
      ),
      expectChange,
      ...(changes ? replaceEntry(ctx, entry, after, by) : []),
      ...(accepted.length > 0
        ? [
            ...record(ctx, { ...told, action: 'accept_proposal' }),
            append({ ...logged, action: 'publish_edit', reason: 'meets_guidelines' }),
          ]
        : []),
      ...reasons.flatMap((reason) => [
        ...record(ctx, { ...told, action: 'refuse_proposal', reason }),
        append({ ...logged, action: 'refuse_edit', reason }),
      ]),
      ...(await decidedMail(ctx, owner, outcome)),
      ...touch(...(changes ? [entryScope] : []), 'moderation-log'),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  await sealLog(ctx.d1, ctx.db)
  return { ok: true }
}

const proposalCursors = cursorsOf('proposals', ['string'])

/** What waits in the observatory. */
export interface Desk {
  waiting: { corrections: number; proposals: number; entries: number }
  proposals: Page<ListedProposal>
  /** How many entries may not be true any more; null for those who do not look after that. */
  watched: Record<FreshnessView, number> | null
}

/** What waits in the observatory, the oldest proposals first; null for those who may not moderate. */
export async function readDesk(ctx: Ctx, query: { cursor?: string | undefined; limit: number }): Promise<Desk | null> {
  if (!can(ctx.actor, 'moderate')) return null
  const [after] = proposalCursors.read(query.cursor) ?? [null]
  const [waiting, rows, watched] = await Promise.all([
    countWaiting(ctx.db),
    listProposals(ctx.db, after, query.limit + 1),
    can(ctx.actor, 'manage_contacts') ? countViews(ctx.db) : null,
  ])
  return { waiting, watched, proposals: proposalCursors.page(rows, query.limit, (row) => [row.id]) }
}
