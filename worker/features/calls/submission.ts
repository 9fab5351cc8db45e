import { eq } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import type { IssueChange, IssueInput } from '../../../schema/contracts/calls.ts'
import { issue } from '../../../schema/tables/calls.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { readIssue } from './actions.ts'
import { issueScope } from './publication.ts'
import { findCall } from './queries.ts'
import { accepts } from './rules.ts'

export type Submitted = Received | { ok: false; why: 'unknown_call' | 'closed' | 'unknown_continues' }

/**
 * Submits an issue to a call.
 * @param formOpenedAt when the form was made; null for the API
 */
export async function submitIssue(
  ctx: Ctx,
  slug: string,
  input: IssueInput,
  arrival: Arrival,
  formOpenedAt: Date | null,
): Promise<Submitted> {
  const target = await findCall(ctx.db, slug)
  if (target === null || target.stage === 'draft') return { ok: false, why: 'unknown_call' }
  if (!accepts(target, ctx.now, formOpenedAt)) return { ok: false, why: 'closed' }
  if (input.continues !== undefined && (await readIssue(ctx, input.continues)).is === 'unknown') {
    return { ok: false, why: 'unknown_continues' }
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
      text: [input.title, input.description, input.desiredOutcome ?? '', ...input.policyQuestions].join('\n'),
      content: (id) => [statement(build.insert(issue).values({ id, ...contentOf(slug, input) }))],
    },
    arrival,
  )
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
