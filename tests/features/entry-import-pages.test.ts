import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, staffMember, submit } from '../support/app.ts'
import { all, emptyCopy, header, kept, row, rows } from '../support/entry-imports.ts'
import { halting } from '../support/halting.ts'

let bearer: Record<string, string>
let cookie: Record<string, string>

beforeAll(async () => {
  await seed('catalogue')
  ;({ bearer, cookie } = await staffMember('administrator'))
})

/** Loads a table by the API. */
async function load(csv: string): Promise<void> {
  const headers = { 'content-type': 'text/csv', ...bearer }
  const answer = await request('/api/v1/secretariat/entries/import', { method: 'POST', body: csv, headers })
  expect(answer.status).toBe(200)
}

describe('the import page of the observatory', () => {
  const path = '/en/secretariat/observatory/import'
  const read = async (of: string) => await (await request(of, { headers: cookie })).text()
  async function send(fields: Record<string, string | File>): Promise<string> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const answer = await request(path, { method: 'POST', body, headers: { origin: 'https://waypost.test', ...cookie } })
    expect(answer.status).toBe(303)
    return answer.headers.get('location') ?? ''
  }
  const press = (job: string) => submit(job, {}, cookie)

  beforeEach(emptyCopy)

  it('checks a file, shows the report, and loads it at the press of a button', async () => {
    expect(await read(path)).toContain('enctype="multipart/form-data"')
    const job = await send({ file: new File([rows(3)], 'desks.csv', { type: 'text/csv' }) })
    const checked = await read(job)
    expect(checked).toContain('desks.csv')
    expect(checked).toContain('Load 3 rows')
    expect(await kept()).toEqual(all(0))
    expect((await press(job)).status).toBe(303)
    expect(await read(job)).toContain('See the observatory')
    expect((await press(job)).status).toBe(303)
    expect(await kept()).toEqual(all(3))
  })

  it('names row and column of each wrong cell, and what is left out as listed already', async () => {
    await load(rows(1))
    const wrong = await read(
      await send({ text: `${header}b,A <b>name</b>,database,javascript:1,x,cybercrime,Africa,en\n` }),
    )
    expect(wrong).toContain('A &lt;b>name&lt;/b>')
    expect(wrong).toContain('<code dir="ltr">url</code>')
    expect(wrong).not.toContain('<button type="submit">Load')
    const twice = await send({ text: header + row('z', 'Desk r1') + row('y') })
    expect(await read(twice)).toMatch(/“Desk r1” is listed already/)
    expect(await read(twice)).toContain('Load 1 row<')
    const even = await send({ text: header + row('z', 'Desk r1'), duplicates: 'yes' })
    expect(await read(even)).toContain('Load 1 row<')
  })

  it('goes on with a cut import by the scheduled work, and leaves out what was listed in the meantime', async () => {
    const job = await send({ text: rows(900), pending: 'yes' })
    await load(header + row('other', 'Another', 'https://r900.example.org'))
    const deferred: Promise<unknown>[] = []
    const cut = await createApp().fetch(
      new Request(`https://waypost.test${job}`, {
        method: 'POST',
        body: '',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test', ...cookie },
      }),
      { ...environment, DB: halting(3) },
      {
        waitUntil: (work: Promise<unknown>) => void deferred.push(work.catch(() => undefined)),
        passThroughOnException: () => undefined,
        props: {},
      } as unknown as ExecutionContext,
    )
    expect([303, 500]).toContain(cut.status)
    await Promise.all(deferred)
    expect(await read(job)).toContain('<progress')
    await runScheduled(environment, () => undefined)
    await runScheduled(environment, () => undefined)
    const counts = await bindings.DB.prepare('SELECT state, created, skipped FROM import_job WHERE id = ?')
      .bind(job.split('/').at(-1))
      .first()
    expect(counts).toEqual({ state: 'done', created: 899, skipped: 1 })
    expect(await read(job)).toContain('Loaded')
  })

  it('keeps no address readable while rows wait, and forgets what was never loaded after a day', async () => {
    await send({ text: `${header.trim()},contact_email\n${row('a').trim()},secret@example.org\n` })
    const waiting = await bindings.DB.prepare('SELECT sealed FROM import_part').all<{ sealed: string }>()
    expect(waiting.results).toHaveLength(1)
    expect(waiting.results[0]?.sealed).toMatch(/^k1\.[\w-]+\.[\w-]+$/)
    clock.shift = 26 * 3_600_000
    await runScheduled(environment, () => undefined)
    clock.shift = 0
    expect(await bindings.DB.prepare('SELECT count(*) n FROM import_part').first('n')).toBe(0)
  })

  it('hands out an empty table and the export as files', async () => {
    const template = await request(`${path}-template.csv`, { headers: cookie })
    expect(await template.text()).toMatch(
      /^id,name,kind,url,summary,topics,regions,.*,contact_email,contact_state\r\n$/,
    )
    const csv = await request('/en/secretariat/observatory/entries.csv', { headers: cookie })
    expect(await csv.text()).toMatch(/^id,name,kind,/)
  })
})

describe('the public form', () => {
  it('says how to offer many entries', async () => {
    const form = await (await request('/en/observatory/submit')).text()
    expect(form).toContain('POST /api/v1/entries')
  })
})
