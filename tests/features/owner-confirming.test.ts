import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindings, clock, request, sent, staffMember, submit } from '../support/app.ts'
import { confirmLink, happened, publishEntry, runAt, setContact, stored } from '../support/freshness.ts'

type Staff = Awaited<ReturnType<typeof staffMember>>
let moderator: Staff
let administrator: Staff
let made = 0

beforeAll(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('here')))
})

afterAll(() => {
  clock.shift = 0
})

/** An entry whose contact has just been asked whether it is still true. */
async function asked(): Promise<{ slug: string; email: string; link: string; year: number }> {
  made += 1
  const year = 2030 + 2 * made
  clock.shift = Date.parse(`${year}-01-10T09:00:00Z`) - Date.now()
  moderator = await staffMember('moderator')
  administrator = await staffMember('administrator')
  // The contact's address is at another domain than the entry: no claim could be made by it.
  const email = `keeper-${made}@elsewhere.example.net`
  const { slug } = await publishEntry(moderator, `Desk ${made}`, `https://desk-${made}.example.org/`)
  await setContact(administrator, slug, email)
  await runAt(`${year + 1}-01-10T10:00:00Z`, 4)
  const link = confirmLink(email)
  expect(link).toMatch(/^\/en\/confirm\//)
  return { slug, email, link, year }
}

async function ownersOf(slug: string): Promise<Record<string, unknown>[]> {
  const { id } = await stored(slug)
  return (await bindings.DB.prepare('SELECT * FROM entry_owner WHERE entry = ?').bind(id).all()).results
}

const pathOf = (answer: Response) => (answer.headers.get('location') ?? '').replace(/\?.*/, '')

describe('who was asked by the yearly mail', () => {
  beforeEach(() => {
    sent.length = 0
  })

  it('becomes an owner by a button, proposes changes, and finds the same page again', async () => {
    const { slug, email, link, year } = await asked()
    const html = await (await request(link)).text()
    // Everything that is to be confirmed is there.
    for (const told of ['Help desk', 'DNS security', 'Worldwide']) expect(html).toContain(told)
    expect(html).toContain(`action="${link}/correct"`)
    expect(html).not.toContain('/claim"')
    // Scanners of mail follow links: only the button makes an owner.
    expect((await request(`${link}/correct`)).headers.get('location')).toBe(link)
    expect(await ownersOf(slug)).toEqual([])
    const first = await submit(`${link}/correct`, {})
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toMatch(/^\/en\/owner\/[\w-]{43}\?done=taken$/)
    const owner = pathOf(first)
    expect((await request(`${owner}/edit`)).status).toBe(200)
    expect(await ownersOf(slug)).toHaveLength(1)
    await runAt(`${year + 1}-01-10T10:05:00Z`)
    expect(sent.filter((mail) => mail.to === email).at(-1)?.text).toContain(owner)
    // Confirming does not take the way to corrections away, and pressing again leads to the same page.
    expect((await submit(link, {})).status).toBe(303)
    const again = await submit(`${link}/correct`, {})
    expect(again.headers.get('location')).toBe(owner)
    expect((await happened(slug)).filter((action) => action === 'owner_claimed')).toHaveLength(1)
  })

  it('gets one page from two presses at once', async () => {
    const { slug, link } = await asked()
    const answers = await Promise.all([submit(`${link}/correct`, {}), submit(`${link}/correct`, {})])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    for (const answer of answers) expect((await request(pathOf(answer))).status).toBe(200)
    expect(await ownersOf(slug)).toHaveLength(1)
  })

  it('gets no page after the Secretariat ended the access of the address, nor by an old or unknown link', async () => {
    const { slug, email, link, year } = await asked()
    const owner = pathOf(await submit(`${link}/correct`, {}))
    const [row] = await ownersOf(slug)
    const revoke = `/en/secretariat/observatory/entries/${slug}/owners/${row?.id}/revoke`
    expect((await submit(revoke, {}, administrator.cookie)).status).toBe(303)
    expect((await submit(`${link}/correct`, {})).status).toBe(410)
    expect((await request(owner)).status).toBe(410)
    await setContact(administrator, slug, `new-${email}`)
    const old = await submit(`${link}/correct`, {})
    expect([old.status, old.headers.get('location')]).toEqual([303, link])
    expect((await request(link)).status).toBe(410)
    expect(await ownersOf(slug)).toHaveLength(1)
    expect((await submit(`/en/confirm/${'x'.repeat(43)}/correct`, {})).status).toBe(404)
    expect(year).toBeGreaterThan(2030)
  })
})

describe('an owner', () => {
  it('confirms by the button of their page what the yearly mail asks, once a day', async () => {
    const { slug, link } = await asked()
    const owner = pathOf(await submit(`${link}/correct`, {}))
    const page = await (await request(owner)).text()
    expect(page).toContain('Is this entry still true?')
    expect(page).toContain('Its owner has yet to confirm it this year')
    expect(page).toContain(`action="${owner}/still-true"`)
    for (let i = 0; i < 2; i++) {
      const answer = await submit(`${owner}/still-true`, {})
      expect(answer.headers.get('location')).toBe(`${owner}?done=still_true`)
    }
    expect(await stored(slug)).toMatchObject({ freshness: 'listed', contact_state: 'confirmed' })
    expect((await happened(slug)).filter((action) => action === 'still_true')).toHaveLength(1)
    const { results } = await bindings.DB.prepare(
      "SELECT word, actor FROM entry_change WHERE entry = ? AND field = 'lastConfirmedAt'",
    )
      .bind((await stored(slug)).id)
      .all()
    expect(results).toEqual([{ word: 'owner', actor: 'desk' }])
    expect(await (await request(`${owner}?done=still_true`)).text()).toContain('The entry is confirmed. Thank you.')
    // The question that was mailed is answered by it.
    expect(await (await request(link)).text()).toContain('Thank you: the entry is confirmed')
  })

  it('confirms no entry whose record the Secretariat closed, and nothing by a link that opens no page', async () => {
    const { slug, link } = await asked()
    const owner = pathOf(await submit(`${link}/correct`, {}))
    const close = { entry: slug, act: 'archive', note: 'No longer maintained.' }
    expect((await submit('/en/secretariat/observatory/freshness', close, administrator.cookie)).status).toBe(303)
    expect((await submit(`${owner}/still-true`, {})).headers.get('location')).toBe(owner)
    expect(await stored(slug)).toMatchObject({ freshness: 'archived' })
    const page = await (await request(owner)).text()
    expect(page).toContain('This entry is closed')
    expect(page).not.toContain('/still-true')
    expect((await submit(`/en/owner/${'x'.repeat(43)}/still-true`, {})).status).toBe(410)
  })
})
