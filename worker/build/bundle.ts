import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isFresh } from './freshness.ts'
import { buildFolder, root, workerBundle } from './paths.ts'
import { wrangler } from './wrangler.ts'
import { writeWhole } from './write-file.ts'

/** What a local run must know of wrangler.toml. */
export type WorkerSettings = {
  compatibilityDate: string
  compatibilityFlags: string[]
  vars: Record<string, string>
  writeLimit: { namespaceId: string; limit: number; period: 10 | 60 }
}

const settingsFile = join(dirname(workerBundle), 'settings.json')

/** Builds the Worker, as it would be deployed, unless it is there and no source is newer. Throws with wrangler's words. */
export async function ensureBundle(): Promise<void> {
  if (await isFresh(workerBundle)) return
  await buildBundle()
}

/** Builds the Worker as it would be deployed into `.build/worker`. Several builds at once do not harm each other. */
export async function buildBundle(): Promise<void> {
  const unfinished = join(buildFolder, `worker-${process.pid}.tmp`)
  try {
    await mkdir(unfinished, { recursive: true })
    const run = await wrangler(['deploy', '--dry-run', '--outdir', unfinished], { show: false })
    if (run.code !== 0) throw new Error(`The Worker could not be built:\n${run.output.trim()}`)
    await writeWhole(settingsFile, JSON.stringify(await readWranglerSettings()))
    // index.js comes last: whoever sees it new finds everything else new as well.
    const files = (await readdir(unfinished)).sort((a, b) => Number(a === 'index.js') - Number(b === 'index.js'))
    for (const file of files) await rename(join(unfinished, file), join(dirname(workerBundle), file))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** What wrangler.toml said when the bundle was built; reading it through wrangler takes a second, this does not. */
export async function workerSettings(): Promise<WorkerSettings> {
  return JSON.parse(await readFile(settingsFile, 'utf8')) as WorkerSettings
}

/** The part of wrangler's configuration that we read; its own types are not published whole. */
type WranglerConfig = {
  compatibility_date?: string
  compatibility_flags: string[]
  vars: Record<string, string>
  ratelimits: { name: string; namespace_id: string; simple: { limit: number; period: 10 | 60 } }[]
}

async function readWranglerSettings(): Promise<WorkerSettings> {
  const { unstable_readConfig } = await import('wrangler')
  const config = unstable_readConfig({ config: join(root, 'wrangler.toml') }) as WranglerConfig
  const limit = config.ratelimits.find((entry) => entry.name === 'WRITE_LIMIT')
  if (!config.compatibility_date || !limit) {
    throw new Error('wrangler.toml lacks compatibility_date or the WRITE_LIMIT rate limit')
  }
  return {
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    vars: config.vars,
    writeLimit: { namespaceId: limit.namespace_id, limit: limit.simple.limit, period: limit.simple.period },
  }
}
