import { eq } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import type { IssueChange, IssueInput } from '../../../schema/contracts/calls.ts'
import { neededFields } from '../../../schema/data/call-presets.ts'
import { issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { CallKind } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { type SimilarIssue, similarIssues } from '../similarity/similar.ts'
import { readIssue } from './actions.ts'
import { checkAnswers } from './answer-rules.ts'
import { issueScope } from './publication.ts'
import { type CallRow, findCall } from './queries.ts'
import { listQuestions } from './question-queries.ts'
import { accepts } from './rules.ts'
import { suggestThemes } from './theme-rules.ts'

export type Submitted =
  | Received
  | { ok: false; why: 'unknown_call' | 'closed' }
  | { ok: false; why: 'invalid'; problems: FieldProblem[] }
  | { ok: false; why: 'resembles'; similar: SimilarIssue[] }

/**
 * Submits an issue to a call.
 * @param formOpenedAt when the form was made; null for the API
 * @param checked false where the person has not seen yet what resembles it; what does is then answered, once, and
 *   nothing is taken in. The API never asks.
 */
export async function submitIssue(
  ctx: Ctx,
  slug: string,
  input: IssueInput,
  arrival: Arrival,
  formOpenedAt: Date | null,
  checked = true,
): Promise<Submitted> {
  const target = await findCall(ctx.db, slug)
  if (target === null || target.stage === 'draft') return { ok: false, why: 'unknown_call' }
  if (!accepts(target, ctx.now, formOpenedAt)) return { ok: false, why: 'closed' }
  const { answers, problems } = checkAnswers(await listQuestions(ctx.db, slug, 'asked'), input.answers)
  if (input.continues !== undefined && (await readIssue(ctx, input.continues)).is === 'unknown') {
    problems.unshift({ path: ['continues'], code: 'unknown', parameters: {} })
  }
  problems.unshift(...missing(target.kind as CallKind, input))
  if (problems.length > 0) return { ok: false, why: 'invalid', problems }
  if (!checked) {
    const similar = await resembling(ctx, target, `${input.title}\n${input.description}`, input.themes)
    if (similar.length > 0) return { ok: false, why: 'resembles', similar }
  }
  return await receive(
    ctx,
    {
      kind: 'issue',
      parent: slug,
      scope: issueScope(slug),
      series: seriesOf(target.cycle),
      language: input.language,
      author: {
        name: input.name,
        showName: input.showName,
        capacity: input.capacity,
        organisation: input.organisation ?? null,
        stakeholderGroup: input.stakeholderGroup,
        country: input.country ?? null,
        region: regionOf(input) ?? null,
        email: input.email ?? null,
        notices: input.notices,
      },
      text: [
        input.title,
        input.description,
        input.desiredOutcome ?? '',
        ...input.policyQuestions,
        ...Object.values(answers),
      ].join('\n'),
      content: (id) => [statement(build.insert(issue).values({ id, ...contentOf(slug, { ...input, answers }) }))],
    },
    arrival,
  )
}

/** A text shorter than this, in characters, tells too little to be compared. */
const leastText = 40

/** Longest text that is compared, in characters: what an issue is about it says at its beginning. */
const comparedText = 4000

/** Published issues of this and earlier calls that resemble what is being written, most alike first; at most five. */
export async function resembling(
  ctx: Ctx,
  target: CallRow,
  text: string,
  themes: readonly string[],
): Promise<SimilarIssue[]> {
  if (text.trim().length < leastText) return []
  return await similarIssues(ctx, target, text.slice(0, comparedText), { themes, limit: 5 })
}

/** Topics that a text seems to speak of, without those picked already. */
export function themesIn(text: string, picked: readonly string[]): string[] {
  return text.trim().length < leastText ? [] : suggestThemes(text).filter((id) => !picked.includes(id))
}

/** What the kind of a call cannot do without, besides what every one needs. */
export function missing(kind: CallKind, input: Pick<IssueInput, 'policyQuestions'>): FieldProblem[] {
  return neededFields(kind)
    .filter((field) => input[field].length === 0)
    .map((field) => ({ path: [field], code: 'required', parameters: {} }))
}

/** Series of public references of a cycle: `igf-2027` -> `IGF2027-` and a number of four digits or more. */
export function seriesOf(cycleSlug: string): { prefix: string; width: number } {
  return { prefix: `${cycleSlug.replaceAll('-', '').toUpperCase()}-`, width: 4 }
}

function contentOf(slug: string, input: IssueInput): Omit<typeof issue.$inferInsert, 'id'> {
  return {
    call: slug,
    title: input.title,
    description: input.description,
    desiredOutcome: input.desiredOutcome ?? null,
    themes: [...new Set(input.themes)],
    policyQuestions: input.policyQuestions,
    stream: input.stream ?? null,
    continues: input.continues ?? null,
    firstTime: input.firstTime ?? null,
    answers: input.answers,
  }
}

/** Statements that put a changed issue in place of what was sent before; the item's own move is `resubmit`. */
export function rewriteIssue(item: Item, change: IssueChange): Statement[] {
  const { language, ...content } = change
  return [
    statement(
      build
        .update(issue)
        .set({ ...content, desiredOutcome: content.desiredOutcome ?? null, themes: [...new Set(content.themes)] })
        .where(eq(issue.id, item.id)),
    ),
    statement(build.update(submission).set({ language }).where(eq(submission.id, item.id))),
  ]
}
