import { beforeAll, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, send } from '../support/app.ts'

const key = { 'idempotency-key': 'housekeeping-key-0001' }
const issue = {
  title: 'A',
  description: 'B',
  language: 'en',
  name: 'C',
  stakeholderGroup: 'government',
  region: 'african',
}
const path = '/api/v1/calls/igf-2027-issues/issues'

const rows = async (table: string) =>
  (await bindings.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>())?.n

beforeAll(() => seed('demo'))

describe('the work of every minute', () => {
  it('forgets a key for repeats after 24 hours, not before', async () => {
    const first = (await (await send('POST', path, issue, key)).json()) as { reference: string }
    clock.shift = 23 * 3_600_000
    await runScheduled(environment, () => undefined)
    expect(await rows('idem')).toBe(1)
    expect(((await (await send('POST', path, issue, key)).json()) as { reference: string }).reference).toBe(
      first.reference,
    )
    clock.shift = 25 * 3_600_000
    await runScheduled(environment, () => undefined)
    expect(await rows('idem')).toBe(0)
  })

  it('removes the addresses of a cycle when 12 months have passed since its end, not before', async () => {
    const addresses = () =>
      bindings.DB.prepare('SELECT count(*) AS n FROM submission WHERE email IS NOT NULL').first<{ n: number }>()
    await send('POST', path, { ...issue, title: 'With an address', email: 'person@example.org', notices: true })
    expect((await addresses())?.n).toBe(1)
    // The example call belongs to the cycle of 2027.
    for (const [at, left] of [
      ['2028-12-31T23:00:00Z', 1],
      ['2029-01-01T01:00:00Z', 0],
    ] as const) {
      clock.shift = Date.parse(at) - Date.now()
      await runScheduled(environment, () => undefined)
      expect((await addresses())?.n).toBe(left)
    }
    clock.shift = 0
  })

  it('seals an entry of the log whose Worker died before it could', async () => {
    await bindings.DB.prepare(
      "INSERT INTO moderation_log VALUES (1, '2027-01-01T00:00:00.000Z', 'publish', 'issue', 'X-1', 'meets_guidelines')",
    ).run()
    await runScheduled(environment, () => undefined)
    expect(await rows('seal')).toBe(1)
  })

  it('keeps the page of health', async () => {
    expect(await (await request('/healthz')).json()).toEqual({ status: 'ok', database: 'ok' })
  })
})
