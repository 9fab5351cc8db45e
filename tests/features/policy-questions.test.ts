import { beforeAll, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, environment, request, seed, send, staffMember, submit } from '../support/app.ts'

const call = 'igf-2027-issues'
const address = `/api/v1/calls/${call}/questions`
let bearer: Record<string, string> = {}

interface Question {
  text: string
  language: string
  count: number
  issues: string[]
}

async function questions(): Promise<Question[]> {
  const all: Question[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const body = (await (await request(`${address}?cursor=${cursor}`)).json()) as {
      items: Question[]
      next: string | null
    }
    all.push(...body.items)
    cursor = body.next
  }
  return all
}

const about = async (word: string) => (await questions()).filter((question) => question.text.includes(word))

async function publish(policyQuestions: string[], language = 'en'): Promise<{ reference: string; path: string }> {
  const answer = await send('POST', `/api/v1/calls/${call}/issues`, {
    title: 'Cables',
    description: 'Repair takes long.',
    policyQuestions,
    language,
    name: 'N',
    stakeholderGroup: 'government',
    region: 'african',
  })
  const { reference, trackingUrl } = (await answer.json()) as { reference: string; trackingUrl: string }
  await decide(reference, 'publish', 'meets_guidelines')
  return { reference, path: new URL(trackingUrl).pathname }
}

async function decide(reference: string, action: string, reason: string): Promise<void> {
  const answer = await send('POST', '/api/v1/secretariat/decisions', { reference, action, reason }, bearer)
  expect(answer.status).toBe(200)
}

/** Runs the scheduled work until every question was looked at. */
async function foldAll(): Promise<void> {
  for (;;) {
    const left = await bindings.DB.prepare('SELECT count(*) AS n FROM policy_question WHERE folded = 0').first<{
      n: number
    }>()
    if (left?.n === 0) return
    await runScheduled(environment, () => undefined)
  }
}

beforeAll(async () => {
  await seed('demo')
  bearer = (await staffMember('moderator')).bearer
})

describe('policy questions', () => {
  it('of published issues are compiled at once, and those of the seed are there', async () => {
    const { reference } = await publish(['How can Zanzibarquay landings be protected?'])
    expect(await about('Zanzibarquay')).toEqual([
      { text: 'How can Zanzibarquay landings be protected?', language: 'en', count: 1, issues: [reference] },
    ])
    expect((await questions()).length).toBeGreaterThan(5)
  })

  it('that ask nearly the same are folded under the first, whatever their capitals and marks', async () => {
    const one = await publish(['Who should pay for the repair of Quillberry submarine cables?'])
    const two = await publish(['who should pay for the repair of the quillberry submarine cables'])
    const other = await publish(['Who should own Quillberry submarine cables in the High Seas?'])
    await foldAll()
    const found = (await questions()).filter((question) => /quillberry/i.test(question.text))
    expect(found).toHaveLength(2)
    expect(found[0]).toEqual({
      text: 'Who should pay for the repair of Quillberry submarine cables?',
      language: 'en',
      count: 2,
      issues: [one.reference, two.reference],
    })
    expect(found[1]?.issues).toEqual([other.reference])
    expect((await questions())[0]?.count).toBe(Math.max(...(await questions()).map((question) => question.count)))
  })

  it('leave with their issue; what was folded under one that leaves stands for itself again', async () => {
    const one = await publish(['Which court decides on Marrowgate satellites?'])
    const two = await publish(['Which court decides on the Marrowgate satellites?', 'Who owns Marrowgate?'])
    const three = await publish(['Which court decides on Marrowgate satellites, then?'])
    await foldAll()
    expect((await about('satellites')).map((question) => question.count)).toEqual([3])
    await decide(one.reference, 'hide', 'off_topic')
    await foldAll()
    const left = await about('satellites')
    expect(left.map((question) => question.count)).toEqual([2])
    expect(left[0]?.issues).toEqual([two.reference, three.reference])
    expect((await submit(`${two.path}/withdraw`, {})).status).toBe(303)
    await foldAll()
    expect((await about('satellites')).map((question) => question.issues)).toEqual([[three.reference]])
    expect(await about('Who owns Marrowgate')).toEqual([])
    await decide(one.reference, 'restore', 'error')
    await foldAll()
    expect((await about('satellites')).map((question) => question.count)).toEqual([2])
  })

  it('are a page and a table with the same rows', async () => {
    const page = await (await request(`/en/calls/${call}/questions`)).text()
    const [first] = await questions()
    expect(page).toContain(first?.text.replaceAll("'", '&#39;') ?? 'none')
    expect(page).toContain(`/en/issues/${first?.issues[0]}`)
    const csv = await (await request(`${address}.csv`)).text()
    expect(csv.trim().split('\r\n')).toHaveLength((await questions()).length + 1)
  })

  it('are 304 for who has them, until an issue is published', async () => {
    const etag = (await request(address)).headers.get('etag') ?? ''
    expect((await request(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
    await publish(['Is there another question?'])
    expect((await request(address, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('of a call nobody knows are 404', async () => {
    expect((await request('/api/v1/calls/no-such-call/questions')).status).toBe(404)
    expect((await request('/en/calls/no-such-call/questions')).status).toBe(404)
  })
})
