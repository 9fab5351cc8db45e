import { expect } from 'vitest'
import { bindings, request, send, staffMember } from './app.ts'
import { waitingIssue } from './items.ts'

/** Address of the list of issues of the example call. */
export const list = '/api/v1/calls/igf-2027-issues/issues'
/** What a participant says of themselves. */
export const person = { name: 'A. Supporter', stakeholderGroup: 'civil_society', country: 'KE', language: 'en' }

/** The part of a public issue that these tests read. */
export interface Issue {
  reference: string
  support: { total: number | null }
  supportBy: { byStakeholderGroup: Record<string, number | null>; byRegion: Record<string, number | null> }
}

/** Makes a participant; answers the header that speaks for them. */
export async function participant(change: Record<string, unknown> = {}): Promise<Record<string, string>> {
  const answer = await send('POST', '/api/v1/participants', { ...person, ...change })
  expect(answer.status).toBe(201)
  return { authorization: `Bearer ${((await answer.json()) as { participant: string }).participant}` }
}

/** Supports an issue over the API. */
export const put = (reference: string, as: Record<string, string>) =>
  request(`/api/v1/issues/${reference}/support`, { method: 'PUT', headers: as })
/** Takes support back over the API. */
export const takeBack = (reference: string, as: Record<string, string>) =>
  request(`/api/v1/issues/${reference}/support`, { method: 'DELETE', headers: as })
/** An issue as the public reads it. */
export const read = async (reference: string) => (await (await request(`/api/v1/issues/${reference}`)).json()) as Issue

let moderator: Awaited<ReturnType<typeof staffMember>> | undefined

/** Decides about an item as a moderator. */
export async function decide(reference: string, action: string, reason: string): Promise<void> {
  moderator ??= await staffMember('moderator')
  const decision = { reference, action, reason }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)).status).toBe(200)
}

/** A published issue of the example call; answers its reference. */
export async function published(change: Record<string, unknown> = {}): Promise<string> {
  const { reference } = await waitingIssue(change)
  await decide(reference, 'publish', 'meets_guidelines')
  return reference
}

/** So many new participants of a group and region support the issue. */
export async function supportedBy(reference: string, n: number, change: Record<string, unknown> = {}): Promise<void> {
  for (let i = 0; i < n; i++) expect((await put(reference, await participant(change))).status).toBe(200)
}

/** The first row that a query finds. */
export async function row(sql: string, ...values: string[]): Promise<Record<string, unknown>> {
  return (await bindings.DB.prepare(sql)
    .bind(...values)
    .first<Record<string, unknown>>()) as Record<string, unknown>
}

/** What is kept of the support of an issue. */
export const keptOf = (reference: string) =>
  row(
    `SELECT i.supporters, i.supporters_by AS by, (SELECT count(*) FROM support s WHERE s.issue = i.id) AS n
     FROM issue i JOIN submission m ON m.id = i.id WHERE m.reference = ?`,
    reference,
  )

/** How many events of support for an issue there are. */
export async function eventsOf(reference: string, action: string): Promise<unknown> {
  const { n } = await row(
    `SELECT count(*) AS n FROM event e JOIN submission m ON e.subject_id LIKE m.id || '.%'
     WHERE m.reference = ? AND e.action = ?`,
    reference,
    action,
  )
  return n
}

/** Places in the list by support that are not those of a published issue, and published issues that have none. */
export async function misplaced(): Promise<unknown> {
  const { n } = await row(
    `WITH wanted AS (SELECT p.key, iif(i.supporters >= 5, printf('%07d', i.supporters), '0000000') || i.id AS id
       FROM posting p JOIN issue i ON i.id = p.id WHERE p.scope = 'issues:igf-2027-issues'),
     kept AS (SELECT key, id FROM posting WHERE scope = 'issues-by-support:igf-2027-issues')
     SELECT (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM kept))
       + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM wanted)) AS n`,
  )
  return n
}
