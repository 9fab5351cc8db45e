import { serve } from '../support/served.ts'

/**
 * Loads 20,000 entries into a running copy by CSV, sends the same file again, takes the export and checks that, then reads
 * lists. Times depend on the machine, so they are printed and never asserted.
 */
const entries = Number(process.env.ENTRIES ?? 20_000)

const waypost = await serve()
const bearer = { authorization: `Bearer ${waypost.token}` }

async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  console.log(`${name.padEnd(44)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`)
  return result
}

const kinds = ['observatory', 'help_desk', 'database', 'initiative']
const topics = [
  'ipv6',
  'youth',
  'ai-governance',
  'cybercrime',
  'gender-equality',
  'data-protection',
  'incident-response',
]
const regions = ['global', 'africa', 'asia-pacific', 'europe', 'latin-america-caribbean', 'north-america', 'cis']
const languages = ['en', 'fr', 'es', 'ar', 'pt', 'sw', 'ru']
const words = 'access network rights data safety school village court market language satellite privacy'.split(' ')
const of = (list: readonly string[], i: number): string => list[i % list.length] ?? ''

function file(n: number): string {
  const lines = [
    'id,name,kind,url,summary,topics,regions,countries,languages,aliases,operator,questions,contact_email,last_confirmed_at',
  ]
  for (let i = 0; i < n; i++) {
    const text = Array.from({ length: 30 }, (_, k) => of(words, i * 7 + k * 5 + (i % 11))).join(' ')
    lines.push(
      [
        `b${i}`,
        `Desk ${i} for ${of(words, i)}`,
        of(kinds, i),
        `https://desk-${i}.example.org/about`,
        text,
        `${of(topics, i)};${of(topics, i + 3)}`,
        of(regions, i),
        'KE;BR',
        `${of(languages, i)};${of(languages, i + 2)}`,
        `D${i}`,
        `Operator ${i % 500}`,
        `Who helps with ${of(words, i)}? | fr: Qui aide ?`,
        `p${i}@example.org`,
        '2026-01-01',
      ].join(','),
    )
  }
  return `${lines.join('\n')}\n`
}

interface Report {
  rows: number
  created: number
  skipped: number
  errorsTotal: number
}

async function load(csv: string, query = ''): Promise<Report> {
  const answer = await fetch(`${waypost.origin}/api/v1/secretariat/entries/import${query}`, {
    method: 'POST',
    body: csv,
    headers: { ...bearer, 'content-type': 'text/csv' },
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  const { rows, created, skipped, errorsTotal } = (await answer.json()) as Report
  console.log(`  rows ${rows}, created ${created}, skipped ${skipped}, errors ${errorsTotal}`)
  return { rows, created, skipped, errorsTotal }
}

try {
  const csv = file(entries)
  const size = `${entries} rows, ${(csv.length / 1e6).toFixed(1)} MB`
  await measured(`dry run of ${size}`, () => load(csv, '?dryRun=1'))
  await measured(`import of ${size}`, () => load(csv))
  await measured('the same file again', () => load(csv))
  const all = await measured('/secretariat/entries.csv', async () => {
    const answer = await fetch(`${waypost.origin}/api/v1/secretariat/entries.csv`, { headers: bearer })
    return await answer.text()
  })
  console.log(`  ${(all.length / 1e6).toFixed(1)} MB`)
  await measured('dry run of the export', () => load(all, '?dryRun=1'))
  for (const path of ['/api/v1/entries?limit=100', '/api/v1/entries?q=safety&region=africa', '/en/observatory']) {
    await measured(path, async () => await (await fetch(`${waypost.origin}${path}`)).text())
  }
} finally {
  await waypost.stop()
}
