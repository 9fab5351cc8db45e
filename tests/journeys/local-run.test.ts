import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { childrenOf, isRunning } from '../support/processes.ts'
import { type Served, serve } from '../support/served.ts'

describe('a local run', () => {
  let waypost: Served

  beforeAll(async () => {
    waypost = await serve()
  }, 60_000)
  afterAll(() => waypost.stop())

  it('prints where it is, a sign-in link and a token', () => {
    expect(waypost.origin).toMatch(/^http:\/\/localhost:\d+$/)
    expect(waypost.signInUrl.startsWith(`${waypost.origin}/`)).toBe(true)
    expect(waypost.token).not.toBe('')
  })

  it('answers', async () => {
    const answer = await fetch(`${waypost.origin}/healthz`)
    expect(answer.status).toBe(200)
  })

  it('POST /_local/tick moves the clock and answers with the time', async () => {
    const answer = await fetch(`${waypost.origin}/_local/tick`, {
      method: 'POST',
      body: '{"at":"2030-01-02T03:04:05Z"}',
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ now: expect.stringMatching(/^2030-01-02T03:04:0/) })
  })

  it.each(['{"at":"tomorrow"}', '{"at":5}', '[]', 'nonsense'])('POST /_local/tick answers 400 to %s', async (body) => {
    const answer = await fetch(`${waypost.origin}/_local/tick`, { method: 'POST', body })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('keeps a second Waypost off its data', async () => {
    await expect(serve({ env: { DATA_DIR: waypost.dataDir } })).rejects.toThrow('Another Waypost is running')
  })

  it('keeps its port, and says so to a second one', async () => {
    const port = new URL(waypost.origin).port
    await expect(serve({ env: { PORT: port } })).rejects.toThrow(`Port ${port} is in use`)
  })
})

describe('stopping and starting', () => {
  it('SIGTERM ends it and workerd within 5 seconds; a second start keeps the data', async () => {
    const first = await serve({ env: { DATA_DIR: join(tmpdir(), `waypost-keep-${process.pid}`) } })
    const key = await readFile(`${first.dataDir}/secret-key`, 'utf8')
    const workerd = childrenOf(first.pid)
    expect(workerd.length).toBeGreaterThan(0)
    const started = Date.now()
    expect(await first.stop()).toBe(0)
    expect(Date.now() - started).toBeLessThan(5_000)
    expect([first.pid, ...workerd].filter(isRunning)).toEqual([])

    const mark = "INSERT INTO setting (name, value) VALUES ('kept', 'yes')"
    inDatabase(first.dataDir, (database) => database.exec(mark))
    const second = await serve({ env: { DATA_DIR: first.dataDir } })
    await second.stop()
    expect(await readFile(`${second.dataDir}/secret-key`, 'utf8')).toBe(key)
    const marks = inDatabase(first.dataDir, (database) => database.prepare('SELECT name FROM setting').all())
    expect(marks).toEqual(expect.arrayContaining([{ name: 'kept' }, { name: 'seeded' }]))
    await rm(first.dataDir, { recursive: true })
  }, 60_000)

  it('takes workerd along when it is killed outright', async () => {
    const waypost = await serve()
    const workerd = childrenOf(waypost.pid)
    process.kill(waypost.pid, 'SIGKILL')
    await expect.poll(() => workerd.filter(isRunning), { timeout: 5_000 }).toEqual([])
    await waypost.stop()
  }, 60_000)

  it.each([{ PORT: 'abc' }, { SEED: 'everything' }, { CLOCK: 'now' }, { RATE_LIMIT: 'perhaps' }])(
    'refuses %j in one sentence',
    (env) => {
      const run = spawnSync(process.execPath, ['worker/local/start.ts'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      })
      expect(run.status).toBe(1)
      expect(run.stderr.trim().split('\n')).toHaveLength(1)
      expect(run.stderr).toContain(Object.keys(env)[0])
    },
  )
})

it('begins anew when seeding was cut short', async () => {
  const first = await serve({ env: { DATA_DIR: join(tmpdir(), `waypost-cut-${process.pid}`) } })
  await first.stop()
  const cutShort = "DELETE FROM setting WHERE name = 'seeded'; INSERT INTO setting VALUES ('half', 'done')"
  inDatabase(first.dataDir, (database) => database.exec(cutShort))
  const second = await serve({ env: { DATA_DIR: first.dataDir } })
  await second.stop()
  const marks = inDatabase(first.dataDir, (database) => database.prepare('SELECT name FROM setting').all())
  expect(marks).toContainEqual({ name: 'seeded' })
  expect(marks).not.toContainEqual({ name: 'half' })
  await rm(first.dataDir, { recursive: true })
}, 60_000)

it('the deployed bundle holds nothing of a local run', async () => {
  const bundle = await readFile('.build/worker/index.js', 'utf8')
  expect(bundle).not.toContain('_local')
  expect(bundle).not.toContain('MAIL_DIR')
})

/** Opens the database file of a Waypost that is not running. */
function inDatabase<Result>(dataDir: string, use: (database: DatabaseSync) => Result): Result {
  const file = readdirSync(join(dataDir, 'd1'), { recursive: true, encoding: 'utf8' }).find(
    (name) => name.endsWith('.sqlite') && !name.includes('metadata'),
  )
  const database = new DatabaseSync(join(dataDir, 'd1', file ?? 'missing'))
  try {
    return use(database)
  } finally {
    database.close()
  }
}
