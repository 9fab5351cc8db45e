import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, send, sent, staffMember, submit } from '../support/app.ts'

const call = 'igf-2027-issues'
const day = 24 * 3_600_000
const written = {
  title: 'Zanzibarquay landing stations',
  description: 'Ferrocrystal cables come ashore at one place only.',
  desiredOutcome: 'Quillberry routes in every region',
  policyQuestions: ['Who pays for snowdrake repairs?'],
  language: 'en',
  name: 'Ottoline Vexworth',
  organisation: 'Marrowgate Foundation',
  capacity: 'organisation',
  stakeholderGroup: 'civil_society',
  country: 'KE',
  themes: ['access-connectivity'],
}
/** Words that occur in nothing but the text above. */
const traces = ['zanzibarquay', 'ferrocrystal', 'quillberry', 'snowdrake', 'ottoline', 'vexworth', 'marrowgate']

/** Tracking pages of what the tests handed in, by reference. */
const made = new Map<string, string>()

let moderator: Awaited<ReturnType<typeof staffMember>>
let other: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('demo')
  moderator = await staffMember('moderator')
  other = await staffMember('moderator')
})

beforeEach(() => {
  clock.shift = 0
  sent.length = 0
})

async function hand(fields: Record<string, unknown> = {}): Promise<{ reference: string; path: string }> {
  const answer = await send('POST', `/api/v1/calls/${call}/issues`, { ...written, ...fields })
  expect(answer.status).toBe(201)
  const { reference, trackingUrl } = (await answer.json()) as { reference: string; trackingUrl: string }
  const path = new URL(trackingUrl, 'https://waypost.test').pathname
  made.set(reference, path)
  return { reference, path }
}

async function decide(reference: string, action: string, reason: string, note?: string, by = moderator) {
  const body = { reference, action, reason, ...(note === undefined ? {} : { note }) }
  const answer = await send('POST', '/api/v1/secretariat/decisions', body, by.bearer)
  expect(answer.status).toBe(200)
}

async function read(path: string): Promise<string> {
  const answer = await request(path)
  expect(answer.status).toBe(200)
  return await answer.text()
}

/** Every value of every table, in one text. */
async function wholeDatabase(): Promise<string> {
  const tables = await bindings.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'",
  ).all<{ name: string }>()
  const contents = []
  for (const { name } of tables.results) {
    contents.push(JSON.stringify((await bindings.DB.prepare(`SELECT * FROM "${name}"`).all()).results))
  }
  return contents.join('\n').toLowerCase()
}

async function deliver(): Promise<void> {
  await runScheduled(environment, () => undefined)
}

describe('the tracking page of an issue', () => {
  it('shows thanks, reference, its own address to keep, the state, what comes next and what was sent, kept from search engines', async () => {
    const { reference, path } = await hand()
    const answer = await request(path)
    const html = await answer.text()
    expect(html).toContain('Thank you. We have it.')
    expect(html).toContain(reference)
    expect(html).toMatch(new RegExp(`<input[^>]*readonly[^>]*value="https://waypost.test${path}"`, 'i'))
    expect(html).toContain('Waiting for a check')
    expect(html).toContain('Somebody of the Secretariat reads it')
    expect(html).toContain(written.description)
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(html.match(/href="https?:\/\/(?!waypost\.test)[^"]*"/g)).toBeNull()
  })

  it('shows markup in what was sent as text', async () => {
    const { path } = await hand({ description: '<img src=x onerror=alert(1)> and [a link](https://evil.example/)' })
    const html = await read(path)
    expect(html).toContain('&lt;img src=x onerror=alert(1)>')
    expect(html).not.toContain('href="https://evil.example/')
  })

  it('is 404 for a token that belongs to nothing', async () => {
    expect((await request('/en/t/no-such-token')).status).toBe(404)
    for (const action of ['withdraw', 'appeal', 'edit']) {
      expect((await request(`/en/t/no-such-token/${action}`)).status).toBe(404)
      expect((await submit(`/en/t/no-such-token/${action}`, {})).status).toBe(404)
    }
  })

  it('leads from requested changes over an edit to publication and withdrawal', async () => {
    const { reference, path } = await hand()
    await decide(reference, 'request_changes', 'unclear', 'Please say which coast.')
    const asked = await read(path)
    expect(asked).toContain('Changes requested')
    expect(asked).toContain('not clear enough')
    expect(asked).toContain('Please say which coast.')
    expect(asked).toContain(`href="${path}/edit"`)

    const form = await read(`${path}/edit`)
    expect(form).toContain(written.title)
    expect(form).toContain(written.description)
    expect(form).toContain('You can send it again until <time')

    const wrong = await submit(`${path}/edit`, { title: 'Kept Zanzibarquay', description: '', language: 'en' })
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(again).toContain('Kept Zanzibarquay')
    expect(again).toContain('href="#f-description"')
    expect(again).toContain('<title>Error: ')

    const saved = await submit(`${path}/edit`, {
      title: 'Zanzibarquay landing stations, east coast',
      description: written.description,
      language: 'en',
      policyQuestions: written.policyQuestions,
      themes: written.themes,
    })
    expect(saved.status).toBe(303)
    expect(saved.headers.get('location')).toBe(path)
    const waiting = await read(path)
    expect(waiting).toContain('Waiting for a check')
    expect(waiting).toContain('Sent again')
    expect(waiting).toContain('east coast')

    await decide(reference, 'publish', 'meets_guidelines')
    const shown = await read(path)
    expect(shown).toContain(`href="/en/issues/${reference}"`)
    const search = `/api/v1/calls/${call}/issues?q=zanzibarquay`
    expect(await (await request(search)).json()).toMatchObject({ items: [{ reference }] })

    const confirm = await request(`${path}/withdraw`)
    expect(await confirm.text()).toContain('This cannot be undone')
    expect((await request(`/api/v1/issues/${reference}`)).status, 'reading the question withdraws nothing').toBe(200)

    const gone = await submit(`${path}/withdraw`, {})
    expect(gone.status).toBe(303)
    expect((await request(`/api/v1/issues/${reference}`)).status).toBe(410)
    expect((await request(`/en/issues/${reference}`)).status).toBe(410)
    expect(await (await request(search)).json()).toMatchObject({ items: [] })
    const last = await read(path)
    expect(last).toContain('Its text is gone from here')
    expect(last).toContain('Withdrawn by its author')
    expect(last).not.toContain('Please say which coast.')
    expect((await submit(`${path}/withdraw`, {})).status, 'a second press changes nothing').toBe(303)
  })

  it('leaves no word of a withdrawn text, of its author or of the notes about it in any table', async () => {
    const { reference, path } = await hand({ email: 'ottoline.vexworth@example.org', notices: true })
    await decide(reference, 'request_changes', 'unclear', 'Is Zanzibarquay a name?')
    await submit(`${path}/edit`, { title: written.title, description: written.description, language: 'en' })
    await decide(reference, 'publish', 'meets_guidelines')
    await decide(reference, 'hide', 'off_topic', 'Not about Ferrocrystal.')
    await submit(`${path}/appeal`, { note: 'Ottoline says it is.' })
    const before = await wholeDatabase()
    expect(traces.filter((word) => before.includes(word))).not.toEqual([])
    await submit(`${path}/withdraw`, {})
    // Other tests handed in the same words.
    for (const page of made.values()) await submit(`${page}/withdraw`, {})
    const after = await wholeDatabase()
    expect(traces.filter((word) => after.includes(word))).toEqual([])
    expect(after).toContain(reference.toLowerCase())
    const log = (await (await request('/api/v1/moderation-log?limit=1')).json()) as { items: { action: string }[] }
    expect(log.items[0]?.action).toBe('withdraw')
  })
})

describe('the tracking page of another kind', () => {
  const kinds = [
    {
      kind: 'an entry',
      path: '/api/v1/entries',
      body: {
        entry: {
          name: 'Brindlewick Watch',
          kind: 'observatory',
          url: 'https://brindlewick.example.org/',
          summary: 'Follows thistlemoor routes.',
          topics: ['access-connectivity'],
          regions: ['global'],
          languages: ['en'],
        },
        submitter: { name: 'Peregrine Oakhollow', relation: 'owner' },
      },
      content: 'Follows thistlemoor routes.',
      words: ['thistlemoor', 'peregrine', 'oakhollow', 'brindlewick.example'],
    },
    {
      kind: 'a comment',
      path: '/api/v1/drafts/bpf-local-content-2027/comments',
      body: {
        paragraphs: [],
        text: 'Say more about Lanternfell.',
        proposedText: 'Lanternfell and Gorsebury',
        language: 'en',
        name: 'Isolde Rookhampton',
        stakeholderGroup: 'government',
        country: 'CL',
      },
      content: 'Say more about Lanternfell.',
      words: ['lanternfell', 'gorsebury', 'isolde', 'rookhampton'],
    },
  ]

  it.each(kinds)('shows $kind, leads to its public page, and withdraws every word of it', async (of) => {
    const answer = await send('POST', of.path, of.body)
    expect(answer.status).toBe(201)
    const receipt = (await answer.json()) as { reference: string; trackingUrl: string }
    const { pathname } = new URL(receipt.trackingUrl, 'https://waypost.test')
    await decide(receipt.reference, 'request_changes', 'incomplete')
    expect((await request(`${pathname}/edit`)).status).toBe(200)
    expect((await submit(`${pathname}/edit`, {})).status).toBe(422)
    const other = await send('POST', of.path, of.body)
    const { reference, trackingUrl } = (await other.json()) as { reference: string; trackingUrl: string }
    const path = new URL(trackingUrl, 'https://waypost.test').pathname
    expect(await read(path)).toContain(of.content)
    await decide(reference, 'publish', 'meets_guidelines')
    const publicPath = /class="button" href="([^"]+)"/.exec(await read(path))?.[1] ?? ''
    expect((await request(publicPath)).status, publicPath).toBeLessThan(400)

    for (const page of [pathname, path]) expect((await submit(`${page}/withdraw`, {})).status).toBe(303)
    expect(await read(path)).toContain('Withdrawn by its author')
    const after = await wholeDatabase()
    expect(of.words.filter((word) => after.includes(word))).toEqual([])
  })
})

describe('an appeal', () => {
  it('is open once after a rejection, asks for reasons, and is decided by another moderator', async () => {
    const { reference, path } = await hand()
    expect((await request(`${path}/appeal`)).status, 'nothing to appeal against yet').toBe(303)
    await decide(reference, 'reject', 'off_topic', 'This is about shipping.')
    expect(await read(path)).toContain(`href="${path}/appeal"`)

    const empty = await submit(`${path}/appeal`, { note: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('href="#f-note"')

    expect((await submit(`${path}/appeal`, { note: 'Cables are the Internet.' })).status).toBe(303)
    const waiting = await read(path)
    expect(waiting).toContain('waits for another moderator')
    expect(waiting).toContain('Cables are the Internet.')
    expect(waiting).not.toContain(`href="${path}/appeal"`)
    expect((await submit(`${path}/appeal`, { note: 'Once more.' })).status).toBe(303)
    expect(await read(path)).not.toContain('Once more.')

    const own = await send(
      'POST',
      '/api/v1/secretariat/decisions',
      { reference, action: 'restore', reason: 'appeal_upheld' },
      moderator.bearer,
    )
    expect(own.status).toBe(403)
    await decide(reference, 'restore', 'appeal_upheld', undefined, other)
    expect((await request(`/api/v1/issues/${reference}`)).status).toBe(200)
    await decide(reference, 'hide', 'off_topic')
    expect((await request(`${path}/appeal`)).status, 'only once').toBe(303)
  })
})

describe('the window for changes', () => {
  it('closes after ten days: the form answers 409 and keeps the text', async () => {
    const { reference, path } = await hand()
    await decide(reference, 'request_changes', 'incomplete')
    clock.shift = 10 * day + 60_000
    const page = await read(path)
    expect(page).toContain('The time to send it again has passed')
    expect(page).not.toContain(`href="${path}/edit"`)
    const late = await submit(`${path}/edit`, { title: 'Too late', description: 'Still typed', language: 'en' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Still typed')
  })

  it('is no way to change what was rejected', async () => {
    const { reference, path } = await hand()
    await decide(reference, 'reject', 'spam')
    const answer = await submit(`${path}/edit`, { title: 'Sneaked in', description: 'Sneaked in', language: 'en' })
    expect(answer.status).toBe(409)
    await decide(reference, 'restore', 'error')
    expect(await (await request(`/api/v1/issues/${reference}`)).json()).toMatchObject({ title: written.title })
  })
})

describe('an e-mail address', () => {
  it('is confirmed once, by POST only, with a mail that holds nothing a stranger wrote', async () => {
    const { path } = await hand({ email: 'first@example.org', notices: true })
    expect(await read(path)).toContain('not confirmed yet')
    await deliver()
    const mail = sent.find((message) => message.to === 'first@example.org')
    const text = `${mail?.subject} ${mail?.text} ${mail?.html}`.toLowerCase()
    expect(traces.filter((word) => text.includes(word))).toEqual([])
    const link = /https:\/\/waypost\.test(\/en\/verify\/\S+)/.exec(mail?.text ?? '')?.[1] ?? ''

    for (let i = 0; i < 2; i++) expect(await read(link)).toContain('<form method="post"')
    expect(await read(path), 'a mail scanner that follows the link confirms nothing').toContain('not confirmed yet')
    const done = await submit(link, {})
    expect(done.status).toBe(200)
    expect(await done.text()).toContain('Your address is confirmed')
    expect(await read(path)).toContain('You get notices by mail')
    expect((await submit(link, {})).status).toBe(410)
    expect((await request(link)).status).toBe(410)
    expect((await request('/en/verify/unknown')).status).toBe(410)
  })

  it('cannot be confirmed after seven days', async () => {
    await hand({ email: 'late@example.org', notices: true })
    await deliver()
    const link = /https:\/\/waypost\.test(\/en\/verify\/\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? ''
    clock.shift = 7 * day + 60_000
    expect((await submit(link, {})).status).toBe(410)
  })

  it.each([
    { verified: true, wished: true, mails: 1 },
    { verified: true, wished: false, mails: 0 },
    { verified: false, wished: true, mails: 0 },
  ])('gets $mails notices when verified: $verified, wished: $wished', async ({ verified, wished, mails }) => {
    const email = `n-${verified}-${wished}@example.org`
    const { reference } = await hand({ email, notices: wished })
    await deliver()
    const link = /https:\/\/waypost\.test(\/en\/verify\/\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? ''
    if (verified) await submit(link, {})
    sent.length = 0
    await decide(reference, 'publish', 'meets_guidelines')
    await deliver()
    expect(sent.filter((message) => message.to === email)).toHaveLength(mails)
  })
})
