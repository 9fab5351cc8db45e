import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { childrenOf } from '../support/processes.ts'
import { serve } from '../support/served.ts'

/**
 * Measures public pages of a running copy: time to answer, processor time of workerd (the app, the database and the
 * server together), and compressed size. Times depend on the machine, so they are printed and never asserted.
 */
const pages = [
  '/en/',
  '/en/calls',
  '/en/calls/igf-2027-issues',
  '/en/calls/igf-2027-issues/issues',
  '/en/calls/igf-2027-issues/submit',
  '/en/calls/igf-2027-issues/statistics',
  '/en/issues/IGF2027-0001',
  '/en/observatory',
  '/en/observatory?q=censorship',
  '/en/observatory/ooni-explorer',
  '/en/help',
  '/en/drafts/bpf-local-content-2027',
  '/ar/observatory',
  '/api/v1/entries',
]
const rounds = 200
/** Clock ticks a second, as Linux counts processor time. */
const ticks = 100

/** A process and all that come of it. */
function family(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(family)]
}

/** Seconds of processor time that a process has used; none when it has ended meanwhile. */
function processorTime(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticks
}

const waypost = await serve()
const workerd = childrenOf(waypost.pid).flatMap(family)
const used = () => workerd.reduce((sum, pid) => sum + processorTime(pid), 0)
console.log(
  'page'.padEnd(44),
  'status',
  'median ms'.padStart(10),
  'p95 ms'.padStart(8),
  'CPU ms'.padStart(8),
  'gzip kB'.padStart(9),
)
for (const page of pages) {
  const times: number[] = []
  for (let i = 0; i < 20; i++) await (await fetch(waypost.origin + page)).arrayBuffer()
  const before = used()
  let status = 0
  let body = Buffer.alloc(0)
  for (let i = 0; i < rounds; i++) {
    const started = performance.now()
    const response = await fetch(waypost.origin + page)
    body = Buffer.from(await response.arrayBuffer())
    times.push(performance.now() - started)
    status = response.status
  }
  const cpu = ((used() - before) / rounds) * 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * rounds)] ?? 0).toFixed(1)
  console.log(
    page.padEnd(44),
    String(status).padEnd(6),
    at(0.5).padStart(10),
    at(0.95).padStart(8),
    cpu.toFixed(1).padStart(8),
    (gzipSync(body).length / 1000).toFixed(1).padStart(9),
  )
}
await waypost.stop()
