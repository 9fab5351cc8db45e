import { beforeAll, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, environment, request, seed, staffMember } from '../support/app.ts'
import { as, type Member, proposal, proposalCall, setup } from '../support/evaluation.ts'
import { metered } from '../support/metered.ts'

const slug = 'igf-2027-large'
const base = `/en/secretariat/calls/${slug}/evaluation`
const proposals = 400
const reviewers = 60
const each = 4

let admin: Member

/** Fills a call of four hundred proposals with four reviews each: copies of one that came in as all do. */
beforeAll(async () => {
  await seed('catalogue')
  admin = await staffMember('administrator')
  await proposalCall(slug, admin)
  await proposal(slug, admin)
  await as(admin).post(`${base}/setup`, { ...setup, wanted: String(each) })
  const run = (sql: string) => bindings.DB.prepare(sql).run()
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${proposals - 1})`
  const copied = async (table: string, changed: Record<string, string>, where: string) => {
    const { results } = await bindings.DB.prepare(`SELECT name FROM pragma_table_info('${table}')`).all<{
      name: string
    }>()
    const columns = results.map(({ name }) => name)
    const values = columns.map((name) => changed[name] ?? `t.${name}`)
    await run(`INSERT INTO ${table} (${columns}) ${numbers} SELECT ${values} FROM n, ${table} t WHERE ${where}`)
  }
  const id = "'copy-' || printf('%05d', i)"
  const only = `t.id = (SELECT id FROM issue WHERE call = '${slug}')`
  await copied('posting', { id }, `t.scope = 'issues:${slug}' AND t.key = ''`)
  await copied('submission', { id, reference: "'COPY-' || i", tracking_hash: id }, `${only} AND n.i > 0`)
  await copied('issue', { id }, `t.id NOT LIKE 'copy%' AND t.call = '${slug}'`)
  await run(`INSERT INTO screening (proposal, call, outcome, actor, at)
    SELECT id, call, 'pass', 'x', '2026-11-22' FROM issue WHERE call = '${slug}'`)
  await run(`INSERT INTO reviewer (call, staff, areas, code, at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${reviewers})
    SELECT '${slug}', 'judge-' || i, '[]', i, '2026-11-22' FROM n`)
  await run(`INSERT INTO staff (id, name, role, locale, email, email_index, created_at)
    SELECT staff, staff, 'reviewer', 'en', '', staff, '2026-11-22' FROM reviewer`)
})

it('assigns, computes and shows four hundred proposals with four reviews each within its bounds', async () => {
  expect((await as(admin).post(`${base}/reviewers`, {})).status).toBe(303)
  const loads = await bindings.DB.prepare('SELECT count(*) AS n FROM review GROUP BY reviewer').all<{ n: number }>()
  expect(loads.results).toHaveLength(reviewers)
  const sizes = loads.results.map(({ n }) => n)
  expect(sizes.reduce((a, b) => a + b, 0)).toBe(proposals * each)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)

  await bindings.DB.prepare(
    "UPDATE review SET scores = '{}', score = 1 + abs(random()) % 5, version = 1, submitted_at = '2026-11-22'",
  ).run()
  await runScheduled(environment, () => undefined)
  const cost = async (path: string) => {
    const meter = metered(bindings.DB)
    const answer = await request(path, { headers: admin.cookie }, { DB: meter.db })
    expect(answer.status).toBe(200)
    await answer.text()
    return meter.rowsRead()
  }
  for (const path of [base, `${base}?order=spread`, `${base}/screening?outcome=pass`, `${base}/reviewers`]) {
    expect(await cost(path), path).toBeLessThanOrEqual(2000)
  }

  await bindings.DB.prepare(
    `INSERT INTO selection (proposal, call, decision, actor, at) SELECT id, call, 'accepted', 'x', '2026-11-22' FROM issue WHERE call = '${slug}'`,
  ).run()
  expect(await cost(`${base}/selection`)).toBeLessThanOrEqual(2000)
  expect((await as(admin).post(`${base}/selection`, { publications: '0' })).status).toBe(303)
  const meter = metered(bindings.DB)
  const answer = await request(`/en/calls/${slug}/selection`, {}, { DB: meter.db })
  expect(await answer.text()).toContain('Proposals selected: 400 of 400')
  expect(meter.queries()).toBeLessThanOrEqual(5)
  expect(meter.rowsRead()).toBeLessThanOrEqual(200)
})
