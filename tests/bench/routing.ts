import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { needs } from '../../schema/data/needs.ts'
import { observatories } from '../../schema/data/observatories.ts'
import { thesaurus } from '../../schema/data/thesaurus/index.ts'
import { topics } from '../../schema/data/topics.ts'
import { typicalQuestions } from '../../schema/data/typical-questions.ts'
import type { Ctx } from '../../worker/context.ts'
import { profileOf } from '../../worker/features/help/profile.ts'
import { candidatesOf } from '../../worker/features/help/ranking-rules.ts'
import { openIndex, packIndex } from '../../worker/features/help/route-index-rules.ts'
import { routeRequest } from '../../worker/features/help/routing.ts'
import { needsIn } from '../../worker/features/help/thesaurus-rules.ts'
import { reader } from '../../worker/platform/database.ts'
import { seedStatements } from '../../worker/seed/seed.ts'
import { type LabelledRequest, routingRequests } from '../support/routing-requests.ts'
import { sqliteD1 } from '../support/sqlite-d1.ts'

/**
 * Measures the router: labelled requests in six languages against the catalogue, as a client of the API sends them (the text,
 * and the country where it is known; language and what is wanted are found by the router), by Waypost's own router on a real
 * database, by SQLite FTS5 and by MiniSearch over the entries' texts, and by MiniSearch that is given the same thesaurus.
 * Success at k: the share of requests of which one of the first k entries is labelled as fitting; MRR: mean of 1 / its place
 * (Voorhees 1999). Abstention: of requests that an entry answers, and of those that none does.
 */
interface Request extends Pick<LabelledRequest, 'language' | 'country' | 'text' | 'inScope' | 'relevant'> {
  set: 'sample' | 'own, used' | 'own, kept apart'
}

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

const sample = JSON.parse(readFileSync(new URL('../support/routing-dev.json', import.meta.url), 'utf8')) as {
  lang: Request['language']
  country: string | null
  text: string
  scope: string
  relevant: Request['relevant']
}[]

const requests: Request[] = [
  ...sample.map(
    ({ lang, country, text, scope, relevant }): Request => ({
      set: 'sample',
      language: lang,
      country,
      text,
      inScope: scope === 'in',
      relevant,
    }),
  ),
  ...routingRequests.map(
    ({ language, country, text, inScope, relevant }, i): Request => ({
      set: i % 2 === 0 ? 'own, used' : 'own, kept apart',
      language,
      country,
      text,
      inScope,
      relevant,
    }),
  ),
]

const labels = new Map(topics.map((topic) => [topic.id, Object.values(topic.labels).join(' ')]))
const documents = observatories.map((entry) => ({
  id: entry.slug,
  name: entry.name,
  summary: `${entry.summary}\n${entry.audience}`,
  topics: entry.topics.map((topic) => labels.get(topic) ?? '').join(' '),
  questions: (typicalQuestions[entry.slug] ?? []).map(([, text]) => text).join('\n'),
  thesaurus: wordsOfTopics(entry.topics),
}))

/** All words that the thesaurus has for the topics of an entry. */
function wordsOfTopics(own: readonly string[]): string {
  const ids = needs.filter((need) => need.topics[0] !== undefined && own.includes(need.topics[0])).map(({ id }) => id)
  return Object.values(thesaurus)
    .flatMap((text) =>
      text.split('\n[').filter((block) => ids.some((id) => block.replace('[', '').startsWith(`${id}]`))),
    )
    .join('\n')
}

interface Answer {
  slugs: string[]
  abstained: boolean
}
type Route = (request: Request) => Promise<Answer> | Answer

async function waypost(): Promise<Route> {
  const { d1, run } = sqliteD1()
  run(await seedStatements({ mode: 'catalogue', now: new Date('2026-11-22T00:00:00Z'), secretKey: 'a'.repeat(43) }))
  const ctx = { db: reader(d1), locale: 'en' } as unknown as Ctx
  return async ({ text, country }) => {
    const routed = await routeRequest(ctx, { text, country: country ?? undefined })
    return { slugs: routed.matches.map(({ entry }) => entry.slug), abstained: routed.abstained }
  }
}

function minisearch(fields: string[]): Route {
  const index = new MiniSearch({ fields })
  index.addAll(documents)
  return ({ text }) => ({ slugs: index.search(text, { fuzzy: 0.2 }).map((hit) => String(hit.id)), abstained: false })
}

function fts5(tokenizer: string): Route {
  const database = new DatabaseSync(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, name, summary, topics, questions, tokenize = ${tokenizer})`,
  )
  const insert = database.prepare('INSERT INTO found VALUES (?, ?, ?, ?, ?)')
  for (const one of documents) insert.run(one.id, one.name, one.summary, one.topics, one.questions)
  const ask = database.prepare('SELECT id FROM found WHERE found MATCH ? ORDER BY bm25(found) LIMIT 100')
  return ({ text }) => {
    const words = [...new Set([...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`))]
    const slugs = words.length === 0 ? [] : ask.all(words.join(' OR ')).map((row) => String(row.id))
    return { slugs, abstained: false }
  }
}

const plain = ['name', 'summary', 'topics', 'questions']
const systems: [name: string, route: Route][] = [
  ['Waypost', await waypost()],
  ['MiniSearch', minisearch(plain)],
  ['MiniSearch, thesaurus', minisearch([...plain, 'thesaurus'])],
  ['FTS5 unicode61', fts5('unicode61')],
  ['FTS5 trigram', fts5('trigram')],
]

const outcomes = await Promise.all(
  systems.map(async ([, route]) =>
    Promise.all(
      requests.map(async (request) => {
        const { slugs, abstained } = await route(request)
        return { place: slugs.findIndex((slug) => slug in request.relevant), abstained }
      }),
    ),
  ),
)

const percent = (part: number, of: number): string => (of === 0 ? '' : (part / of).toFixed(2))

function row(name: string, wanted: (request: Request) => boolean): { worst: number; cells: string[] } {
  const chosen = requests.flatMap((request, i) => (wanted(request) ? [i] : []))
  const answered = chosen.filter((i) => requests[i]?.inScope)
  const cells = outcomes.flatMap((of) => {
    const places = answered.map((i) => of[i]?.place ?? -1)
    const within = (k: number) => places.filter((place) => place >= 0 && place < k).length
    const reciprocal = places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)
    return [percent(within(1), places.length), percent(within(3), places.length), percent(reciprocal, places.length)]
  })
  const abstained = (inScope: boolean) => {
    const those = chosen.filter((i) => requests[i]?.inScope === inScope)
    return percent(those.filter((i) => outcomes[0]?.[i]?.abstained).length, those.length)
  }
  return {
    worst: Number(cells[1]),
    cells: [name, String(answered.length), ...cells, abstained(true), abstained(false)],
  }
}

const rows = [
  ...languages
    .map((language) => row(language, (request) => request.language === language))
    .sort((a, b) => a.worst - b.worst),
  row('all', () => true),
  ...(['sample', 'own, used', 'own, kept apart'] as const).map((set) => row(set, (request) => request.set === set)),
]
const heads = systems.map(([name]) => `${name} at 1 | at 3 | MRR`).join(' | ')
console.log(`| | requests | ${heads} | abstained, answerable | abstained, not |`)
console.log(`|---|${'---|'.repeat(3 + 3 * systems.length)}`)
for (const { cells } of rows) console.log(`| ${cells.join(' | ')} |`)

if (process.argv.includes('--missed')) {
  for (const [i, { text, language, country, relevant, inScope }] of requests.entries()) {
    const place = outcomes[0]?.[i]?.place ?? -1
    if (!inScope || (place >= 0 && place < 3)) continue
    const found = needsIn(text, language).slice(0, 4)
    console.log(`\n${language} ${country ?? '-'} place ${place + 1}: ${text.slice(0, 160)}`)
    console.log(`  understood: ${found.map(({ id, score }) => `${id} ${score.toFixed(0)}`).join(', ')}`)
    console.log(`  labelled: ${Object.keys(relevant).join(', ')}`)
  }
}

/** Processor time of one routing without the database, and of opening the index: printed, never asserted. */
function processorTime(size: number): void {
  const index = Array.from({ length: size }, (_, i) => i)
  const profiles = index.map((i) => {
    const of = profilesOfCatalogue[i % profilesOfCatalogue.length]
    if (of === undefined) throw new Error('no profile')
    return { ...of, id: `E${i}` }
  })
  const packed = packIndex(profiles)
  const opened = performance.now()
  const routeIndex = openIndex(packed)
  const opening = performance.now() - opened
  const times = requests
    .flatMap((request) => [request, request])
    .map(({ text, language, country }) => {
      const before = performance.now()
      const found = needsIn(text, language)
      const asked = {
        text,
        language,
        country,
        regions: [],
        want: 'help',
        askers: [],
        needs: found,
        topics: [],
      } as const
      candidatesOf(routeIndex, asked, 40)
      return performance.now() - before
    })
    .sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  console.log(
    `${size} entries: index ${(packed.length / 1e6).toFixed(1)} MB, opened in ${opening.toFixed(2)} ms; one routing ${at(0.5)} ms (p50), ${at(0.99)} ms (p99)`,
  )
}

const profilesOfCatalogue = observatories.map((entry) =>
  profileOf({
    ...entry,
    id: entry.slug,
    aliases: [],
    language: 'en',
    countries: [],
    requestLanguages: [],
    eligibility: [],
    translations: [],
    topics: [...entry.topics],
    regions: [...entry.regions],
    languages: [...entry.languages],
    questions: (typicalQuestions[entry.slug] ?? []).map(([language, text]) => ({ language, text, confirmed: false })),
  }),
)
for (const size of [148, 2000, 20_000]) processorTime(size)
