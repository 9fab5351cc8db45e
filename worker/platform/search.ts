import { type SQL, sql } from 'drizzle-orm'
import { terms } from './analysis.ts'
import { type Reader, type Statement, statement } from './database.ts'

/** A field of a document and how much a word in it weighs. */
export interface Field {
  text: string
  weight: number
}

/** Beyond this a document's further terms are not indexed: a hostile text cannot flood the index. */
const maxTerms = 400

/**
 * The terms of a document with their impact, an integer from 1 to 1000: the saturated, length-normalised frequency of
 * BM25 (Robertson & Zaragoza 2009, k1 = 1.2, b = 0.5, weights applied to the frequency as in BM25F, mean length taken
 * as 60 terms so that an impact does not change when other documents come and go).
 */
export function impacts(fields: readonly Field[]): Map<string, number> {
  const frequency = new Map<string, number>()
  let length = 0
  for (const { text, weight } of fields) {
    for (const term of terms(text)) {
      length += 1
      if (term.length > 40 || (frequency.size >= maxTerms && !frequency.has(term))) continue
      frequency.set(term, (frequency.get(term) ?? 0) + weight)
    }
  }
  const norm = 1.2 * (0.5 + (0.5 * length) / 60)
  return new Map([...frequency].map(([term, tf]) => [term, Math.max(1, Math.round((1000 * tf) / (tf + norm)))]))
}

/** Statements that make a document findable. */
export function index(scope: string, id: string, fields: readonly Field[]): Statement[] {
  const rows = JSON.stringify([...impacts(fields)])
  return [
    statement(
      sql`insert into search_posting (scope, term, impact, id) select ${scope}, value ->> 0, value ->> 1, ${id} from json_each(${rows})`,
    ),
    countTerms(scope, rows, 1),
  ]
}

/** Takes back what {@link index} wrote for the same fields. */
export function unindex(scope: string, id: string, fields: readonly Field[]): Statement[] {
  const rows = JSON.stringify([...impacts(fields)])
  return [
    statement(
      sql`delete from search_posting where scope = ${scope} and id = ${id} and (term, impact) in (select value ->> 0, value ->> 1 from json_each(${rows}))`,
    ),
    countTerms(scope, rows, -1),
    // A word that no document holds any more is forgotten: withdrawn text leaves no trace here.
    statement(
      sql`delete from search_term where scope = ${scope} and n <= 0 and term in (select value ->> 0 from json_each(${rows}))`,
    ),
  ]
}

function countTerms(scope: string, rows: string, by: number): Statement {
  return statement(
    sql`insert into search_term (scope, term, n) select ${scope}, value ->> 0, ${by} from json_each(${rows}) where true on conflict (scope, term) do update set n = n + excluded.n`,
  )
}

export interface Hit {
  id: string
  /** Sum over the query's terms of impact / 1000 x ln(1 + corpus / n). */
  score: number
  /** The query's terms that the document holds. */
  matched: string[]
}

/**
 * The best documents for a query, one read of at most `rows` rows, however large the index: of each term only the
 * rows of highest impact are looked at. Score: impact times inverse document frequency (Spärck Jones 1972).
 *
 * @param corpus number of documents in the scope, for the weight of a rare word
 */
export async function search(
  db: Reader,
  scope: string,
  query: string,
  options: { corpus: number; rows: number },
): Promise<Hit[]> {
  // A question of more than 12 different words is told apart well enough by its first 12. A term costs two rows
  // besides its hits, of which it should have two at least.
  const asked = [...new Set(terms(query.slice(0, 2000)))].slice(0, Math.min(12, Math.floor(options.rows / 4)))
  if (asked.length === 0) return []
  const each = Math.floor(options.rows / asked.length) - 2
  const found = await db.all<{ term: string; n: number; hits: string }>(sql`
    select asked.value as term, coalesce(t.n, 0) as n,
      (select json_group_array(json_array(id, impact)) from (
        select id, impact from search_posting p where p.scope = ${scope} and p.term = asked.value
        order by p.impact desc limit ${each})) as hits
    from json_each(${JSON.stringify(asked)}) asked
    left join search_term t on t.scope = ${scope} and t.term = asked.value`)
  const hits = new Map<string, Hit>()
  for (const row of found) {
    const rarity = Math.log(1 + options.corpus / Math.max(1, row.n))
    for (const [id, impact] of JSON.parse(row.hits) as [string, number][]) {
      const hit = hits.get(id) ?? { id, score: 0, matched: [] }
      hit.score += (impact / 1000) * rarity
      hit.matched.push(row.term)
      hits.set(id, hit)
    }
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
}

/**
 * The best documents for a query together with what is shown of them, found and read in one query. Of a query of many words
 * only so many are looked up as the rows allow two hits each. A document that holds more of the words comes before one that
 * holds a rare one: the score is multiplied by how many it holds.
 *
 * @param scope its name, or an expression that gives it
 * @param document what is shown of the document `hit.id`, as an expression that makes JSON, or null where there is none
 * @param options.rows rows to read at most
 * @param options.rowsEach rows that `document` reads
 */
export async function searchAndRead<T>(
  db: Reader,
  scope: string | SQL,
  query: string,
  document: SQL,
  options: { corpus: number; rows: number; rowsEach: number; limit: number },
): Promise<T[]> {
  const perHit = 1 + options.rowsEach
  const most = Math.max(1, Math.floor(options.rows / (2 + 2 * perHit)))
  const asked = [...new Set(terms(query.slice(0, 2000)))].slice(0, Math.min(12, most))
  if (asked.length === 0) return []
  const each = Math.floor((options.rows - 2 * asked.length) / (asked.length * perHit))
  const found = await db.all<{ n: number; hits: string }>(sql`
    select coalesce(t.n, 0) as n,
      (select json_group_array(json_array(hit.id, hit.impact, json(${document}))) from (
        select id, impact from search_posting p where p.scope = ${scope} and p.term = asked.value
        order by p.impact desc limit ${each}) hit) as hits
    from json_each(${JSON.stringify(asked)}) asked
    left join search_term t on t.scope = ${scope} and t.term = asked.value`)
  const documents = new Map<string, { document: T; id: string; score: number; matched: number }>()
  for (const row of found) {
    const rarity = Math.log(1 + options.corpus / Math.max(1, row.n))
    for (const [id, impact, read] of JSON.parse(row.hits) as [string, number, T | null][]) {
      if (read === null) continue
      const hit = documents.get(id) ?? { document: read, id, score: 0, matched: 0 }
      hit.score += (impact / 1000) * rarity
      hit.matched += 1
      documents.set(id, hit)
    }
  }
  return [...documents.values()]
    .sort((a, b) => b.score * b.matched - a.score * a.matched || (a.id < b.id ? 1 : -1))
    .slice(0, options.limit)
    .map((hit) => hit.document)
}
