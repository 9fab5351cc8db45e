import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { topicName } from '../../schema/i18n/names.ts'
import { runHelpTimers } from '../../worker/features/help/timers.ts'
import { drainOutbox } from '../../worker/features/notices/outbox.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import {
  bindings,
  clock,
  environment,
  request,
  seed,
  send,
  sent,
  staffMember,
  stampOf,
  submit,
} from '../support/app.ts'

const day = 24 * 60 * 60_000
const first = 'cybermalveillance-gouv-fr-17cyber'
const second = 'no-more-ransom'
const third = 'pharos-internet-reporting-portal'
const unconfirmed = 'noyb'
const secret = 'Zebrafish quasar 4711'
const text = `Somebody locked all files of our small office in Lyon and asks for a ransom. ${secret}`

/** The tests begin on a Monday at 10:00, so that working days are the same whenever they run. */
const start = (() => {
  const monday = new Date()
  monday.setUTCHours(10, 0, 0, 0)
  monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7))
  return monday.getTime() - Date.now()
})()

interface Receipt {
  reference: string
  state: string
  trackingUrl: string
  matches: { slug: string; reasons: { contribution: number; detail: string }[]; score: number }[]
}

/** Runs what time does, at the clock's moment, and sends the mails. */
async function tick(): Promise<void> {
  const ctx = await backgroundCtx(environment, () => undefined)
  await runHelpTimers(ctx)
  await drainOutbox(ctx, environment.EMAIL, environment.MAIL_FROM)
}

const pathOf = (url: string): string => new URL(url, 'https://waypost.test').pathname
const mailsTo = (address: string) => sent.filter(({ to }) => to === address)
const linkIn = (mail: { text: string } | undefined): string =>
  /https:\/\/waypost\.test(\/[a-z]{2}\/referral\/[^#\s]+)/.exec(mail?.text ?? '')?.[1] ?? ''
const addressOf = (slug: string) => `desk-${slug}@example.org`

async function ask(body: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Receipt> {
  const answer = await send('POST', '/api/v1/help-requests', { text, country: 'FR', ...body }, headers)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Receipt
}

const page = async (url: string): Promise<string> => (await request(pathOf(url))).text()

beforeAll(async () => {
  await seed('catalogue')
  const administrator = await staffMember('administrator')
  for (const slug of [first, second, third]) {
    const contact = { email: addressOf(slug), state: 'confirmed' }
    const answer = await send('PATCH', `/api/v1/secretariat/entries/${slug}`, { contact }, administrator.bearer)
    expect(answer.status).toBe(200)
  }
})
beforeEach(async () => {
  clock.shift = start
  await tick()
  sent.length = 0
})
afterEach(() => {
  clock.shift = 0
})

describe('POST /api/v1/route', () => {
  it.each([
    [
      'en',
      'IN',
      'I was cheated by a caller and lost money from my bank',
      'national-cyber-crime-reporting-portal-india',
    ],
    ['fr', 'FR', 'Un rançongiciel a bloqué nos ordinateurs, on nous demande une rançon', first],
    [
      'es',
      'ES',
      'Pinché el enlace de un sms falso y me han estafado, ¿quién me orienta?',
      'incibe-017-cybersecurity-helpline',
    ],
    [
      'ru',
      null,
      'На наш новостной сайт идёт ддос атака, сайт упал, нужна бесплатная защита',
      'project-galileo-cloudflare',
    ],
    ['ar', 'LB', 'حسابي مخترق وأنا صحفي وأحتاج إلى مساعدة في الأمن الرقمي', 'smex-digital-safety-helpdesk'],
    ['zh', null, '域名注册商不让我转移域名，我想投诉注册商', 'icann-contractual-compliance'],
  ])('names in its first three a desk that fits, in %s', async (language, country, words, slug) => {
    const body = { text: words, want: 'help', ...(country === null ? {} : { country }) }
    const answer = await send('POST', '/api/v1/route', body)
    expect(answer.status).toBe(200)
    const routed = (await answer.json()) as Receipt & { language: string; emergency: unknown }
    expect(routed.language).toBe(language)
    expect(routed.emergency).toBe(null)
    expect(routed.matches.slice(0, 3).map((match) => match.slug)).toContain(slug)
    for (const { score, reasons } of routed.matches) {
      expect(reasons.reduce((sum, reason) => sum + reason.contribution, 0)).toBeCloseTo(score, 2)
    }
  })

  it('tells its reasons in the language of the reader', async () => {
    const routed = (await (
      await send('POST', '/api/v1/route', { text, country: 'FR' }, { 'accept-language': 'es' })
    ).json()) as Receipt
    expect(routed.matches[0]?.reasons.map(({ detail }) => detail)).toContain(
      `Trabaja en este tema: ${topicName('es', 'ransomware')}.`,
    )
  })

  it('puts an emergency first, and still names the best there is', async () => {
    const routed = (await (
      await send('POST', '/api/v1/route', { text: 'My ex posts my nudes and I want to die' })
    ).json()) as Receipt & { emergency: { kind: string; advice: string } }
    expect(routed.emergency.kind).toBe('self_harm')
    expect(routed.emergency.advice).toContain('emergency number')
    expect(routed.matches.length).toBeGreaterThan(0)
  })

  it('abstains and asks where the words tell nothing, and goes by the topic that is named then', async () => {
    const unclear = (await (await send('POST', '/api/v1/route', { text: 'please help me quickly' })).json()) as {
      abstained: boolean
      ask: { question: string; options: { topic: string }[] }
      matches: unknown[]
    }
    expect(unclear.abstained).toBe(true)
    expect(unclear.ask.options.length).toBeGreaterThanOrEqual(2)
    expect(unclear.matches.length).toBeGreaterThan(0)
    const told = (await (
      await send('POST', '/api/v1/route', { text: 'please help me quickly', topics: ['ransomware'] })
    ).json()) as { abstained: boolean; matches: { slug: string }[] }
    expect(told.abstained).toBe(false)
    expect(told.matches[0]?.slug).toBe(second)
  })

  it('leaves out what is excluded and keeps to the limit', async () => {
    const body = { text, country: 'FR', exclude: [first], limit: 2 }
    const routed = (await (await send('POST', '/api/v1/route', body)).json()) as Receipt
    expect(routed.matches).toHaveLength(2)
    expect(routed.matches.map(({ slug }) => slug)).not.toContain(first)
  })

  it('answers 422 without a text', async () => {
    expect((await send('POST', '/api/v1/route', { text: ' ' })).status).toBe(422)
  })
})

describe('POST /api/v1/help-requests', () => {
  it('keeps a request open without desks', async () => {
    const receipt = await ask({})
    expect(receipt.state).toBe('open')
    expect(receipt.matches.map(({ slug }) => slug)).toContain(first)
    await tick()
    expect(sent).toEqual([])
  })

  it.each([
    [{ desks: [first] }, '/consent', 'consent'],
    [{ desks: [first, unconfirmed], consent: true }, '/desks/1', 'contact_unconfirmed'],
    [{ desks: ['no-such-desk'], consent: true }, '/desks/0', 'unknown'],
  ])('answers 422 for %j with a pointer', async (body, path, code) => {
    const answer = await send('POST', '/api/v1/help-requests', { text, ...body })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { path: string; code: string }[] }
    expect(errors.map((error) => [error.path, error.code])).toEqual([[path, code]])
  })

  it('makes one request of a retried one, and refuses the same key with another body', async () => {
    const key = { 'idempotency-key': 'help-0123456789abcdef' }
    const one = await ask({ desks: [first], consent: true }, key)
    const again = await ask({ desks: [first], consent: true }, key)
    expect(again.trackingUrl).toBe(one.trackingUrl)
    await tick()
    expect(mailsTo(addressOf(first))).toHaveLength(1)
    const other = await send('POST', '/api/v1/help-requests', { text: 'Something else' }, key)
    expect(other.status).toBe(409)
  })
})

describe('a request handed over', () => {
  it('reaches the first desk ticked, whose answer the person reads on the tracking page', async () => {
    const receipt = await ask({ desks: [first, second], consent: true, name: 'Amina', email: 'person@example.org' })
    expect(receipt.state).toBe('referred')
    await tick()
    const [mail] = mailsTo(addressOf(first))
    expect(mail?.subject).toBe('Une demande transmise par Waypost')
    expect(mail?.text).toContain(secret)
    expect(mail?.text).toContain('Amina')
    expect(mail?.text).not.toContain('person@example.org')
    expect(mailsTo(addressOf(second))).toEqual([])

    const link = linkIn(mail)
    const shown = await (await request(link)).text()
    expect(shown).toContain(secret)
    expect(shown).toContain('noindex')
    expect((await submit(link, { do: 'accept' })).status).toBe(303)
    expect(await page(receipt.trackingUrl)).toContain('Cybermalveillance')
    expect((await submit(link, { do: 'answered', answer: 'Keep the disk, call 17 <b>Cyber</b>.' })).status).toBe(303)

    const tracked = await page(receipt.trackingUrl)
    expect(tracked).toContain('call 17 &lt;b>Cyber&lt;/b>.')
    expect(tracked).toContain('Answered')
    const settled = await (await request(link)).text()
    expect(settled).not.toContain(secret)
  })

  it('goes to the next desk ticked when one declines, and to nobody who was not ticked', async () => {
    const receipt = await ask({ desks: [first, second], consent: true })
    await tick()
    const link = linkIn(mailsTo(addressOf(first))[0])
    expect((await submit(link, { do: 'decline' })).status).toBe(422)
    expect((await submit(link, { do: 'decline', reason: 'capacity' })).status).toBe(303)
    expect((await submit(link, { do: 'accept' })).status).toBe(409)
    await tick()
    expect(mailsTo(addressOf(second))).toHaveLength(1)
    await submit(linkIn(mailsTo(addressOf(second))[0]), { do: 'decline', reason: 'scope' })
    await tick()
    expect(mailsTo(addressOf(third))).toEqual([])

    const tracked = await page(receipt.trackingUrl)
    expect(tracked).toContain('could not help')
    expect(tracked).not.toContain(`value="${first}"`)
    const desks = `${pathOf(receipt.trackingUrl)}/desks`
    expect((await submit(desks, { desks: third })).status).toBe(422)
    expect((await submit(desks, { desks: [first, third], consent: 'yes' })).status).toBe(303)
    await tick()
    expect(mailsTo(addressOf(third))).toHaveLength(1)
    expect(mailsTo(addressOf(first))).toHaveLength(1)
  })

  it('ends in one state when two people of a desk click at once', async () => {
    const receipt = await ask({ desks: [first, second], consent: true })
    await tick()
    const link = linkIn(mailsTo(addressOf(first))[0])
    const answers = await Promise.all([
      submit(link, { do: 'accept' }),
      submit(link, { do: 'decline', reason: 'scope' }),
      submit(link, { do: 'answered', answer: 'Done.' }),
    ])
    expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1)
    await tick()
    const rows = await bindings.DB.prepare(
      'SELECT r.state FROM referral r JOIN help_request h ON h.id = r.request WHERE h.reference = ? ORDER BY r.position',
    )
      .bind(receipt.reference)
      .all<{ state: string }>()
    const states = rows.results.map(({ state }) => state)
    expect([
      ['accepted', 'queued'],
      ['declined', 'sent'],
      ['answered', 'queued'],
    ]).toContainEqual(states)
    expect(mailsTo(addressOf(second))).toHaveLength(states[0] === 'declined' ? 1 : 0)
  })

  it('reminds a silent desk once and passes on after five working days', async () => {
    const receipt = await ask({ desks: [first, second], consent: true })
    await tick()
    const link = linkIn(mailsTo(addressOf(first)).at(-1))
    const reminders = () =>
      mailsTo(addressOf(first)).filter((mail) => linkIn(mail) === link && mail.text.includes('trois jours ouvrables'))
    clock.shift = start + 2.9 * day
    await tick()
    expect(reminders()).toEqual([])
    clock.shift = start + 3 * day
    // Requests of the other tests wait too, and each run does a few.
    for (let i = 0; i < 4; i++) await tick()
    expect(reminders()).toHaveLength(1)
    clock.shift = start + 6.9 * day
    await tick()
    expect(await page(receipt.trackingUrl)).not.toContain('did not answer in time')
    clock.shift = start + 7 * day
    for (let i = 0; i < 4; i++) await tick()
    expect(await page(receipt.trackingUrl)).toContain('did not answer in time')
    expect(mailsTo(addressOf(second)).length).toBeGreaterThan(0)
    expect((await submit(link, { do: 'accept' })).status).toBe(409)
  })

  it('passes on when the mail to a desk is given up, and marks its contact', async () => {
    const receipt = await ask({ desks: [third, second], consent: true })
    await bindings.DB.prepare("UPDATE mail SET state = 'dead' WHERE subject_reference = ?")
      .bind(receipt.reference)
      .run()
    await tick()
    expect(mailsTo(addressOf(second))).toHaveLength(1)
    expect(await page(receipt.trackingUrl)).toContain('could not be reached')
    const refused = await send('POST', '/api/v1/help-requests', { text, desks: [third], consent: true })
    expect(refused.status).toBe(422)
    await bindings.DB.prepare("UPDATE entry SET contact_state = 'confirmed' WHERE slug = ?").bind(third).run()
  })

  it('can be taken back: the text goes, the desk is told, and its link shows nothing more', async () => {
    const receipt = await ask({ desks: [first], consent: true })
    await tick()
    const link = linkIn(mailsTo(addressOf(first))[0])
    expect((await submit(`${pathOf(receipt.trackingUrl)}/withdraw`, {})).status).toBe(303)
    await tick()
    expect(mailsTo(addressOf(first)).at(-1)?.text).toContain(receipt.reference)
    expect(await (await request(link)).text()).not.toContain(secret)
    expect(await page(receipt.trackingUrl)).not.toContain(secret)
    expect((await submit(link, { do: 'accept' })).status).toBe(409)
  })

  it('loses text and name 90 days after it was closed', async () => {
    const receipt = await ask({ name: 'Amina' })
    expect((await submit(`${pathOf(receipt.trackingUrl)}/close`, { outcome: 'answered' })).status).toBe(303)
    expect(await page(receipt.trackingUrl)).toContain(secret)
    clock.shift = start + 91 * day
    await tick()
    const row = await bindings.DB.prepare(
      'SELECT text, name, email, state, topics FROM help_request WHERE reference = ?',
    )
      .bind(receipt.reference)
      .first()
    expect(row).toMatchObject({ text: null, name: null, email: null, state: 'answered' })
    expect(row?.topics).toContain('ransomware')
  })

  it('is closed after 30 days in which nobody was asked', async () => {
    const receipt = await ask({})
    clock.shift = start + 31 * day
    for (let i = 0; i < 5; i++) await tick()
    expect(await page(receipt.trackingUrl)).toContain('Closed without an answer')
  })
})

describe('privacy of a request', () => {
  it('leaves nothing in clear in the database, and nothing telling in a subject', async () => {
    await ask({ desks: [first], consent: true, name: 'Amina Zebra', email: 'quiet@example.org' })
    const { results: tables } = await bindings.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'd1_%'",
    ).all<{ name: string }>()
    const dump = async () => {
      let all = ''
      for (const { name } of tables)
        all += JSON.stringify((await bindings.DB.prepare(`SELECT * FROM ${name}`).all()).results)
      return all
    }
    expect(tables.length).toBeGreaterThan(10)
    for (const word of ['Zebrafish', 'Amina Zebra', 'quiet@example.org']) expect(await dump()).not.toContain(word)
    await tick()
    const verification = mailsTo('quiet@example.org')[0]
    expect(verification?.text).not.toContain('Zebrafish')
    const verify = /https:\/\/waypost\.test(\/en\/verify\/\S+)/.exec(verification?.text ?? '')?.[1] ?? ''
    expect((await submit(verify, {})).status).toBe(200)
    await submit(linkIn(mailsTo(addressOf(first))[0]), { do: 'answered', answer: 'Marmalade' })
    await tick()
    expect(await dump()).not.toContain('Marmalade')
    const news = mailsTo('quiet@example.org').at(-1)
    expect(news?.subject).toBe('News on Waypost')
    expect(news?.text).not.toMatch(/help|Marmalade|ransom/i)
  })
})

describe('the pages', () => {
  it('GET /en/help has a way out that works without scripts, and asks for no age', async () => {
    const html = await (await request('/en/help')).text()
    expect(html).toContain('href="https://www.un.org/" rel="noreferrer"')
    expect(html).not.toMatch(/name="(?:age|birth|parent)/)
  })

  it('POST /en/help/matches shows matches with reasons, and offers for ticking only who takes requests', async () => {
    const answer = await submit('/en/help/matches', { text, country: 'FR', stamp: '' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('It works on this topic: Ransomware and malware.')
    expect(html).toContain(`name="desks" value="${first}"`)
    expect(html).not.toContain(`name="desks" value="${unconfirmed}"`)
    expect(html).toContain(secret)
  })

  it('POST /en/help/matches answers 422 and keeps the country', async () => {
    const answer = await submit('/en/help/matches', { text: '', country: 'FR' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#f-text"')
    expect(html).toContain('<option value="FR" selected')
  })

  it('POST /en/help/request wants a desk and consent, keeps what was typed, then leads to tracking', async () => {
    const stamp = await stampOf(await submit('/en/help/matches', { text, country: 'FR' }))
    const refused = await submit('/en/help/request', { stamp, text, country: 'FR', name: 'Kept', do: 'send' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('href="#f-desks"')
    expect(html).toContain('value="Kept"')
    const fields = { stamp, text, country: 'FR', name: 'Kept', desks: first, consent: 'yes', do: 'send' }
    const done = await submit('/en/help/request', fields)
    expect(done.status).toBe(303)
    const twice = await submit('/en/help/request', fields)
    expect(twice.headers.get('location')).toBe(done.headers.get('location'))
    const tracked = await (await request(done.headers.get('location') ?? '')).text()
    expect(tracked).toContain('noindex')
    expect(tracked).toContain('data-leave')
  })

  it('keeps a request without asking anybody, whatever is ticked', async () => {
    const fields = { text, desks: first, consent: 'yes', do: 'keep' }
    const done = await submit('/en/help/request', fields)
    expect(done.status).toBe(303)
    await tick()
    expect(sent).toEqual([])
  })

  it('hands nothing over that a machine filled in, and loses nothing of it', async () => {
    const fields = { text, country: 'FR', desks: first, consent: 'yes', do: 'send', homepage: 'https://spam.example' }
    const done = await submit('/en/help/request', fields)
    expect(done.status).toBe(303)
    await tick()
    expect(sent).toEqual([])
    expect(await (await request(done.headers.get('location') ?? '')).text()).toContain(`value="${first}"`)
  })

  it('answers 429 with the text to one who sends too much', async () => {
    const override = {
      RATE_LIMIT: 'on',
      WRITE_LIMIT: { limit: () => Promise.resolve({ success: false }) } as RateLimit,
    }
    const body = new URLSearchParams({ text, do: 'keep' }).toString()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://waypost.test',
      'cf-connecting-ip': '192.0.2.1',
    }
    for (const path of ['/en/help/matches', '/en/help/request']) {
      const answer = await request(path, { method: 'POST', body, headers }, override)
      expect(answer.status).toBe(429)
      expect(answer.headers.get('retry-after')).not.toBe(null)
      expect(await answer.text()).toContain(secret)
    }
  })
})
