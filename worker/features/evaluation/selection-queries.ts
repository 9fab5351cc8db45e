import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import { proposalResult, review, screening, selection } from '../../../schema/tables/evaluation.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Reader } from '../../platform/database.ts'
import type { Marked } from './balance-rules.ts'

/** Decisions that put a proposal into the programme. */
const takenUp: ReadonlySet<string> = new Set(['accepted', 'accepted_if_merged'])

/** Counts of all proposals by the marks of the balance and by what is decided now, published or not. */
export async function countMarks(
  db: Reader,
  slug: string,
): Promise<(Marked & { screened: string | null; decision: string })[]> {
  const rows = await db
    .select({
      region: proposalResult.region,
      stakeholderGroup: proposalResult.stakeholderGroup,
      newcomer: proposalResult.newcomer,
      developing: proposalResult.developing,
      screened: proposalResult.screened,
      decision: sql<string>`coalesce(${selection.decision}, 'undecided')`,
      n: sql<number>`count(*)`,
    })
    .from(proposalResult)
    .leftJoin(selection, eq(selection.proposal, proposalResult.proposal))
    .where(eq(proposalResult.call, slug))
    .groupBy(sql`1, 2, 3, 4, 5, 6`)
  return rows.map((row) => ({ ...row, selected: takenUp.has(row.decision) }))
}

/** How many proposals got each decision, and how many that passed the screening have none; counted one by one. */
export async function countDecisions(db: Reader, slug: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ decision: sql<string>`coalesce(${selection.decision}, 'undecided')`, n: sql<number>`count(*)` })
    .from(screening)
    .innerJoin(submission, eq(submission.id, screening.proposal))
    .leftJoin(selection, eq(selection.proposal, screening.proposal))
    .where(and(eq(screening.call, slug), eq(screening.outcome, 'pass'), eq(submission.state, 'published')))
    .groupBy(sql`1`)
  return new Map(rows.map(({ decision, n }) => [decision, n]))
}

/** Pairs shown as suggestions. */
const suggestionsShown = 50

/** Pairs that reviewers want merged, the most often named first; titles of both. */
export async function listMergeSuggestions(db: Reader, slug: string) {
  return await db.all<{
    first: string
    firstTitle: string
    firstLanguage: string
    second: string
    secondTitle: string
    secondLanguage: string
    n: number
  }>(sql`
    select a.reference as first, ai.title as firstTitle, a.language as firstLanguage,
      b.reference as second, bi.title as secondTitle, b.language as secondLanguage, pair.n as n
    from (
      select min(proposal, merge_with) as one, max(proposal, merge_with) as other, count(*) as n
      from ${review} where call = ${slug} and merge_with is not null and removed_at is null
      group by 1, 2 order by n desc, one limit ${suggestionsShown}
    ) pair
    join ${submission} a on a.id = pair.one join ${issue} ai on ai.id = pair.one
    join ${submission} b on b.id = pair.other join ${issue} bi on bi.id = pair.other
    where a.state = 'published' and b.state = 'published'
    order by pair.n desc, first`)
}
export type MergeSuggestion = Awaited<ReturnType<typeof listMergeSuggestions>>[number]

/** Ids of published proposals of a call by their references. */
export async function idsOf(db: Reader, slug: string, references: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: submission.id, reference: submission.reference })
    .from(submission)
    .innerJoin(screening, eq(screening.proposal, submission.id))
    .where(
      and(
        inArray(submission.reference, sql`(select value from json_each(${JSON.stringify(references)}))`),
        eq(screening.call, slug),
        eq(screening.outcome, 'pass'),
        eq(submission.state, 'published'),
      ),
    )
  return new Map(rows.map(({ id, reference }) => [reference, id]))
}

/** A page of the published selection, in the order in which the proposals came. @param after id of the last one seen */
export async function listPublished(db: Reader, slug: string, after: string, limit: number) {
  return await db
    .select({
      id: selection.proposal,
      reference: submission.reference,
      title: issue.title,
      language: submission.language,
      decision: selection.publishedDecision,
      mergeWith: sql<
        string | null
      >`(select reference from submission s where s.id = ${selection.publishedMerge} and s.state = 'published')`,
    })
    .from(selection)
    .innerJoin(submission, eq(submission.id, selection.proposal))
    .innerJoin(issue, eq(issue.id, selection.proposal))
    .where(
      and(
        eq(selection.call, slug),
        eq(selection.shown, true),
        gt(selection.proposal, after),
        eq(submission.state, 'published'),
      ),
    )
    .orderBy(asc(selection.proposal))
    .limit(limit)
}
export type PublishedRow = Awaited<ReturnType<typeof listPublished>>[number]

/** Submitters who were not told of the latest publication, with what they are told. */
export async function listToTell(db: Reader, limit: number) {
  return await db
    .select({
      id: selection.proposal,
      call: selection.call,
      publication: selection.publication,
      told: selection.told,
      decision: selection.publishedDecision,
      reason: selection.publishedReason,
      note: selection.publishedNote,
      mergeReference: sql<
        string | null
      >`(select reference from submission s where s.id = ${selection.publishedMerge} and s.state = 'published')`,
      reference: submission.reference,
      state: submission.state,
      email: submission.email,
      emailVerifiedAt: submission.emailVerifiedAt,
      notices: submission.notices,
      locale: submission.locale,
    })
    .from(selection)
    .innerJoin(submission, eq(submission.id, selection.proposal))
    .where(sql`${selection.told} < ${selection.publication}`)
    .limit(limit)
}
export type ToTell = Awaited<ReturnType<typeof listToTell>>[number]
