import { beforeAll, describe, expect, it } from 'vitest'
import { commentEditor } from '../../worker/features/drafts/editor.tsx'
import type { Item } from '../../worker/features/moderation/moderated.ts'
import type { AppContext } from '../../worker/middleware/app-env.ts'
import { bindings, clock, request, run, seed, send, staffMember, stampOf, submit } from '../support/app.ts'
import { metered } from '../support/metered.ts'

const hour = 3_600_000
const demo = 'bpf-local-content-2027'
const person = { language: 'en', name: 'A. Person', stakeholderGroup: 'civil_society', country: 'KE' }

interface Paragraph {
  id: string
  number: number
  section: string
  html: string
  text: string
  comments: number
}
interface Draft {
  slug: string
  state: string
  version: number
  comments: number
  paragraphs: Paragraph[]
}
interface Comment {
  reference: string
  paragraphs: { id: string; number: number }[]
  quote: string | null
  text: string
  inReplyTo: string | null
  replies: number
  disposition: null
  name: string | null
}
interface Problem {
  type: string
  errors?: { path: string; code: string }[]
}

let administrator: Record<string, string>
let moderator: Record<string, string>

beforeAll(async () => {
  await seed('demo')
  administrator = (await staffMember('administrator')).bearer
  moderator = (await staffMember('moderator')).bearer
})

const now = () => Date.now() + clock.shift
const fromNow = (milliseconds: number) => new Date(now() + milliseconds).toISOString()

async function json<T>(path: string): Promise<T> {
  const answer = await request(path)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as T
}

const readDraft = (slug: string) => json<Draft>(`/api/v1/drafts/${slug}`)

function makeDraft(slug: string, over: Record<string, unknown> = {}): Promise<Response> {
  const body = {
    slug,
    title: `Draft ${slug}`,
    language: 'en',
    markdown: 'Before.\n\n## Findings\n\nFirst finding.\n\n- a\n- b\n\nLast finding.',
    opensAt: fromNow(-hour),
    closesAt: fromNow(24 * hour),
    cycle: 'igf-2031',
    ...over,
  }
  return send('POST', '/api/v1/secretariat/drafts', body, administrator)
}

const comment = (slug: string, body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  send('POST', `/api/v1/drafts/${slug}/comments`, { paragraphs: [], text: 'A remark.', ...person, ...body }, headers)

async function decide(reference: string, action = 'publish', reason = 'meets_guidelines'): Promise<void> {
  const answer = await send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, moderator)
  expect(answer.status).toBe(200)
}

async function published(slug: string, body: Record<string, unknown>): Promise<string> {
  const answer = await comment(slug, body)
  expect(answer.status).toBe(201)
  const { reference } = (await answer.json()) as { reference: string }
  await decide(reference)
  return reference
}

describe('the seed', () => {
  it('opens the example draft with its twelve comments, in page and API', async () => {
    const list = await json<{ items: Draft[] }>('/api/v1/drafts')
    expect(list.items).toMatchObject([{ slug: demo, state: 'open', version: 1, comments: 12 }])
    const draft = await readDraft(demo)
    expect(draft.paragraphs.find(({ number }) => number === 41)?.comments).toBe(2)
    const html = await (await request(`/en/drafts/${demo}`)).text()
    expect(html).toContain('id="p41"')
    expect(html).toContain(`/en/drafts/${demo}/comment?paragraph=${draft.paragraphs[6]?.id}`)
    expect(html.match(/<article class="comment"/g)).toHaveLength(12)
  })

  it('lists the Best Practice Forums of 2014 to 2017 in the archive, with the template of a report', async () => {
    const html = await (await request('/es/archive')).text()
    expect([...html.matchAll(/<h2>(\d{4})<\/h2>/g)].map((match) => match[1])).toEqual(['2017', '2016', '2015', '2014'])
    expect(html).toContain('Child online protection')
    expect(html).toContain('Definición de la cuestión o las cuestiones')
    const archive = await json<{ items: { year: number }[] }>('/api/v1/archive?limit=100')
    expect(archive.items).toHaveLength(18)
  })
})

describe('POST /api/v1/drafts/{slug}/comments', () => {
  it('takes a comment on one, on several and on the whole, and shows them once published with number and quote', async () => {
    expect((await makeDraft('reach')).status).toBe(201)
    const { paragraphs } = await readDraft('reach')
    expect(paragraphs.map(({ number, section, text }) => [number, section, text])).toEqual([
      [1, '', 'Before.'],
      [2, 'Findings', 'First finding.'],
      [3, 'Findings', 'a\nb'],
      [4, 'Findings', 'Last finding.'],
    ])
    const [, second, , fourth] = paragraphs.map(({ id }) => id)
    const waiting = await comment('reach', { paragraphs: [second], text: 'On *one* <b>only</b>.' })
    const receipt = (await waiting.json()) as { reference: string; state: string; trackingUrl: string }
    expect(receipt).toMatchObject({ reference: 'C2031-00001', state: 'pending' })
    expect((await readDraft('reach')).comments).toBe(0)
    expect(await (await request('/en/drafts/reach')).text()).not.toContain('On <em>one</em>')
    expect((await request(`/api/v1/comments/${receipt.reference}`)).status).toBe(404)

    await decide(receipt.reference)
    await published('reach', { paragraphs: [fourth, second, second], text: 'On two.' })
    await published('reach', { text: 'On all.', proposedText: 'Better.', stance: 'amend' })

    const { items } = await json<{ items: Comment[] }>('/api/v1/drafts/reach/comments')
    expect(
      items.map(({ text, paragraphs: on, quote, disposition, name }) => ({ text, on, quote, disposition, name })),
    ).toEqual([
      { text: 'On all.', on: [], quote: null, disposition: null, name: null },
      {
        text: 'On two.',
        on: [
          { id: second, number: 2 },
          { id: fourth, number: 4 },
        ],
        quote: 'First finding.\n\nLast finding.',
        disposition: null,
        name: null,
      },
      {
        text: 'On *one* <b>only</b>.',
        on: [{ id: second, number: 2 }],
        quote: 'First finding.',
        disposition: null,
        name: null,
      },
    ])
    const draft = await readDraft('reach')
    expect(draft.comments).toBe(3)
    expect(draft.paragraphs.map((paragraph) => paragraph.comments)).toEqual([0, 2, 0, 1])

    const html = await (await request('/en/drafts/reach')).text()
    const beside = html.slice(html.indexOf('id="p2"'), html.indexOf('id="p3"'))
    expect(beside).toContain('On <em>one</em> &lt;b&gt;only&lt;/b&gt;.')
    expect(beside).toContain('2 comments')
    expect(html.slice(html.indexOf('id="p4"'))).toContain('href="#C2031-00002"')
    expect(html.slice(html.indexOf('id="whole"'))).toContain('Better.')
  })

  it('filters by paragraph, group, region, language and missing answer, in API, page and CSV alike', async () => {
    expect((await makeDraft('filtered')).status).toBe(201)
    const { paragraphs } = await readDraft('filtered')
    const id = paragraphs[0]?.id ?? ''
    await published('filtered', { paragraphs: [id], text: 'First words' })
    await published('filtered', { text: 'Mots', language: 'fr', stakeholderGroup: 'government', country: 'FR' })
    const texts = async (query: string) =>
      (await json<{ items: Comment[] }>(`/api/v1/drafts/filtered/comments?${query}`)).items.map(({ text }) => text)
    expect(await texts(`paragraph=${id}`)).toEqual(['First words'])
    expect(await texts('paragraph=whole')).toEqual(['Mots'])
    expect(await texts('stakeholderGroup=government&language=fr')).toEqual(['Mots'])
    expect(await texts('region=african')).toEqual(['First words'])
    expect(await texts('disposition=none')).toEqual(['Mots', 'First words'])
    expect(await texts('disposition=accepted')).toEqual([])
    const page = await (await request(`/en/drafts/filtered/comments?paragraph=${id}`)).text()
    expect(page).toContain('First words')
    expect(page).not.toContain('>Mots<')
    const csv = await (await request('/api/v1/drafts/filtered/comments.csv?language=fr')).text()
    expect(csv.trim().split('\r\n')).toHaveLength(2)
  })

  it('pages through the list by cursor, and refuses what is no cursor', async () => {
    const first = await json<{ items: Comment[]; next: string }>(`/api/v1/drafts/${demo}/comments?limit=5`)
    const second = await json<{ items: Comment[]; next: string }>(
      `/api/v1/drafts/${demo}/comments?limit=5&cursor=${first.next}`,
    )
    expect(first.items.at(-1)?.reference).toBe('C2027-00008')
    expect(second.items[0]?.reference).toBe('C2027-00007')
    expect((await request(`/api/v1/drafts/${demo}/comments?cursor=nonsense`)).status).toBe(422)
  })

  it('answers 422 and names the field: missing values, an unknown paragraph, too many, an unknown parent', async () => {
    const problems = async (body: Record<string, unknown>) => {
      const answer = await comment(demo, body)
      expect(answer.status).toBe(422)
      return ((await answer.json()) as Problem).errors?.map(({ path, code }) => `${path} ${code}`)
    }
    expect(await problems({ text: '', name: undefined })).toEqual(['/text required', '/name required'])
    expect(await problems({ paragraphs: undefined })).toEqual(['/paragraphs required'])
    expect(await problems({ paragraphs: ['p-none'] })).toEqual(['/paragraphs/0 unknown'])
    const { paragraphs } = await readDraft(demo)
    expect(await problems({ paragraphs: [paragraphs[0]?.id, 'p-none'] })).toEqual(['/paragraphs/1 unknown'])
    expect(await problems({ paragraphs: paragraphs.slice(0, 21).map(({ id }) => id) })).toEqual([
      '/paragraphs too_many',
    ])
    expect(await problems({ inReplyTo: 'C2027-99999' })).toEqual(['/inReplyTo unknown'])
    expect((await comment(demo, { paragraphs: paragraphs.slice(0, 20).map(({ id }) => id) })).status).toBe(201)
    expect((await comment('no-such-draft', {})).status).toBe(404)
  })

  it('makes one comment of a repeated request, and refuses the key for another', async () => {
    const key = { 'idempotency-key': 'a-key-of-this-test-0001' }
    const first = await (await comment(demo, { text: 'Once.' }, key)).json()
    expect(await (await comment(demo, { text: 'Once.' }, key)).json()).toEqual(first)
    const other = await comment(demo, { text: 'Twice.' }, key)
    expect(other.status).toBe(409)
    expect(((await other.json()) as Problem).type).toMatch(/\/idempotency$/)
  })

  it('shows a reply under the comment it answers, and nothing of one that was hidden', async () => {
    expect((await makeDraft('threads', { cycle: 'igf-2032' })).status).toBe(201)
    const id = (await readDraft('threads')).paragraphs[0]?.id
    const parent = await published('threads', { paragraphs: [id], text: 'The parent.' })
    const elsewhere = await comment(demo, { inReplyTo: parent })
    expect(elsewhere.status).toBe(422)
    const reply = await published('threads', { paragraphs: [id], text: 'The reply.', inReplyTo: parent })
    const shown = await json<Comment>(`/api/v1/comments/${parent}`)
    expect(shown.replies).toBe(1)
    const page = await (await request(`/en/comments/${parent}`)).text()
    expect(page.slice(page.indexOf('id="replies"'))).toContain('The reply.')
    const html = await (await request('/en/drafts/threads')).text()
    expect(html.indexOf('The reply.')).toBeGreaterThan(html.indexOf(`id="${parent}"`))

    await decide(reply, 'hide', 'off_topic')
    expect((await json<Comment>(`/api/v1/comments/${parent}`)).replies).toBe(0)
    const gone = await request(`/api/v1/comments/${reply}`)
    expect(gone.status).toBe(410)
    expect((await request(`/en/comments/${reply}`)).status).toBe(410)
    expect(await (await request('/en/drafts/threads')).text()).not.toContain('The reply.')
    expect((await readDraft('threads')).paragraphs[0]?.comments).toBe(1)
    expect((await json<{ items: Comment[] }>('/api/v1/drafts/threads/comments')).items).toHaveLength(1)
    const refused = await comment('threads', { inReplyTo: reply })
    expect(((await refused.json()) as Problem).errors?.[0]).toMatchObject({ path: '/inReplyTo', code: 'unknown' })
    await decide(reply, 'restore', 'error')
    expect((await readDraft('threads')).paragraphs[0]?.comments).toBe(2)
  })
})

describe('the comment form', () => {
  const path = `/en/drafts/${demo}/comment`
  const fields = { text: 'Typed <i>text</i>', ...person }

  it('quotes the paragraph it was opened for, and leads to the tracking page once sent', async () => {
    const paragraph = (await readDraft(demo)).paragraphs[6] as Paragraph
    const html = await (await request(`${path}?paragraph=${paragraph.id}`)).text()
    expect(html).toContain(paragraph.text.slice(0, 60))
    const stamp = /name="stamp" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const sent = await submit(path, { ...fields, stamp, paragraphs: paragraph.id })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toMatch(/^\/en\/t\//)
    const again = await submit(path, { ...fields, stamp, paragraphs: paragraph.id })
    expect(again.headers.get('location')).toBe(sent.headers.get('location'))
    const changed = await submit(path, { ...fields, stamp, text: 'Another.', paragraphs: paragraph.id })
    expect(changed.status).toBe(409)
    expect(await changed.text()).toContain('Another.')
  })

  it('lets several paragraphs be ticked without a script, those of the address ticked already', async () => {
    const [first, second] = (await readDraft(demo)).paragraphs as [Paragraph, Paragraph]
    const chooser = await (await request(`${path}?choose=1&paragraph=${second.id}`)).text()
    expect(chooser.match(/<input[^>]* checked/g)).toHaveLength(1)
    expect(chooser).toMatch(new RegExp(`value="${second.id}" checked`))
    const form = await (await request(`${path}?paragraph=${first.id}&paragraph=${second.id}&paragraph=p-none`)).text()
    expect(form.match(/name="paragraphs"/g)).toHaveLength(2)
    const whole = await (await request(path)).text()
    expect(whole).not.toContain('name="paragraphs"')
  })

  it('answers 422 and keeps everything typed, with links to the fields', async () => {
    const paragraph = (await readDraft(demo)).paragraphs[3] as Paragraph
    const stamp = await stampOf(await request(path))
    const typed = { text: '', proposedText: 'Kept <b>wording</b>', stance: 'amend', paragraphs: paragraph.id }
    const answer = await submit(path, { stamp, ...typed })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('<title>Error: ')
    expect(html).toContain('Kept &lt;b>wording')
    expect(html).toContain(`value="${paragraph.id}" checked`)
    expect(html).toMatch(/value="amend" checked/)
    expect(html).toContain(`value="${stamp}"`)
    for (const name of ['text', 'name', 'stakeholderGroup', 'region']) {
      expect(html).toContain(`href="#f-${name}"`)
      expect(html).toContain(`id="f-${name}"`)
    }
    const unknown = await submit(path, { ...fields, stamp, paragraphs: 'p-none' })
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('href="#f-paragraphs"')
  })

  it('presets what the parent is about in a reply, and keeps the text when the parent has gone', async () => {
    expect((await makeDraft('replied', { cycle: 'igf-2033' })).status).toBe(201)
    const id = (await readDraft('replied')).paragraphs[1]?.id ?? ''
    const parent = await published('replied', { paragraphs: [id], text: 'Says the parent.' })
    const html = await (await request(`/en/drafts/replied/comment?replyTo=${parent}`)).text()
    expect(html).toContain('Says the parent.')
    expect(html).toContain(`name="inReplyTo" value="${parent}"`)
    expect(html).toContain(`value="${id}" checked`)
    expect(html).toMatch(
      new RegExp(`choose=1&amp;paragraph=${id}&amp;replyTo=${parent}|choose=1&paragraph=${id}&replyTo=${parent}`),
    )
    const untied = await request(`/en/drafts/replied/comment?replyTo=${parent}&paragraph=`)
    expect(await untied.text()).not.toContain('name="paragraphs"')
    await decide(parent, 'hide', 'off_topic')
    const stamp = /name="stamp" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const late = await submit('/en/drafts/replied/comment', { ...fields, stamp, inReplyTo: parent, paragraphs: id })
    expect(late.status).toBe(422)
    const kept = await late.text()
    expect(kept).toContain('Typed &lt;i>text')
    expect(kept).not.toContain('name="inReplyTo"')
  })

  it('raises what a machine filled in in the queue, and refuses it not', async () => {
    const stamp = await stampOf(await request(path))
    const sent = await submit(path, { ...fields, text: 'From a machine.', stamp, homepage: 'https://spam.example' })
    expect(sent.status).toBe(303)
    const queue = await request('/api/v1/secretariat/queue?kind=comment', { headers: moderator })
    const { items } = (await queue.json()) as { items: { risk: number; signals: string[] }[] }
    expect(items[0]?.signals).toContain('honeypot')
  })

  it('answers 429 with the text kept to one who sends too much', async () => {
    const limit = { RATE_LIMIT: 'on', WRITE_LIMIT: { limit: () => Promise.resolve({ success: false }) } }
    const body = new URLSearchParams(fields).toString()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://waypost.test',
      'cf-connecting-ip': '192.0.2.7',
    }
    const answer = await request(path, { method: 'POST', body, headers }, limit as never)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toContain('Typed &lt;i>text')
  })

  it('closes with the window: says when, gives a late text back, and takes a form opened before for an hour', async () => {
    const slug = 'closing'
    expect((await makeDraft(slug, { closesAt: fromNow(10 * 60_000) })).status).toBe(201)
    const at = `/en/drafts/${slug}/comment`
    const inTime = await stampOf(await request(at))
    const before = clock.shift
    try {
      clock.shift = before + 20 * 60_000
      const refused = await comment(slug, {})
      expect(refused.status).toBe(409)
      expect(((await refused.json()) as Problem).type).toMatch(/\/closed$/)
      const reading = await request(at)
      expect(reading.status).toBe(200)
      expect(await reading.text()).toContain('The time to comment on this draft ended on')
      expect((await readDraft(slug)).state).toBe('closed')
      expect(await (await request(`/en/drafts/${slug}`)).text()).not.toContain('/comment?')

      const unstamped = await submit(at, fields)
      expect(unstamped.status).toBe(409)
      expect(await unstamped.text()).toContain('Typed &lt;i>text')
      expect((await submit(at, { ...fields, stamp: inTime })).status).toBe(303)
      clock.shift = before + 71 * 60_000
      expect((await submit(at, { ...fields, text: 'Too late.', stamp: inTime })).status).toBe(409)
    } finally {
      clock.shift = before
    }
  })
})

describe('changing a comment that came back', () => {
  it('replaces what it says and nothing of what it is about, and refuses an empty text', async () => {
    const [about] = (await readDraft(demo)).paragraphs as [Paragraph]
    const sent = await comment(demo, { paragraphs: [about.id], text: 'Before.', stance: 'oppose' })
    const { reference } = (await sent.json()) as { reference: string }
    const row = await bindings.DB.prepare('SELECT id FROM submission WHERE reference = ?').bind(reference).first()
    const item = row as unknown as Item
    // Neither the request nor the person matters to a rewriting.
    const c = {} as AppContext
    expect(await commentEditor.rewrite(c, item, { text: [' '], language: ['en'] })).toMatchObject({
      ok: false,
      problems: [{ path: ['text'], code: 'required' }],
    })
    const rewritten = await commentEditor.rewrite(c, item, { text: ['After.'], language: ['sw'], paragraphs: [] })
    if (!rewritten.ok) throw new Error('refused')
    await run(rewritten.statements)
    await decide(reference)
    expect(await json(`/api/v1/comments/${reference}`)).toMatchObject({
      text: 'After.',
      stance: null,
      language: 'sw',
      paragraphs: [{ id: about.id, number: 1 }],
      quote: about.text,
    })
  })
})

describe('POST /api/v1/secretariat/drafts', () => {
  it('is for those who manage calls, and names what is wrong', async () => {
    const body = { slug: 'x', title: 'X', language: 'en', markdown: 'T', opensAt: fromNow(0), closesAt: fromNow(hour) }
    const post = (change: Record<string, unknown>, headers: Record<string, string>) =>
      send('POST', '/api/v1/secretariat/drafts', { ...body, ...change }, headers)
    expect((await post({}, {})).status).toBe(401)
    expect((await post({}, moderator)).status).toBe(403)
    const problems = async (change: Record<string, unknown>) =>
      ((await (await post(change, administrator)).json()) as Problem).errors?.map(({ path }) => path)
    expect(await problems({ closesAt: fromNow(-hour) })).toEqual(['/closesAt'])
    expect(await problems({ markdown: '## Nothing under it' })).toEqual(['/markdown'])
    expect((await post({ slug: demo }, administrator)).status).toBe(422)
  })

  it('keeps a draft in preparation from everyone, and dates decide otherwise', async () => {
    expect((await makeDraft('secret', { state: 'preparing' })).status).toBe(201)
    for (const path of [
      '/api/v1/drafts/secret',
      '/en/drafts/secret',
      '/en/drafts/secret/comment',
      '/en/drafts/secret/v/1',
    ])
      expect((await request(path)).status, path).toBe(404)
    expect((await comment('secret', {})).status).toBe(404)
    expect(await (await request('/en/drafts')).text()).not.toContain('Draft secret')

    expect((await makeDraft('early', { opensAt: fromNow(hour) })).status).toBe(201)
    expect((await readDraft('early')).state).toBe('preparing')
    expect(await (await request('/en/drafts/early/comment')).text()).toContain('open on')
    expect((await comment('early', {})).status).toBe(409)
    expect((await makeDraft('past', { opensAt: fromNow(-9 * hour), closesAt: fromNow(-hour) })).status).toBe(201)
    expect((await readDraft('past')).state).toBe('closed')
  })

  it('shows hostile text as text', async () => {
    const markdown = '<script>alert(1)</script> [x](javascript:alert(1))\n\n## <img src=x onerror=y>\n\n<b>z</b>'
    expect((await makeDraft('hostile', { markdown, title: '<u>Title</u>' })).status).toBe(201)
    const html = await (await request('/en/drafts/hostile')).text()
    expect(html).not.toMatch(/<script>|<img|<b>|<u>|href="javascript/)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('pages and files', () => {
  it('shows a version by its number, and 404 for one that does not exist', async () => {
    const html = await (await request(`/en/drafts/${demo}/v/1`)).text()
    expect(html).toContain('This is version 1')
    expect(html).not.toContain('<article class="comment"')
    for (const number of ['2', '0', '99999999999999999999'])
      expect((await request(`/en/drafts/${demo}/v/${number}`)).status).toBe(404)
    expect((await request(`/api/v1/drafts/${demo}?version=2`)).status).toBe(404)
  })

  it('answers 304 until something about the draft changes', async () => {
    expect((await makeDraft('cached')).status).toBe(201)
    const etag = (await request('/en/drafts/cached')).headers.get('etag') ?? ''
    const again = () => request('/en/drafts/cached', { headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    await published('cached', {})
    expect((await again()).status).toBe(200)
  })

  it('keeps formulas out of a spreadsheet', async () => {
    expect((await makeDraft('sums', { cycle: 'igf-2034' })).status).toBe(201)
    const id = (await readDraft('sums')).paragraphs[1]?.id
    await published('sums', { paragraphs: [id], text: '=HYPERLINK("https://evil.example")', proposedText: '+1' })
    const answer = await request('/api/v1/drafts/sums/comments.csv')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const csv = await answer.text()
    expect(csv).toContain('reference,draft,paragraphs,quote,text,')
    expect(csv).toContain(`C2034-00001,sums,2,First finding.,"'=HYPERLINK(""https://evil.example"")",,'+1,`)
  })

  it('feeds are well formed, also with markup and control characters in what people wrote', async () => {
    expect((await makeDraft('fed', { title: 'A & B <c>' })).status).toBe(201)
    await published('fed', { text: 'Less < more & "so" ]]> \u0001 on.' })
    for (const path of ['/ar/drafts.atom', '/en/drafts/fed/comments.atom', `/zh/drafts/${demo}/comments.atom`]) {
      const answer = await request(path)
      expect(answer.headers.get('content-type')).toContain('application/atom+xml')
      const xml = await answer.text()
      expect(balanced(xml), path).toBe(true)
      expect(xml).toMatch(/<entry[ >]/)
    }
  })

  it('hold no address of anyone who gave one', async () => {
    const reference = await published(demo, { text: 'With an address.', email: 'someone@example.org', showName: true })
    for (const path of [
      `/api/v1/comments/${reference}`,
      `/en/comments/${reference}`,
      `/api/v1/drafts/${demo}/comments.csv`,
    ])
      expect(await (await request(path)).text()).not.toContain('someone@')
  })
})

/** Whether every element is closed in order and no bare `<` or `&` is left. */
function balanced(xml: string): boolean {
  const open: string[] = []
  const body = xml.replace(/^<\?xml[^>]*\?>/, '')
  for (const [, closing, name, selfClosing] of body.matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (selfClosing === '/') continue
    if (closing === '') open.push(name ?? '')
    else if (open.pop() !== name) return false
  }
  const text = body.replace(/<\/?[\w:]+(?:\s[\w:]+="[^"<]*")*\s*\/?>/g, '')
  return open.length === 0 && !text.includes('<') && !/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)
}

describe('what a page costs', () => {
  it('stays within 5 queries and 200 rows, however many comments a draft of many paragraphs has', async () => {
    const markdown = Array.from({ length: 400 }, (_, i) => `Paragraph of the long draft, number ${i + 1}.`).join('\n\n')
    expect((await makeDraft('long', { markdown, cycle: 'igf-2035' })).status).toBe(201)
    const { paragraphs } = await readDraft('long')
    const ids = paragraphs.map(({ id }) => id)
    let first = ''
    for (let i = 0; i < 45; i++) {
      const on = ids.slice(i * 8, i * 8 + 8)
      const reference = await published('long', {
        paragraphs: on,
        text: `Remark ${i}.`,
        ...(first === '' ? {} : { inReplyTo: first }),
      })
      if (first === '') first = reference
    }
    const counted = (await readDraft('long')).paragraphs.filter((paragraph) => paragraph.comments === 1)
    expect(counted).toHaveLength(360)
    const html = await (await request('/en/drafts/long')).text()
    expect(html.match(/<article class="comment"/g)).toHaveLength(30)
    for (const path of [
      '/en/drafts',
      '/en/drafts/long',
      '/en/drafts/long/v/1',
      '/en/drafts/long/comments',
      `/en/drafts/long/comments?paragraph=${ids[0]}`,
      '/en/drafts/long/comment?choose=1',
      `/en/comments/${first}`,
      '/en/archive',
      '/api/v1/drafts/long',
      '/api/v1/drafts/long/comments',
    ]) {
      const { db, queries, rowsRead } = metered(bindings.DB)
      const answer = await request(path, {}, { DB: db })
      expect(answer.status).toBe(200)
      await answer.text()
      expect(queries(), `${path}: queries`).toBeGreaterThan(0)
      expect(queries(), `${path}: queries`).toBeLessThanOrEqual(5)
      expect(rowsRead(), `${path}: rows`).toBeGreaterThan(0)
      expect(rowsRead(), `${path}: rows`).toBeLessThanOrEqual(200)
    }
  }, 60_000)
})
