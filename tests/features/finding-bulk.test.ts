import { beforeAll, describe, expect, it } from 'vitest'
import { entry } from '../../schema/tables/observatory.ts'
import { type EntryContent, makeAllFindable, makeFindable } from '../../worker/features/observatory/publication.ts'
import { largestValue } from '../../worker/platform/bulk.ts'
import { reader } from '../../worker/platform/database.ts'
import { enlist, enlistAll, levels, listLength } from '../../worker/platform/search-lists.ts'
import { bindings, run, seed } from '../support/app.ts'

const tables = ['place', 'place_set', 'place_order', 'search_list', 'search_slip']

let contents: EntryContent[] = []

beforeAll(async () => {
  await seed('catalogue')
  contents = await reader(bindings.DB).select().from(entry)
  // Dates and scripts of all kinds among the keys of orders.
  contents = contents.map((content, i) => ({
    ...content,
    lastConfirmedAt: i % 3 === 0 ? null : `2026-0${1 + (i % 9)}-01T00:00:00.000Z`,
    name: i % 5 === 0 ? `مرصد ${i}` : content.name,
  }))
})

const clear = () => run(tables.map((table) => ({ sql: `DELETE FROM ${table}`, params: [] })))

const state = async () =>
  await Promise.all(
    tables.map(async (table) => (await bindings.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()).results),
  )

describe('many entries made findable at once', () => {
  it.each([
    ['in one statement each', largestValue],
    ['in small statements', 2000],
  ])('leave the same rows as one after the other, %s', async (_, maxJson) => {
    await clear()
    for (const content of contents) await run(makeFindable(content))
    const wanted = await state()
    expect(wanted.map((rows) => rows.length).every((n) => n > 0)).toBe(true)
    await clear()
    // Some are there before, one of them comes again, and the others come in two loads.
    await run(makeFindable(contents[0] as EntryContent))
    await run(makeAllFindable(contents.slice(1, 60), maxJson))
    await run(makeAllFindable(contents.slice(60), maxJson))
    expect(await state()).toEqual(wanted)
  })

  it('writes few statements however many entries there are', () => {
    expect(makeAllFindable(contents, largestValue).length).toBeLessThan(25)
  })

  it('keeps the heaviest of a full list as one after the other does', async () => {
    await clear()
    const ids = Array.from({ length: listLength + 300 }, (_, i) => `many-${i}`)
    const terms = (i: number) =>
      new Map([['w', ((i * 7) % levels) / levels], ...(i % 2 ? [['odd', 0.5] as const] : [])])
    const places = ids.map((id, i) => ({
      sql: "INSERT INTO place (scope, id, number) VALUES ('s', ?, ?)",
      params: [id, i + 1],
    }))
    await run(places)
    await run(ids.map((id, i) => enlist('s', id, terms(i))))
    const wanted = await state()
    await clear()
    await run(places)
    const records = ids.map((id, i) => ({ id, terms: terms(i) }))
    await run(enlistAll('s', records.slice(0, 900), largestValue))
    await run(enlistAll('s', records.slice(900, 1010), 500))
    await run(enlistAll('s', records.slice(1010), largestValue))
    expect(await state()).toEqual(wanted)
  })
})
