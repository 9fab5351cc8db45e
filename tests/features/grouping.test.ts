import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../../worker/context.ts'
import { runGrouping } from '../../worker/features/similarity/grouping.ts'
import { dismissSuggestion, listSuggestions } from '../../worker/features/similarity/suggestions.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import { commit } from '../../worker/platform/database.ts'
import { bindings, environment, seed } from '../support/app.ts'
import { publishIssues } from '../support/issues.ts'
import { generatedCall } from '../support/similar/generated.ts'

const slug = 'igf-2027-issues'
const written = generatedCall(320)
/** Id -> the matter it was made of. */
const matterOf = new Map<string, string | null>()
const languageOf = new Map<string, string>()

async function context(later = 0): Promise<Ctx> {
  const ctx = await backgroundCtx(environment, () => undefined)
  return { ...ctx, now: new Date(ctx.now.getTime() + later) }
}

async function tick(times: number, later = 0): Promise<void> {
  for (let i = 0; i < times; i++) await runGrouping(await context(later))
}

const run = () =>
  bindings.DB.prepare('select * from grouping_run where call = ?').bind(slug).first<{ phase: string; step: number }>()

async function suggestions() {
  const ctx = await context()
  const found = []
  for (let cursor: string | undefined; ; ) {
    const page = await listSuggestions(ctx, slug, { limit: 5, cursor })
    found.push(...page.items)
    if (page.next === null) return found
    cursor = page.next
  }
}

beforeAll(async () => {
  await seed('demo')
  const references = await publishIssues(slug, written)
  const rows = await bindings.DB.prepare('select id, reference from submission').all<{
    id: string
    reference: string
  }>()
  const byReference = new Map(rows.results.map(({ id, reference }) => [reference, id]))
  for (const { key, matter, language } of written) {
    const id = byReference.get(references.get(key) ?? '') ?? ''
    matterOf.set(id, matter)
    languageOf.set(id, language)
  }
})

describe('the grouping of a whole call', () => {
  it('goes on in slices, and a run that was overtaken changes nothing', async () => {
    const slow = await context()
    let reached: unknown = null
    const overtaken: Ctx = {
      ...slow,
      d1: {
        prepare: (query: string) => slow.d1.prepare(query),
        batch: async <T>(statements: D1PreparedStatement[]) => {
          if (reached === null) {
            await tick(1)
            reached = await run()
          }
          return await slow.d1.batch<T>(statements)
        },
      },
    }
    await runGrouping(overtaken)
    expect(await run()).toEqual(reached)
    expect((await run())?.phase).toBe('pairs')
    await tick(5)
    expect((await run())?.phase).toBe('done')
    const left = await bindings.DB.prepare('select count(*) as n from similar_pair').first<{ n: number }>()
    expect(left?.n).toBe(0)
  })

  it('finds the matters that the call was made of, across languages, and leaves alone what belongs to none', async () => {
    const found = await suggestions()
    const sizes = new Map<string, number>()
    for (const matter of matterOf.values()) if (matter !== null) sizes.set(matter, (sizes.get(matter) ?? 0) + 1)
    let right = 0
    let all = 0
    for (const { members, strength } of found) {
      expect(members.length).toBeGreaterThan(1)
      expect(strength).toBeGreaterThan(0.35)
      const counts = new Map<string, number>()
      // The example issues of the call belong to no matter here, and rightly stand beside some.
      const own = members.filter((id) => matterOf.has(id))
      for (const id of own) counts.set(String(matterOf.get(id)), (counts.get(String(matterOf.get(id))) ?? 0) + 1)
      right += Math.max(0, ...counts.values())
      all += own.length
    }
    // Nearly all members stand with their own kind, and most of those that have a kind were found.
    expect(right / all).toBeGreaterThan(0.95)
    const total = [...sizes.values()].reduce((sum, n) => sum + n, 0)
    expect(all / total).toBeGreaterThan(0.85)
    // A matter is not torn into many groups, nor into one group for each language.
    expect(found.filter(({ members }) => members.length > 4).length).toBeLessThanOrEqual(1.5 * sizes.size)
    const mixed = found.filter(({ members }) => new Set(members.map((id) => languageOf.get(id))).size > 2)
    expect(mixed.length).toBeGreaterThanOrEqual(sizes.size / 2)
  })

  it('names each issue in one suggestion at most, strongest first', async () => {
    const found = await suggestions()
    const members = found.flatMap((one) => one.members)
    expect(new Set(members).size).toBe(members.length)
    expect([...found].sort((a, b) => b.strength - a.strength)).toEqual(found)
  })

  it('does not suggest again what was put aside, and begins anew only after the call has changed', async () => {
    const [first] = await suggestions()
    const ctx = await context()
    await commit(ctx.d1, dismissSuggestion(ctx, first?.id ?? ''))
    await expect(commit(ctx.d1, dismissSuggestion(ctx, first?.id ?? ''))).rejects.toThrow('moved on')
    expect((await suggestions()).map(({ id }) => id)).not.toContain(first?.id)

    const taken = (await suggestions())[0]?.members[0]
    await bindings.DB.prepare("update issue set issue_group = 'g' where id = ?").bind(taken).run()
    const before = (await run())?.step
    await tick(2, 3_600_000)
    expect((await run())?.step).toBe(before)

    await publishIssues(slug, [
      { key: 'x', language: 'en', title: 'Something else', description: 'Quite another matter.' },
    ])
    await tick(8, 3_600_000)
    expect((await run())?.phase).toBe('done')
    expect((await run())?.step).toBeGreaterThan(before ?? 0)
    const again = (await suggestions()).map(({ members }) => [...members].sort().join())
    expect(again).not.toContain([...(first?.members ?? [])].sort().join())
    expect(again.length).toBeGreaterThan(0)
    // What a rapporteur has put into a group is not suggested for another.
    expect((await suggestions()).flatMap(({ members }) => members)).not.toContain(taken)
  })
})
