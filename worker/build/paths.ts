import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Where everything built lands; never committed. */
export const buildFolder = join(root, '.build')

/** The bundle exactly as `wrangler deploy` uploads it. */
export const workerBundle = join(buildFolder, 'worker', 'index.js')
