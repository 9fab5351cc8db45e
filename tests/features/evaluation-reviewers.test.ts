import { beforeAll, describe, expect, it } from 'vitest'
import { findIssues, listIssuesAfter } from '../../worker/features/reports/queries.ts'
import { reader } from '../../worker/platform/database.ts'
import { bindings, seed, staffMember } from '../support/app.ts'
import {
  as,
  codeOf,
  listedFor,
  type Member,
  proposal,
  proposalCall,
  scores,
  sendReview,
  setup,
} from '../support/evaluation.ts'

const reviews = '/en/secretariat/reviews'

let admin: Member
let moderator: Member

beforeAll(async () => {
  await seed('catalogue')
  admin = await staffMember('administrator')
  moderator = await staffMember('moderator')
})

describe('the reviewers of a call', () => {
  it('tells nobody who guesses an organisation or a reference which proposals it concerns', async () => {
    const other = 'igf-2027-guesses'
    const steps = `/en/secretariat/calls/${other}/evaluation`
    await proposalCall(other, admin)
    await as(admin).post(`${steps}/setup`, { ...setup, wanted: '1' })
    const sentBy = { capacity: 'organisation', organisation: 'Hollowmere Trust' }
    const guessed = await proposal(other, moderator, { title: 'By a guessed one', ...sentBy })
    const named = await proposal(other, moderator, { title: 'By its reference' })
    const kept = await proposal(other, moderator, { title: 'By nobody guessed' })
    const read = await proposal(other, moderator, { title: 'Reviewed already', ...sentBy })
    for (const { reference } of [guessed, named, kept, read]) {
      await as(moderator).post(`${steps}/screening/${reference}`, { expectedVersion: '0', outcome: 'pass' })
    }
    const person = await staffMember('reviewer')
    await as(person).post(`${reviews}/${other}`, {})
    await as(admin).post(`${steps}/reviewers`, {})
    expect(await listedFor(person, other)).toHaveLength(4)
    expect((await sendReview(person, other, read.reference, scores(2, 2))).status).toBe(303)

    const guesses: Record<string, string>[] = [
      { organisation: 'HOLLOWMERE  trust' },
      { organisation: 'Nobody at all' },
      { reference: named.reference },
    ]
    const answers = []
    for (const guess of guesses) {
      const answer = await as(person).post(`${reviews}/${other}/conflicts`, guess)
      answers.push([answer.status, answer.headers.get('location')])
    }
    expect(new Set(answers.map((answer) => answer.join())).size, 'one answer to all').toBe(1)
    expect(await listedFor(person, other)).toHaveLength(4)
    const part = await as(person).read(`${reviews}/${other}`)
    for (const guess of guesses) expect(part).toContain(Object.values(guess)[0])
    // A conflict that holds at once does not bring the others into effect.
    await as(person).post(`${reviews}/${other}/conflicts`, { code: await codeOf(kept.reference) })
    expect((await listedFor(person, other)).sort()).toEqual([guessed, named, read].map((one) => one.reference).sort())

    await as(admin).post(`${steps}/reviewers`, {})
    expect(await listedFor(person, other), 'what was reviewed stays').toEqual([read.reference])
  })

  it('cannot find out who sent a proposal from what a report gathers', async () => {
    const other = 'igf-2027-gathered'
    await proposalCall(other, admin)
    const { reference } = await proposal(other, moderator, {
      capacity: 'organisation',
      organisation: 'Hollowmere Trust',
    })
    const ctx = reader(bindings.DB)
    const gathered = async () => (await findIssues(ctx, other, [reference])).map((row) => row.withheld)
    expect(await gathered(), 'before the set-up').toEqual([0])
    await as(admin).post(`/en/secretariat/calls/${other}/evaluation/setup`, setup)
    expect(await gathered()).toEqual([1])
    expect((await listIssuesAfter(ctx, other, '', 10)).map((row) => row.withheld)).toEqual([1])
  })

  it('gives proposals also to reviewers whom the Secretariat adds, in the areas chosen for them', async () => {
    const other = 'igf-2027-panel'
    const steps = `/en/secretariat/calls/${other}/evaluation`
    await proposalCall(other, admin)
    await as(admin).post(`${steps}/setup`, { ...setup, wanted: '1' })
    const { reference } = await proposal(other, moderator, { themes: ['submarine-cables'] })
    await as(moderator).post(`${steps}/screening/${reference}`, { expectedVersion: '0', outcome: 'pass' })
    const person = await staffMember('reviewer')
    const stranger = await staffMember('representative')
    expect(await as(admin).read(`${steps}/reviewers`)).toContain(`<option value="${person.id}"`)
    expect(await as(admin).read(`${steps}/reviewers`)).not.toContain(stranger.id)
    const add = (staff: string) => as(admin).post(`${steps}/reviewers/add`, { staff, areas: ['infrastructure'] })
    expect((await add(stranger.id)).status, 'may not review').toBe(422)
    expect((await add('')).status).toBe(422)
    expect((await as(moderator).post(`${steps}/reviewers/add`, { staff: person.id })).status).toBe(403)
    expect((await add(person.id)).status).toBe(303)
    expect(await as(admin).read(`${steps}/reviewers`), 'is no candidate any more').not.toContain(`"${person.id}"`)
    expect(await as(person).read(`${reviews}/${other}`)).toMatch(/value="infrastructure" checked/)
    await as(admin).post(`${steps}/reviewers`, {})
    expect(await listedFor(person, other)).toEqual([reference])
    const { results } = await bindings.DB.prepare("SELECT actor FROM event WHERE action = 'add_reviewer'").all()
    expect(results).toEqual([{ actor: admin.id }])
  })
})
