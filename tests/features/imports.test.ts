import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, environment, request, seed, send, sent, staffMember } from '../support/app.ts'
import { metered } from '../support/metered.ts'
import { figures2018, replayCsv } from '../support/replay-2018.ts'

interface Report {
  rows: number
  created: number
  skipped: number
  errors: { row: number; column: string; message: string }[]
  errorsTotal: number
  ignored: string[]
}

let bearer: Record<string, string>
let made = 0

beforeAll(async () => {
  await seed('demo')
  bearer = (await staffMember('administrator')).bearer
})

/** A new call of the past; answers its slug. */
async function pastCall(cycle = 'igf-2018'): Promise<string> {
  made += 1
  const slug = `import-${made}`
  const answer = await send(
    'POST',
    '/api/v1/secretariat/calls',
    {
      slug,
      kind: 'issues',
      title: 'A call of the past',
      guidance: 'Say it.',
      opensAt: '2018-03-26T00:00:00Z',
      closesAt: '2018-04-14T00:00:00Z',
      languages: ['en'],
      cycle,
    },
    bearer,
  )
  expect(answer.status).toBe(201)
  return slug
}

const address = (slug: string, query = '') => `/api/v1/secretariat/calls/${slug}/import${query}`

function upload(slug: string, csv: BodyInit, query = '', override: Parameters<typeof request>[2] = {}) {
  return request(
    address(slug, query),
    { method: 'POST', body: csv, headers: { 'content-type': 'text/csv', ...bearer } },
    override,
  )
}

async function report(answer: Response, status = 200): Promise<Report> {
  expect(answer.status).toBe(status)
  return (await answer.json()) as Report
}

const statistics = async (slug: string) =>
  (await (await request(`/api/v1/calls/${slug}/statistics`)).json()) as {
    total: number
    waiting: number
    byStakeholderGroup: Record<string, number>
    byRegion: Record<string, number>
    byTheme: Record<string, number>
    byDay: { date: string; count: number }[]
    cross: { count: number }[]
  }

const exported = async (slug: string) =>
  await (await request(`/api/v1/secretariat/calls/${slug}/issues.csv`, { headers: bearer })).text()

const header = 'id,title,description,language,name,stakeholder_group,country\n'
const row = (id: string, title = `Title ${id}`) => `${id},${title},About it,en,A. Person,civil_society,KE\n`
const rows = (n: number) => header + Array.from({ length: n }, (_, i) => row(`r${i + 1}`)).join('')

/** Everything kept about a call that an import changes. */
async function kept(slug: string) {
  const n = async (sql: string) => (await bindings.DB.prepare(sql).bind(slug).first<{ n: number }>())?.n ?? 0
  return {
    issues: await n('SELECT count(*) n FROM issue WHERE call = ?'),
    submissions: await n("SELECT count(*) n FROM submission WHERE kind = 'issue' AND parent = ?"),
    known: await n('SELECT count(*) n FROM import_row WHERE call = ?'),
    listed: await n("SELECT count(*) n FROM posting WHERE scope = 'issues:' || ? AND key = ''"),
    counted: await n("SELECT coalesce(sum(n), 0) n FROM facet WHERE scope = 'issues:' || ? AND dimension = 'all'"),
    events: await n(
      "SELECT count(*) n FROM event WHERE subject_kind = 'issue' AND subject_id IN (SELECT id FROM issue WHERE call = ?)",
    ),
  }
}

const all = (n: number) => ({ issues: n, submissions: n, known: n, listed: n, counted: n, events: n })

/** A database whose `nth` batch breaks down before it is run. */
function failing(nth: number): D1Database {
  let batches = 0
  const batch = (real: D1Database | D1DatabaseSession) => (statements: D1PreparedStatement[]) => {
    batches += 1
    if (batches === nth) throw new Error('the lights went out')
    return real.batch(statements)
  }
  const over = <T extends object>(target: T, methods: Record<string, unknown>): T =>
    new Proxy(target, {
      get(real, name) {
        const value: unknown = methods[String(name)] ?? Reflect.get(real, name, real)
        return typeof value === 'function' && methods[String(name)] === undefined ? value.bind(real) : value
      },
    })
  return over(bindings.DB, {
    batch: batch(bindings.DB),
    withSession: (constraint?: string) => {
      const session = bindings.DB.withSession(constraint)
      return over(session, { batch: batch(session) })
    },
  })
}

describe('POST /secretariat/calls/{slug}/import', () => {
  it('takes the 345 submissions of 2018 in at once, and the statistics are those that were published', async () => {
    const slug = await pastCall()
    const mails = sent.length
    const loaded = await report(await upload(slug, replayCsv()))
    expect(loaded).toMatchObject({ rows: 345, created: 345, skipped: 0, errors: [], errorsTotal: 0, ignored: [] })
    const got = await statistics(slug)
    expect(got.total).toBe(figures2018.total)
    expect(got.byStakeholderGroup).toEqual(figures2018.stakeholderGroup)
    expect(got.byRegion).toEqual(figures2018.region)
    expect(got.byDay.map(({ date }) => date)).toContain('2018-04-13')
    expect(got.byDay.reduce((sum, { count }) => sum + count, 0)).toBe(345)
    expect(got.cross.reduce((sum, { count }) => sum + count, 0)).toBe(345)
    expect(await kept(slug)).toEqual(all(345))
    expect(sent.length).toBe(mails)
    const listed = (await (await request(`/api/v1/calls/${slug}/issues?region=african&limit=100`)).json()) as {
      items: unknown[]
    }
    expect(listed.items).toHaveLength(73)
    const found = (await (await request(`/api/v1/calls/${slug}/issues?q=shutdowns`)).json()) as {
      items: { title: string }[]
    }
    expect(found.items.length).toBeGreaterThan(3)
    // The list stands as if each had come when it came.
    const newest = (await (await request(`/api/v1/calls/${slug}/issues?limit=1`)).json()) as {
      items: { reference: string }[]
    }
    expect(newest.items[0]?.reference).toBe('IGF2018-0345')
  })

  it('writes nothing in a dry run and tells what it would do', async () => {
    const slug = await pastCall()
    expect(await report(await upload(slug, rows(3), '?dryRun=1'))).toMatchObject({ rows: 3, created: 3, errors: [] })
    expect(await kept(slug)).toEqual(all(0))
  })

  it('answers 422 with the report and writes nothing when a row is wrong, and 200 in a dry run', async () => {
    const slug = await pastCall()
    const csv = `${header}${row('a')}b,,About it,en,A. Person,Martians,KE\nc,Title,About it,xx-,A. Person,WEOG,\n`
    const wrong = await report(await upload(slug, csv), 422)
    expect(wrong).toMatchObject({ rows: 3, created: 0, skipped: 0, errorsTotal: 5 })
    expect(wrong.errors.map((error) => `${error.row} ${error.column}`).sort()).toEqual([
      '2 stakeholder_group',
      '2 title',
      '3 language',
      '3 region',
      '3 stakeholder_group',
    ])
    expect(wrong).toMatchObject({ type: expect.stringMatching(/\/invalid$/) })
    expect(await kept(slug)).toEqual(all(0))
    expect((await report(await upload(slug, csv, '?dryRun=1'))).errorsTotal).toBe(5)
    const french = await request(address(slug, '?dryRun=1'), {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'text/csv', 'accept-language': 'fr', ...bearer },
    })
    expect((await report(french)).errors[0]?.message).toMatch(/«\s?title\s?»/)
  })

  it('skips the same id again, in a second file and further down in the same one', async () => {
    const slug = await pastCall()
    expect(await report(await upload(slug, rows(3) + row('r1', 'Again')))).toMatchObject({
      rows: 4,
      created: 3,
      skipped: 1,
    })
    expect(await report(await upload(slug, rows(5)))).toMatchObject({ rows: 5, created: 2, skipped: 3 })
    expect(await kept(slug)).toEqual(all(5))
    const other = await pastCall()
    expect(await report(await upload(other, rows(3)))).toMatchObject({ created: 3, skipped: 0 })
  })

  it('goes on where it was cut: whole slices are there, the same file brings the rest', async () => {
    const slug = await pastCall()
    const n = 700
    // The first batch is the event of the import; the third slice breaks down.
    expect((await upload(slug, rows(n), '', { DB: failing(4) })).status).toBe(500)
    const between = await kept(slug)
    expect(between.issues).toBeGreaterThan(0)
    expect(between.issues).toBeLessThan(n)
    expect(between).toEqual(all(between.issues))
    expect(await report(await upload(slug, rows(n)))).toMatchObject({
      rows: n,
      created: n - between.issues,
      skipped: between.issues,
    })
    expect(await kept(slug)).toEqual(all(n))
    expect((await statistics(slug)).total).toBe(n)
  })

  it('loads each row once when the same file is sent several times at once', async () => {
    const slug = await pastCall()
    const answers = await Promise.all(Array.from({ length: 4 }, () => upload(slug, rows(450))))
    const reports = await Promise.all(answers.map((answer) => report(answer)))
    expect(reports.reduce((sum, one) => sum + one.created, 0)).toBe(450)
    for (const one of reports) expect(one.created + one.skipped).toBe(450)
    expect(await kept(slug)).toEqual(all(450))
    const references = await bindings.DB.prepare('SELECT count(DISTINCT reference) n FROM submission WHERE parent = ?')
      .bind(slug)
      .first()
    expect(references).toEqual({ n: 450 })
  })

  it('lets the rows wait with ?state=pending, and a moderator publishes one', async () => {
    const slug = await pastCall('igf-2016')
    await report(await upload(slug, rows(2), '?state=pending'))
    expect(await statistics(slug)).toMatchObject({ total: 0, waiting: 2 })
    const decided = await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference: 'IGF2016-0001', action: 'publish', reason: 'meets_guidelines' },
      bearer,
    )
    expect(decided.status).toBe(200)
    expect(await statistics(slug)).toMatchObject({ total: 1, waiting: 1 })
  })

  it('takes back what an import counted when a moderator hides it', async () => {
    const slug = await pastCall('igf-2014')
    await report(await upload(slug, rows(2)))
    await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference: 'IGF2014-0001', action: 'hide', reason: 'spam' },
      bearer,
    )
    await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference: 'IGF2014-0002', action: 'hide', reason: 'spam' },
      bearer,
    )
    expect(await statistics(slug)).toMatchObject({ total: 0, byDay: [] })
    const left = await bindings.DB.prepare("SELECT count(*) n FROM search_term WHERE scope = 'issues:' || ?")
      .bind(slug)
      .first()
    expect(left).toEqual({ n: 0 })
  })

  it('encrypts addresses and publishes none', async () => {
    const slug = await pastCall('igf-2015')
    const csv =
      'id,title,description,language,name,stakeholder_group,country,email\na,T,D,en,N,government,KE,secret@example.org\n'
    await report(await upload(slug, csv))
    const stored = await bindings.DB.prepare('SELECT email FROM submission WHERE parent = ?')
      .bind(slug)
      .first<{ email: string }>()
    expect(stored?.email).toMatch(/^k1\./)
    expect(await (await request(`/api/v1/calls/${slug}/issues.csv`)).text()).not.toContain('secret@')
    expect(await exported(slug)).toContain('secret@example.org')
  })

  it('refuses a call whose figures were published without submissions, unknown calls, other types and too much', async () => {
    const figures = await upload('igf-2018-issues', rows(1))
    expect(figures.status).toBe(409)
    expect(((await figures.json()) as { detail: string }).detail).toContain('new call')
    expect((await upload('no-such-call', rows(1))).status).toBe(404)
    const slug = await pastCall()
    const xml = { method: 'POST', body: '<a/>', headers: { 'content-type': 'text/xml', ...bearer } }
    expect((await request(address(slug), xml)).status).toBe(415)
    expect((await upload(slug, 'x'.repeat(16 * 1024 * 1024 + 1))).status).toBe(413)
    expect((await upload(slug, rows(1), '?dryRun=perhaps')).status).toBe(422)
  })

  it('names the columns that are missing and those that mean nothing', async () => {
    const slug = await pastCall()
    const csv = 'id,title,Favourite colour\na,T,blue\n'
    const wrong = await report(await upload(slug, csv), 422)
    expect(wrong.ignored).toEqual(['Favourite colour'])
    expect(wrong.errors.map((error) => `${error.row} ${error.column}`)).toEqual([
      '0 description',
      '0 language',
      '0 name',
      '0 stakeholder_group',
      '0 region',
    ])
    expect((await report(await upload(slug, ''), 422)).rows).toBe(0)
  })

  it('reads UTF-16, and says which cells of another encoding are not UTF-8', async () => {
    const slug = await pastCall()
    const utf16 = `\ufeff${header.replaceAll(',', '\t')}${row('a', 'Été').replaceAll(',', '\t')}`
    const bytes = new Uint8Array(new Uint16Array([...utf16].map((letter) => letter.charCodeAt(0))).buffer)
    expect(await report(await upload(slug, bytes))).toMatchObject({ created: 1 })
    const latin = Uint8Array.from([...`${header}${row('b')}${row('c', 'Été')}`].map((letter) => letter.charCodeAt(0)))
    const wrong = await report(await upload(slug, latin), 422)
    expect(wrong.errors.map((error) => `${error.row} ${error.column}`)).toEqual(['2 title'])
  })

  it('takes 3,000 rows in one request', { timeout: 60_000 }, async () => {
    const slug = await pastCall()
    expect(await report(await upload(slug, rows(3000)))).toMatchObject({ created: 3000 })
    expect(await kept(slug)).toEqual(all(3000))
  })
})

describe('GET /secretariat/calls/{slug}/issues.csv', () => {
  const withoutReference = (csv: string) =>
    Papa.parse<Record<string, string>>(csv, { header: true }).data.map(({ reference: _reference, ...rest }) => rest)

  it('imports again without loss: a new call exports the same rows', async () => {
    const slug = await pastCall()
    const hostile = {
      id: '=1+1',
      title: "'=cmd|'/C calc'!A0",
      description: 'Quotes "inside"; semicolons, commas\nand a second line\n\n- @list',
      language: 'ar',
      name: '+Person',
      show_name: 'true',
      capacity: 'own',
      organisation: 'Named but not spoken for',
      stakeholder_group: 'intergovernmental',
      region: 'intergovernmental',
      email: 'a.b@example.org',
      submitted_at: '2018-04-01T10:00:00.000Z',
      published_at: '2018-04-02T10:00:00.000Z',
      channel: 'hub',
      themes: 'ipv6;youth',
      policy_questions: 'Either \\| or? | And a \\backslash\\ | -Third',
      desired_outcome: '@outcome',
      stream: 'continued',
      continues: 'IGF2017-0001',
      first_time: 'false',
      answers: '{"q1":"=answer","q2":"b"}',
    }
    const states = ['published', 'pending', 'changes_requested', 'rejected', 'hidden', 'withdrawn']
    const csv = Papa.unparse([
      ...states.map((state, i) => ({ ...hostile, id: `${hostile.id} ${i}`, state })),
      { ...hostile, id: 'blank', title: 'No more than is needed', state: '', answers: '', themes: '', stream: '' },
    ])
    expect(await report(await upload(slug, csv))).toMatchObject({ created: 7 })
    await report(await upload(slug, replayCsv()))
    const first = await exported(slug)
    const again = await pastCall()
    expect(await report(await upload(again, first))).toMatchObject({ rows: 352, created: 352, ignored: [] })
    expect(withoutReference(await exported(again))).toEqual(withoutReference(first))
    const { byDay, ...others } = await statistics(again)
    const { byDay: before, ...wanted } = await statistics(slug)
    expect(byDay).toEqual(before)
    expect({ ...others, asOf: '' }).toEqual({ ...wanted, asOf: '' })

    const json = await (await request(`/api/v1/secretariat/calls/${slug}/issues.json`, { headers: bearer })).json()
    const third = await pastCall()
    expect(await report(await send('POST', address(third), json, bearer))).toMatchObject({
      rows: 352,
      created: 352,
      ignored: [],
    })
    expect(withoutReference(await exported(third))).toEqual(withoutReference(first))
  })

  it('gives what the form took in, and keeps references that are free', async () => {
    const slug = await pastCall('igf-2013')
    const csv =
      'id,reference,title,description,language,name,stakeholder_group,country\na,IGF2013-0007,T,D,en,N,government,KE\nb,,T,D,en,N,government,KE\nc,IGF2013-0007,T,D,en,N,government,KE\nd,X-1,T,D,en,N,government,KE\n'
    await report(await upload(slug, csv))
    const references = Papa.parse<{ id: string; reference: string }>(await exported(slug), { header: true }).data
    expect(references.filter(({ id }) => id !== '').map(({ id, reference }) => `${id} ${reference}`)).toEqual([
      'a IGF2013-0007',
      'b IGF2013-0008',
      'c IGF2013-0009',
      'd IGF2013-0010',
    ])
    await send('POST', '/api/v1/calls/igf-2027-issues/issues', {
      title: 'By the form',
      description: 'D',
      language: 'en',
      name: 'N',
      stakeholderGroup: 'government',
      country: 'KE',
    })
    expect(await exported('igf-2027-issues')).toMatch(/\r\nIGF2027-\d+,IGF2027-\d+,pending,By the form,/)
  })

  it('is for those who make calls, and each access is recorded', async () => {
    const slug = await pastCall()
    const moderator = await staffMember('moderator')
    expect((await request(`/api/v1/secretariat/calls/${slug}/issues.csv`, { headers: moderator.bearer })).status).toBe(
      403,
    )
    await exported(slug)
    const event = await bindings.DB.prepare(
      "SELECT actor FROM event WHERE subject_kind = 'call' AND subject_id = ? AND action = 'exported'",
    )
      .bind(slug)
      .all()
    expect(event.results).toHaveLength(1)
  })

  it('reads a page at a time, however many there are', { timeout: 60_000 }, async () => {
    const slug = await pastCall()
    await report(await upload(slug, rows(2500)))
    for (const path of [`/api/v1/secretariat/calls/${slug}/issues.csv`, `/api/v1/calls/${slug}/issues.csv`]) {
      const counted = metered(environment.DB)
      const answer = await request(path, { headers: path.includes('secretariat') ? bearer : {} }, { DB: counted.db })
      const before = counted.queries()
      const reader = answer.body?.getReader()
      await reader?.read()
      await reader?.read()
      // Nothing is asked for before the reader wants more.
      expect(counted.queries() - before).toBeLessThanOrEqual(2)
      let bytes = 0
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) break
        bytes += value?.byteLength ?? 0
      }
      expect(bytes).toBeGreaterThan(10_000)
      expect(counted.rowsRead()).toBeLessThan(2500 * 6)
    }
  })
})
