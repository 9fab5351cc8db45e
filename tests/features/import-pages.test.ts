import { beforeAll, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, send, staffMember } from '../support/app.ts'
import { halting } from '../support/halting.ts'

let cookie: Record<string, string>
let bearer: Record<string, string>
let made = 0

beforeAll(async () => {
  await seed('demo')
  ;({ cookie, bearer } = await staffMember('administrator'))
})

/** A new call of the past; answers the address of its import page. */
async function pastCall(): Promise<{ slug: string; path: string }> {
  made += 1
  const slug = `upload-${made}`
  const call = {
    slug,
    kind: 'issues',
    title: 'A call of the past',
    guidance: 'Say it.',
    opensAt: '2017-03-26T00:00:00Z',
    closesAt: '2017-04-14T00:00:00Z',
    languages: ['en'],
  }
  await send('POST', '/api/v1/secretariat/calls', call, bearer)
  return { slug, path: `/en/secretariat/calls/${slug}/import` }
}

const header = 'id;title;description;language;name;stakeholder_group;country;email\r\n'
const rows = (n: number) =>
  header +
  Array.from({ length: n }, (_, i) => `r${i};Title ${i};About it;en;A. Person;NGO;Kenya;p${i}@example.org\r\n`).join('')

function upload(path: string, fields: Record<string, string | File>): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return request(path, { method: 'POST', body, headers: { origin: 'https://waypost.test', ...cookie } })
}

const file = (text: string, name = 'table.csv') => new File([text], name, { type: 'text/csv' })
const press = (path: string) =>
  request(path, {
    method: 'POST',
    body: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test', ...cookie },
  })
const read = async (path: string) => await (await request(path, { headers: cookie })).text()
const total = async (slug: string) =>
  ((await (await request(`/api/v1/calls/${slug}/statistics`)).json()) as { total: number }).total
const parts = async () => await bindings.DB.prepare('SELECT count(*) n FROM import_part').first('n')

describe('the import page of a call', () => {
  it('checks an uploaded file, shows the report, and loads it at the press of a button', async () => {
    const { slug, path } = await pastCall()
    expect(await read(path)).toContain('enctype="multipart/form-data"')
    const answer = await upload(path, { file: file(rows(3), 'réunion.csv') })
    expect(answer.status).toBe(303)
    const job = answer.headers.get('location') ?? ''
    const report = await read(job)
    expect(report).toContain('réunion.csv')
    expect(report).toContain('Load 3 rows')
    expect(await total(slug)).toBe(0)
    expect((await press(job)).status).toBe(303)
    expect(await read(job)).toContain('Loaded')
    expect(await total(slug)).toBe(3)
    expect(await read(path)).toContain('réunion.csv')
    // Pressed again, it does nothing.
    expect((await press(job)).status).toBe(303)
    expect(await total(slug)).toBe(3)
    const again = await upload(path, { file: file(rows(3)) })
    expect(await read(again.headers.get('location') ?? '')).toContain('all rows are here already')
  })

  it('names each wrong row with its title, in the language of the page, and offers no button', async () => {
    const { slug, path } = await pastCall()
    const text = `${header}a;A <b>title</b>;About it;en;A. Person;Martians;KE;\r\n;;;;;;;\r\nb;Fine;About it;en;A. Person;NGO;KE;no address\r\n`
    const job = (await upload(path, { text })).headers.get('location') ?? ''
    const report = await read(job)
    expect(report).toContain('A &lt;b>title&lt;/b>')
    expect(report).toContain('<code dir="ltr">stakeholder_group</code>')
    expect(report).toContain('<code dir="ltr">email</code>')
    expect(report).not.toContain('<button type="submit">Load')
    expect(await read(job.replace('/en/', '/fr/'))).toMatch(/«\s?stakeholder_group\s?»/)
    expect((await press(job)).status).toBe(303)
    expect(await total(slug)).toBe(0)
  })

  it('keeps what was pasted when nothing can be read, and says so', async () => {
    const { path } = await pastCall()
    const empty = await upload(path, { text: '   ', file: file('') })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('href="#f-file"')
    const large = await upload(path, { file: file('x'.repeat(17 * 1024 * 1024)) })
    expect(large.status).toBe(413)
    expect(await large.text()).toContain('16 MB')
    const plain = await request(path, {
      method: 'POST',
      body: 'text=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test', ...cookie },
    })
    expect(plain.status).toBe(415)
  })

  it('keeps no address readable while rows wait, and forgets what was never loaded after a day', async () => {
    const { path } = await pastCall()
    const before = await parts()
    await upload(path, { file: file(rows(2)) })
    const waiting = await bindings.DB.prepare('SELECT sealed FROM import_part').all<{ sealed: string }>()
    expect(waiting.results.length).toBe(Number(before) + 1)
    for (const { sealed } of waiting.results) expect(sealed).toMatch(/^k1\.[\w-]+\.[\w-]+$/)
    clock.shift = 26 * 3_600_000
    await runScheduled(environment, () => undefined)
    clock.shift = 0
    expect(await parts()).toBe(0)
    expect(await read(path)).not.toContain('table.csv')
  })

  it('goes on with an import that was cut, by the scheduled work, and shows how far it is', async () => {
    const { slug, path } = await pastCall()
    const n = 1500
    const job = (await upload(path, { file: file(rows(n)), pending: 'yes' })).headers.get('location') ?? ''
    expect(await read(job)).toContain('will wait for a check')
    const deferred: Promise<unknown>[] = []
    // What was to go on after the answer never runs.
    const { createApp } = await import('../../worker/app.ts')
    const cut = await createApp().fetch(
      new Request(`https://waypost.test${job}`, {
        method: 'POST',
        body: '',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test', ...cookie },
      }),
      { ...environment, DB: halting(7) },
      {
        waitUntil: (work: Promise<unknown>) => void deferred.push(work.catch(() => undefined)),
        passThroughOnException: () => undefined,
        props: {},
      } as unknown as ExecutionContext,
    )
    expect([303, 500]).toContain(cut.status)
    await Promise.all(deferred)
    const progress = await request(job, { headers: cookie })
    expect(progress.headers.get('refresh')).toBe('3')
    expect(await progress.text()).toContain('<progress')
    const waiting = async () =>
      ((await (await request(`/api/v1/calls/${slug}/statistics`)).json()) as { waiting: number }).waiting
    const between = await waiting()
    expect(between).toBeGreaterThan(0)
    expect(between).toBeLessThan(n)
    await Promise.all([runScheduled(environment, () => undefined), runScheduled(environment, () => undefined)])
    await runScheduled(environment, () => undefined)
    expect(await waiting()).toBe(n)
    const counts = await bindings.DB.prepare(
      'SELECT created, skipped, next_part = parts AS whole FROM import_job WHERE id = ?',
    )
      .bind(job.split('/').at(-1))
      .first()
    // Two runs at once counted no part twice.
    expect(counts).toEqual({ created: n, skipped: 0, whole: 1 })
    expect(await read(job)).toContain('Loaded')
    expect(await parts()).toBe(0)
  })

  it('tells that a call with published figures takes none', async () => {
    expect(await read('/en/secretariat/calls/igf-2018-issues/import')).toContain('Make a new call')
    const answer = await upload('/en/secretariat/calls/igf-2018-issues/import', { file: file(rows(1)) })
    expect(answer.status).toBe(409)
  })

  it('hands out an empty table and the export as files', async () => {
    const { slug, path } = await pastCall()
    const template = await request(`${path}-template.csv`, { headers: cookie })
    expect(template.headers.get('content-disposition')).toContain(`${slug}-template.csv`)
    expect(await template.text()).toBe(
      'id,title,description,language,name,stakeholder_group,country,region,organisation,email,submitted_at,themes,policy_questions\r\n',
    )
    const csv = await request(`/en/secretariat/calls/${slug}/issues.csv`, { headers: cookie })
    expect(await csv.text()).toMatch(/^id,reference,state,title/)
    const json = await request(`/en/secretariat/calls/${slug}/issues.json`, { headers: cookie })
    expect(await json.json()).toEqual([])
  })
})
