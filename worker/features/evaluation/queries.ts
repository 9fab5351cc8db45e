import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { callQuestion, callText, issue } from '../../../schema/tables/calls.ts'
import { evaluation, screening, selection } from '../../../schema/tables/evaluation.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { revision } from '../../../schema/tables/platform.ts'
import type { Reader } from '../../platform/database.ts'
import { issueScope } from '../calls/publication.ts'
import type { ScreeningOutcome } from './rules.ts'

export type EvaluationRow = typeof evaluation.$inferSelect

/** Scope of what the public reads of a selection. */
export const selectionScope = (slug: string): string => `selection:${slug}`

/** How the proposals of a call are evaluated; null before the set-up. */
export async function findEvaluation(db: Reader, slug: string): Promise<(EvaluationRow & { revision: number }) | null> {
  const [row] = await db
    .select({
      evaluation,
      revision: sql<number>`coalesce((select value from ${revision} where ${revision.scope} = ${selectionScope(slug)}), 0)`,
    })
    .from(evaluation)
    .where(eq(evaluation.call, slug))
  return row === undefined ? null : { ...row.evaluation, revision: row.revision }
}

/** Evaluations on the page of a reviewer: one or two run at a time. */
const evaluationsShown = 10

/** Evaluations with the titles of their calls, the one that ends last first. */
export async function listEvaluations(db: Reader): Promise<(EvaluationRow & { titles: Record<string, string> })[]> {
  const rows = await db
    .select({
      evaluation,
      // Written out, since a column of a single table is not qualified and would be taken for the inner one.
      titles: sql<string>`(select json_group_object(language, title) from ${callText} where call_text.call = evaluation.call)`,
    })
    .from(evaluation)
    .orderBy(sql`${evaluation.deadline} desc`)
    .limit(evaluationsShown)
  return rows.map((row) => ({ ...row.evaluation, titles: JSON.parse(row.titles) as Record<string, string> }))
}

/** Questions that the Secretariat added to the form of a call. */
export async function listQuestions(db: Reader, slug: string): Promise<(typeof callQuestion.$inferSelect)[]> {
  return await db.select().from(callQuestion).where(eq(callQuestion.call, slug)).orderBy(asc(callQuestion.position))
}

const proposalColumns = {
  id: submission.id,
  reference: submission.reference,
  language: submission.language,
  state: submission.state,
  name: submission.name,
  organisation: submission.organisation,
  stakeholderGroup: submission.stakeholderGroup,
  country: submission.country,
  region: submission.region,
  receivedAt: submission.receivedAt,
  emailIndex: submission.emailIndex,
  call: issue.call,
  title: issue.title,
  description: issue.description,
  desiredOutcome: issue.desiredOutcome,
  policyQuestions: issue.policyQuestions,
  themes: issue.themes,
  firstTime: issue.firstTime,
  answers: issue.answers,
  outcome: screening.outcome,
  reason: screening.reason,
  code: screening.code,
  screeningVersion: sql<number>`coalesce(${screening.version}, 0)`,
}

const selectProposals = (db: Reader) =>
  db
    .select(proposalColumns)
    .from(submission)
    .innerJoin(issue, eq(issue.id, submission.id))
    .leftJoin(screening, eq(screening.proposal, submission.id))
export type ProposalRow = Awaited<ReturnType<typeof selectProposals>>[number]

/** A published proposal of a call by its reference. */
export async function findProposal(db: Reader, slug: string, reference: string): Promise<ProposalRow | null> {
  const [row] = await selectProposals(db).where(
    and(eq(submission.reference, reference), eq(issue.call, slug), eq(submission.state, 'published')),
  )
  return row ?? null
}

/** A published proposal that passed the screening, by the code that reviewers know it by. */
export async function findByCode(db: Reader, slug: string, code: string): Promise<ProposalRow | null> {
  const [row] = await selectProposals(db).where(
    and(
      eq(screening.call, slug),
      eq(screening.code, code),
      eq(screening.outcome, 'pass'),
      eq(submission.state, 'published'),
    ),
  )
  return row ?? null
}

/** Most that is counted of proposals by one person: enough to tell that there are too many. */
const counted = 9

const countSame = (same: SQL) =>
  sql<number>`(select count(*) from (select 1 from submission other where other.parent = ${submission.parent} and ${same} limit ${counted}))`

/** How many proposals came from the same address, and how many name the same organisation. */
const counts = {
  byPerson: countSame(sql`other.email_index = ${submission.emailIndex}`),
  // The index holds only those that name one, which the database must be told.
  byOrganisation: countSame(
    sql`other.organisation is not null and lower(trim(other.organisation)) = lower(trim(${submission.organisation}))`,
  ),
}

export type CountedProposal = ProposalRow & { byPerson: number; byOrganisation: number }

/** A published proposal with what can be counted about its author. */
export async function findCountedProposal(
  db: Reader,
  slug: string,
  reference: string,
): Promise<CountedProposal | null> {
  const [row] = await db
    .select({ ...proposalColumns, ...counts })
    .from(submission)
    .innerJoin(issue, eq(issue.id, submission.id))
    .leftJoin(screening, eq(screening.proposal, submission.id))
    .where(and(eq(submission.reference, reference), eq(issue.call, slug), eq(submission.state, 'published')))
  return row ?? null
}

/** Proposals looked through for those that nobody has screened. */
const lookedThrough = 800

/** Ids of a page of proposals, chosen before anything is read about them. */
function chosenIds(
  slug: string,
  outcome: ScreeningOutcome | 'waiting' | undefined,
  after: string | null,
  limit: number,
): SQL {
  const from = after ?? ''
  if (outcome === 'pass' || outcome === 'fail') {
    return sql`select c.proposal from screening c join submission s on s.id = c.proposal
      where c.call = ${slug} and c.outcome = ${outcome} and c.proposal > ${from} and s.state = 'published'
      order by c.proposal limit ${limit}`
  }
  const listed = (n: number) =>
    sql`select id from posting where scope = ${issueScope(slug)} and key = '' and id > ${from} order by id limit ${n}`
  return outcome === undefined
    ? listed(limit)
    : sql`select l.id from (${listed(lookedThrough)}) l
        where not exists (select 1 from screening c where c.proposal = l.id) limit ${limit}`
}

/**
 * Published proposals in the order in which they came, from after `after`.
 * @param outcome `waiting`: not screened yet
 */
export async function listToScreen(
  db: Reader,
  slug: string,
  outcome: ScreeningOutcome | 'waiting' | undefined,
  after: string | null,
  limit: number,
): Promise<CountedProposal[]> {
  return await db
    .select({ ...proposalColumns, ...counts })
    .from(submission)
    .innerJoin(issue, eq(issue.id, submission.id))
    .leftJoin(screening, eq(screening.proposal, submission.id))
    .where(sql`${submission.id} in (${chosenIds(slug, outcome, after, limit)})`)
    .orderBy(asc(submission.id))
}

/** How many proposals passed and failed. */
export async function countScreened(db: Reader, slug: string): Promise<Record<ScreeningOutcome, number>> {
  const rows = await db
    .select({ outcome: screening.outcome, n: sql<number>`count(*)` })
    .from(screening)
    .where(eq(screening.call, slug))
    .groupBy(screening.outcome)
  const of = (outcome: ScreeningOutcome) => rows.find((row) => row.outcome === outcome)?.n ?? 0
  return { pass: of('pass'), fail: of('fail') }
}

export interface OutcomeRow {
  outcome: string | null
  reason: string | null
  decision: string | null
  selectionReason: string | null
  note: string | null
  /** Reference and title of the proposal to merge with. */
  mergeReference: string | null
  call: string
}

/** What the author of a proposal may know: the screening, and of the selection what is published. */
export async function findOutcome(db: Reader, id: string): Promise<OutcomeRow | null> {
  const [row] = await db.all<OutcomeRow>(sql`
    select ${screening.call} as call, ${screening.outcome} as outcome, ${screening.reason} as reason,
      ${selection.publishedDecision} as decision, ${selection.publishedReason} as selectionReason,
      ${selection.publishedNote} as note,
      (select reference from submission where id = ${selection.publishedMerge} and state = 'published') as mergeReference
    from ${screening} left join ${selection} on ${selection.proposal} = ${screening.proposal}
    where ${screening.proposal} = ${id}`)
  return row ?? null
}
