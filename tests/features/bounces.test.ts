import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import worker from '../../worker/index.ts'
import { bindings, clock, environment, request, send, sent, staffMember } from '../support/app.ts'
import { happened, publishEntry, runAt, setContact } from '../support/freshness.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff
const logged: string[] = []
const forwarded: string[] = []

beforeAll(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('here')))
  vi.spyOn(console, 'log').mockImplementation((line) => void logged.push(String(line)))
  clock.shift = Date.parse('2027-01-10T09:00:00Z') - Date.now()
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
})

afterAll(() => {
  clock.shift = 0
  vi.restoreAllMocks()
})

const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined } as unknown as ExecutionContext

/** Hands a message to the Worker as the platform does; answers what its log says of it. */
async function arrive(raw: string | Uint8Array<ArrayBuffer>, inbox?: string): Promise<string> {
  const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw
  const message = {
    from: '',
    to: 'waypost@example.org',
    headers: new Headers(),
    raw: new Response(bytes).body,
    rawSize: bytes.byteLength,
    setReject: () => undefined,
    forward: (to: string) => Promise.resolve(void forwarded.push(to)),
    reply: () => Promise.resolve(),
  } as unknown as ForwardableEmailMessage
  await worker.email(message, inbox === undefined ? environment : { ...environment, MAIL_INBOX: inbox }, execution)
  return (JSON.parse(logged.at(-1) ?? '{}') as { what?: string }).what ?? ''
}

/** A notification as a mail server writes it. */
function notification(options: {
  recipient?: string
  status?: string
  action?: string
  headers?: string
  returned?: 'message/rfc822' | 'text/rfc822-headers'
}): string {
  const { recipient = 'desk@example.org', status = '5.1.1', action = 'failed', headers = '' } = options
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: waypost@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Your mail could not be delivered.',
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 no such user',
    '',
    '--b1',
    `Content-Type: ${options.returned ?? 'message/rfc822'}`,
    '',
    'From: waypost@example.org',
    'Subject: A question',
    ...(headers === '' ? [] : [headers]),
    '',
    'Secret body of the mail.',
    '',
    '--b1--',
    '',
  ].join('\r\n')
}

let made = 0
let year = 2028

/** An entry whose owner was sent the yearly mail a moment ago. */
async function askedEntry(): Promise<{ slug: string; to: string; id: string; messageId: string }> {
  const n = ++made
  const to = `desk-${n}@bounce.example.org`
  clock.shift = Date.parse(`${year}-01-10T09:00:00Z`) - Date.now()
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
  const { slug } = await publishEntry(moderator, `Asked ${n}`, `https://asked-${n}.example.org/`)
  await setContact(administrator, slug, to)
  year += 1
  await runAt(`${year}-01-10T10:00:00Z`, 6)
  const mail = sent.find((one) => one.to === to)
  const row = await bindings.DB.prepare('SELECT message_id FROM mail WHERE id = ?')
    .bind(mail?.headers['X-Waypost-Id'] ?? '')
    .first<{ message_id: string }>()
  return { slug, to, id: mail?.headers['X-Waypost-Id'] ?? '', messageId: row?.message_id ?? '' }
}

const contactOf = async (slug: string) =>
  ((await (await request(`/api/v1/entries/${slug}`)).json()) as { contactState: string }).contactState
const mailRow = (id: string) =>
  bindings.DB.prepare('SELECT state, last_error, bounced_at IS NOT NULL AS bounced FROM mail WHERE id = ?')
    .bind(id)
    .first()

describe('a notification that a mail will never arrive', () => {
  it.each(['message/rfc822', 'text/rfc822-headers'] as const)(
    'marks mail and contact by our own id in the headers that came back as %s',
    async (returned) => {
      const { slug, id } = await askedEntry()
      const headers = `X-Waypost-Id: ${id}`
      expect(await arrive(notification({ headers, returned, recipient: 'forwarded@elsewhere.example' }))).toBe(
        'bounced',
      )
      expect(await contactOf(slug)).toBe('bouncing')
      expect(await mailRow(id)).toEqual({ state: 'dead', last_error: 'returned: 5.1.1', bounced: 1 })
      expect((await happened(slug)).filter((action) => action === 'contact')).toHaveLength(2)
    },
  )

  it('is known again by the id that the mail service gave the mail', async () => {
    const { slug, messageId } = await askedEntry()
    expect(messageId).not.toBe('')
    const headers = `Message-ID: <${messageId}>`
    expect(await arrive(notification({ headers, recipient: 'forwarded@elsewhere.example' }))).toBe('bounced')
    expect(await contactOf(slug)).toBe('bouncing')
  })

  it('is known by its recipient where no header came back, for a few days after the mail', async () => {
    const { slug, to } = await askedEntry()
    expect(await arrive(notification({ recipient: to.toUpperCase() }))).toBe('bounced')
    expect(await contactOf(slug)).toBe('bouncing')

    const later = await askedEntry()
    clock.shift += 6 * 24 * 3_600_000
    expect(await arrive(notification({ recipient: later.to }))).toBe('not_ours')
    expect(await contactOf(later.slug)).toBe('unconfirmed')
  })

  it('counts once, also when it comes twice at a time, and not after the Secretariat trusts the address again', async () => {
    const { slug, id, to } = await askedEntry()
    const raw = notification({ headers: `X-Waypost-Id: ${id}` })
    await Promise.all([arrive(raw), arrive(raw)])
    expect((await happened(slug)).filter((action) => action === 'contact')).toHaveLength(2)
    await setContact(administrator, slug, to, 'confirmed')
    expect(await arrive(raw)).toBe('known')
    await runAt(`${year}-01-10T10:05:00Z`)
    expect(await contactOf(slug)).toBe('confirmed')
  })

  it('cannot be retried: the mail has no content any more', async () => {
    const { id } = await askedEntry()
    await arrive(notification({ headers: `X-Waypost-Id: ${id}` }))
    const headers = { ...administrator.cookie, origin: 'https://waypost.test' }
    const answer = await request(`/en/secretariat/outbox/${id}/retry`, { method: 'POST', headers })
    expect(answer.status).toBe(409)
    const page = await (await request('/en/secretariat/outbox', { headers: administrator.cookie })).text()
    expect(page).not.toContain(`outbox/${id}/retry`)
  })

  it('of a request that was handed over passes it on', async () => {
    const { slug, to } = await askedEntry()
    await setContact(administrator, slug, to, 'confirmed')
    const body = { text: 'My domain was stolen.', country: 'KE', desks: [slug], consent: true }
    const answer = await send('POST', '/api/v1/help-requests', body)
    expect(answer.status).toBe(201)
    const { reference } = (await answer.json()) as { reference: string }
    await runAt(`${year}-01-10T11:00:00Z`)
    const mail = sent.filter((one) => one.to === to).at(-1)
    expect(await arrive(notification({ headers: `X-Waypost-Id: ${mail?.headers['X-Waypost-Id']}` }))).toBe('bounced')
    await runAt(`${year}-01-10T11:05:00Z`)
    const row = await bindings.DB.prepare(
      'SELECT r.state FROM referral r JOIN help_request h ON h.id = r.request WHERE h.reference = ?',
    )
      .bind(reference)
      .first()
    expect(row).toEqual({ state: 'bounced' })
  })
})

describe('mail that is not such a notification', () => {
  it.each([
    ['delayed', '4.4.1', 'not_permanent'],
    ['failed', '4.2.2', 'not_permanent'],
    ['delivered', '2.1.5', 'not_permanent'],
    ['relayed', '5.0.0', 'not_permanent'],
  ])('because it says %s %s changes nothing', async (action, status, what) => {
    const { slug, id } = await askedEntry()
    expect(await arrive(notification({ action, status, headers: `X-Waypost-Id: ${id}` }))).toBe(what)
    expect(await contactOf(slug)).toBe('unconfirmed')
    expect(await mailRow(id)).toMatchObject({ state: 'sent', bounced: 0 })
  })

  it.each([
    ['nothing', ''],
    ['a plain mail', 'From: a@b.example\r\nSubject: Hello\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n'],
    ['zeros', new Uint8Array(1000)],
    ['half a part', 'Content-Type: multipart/report; boundary="b"\r\n\r\n--b\r\nContent-Type: message/delivery-status'],
    [
      'parts in parts',
      Array.from({ length: 60 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
        '',
      ),
    ],
  ])('such as %s is dropped quietly', async (_name, raw) => {
    expect(['no_notification', 'unreadable']).toContain(await arrive(raw))
  })

  it('that is larger than any notification is not read', async () => {
    expect(await arrive(new Uint8Array(300 * 1024))).toBe('too_large')
  })

  it('goes on to the inbox of the Secretariat, where there is one; notifications never do', async () => {
    const inbox = 'secretariat@example.org'
    await arrive('From: a@b.example\r\nSubject: My data\r\n\r\nPlease erase it.\r\n')
    await arrive(notification({ recipient: 'nobody@example.net' }), inbox)
    expect(forwarded).toEqual([])
    await arrive('From: a@b.example\r\nSubject: My data\r\n\r\nPlease erase it.\r\n', inbox)
    expect(forwarded).toEqual([inbox])
  })

  it('about an address or an id that nobody knows is dropped', async () => {
    const headers = "X-Waypost-Id: ' OR 1=1 --\r\nMessage-ID: <unknown@example.org>"
    expect(await arrive(notification({ headers, recipient: 'nobody@example.net' }))).toBe('not_ours')
  })

  it('leaves nothing of itself in the log', () => {
    expect(logged.length).toBeGreaterThan(0)
    for (const line of logged) expect(line).not.toMatch(/@|Secret|Undelivered|no such user/)
  })
})

describe('a yearly mail that is given up', () => {
  it('marks the contact, once', async () => {
    const to = 'refused@bounce.example.org'
    clock.shift = Date.parse('2060-01-10T09:00:00Z') - Date.now()
    moderator = await staffMember('moderator')
    administrator = await staffMember('administrator')
    const { slug } = await publishEntry(moderator, 'Refused', 'https://refused.example.org/')
    await setContact(administrator, slug, to)
    const { send: deliver } = environment.EMAIL
    environment.EMAIL.send = (message) =>
      message.to === to ? Promise.reject(new Error(`550 ${to} refused`)) : deliver.call(environment.EMAIL, message)
    await runAt('2061-01-10T10:00:00Z', 6)
    for (let hour = 0; hour < 30; hour++) {
      await runAt(new Date(Date.parse('2061-01-10T11:00:00Z') + hour * 3_600_000).toISOString())
    }
    environment.EMAIL.send = deliver
    expect(await contactOf(slug)).toBe('bouncing')
    const page = '/en/secretariat/observatory/freshness?view=bouncing'
    expect(await (await request(page, { headers: administrator.cookie })).text()).toContain(`value="${slug}"`)
    await setContact(administrator, slug, to, 'confirmed')
    await runAt('2061-01-11T18:00:00Z')
    expect(await contactOf(slug)).toBe('confirmed')
  })
})
