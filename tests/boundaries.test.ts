import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The layers of the project: which folder or kind of file may import which. A file belongs to the first layer whose
 * pattern it matches.
 */
const layers: { name: string; files: RegExp; may: string[] }[] = [
  { name: 'tables', files: /^schema\/tables\//, may: ['tables'] },
  { name: 'data', files: /^schema\/data\//, may: ['data', 'vocabulary'] },
  { name: 'vocabulary', files: /^schema\/vocabulary\.ts$/, may: [] },
  { name: 'paths', files: /^schema\/paths\.ts$/, may: ['vocabulary'] },
  { name: 'contracts', files: /^schema\/contracts\//, may: ['contracts', 'vocabulary', 'data'] },
  { name: 'i18n', files: /^schema\/i18n\//, may: ['i18n', 'vocabulary', 'data'] },
  { name: 'web', files: /^web\//, may: ['web', 'contracts', 'vocabulary', 'paths', 'i18n'] },
  { name: 'generated', files: /^\.generated\//, may: [] },
  { name: 'build', files: /^worker\/build\//, may: ['build', 'data', 'rules', 'platform'] },
  { name: 'local', files: /^worker\/(?:local|deploy)\//, may: ['local', 'build'] },
  { name: 'env', files: /^worker\/(?:env|context)\.ts$/, may: ['env', 'platform', 'vocabulary'] },
  {
    name: 'rules',
    files: /^worker\/features\/[^/]+\/(?:[a-z-]+-)?rules\.ts$/,
    may: ['rules', 'vocabulary', 'contracts', 'data', 'env', 'platform'],
  },
  {
    name: 'queries',
    files: /^worker\/features\/[^/]+\/(?:[a-z-]+-)?queries\.ts$/,
    may: ['queries', 'tables', 'vocabulary', 'platform', 'actions', 'rules'],
  },
  {
    name: 'routes',
    files:
      /^worker\/features\/[^/]+\/(?:[a-z-]*routes|editor|form|guard|tracking|session|bearer)\.tsx?$|^worker\/features\/[^/]+\/(?:[a-z-]*api|editors)\.ts$/,
    may: [
      'routes',
      'actions',
      'queries',
      'rules',
      'contracts',
      'vocabulary',
      'paths',
      'i18n',
      'data',
      'web',
      'platform',
      'middleware',
      'env',
      'tables',
    ],
  },
  // actions.ts and its neighbours: publication, events, log, intake, mails, timers.
  {
    name: 'actions',
    files: /^worker\/features\//,
    may: [
      'actions',
      'queries',
      'rules',
      'tables',
      'contracts',
      'vocabulary',
      'paths',
      'i18n',
      'data',
      'platform',
      'env',
    ],
  },
  {
    name: 'middleware',
    files: /^worker\/middleware\//,
    may: ['middleware', 'platform', 'env', 'routes', 'web', 'i18n', 'paths', 'vocabulary', 'generated'],
  },
  {
    name: 'platform',
    files: /^worker\/platform\//,
    may: [
      'platform',
      'data',
      'env',
      'tables',
      'vocabulary',
      'i18n',
      'contracts',
      'web',
      'middleware',
      'generated',
      'actions',
      'rules',
    ],
  },
  {
    name: 'seed',
    files: /^worker\/seed\//,
    may: ['seed', 'actions', 'platform', 'env', 'tables', 'data', 'vocabulary', 'paths', 'rules', 'i18n'],
  },
  {
    name: 'top',
    files: /^worker\/[^/]+\.ts$/,
    may: ['routes', 'actions', 'middleware', 'platform', 'env', 'paths', 'top'],
  },
]

const sources = ['schema', 'web', 'worker', '.generated']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative('.', join(entry.parentPath, entry.name)))

const layerOf = (file: string) => layers.find((layer) => layer.files.test(file))

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    normalize(join(dirname(file), match[1] ?? '')),
  )
}

/** Imports that a layer does not allow, as `file -> imported`. */
function broken(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file)
    if (layer === undefined) return [`${file} is in no layer`]
    return importsOf(file)
      .filter((imported) => !layer.may.includes(layerOf(imported)?.name ?? 'none'))
      .map((imported) => `${file} -> ${imported}`)
  })
}

describe('layers', () => {
  it('reads a project of some size, with imports in it', () => {
    expect(sources.length).toBeGreaterThan(80)
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(200)
  })

  it('imports only what each layer may', () => {
    expect(broken(sources)).toEqual([])
  })

  it('keeps rules free of clocks and chance', () => {
    const impure = sources
      .filter((file) => layerOf(file)?.name === 'rules')
      .filter((file) => /Date\.now|new Date\(\)|Math\.random|crypto\./.test(readFileSync(file, 'utf8')))
    expect(impure).toEqual([])
  })
})
