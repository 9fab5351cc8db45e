import Papa from 'papaparse'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { namedEntries } from '../../worker/features/entry-imports/queries.ts'
import { nameKeys } from '../../worker/features/observatory/name-rules.ts'
import { reader } from '../../worker/platform/database.ts'
import { bindings, environment, request, seed, send, staffMember } from '../support/app.ts'
import { all, emptyCopy, header, kept, row, rows } from '../support/entry-imports.ts'
import { halting } from '../support/halting.ts'
import { metered } from '../support/metered.ts'

interface Report {
  rows: number
  created: number
  skipped: number
  errors: { row: number; column: string; message: string }[]
  errorsTotal: number
  warnings: { row: number; column: string; message: string }[]
  ignored: string[]
}

let bearer: Record<string, string>
let cookie: Record<string, string>

beforeAll(async () => {
  await seed('catalogue')
  ;({ bearer, cookie } = await staffMember('administrator'))
})

const upload = (csv: BodyInit, query = '', headers: Record<string, string> = {}) =>
  request(`/api/v1/secretariat/entries/import${query}`, {
    method: 'POST',
    body: csv,
    headers: { 'content-type': 'text/csv', ...bearer, ...headers },
  })

async function report(answer: Response, status = 200): Promise<Report> {
  expect(answer.status).toBe(status)
  return (await answer.json()) as Report
}

interface Listed {
  slug: string
  name: string
  contactState: string | null
}
const listed = async (query = '') =>
  ((await (await request(`/api/v1/entries?limit=100${query}`)).json()) as { items: Listed[] }).items
const entry = async (slug: string) =>
  (await (await request(`/api/v1/entries/${slug}`)).json()) as Record<string, unknown>
const exported = async () => await (await request('/api/v1/secretariat/entries.csv', { headers: bearer })).text()

const everything = {
  id: '=1+1',
  name: 'Linea de ayuda',
  kind: 'help_desk',
  url: 'https://ayuda.example.org/inicio',
  summary: 'Quotes "inside"; semicolons, commas\nand a second line\n\n- @list',
  topics: 'Cybercrime;youth',
  regions: 'Latin America and the Caribbean',
  countries: 'Namibia;UY',
  languages: 'Spanish;pt-BR',
  request_languages: 'es',
  language: 'es',
  aliases: 'LdA;A \\; B',
  audience: 'Todas',
  eligibility: 'victims;Small businesses',
  eligibility_note: '=nota',
  operator: '+Operador',
  operator_kind: 'Civil society',
  operator_country: 'Uruguay',
  ask_by: 'form;phone',
  ask_url: 'https://ayuda.example.org/form',
  phone: '+598 2 123 456',
  how_to_ask: 'Primero lea.\n\nDespués escriba.',
  hours: '9-17',
  answer_time: 'three days',
  fees: 'free',
  questions: '¿Qué hago? | fr: Que faire \\| dire ? | how: not a language',
  publisher: 'Editor',
  since: '2014-06',
  content_updated_at: '2026',
  update_frequency: 'monthly',
  access: 'open',
  licence: 'CC BY 4.0',
  api_url: 'https://ayuda.example.org/api',
  formats: 'CSV;JSON',
  status: 'temporarily closed',
  replaced_by: '',
  last_confirmed_at: '2026-01-02T03:04:05Z',
  contact_email: 'desk@example.org',
  contact_state: 'confirmed',
  state: '',
  translations: '[{"language":"en","name":"Help line","summary":"What it does","origin":"volunteer"}]',
  questions_confirmed: '2',
  freshness: 'due',
  seen: 'yes',
  relation: 'owner',
  submitter: 'A. Person',
  submitter_email: 'person@example.org',
  reference: 'ENT-0042',
  slug: 'la-linea',
  submitted_at: '2025-04-01T10:00:00.000Z',
  published_at: '2025-04-02T10:00:00.000Z',
  edited_at: '2025-04-03T10:00:00.000Z',
  channel: 'meeting',
}

describe('the names of a file', () => {
  it('are looked up in those that entries keep, without reading all of them', async () => {
    const meter = metered(bindings.DB)
    const found = await namedEntries(reader(meter.db), nameKeys({ name: 'Digital-Watch observatory' }))
    expect(found).toEqual([{ name: 'Digital Watch Observatory', aliases: expect.any(Array) }])
    expect(meter.rowsRead()).toBeLessThan(10)
  })
})

describe('POST /secretariat/entries/import', () => {
  beforeEach(emptyCopy)

  it('publishes the rows of a table: listed, counted and found in other languages, with addresses of their own', async () => {
    expect(await report(await upload(rows(3)))).toMatchObject({
      rows: 3,
      created: 3,
      skipped: 0,
      errors: [],
      warnings: [],
    })
    expect(await kept()).toEqual(all(3))
    expect((await listed()).map(({ slug }) => slug)).toEqual(['desk-r3', 'desk-r2', 'desk-r1'])
    expect(await listed('&q=ciberdelincuencia&region=africa')).toHaveLength(3)
    const references = await bindings.DB.prepare(
      "SELECT reference FROM submission WHERE kind = 'entry' ORDER BY id",
    ).all()
    expect(references.results).toEqual([
      { reference: 'ENT-0001' },
      { reference: 'ENT-0002' },
      { reference: 'ENT-0003' },
    ])
  })

  it('writes nothing in a dry run and tells what it would do', async () => {
    expect(await report(await upload(rows(3), '?dryRun=1'))).toMatchObject({ rows: 3, created: 3, errors: [] })
    expect(await kept()).toEqual(all(0))
  })

  it('loads nothing when a cell is wrong, and names every wrong cell', async () => {
    const csv = `${header}${row('a')}b,,oracle,http://192.168.1.1/,x,cybercrime,Atlantis,English\nc,Name,database,ftp://example.org/,x,no-such-topic,Africa,xx-\n`
    const wrong = await report(await upload(csv), 422)
    expect(wrong).toMatchObject({ rows: 3, created: 0, type: expect.stringMatching(/\/invalid$/) })
    expect(wrong.errors.map((error) => `${error.row} ${error.column}`).sort()).toEqual([
      '2 kind',
      '2 name',
      '2 regions',
      '2 url',
      '3 languages',
      '3 topics',
      '3 url',
    ])
    expect(wrong.errors.find((error) => error.row === 2 && error.column === 'url')?.message).toMatch(/network|public/)
    expect(await kept()).toEqual(all(0))
    const missing = await report(await upload('id,name\na,b\n'), 422)
    expect(missing.errors.map((error) => `${error.row} ${error.column}`)).toEqual(
      ['kind', 'url', 'summary', 'topics', 'languages', 'regions'].map((column) => `0 ${column}`),
    )
  })

  it('skips the same id again, in a second file and further down in the same one', async () => {
    expect(await report(await upload(rows(2) + row('r1')))).toMatchObject({ rows: 3, created: 2, skipped: 1 })
    expect(await report(await upload(rows(4)))).toMatchObject({ rows: 4, created: 2, skipped: 2, warnings: [] })
    expect(await kept()).toEqual(all(4))
  })

  it('leaves out what is listed already by address, name or alias, says so, and loads it when told to', async () => {
    const first = `${header.trim()},aliases\n${row('a', 'Café Desk', 'https://www.a.example.org/x/').trim()},ACR\n`
    await report(await upload(first))
    const again = `${header.trim()},aliases\n${[
      row('b', 'Other', 'http://a.example.org/x').trim(),
      row('c', 'cafe  DESK').trim(),
      row('d', 'acr').trim(),
      `${row('e', 'Fresh').trim()},cafe desk`,
      `${row('f', 'Fresh too').trim()},ACR`,
      row('g', 'Fresh too').trim(),
    ].join('\n')}\n`
    const told = await report(await upload(again, '?dryRun=1'))
    expect(told).toMatchObject({ rows: 6, created: 1, skipped: 5, errors: [] })
    expect(told.warnings.map((one) => `${one.row} ${one.column}`)).toEqual([
      '1 url',
      '2 name',
      '3 name',
      '4 aliases',
      '6 name',
    ])
    expect(told.warnings[1]?.message).toContain('listed already')
    expect(await report(await upload(again))).toMatchObject({ created: 1, skipped: 5 })
    expect(await report(await upload(again, '?duplicates=create'))).toMatchObject({
      created: 5,
      skipped: 1,
      warnings: [],
    })
    const own = `${header.trim()},duplicates\n${row('h', 'acr').trim()},create\n`
    expect(await report(await upload(own))).toMatchObject({ created: 1, warnings: [] })
    // Of one name each has an address of its own.
    expect((await listed()).filter(({ name }) => name === 'acr').map(({ slug }) => slug)).toEqual(['acr-8', 'acr'])
  })

  it('keeps contacts encrypted and publishes only their state', async () => {
    const csv = `${header.trim()},contact_email,contact_state\n${row('a').trim()},secret@example.org,confirmed\n${row('b').trim()},other@example.org,\n${row('c').trim()},,\n`
    await report(await upload(csv))
    const stored = await bindings.DB.prepare('SELECT contact, contact_index FROM entry WHERE slug = ?')
      .bind('desk-a')
      .first()
    expect(stored).toEqual({ contact: expect.stringMatching(/^k1\./), contact_index: expect.any(String) })
    expect((await listed()).map(({ contactState }) => contactState)).toEqual([null, 'unconfirmed', 'confirmed'])
    expect(JSON.stringify(await entry('desk-a'))).not.toContain('secret@')
    expect(await (await request('/api/v1/entries.csv')).text()).not.toContain('secret@')
    const page = await request('/en/secretariat/contacts/desk-a', { headers: cookie })
    expect(await page.text()).toContain('s•••@example.org')
    const alone = await report(await upload(`${header.trim()},contact_state\n${row('d').trim()},confirmed\n`), 422)
    expect(alone.errors.map(({ column }) => column)).toEqual(['contact_email'])
  })

  it('lets the rows wait with ?state=pending, and a moderator publishes one', async () => {
    await report(await upload(rows(2), '?state=pending'))
    expect(await listed()).toEqual([])
    const decision = { reference: 'ENT-0001', action: 'publish', reason: 'meets_guidelines' }
    expect((await send('POST', '/api/v1/secretariat/decisions', decision, bearer)).status).toBe(200)
    expect((await listed()).map(({ slug }) => slug)).toEqual(['desk-r1'])
    const queue = await (await request('/api/v1/secretariat/queue?kind=entry', { headers: bearer })).json()
    expect(queue).toMatchObject({ items: [{ reference: 'ENT-0002' }] })
  })

  it('takes back what it counted when a moderator hides an entry', async () => {
    await report(await upload(rows(1)))
    await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference: 'ENT-0001', action: 'hide', reason: 'spam' },
      bearer,
    )
    expect(await kept()).toMatchObject({ listed: 0, counted: 0 })
    const left = await bindings.DB.prepare("SELECT count(*) n FROM search_term WHERE scope = 'entries'").first('n')
    expect(left).toBe(0)
    const found = await (await request('/api/v1/entries?q=Desk+r1')).json()
    expect(found).toMatchObject({ items: [] })
    const named = await bindings.DB.prepare(
      "SELECT count(*) n FROM search_list WHERE scope = 'entries' AND n > 0",
    ).first('n')
    expect(named).toBe(0)
  })

  it('goes on where it was cut, and two files at once load each row once', async () => {
    const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} }
    const cut = await createApp().fetch(
      new Request('https://waypost.test/api/v1/secretariat/entries/import', {
        method: 'POST',
        body: rows(500),
        headers: { 'content-type': 'text/csv', ...bearer },
      }),
      { ...environment, DB: halting(2) },
      execution as unknown as ExecutionContext,
    )
    expect(cut.status).toBe(500)
    const between = await kept()
    expect(between.entries).toBeGreaterThan(0)
    expect(between).toEqual(all(between.entries))
    const answers = await Promise.all([upload(rows(500)), upload(rows(500))])
    const reports = await Promise.all(answers.map((answer) => report(answer)))
    expect(reports.reduce((sum, one) => sum + one.created, 0)).toBe(500 - between.entries)
    expect(await kept()).toEqual(all(500))
  })

  it('is for administrators, and takes no other form', async () => {
    const moderator = await staffMember('moderator')
    expect((await upload(rows(1), '', moderator.bearer)).status).toBe(403)
    expect((await request('/api/v1/secretariat/entries.csv', { headers: moderator.bearer })).status).toBe(403)
    expect((await send('POST', '/api/v1/secretariat/entries/import', [], bearer)).status).toBe(415)
    expect((await upload('x'.repeat(16 * 1024 * 1024 + 1))).status).toBe(413)
  })
})

describe('GET /secretariat/entries.csv', () => {
  it('imports again without loss into an empty copy, and creates nothing in the same one', {
    timeout: 60_000,
  }, async () => {
    await emptyCopy()
    await seed('catalogue')
    const states = ['published', 'pending', 'changes_requested', 'rejected', 'hidden', 'withdrawn']
    const csv = Papa.unparse([
      ...states.map((state, i) => ({
        ...everything,
        id: `x ${i}`,
        state,
        duplicates: 'create',
        reference: '',
        // An entry that waits was never public.
        slug: state === 'pending' ? '' : `${everything.slug}-${i}`,
        replaced_by: i === 0 ? 'la-linea-4' : '',
      })),
      { ...everything, reference: 'ENT-0500', slug: 'la-linea', replaced_by: 'la-linea-0', duplicates: 'create' },
    ])
    expect(await report(await upload(csv))).toMatchObject({ created: 7, errors: [], warnings: [], ignored: [] })
    const first = await exported()
    const table = Papa.parse<Record<string, string>>(first, { header: true, skipEmptyLines: true }).data
    expect(table.find(({ id }) => id === "'=1+1")).toMatchObject({
      topics: 'cybercrime;youth',
      countries: 'NA;UY',
      languages: 'es;pt-BR',
      aliases: 'LdA ; A \\; B',
      questions: 'es: ¿Qué hago? | fr: Que faire \\| dire ? | es: how: not a language',
      questions_confirmed: '2',
      contact_email: 'desk@example.org',
      submitter_email: 'person@example.org',
      reference: 'ENT-0500',
    })
    expect(table.find(({ state }) => state === 'withdrawn')).toMatchObject({
      name: '',
      kind: 'help_desk',
      slug: 'la-linea-5',
    })

    const same = await report(await upload(first))
    expect(same).toMatchObject({ rows: table.length, created: 0, skipped: table.length, errors: [], warnings: [] })

    const before = await entry('la-linea')
    await emptyCopy()
    expect(await report(await upload(first))).toMatchObject({
      rows: table.length,
      created: table.length,
      skipped: 0,
      errors: [],
      warnings: [],
      ignored: [],
    })
    expect(await exported()).toBe(first)
    expect(await entry('la-linea')).toEqual(before)
  })

  it('lets entries go on naming those that replaced them where an address is taken', async () => {
    await emptyCopy()
    await report(
      await upload(`${header.trim()},slug\n${row('old', 'Taken', 'https://taken.example.org').trim()},new-desk\n`),
    )
    const csv = `${header.trim()},slug,replaced_by\n${row('a').trim()},desk-a,new-desk\n${row('b').trim()},new-desk,\n`
    const told = await report(await upload(csv))
    expect(told.warnings.map(({ row: at, column }) => `${at} ${column}`)).toEqual(['2 slug'])
    expect(await entry('desk-a')).toMatchObject({ replacedBy: 'desk-b' })
  })

  it('records who took it', async () => {
    await exported()
    const events = await bindings.DB.prepare(
      "SELECT count(*) n FROM event WHERE subject_kind = 'observatory' AND action = 'exported'",
    ).first('n')
    expect(events).toBeGreaterThan(0)
  })
})
