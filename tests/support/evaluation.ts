import { expect } from 'vitest'
import { bindings, request, send, type staffMember, submit } from './app.ts'

export type Member = Awaited<ReturnType<typeof staffMember>>

/** A call for session proposals that is open now. */
export async function proposalCall(slug: string, admin: Member): Promise<void> {
  const now = Date.now()
  const made = await send(
    'POST',
    '/api/v1/secretariat/calls',
    {
      slug,
      kind: 'session_proposals',
      title: `Call ${slug}`,
      guidance: 'Propose a session.',
      opensAt: new Date(now - 3_600_000).toISOString(),
      closesAt: new Date(now + 24 * 3_600_000).toISOString(),
      languages: ['en'],
    },
    admin.bearer,
  )
  expect(made.status).toBe(201)
}

/** A published proposal; answers its reference and the path of its tracking page. */
export async function proposal(
  slug: string,
  moderator: Member,
  change: Record<string, unknown> = {},
): Promise<{ reference: string; path: string }> {
  const sent = await send('POST', `/api/v1/calls/${slug}/issues`, {
    title: 'A session about cables',
    description: 'Who repairs what the sea breaks.',
    language: 'en',
    name: 'A. Person',
    stakeholderGroup: 'civil_society',
    country: 'KE',
    ...change,
  })
  expect(sent.status).toBe(201)
  const { reference, trackingUrl } = (await sent.json()) as { reference: string; trackingUrl: string }
  const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
  return { reference, path: new URL(trackingUrl, 'https://waypost.test').pathname }
}

/** The set-up of an evaluation by two criteria, as its form sends it. */
export const setup = {
  expectedVersion: '0',
  scoring: 'criteria',
  label1: 'Content',
  weight1: '3',
  label2: 'Format',
  weight2: '1',
  wanted: '2',
  deadline: '2036-12-31 23:59',
}

/** Pages and forms of one person. */
export function as(person: Member) {
  return {
    get: (path: string) => request(path, { headers: person.cookie }),
    async read(path: string): Promise<string> {
      const answer = await request(path, { headers: person.cookie })
      expect(answer.status).toBe(200)
      return await answer.text()
    },
    post: (path: string, fields: Record<string, string | string[]>) => submit(path, fields, person.cookie),
  }
}

/** The version that a form on a page was made with. */
export const versionIn = (html: string): string => /name="expectedVersion" value="(\d+)"/.exec(html)?.[1] ?? ''

/** Scores by the two criteria of {@link setup}. */
export const scores = (content: number, format: number) => ({
  'score-c1': String(content),
  'score-c2': String(format),
})

const reviews = '/en/secretariat/reviews'

/** The code by which reviewers know a proposal that was screened. */
export async function codeOf(reference: string): Promise<string> {
  const row = await bindings.DB.prepare(
    'SELECT code FROM screening WHERE proposal = (SELECT id FROM submission WHERE reference = ?)',
  )
    .bind(reference)
    .first<{ code: string }>()
  return row?.code ?? 'NONE'
}

/** References of the proposals on a reviewer's list for a call, which the list itself does not tell. */
export async function listedFor(person: Member, slug: string): Promise<string[]> {
  const html = await as(person).read(reviews)
  const codes = [...html.matchAll(new RegExp(`href="${reviews}/${slug}/([A-F0-9]{8})"`, 'g'))].map((match) => match[1])
  const { results } = await bindings.DB.prepare(
    `SELECT s.reference FROM json_each(?) l JOIN screening c ON c.code = l.value JOIN submission s ON s.id = c.proposal
      WHERE c.call = ?`,
  )
    .bind(JSON.stringify(codes), slug)
    .all<{ reference: string }>()
  return results.map((row) => row.reference)
}

/** Opens a review and sends it. */
export async function sendReview(
  person: Member,
  slug: string,
  reference: string,
  fields: Record<string, string>,
): Promise<Response> {
  const path = `${reviews}/${slug}/${await codeOf(reference)}`
  return as(person).post(path, { expectedVersion: versionIn(await as(person).read(path)), ...fields })
}
