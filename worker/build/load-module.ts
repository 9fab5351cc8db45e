import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildFolder, root } from './paths.ts'
import { writeIfChanged } from './write-file.ts'

/**
 * Loads a module of the Worker's side into this Node process. It is bundled first, because Node alone reads neither
 * `.tsx` nor bare JSON imports. A changed source gives a fresh module; an unchanged one the module already loaded.
 *
 * @param path from the repository's top folder, such as `worker/seed/seed.ts`.
 */
export async function loadModule<Module>(path: string): Promise<Module> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  const text = result.outputFiles[0]?.text ?? ''
  const version = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const file = join(buildFolder, 'modules', `${basename(path, '.ts')}-${version}.mjs`)
  await writeIfChanged(file, text)
  return (await import(pathToFileURL(file).href)) as Module
}
