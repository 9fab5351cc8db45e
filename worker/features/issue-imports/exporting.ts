import type { Ctx } from '../../context.ts'
import { exportPage } from '../../platform/cursor.ts'
import { commit } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { joinParts } from '../imports/row-rules.ts'
import { record } from '../moderation/events.ts'
import { type ExportedRow, listForExport } from './queries.ts'
import type { Column } from './rules.ts'

/** An issue with all that is known of it, addresses too, in the form of JSON; the CSV form has the same values as text. */
export interface FullIssue {
  id: string
  reference: string
  state: string
  title: string
  description: string
  language: string
  name: string | null
  showName: boolean
  capacity: string | null
  organisation: string | null
  stakeholderGroup: string | null
  country: string | null
  region: string | null
  email: string | null
  submittedAt: string
  publishedAt: string | null
  editedAt: string | null
  channel: string
  themes: readonly string[]
  policyQuestions: readonly string[]
  desiredOutcome: string | null
  stream: string | null
  continues: string | null
  firstTime: boolean | null
  answers: Readonly<Record<string, string>>
}

export type Exported =
  | { ok: true; call: CallRow; pages: AsyncGenerator<FullIssue[]> }
  | { ok: false; why: 'forbidden' | 'unknown' }

/** Everything that a call holds, in every state, oldest first. It holds addresses, so that who took it is recorded first. */
export async function exportIssues(ctx: Ctx, slug: string): Promise<Exported> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const call = await findCall(ctx.db, slug)
  if (call === null) return { ok: false, why: 'unknown' }
  await commit(ctx.d1, record(ctx, { subjectKind: 'call', subjectId: slug, action: 'exported', actor: ctx.actor.id }))
  return { ok: true, call, pages: pagesOf(ctx, slug) }
}

async function* pagesOf(ctx: Ctx, slug: string): AsyncGenerator<FullIssue[]> {
  for (let after: string | null = null; ; ) {
    const rows: ExportedRow[] = await listForExport(ctx.db, slug, after, exportPage)
    yield await Promise.all(rows.map((row) => fullIssue(ctx, row)))
    after = rows.at(-1)?.id ?? null
    if (rows.length < exportPage) return
  }
}

async function fullIssue(ctx: Ctx, row: ExportedRow): Promise<FullIssue> {
  const { id, externalId, receivedAt, email, ...rest } = row
  return {
    ...rest,
    // What did not come in by a file is known by its reference.
    id: externalId ?? rest.reference,
    email: email === null ? null : await ctx.keys.decrypt(email, id),
    submittedAt: receivedAt,
  }
}

/** An issue as a row of the table that an import reads. */
function tableRow(issue: FullIssue): Record<Column, string> {
  return {
    id: issue.id,
    reference: issue.reference,
    state: issue.state,
    title: issue.title,
    description: issue.description,
    language: issue.language,
    name: issue.name ?? '',
    show_name: String(issue.showName),
    capacity: issue.capacity ?? '',
    organisation: issue.organisation ?? '',
    stakeholder_group: issue.stakeholderGroup ?? '',
    country: issue.country ?? '',
    region: issue.region ?? '',
    email: issue.email ?? '',
    submitted_at: issue.submittedAt,
    published_at: issue.publishedAt ?? '',
    edited_at: issue.editedAt ?? '',
    channel: issue.channel,
    themes: issue.themes.join(';'),
    policy_questions: joinParts(issue.policyQuestions, '|'),
    desired_outcome: issue.desiredOutcome ?? '',
    stream: issue.stream ?? '',
    continues: issue.continues ?? '',
    first_time: issue.firstTime === null ? '' : String(issue.firstTime),
    answers: Object.keys(issue.answers).length === 0 ? '' : JSON.stringify(issue.answers),
  }
}

/** Pages of an export as rows of the table. */
export async function* tablePages(
  pages: AsyncIterable<readonly FullIssue[]>,
): AsyncGenerator<Record<Column, string>[]> {
  for await (const page of pages) yield page.map(tableRow)
}
