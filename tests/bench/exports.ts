import { readFileSync } from 'node:fs'
import { childrenOf } from '../support/processes.ts'
import { serve } from '../support/served.ts'

/**
 * Fills a call of a running copy with 100,000 issues by CSV, then reads its exports to the end: time, bytes, and how much
 * memory workerd (the app, the database and the server together) takes at most. Times depend on the machine, so they are
 * printed and never asserted.
 */
const issues = Number(process.env.ISSUES ?? 100_000)
const perFile = 20_000
const call = 'bench-2018'

const waypost = await serve()
const workerd = childrenOf(waypost.pid).flatMap(function family(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(family)]
})
const bearer = { authorization: `Bearer ${waypost.token}` }

/** Megabytes that workerd holds now. */
function resident(): number {
  return workerd.reduce((sum, pid) => {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return sum + Number(line ?? 0) / 1024
  }, 0)
}

async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = resident()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, resident())
  }, 50)
  const started = performance.now()
  const result = await work()
  clearInterval(watch)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${name.padEnd(34)} ${seconds.padStart(6)} s   memory ${before.toFixed(0)} -> at most ${most.toFixed(0)} MB`,
  )
  return result
}

const themes = ['ipv6', 'youth', 'ai-governance', 'cybercrime', 'gender-equality', 'data-protection']
const groups = ['government', 'intergovernmental', 'civil_society', 'private_sector', 'technical_community']
const countries = ['KE', 'BR', 'DE', 'IN', 'PL', 'FJ']
const words = 'access network rights data safety school village court market language satellite privacy'.split(' ')

function file(from: number, n: number): string {
  const lines = ['id,title,description,language,name,stakeholder_group,country,submitted_at,themes,email']
  for (let i = from; i < from + n; i++) {
    const word = (k: number) => words[(i * 7 + k * 5) % words.length] ?? ''
    const text = Array.from({ length: 60 }, (_, k) => word(k + (i % 11))).join(' ')
    const at = new Date(Date.parse('2018-03-26T00:00:00Z') + i * 15_000).toISOString()
    const theme = `${themes[i % themes.length]};${themes[(i + 1) % themes.length]}`
    lines.push(
      `b${i},Issue ${i} on ${word(1)},"${text}",en,Person ${i},${groups[i % groups.length]},${countries[i % countries.length]},${at},${theme},p${i}@example.org`,
    )
  }
  return `${lines.join('\n')}\n`
}

async function post(path: string, body: string, type: string): Promise<unknown> {
  const answer = await fetch(`${waypost.origin}/api/v1${path}`, {
    method: 'POST',
    body,
    headers: { ...bearer, 'content-type': type },
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return await answer.json()
}

await post(
  '/secretariat/calls',
  JSON.stringify({
    slug: call,
    kind: 'issues',
    title: 'A call with many issues',
    guidance: 'Say it.',
    opensAt: '2018-03-26T00:00:00Z',
    closesAt: '2018-04-14T00:00:00Z',
    languages: ['en'],
  }),
  'application/json',
)
for (let from = 0; from < issues; from += perFile) {
  const n = Math.min(perFile, issues - from)
  const csv = file(from, n)
  const name = `import of ${n} rows, ${(csv.length / 1e6).toFixed(1)} MB`
  await measured(name, () => post(`/secretariat/calls/${call}/import`, csv, 'text/csv'))
}

for (const path of [
  `/calls/${call}/issues.csv`,
  `/secretariat/calls/${call}/issues.csv`,
  `/secretariat/calls/${call}/issues.json`,
]) {
  await measured(path, async () => {
    const answer = await fetch(`${waypost.origin}/api/v1${path}`, {
      headers: path.includes('secretariat') ? bearer : {},
    })
    let bytes = 0
    let lines = 0
    for await (const chunk of answer.body ?? []) {
      bytes += chunk.byteLength
      for (const byte of chunk) if (byte === 10) lines += 1
    }
    console.log(`${path}: ${(bytes / 1e6).toFixed(1)} MB, ${lines} lines`)
  })
}
const { total } = (await (await fetch(`${waypost.origin}/api/v1/calls/${call}/statistics`)).json()) as { total: number }
console.log(`statistics: ${total} issues`)
await waypost.stop()
