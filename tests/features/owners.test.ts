import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, send, sent, staffMember, submit } from '../support/app.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let second: Staff
let administrator: Staff

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
  second = await staffMember('moderator')
  administrator = await staffMember('administrator')
})

beforeEach(() => {
  sent.length = 0
})

const day = 24 * 60 * 60_000
let made = 0

/** A published entry at a host of its own. */
async function published(
  content: Record<string, unknown> = {},
): Promise<{ slug: string; reference: string; host: string }> {
  made += 1
  const host = `desk-${made}.org`
  const entry = {
    name: `Desk number ${made}`,
    kind: 'help_desk',
    url: `https://www.${host}/ask`,
    summary: 'We answer within two days.',
    topics: ['submarine-cables'],
    regions: ['africa'],
    languages: ['en'],
    ...content,
  }
  const offered = await send('POST', '/api/v1/entries', { entry, submitter: { name: 'A. Person', relation: 'user' } })
  const { reference } = (await offered.json()) as { reference: string }
  const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
  const row = await bindings.DB.prepare(
    'SELECT slug FROM entry JOIN submission ON submission.id = entry.id WHERE reference = ?',
  )
    .bind(reference)
    .first<{ slug: string }>()
  return { slug: row?.slug ?? '', reference, host }
}

const claimPath = (slug: string) => `/en/observatory/${slug}/claim`
const ownersPath = (slug: string) => `/en/secretariat/observatory/entries/${slug}/owners`

/** The last link in the mails to an address. */
async function linkTo(email: string, part: string): Promise<string | undefined> {
  await runScheduled(environment, () => undefined)
  const text = sent.findLast((mail) => mail.to === email)?.text ?? ''
  return new RegExp(`https://[^/\\s]+(/[a-z]{2}/${part}[^\\s]+)`).exec(text)?.[1]
}

/** Claims an entry and answers the address of the owner page. */
async function claim(slug: string, email: string): Promise<string> {
  expect((await submit(claimPath(slug), { email })).status).toBe(303)
  const link = await linkTo(email, 'owner/claim/')
  const taken = await submit(link ?? '', {})
  expect(taken.status).toBe(303)
  return (taken.headers.get('location') ?? '').replace(/\?.*/, '')
}

/** The entry's form as the owner page prefills it. */
async function formOf(owner: string): Promise<Record<string, string[]>> {
  const html = await (await request(`${owner}/edit`)).text()
  const form: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    form[name] = [...(form[name] ?? []), value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')]
  }
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
    const name = of('name')
    const type = of('type')
    if (name === undefined || ((type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag))) continue
    put(name, of('value') ?? '')
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)) put(name, value)
  for (const [, name = '', body = ''] of html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option[^>]*\bselected\b[^>]*>/.exec(body)?.[0] ?? ''
    put(name, /value="([^"]*)"/.exec(chosen)?.[1] ?? '')
  }
  return form
}

/** Proposes changes as the owner and answers the id of the proposal. */
async function proposeAs(owner: string, changes: Record<string, string[]>): Promise<string> {
  const answer = await submit(`${owner}/edit`, { ...(await formOf(owner)), ...changes })
  expect(answer.status).toBe(303)
  return /name="proposal" value="([^"]*)"/.exec(await (await request(owner)).text())?.[1] ?? ''
}

const deskPath = (id: string) => `/en/secretariat/observatory/proposals/${id}`

/** The page of a proposal and the version of the entry that it shows. */
async function desk(id: string, by = moderator): Promise<{ html: string; version: string }> {
  const html = await (await request(deskPath(id), { headers: by.cookie })).text()
  return { html, version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '' }
}

async function entryOf(slug: string): Promise<Record<string, unknown>> {
  return await (await request(`/api/v1/entries/${slug}`)).json()
}

describe('claiming an entry', () => {
  it('sends a link to an address at its domain, which a button turns into an owner page', async () => {
    const { slug, host } = await published()
    const email = `person@mail.${host}`
    expect((await submit(claimPath(slug), { email })).status).toBe(303)
    const link = (await linkTo(email, 'owner/claim/')) ?? ''
    const mail = sent.find((one) => one.to === email)
    expect(mail?.text).not.toContain('Desk number')
    // Mail scanners follow links: reading it changes nothing.
    for (let i = 0; i < 2; i++) expect((await request(link)).status).toBe(200)
    const taken = await submit(link, {})
    expect(taken.status).toBe(303)
    const owner = taken.headers.get('location') ?? ''
    expect(await (await request(owner)).text()).toContain('We answer within two days.')
    expect((await request(link)).status).toBe(410)
    expect((await submit(link, {})).status).toBe(410)
    const stored = JSON.stringify((await bindings.DB.prepare('SELECT * FROM entry_owner').all()).results)
    expect(stored).not.toContain(host)
    expect(stored).not.toContain(/owner\/([\w-]+)/.exec(owner)?.[1])
  })

  it('refuses another domain with a way on, and says nothing of who claimed', async () => {
    const { slug, host } = await published()
    const other = await submit(claimPath(slug), { email: 'person@elsewhere.org' })
    expect(other.status).toBe(422)
    const text = await other.text()
    expect(text).toContain(`@${host}`)
    expect(text).toContain(`/en/observatory/${slug}/correction`)
    const first = await submit(claimPath(slug), { email: `person@${host}` })
    await claim(slug, `person@${host}`)
    const again = await submit(claimPath(slug), { email: `person@${host}` })
    expect([again.status, again.headers.get('location')]).toEqual([first.status, first.headers.get('location')])
  })

  it('keeps neighbours on shared hosts apart and refuses hosts that are public suffixes', async () => {
    const { slug } = await published({ url: 'https://a-desk.github.io/' })
    expect((await submit(claimPath(slug), { email: 'x@b-desk.github.io' })).status).toBe(422)
    const shared = await published({ url: 'https://sites.google.com/view/a-desk' })
    expect(await (await request(claimPath(shared.slug))).text()).not.toContain('name="email"')
    expect((await submit(claimPath(shared.slug), { email: 'x@google.com' })).status).toBe(422)
  })

  it('ends a link after seven days', async () => {
    const { slug, host } = await published()
    await submit(claimPath(slug), { email: `late@${host}` })
    const link = (await linkTo(`late@${host}`, 'owner/claim/')) ?? ''
    clock.shift += 8 * day
    expect((await submit(link, {})).status).toBe(410)
    clock.shift -= 8 * day
  })

  it('sends one address three links a day at most', async () => {
    const { slug, host } = await published()
    for (let i = 0; i < 5; i++) expect((await submit(claimPath(slug), { email: `a@${host}` })).status).toBe(303)
    await runScheduled(environment, () => undefined)
    expect(sent.filter((mail) => mail.to === `a@${host}`)).toHaveLength(3)
  })

  it('gives an owner who claims again a new link in place of the old', async () => {
    const { slug, host } = await published()
    const before = await claim(slug, `a@${host}`)
    const after = await claim(slug, `a@${host}`)
    expect((await request(before)).status).toBe(410)
    expect((await request(after)).status).toBe(200)
  })

  it('lets an owner leave, which forgets the address', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    expect((await submit(`${owner}/leave`, {})).status).toBe(303)
    expect((await request(owner)).status).toBe(200)
    expect((await submit(`${owner}/leave`, { sure: 'yes' })).status).toBe(200)
    expect((await request(owner)).status).toBe(410)
  })
})

describe('owners at the Secretariat', () => {
  it('are shown masked, revoked for good, and granted to any address', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `person@${host}`)
    const shown = await (await request(ownersPath(slug), { headers: administrator.cookie })).text()
    expect(shown).toContain(`p•••@${host}`)
    expect(shown).not.toContain(`person@${host}`)
    const revoke = /action="([^"]*\/revoke)"/.exec(shown)?.[1] ?? ''
    expect((await submit(revoke, {}, moderator.cookie)).status).toBe(403)
    expect((await submit(revoke, {}, administrator.cookie)).status).toBe(303)
    expect((await request(owner)).status).toBe(410)
    // The same address cannot simply claim again, and is not told why.
    sent.length = 0
    expect((await submit(claimPath(slug), { email: `person@${host}` })).status).toBe(303)
    expect(await linkTo(`person@${host}`, 'owner/claim/')).toBeUndefined()
    const granted = await submit(ownersPath(slug), { email: 'known@elsewhere.net', locale: 'fr' }, administrator.cookie)
    expect(granted.status).toBe(303)
    const link = (await linkTo('known@elsewhere.net', 'owner/')) ?? ''
    expect(link).toMatch(/^\/fr\/owner\//)
    expect((await request(link)).status).toBe(200)
    const twice = await submit(ownersPath(slug), { email: 'known@elsewhere.net', locale: 'fr' }, administrator.cookie)
    expect(twice.status).toBe(409)
  })

  it('are forgotten with their proposals and the reports when the entry is withdrawn', async () => {
    const { slug, reference, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    await proposeAs(owner, { summary: ['New.'] })
    await send('POST', `/api/v1/entries/${slug}/corrections`, { text: 'Wrong.' })
    const row = await bindings.DB.prepare('SELECT id FROM submission WHERE reference = ?')
      .bind(reference)
      .first<{ id: string }>()
    const { deriveKeys } = await import('../../worker/platform/crypto.ts')
    const token = await (await deriveKeys(bindings.SECRET_KEY)).trackingToken(row?.id ?? '')
    expect((await submit(`/en/t/${token}/withdraw`, {})).status).toBe(303)
    for (const table of ['entry_owner', 'entry_claim', 'entry_proposal', 'entry_correction']) {
      const left = await bindings.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE entry = ?`)
        .bind(row?.id)
        .first<{ n: number }>()
      expect([table, left?.n]).toEqual([table, 0])
    }
    expect((await request(owner)).status).toBe(410)
  })
})

describe('a proposal of an owner', () => {
  it('waits as a difference, changes nothing public, and can be changed and withdrawn', async () => {
    const { slug, host } = await published({ languages: ['sw', 'fr', 'en'], aliases: ['D1'] })
    const owner = await claim(slug, `a@${host}`)
    const first = await proposeAs(owner, { summary: ['We answer within five days.'] })
    const html = await (await request(owner)).text()
    expect(html).toContain('<del>two </del>')
    expect(html).toContain('<ins>five </ins>')
    expect(html.match(/<section class="change"/g)).toHaveLength(1)
    expect(await entryOf(slug)).toMatchObject({ summary: 'We answer within two days.', aliases: ['D1'] })
    expect((await formOf(owner)).summary).toEqual(['We answer within five days.'])
    const later = await proposeAs(owner, { summary: ['We answer within six days.'] })
    expect(later).not.toBe(first)
    expect((await submit(`${owner}/withdraw`, { proposal: later })).status).toBe(303)
    expect(await (await request(owner)).text()).not.toContain('<ins>')
    const waiting = await (await request('/en/secretariat/observatory', { headers: moderator.cookie })).text()
    expect(waiting).not.toContain(later)
    expect((await desk(later)).html).toContain('The owner withdrew it.')
  })

  it('is refused where nothing differs, and where the entry changed since the form was filled', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    const form = await formOf(owner)
    expect((await submit(`${owner}/edit`, form)).status).toBe(422)
    expect((await submit(`${owner}/edit`, { ...form, summary: '' })).status).toBe(422)
    await send('PATCH', `/api/v1/secretariat/entries/${slug}`, { operator: 'Another one' }, moderator.bearer)
    const stale = await submit(`${owner}/edit`, { ...form, summary: 'Kept as typed.' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('Kept as typed.')
  })

  it('confirms suggested questions on the owner’s word at once', async () => {
    const questions = ['Who cut the cable?', 'What does it cost?'].map((text) => ({ text, language: 'en' }))
    const { slug, host } = await published({ questions })
    const owner = await claim(slug, `a@${host}`)
    expect((await submit(`${owner}/questions`, { question: 'Who cut the cable?' })).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ questions: [{ confirmed: true }, { confirmed: false }] })
    const change = await bindings.DB.prepare("SELECT word, actor FROM entry_change WHERE field = 'questions'").first()
    expect(change).toEqual({ word: 'owner', actor: 'desk' })
  })
})

describe('deciding field by field', () => {
  it('applies what is accepted on the owner’s word, tells why the rest is not, and logs both', async () => {
    const { slug, host, reference } = await published({ audience: 'Everybody' })
    const owner = await claim(slug, `a@${host}`)
    const id = await proposeAs(owner, { summary: ['We answer within five days.'], audience: ['Members'] })
    const { html, version } = await desk(id)
    expect(html).toContain('<del>two </del>')
    const part = { version, 'decision-summary': 'accepted', 'decision-audience': 'refused' }
    expect((await submit(deskPath(id), { version, 'decision-summary': 'accepted' }, moderator.cookie)).status).toBe(422)
    expect((await submit(deskPath(id), part, moderator.cookie)).status).toBe(422)
    sent.length = 0
    const full = { ...part, 'reason-audience': 'unclear', 'note-audience': 'Which members?' }
    expect((await submit(deskPath(id), full, moderator.cookie)).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ summary: 'We answer within five days.', audience: 'Everybody' })
    const change = await bindings.DB.prepare(
      "SELECT word, actor FROM entry_change WHERE field = 'summary' ORDER BY id DESC",
    ).first()
    expect(change).toEqual({ word: 'owner', actor: moderator.id })
    await runScheduled(environment, () => undefined)
    const mail = sent.findLast((one) => one.to === `a@${host}`)?.text ?? ''
    expect(mail).toContain('Summary')
    expect(mail).toContain('For whom (not clear enough)')
    expect(mail).toContain('> Which members?')
    const page = await (await request(owner)).text()
    expect(page).toContain('Which members?')
    const log = (await (await request('/api/v1/moderation-log?limit=2')).json()) as {
      items: { action: string; subject: string; reason: string }[]
    }
    expect(log.items.map(({ action, subject, reason }) => [action, subject, reason])).toEqual([
      ['refuse_edit', reference, 'unclear'],
      ['publish_edit', reference, 'meets_guidelines'],
    ])
  })

  it('takes all fields with one button', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    const id = await proposeAs(owner, { summary: ['Another.'], operator: ['The keepers'] })
    const { version } = await desk(id)
    expect((await submit(deskPath(id), { version, all: 'accept' }, moderator.cookie)).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ summary: 'Another.', operator: 'The keepers' })
  })

  it('marks a field that changed meanwhile and shows all three values; what was seen before answers 409', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    const id = await proposeAs(owner, { summary: ['We answer within five days.'] })
    const before = await desk(id)
    const patch = { summary: 'We answer within nine days.' }
    await send('PATCH', `/api/v1/secretariat/entries/${slug}`, patch, moderator.bearer)
    const stale = await submit(deskPath(id), { version: before.version, all: 'accept' }, moderator.cookie)
    expect(stale.status).toBe(409)
    const html = await stale.text()
    expect(html).toContain('changed meanwhile')
    expect(html).toContain('<del>nine </del>')
    expect(html).toContain('<ins>five </ins>')
    expect(html).toContain('We answer within two days.')
    const now = await desk(id)
    expect((await submit(deskPath(id), { version: now.version, all: 'accept' }, moderator.cookie)).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ summary: 'We answer within five days.' })
  })

  it('lets one of two moderators at once decide: the other gets 409 with what happened', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    const id = await proposeAs(owner, { summary: ['We answer within five days.'] })
    const { version } = await desk(id)
    const refusal = { version, 'decision-summary': 'refused', 'reason-summary': 'spam' }
    const answers = await Promise.all([
      submit(deskPath(id), { version, all: 'accept' }, moderator.cookie),
      submit(deskPath(id), refusal, second.cookie),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(await lost?.text()).toContain('It was decided:')
    const changed = (await entryOf(slug)).summary === 'We answer within five days.'
    expect(changed).toBe(answers[0]?.status === 303)
  })

  it('never leaves an entry that serves nobody', async () => {
    const { slug, host } = await published()
    const owner = await claim(slug, `a@${host}`)
    const id = await proposeAs(owner, { regions: [], countries: ['Kenya'] })
    const { version } = await desk(id)
    const split = {
      version,
      'decision-regions': 'accepted',
      'decision-countries': 'refused',
      'reason-countries': 'unclear',
    }
    expect((await submit(deskPath(id), split, moderator.cookie)).status).toBe(422)
    expect(await entryOf(slug)).toMatchObject({ regions: ['africa'], countries: [] })
  })

  it('decides on what another catalogue proposes in the same way, on its word', async () => {
    const { slug, reference } = await published()
    const row = await bindings.DB.prepare('SELECT id FROM submission WHERE reference = ?')
      .bind(reference)
      .first<{ id: string }>()
    await bindings.DB.prepare(
      `INSERT INTO entry_proposal (id, entry, made_at, word, source, base, changes, state)
       VALUES ('from-a-source', ?, '2026-01-01T00:00:00.000Z', 'source', 'other-catalogue', ?, ?, 'open')`,
    )
      .bind(row?.id, JSON.stringify({ operator: null }), JSON.stringify({ operator: 'From afar' }))
      .run()
    const { html, version } = await desk('from-a-source')
    expect(html).toContain('other-catalogue')
    expect((await submit(deskPath('from-a-source'), { version, all: 'accept' }, moderator.cookie)).status).toBe(303)
    expect(await entryOf(slug)).toMatchObject({ operator: 'From afar' })
    const change = await bindings.DB.prepare(
      "SELECT word, source FROM entry_change WHERE entry = ? AND field = 'operator'",
    )
      .bind(row?.id)
      .first()
    expect(change).toEqual({ word: 'source', source: 'other-catalogue' })
  })
})
