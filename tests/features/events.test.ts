import { beforeAll, describe, expect, it } from 'vitest'
import { bindings, seed, send, staffMember } from '../support/app.ts'

const issue = {
  title: 'A',
  description: 'B',
  language: 'en',
  name: 'C',
  stakeholderGroup: 'government',
  region: 'african',
}

beforeAll(() => seed('demo'))

describe('the events of an item', () => {
  it('tell its state: the last one that moved it leads to the state it is in', async () => {
    const moderator = await staffMember('moderator')
    const path = '/api/v1/secretariat/decisions'
    for (const decisions of [
      [],
      [['publish', 'meets_guidelines']],
      [['request_changes', 'unclear']],
      [
        ['reject', 'spam'],
        ['restore', 'error'],
      ],
      [
        ['publish', 'meets_guidelines'],
        ['hide', 'abusive'],
        ['restore', 'error'],
        ['hide', 'spam'],
      ],
    ]) {
      const sent = await send('POST', '/api/v1/calls/igf-2027-issues/issues', {
        ...issue,
        title: JSON.stringify(decisions),
      })
      const { reference } = (await sent.json()) as { reference: string }
      for (const [action, reason] of decisions) {
        expect((await send('POST', path, { reference, action, reason }, moderator.bearer)).status).toBe(200)
      }
    }
    const { results } = await bindings.DB.prepare(
      `SELECT s.reference, s.state,
        (SELECT e.to_state FROM event e WHERE e.subject_id = s.id AND e.to_state IS NOT NULL ORDER BY e.at DESC, e.id DESC LIMIT 1) AS told
      FROM submission s`,
    ).all<{ reference: string; state: string; told: string }>()
    expect(results.length).toBeGreaterThan(170)
    expect(new Set(results.map((row) => row.state))).toEqual(
      new Set(['pending', 'published', 'changes_requested', 'hidden']),
    )
    expect(results.filter((row) => row.state !== row.told)).toEqual([])
  })

  it.each(['event', 'moderation_log', 'seal'])('cannot be changed or removed: %s', async (table) => {
    await expect(bindings.DB.prepare(`DELETE FROM ${table}`).run()).rejects.toThrow(/append-only/)
    await expect(bindings.DB.prepare(`UPDATE ${table} SET rowid = rowid + 1`).run()).rejects.toThrow(/append-only/)
  })
})
