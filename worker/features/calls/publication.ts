import { eq } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import type { submission } from '../../../schema/tables/moderation.ts'
import { type BulkRecord, largestValue, publishAll } from '../../platform/bulk.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { list, summarise, type Total, unlist } from '../../platform/facets.ts'
import { type Field, index, unindex } from '../../platform/search.ts'
import { delist, enlist, stillIn } from '../groups/listing.ts'
import { publishAllQuestions, publishQuestions, unpublishQuestions } from '../policy-questions/publication.ts'
import { returnToReports, withholdFromReports } from '../reports/publication.ts'
import { listAllSimilar, listSimilar, unlistSimilar } from '../similarity/listing.ts'
import { rank, rankAll, unrank } from './ranking.ts'
import { issueDimensions, issueTotals, totalsOfIssue } from './rules.ts'

/** What the author wrote; support is the readers'. */
type Content = Omit<typeof issue.$inferSelect, 'supporters' | 'supportersBy' | 'issueGroup'> & {
  /** One that is not said to stand in a group stands in none. */
  issueGroup?: string | null
}
type Item = Pick<
  typeof submission.$inferSelect,
  'id' | 'reference' | 'stakeholderGroup' | 'region' | 'country' | 'language' | 'receivedAt'
>

/** Scope of everything kept about the issues of a call. */
export function issueScope(callSlug: string): string {
  return `issues:${callSlug}`
}

/** Answers in words; choices are codes, which nobody searches. */
function textAnswers({ answers }: Content): string[] {
  return (['why_it_matters', 'who_else', 'resources'] as const).map((id) => answers[id] ?? '')
}

function fields(content: Content): Field[] {
  return [
    { text: content.title, weight: 3 },
    { text: content.policyQuestions.join('\n'), weight: 1.5 },
    { text: [content.description, content.desiredOutcome ?? '', ...textAnswers(content)].join('\n'), weight: 1 },
  ]
}

/** Statements that make an issue public: listed, counted, findable. */
export function publishIssue(item: Item, content: Content): Statement[] {
  const counted = { ...item, themes: content.themes, stream: content.stream, continues: content.continues }
  const scope = issueScope(content.call)
  return [
    ...list(scope, item.id, issueDimensions(counted), issueTotals(counted)),
    ...rank({ call: content.call, id: item.id, dimensions: issueDimensions(counted) }),
    summarise(scope, totalsOfIssue(counted, 1)),
    ...inItsGroup(content, (group) => enlist(group, [counted])),
    ...index(scope, item.id, fields(content)),
    ...listSimilar({ ...content, language: item.language }),
    ...publishQuestions({ ...content, language: item.language }),
    returnToReports(content.call, item.reference),
  ]
}

/**
 * Statements that make many issues of one call public: the same as {@link publishIssue} for each, with every kept total
 * written once.
 */
export function publishIssues(callSlug: string, issues: readonly { item: Item; content: Content }[]): Statement[] {
  if (issues.length === 0) return []
  const sums = new Map<string, Total>()
  const records = issues.map(({ item, content }): BulkRecord => {
    const counted = { ...item, themes: content.themes, stream: content.stream, continues: content.continues }
    for (const [dimension, value, n] of totalsOfIssue(counted, 1)) {
      const key = `${dimension} ${value}`
      sums.set(key, [dimension, value, (sums.get(key)?.[2] ?? 0) + n])
    }
    return {
      id: item.id,
      dimensions: issueDimensions(counted),
      totals: issueTotals(counted),
      fields: fields(content),
    }
  })
  const scope = issueScope(callSlug)
  return [
    ...publishAll(scope, records, largestValue),
    ...rankAll(callSlug, records),
    summarise(scope, [...sums.values()]),
    ...publishAllQuestions(
      callSlug,
      issues.map(({ item, content }) => ({ ...content, language: item.language })),
    ),
    ...listAllSimilar(issues.map(({ item, content }) => ({ ...content, language: item.language }))),
  ]
}

/** Takes back what {@link publishIssue} wrote for the same issue. */
export function unpublishIssue(item: Item, content: Content): Statement[] {
  const counted = { ...item, themes: content.themes, stream: content.stream, continues: content.continues }
  const scope = issueScope(content.call)
  return [
    ...unlist(scope, item.id, issueDimensions(counted), issueTotals(counted)),
    ...unrank({ call: content.call, id: item.id, dimensions: issueDimensions(counted) }),
    summarise(scope, totalsOfIssue(counted, -1)),
    ...inItsGroup(content, (group) => delist(group, [counted])),
    ...unindex(scope, item.id, fields(content)),
    ...unlistSimilar(item.id),
    ...unpublishQuestions({ ...content, language: item.language }),
    withholdFromReports(content.call, item.reference),
  ]
}

/** Statements for the group that an issue stands in, as long as it is still that one. */
function inItsGroup({ id, issueGroup }: Content, statements: (group: string) => Statement[]): Statement[] {
  if (issueGroup === undefined) return []
  return [stillIn(id, issueGroup), ...(issueGroup === null ? [] : statements(issueGroup))]
}

/** Blanks what the author wrote. Lists, counts and index are {@link unpublishIssue}'s. */
export function eraseIssue(id: string): Statement[] {
  const blank = {
    title: '',
    description: '',
    desiredOutcome: null,
    themes: [],
    policyQuestions: [],
    stream: null,
    continues: null,
    firstTime: null,
    answers: {},
  }
  return [statement(build.update(issue).set(blank).where(eq(issue.id, id)))]
}
