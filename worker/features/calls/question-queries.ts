import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { callQuestion, issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { QuestionKind } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import { ofPublicCall } from './queries.ts'

type QuestionRow = Omit<typeof callQuestion.$inferSelect, 'call' | 'position' | 'kind' | 'removedAt'> & {
  kind: QuestionKind
}

/** More questions than this are not read: those of a form, and a long past of others. */
const mostQuestions = 150

/**
 * The questions of a call besides the built-in ones, in the order of its form.
 * @param which those that it asks, or all that it ever asked, for the answers given; what left the form is not required
 */
export async function listQuestions(db: Reader, callSlug: string, which: 'asked' | 'all'): Promise<QuestionRow[]> {
  const rows = await db
    .select()
    .from(callQuestion)
    .where(and(eq(callQuestion.call, callSlug), which === 'all' ? undefined : isNull(callQuestion.removedAt)))
    .orderBy(asc(callQuestion.position), asc(callQuestion.id))
    .limit(mostQuestions)
  return rows.map(({ id, kind, required, texts, choices, removedAt }) => ({
    id,
    kind: kind as QuestionKind,
    required: required && removedAt === null,
    texts,
    choices,
  }))
}

/** An issue that continues another. */
export interface Continuing {
  reference: string
  title: string
  language: string
}

/** How many continuing issues a page names; a single one is usual. */
const mostContinuing = 5

/** Published issues of public calls that continue the one with this reference, latest first. Reads at most 20 of them. */
export async function listContinuing(db: Reader, reference: string): Promise<Continuing[]> {
  // Bounded before the state is looked at, so that withdrawn ones without number cost nothing.
  const latest = db
    .select({ id: issue.id })
    .from(issue)
    .where(eq(issue.continues, reference))
    .orderBy(desc(issue.id))
    .limit(20)
    .as('latest')
  return await db
    .select({ reference: submission.reference, title: issue.title, language: submission.language })
    .from(latest)
    .innerJoin(submission, eq(submission.id, latest.id))
    .innerJoin(issue, eq(issue.id, latest.id))
    .where(and(eq(submission.state, 'published'), ofPublicCall))
    .orderBy(desc(latest.id))
    .limit(mostContinuing)
}
