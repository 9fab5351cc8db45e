import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type Request,
  type Response,
  type V4MiniflareOptions,
} from 'miniflare'
import { workerSettings } from '../build/bundle.ts'
import { root, workerBundle } from '../build/paths.ts'
import { batchRunner } from './database.ts'
import { HOST } from './free-port.ts'

/** Answers requests that the front worker sends to this process. */
export type ParentHandler = (request: Request) => Promise<Response>

/** What a served Waypost needs besides its bundle. */
export type ServeOptions = {
  port: number
  dataFolder: string
  secretKey: string
  rateLimit: boolean
  localHosts: string
  parent: ParentHandler
}

const here = dirname(fileURLToPath(import.meta.url))

/** Where the database's files lie in a data folder. */
export function databaseFolder(dataFolder: string): string {
  return join(dataFolder, 'd1')
}

/** Opens the database alone, with no port of its own, for work that must be done before anybody is served. */
export function openDatabase(dataFolder: string): Miniflare {
  return start(
    { name: 'waypost', modules: true, script: batchRunner, d1Databases: { DB: 'waypost' } },
    { resourcePersistencePath: dataFolder },
  )
}

/** Serves the built Worker behind the front worker. */
export async function serve(options: ServeOptions): Promise<Miniflare> {
  const settings = await workerSettings()
  const { namespaceId, limit, period } = settings.writeLimit
  const common = { compatibilityDate: settings.compatibilityDate, compatibilityFlags: settings.compatibilityFlags }
  const front = {
    ...common,
    name: 'front',
    modules: true,
    script: await bundledFront(),
    serviceBindings: { APP: 'waypost', PARENT: options.parent },
  }
  const app = {
    ...common,
    name: 'waypost',
    modules: true,
    scriptPath: workerBundle,
    d1Databases: { DB: 'waypost' },
    bindings: {
      ...settings.vars,
      ORIGIN: `http://localhost:${options.port}`,
      SECRET_KEY: options.secretKey,
      LOCAL_HOSTS: options.localHosts,
      ...(options.rateLimit ? {} : { RATE_LIMIT: 'off' }),
    },
    ratelimits: options.rateLimit ? { WRITE_LIMIT: { namespace_id: namespaceId, simple: { limit, period } } } : {},
    serviceBindings: {
      EMAIL: { name: 'front', entrypoint: 'Mail' },
      CLOCK: { name: 'front', entrypoint: 'Clock' },
    },
  }
  return start({ workers: [front, app] }, { resourcePersistencePath: options.dataFolder, port: options.port })
}

type Workers = Pick<V4MiniflareOptions, never> & Record<string, unknown>

function start(workers: Workers, shared: { resourcePersistencePath: string; port?: number }): Miniflare {
  guardWorkerd()
  const options = {
    host: HOST,
    cf: false,
    logRequests: false,
    log: new Log(LogLevel.WARN, { prefix: 'waypost' }),
    telemetry: { enabled: false },
    ...shared,
    ...workers,
  }
  const miniflare = new Miniflare(convertV4MiniflareOptions(options as unknown as V4MiniflareOptions))
  leaveSignalsToUs()
  return miniflare
}

/** See workerd.sh. There is no such shell on Windows, where workerd then runs bare. */
function guardWorkerd(): void {
  if (process.platform === 'win32') return
  process.env.WAYPOST_WORKERD = workerdOfMiniflare()
  process.env.MINIFLARE_WORKERD_PATH = join(here, 'workerd.sh')
}

/** Path of the workerd that belongs to this Miniflare. */
function workerdOfMiniflare(): string {
  const fromMiniflare = createRequire(createRequire(import.meta.url).resolve('miniflare'))
  return (fromMiniflare('workerd') as { default: string }).default
}

/** Miniflare ends the process on a signal before anything could be put in order; start.ts does that instead. */
function leaveSignalsToUs(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    for (const listener of process.listeners(signal)) {
      if (listener.name.startsWith('onSignal')) process.removeListener(signal, listener)
    }
  }
}

async function bundledFront(): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['worker/local/front.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    external: ['cloudflare:workers'],
    logLevel: 'warning',
  })
  return result.outputFiles[0]?.text ?? ''
}
