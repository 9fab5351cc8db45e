import { sql } from 'drizzle-orm'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { chunks, insertAll, largestValue } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { type Links, linkRows } from '../imports/references.ts'
import type { Made } from '../imports/target.ts'
import { columnsOf, notYetLookedAt } from '../observatory/content.ts'
import { erasedEntry } from '../observatory/erasure.ts'
import { keepAllNames } from '../observatory/names.ts'
import { type EntryContent, publishEntries } from '../observatory/publication.ts'
import { provisionalSlug, slugOfName } from '../observatory/rules.ts'
import { takenSlugs } from './queries.ts'
import type { EntryRecord } from './rules.ts'

/** A record with the rows of its file that it was replaced by, or that it replaced: they go on naming each other. */
export type LinkedEntry = EntryRecord & Links

/** Names the observatory among the targets of imports; a slug of a call has no colon. */
export const entriesKey = ':entries'

/** The references of entries. */
export const entrySeries = { prefix: 'ENT-', width: 4 }

/** Statements that write the entries of a slice, give them their addresses, and make the published ones public. */
export async function contentStatements(ctx: Ctx, made: readonly Made<LinkedEntry>[]): Promise<Statement[]> {
  const slugs = await slugsFor(ctx, made)
  const rows = await Promise.all(
    made.map(async ({ record, item }) =>
      rowOf(ctx, record, item.id, slugs.given.get(item.id) ?? provisionalSlug(item.id)),
    ),
  )
  const published = new Set(made.flatMap(({ item }) => (item.state === 'published' ? [item.id] : [])))
  return [
    ...insertAll(entry, rows, largestValue),
    ...keepAllNames(
      rows.filter(({ name }) => name !== ''),
      largestValue,
    ),
    ...numberSlugs(slugs.numbered),
    ...followSlugs(made),
    ...publishEntries(
      rows.filter(({ id }) => published.has(id)),
      largestValue,
    ),
  ]
}

/**
 * The slugs of a slice: the one that an entry had, or that its name gives, where nobody has it; where somebody has, its
 * name with the number of its reference. One that was never public has none.
 */
async function slugsFor(
  ctx: Ctx,
  made: readonly Made<LinkedEntry>[],
): Promise<{ given: Map<string, string>; numbered: [id: string, base: string][] }> {
  const wishes = made.map(({ record, item }) => {
    const own = item.state === 'published' && record.content !== null ? [slugOfName(record.content.fields.name)] : []
    return { id: item.id, base: own[0] ?? null, slugs: [record.slug ?? '', ...own].filter((slug) => slug !== '') }
  })
  const taken = await takenSlugs(
    ctx.db,
    wishes.flatMap(({ slugs }) => slugs),
  )
  const given = new Map<string, string>()
  const numbered: [string, string][] = []
  for (const { id, base, slugs } of wishes) {
    const free = slugs.find((slug) => !taken.has(slug))
    if (free !== undefined) {
      taken.add(free)
      given.set(id, free)
    } else if (base !== null) {
      numbered.push([id, base === '' ? 'entry' : base])
    }
  }
  return { given, numbered }
}

/** Gives entries their name with the number of their reference for a slug; whoever finds that taken too keeps the provisional one. */
function numberSlugs(rows: readonly [id: string, base: string][]): Statement[] {
  const named = sql`(wish.value ->> 1) || '-' || cast(substr(s.reference, ${entrySeries.prefix.length + 1}) as integer)`
  return chunks(rows, largestValue).map((json) =>
    statement(sql`update entry set slug = ${named} from json_each(${json}) wish
      join submission s on s.id = wish.value ->> 0
      where entry.id = s.id and not exists (select 1 from entry other where other.slug = ${named})`),
  )
}

/** Lets rows go on naming the rows of their file that replaced them, whatever slug these were given, now or in an earlier slice. */
function followSlugs(made: readonly Made<LinkedEntry>[]): Statement[] {
  const links = linkRows(made.map(({ record }) => ({ ...record, named: record.content?.replacedBy ?? null })))
  return chunks(links, largestValue).map((json) =>
    statement(sql`update entry set replaced_by = bearing.slug from json_each(${json}) link
      join import_row follower on follower.call = ${entriesKey} and follower.external_id = link.value ->> 0
      join import_row bearer on bearer.call = ${entriesKey} and bearer.external_id = link.value ->> 1
      join entry bearing on bearing.id = bearer.record
      where entry.id = follower.record and entry.replaced_by = link.value ->> 2`),
  )
}

async function rowOf(ctx: Ctx, record: LinkedEntry, id: string, slug: string): Promise<EntryContent> {
  const { content, contact } = record
  const columns =
    content === null ? erasedEntry : confirmed(columnsOf(content.fields, record.language), content.confirmed)
  return {
    id,
    slug,
    ...columns,
    kind: record.kind,
    language: record.language,
    status: record.status,
    replacedBy: content?.replacedBy ?? null,
    freshness: record.freshness,
    lastConfirmedAt: record.lastConfirmedAt,
    seen: record.seen,
    relation: record.relation,
    contact: contact === null ? null : await ctx.keys.encrypt(contact.email, id),
    contactIndex: contact === null ? null : await ctx.keys.addressIndex(contact.email),
    contactState: contact?.state ?? null,
    contactVersion: 1,
    origin: null,
    ...notYetLookedAt,
  }
}

function confirmed<T extends Pick<EntryContent, 'questions'>>(columns: T, texts: readonly string[]): T {
  const questions = columns.questions.map((one) => ({ ...one, confirmed: texts.includes(one.text) }))
  return { ...columns, questions }
}
