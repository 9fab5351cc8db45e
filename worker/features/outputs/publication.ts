import { topics } from '../../../schema/data/topics.ts'
import type { pastOutput } from '../../../schema/tables/outputs.ts'
import type { BulkRecord } from '../../platform/bulk.ts'
import { type Statement, touch } from '../../platform/database.ts'
import { list, unlist } from '../../platform/facets.ts'
import { type Field, index, unindex } from '../../platform/search.ts'
import { entryScope } from '../observatory/publication.ts'
import { outputDimensions, outputTotals } from './rules.ts'

export type PastOutputRow = typeof pastOutput.$inferSelect

/** Scope of everything kept about past outputs. */
export const outputScope = 'outputs'

const labels = new Map(topics.map((topic) => [topic.id, Object.values(topic.labels).join('\n')]))

/** What an output is found by; the labels of its topics in six languages are among it, as with entries. */
function outputFields(row: PastOutputRow): Field[] {
  return [
    { text: row.title, weight: 3 },
    { text: row.topics.map((id) => labels.get(id) ?? '').join('\n'), weight: 2 },
    { text: `${row.meeting ?? ''}\n${row.year}\n${row.summary ?? ''}`, weight: 1 },
  ]
}

/** What lists, counts and index hold of an output. */
export function recordOf(row: PastOutputRow): BulkRecord {
  return { id: row.place, dimensions: outputDimensions(row), totals: outputTotals, fields: outputFields(row) }
}

/** Statements that make an output public: listed, counted, findable. */
export function publishOutput(row: PastOutputRow): Statement[] {
  const { id, dimensions, totals, fields } = recordOf(row)
  return [...list(outputScope, id, dimensions, totals), ...index(outputScope, id, fields)]
}

/** Takes back what {@link publishOutput} wrote for the same output. */
export function unpublishOutput(row: PastOutputRow): Statement[] {
  const { id, dimensions, totals, fields } = recordOf(row)
  return [...unlist(outputScope, id, dimensions, totals), ...unindex(outputScope, id, fields)]
}

/** Statements after a change of what is public; the pages of the observatory show outputs beside the entries. */
export function touchOutputs(): Statement[] {
  return touch(outputScope, entryScope)
}
