import { sql } from 'drizzle-orm'
import { topics } from '../../../schema/data/topics.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { largestValue, publishAll } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { list, unlist } from '../../platform/facets.ts'
import { type Field, index, unindex } from '../../platform/search.ts'
import { entryDimensions, entryTotals } from './rules.ts'

export type EntryContent = typeof entry.$inferSelect

/** Scope of everything kept about the observatory. */
export const entryScope = 'entries'

const labels = new Map(topics.map((topic) => [topic.id, Object.values(topic.labels).join('\n')]))

/**
 * What an entry is found by. The labels of its topics in six languages are among it, so that a question in one
 * language finds entries described in another.
 */
export function entryFields(content: EntryContent): Field[] {
  return [
    { text: content.name, weight: 3 },
    { text: content.topics.map((id) => labels.get(id) ?? '').join('\n'), weight: 2 },
    { text: `${content.summary}\n${content.audience ?? ''}\n${content.operator ?? ''}`, weight: 1 },
  ]
}

/** Statements that make an entry public: listed, counted, findable. */
export function publishEntry(content: EntryContent): Statement[] {
  return [
    ...list(entryScope, content.id, entryDimensions(content), entryTotals),
    ...index(entryScope, content.id, entryFields(content)),
  ]
}

/**
 * Statements that make many entries public: the same as {@link publishEntry} for each, with every kept total written once.
 * @param maxJson bytes of values in one statement
 */
export function publishEntries(contents: readonly EntryContent[], maxJson: number = largestValue): Statement[] {
  if (contents.length === 0) return []
  const records = contents.map((content) => ({
    id: content.id,
    dimensions: entryDimensions(content),
    totals: entryTotals,
    fields: entryFields(content),
  }))
  return publishAll(entryScope, records, maxJson)
}

/** Takes back what {@link publishEntry} wrote for the same entry. */
export function unpublishEntry(content: EntryContent): Statement[] {
  return [
    ...unlist(entryScope, content.id, entryDimensions(content), entryTotals),
    ...unindex(entryScope, content.id, entryFields(content)),
  ]
}

/** Gives an entry the first of the slugs that no other entry has; the database decides, so racers cannot collide. */
export function claimSlug(id: string, candidates: readonly string[]): Statement {
  return statement(
    sql`update ${entry} set slug = (
      select candidate.value from json_each(${JSON.stringify(candidates)}) candidate
      where not exists (select 1 from entry other where other.slug = candidate.value and other.id <> ${id})
      order by candidate.key limit 1) where id = ${id}`,
  )
}
