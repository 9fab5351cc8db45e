import { sql } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import { issue } from '../../../schema/tables/calls.ts'
import { importRow } from '../../../schema/tables/imports.ts'
import { event, submission } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { chunks, insertAll, largestValue } from '../../platform/bulk.ts'
import { sha256, sortableId } from '../../platform/crypto.ts'
import { ConflictError, commit, type Statement, statement, touch } from '../../platform/database.ts'
import { issueScope, publishIssues } from '../calls/publication.ts'
import type { CallRow } from '../calls/queries.ts'
import { seriesOf } from '../calls/submission.ts'
import { fingerprintOf } from '../moderation/intake.ts'
import { countWaiting } from '../moderation/waiting.ts'
import { knownIds, takenReferences } from './queries.ts'
import { keptNumber } from './reference-rules.ts'
import type { LinkedRecord } from './renumbering.ts'
import type { ImportRecord } from './rules.ts'

/** What became of the rows of a slice. */
export interface Loaded {
  created: number
  skipped: number
}

type Row = Awaited<ReturnType<typeof rowOf>>

/** Tries of one slice: each loses only to another import that has just brought some of the same rows. */
const tries = 10

/**
 * Loads a slice in one batch: records, lists, counts, search index, events and the ids by which a repetition is known. Of
 * two imports of the same rows at once the later one finds them there and skips them.
 * @param by id of the member of staff who loads them
 * @param also what else belongs in the batch, such as the progress of an upload
 */
export async function loadSlice(
  ctx: Ctx,
  call: CallRow,
  records: readonly LinkedRecord[],
  by: string,
  also: (loaded: Loaded) => Statement[] = () => [],
): Promise<Loaded> {
  for (let i = 0; i < tries; i++) {
    const known = await knownIds(
      ctx.db,
      call.slug,
      records.map((record) => record.externalId),
    )
    const fresh = records.filter((record) => !known.has(record.externalId))
    const loaded = { created: fresh.length, skipped: records.length - fresh.length }
    const statements = [...(fresh.length === 0 ? [] : await statementsFor(ctx, call, fresh, by)), ...also(loaded)]
    try {
      if (statements.length > 0) await commit(ctx.d1, statements)
      return loaded
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
    }
  }
  throw new Error('other imports kept taking the same rows')
}

async function statementsFor(
  ctx: Ctx,
  call: CallRow,
  records: readonly LinkedRecord[],
  by: string,
): Promise<Statement[]> {
  const series = seriesOf(call.cycle)
  const asked = records.flatMap(({ reference }) => (reference === null ? [] : [reference]))
  const taken = await takenReferences(ctx.db, asked)
  const rows = await Promise.all(records.map((record) => rowOf(ctx, call, record)))
  const published = rows.filter(({ item }) => item.state === 'published')
  const waiting = rows.filter(({ item }) => item.state === 'pending').length
  const scope = issueScope(call.slug)
  const at = ctx.now.toISOString()
  return [
    ...insertAll(
      importRow,
      rows.map(({ record, item }) => ({ call: call.slug, externalId: record.externalId, record: item.id })),
      largestValue,
    ),
    ...insertAll(
      submission,
      rows.map(({ item }) => item),
      largestValue,
    ),
    ...number(rows, series, taken),
    ...insertAll(
      issue,
      rows.map(({ content }) => content),
      largestValue,
    ),
    ...followReferences(call.slug, rows),
    ...publishIssues(call.slug, published),
    ...(waiting === 0 ? [] : countWaiting(scope, 'issue', waiting)),
    ...insertAll(
      event,
      rows.map(({ item }) => ({
        id: ctx.newId(),
        subjectKind: 'issue',
        subjectId: item.id,
        action: 'imported',
        actor: by,
        at,
        toState: item.state,
      })),
      largestValue,
    ),
    ...touch(scope),
  ]
}

/**
 * Gives the rows their references, which they lack so far: the one a row had, where it is of this series and free; to the
 * others the next numbers, in the order of the file.
 */
function number(
  rows: readonly Row[],
  series: { prefix: string; width: number },
  taken: ReadonlySet<string>,
): Statement[] {
  const counter = `reference:${series.prefix}`
  const kept: [string, string][] = []
  const numbered: [string, number][] = []
  let highest = 0
  const given = new Set(taken)
  for (const { record, item } of rows) {
    const own = record.reference === null ? null : keptNumber(record.reference, series)
    if (record.reference === null || own === null || given.has(record.reference)) {
      numbered.push([item.id, numbered.length + 1])
    } else {
      given.add(record.reference)
      kept.push([item.id, record.reference])
      highest = Math.max(highest, own)
    }
  }
  const n = numbered.length
  return [
    statement(
      sql`insert into counter (name, value) values (${counter}, ${highest + n}) on conflict (name) do update set value = max(value, ${highest}) + ${n}`,
    ),
    ...chunks(kept, largestValue).map((json) =>
      statement(
        sql`update submission set reference = kept.value ->> 1 from json_each(${json}) kept where submission.id = kept.value ->> 0`,
      ),
    ),
    ...chunks(numbered, largestValue).map((json) =>
      statement(
        sql`update submission set reference = ${series.prefix} || printf(${`%0${series.width}d`}, (select value from counter where name = ${counter}) - ${n} + (numbered.value ->> 1)) from json_each(${json}) numbered where submission.id = numbered.value ->> 0`,
      ),
    ),
  ]
}

/**
 * Lets rows go on naming the rows of their file that they continue, whatever reference these were given, now or in an
 * earlier slice.
 */
function followReferences(call: string, rows: readonly Row[]): Statement[] {
  const links = rows.flatMap(({ record, content }) => [
    ...(record.follows === null ? [] : [[record.externalId, record.follows, content.continues]]),
    ...record.followers.map((follower) => [follower, record.externalId, record.asked]),
  ])
  return chunks(links, largestValue).map((json) =>
    statement(sql`update issue set continues = s.reference from json_each(${json}) link
      join import_row follower on follower.call = ${call} and follower.external_id = link.value ->> 0
      join import_row bearer on bearer.call = ${call} and bearer.external_id = link.value ->> 1
      join submission s on s.id = bearer.record
      where issue.id = follower.record and issue.continues = link.value ->> 2`),
  )
}

/** A row as the tables hold it. Its id tells when it came in, so that it stands among the others as if it had come then. */
async function rowOf(ctx: Ctx, call: CallRow, record: LinkedRecord) {
  const { content, author } = record
  const id = idFor(record)
  const email = content?.email
  const words =
    content === null
      ? ''
      : [content.title, content.description, content.desiredOutcome ?? '', ...content.policyQuestions].join('\n')
  const item = {
    id,
    kind: 'issue',
    // Until it has its number in the same batch.
    reference: id,
    parent: call.slug,
    state: record.state,
    language: record.language,
    channel: record.channel,
    receivedAt: record.submittedAt,
    publishedAt: record.publishedAt,
    editedAt: record.editedAt,
    name: author?.name ?? null,
    showName: content?.showName ?? false,
    capacity: content?.capacity ?? null,
    organisation: content?.organisation ?? null,
    stakeholderGroup: author?.stakeholderGroup ?? null,
    country: content?.country ?? null,
    region: author === null ? null : (regionOf({ region: author.region, country: content?.country }) ?? null),
    email: email === undefined ? null : await ctx.keys.encrypt(email, id),
    emailIndex: email === undefined ? null : await ctx.keys.addressIndex(email),
    locale: ctx.locale,
    // Nobody is given the link; the column wants one all the same.
    trackingHash: await sha256(await ctx.keys.trackingToken(id)),
    fingerprint: content === null ? '' : await fingerprintOf(words),
  }
  return {
    record,
    item,
    content: {
      id,
      call: call.slug,
      title: content?.title ?? '',
      description: content?.description ?? '',
      desiredOutcome: content?.desiredOutcome ?? null,
      themes: content?.themes ?? [],
      policyQuestions: content?.policyQuestions ?? [],
      stream: content?.stream ?? null,
      continues: content?.continues ?? null,
      firstTime: content?.firstTime ?? null,
      answers: content?.answers ?? {},
    },
  }
}

/** Time, then the place in the file so that rows of the same moment keep their order, then chance. */
function idFor(record: ImportRecord): string {
  const id = sortableId(new Date(record.submittedAt))
  return id.slice(0, 10) + record.row.toString(32).toUpperCase().padStart(5, '0') + id.slice(15)
}
