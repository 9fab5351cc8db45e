import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, request, seed, send, staffMember } from '../support/app.ts'

interface Told {
  row: number
  column: string
  message: string
}
interface Report {
  created: number
  skipped: number
  errors: Told[]
  warnings: Told[]
}

const open = 'igf-2027-issues'
let administrator: Awaited<ReturnType<typeof staffMember>>
let made = 0

beforeAll(async () => {
  await seed('demo')
  administrator = await staffMember('administrator')
})

async function pastCall(cycle: string, more: object = {}): Promise<string> {
  made += 1
  const slug = `references-${made}`
  const call = {
    slug,
    kind: 'issues',
    title: 'A call of the past',
    guidance: 'Say it.',
    opensAt: '2018-03-26T00:00:00Z',
    closesAt: '2018-04-14T00:00:00Z',
    languages: ['en'],
    cycle,
    ...more,
  }
  expect((await send('POST', '/api/v1/secretariat/calls', call, administrator.bearer)).status).toBe(201)
  return slug
}

async function upload(slug: string, csv: string, status = 200, query = ''): Promise<Report> {
  const answer = await request(`/api/v1/secretariat/calls/${slug}/import${query}`, {
    method: 'POST',
    body: csv,
    headers: { 'content-type': 'text/csv', ...administrator.bearer },
  })
  expect(answer.status).toBe(status)
  return (await answer.json()) as Report
}

const exported = async (slug: string, form: 'csv' | 'json') =>
  await request(`/api/v1/secretariat/calls/${slug}/issues.${form}`, { headers: administrator.bearer })

/** id -> reference and what it continues. */
async function references(slug: string): Promise<Record<string, [string, string | null]>> {
  const rows = (await (await exported(slug, 'json')).json()) as {
    id: string
    reference: string
    continues: string | null
  }[]
  return Object.fromEntries(rows.map(({ id, reference, continues }) => [id, [reference, continues]]))
}

const header = 'id,title,description,language,name,stakeholder_group,country,reference,continues\n'
const row = (id: string, reference = '', continues = '') =>
  `${id},Title ${id},About it,en,A. Person,civil_society,KE,${reference},${continues}\n`

describe('the export of a call', () => {
  it('imported into the same call makes nothing twice, whether it came in by the form or by a file', async () => {
    await upload(open, header + row('from-a-file'))
    const text = await (await exported(open, 'csv')).text()
    const report = await upload(open, text)
    expect(report).toMatchObject({ created: 0, errors: [] })
    expect(report.skipped).toBeGreaterThan(10)
    const other = await pastCall('igf-2027')
    expect(await upload(other, text)).toMatchObject({ created: report.skipped, skipped: 0 })
  })
})

describe('the reference of a row', () => {
  it('is kept a little ahead of the running number and not far ahead, which is told before and after loading', async () => {
    const slug = await pastCall('igf-2016')
    const csv = header + row('near', 'IGF2016-1001') + row('far', 'IGF2016-999999') + row('other', 'IGF2015-0001')
    for (const query of ['?dryRun=1', '']) {
      const { warnings } = await upload(slug, csv, 200, query)
      expect(warnings.map(({ row: at, column }) => `${at} ${column}`)).toEqual(['2 reference', '3 reference'])
      expect(warnings[0]?.message).toContain('IGF2016-999999')
    }
    expect(await references(slug)).toEqual({
      near: ['IGF2016-1001', null],
      far: ['IGF2016-1002', null],
      other: ['IGF2016-1003', null],
    })
    const last = await bindings.DB.prepare("SELECT value FROM counter WHERE name = 'reference:IGF2016-'").first('value')
    expect(last).toBe(1003)
  })

  it('that another call has taken becomes a new one, and rows of the file that continue it follow, across slices', async () => {
    const first = await pastCall('igf-2014')
    await upload(first, header + row('a', 'IGF2014-0001') + row('b', 'IGF2014-0002'))
    const second = await pastCall('igf-2014')
    const between = Array.from({ length: 250 }, (_, i) => row(`between-${i}`)).join('')
    const csv =
      header +
      row('early', '', 'IGF2014-0002') +
      row('one', 'IGF2014-0001', '') +
      row('next', 'IGF2014-0500', 'IGF2014-0001') +
      between +
      row('two', 'IGF2014-0002', 'IGF2014-0001') +
      row('outside', '', 'IGF2013-0007')
    const report = await upload(second, csv)
    expect(report.created).toBe(255)
    expect(report.warnings.map(({ row: at }) => at)).toEqual([2, 254])
    const found = await references(second)
    const one = found.one?.[0] ?? ''
    const two = found.two?.[0] ?? ''
    expect(['IGF2014-0001', 'IGF2014-0002']).not.toContain(one)
    expect(found.next).toEqual(['IGF2014-0500', one])
    expect(found.two).toEqual([two, one])
    expect(found.early?.[1]).toBe(two)
    expect(found.outside?.[1]).toBe('IGF2013-0007')
    expect((await references(first)).b).toEqual(['IGF2014-0002', null])
  })
})

describe('an imported answer', () => {
  const question = { id: 'q1', kind: 'link', required: false, texts: { en: { label: 'Where is it?' } }, choices: [] }

  it('that is no address of the web is an error of its row; one kept before is shown and never linked', async () => {
    const slug = await pastCall('igf-2012', { questions: [question] })
    const csv = `${header.trim()},answer:q1\n${row('a').trim()},javascript:alert(1)\n`
    const refused = await upload(slug, csv, 422)
    expect(refused.errors).toMatchObject([{ row: 1, column: 'answer:q1' }])
    await upload(slug, csv.replace('javascript:alert(1)', 'https://example.org/'))
    const reference = (await references(slug)).a?.[0]
    const page = async () => await (await request(`/en/issues/${reference}`)).text()
    expect(await page()).toContain('href="https://example.org/"')
    await bindings.DB.prepare('UPDATE issue SET answers = ? WHERE call = ?')
      .bind(JSON.stringify({ q1: 'javascript:alert(1)' }), slug)
      .run()
    await send('PATCH', `/api/v1/secretariat/calls/${slug}`, { title: 'Another' }, administrator.bearer)
    expect(await page()).toContain('javascript:alert(1)')
    expect(await page()).not.toContain('href="javascript:')
  })
})
