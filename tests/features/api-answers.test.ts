import { beforeAll, describe, expect, it } from 'vitest'
import { importProblem } from '../../schema/contracts/imports.ts'
import { request, seed, staffMember } from '../support/app.ts'

beforeAll(() => seed('demo'))

describe('an answer that is an error', () => {
  it('has not the tag of the list whose cursor was none', async () => {
    for (const path of ['/api/v1/entries', '/api/v1/outputs', '/api/v1/archive', '/en/archive']) {
      const answer = await request(`${path}?cursor=nonsense`)
      expect([path, answer.ok, answer.headers.get('etag')]).toEqual([path, false, null])
    }
  })

  it('to what is no table has the form that the description of the import tells', async () => {
    const { paths } = (await (await request('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { post: { responses: Record<string, { content: Record<string, unknown> }> } }>
    }
    const administrator = await staffMember('administrator')
    for (const [path, told] of [
      ['/calls/igf-2027-issues/import', '/calls/{slug}/import'],
      ['/entries/import', '/entries/import'],
      ['/outputs', '/outputs'],
    ] as const) {
      const answer = await request(`/api/v1/secretariat${path}`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', ...administrator.bearer },
        body: 'nothing\nof use\n',
      })
      const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
      expect([path, answer.status, type]).toEqual([path, 422, 'application/problem+json'])
      expect(Object.keys(paths[`/api/v1/secretariat${told}`]?.post.responses['422']?.content ?? {})).toEqual([type])
      expect(importProblem.safeParse(await answer.json()).error).toBeUndefined()
    }
  })
})
