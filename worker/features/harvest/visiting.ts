import type { Ctx } from '../../context.ts'
import { visit } from '../../platform/visit.ts'
import { recordsOf } from './dcat.ts'
import { readResources } from './linked-data.ts'
import type { RunRow, SourceRow } from './queries.ts'
import { CatalogueError, readEntriesPage, readEntriesTable, readJson } from './reading.ts'
import type { RawRecord } from './record.ts'
import { maxCatalogue } from './rules.ts'

/** Milliseconds until a catalogue that does not answer is given up. */
const patience = 25_000

/** What one visit brought. */
export type Brought =
  | { is: 'unchanged' }
  | {
      is: 'records'
      records: RawRecord[]
      /** Cursor of the next page; null after the last. */
      next: string | null
      etag: string | null
      modified: string | null
    }

const accepts: Readonly<Record<string, { header: string; types: RegExp }>> = {
  dcat: { header: 'application/ld+json, application/json;q=0.9', types: /json|text\/plain|octet-stream/ },
  waypost: { header: 'application/json', types: /json/ },
  csv: { header: 'text/csv, text/plain;q=0.9', types: /csv|text\/plain|octet-stream|excel|tab-separated/ },
}

/**
 * Reads a catalogue, or the next page of one. At its beginning the source is asked only for what is new since it was last
 * taken in whole (RFC 9110 13.1); a dry run and a source whose settings changed read everything.
 * @throws CatalogueError where it cannot be reached or read
 */
export async function bring(ctx: Ctx, source: SourceRow, run: RunRow): Promise<Brought> {
  const { cursor } = run.place
  const accepted = accepts[source.form] ?? { header: '*/*', types: /./ }
  const headers: Record<string, string> = { accept: accepted.header }
  if (cursor === null && !run.dry) {
    if (source.etag !== null) headers['if-none-match'] = source.etag
    if (source.modified !== null) headers['if-modified-since'] = source.modified
  }
  const answer = await visit(ctx, pageAddress(source, cursor), { maxBytes: maxCatalogue, patience, headers })
  if (!answer.ok) throw new CatalogueError(answer.why)
  if (answer.status === 304 && cursor === null) return { is: 'unchanged' }
  if (answer.status !== 200) throw new CatalogueError('status', { n: answer.status })
  const type = answer.headers.get('content-type') ?? ''
  if (!accepted.types.test(type)) throw new CatalogueError('wrong_type', { text: type.slice(0, 100) })
  return {
    is: 'records',
    ...(await readBody(source, answer.body)),
    etag: answer.headers.get('etag')?.slice(0, 200) ?? null,
    modified: answer.headers.get('last-modified')?.slice(0, 100) ?? null,
  }
}

function pageAddress(source: SourceRow, cursor: string | null): string {
  if (source.form !== 'waypost') return source.address
  const url = new URL(source.address)
  url.searchParams.set('limit', '100')
  if (cursor !== null) url.searchParams.set('cursor', cursor)
  return url.href
}

async function readBody(
  source: SourceRow,
  body: Uint8Array<ArrayBuffer>,
): Promise<{ records: RawRecord[]; next: string | null }> {
  switch (source.form) {
    case 'waypost':
      return readEntriesPage(source.address, readJson(body))
    case 'csv':
      return { records: readEntriesTable(source, body), next: null }
    default:
      return { records: recordsOf(source, await readResources(readJson(body), source.address)), next: null }
  }
}
