import { beforeAll, describe, expect, it } from 'vitest'
import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, request, seed, sent, staffMember } from '../support/app.ts'
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
  versionIn,
} from '../support/evaluation.ts'
import { metered } from '../support/metered.ts'

const slug = 'igf-2027-workshops'
const base = `/en/secretariat/calls/${slug}/evaluation`
const reviews = '/en/secretariat/reviews'

let admin: Member
let moderator: Member
let reviewers: Member[] = []
const made: { reference: string; path: string }[] = []
const at = (i: number) => made[i] as { reference: string; path: string }

const listOf = (person: Member) => listedFor(person, slug)
const review = (person: Member, reference: string, fields: Record<string, string>) =>
  sendReview(person, slug, reference, fields)

beforeAll(async () => {
  await seed('demo')
  admin = await staffMember('administrator')
  moderator = await staffMember('moderator')
  reviewers = [await staffMember('reviewer'), await staffMember('reviewer'), await staffMember('reviewer')]
  await proposalCall(slug, admin)
  const authors = [
    {
      title: 'Zanzibarquay, by Ottoline Vexworth',
      description:
        'Ottoline Vexworth (o.vexworth@marrowgate.example) of the Marrowgate Foundation asks who repairs it.',
      name: 'Ottoline Vexworth',
      organisation: 'Marrowgate Foundation',
      capacity: 'organisation',
      answers: { who_else: 'Only the Marrowgate Foundation and its friends.' },
      firstTime: true,
      email: 'ottoline@example.org',
      notices: true,
    },
    { title: 'Second session', country: 'FR', stakeholderGroup: 'government' },
    { title: 'Third session', themes: ['submarine-cables'], country: 'BR' },
    { title: 'Fourth session', themes: ['submarine-cables'], country: 'JP' },
    { title: 'Fifth session', country: 'EG' },
  ]
  for (const author of authors) made.push(await proposal(slug, moderator, author))
  sent.length = 0
})

describe('the evaluation of the proposals of a call', () => {
  it('exists only for calls that ask for proposals', async () => {
    expect((await as(admin).get('/en/secretariat/calls/igf-2027-issues/evaluation/setup')).status).toBe(404)
    expect((await as(admin).get(`${base}/setup`)).status).toBe(200)
    expect(await as(admin).read(base)).toContain('First set up how the proposals')
  })

  it('is set up with criteria; what is wrong comes back with 422, a stale form with 409 and what is kept now', async () => {
    const wrong = await as(admin).post(`${base}/setup`, { ...setup, wanted: '99', deadline: 'soon' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('href="#f-wanted"')
    expect(html).toContain('href="#f-deadline"')
    expect(html).toContain('value="soon"')
    expect((await as(admin).post(`${base}/setup`, { ...setup, label1: '', label2: '' })).status).toBe(422)
    expect((await as(admin).post(`${base}/setup`, setup)).status).toBe(303)
    const stale = await as(admin).post(`${base}/setup`, { ...setup, label1: 'Overwritten' })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('value="Content"')
    expect(await as(admin).read(`${base}/setup`)).not.toContain('Overwritten')
  })

  it('withholds from the public who sent a proposal, until the selection is published', async () => {
    const { reference } = at(0)
    const page = await (await request(`/en/issues/${reference}`)).text()
    expect(page).toContain('Name and organisation are not shown while the proposals of this call are evaluated.')
    expect(page).toContain('Civil society')
    const issue = (await (await request(`/api/v1/issues/${reference}`)).json()) as Record<string, unknown>
    expect(issue).toMatchObject({ name: null, organisation: null, stakeholderGroup: 'civil_society', country: 'KE' })
    const places = [
      `/en/calls/${slug}/issues`,
      `/en/calls/${slug}/issues?q=repairs`,
      `/en/calls/${slug}/issues.atom`,
      `/api/v1/calls/${slug}/issues`,
      `/api/v1/calls/${slug}/issues.csv`,
    ]
    for (const place of places) {
      const answer = await request(place)
      expect(answer.status, place).toBe(200)
      const text = await answer.text()
      expect(text, place).toContain('Zanzibarquay')
      expect(text, place).not.toMatch(/[>",]Marrowgate Foundation[<",]/)
    }
    const etag = (await request(`/api/v1/issues/${reference}`)).headers.get('etag') ?? ''
    const save = async (names: string) => {
      const expectedVersion = versionIn(await as(admin).read(`${base}/setup`))
      expect((await as(admin).post(`${base}/setup`, { ...setup, expectedVersion, names })).status).toBe(303)
    }
    await save('shown')
    const shown = await request(`/api/v1/issues/${reference}`, { headers: { 'if-none-match': etag } })
    expect(shown.status, 'what was cached is no longer current').toBe(200)
    expect(await shown.json()).toMatchObject({ organisation: 'Marrowgate Foundation' })
    await save('hidden')
    expect(await as(admin).read(`${base}/setup`)).toMatch(/value="hidden" checked/)
  })

  it('screens with a reason that the person reads on the tracking page, and leaves the state of moderation', async () => {
    const list = await as(moderator).read(`${base}/screening?outcome=waiting`)
    for (const one of made) expect(list).toContain(one.reference)
    const path = `${base}/screening/${at(4).reference}`
    const none = await as(moderator).post(path, { expectedVersion: '0', outcome: 'fail' })
    expect(none.status, 'a reason is needed').toBe(422)
    const fail = { expectedVersion: '0', outcome: 'fail', reason: 'few_speakers', note: 'Two names are given.' }
    expect((await as(moderator).post(path, fail)).status).toBe(303)
    const again = await as(moderator).post(path, { ...fail, outcome: 'pass', note: 'Kept while typing' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Kept while typing')
    for (const one of made.slice(0, 4)) {
      const pass = { expectedVersion: '0', outcome: 'pass' }
      expect((await as(moderator).post(`${base}/screening/${one.reference}`, pass)).status).toBe(303)
    }
    const tracking = await (await request(at(4).path)).text()
    expect(tracking).toContain('Did not pass the screening')
    expect(tracking).toContain('fewer than three confirmed speakers')
    expect(tracking).toContain('Two names are given.')
    expect(tracking).toContain('Published')
    expect((await request(`/en/issues/${at(4).reference}`)).status).toBe(200)
  })

  it('notices proposals of one person beyond the third, and says so', async () => {
    const other = 'igf-2027-many'
    await proposalCall(other, admin)
    let last = ''
    for (let i = 0; i < 4; i++) {
      last = (await proposal(other, moderator, { title: `Session ${i}`, email: 'busy@example.org' })).reference
    }
    const html = await as(moderator).read(`/en/secretariat/calls/${other}/evaluation/screening/${last}`)
    expect(html).toContain(
      'Noticed: the form is incomplete · fewer than three confirmed speakers · more than three proposals by one person or institution',
    )
  })

  it('assigns evenly to those who take part, and adds nothing when run again', async () => {
    for (const person of reviewers) {
      expect((await as(person).post(`${reviews}/${slug}`, {})).status).toBe(303)
    }
    expect((await as(admin).post(`${base}/reviewers`, {})).status).toBe(303)
    const page = await as(reviewers[0] as Member).read(reviews)
    expect(page).toContain(`Call ${slug}`)
    expect(page, 'the title of another call').not.toContain('IGF 2027: call for issues')
    const lists = await Promise.all(reviewers.map(listOf))
    const all = lists.flat()
    expect(all).toHaveLength(8)
    for (const one of made.slice(0, 4)) expect(all.filter((reference) => reference === one.reference)).toHaveLength(2)
    expect(all).not.toContain(at(4).reference)
    expect(Math.max(...lists.map((list) => list.length)) - Math.min(...lists.map((list) => list.length))).toBeLessThan(
      2,
    )
    expect((await as(admin).post(`${base}/reviewers`, {})).status).toBe(303)
    expect((await Promise.all(reviewers.map(listOf))).flat()).toHaveLength(8)
  })

  it('hides the proposer from reviewers, also in the text, and shows what they may know', async () => {
    let read = 0
    for (const person of reviewers) {
      const list = await as(person).read(reviews)
      const own = await listOf(person)
      const pages = [list]
      if (own.includes(at(0).reference)) {
        read += 1
        pages.push(await as(person).read(`${reviews}/${slug}/${await codeOf(at(0).reference)}`))
      }
      for (const html of pages) {
        expect(html).not.toMatch(/Ottoline|Vexworth|Marrowgate/i)
        for (const one of made) expect(html, 'a public reference').not.toContain(one.reference)
      }
    }
    expect(read).toBe(2)
    const person = await holder(at(0).reference)
    const html = await as(person).read(`${reviews}/${slug}/${await codeOf(at(0).reference)}`)
    expect(html).toContain('Free text may still tell who wrote it')
    expect(html).toContain('asks who repairs it')
    expect(html).toContain('Only the […] and its friends.')
    expect(html).toMatch(/From a developing country<\/dt><dd>Yes/)
    expect(html).toMatch(/New to the Forum<\/dt><dd>Yes/)
  })

  it('takes a conflict of interest with a proposal off the list for good, and somebody else takes over', async () => {
    const person = await holder(at(0).reference)
    const before = await listOf(person)
    const code = await codeOf(at(0).reference)
    const declared = await as(person).post(`${reviews}/${slug}/conflicts`, { code })
    expect(declared.status).toBe(303)
    expect(await listOf(person)).toEqual(before.filter((reference) => reference !== at(0).reference))
    expect((await as(person).get(`${reviews}/${slug}/${code}`)).status).toBe(404)
    const others = (await Promise.all(reviewers.map(listOf))).flat()
    expect(others.filter((reference) => reference === at(0).reference)).toHaveLength(2)
    await as(admin).post(`${base}/reviewers`, {})
    expect(await listOf(person)).not.toContain(at(0).reference)
    expect((await as(person).post(`${reviews}/${slug}/conflicts`, { code })).status, 'no longer on the list').toBe(422)
    const unknown = await as(person).post(`${reviews}/${slug}/conflicts`, { reference: 'IGF2027-9999' })
    expect(unknown.status).toBe(422)
    expect((await as(person).post(`${reviews}/${slug}/conflicts`, {})).status).toBe(422)
  })

  it('opens a review to nobody but its reviewer, and the figures to no reviewer', async () => {
    const stranger = await staffMember('reviewer')
    expect((await as(stranger).get(`${reviews}/${slug}/${await codeOf(at(1).reference)}`)).status).toBe(404)
    expect((await as(stranger).get(base)).status).toBe(403)
    expect((await as(stranger).get(`${base}/reviews.csv`)).status).toBe(403)
  })

  it('asks for every score, keeps what was typed, and refuses a stale change', async () => {
    const person = await holder(at(1).reference)
    const path = `${reviews}/${slug}/${await codeOf(at(1).reference)}`
    const missing = await review(person, at(1).reference, { 'score-c1': '4', comment: 'Half of it' })
    expect(missing.status).toBe(422)
    const html = await missing.text()
    expect(html).toContain('href="#f-score-c2"')
    expect(html).toContain('Half of it')
    expect((await review(person, at(1).reference, { ...scores(4, 9) })).status).toBe(422)
    expect((await review(person, at(1).reference, { ...scores(4, 4), mergeWith: at(2).reference })).status).toBe(422)
    expect((await review(person, at(1).reference, scores(4, 2))).status).toBe(303)
    const stale = await as(person).post(path, { expectedVersion: '0', ...scores(1, 1) })
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('you changed this review in another window')
    expect((await review(person, at(1).reference, scores(5, 1))).status).toBe(303)
    expect(await as(person).read(reviews)).toContain('sent: 4.00')
  })

  it('shows to no reviewer what others gave while reviews can be changed', async () => {
    const last = reviewers.at(-1) as Member
    const sendAll = async (person: Member) => {
      for (const reference of await listOf(person)) {
        const value = reference === at(2).reference ? 5 : 3
        const merge: Record<string, string> =
          reference === at(2).reference ? { mergeWith: (await codeOf(at(3).reference)).toLowerCase() } : {}
        const fields = { ...scores(value, value), comment: 'Read.', ...merge }
        expect((await review(person, reference, fields)).status).toBe(303)
      }
    }
    for (const person of reviewers) await sendAll(person)
    const [reference = ''] = await listOf(last)
    const path = `${reviews}/${slug}/${await codeOf(reference)}`
    expect(await as(last).read(path)).not.toContain('other reviewer')
    // The Secretariat closes reviewing by moving the deadline.
    const closing = await as(admin).read(`${base}/setup`)
    const past = { ...setup, expectedVersion: versionIn(closing), deadline: '2026-01-01 00:00' }
    expect((await as(admin).post(`${base}/setup`, past)).status).toBe(303)
    expect(await as(last).read(path)).toContain('other reviewer')
    expect((await review(last, reference, scores(1, 1))).status, 'with the others in view').toBe(409)
    const again = { ...setup, expectedVersion: versionIn(await as(admin).read(`${base}/setup`)) }
    expect((await as(admin).post(`${base}/setup`, again)).status).toBe(303)
  })

  it('names a criterion in the language of the page, else as it was first named', async () => {
    expect(await as(admin).read('/fr/secretariat/calls/igf-2027-many/evaluation/setup'), 'the usual ones').toContain(
      'name="label1-es" value="Contenido y descripción"',
    )
    const expectedVersion = versionIn(await as(admin).read(`${base}/setup`))
    const named = { ...setup, expectedVersion, 'label1-fr': 'Contenu' }
    expect((await as(admin).post(`${base}/setup`, named)).status).toBe(303)
    expect(await as(admin).read(`${base}/setup`)).toContain('name="label1-fr" value="Contenu"')
    const person = await holder(at(1).reference)
    const html = await as(person).read(`/fr/secretariat/reviews/${slug}/${await codeOf(at(1).reference)}`)
    expect(html).toMatch(/<label for="f-score-c1">Contenu</)
    expect(html).toMatch(/<label for="f-score-c2">Format</)
  })

  it('keeps the criteria once a review is in', async () => {
    const version = versionIn(await as(admin).read(`${base}/setup`))
    const changed = await as(admin).post(`${base}/setup`, { ...setup, expectedVersion: version, weight1: '9' })
    expect(changed.status).toBe(409)
    const later = await as(admin).post(`${base}/setup`, { ...setup, expectedVersion: version, label1: 'Substance' })
    expect(later.status).toBe(303)
  })

  it('shows mean, spread, adjusted mean and both ranks, computed in the background', async () => {
    expect(await as(admin).read(base)).toContain('have not been computed yet')
    await runScheduled(environment, () => undefined)
    const html = await as(admin).read(base)
    const rows = [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((match) => match[1] ?? '')
    expect(rows[1]).toContain(at(2).reference)
    expect(rows[1]).toContain('5.00')
    expect(html).not.toContain(at(4).reference)
    expect(html).toContain('8 of 8 reviews are in')
    expect(html, 'a cue on a narrow screen').toContain('<p class="hint sideways">')
    const area = await as(admin).read(`${base}?area=infrastructure`)
    expect(area).toContain(at(2).reference)
    expect(area).not.toContain(at(1).reference)
    const csv = await (await as(admin).get(`${base}/results.csv`)).text()
    expect(csv.split('\r\n')[0]).toContain('rankRaw,rankNormalised,decision')
    expect(csv).toContain(at(4).reference)
  })

  it('exports reviews with random numbers in place of reviewers', async () => {
    const csv = await (await as(admin).get(`${base}/reviews.csv`)).text()
    expect(csv.split('\r\n')[0]).toBe('reference,reviewer,counts,score,mergeWith,comment,c1,c2')
    expect(csv.trim().split('\r\n')).toHaveLength(9)
    for (const person of reviewers) expect(csv).not.toContain(person.id)
    expect(csv).not.toContain('Test reviewer')
    const api = `/api/v1/secretariat/calls/${slug}/evaluation/reviews.csv`
    expect((await request(api)).status).toBe(401)
    expect((await request(api, { headers: (reviewers[0] as Member).bearer })).status).toBe(403)
    expect(await (await request(api, { headers: admin.bearer })).text()).toBe(csv)
  })

  it('closes the figures to an administrator who can still change a review', async () => {
    const judge = await staffMember('administrator')
    await as(judge).post(`${reviews}/${slug}`, {})
    await bindings.DB.prepare(
      `INSERT INTO review (proposal, reviewer, call, assigned_at) SELECT proposal, ?, call, at FROM screening WHERE call = ? AND outcome = 'pass' LIMIT 1`,
    )
      .bind(judge.id, slug)
      .run()
    expect(await as(judge).read(base)).toContain('You review proposals of this call')
    expect(await as(judge).read(`${base}/results.csv`)).toContain('You review proposals of this call')
    await bindings.DB.prepare("UPDATE review SET submitted_at = '2026-11-22', score = 3 WHERE reviewer = ?")
      .bind(judge.id)
      .run()
    expect(await as(judge).read(base), 'also once it is sent').toContain('You review proposals of this call')
    await bindings.DB.prepare('DELETE FROM review WHERE reviewer = ?').bind(judge.id).run()
    expect(await as(judge).read(base)).not.toContain('You review proposals of this call')
  })

  it('takes no review after the deadline', async () => {
    clock.shift = 12 * 366 * 24 * 3_600_000
    const person = reviewers[0] as Member
    await bindings.DB.prepare("UPDATE session SET expires_at = '2099-01-01'").run()
    const [reference = ''] = await listOf(person)
    const late = await review(person, reference, scores(1, 1))
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('the time for reviews has ended')
    const before = await listOf(person)
    const conflict = await as(person).post(`${reviews}/${slug}/conflicts`, { code: await codeOf(reference) })
    expect(conflict.status).toBe(409)
    expect(await conflict.text()).toContain('the time for reviews has ended')
    const guess = await as(person).post(`${reviews}/${slug}/conflicts`, { organisation: 'Marrowgate Foundation' })
    expect(guess.status).toBe(409)
    expect((await as(person).post(`${reviews}/${slug}`, { areas: ['infrastructure'] })).status).toBe(409)
    expect(await as(person).read(`${reviews}/${slug}`)).not.toContain('<form class="narrow"')
    expect(await listOf(person)).toEqual(before)
    clock.shift = 0
  })

  it('suggests mergers that reviewers named', async () => {
    const html = await as(admin).read(`${base}/selection`)
    expect(html).toContain('Third session')
    expect(html).toContain('2 reviewers')
    const page = await as(admin).read(`${base}/proposals/${at(2).reference}`)
    expect(page).toContain('wants it merged with')
    expect(page).toContain('Read.')
    expect(page).not.toContain('Test reviewer')
  })

  it('decides on several at once, on all or none', async () => {
    const stale = await as(admin).post(base, {
      proposals: [`${at(0).reference}:0`, `${at(1).reference}:3`],
      decision: 'accepted',
    })
    expect(stale.status).toBe(409)
    expect(await as(admin).read(`${base}/selection`)).toMatch(/No decision<\/dt><dd class="n">4/)
    const reasonless = await as(admin).post(base, { proposals: `${at(1).reference}:0`, decision: 'not_accepted' })
    expect(reasonless.status).toBe(422)
    expect((await as(admin).post(base, { decision: 'accepted' })).status).toBe(422)
    const done = await as(admin).post(base, {
      proposals: [`${at(0).reference}:0`, `${at(2).reference}:0`],
      decision: 'accepted',
    })
    expect(done.status).toBe(303)
    const failed = await as(admin).post(base, { proposals: `${at(4).reference}:0`, decision: 'accepted' })
    expect(failed.status, 'what did not pass the screening cannot be selected').toBe(409)
  })

  it('refuses to publish while a proposal is undecided', async () => {
    const early = await as(admin).post(`${base}/selection`, { publications: '0' })
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('2 proposals have no decision yet')
    expect((await request(`/en/calls/${slug}/selection`)).status).toBe(404)
    expect(await (await request(at(0).path)).text(), 'nothing leaks before').not.toContain('is accepted')
  })

  it('accepts on condition of a merger, with the other proposal named', async () => {
    const path = `${base}/proposals/${at(3).reference}`
    const fields = { expectedVersion: '0', decision: 'accepted_if_merged' }
    expect((await as(admin).post(path, fields)).status).toBe(422)
    expect((await as(admin).post(path, { ...fields, mergeWith: at(3).reference })).status).toBe(422)
    expect((await as(admin).post(path, { ...fields, mergeWith: at(2).reference })).status).toBe(303)
    expect((await as(admin).post(path, { ...fields, mergeWith: at(2).reference })).status).toBe(409)
    const no = { expectedVersion: '0', decision: 'not_accepted', reason: 'covered', note: 'Please join the third.' }
    expect((await as(admin).post(`${base}/proposals/${at(1).reference}`, no)).status).toBe(303)
  })

  it('publishes in one step: a public list with its balance, and no score of anybody', async () => {
    await bindings.DB.prepare('UPDATE submission SET email_verified_at = received_at WHERE reference = ?')
      .bind(at(0).reference)
      .run()
    sent.length = 0
    const before = await request(`/en/calls/${slug}`)
    expect(await before.text()).not.toContain(`/en/calls/${slug}/selection`)
    expect((await as(admin).post(`${base}/selection`, { publications: '0' })).status).toBe(303)
    const after = await request(`/en/calls/${slug}`, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    expect(await after.text(), 'the call leads there').toContain(`href="/en/calls/${slug}/selection"`)
    expect((await as(admin).post(`${base}/selection`, { publications: '0' })).status, 'a second press').toBe(409)
    const meter = metered(bindings.DB)
    const answer = await request(`/en/calls/${slug}/selection`, {}, { DB: meter.db })
    expect(meter.queries()).toBeLessThanOrEqual(5)
    expect(meter.rowsRead()).toBeLessThanOrEqual(200)
    const html = await answer.text()
    expect(html).toContain('Proposals selected: 3 of 5')
    for (const i of [0, 2, 3]) expect(html).toContain(at(i).reference)
    for (const i of [1, 4]) expect(html).not.toContain(at(i).reference)
    expect(html).not.toMatch(/\b[1-5]\.\d\d\b/)
    expect(html, 'too few newcomers to tell apart').not.toContain('New to the Forum')
    expect(html).toMatch(/African Group<\/th><td><span class="n">1 · 33%/)
    const named = await (await request(`/en/issues/${at(0).reference}`)).text()
    expect(named).not.toContain('Name and organisation are not shown')
    expect(named).toMatch(/class="byline"><bdi>[^<]*Marrowgate Foundation/)
    const etag = answer.headers.get('etag') ?? ''
    expect((await request(`/en/calls/${slug}/selection`, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const api = (await (await request(`/api/v1/calls/${slug}/selection`)).json()) as Record<string, unknown>
    expect(api).toMatchObject({ call: slug, balance: { selected: 3, all: 5, newcomers: null }, next: null })
    expect((await request(`/api/v1/calls/${slug}/selection.csv`)).status).toBe(200)
    expect((await request('/api/v1/calls/igf-2027-issues/selection')).status).toBe(404)
  })

  it('tells submitters on the tracking page, and by one mail those who asked for it', async () => {
    expect(await (await request(at(0).path)).text()).toContain(`Your proposal ${at(0).reference} is accepted.`)
    const refused = await (await request(at(1).path)).text()
    expect(refused).toContain(`Your proposal ${at(1).reference} is not accepted.`)
    expect(refused).toContain('another session covers the topic')
    expect(refused).toContain('Please join the third.')
    expect(await (await request(at(3).path)).text()).toContain(`if it merges with ${at(2).reference}`)
    for (let i = 0; i < 3; i++) await runScheduled(environment, () => undefined)
    const told = sent.filter((mail) => mail.text.includes('is accepted'))
    expect(told).toHaveLength(1)
    expect(told[0]?.to).toBe('ottoline@example.org')
  })

  it('tells again only those whose decision has changed', async () => {
    sent.length = 0
    const path = `${base}/proposals/${at(0).reference}`
    const version = versionIn(await as(admin).read(path))
    await as(admin).post(path, { expectedVersion: version, decision: 'waiting_list' })
    const before = await (await request(`/en/calls/${slug}/selection`)).text()
    expect(before, 'nothing changes outside before it is published').toContain(at(0).reference)
    expect((await as(admin).post(`${base}/selection`, { publications: '1' })).status).toBe(303)
    for (let i = 0; i < 3; i++) await runScheduled(environment, () => undefined)
    expect(sent.map((mail) => mail.text.includes('on the waiting list'))).toEqual([true])
    expect(await (await request(`/en/calls/${slug}/selection`)).text()).not.toContain(at(0).reference)
  })

  it('loses every word about a proposal that its author takes back', async () => {
    await request(`${at(1).path}/withdraw`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waypost.test' },
      body: '',
    })
    const { results } = await bindings.DB.prepare(
      `SELECT count(*) AS n FROM selection s LEFT JOIN review r ON r.proposal = s.proposal
        WHERE (s.note LIKE '%join the third%' OR s.published_note LIKE '%join the third%' OR r.comment IS NOT NULL)
        AND s.proposal = (SELECT id FROM submission WHERE reference = ?)`,
    )
      .bind(at(1).reference)
      .all<{ n: number }>()
    expect(results).toEqual([{ n: 0 }])
  })

  it('keeps an event of every step', async () => {
    const { results } = await bindings.DB.prepare(
      "SELECT DISTINCT action FROM event WHERE subject_kind IN ('evaluation', 'reviewer', 'review', 'selection') OR action LIKE 'screening%' ORDER BY action",
    ).all<{ action: string }>()
    expect(results.map(({ action }) => action)).toEqual([
      'assign',
      'change_review',
      'choose_areas',
      'declare_conflict',
      'publish_selection',
      'review',
      'screening_fail',
      'screening_pass',
      'select',
      'set_up',
    ])
  })
})

/** A reviewer who has the proposal on the list. */
async function holder(reference: string): Promise<Member> {
  for (const person of reviewers) if ((await listOf(person)).includes(reference)) return person
  throw new Error(`nobody reviews ${reference}`)
}
