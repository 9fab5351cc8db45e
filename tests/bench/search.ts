import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { observatories } from '../../schema/data/observatories.ts'
import { topics } from '../../schema/data/topics.ts'
import { typicalQuestions } from '../../schema/data/typical-questions.ts'
import type { Ctx } from '../../worker/context.ts'
import { searchEntries } from '../../worker/features/observatory/finding.ts'
import { askedTerms, questionOf, rankEntries } from '../../worker/features/observatory/finding-rules.ts'
import { reader } from '../../worker/platform/database.ts'
import { narrow, readMembers, setOf, writeMembers } from '../../worker/platform/places.ts'
import { listLength } from '../../worker/platform/search-lists.ts'
import { seedStatements } from '../../worker/seed/seed.ts'
import { searchQueries } from '../support/search-queries.ts'
import { sqliteD1 } from '../support/sqlite-d1.ts'

/**
 * Measures how well entries are found: labelled queries in six languages against the catalogue, by Waypost's own search on
 * a real database, by MiniSearch and by SQLite FTS5 over the same texts. Success at k: the share of queries of which one
 * of the first k entries found is among those labelled as fitting (Buckley & Voorhees 2004). The search was tuned on the
 * queries with an even place in the list; those with an odd one were kept from it.
 */
const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

const labels = new Map(topics.map((topic) => [topic.id, Object.values(topic.labels).join(' ')]))
const documents = observatories.map((entry) => ({
  id: entry.slug,
  name: entry.name,
  aliases: '',
  summary: entry.summary,
  topics: entry.topics.map((topic) => labels.get(topic) ?? '').join(' '),
  questions: (typicalQuestions[entry.slug] ?? []).map(([, text]) => text).join('\n'),
}))

type Find = (q: string) => Promise<string[]> | string[]

async function waypost(): Promise<Find> {
  const { d1, run } = sqliteD1()
  run(await seedStatements({ mode: 'catalogue', now: new Date('2026-11-22T00:00:00Z'), secretKey: 'a'.repeat(43) }))
  const ctx = { db: reader(d1) } as unknown as Ctx
  return async (q) => (await searchEntries(ctx, q, documents.length, 3)).map((entry) => entry.slug)
}

function minisearch(): Find {
  const index = new MiniSearch({ fields: ['name', 'aliases', 'summary', 'topics', 'questions'] })
  index.addAll(documents)
  return (q) => index.search(q, { prefix: true, fuzzy: 0.2 }).map((hit) => String(hit.id))
}

function fts5(): Find {
  const database = new DatabaseSync(':memory:')
  database.exec(
    'CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, name, aliases, summary, topics, questions, tokenize = unicode61)',
  )
  const insert = database.prepare('INSERT INTO found VALUES (?, ?, ?, ?, ?, ?)')
  for (const { id, name, aliases, summary, topics: labelled, questions } of documents)
    insert.run(id, name, aliases, summary, labelled, questions)
  const ask = database.prepare('SELECT id FROM found WHERE found MATCH ? ORDER BY bm25(found) LIMIT 3')
  return (q) => {
    const words = [...q.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`)
    return words.length === 0 ? [] : ask.all(words.join(' OR ')).map((row) => String(row.id))
  }
}

const systems: [name: string, find: Find][] = [
  ['Waypost', await waypost()],
  ['MiniSearch', minisearch()],
  ['FTS5', fts5()],
]

const outcomes = await Promise.all(
  systems.map(async ([, find]) =>
    Promise.all(
      searchQueries.map(async ({ q, entries }) => {
        const place = (await find(q)).slice(0, 3).findIndex((slug) => entries.includes(slug))
        return place < 0 ? null : place
      }),
    ),
  ),
)

const share = (places: (number | null)[], k: number): number =>
  places.filter((place) => place !== null && place < k).length / places.length

function row(name: string, wanted: (language: string, i: number) => boolean): { worst: number; cells: string[] } {
  const chosen = outcomes.map((places) => places.filter((_, i) => wanted(searchQueries[i]?.language ?? '', i)))
  const shares = chosen.flatMap((places) => [share(places, 1), share(places, 3)])
  return { worst: shares[1] ?? 0, cells: [name, String(chosen[0]?.length), ...shares.map((one) => one.toFixed(2))] }
}

const perLanguage = languages
  .map((language) => row(language, (of) => of === language))
  .sort((a, b) => a.worst - b.worst)
const rows = [
  ...perLanguage,
  row('all', () => true),
  row('half used', (_, i) => i % 2 === 0),
  row('half kept apart', (_, i) => i % 2 === 1),
]
console.log(`| | queries | ${systems.map(([name]) => `${name} at 1 | at 3`).join(' | ')} |`)
console.log(`|---|${'---|'.repeat(1 + 2 * systems.length)}`)
for (const { cells } of rows) console.log(`| ${cells.join(' | ')} |`)

/** Processor time of what a search does besides asking the database, at 20,000 entries: printed, never asserted. */
function processorTime(): void {
  const size = 20_000
  const question = questionOf('shutdown of the internet and censorship of news for journalists and human rights data')
  const places = Array.from({ length: listLength }, (_, i) => ({
    number: (i * 19) % size,
    weight: (1 + (i % 16)) / 16,
  }))
  const lists = askedTerms(question).map((term) => ({ term, n: size / 4, places }))
  const members = writeMembers(Array.from({ length: size / 2 }, (_, i) => i * 2))
  const values = Array.from({ length: 70 }, (_, i) => ({ dimension: `d${i % 6}`, value: `v${i}`, n: size / 2 }))
  const once = () => {
    const found = rankEntries(question, lists, size)
    const all = { dimension: 'all', value: '', n: size, members: readMembers(members) }
    const sets = [all, ...values.map((value) => ({ ...value, members: readMembers(members) }))]
    narrow(sets, { d0: 'v0', d1: 'v1' }, setOf(found.map(({ number }) => number)))
  }
  for (let i = 0; i < 30; i++) once()
  const before = process.cpuUsage().user
  for (let i = 0; i < 100; i++) once()
  const each = (process.cpuUsage().user - before) / 1000 / 100
  console.log(
    `\n${lists.length} full lists and ${values.length} sets of 20,000 entries: ${each.toFixed(2)} ms of processor time`,
  )
}
processorTime()

// With any argument: the queries of the half used that Waypost misses.
if (process.argv.length > 2) {
  for (const [i, { q, language, entries }] of searchQueries.entries()) {
    if (i % 2 === 0 && outcomes[0]?.[i] !== 0) {
      console.log(
        language,
        outcomes[0]?.[i],
        JSON.stringify(q),
        (await systems[0]?.[1](q))?.join(' '),
        '<-',
        entries.join(' '),
      )
    }
  }
}
