import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.ts'

const SOURCES = ['worker', 'web', 'schema', 'wrangler.toml', 'tsconfig.json', 'package-lock.json']

/** Whether `output` (absolute) exists and is at least as new as every source of the Worker. */
export async function isFresh(output: string): Promise<boolean> {
  const built = await modifiedAt(output)
  if (built === 0) return false
  const newest = await Promise.all(SOURCES.map((source) => newestIn(join(root, source))))
  return Math.max(...newest) <= built
}

/** Milliseconds since 1970 of the latest change at or under `path`; folders count, since a deletion changes them only. */
async function newestIn(path: string): Promise<number> {
  const own = await modifiedAt(path)
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  const below = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? newestIn(join(path, entry.name)) : modifiedAt(join(path, entry.name)),
    ),
  )
  return Math.max(own, ...below)
}

/** Milliseconds since 1970, or 0 where there is no such file. */
async function modifiedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  return found?.mtimeMs ?? 0
}
