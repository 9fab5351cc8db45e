import Papa from 'papaparse'
import { pastCalls } from '../../schema/data/past-calls.ts'
import { regionByCountry } from '../../schema/data/regional-groups.ts'
import { type Cluster, categories, scraps, type Wording } from './replay-2018-texts.ts'

/**
 * The call of 2018 played again: 345 invented submissions whose totals by stakeholder group and by region are those that
 * the forum published. The same at every run, so that figures and groups made of them can be compared.
 */

/** One submission, its fields named as the columns of an import. */
export interface ReplayRow {
  id: string
  title: string
  description: string
  language: string
  name: string
  stakeholder_group: string
  country: string
  region: string
  organisation: string
  email: string
  submitted_at: string
  themes: string
  policy_questions: string
}

const past = pastCalls.find((call) => call.year === 2018)
if (past === undefined) throw new Error('the call of 2018 is missing')

/** The figures to meet: value -> number of submissions. */
export const figures2018 = {
  total: Object.values(past.stakeholder).reduce((a, b) => a + b, 0),
  stakeholderGroup: past.stakeholder as Readonly<Record<string, number>>,
  region: past.region as Readonly<Record<string, number>>,
}

/** A row of numbers in [0, 1) that is the same at every run (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = mixed[i] as T
    mixed[i] = mixed[j] as T
    mixed[j] = kept
  }
  return mixed
}

const spread = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([value, n]) => Array.from({ length: n }, () => value))

/**
 * A group and a region for each submission. Both lists hold each value as often as the figures say, so both totals are
 * met however the lists are laid against each other; only organisations of States come from no region of States.
 */
function people(next: () => number): { group: string; region: string }[] {
  const groups = shuffled(spread(figures2018.stakeholderGroup), next)
  const regions = shuffled(spread(figures2018.region), next)
  const front = (list: string[], value: string) => list.sort((a, b) => Number(b === value) - Number(a === value))
  front(groups, 'intergovernmental')
  front(regions, 'intergovernmental')
  return shuffled(
    groups.map((group, i) => ({ group, region: regions[i] ?? 'other' })),
    next,
  )
}

const givenNames = ['Amina', 'Bo', 'Chidi', 'Dalia', 'Emeka', 'Farid', 'Grace', 'Hugo', 'Ines', 'Joon', 'Kofi', 'Lena']
const familyNames = ['Okoro', 'Silva', 'Petrov', 'Haddad', 'Novak', 'Li', 'Moreau', 'Singh', 'Mwangi', 'Costa', 'Berg']
const organisations: Readonly<Record<string, readonly string[]>> = {
  government: ['Ministry of Communications', 'Regulatory Authority', 'Agency for Digital Affairs'],
  intergovernmental: ['Regional Commission', 'Development Bank', 'Union of Telecommunications'],
  civil_society: ['Digital Rights Network', 'Access for All', 'Youth Coalition', 'Open Knowledge Association'],
  private_sector: ['Cloud Company', 'Association of Providers', 'Chamber of Commerce', 'Start-up Hub'],
  technical_community: ['Country-code Registry', 'Exchange Point Association', 'Network Operators Group'],
}

const clusters: readonly Cluster[] = Object.values(categories).flat()
const links = ['https://www.example.org/report-2018', 'https://example.net/data?year=2018&format=pdf']

/** All submissions, in the order in which they came. */
export function replayRows(): ReplayRow[] {
  const next = chance(2018)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const start = Date.parse('2018-03-26T08:00:00Z')
  const span = Date.parse('2018-04-13T23:00:00Z') - start
  const countries = (region: string) => Object.keys(regionByCountry).filter((code) => regionByCountry[code] === region)

  const everyone = people(next)
  // Most come in the last days, as they do.
  const times = everyone.map(() => start + Math.floor(span * (1 - next() ** 2.2))).sort((a, b) => a - b)
  return everyone.map(({ group, region }, i) => {
    const cluster = pick(clusters)
    const wording = wordingFor(cluster, next)
    const scrap = i % 58 === 57 ? scraps[Math.floor(i / 58) % scraps.length] : undefined
    const country = next() < 0.85 && countries(region).length > 0 ? pick(countries(region)) : ''
    const name = `${pick(givenNames)} ${pick(familyNames)}`
    return {
      id: `2018-${String(i + 1).padStart(3, '0')}`,
      title: scrap?.[0] ?? pick(wording.titles),
      description: scrap?.[1] ?? describe(wording, next),
      language: scrap === undefined ? wording.language : 'en',
      name,
      stakeholder_group: group,
      country,
      // Follows from the country, where there is one.
      region: country === '' || next() < 0.3 ? region : '',
      organisation: next() < 0.7 ? pick(organisations[group] ?? []) : '',
      email: next() < 0.5 ? `${name.toLowerCase().replace(' ', '.')}.${i + 1}@example.org` : '',
      submitted_at: new Date(times[i] ?? start).toISOString(),
      themes: scrap === undefined ? cluster.themes.slice(0, 1 + Math.floor(next() * 2)).join(';') : '',
      policy_questions: scrap === undefined && next() < 0.6 ? cluster.questions.join(' | ') : '',
    }
  })
}

/** English for seven of ten; else any language that the cluster has. */
function wordingFor(cluster: Cluster, next: () => number): Wording {
  const [english, ...others] = cluster.wordings
  if (english === undefined) throw new Error('a cluster without words')
  if (others.length === 0 || next() < 0.7) return english
  return others[Math.floor(next() * others.length)] ?? english
}

/** Some of the sentences, of very uneven length: one line, paragraphs, a numbered list inside the field, a link. */
function describe(wording: Wording, next: () => number): string {
  const sentences = shuffled(wording.sentences, next)
  const kind = next()
  if (kind < 0.15) return sentences[0] ?? ''
  const some = sentences.slice(0, Math.max(2, Math.ceil(next() * sentences.length)))
  if (kind < 0.3) return some.map((sentence, i) => `${i + 1}. ${sentence}`).join('\n')
  if (kind < 0.4) return `${some.join(' ')}\n\n${links[Math.floor(next() * links.length)]}`
  // A long one says it all, and then says it again in another order.
  if (kind < 0.5) return [...sentences, ...shuffled(sentences, next), ...sentences].join('\n\n')
  return some.join(' ')
}

/** The submissions as the CSV that a spreadsheet would save. */
export function replayCsv(): string {
  return Papa.unparse(replayRows(), { newline: '\r\n' })
}
