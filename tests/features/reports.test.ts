import { beforeAll, describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../schema/vocabulary.ts'
import { bindings, request, seed, send, staffMember, submit } from '../support/app.ts'
import { waitingIssue } from '../support/items.ts'
import { metered } from '../support/metered.ts'
import { unzip } from '../support/zip.ts'

const call = 'igf-2027-issues'
const bench = `/en/secretariat/calls/${call}/report`
const api = `/api/v1/calls/${call}/report`

let rapporteur: Awaited<ReturnType<typeof staffMember>>
let administrator: Awaited<ReturnType<typeof staffMember>>
let moderator: Awaited<ReturnType<typeof staffMember>>

interface Report {
  number: number
  language: string
  statistics: { total: number }
  totals: { issues: number; groups: number; grouped: number; ungrouped: number }
  groups: { items: { title: string; summary: string; members: { reference: string; title: string | null }[] }[] }
  priorities: { items: { community: string; statement: string }[] }
  questions: { items: { number: number; text: string | null; issue: string }[] }
  issues: { items: { reference: string; title: string | null }[]; next: string | null }
  convergence: { shared: { theme: string | null; communities: string[] }[]; alone: unknown[]; gaps: unknown[] }
  reports: { number: number }[]
}

/** A published issue. */
async function published(change: Record<string, unknown> = {}) {
  const issue = await waitingIssue(change)
  await decide(issue.reference, 'publish', 'meets_guidelines')
  return issue
}

async function decide(reference: string, action: string, reason: string): Promise<void> {
  const decision = { reference, action, reason }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
}

/** Makes a report and answers its number. */
async function make(language: Locale = 'en'): Promise<string> {
  const answer = await submit(bench, { id: crypto.randomUUID(), language }, rapporteur.cookie)
  expect(answer.status).toBe(303)
  return /\/report\/(\d+)\?/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}

async function publish(number: string): Promise<void> {
  const page = await (await request(`${bench}/${number}`, { headers: rapporteur.cookie })).text()
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  expect((await submit(`${bench}/${number}/publish`, { version }, rapporteur.cookie)).status).toBe(303)
}

const readApi = async (n: string) => (await (await request(`${api}?n=${n}`)).json()) as Report

async function documentOf(path: string, headers: Record<string, string> = {}): Promise<Map<string, string>> {
  const answer = await request(path, { headers })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('wordprocessingml.document')
  return await unzip(await answer.arrayBuffer())
}

beforeAll(async () => {
  await seed('demo')
  rapporteur = await staffMember('rapporteur')
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
  const members = [
    (await published({ title: 'Cables <for> islands & ships', policyQuestions: ['Who pays for "cables" & ships?'] }))
      .reference,
    (
      await published({
        country: 'FR',
        stakeholderGroup: 'government',
        capacity: 'organisation',
        organisation: 'A Ministry',
      })
    ).reference,
  ]
  const group = { title: 'Cables & <islands>', summary: 'Both ask for **cables**.\n\n1. one\n2. two', members }
  expect((await send('POST', `/api/v1/secretariat/calls/${call}/groups`, group, rapporteur.bearer)).status).toBe(201)
  for (const community of ['government', 'civil_society']) {
    const items = [{ theme: 'digital-identity', statement: `Statement of ${community}`, language: 'en' }]
    const path = `/api/v1/secretariat/calls/${call}/priorities/${community}`
    expect((await send('PUT', path, { items }, administrator.bearer)).status).toBe(200)
  }
})

describe('a report of a call whose cycle takes something up', () => {
  it('names the workstreams, on its page and in its document', async () => {
    const workstream = {
      title: 'Cables <in common>',
      language: 'en',
      rationale: 'Islands lack ships.',
      desiredOutcome: 'A shared ship',
      timeFrame: 'By 2028',
      stakeholders: ['government'],
    }
    const made = await send('POST', '/api/v1/secretariat/cycles/igf-2027/workstreams', workstream, administrator.bearer)
    expect(made.status).toBe(201)
    const number = await make()
    const page = await request(`${bench}/${number}/preview`, { headers: rapporteur.cookie })
    expect(await page.text()).toContain('Cables &lt;in common>')
    const files = await documentOf(`${bench}/${number}/report.docx`, rapporteur.cookie)
    expect(files.get('word/document.xml')).toContain('A shared ship')
  })
})

describe('POST /{lang}/secretariat/calls/{slug}/report', () => {
  it('makes a draft in one step, which the public cannot read', async () => {
    const number = await make()
    expect((await request(`/en/calls/${call}/report?n=${number}`)).status).toBe(404)
    expect((await request(`${api}?n=${number}`)).status).toBe(404)
    expect((await request(`/en/calls/${call}/report.docx?n=${number}`)).status).toBe(404)
    const preview = await request(`${bench}/${number}/preview`, { headers: rapporteur.cookie })
    expect(preview.status).toBe(200)
    expect(await preview.text()).toContain('This is a draft.')
  })

  it('is for rapporteurs and those above', async () => {
    const reviewer = await staffMember('reviewer')
    const fields = { id: crypto.randomUUID(), language: 'en' }
    expect((await submit(bench, fields, reviewer.cookie)).status).toBe(403)
    expect((await submit(bench, fields)).status).toBe(303)
  })

  it('makes one report of a button pressed twice', async () => {
    const fields = { id: crypto.randomUUID(), language: 'fr' }
    const first = await submit(bench, fields, rapporteur.cookie)
    const second = await submit(bench, fields, rapporteur.cookie)
    expect(second.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
  })

  it('answers 422 for a language there is none of, and keeps the form', async () => {
    const answer = await submit(bench, { id: crypto.randomUUID(), language: 'xx' }, rapporteur.cookie)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('name="language"')
  })

  it('is recorded', async () => {
    const number = await make()
    await publish(number)
    const { results } = await bindings.DB.prepare(
      "SELECT action FROM event WHERE subject_kind = 'report' AND subject_id = (SELECT id FROM report WHERE call = ? AND number = ?) ORDER BY id",
    )
      .bind(call, Number(number))
      .all<{ action: string }>()
    expect(results.map(({ action }) => action)).toEqual(['make_report', 'publish_report'])
  })
})

describe('POST of introduction and conclusions', () => {
  it('keeps them, answers 409 with what stands now to whoever comes second, and takes them into the next report', async () => {
    const number = await make('es')
    const texts = { intro: 'Una *primera* palabra', conclusions: '' }
    expect((await submit(`${bench}/${number}`, { ...texts, version: '1' }, rapporteur.cookie)).status).toBe(303)
    const late = await submit(`${bench}/${number}`, { intro: 'Otra palabra', version: '1' }, rapporteur.cookie)
    expect(late.status).toBe(409)
    const shown = await late.text()
    expect(shown).toContain('Una *primera* palabra')
    expect(shown).toContain('Otra palabra')
    const next = await make('es')
    expect(await (await request(`${bench}/${next}`, { headers: rapporteur.cookie })).text()).toContain('Una *primera*')
  })

  it('answers 409 once the report is published', async () => {
    const number = await make()
    await publish(number)
    const fields = { intro: 'Too late', conclusions: '', version: '2' }
    expect((await submit(`${bench}/${number}`, fields, rapporteur.cookie)).status).toBe(409)
    expect(await (await request(`/en/calls/${call}/report?n=${number}`)).text()).not.toContain('Too late')
  })
})

describe('a published report', () => {
  it('does not change when figures do, and a newer one has the new figures', async () => {
    const number = await make()
    await publish(number)
    const before = await readApi(number)
    await published()
    expect(await readApi(number)).toMatchObject({ statistics: before.statistics, totals: before.totals })
    const newer = await make()
    await publish(newer)
    const after = (await (await request(api)).json()) as Report
    expect(after.number).toBe(Number(newer))
    expect(after.totals.issues).toBe(before.totals.issues + 1)
    expect(after.reports.map((one) => one.number)).toContain(Number(number))
  })

  it('agrees with the statistics of the call, and says what communities share', async () => {
    const number = await make()
    await publish(number)
    const report = await readApi(number)
    const statistics = (await (await request(`/api/v1/calls/${call}/statistics`)).json()) as { total: number }
    expect(report.statistics.total).toBe(statistics.total)
    expect(report.totals.grouped + report.totals.ungrouped).toBe(statistics.total)
    expect(report.groups.items[0]?.members.map(({ title }) => title)).toContain('Cables <for> islands & ships')
    expect(report.convergence.shared.find(({ theme }) => theme === 'digital-identity')?.communities.sort()).toEqual(
      expect.arrayContaining(['civil_society', 'government']),
    )
    expect(report.priorities.items.map(({ statement }) => statement)).toContain('Statement of government')
    expect(report.issues.items.length).toBe(statistics.total)
  })

  it('answers with an ETag, and anew after a newer one is published', async () => {
    const first = await make()
    await publish(first)
    for (const path of [`/en/calls/${call}/report`, api, `/en/calls/${call}/report.docx`]) {
      const etag = (await request(path)).headers.get('etag') ?? ''
      expect(etag).not.toBe('')
      expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
      await publish(await make())
      expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
    }
  })

  it('loses the texts of an issue that is hidden, everywhere, and has them again when it is restored', async () => {
    const title = 'A title that must disappear'
    const question = 'Must this question disappear as well?'
    const { reference } = await published({ title, policyQuestions: [question] })
    const number = await make()
    await publish(number)
    const pages = ['issues', 'questions', 'all'].map(
      (section) => `/en/calls/${call}/report?n=${number}&section=${section}`,
    )
    const texts = async () => {
      const html = await Promise.all(pages.map(async (path) => (await request(path)).text()))
      const word = await documentOf(`/en/calls/${call}/report.docx?n=${number}`)
      return `${html.join()}${word.get('word/document.xml')}${JSON.stringify(await readApi(number))}`
    }
    expect(await texts()).toContain(title)
    const total = (await readApi(number)).totals.issues
    await decide(reference, 'hide', 'personal_data')
    const hidden = await texts()
    expect(hidden).not.toContain(title)
    expect(hidden).not.toContain(question)
    expect(hidden).toContain('no longer public')
    expect((await readApi(number)).totals.issues).toBe(total)
    await decide(reference, 'restore', 'error')
    expect(await texts()).toContain(question)
  })

  it('holds no name of a person, even of one who shows it', async () => {
    await published({ name: 'Someone Showing', showName: true })
    const number = await make()
    await publish(number)
    const stored = await bindings.DB.prepare('SELECT group_concat(content) AS all_of FROM report_part').first<{
      all_of: string
    }>()
    expect(stored?.all_of).not.toContain('Someone Showing')
    expect(stored?.all_of).toContain('A Ministry')
  })

  it('comes in the language of the reader where there is one, else the latest', async () => {
    const russian = await make('ru')
    await publish(russian)
    const english = await make('en')
    await publish(english)
    expect(await (await request(`/ru/calls/${call}/report`)).text()).toContain('<article class="report" lang="ru"')
    expect(await (await request(`/zh/calls/${call}/report`)).text()).toContain('<article class="report" lang="en"')
    expect(await (await request(`/en/calls/${call}/report?n=${russian}`)).text()).toContain('lang="ru"')
  })

  it('is a page of few queries and rows, whatever part is asked for', async () => {
    await publish(await make())
    for (const section of ['', 'groups', 'priorities', 'questions', 'issues', 'all']) {
      const meter = metered(bindings.DB)
      const answer = await request(`/en/calls/${call}/report?section=${section}`, {}, { DB: meter.db })
      expect({ section, status: answer.status }).toEqual({ section, status: 200 })
      expect(meter.queries()).toBeLessThanOrEqual(5)
      expect(meter.rowsRead()).toBeLessThanOrEqual(200)
    }
  })

  it('answers 404 for a part or a number that there is not', async () => {
    expect((await request(`/en/calls/${call}/report?n=999`)).status).toBe(404)
    expect((await request(`/en/calls/${call}/report?section=issues&part=99`)).status).toBe(404)
    expect((await request('/en/calls/igf-2018-issues/report')).status).toBe(404)
  })
})

describe('GET /api/v1/calls/{slug}/report/{section}', () => {
  it('goes through a list by its cursors, and refuses one of another list', async () => {
    for (let i = 0; i < 3; i++) await published()
    const { results } = await bindings.DB.prepare(
      "SELECT id FROM report WHERE state = 'published' AND call = ? ORDER BY number DESC LIMIT 1",
    )
      .bind(call)
      .all<{ id: string }>()
    const id = results[0]?.id ?? ''
    // A second part, as a call of more than 100 issues has.
    await bindings.DB.batch([
      bindings.DB.prepare(
        "INSERT INTO report_part (report, section, part, content) SELECT report, section, 1, content FROM report_part WHERE report = ? AND section = 'issues'",
      ).bind(id),
      bindings.DB.prepare("UPDATE report SET parts = json_set(parts, '$.issues', 2) WHERE id = ?").bind(id),
    ])
    const { number } = (await bindings.DB.prepare('SELECT number FROM report WHERE id = ?')
      .bind(id)
      .first<{ number: number }>()) ?? { number: 0 }
    const first = await readApi(String(number))
    expect(first.issues.next).not.toBeNull()
    const second = (await (
      await request(`${api}/issues?n=${number}&cursor=${first.issues.next}`)
    ).json()) as Report['issues']
    expect(second.items).toEqual(first.issues.items)
    expect(second.next).toBeNull()
    expect((await request(`${api}/questions?n=${number}&cursor=${first.issues.next}`)).status).toBe(422)
  })
})

describe('GET /{lang}/calls/{slug}/report.docx', () => {
  it('is a document that holds headings, groups and questions, with markup escaped', async () => {
    const number = await make()
    const files = await documentOf(`${bench}/${number}/report.docx`, rapporteur.cookie)
    const body = files.get('word/document.xml') ?? ''
    expect(body).toContain('w:val="Title"')
    for (const level of [1, 2, 3]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(body).toContain('Convergence of communities')
    expect(body).toContain('Cables &amp; &lt;islands&gt;')
    expect(body).toContain('Cables &lt;for&gt; islands &amp; ships')
    expect(body).toMatch(/Who pays for (?:"|&quot;)cables(?:"|&quot;) &amp; ships\?/)
    expect(body).toContain('Statement of government')
    expect(body).toContain('A Ministry')
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('<w:cantSplit/>')
    expect(body).toContain('<w:numPr>')
    expect(body).toContain('TOC ')
    // The summary's Markdown became a style and a list.
    expect(body).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*cables/)
    expect(body).not.toContain('**')
    expect([...files.keys()].some((name) => name.startsWith('word/footer'))).toBe(true)
    expect([...files].find(([name]) => name.startsWith('word/header'))?.[1]).toContain('IGF 2027')
  })

  it.each(locales)('comes in %s with every text, and holds nothing that XML cannot', async (locale) => {
    await published({ title: `Title\u0001 with\ufffe marks ${locale}`, language: locale })
    const number = await make(locale)
    const files = await documentOf(`${bench}/${number}/report.docx`, rapporteur.cookie)
    const body = files.get('word/document.xml') ?? ''
    // A key without a text would show as it is.
    expect(body).not.toMatch(/>(?:report|statistics|groups|priorities|questions|issue|call)\.[a-z_.]+</)
    for (const [name, text] of files) {
      expect({ name, bad: /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text) }).toEqual({
        name,
        bad: false,
      })
    }
    const tags = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' }
    expect(body).toContain(`w:val="${tags[locale]}"`)
    const rtl = locale === 'ar'
    if (rtl) expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:bidi\/>/)
    expect(body.includes('<w:bidiVisual/>')).toBe(rtl)
    if (locale === 'zh') expect(body).toContain('w:eastAsia="zh-CN"')
    // The whole page in this language as well.
    await publish(number)
    const page = await (await request(`/${locale}/calls/${call}/report?n=${number}&section=all`)).text()
    expect(page).not.toMatch(/>(?:report|statistics|groups|priorities|questions)\.[a-z_.]+</)
    expect(page).toContain(`<article class="report" lang="${locale}" dir="${rtl ? 'rtl' : 'ltr'}"`)
  })
})
