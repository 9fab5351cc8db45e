import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childrenOf } from './processes.ts'

const START_MS = 60_000

/** A mail as a local run writes it into MAIL_DIR. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string }

/** A Waypost that runs in processes of its own, as `npm start` runs it. */
export type Served = {
  /** Without a trailing slash. */
  origin: string
  /** The administrator's token for the Secretariat API. */
  token: string
  signInUrl: string
  mailDir: string
  dataDir: string
  /** The process that was started; workerd is its child. */
  pid: number
  /** Moves the clock to `at` (ISO 8601), if given, and waits until the scheduled work is done. */
  tick(at?: string): Promise<void>
  /** Every mail that went out, oldest first. */
  mails(): Promise<Mail[]>
  /** Sends SIGTERM, waits for the end, answers the exit code. Data of our own making are deleted. */
  stop(): Promise<number | null>
  /** Kills the process and workerd outright, as a power cut would; the data stay until `stop`. */
  kill(): Promise<void>
}

/**
 * Starts Waypost on a free port, with a data folder of its own unless `env.DATA_DIR` names one, and without rate
 * limits unless `env.RATE_LIMIT` says otherwise. Throws with what it printed when it does not come up.
 */
export async function serve(options: { env?: Record<string, string> } = {}): Promise<Served> {
  const own = await mkdtemp(join(tmpdir(), 'waypost-test-'))
  const dataDir = options.env?.DATA_DIR ?? join(own, 'data')
  const mailDir = options.env?.MAIL_DIR ?? join(own, 'mail')
  const child = spawn(process.execPath, ['worker/local/start.ts'], {
    env: { ...process.env, PORT: '0', RATE_LIMIT: 'off', ...options.env, DATA_DIR: dataDir, MAIL_DIR: mailDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = await printedLines(child).catch(async (error) => {
    await rm(own, { recursive: true, force: true })
    throw error
  })
  const origin = lines.waypost.replace(/\/$/, '')
  const ended = once(child)
  return {
    origin,
    token: lines.token,
    signInUrl: lines.signIn,
    mailDir,
    dataDir,
    pid: child.pid ?? 0,
    async tick(at) {
      const body = JSON.stringify(at === undefined ? {} : { at })
      const answer = await fetch(`${origin}/_local/tick`, { method: 'POST', body })
      if (!answer.ok) throw new Error(`The clock did not move: ${answer.status} ${await answer.text()}`)
    },
    async mails() {
      const files = await readdir(mailDir).catch(() => [])
      const whole = files.filter((file) => file.endsWith('.json')).sort()
      return Promise.all(whole.map(async (file) => JSON.parse(await readFile(join(mailDir, file), 'utf8')) as Mail))
    },
    async stop() {
      child.kill('SIGTERM')
      const code = await ended
      await rm(own, { recursive: true, force: true })
      return code
    },
    async kill() {
      const pids = childrenOf(child.pid ?? 0)
      child.kill('SIGKILL')
      for (const pid of pids) killQuietly(pid)
      await ended
    },
  }
}

type Lines = { waypost: string; signIn: string; token: string }

function printedLines(child: ChildProcess): Promise<Lines> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const giveUp = (why: string) => {
      child.kill('SIGKILL')
      reject(new Error(`Waypost did not start (${why}):\n${printed}`))
    }
    const timer = setTimeout(() => giveUp('too slow'), START_MS)
    const early = (code: number | null) => giveUp(`exit code ${code}`)
    child.once('exit', early)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const waypost = printed.match(/^Waypost: (\S+)\n/m)?.[1]
      const signIn = printed.match(/^Secretariat sign-in: (\S+)\n/m)?.[1]
      const token = printed.match(/^Secretariat token: (\S+)\n/m)?.[1]
      if (!waypost || !signIn || !token) return
      clearTimeout(timer)
      child.off('exit', early)
      resolve({ waypost, signIn, token })
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
  })
}

function once(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
  })
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went down together with its parent.
  }
}

/** Decides on an item over the Secretariat API of a served Waypost; throws when it is not accepted. */
export async function decideOver(waypost: Served, reference: string, action: string, reason: string): Promise<void> {
  const answer = await fetch(`${waypost.origin}/api/v1/secretariat/decisions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${waypost.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reference, action, reason }),
  })
  if (!answer.ok) throw new Error(`${reference} was not decided: ${answer.status} ${await answer.text()}`)
}
