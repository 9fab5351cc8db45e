import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import type { Ctx } from '../../context.ts'
import { allPages } from '../../platform/cursor.ts'
import { presentEntry } from '../observatory/actions.ts'
import { catalogueNode, context, datasetNode, type Node, type RecordDates, recordNode, serviceIri } from './dcat.ts'
import { listRecords, type RecordRow } from './queries.ts'
import { thingOf } from './schema-org.ts'

/** When a record was listed and last changed. */
function datesOf(row: RecordRow): RecordDates {
  const issued = row.publishedAt ?? row.receivedAt
  return { slug: row.slug, language: row.language, issued, modified: row.editedAt ?? issued, origin: row.origin }
}

/**
 * The whole catalogue as JSON-LD, piece by piece: first the entries, read in pages, each with its interface, then
 * the records. Of each entry only what its record says is kept until then, so that both are of one reading: some 100 bytes.
 */
export async function* catalogueText(ctx: Ctx): AsyncGenerator<string> {
  const head = JSON.stringify({ '@context': context, ...catalogueNode(ctx.origin) })
  const records: RecordDates[] = []
  const services: string[] = []
  yield `${head.slice(0, -1)},\n"dcat:dataset":[`
  const comma = separator()
  for await (const rows of allPages((before, limit) => listRecords(ctx.db, before, limit))) {
    const lines: string[] = []
    for (const row of rows) {
      const entry = presentEntry(ctx, row)
      lines.push(`${comma()}\n${JSON.stringify(datasetNode(ctx.origin, entry, false))}`)
      records.push(datesOf(row))
      if (entry.apiUrl !== null) services.push(row.slug)
    }
    yield lines.join('')
  }
  const references = services.map((slug) => JSON.stringify({ '@id': serviceIri(ctx.origin, slug) }))
  yield `],\n"dcat:service":[${references.join(',\n')}],\n"dcat:record":[`
  const between = separator()
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const part = records.slice(from, from + recordsAtOnce)
    yield part.map((record) => `${between()}\n${JSON.stringify(recordNode(ctx.origin, record))}`).join('')
  }
  yield ']}\n'
}

/** Records written in one piece of the stream. */
const recordsAtOnce = 1000

/** Nothing before the first of a list, a comma before each other. */
function separator(): () => string {
  let first = true
  return () => {
    const mark = first ? '' : ','
    first = false
    return mark
  }
}

/** What machines read in the page of an entry: schema.org for search engines, DCAT for catalogues. */
export function structuredData(ctx: Pick<Ctx, 'origin'>, entry: PublicEntry): Node[] {
  return [thingOf(entry), { '@context': context, ...datasetNode(ctx.origin, entry, true) }]
}
