import { sql } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import { issue } from '../../../schema/tables/calls.ts'
import type { Ctx } from '../../context.ts'
import { chunks, insertAll, largestValue } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { issueScope, publishIssues } from '../calls/publication.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { listQuestions } from '../calls/question-queries.ts'
import { seriesOf } from '../calls/submission.ts'
import { takenReferences } from '../imports/queries.ts'
import { keepsReferences, type Links, linkRows, readLinks } from '../imports/references.ts'
import { cellOf } from '../imports/row-rules.ts'
import type { Source } from '../imports/source.ts'
import type { ImportOptions, Made, Opened, Pass, Target } from '../imports/target.ts'
import { type IssueDefaults, type IssueRecord, issueColumns, readRow } from './rules.ts'

/** A record with the rows of its file that it continues, or that continue it: they go on naming each other. */
type LinkedRecord = IssueRecord & Links

export type OpenedCall =
  | (Opened & { ok: true; call: CallRow; importable: boolean })
  | { ok: false; why: 'forbidden' | 'unknown' }

/**
 * The call that rows go into, in whatever state it is. Drafts and closed ones take imports too, and so do archived ones,
 * whose priorities and groups stand still: submissions of the past are mostly brought in after the call was archived.
 * Not `importable` is one whose figures were published without the single submissions, which a row would contradict.
 */
export async function openCall(ctx: Ctx, slug: string): Promise<OpenedCall> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const call = await findCall(ctx.db, slug)
  if (call === null) return { ok: false, why: 'unknown' }
  return { ok: true, call, target: targetOf(call), by: ctx.actor.id, importable: call.figures !== 'published' }
}

/** The call whose slug is the key of an upload. */
export async function findCallTarget(ctx: Ctx, key: string): Promise<Target | null> {
  const call = await findCall(ctx.db, key)
  return call === null ? null : targetOf(call)
}

function targetOf(call: CallRow): Target<LinkedRecord> {
  return {
    key: call.slug,
    kind: 'issue',
    parent: call.slug,
    scope: issueScope(call.slug),
    series: seriesOf(call.cycle),
    subject: { subjectKind: 'call', subjectId: call.slug },
    columns: issueColumns,
    title: 'title',
    begin: (ctx, source, options) => begin(ctx, call, source, options),
    describe,
    sizeOf: (record) => JSON.stringify(record).length,
    repeated: async () => new Set(),
    content: async (_ctx, made) => contentOf(call.slug, made),
  }
}

/**
 * What holds for a row that does not say it. One without a date came in by the closing of its call, or now where that is
 * still to come.
 */
async function defaultsFor(ctx: Ctx, call: CallRow, state: IssueDefaults['state']): Promise<IssueDefaults> {
  const now = ctx.now.toISOString()
  const submittedAt = call.closesAt !== null && call.closesAt < now ? call.closesAt : now
  return { state, now, submittedAt, questions: await listQuestions(ctx.db, call.slug, 'all') }
}

async function begin(ctx: Ctx, call: CallRow, source: Source, { state }: ImportOptions): Promise<Pass<LinkedRecord>> {
  const defaults = await defaultsFor(ctx, call, state)
  const keeps = await keepsReferences(ctx, source, seriesOf(call.cycle))
  const linksOf = readLinks(source, 'reference', 'continues')
  const seen = new Set<string>()
  return {
    read(row) {
      const read = readRow(row, defaults)
      if (!read.ok) return read
      const { record } = read
      const links = linksOf(record.externalId, record.reference, record.content?.continues ?? null)
      const reference = record.reference !== null && keeps(record.reference) ? record.reference : null
      return { ok: true, record: { ...record, reference, ...links } }
    },
    async look(rows) {
      const asked = rows.map((row) => cellOf(row, 'reference')).filter((reference) => reference !== '')
      const taken = await takenReferences(ctx.db, asked)
      return (row) => {
        const reference = cellOf(row, 'reference')
        const kept = reference === '' || (!taken.has(reference) && !seen.has(reference) && keeps(reference))
        seen.add(reference)
        const parameters = { reference: reference.slice(0, 60) }
        return { leaveOut: false, warnings: kept ? [] : [{ column: 'reference', code: 'renumbered', parameters }] }
      }
    },
  }
}

function describe({ content, author }: LinkedRecord) {
  return {
    name: author?.name ?? null,
    showName: content?.showName ?? false,
    capacity: content?.capacity ?? null,
    organisation: content?.organisation ?? null,
    stakeholderGroup: author?.stakeholderGroup ?? null,
    country: content?.country ?? null,
    region: author === null ? null : (regionOf({ region: author.region, country: content?.country }) ?? null),
    email: content?.email,
    words:
      content === null
        ? null
        : [content.title, content.description, content.desiredOutcome ?? '', ...content.policyQuestions].join('\n'),
  }
}

function contentOf(call: string, made: readonly Made<LinkedRecord>[]): Statement[] {
  const rows = made.map(({ record, item }) => ({ record, item, content: rowOf(call, record, item.id) }))
  return [
    ...insertAll(
      issue,
      rows.map(({ content }) => content),
      largestValue,
    ),
    ...followReferences(call, rows),
    ...publishIssues(
      call,
      rows.filter(({ item }) => item.state === 'published'),
    ),
  ]
}

function rowOf(call: string, { content }: LinkedRecord, id: string) {
  return {
    id,
    call,
    title: content?.title ?? '',
    description: content?.description ?? '',
    desiredOutcome: content?.desiredOutcome ?? null,
    themes: content?.themes ?? [],
    policyQuestions: content?.policyQuestions ?? [],
    stream: content?.stream ?? null,
    continues: content?.continues ?? null,
    firstTime: content?.firstTime ?? null,
    answers: content?.answers ?? {},
  }
}

/**
 * Lets rows go on naming the rows of their file that they continue, whatever reference these were given, now or in an
 * earlier slice.
 */
function followReferences(
  call: string,
  rows: readonly { record: LinkedRecord; content: { continues: string | null } }[],
): Statement[] {
  const links = linkRows(rows.map(({ record, content }) => ({ ...record, named: content.continues })))
  return chunks(links, largestValue).map((json) =>
    statement(sql`update issue set continues = s.reference from json_each(${json}) link
      join import_row follower on follower.call = ${call} and follower.external_id = link.value ->> 0
      join import_row bearer on bearer.call = ${call} and bearer.external_id = link.value ->> 1
      join submission s on s.id = bearer.record
      where issue.id = follower.record and issue.continues = link.value ->> 2`),
  )
}
