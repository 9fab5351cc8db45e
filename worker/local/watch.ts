import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/paths.ts'

const WATCHED = ['worker', 'web', 'schema', 'migrations', 'wrangler.toml']
const QUIET_MS = 200

/** Calls `reload` once sources have changed and then rested; one reload at a time, and a failed one is only reported. */
export function watchSources(reload: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(reload).catch((error) => console.error(error instanceof Error ? error.message : error))
    }, QUIET_MS)
  }
  for (const source of WATCHED) watch(join(root, source), { recursive: true }, later)
}
