import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { signatureOf } from '../../worker/features/help/signature.ts'
import { runHelpTimers } from '../../worker/features/help/timers.ts'
import { runWebhooks } from '../../worker/features/help/webhooks.ts'
import { drainOutbox } from '../../worker/features/notices/outbox.ts'
import worker from '../../worker/index.ts'
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
const slugs = ['cybermalveillance-gouv-fr-17cyber', 'no-more-ransom', 'pharos-internet-reporting-portal'] as const
const [first, second, third] = slugs
const addressOf = (slug: string) => `desk@${slug}.example.net`
const secret = 'Zebrafish quasar 4711'
const text = `Somebody locked all files of our office in Lyon and asks for a ransom. ${secret}`

/** A Monday at ten, so that working days are the same whenever the tests run. */
const monday = (() => {
  const at = new Date()
  at.setUTCHours(10, 0, 0, 0)
  at.setUTCDate(at.getUTCDate() + ((8 - at.getUTCDay()) % 7))
  return at.getTime() - Date.now()
})()
let moderator: Awaited<ReturnType<typeof staffMember>>
const logged: string[] = []

const ctxNow = () => backgroundCtx(environment, () => undefined)
async function tick(): Promise<void> {
  const ctx = await ctxNow()
  await runHelpTimers(ctx)
  await drainOutbox(ctx, environment.EMAIL, environment.MAIL_FROM)
}
const pathOf = (url: string) => new URL(url, 'https://waypost.test').pathname
const linkIn = (mail: { text: string } | undefined, part = 'referral') =>
  new RegExp(`https://waypost\\.test(/[a-z]{2}/${part}/[^#\\s]+)`).exec(mail?.text ?? '')?.[1] ?? ''
const lastTo = (slug: string) => sent.findLast(({ to }) => to === addressOf(slug))
const page = async (path: string) => (await request(path)).text()

async function ask(desks: readonly string[]): Promise<{ reference: string; track: string }> {
  const answer = await send('POST', '/api/v1/help-requests', { text, country: 'FR', desks, consent: desks.length > 0 })
  const { reference, trackingUrl } = (await answer.json()) as { reference: string; trackingUrl: string }
  await tick()
  return { reference, track: pathOf(trackingUrl) }
}

/** Hands a mail to the Worker; answers why it was refused. */
async function reply(to: string, from: string, body: string, headers = ''): Promise<string | null> {
  const bytes = new TextEncoder().encode(
    `From: Desk <${from}>\r\nTo: ${to}\r\nSubject: Re\r\n${headers}${headers.includes('Content-Type') ? '' : 'Content-Type: text/plain; charset=utf-8\r\n'}\r\n${body}`,
  )
  let refused: string | null = null
  const message = {
    from,
    to,
    headers: new Headers(),
    raw: new Response(bytes).body,
    rawSize: bytes.byteLength,
    setReject: (reason: string) => {
      refused = reason
    },
    forward: () => Promise.resolve(),
    reply: () => Promise.resolve(),
  } as unknown as ForwardableEmailMessage
  await worker.email(message, environment, { waitUntil: () => undefined } as unknown as ExecutionContext)
  return refused
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line) => void logged.push(String(line)))
  await seed('catalogue')
  clock.shift = monday
  const administrator = await staffMember('administrator')
  moderator = await staffMember('moderator')
  for (const slug of slugs) {
    const contact = { email: addressOf(slug), state: 'confirmed' }
    await send('PATCH', `/api/v1/secretariat/entries/${slug}`, { contact }, administrator.bearer)
  }
})
beforeEach(async () => {
  clock.shift = monday
  await tick()
  sent.length = 0
})
afterAll(() => {
  clock.shift = 0
  vi.restoreAllMocks()
})

describe('the thread of person and desk', () => {
  it('passes messages both ways; neither sees an address, and no mail to the person says anything', async () => {
    const { track } = await ask([first])
    const desk = linkIn(lastTo(first))
    expect((await submit(`${desk}/message`, { message: 'Which system is it?' })).status).toBe(303)
    const shown = await page(track)
    expect(shown).toContain('Which system is it?')
    expect(shown).toContain('took it up')
    expect(shown).not.toContain(addressOf(first))
    const referral = /name="referral" value="([^"]+)"/.exec(shown)?.[1] ?? ''
    expect((await submit(`${track}/message`, { referral, message: 'Windows, I think' })).status).toBe(303)
    await tick()
    expect(lastTo(first)?.text).toContain('> Windows, I think')
    expect(lastTo(first)?.subject).toBe('Une demande transmise par Waypost')
    expect(await page(desk)).toContain('Windows, I think')
    const rows = await bindings.DB.prepare('SELECT text FROM help_message').all<{ text: string }>()
    for (const row of rows.results) expect(row.text).not.toContain('Windows')
    await submit(`${track}/withdraw`, {})
    expect((await bindings.DB.prepare('SELECT count(*) n FROM help_message').first<{ n: number }>())?.n).toBe(0)
  })

  it('takes a reply by mail once, cut to its own words, and counts it as taken up', async () => {
    const { track } = await ask([first])
    const to = lastTo(first)?.replyTo ?? ''
    expect(to).toMatch(/^reply\+[0-9a-f]{40}@/)
    const body = `Disconnect the machine.\r\n\r\nOn 23 Nov 2026, Waypost wrote:\r\n> ${text}`
    expect(await reply(to, addressOf(first), body, 'Message-ID: <a@x>\r\n')).toBe(null)
    expect(await reply(to, addressOf(first), body, 'Message-ID: <a@x>\r\n')).toBe(null)
    const shown = await page(track)
    expect(shown.split('Disconnect the machine.').length).toBe(2)
    expect(shown).not.toContain('&gt; Somebody')
    expect(shown).toContain('has taken up your request')
    expect(await reply(to, `colleague@mail.${first}.example.net`, 'And call us.', 'Message-ID: <b@x>\r\n')).toBe(null)
    expect(await page(track)).toContain('And call us.')
    expect(logged.join('')).not.toContain('Disconnect')
  })

  it('refuses others, machines and what is too long, and says why without a word of the request', async () => {
    const { track } = await ask([first])
    const to = lastTo(first)?.replyTo ?? ''
    expect(await reply(to, 'stranger@example.com', 'Hello')).toContain('only from the address')
    expect(await reply(`reply+${'0'.repeat(40)}@waypost.test`, addressOf(first), 'Hello')).toContain('takes no mail')
    expect(await reply(to, addressOf(first), 'x'.repeat(4001))).toContain('longer')
    expect(await reply(to, addressOf(first), 'I am away', 'Auto-Submitted: auto-replied\r\n')).toBe(null)
    expect(await reply(to, addressOf(first), 'Hi', 'Authentication-Results: mx; dmarc=fail\r\n')).toContain('only from')
    const shown = await page(track)
    expect(shown).not.toContain('I am away')
    expect(shown).not.toContain('has taken up')
  })

  it('takes the text of a mail with attachments and says that these were not taken', async () => {
    const { track } = await ask([first])
    const to = lastTo(first)?.replyTo ?? ''
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n'
    expect(await reply(to, addressOf(first), body, 'Content-Type: multipart/mixed; boundary=b\r\n')).toBe(null)
    await tick()
    expect(await page(track)).toContain('See the file.')
    expect(lastTo(first)?.text).toContain('pièces jointes')
  })
})

describe('a desk', () => {
  it('points to a better one: declined, the person reads it and decides', async () => {
    const { track } = await ask([first])
    const desk = linkIn(lastTo(first))
    const found = await (await submit(`${desk}/point`, { do: 'search', words: 'ransom' })).text()
    expect(found).toContain(`value="${second}"`)
    sent.length = 0
    const pointed = await submit(`${desk}/point`, { do: 'point', desk: second, note: 'https://example.net/help' })
    expect(pointed.status).toBe(303)
    await tick()
    expect(lastTo(second)).toBe(undefined)
    const shown = await page(track)
    expect(shown).toMatch(/thinks that somebody else fits better[\s\S]{0,200}observatory\/no-more-ransom/)
    expect(shown).toContain('href="https://example.net/help"')
    const stamp = await stampOf(await request(track))
    expect((await submit(`${track}/again`, { desk: second, stamp })).status).toBe(303)
    await tick()
    expect(lastTo(second)?.text).toContain(secret)
  })

  it('opens its queue by a mailed link, sets a signed webhook, and can end the link', async () => {
    await ask([third])
    const desk = linkIn(lastTo(third))
    expect((await submit(`${desk}/queue`, {})).status).toBe(200)
    await tick()
    const queue = linkIn(lastTo(third), 'desk')
    const shown = await page(queue)
    expect(shown).toContain(desk.slice(3))
    expect(shown).not.toContain(secret)
    expect((await submit(queue, { do: 'webhook', address: 'https://127.0.0.1/x' })).status).toBe(422)
    expect((await submit(queue, { do: 'webhook', address: 'http://hook.example.net/x' })).status).toBe(422)
    expect((await submit(queue, { do: 'webhook', address: 'https://hook.example.net/x' })).status).toBe(303)
    const key = /<code dir="ltr">([^<]+)</.exec(await page(queue))?.[1] ?? ''
    await submit(desk, { do: 'accept' })
    const calls: [string, RequestInit][] = []
    let status = 500
    const faked = vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
      calls.push([String(url), init as RequestInit])
      return Promise.resolve(new Response(null, { status }))
    })
    await runWebhooks(await ctxNow())
    status = 204
    clock.shift += 2 * 60_000
    await runWebhooks(await ctxNow())
    await runWebhooks(await ctxNow())
    faked.mockRestore()
    expect(calls).toHaveLength(2)
    const [url, init] = calls[1] ?? ['', {}]
    const headers = new Headers(init.headers)
    const body = String(init.body)
    expect(url).toBe('https://hook.example.net/x')
    expect(JSON.parse(body)).toMatchObject({ event: 'accepted', state: 'accepted' })
    expect(body).not.toContain(secret)
    const signed = await signatureOf(key, Number(headers.get('x-waypost-timestamp')), body)
    expect(headers.get('x-waypost-signature')).toBe(signed)
    expect((await submit(queue, { do: 'revoke' })).status).toBe(303)
    expect((await request(queue)).status).toBe(404)
  })
})

describe('a person', () => {
  it('corrects, splits and judges; both parts know one another', async () => {
    const { track } = await ask([])
    expect((await submit(`${track}/correct`, { language: 'fr', country: 'BE' })).status).toBe(303)
    const stamp = await stampOf(await request(track))
    const parts = { first: 'Our files are locked', second: 'And who takes a phishing site down?', stamp }
    const split = await submit(`${track}/split`, parts)
    const other = split.headers.get('location') ?? ''
    expect(other).not.toBe(track)
    expect((await submit(`${track}/split`, parts)).headers.get('location')).toBe(track)
    expect(await page(other)).toContain('And who takes a phishing site down?')
    expect(await page(other)).toContain(track.slice(3))
    const own = await page(track)
    expect(own).not.toContain(secret)
    expect(own).toContain(other.slice(3))
    await submit(`${track}/again`, { desk: second, stamp: await stampOf(await request(track)) })
    await tick()
    await submit(linkIn(lastTo(second)), { do: 'accept' })
    const referral = /name="referral" value="([^"]+)"/.exec(await page(track))?.[1] ?? ''
    for (const feedback of ['yes', 'partly']) await submit(`${track}/feedback`, { referral, feedback })
    const row = await bindings.DB.prepare('SELECT feedback FROM referral WHERE id = ?').bind(referral).first()
    expect(row).toEqual({ feedback: 'partly' })
  })
})

describe('the Secretariat', () => {
  it('is offered a request after three tries, and each reading is shown to the person', async () => {
    const { reference, track } = await ask(slugs)
    const list = '/en/secretariat/help?state=referred'
    for (const slug of slugs) {
      expect(await (await request(list, { headers: moderator.cookie })).text()).not.toContain(reference)
      await submit(linkIn(lastTo(slug)), { do: 'decline', reason: 'capacity' })
      await tick()
    }
    expect(await (await request(list, { headers: moderator.cookie })).text()).toContain(reference)
    const own = `/en/secretariat/help/${reference}`
    expect(await (await request(own, { headers: moderator.cookie })).text()).not.toContain(secret)
    expect(await (await submit(own, { do: 'read' }, moderator.cookie)).text()).toContain(secret)
    expect(await page(track)).toContain('The Secretariat read your request.')
    await submit(own, { do: 'write', message: 'We look for somebody.' }, moderator.cookie)
    expect(await page(track)).toContain('We look for somebody.')
    expect((await submit(own, { do: 'close', reason: 'no_desk' }, moderator.cookie)).status).toBe(303)
    expect(await page(track)).toContain('no desk was found')
  })
})

describe('all at once', () => {
  it('ends in one state that the events tell too, whatever the order', async () => {
    // A fixed chance, so that a failure can be seen again.
    let seedOf = 7
    const chance = () => {
      seedOf = (seedOf * 1103515245 + 12345) % 2147483648
      return seedOf / 2147483648
    }
    for (let round = 0; round < 14; round += 1) {
      clock.shift = monday
      const { reference, track } = await ask(slugs)
      const desk = linkIn(lastTo(first))
      const to = lastTo(first)?.replyTo ?? ''
      // Late enough that the timer passes the first desk over while it answers.
      clock.shift = monday + 8 * day
      const acts: (() => Promise<unknown>)[] = [
        () => submit(desk, { do: 'accept' }),
        () => submit(desk, { do: 'decline', reason: 'scope' }),
        () => reply(to, addressOf(first), `We answer ${round}.`, `Message-ID: <r${round}@x>\r\n`),
        () => tick(),
        () => tick(),
        () => submit(`${track}/close`, { outcome: 'closed_unanswered' }),
        () => submit(`/en/secretariat/help/${reference}`, { do: 'close', reason: 'abuse' }, moderator.cookie),
        () => submit(`${desk}/point`, { do: 'point', note: 'elsewhere' }),
      ].filter((_, i) => round % 2 === 0 || i !== 5)
      acts.sort(() => chance() - 0.5)
      await Promise.all(acts.map((act) => act()))
      const request = await bindings.DB.prepare('SELECT id, state FROM help_request WHERE reference = ?')
        .bind(reference)
        .first<{ id: string; state: string }>()
      const steps = await bindings.DB.prepare('SELECT id, state FROM referral WHERE request = ? ORDER BY position')
        .bind(request?.id ?? '')
        .all<{ id: string; state: string }>()
      const holding = steps.results.filter(({ state }) => state === 'sent' || state === 'accepted')
      expect(holding.length).toBeLessThanOrEqual(1)
      for (const { id, state } of [...steps.results, { id: request?.id ?? '', state: request?.state ?? '' }]) {
        const told = await bindings.DB.prepare(
          'SELECT from_state, to_state FROM event WHERE subject_id = ? AND to_state IS NOT NULL ORDER BY rowid',
        )
          .bind(id)
          .all<{ from_state: string | null; to_state: string }>()
        if (told.results.length === 0) expect(state).toBe('queued')
        else expect(told.results.at(-1)?.to_state).toBe(state)
        // Each step begins where the one before it ended: nobody acted on what was no longer so.
        told.results.slice(1).forEach((event, i) => {
          expect(event.from_state).toBe(told.results[i]?.to_state)
        })
      }
    }
  }, 60_000)
})
