import { mkdir } from 'node:fs/promises'
import { stop as stopEsbuild } from 'esbuild'
import type { Miniflare } from 'miniflare'
import { ensureBundle } from '../build/bundle.ts'
import { runProgram } from '../build/plain-error.ts'
import { freePort } from './free-port.ts'
import { lockFolder } from './lock.ts'
import { Parent } from './parent.ts'
import { migrateAgain, prepareDatabase } from './prepare.ts'
import { serve } from './runtime.ts'
import { secretKey } from './secret-key.ts'
import { readSettings } from './settings.ts'
import { watchSources } from './watch.ts'

const SCHEDULED_EVERY_MS = 60_000
const PATIENCE_AT_THE_END_MS = 3_000

let serving: Miniflare | undefined

process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('SIGHUP', stop)
await runProgram(start)

async function start(): Promise<void> {
  const settings = readSettings(process.env, new Date())
  await mkdir(settings.dataFolder, { recursive: true })
  lockFolder(settings.dataFolder)
  const port = await freePort(settings.port)
  const origin = `http://localhost:${port}`
  await ensureBundle()

  const key = await secretKey(settings.dataFolder)
  const now = new Date(Date.now() + settings.clockShift)
  const access = await prepareDatabase(settings, { now, secretKey: key, origin })

  const parent = new Parent(settings.clockShift, settings.mailFolder, runScheduled)
  const options = { ...settings, port, secretKey: key, parent: parent.answer.bind(parent) }
  serving = await serve(options)
  await serving.ready

  console.log(`Waypost: ${origin}/`)
  console.log(`Secretariat sign-in: ${origin}${access.signInPath}`)
  console.log(`Secretariat token: ${access.token}`)

  await stopEsbuild()
  setInterval(() => parent.scheduled().catch(reportScheduled), SCHEDULED_EVERY_MS)
  if (process.argv.includes('--watch')) {
    watchSources(async () => {
      await ensureBundle()
      await serving?.dispose()
      await migrateAgain(settings.dataFolder)
      serving = await serve(options)
      await serving.ready
      await stopEsbuild()
      console.log(`Reloaded ${origin}/`)
    })
  }
}

async function runScheduled(): Promise<void> {
  const worker = await serving?.getWorker('waypost')
  const result = await worker?.scheduled({ scheduledTime: new Date(), cron: '* * * * *' })
  if (result && result.outcome !== 'ok') throw new Error(`outcome ${result.outcome}`)
}

function reportScheduled(error: unknown): void {
  console.error('The scheduled work failed:', error)
}

/** Ends workerd and then this process; a second signal, or a workerd that hangs, ends both at once. */
function stop(): void {
  setTimeout(() => process.exit(0), PATIENCE_AT_THE_END_MS).unref()
  const disposed = serving?.dispose() ?? Promise.resolve()
  serving = undefined
  disposed.finally(() => process.exit(0))
}
