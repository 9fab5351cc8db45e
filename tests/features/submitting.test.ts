import { beforeAll, describe, expect, it } from 'vitest'
import { presetQuestions } from '../../schema/data/call-presets.ts'
import type { Env } from '../../worker/env.ts'
import type { Statement } from '../../worker/platform/database.ts'
import { request, run, seed, send, staffMember, stampOf, submit } from '../support/app.ts'

const call = 'asking'
const form = `/en/calls/${call}/submit`
const valid = {
  title: 'Spare parts for island networks',
  description: 'Spare parts take three months to arrive by ship.',
  language: 'en',
  name: 'A. Person',
  stakeholderGroup: 'technical_community',
  country: 'FJ',
}
let bearer: Record<string, string>

const ask = (of: string, question: ReturnType<typeof presetQuestions>[number], position: number): Statement => ({
  sql: 'INSERT INTO call_question (call, id, position, kind, required, texts, choices) VALUES (?, ?, ?, ?, ?, ?, ?)',
  params: [
    of,
    question.id,
    position,
    question.kind,
    question.required ? 1 : 0,
    JSON.stringify(question.texts),
    JSON.stringify(question.choices),
  ],
})

async function makeCall(slug: string, kind: string, languages = ['en']): Promise<void> {
  const input = {
    slug,
    kind,
    title: `Call ${slug}`,
    guidance: 'Say it.',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2096-01-01T00:00:00Z',
    languages,
  }
  expect((await send('POST', '/api/v1/secretariat/calls', input, bearer)).status).toBe(201)
  // The questions that these tests ask are their own.
  await run([{ sql: 'DELETE FROM call_question WHERE call = ?', params: [slug] }])
}

async function publish(reference: string): Promise<void> {
  const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
  expect((await send('POST', '/api/v1/secretariat/decisions', decision, bearer)).status).toBe(200)
}

async function create(content: Record<string, unknown> = {}, to = call): Promise<string> {
  const answer = await send('POST', `/api/v1/calls/${to}/issues`, { ...valid, ...content })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { reference: string }).reference
}

const errorsOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { path: string; code: string }[] }).errors.map(({ path, code }) => [path, code])

beforeAll(async () => {
  await seed('demo')
  bearer = (await staffMember('administrator')).bearer
  await makeCall(call, 'session_proposals', ['es', 'en'])
  const [format, speakers, , , report] = presetQuestions('session_proposals')
  if (format === undefined || speakers === undefined || report === undefined) throw new Error('presets are gone')
  await run([
    ask(call, format, 1),
    ask(call, { ...speakers, required: true }, 2),
    ask(call, report, 3),
    ask(call, { id: 'rooms', kind: 'number', required: false, texts: { es: { label: '¿Salas?' } }, choices: [] }, 4),
  ])
})

describe('questions of a call', () => {
  it('stand in the form in the language of the page, else in the first of the call, and in the API', async () => {
    const html = await (await request(`/fr/calls/${call}/submit`)).text()
    expect(html).toContain('Format de la séance')
    expect(html).toContain('¿Salas?')
    const answer = (await (await request(`/api/v1/calls/${call}`)).json()) as { questions: { id: string }[] }
    expect(answer.questions.map(({ id }) => id)).toEqual(['format', 'speakers', 'earlier_report', 'rooms'])
  })

  it('show in the form what their kind of call asks, and nothing else', async () => {
    const html = await (await request(form)).text()
    expect(html).toContain('name="answer.why_it_matters"')
    expect(html).not.toContain('name="answer.who_else"')
    expect(html).not.toContain('name="stream"')
  })

  it('refuse wrong answers with 422 and a pointer to each, over the API', async () => {
    const answers = { format: 'opera', rooms: 'many', earlier_report: 'javascript:alert(1)' }
    const answer = await send('POST', `/api/v1/calls/${call}/issues`, { ...valid, answers })
    expect(answer.status).toBe(422)
    expect(await errorsOf(answer)).toEqual([
      ['/answers/format', 'not_a_choice'],
      ['/answers/speakers', 'required'],
      ['/answers/earlier_report', 'web_address'],
      ['/answers/rooms', 'number'],
    ])
  })

  it('refuse them in the form, with what was typed and a link to each field', async () => {
    const typed = { ...valid, 'answer.rooms': 'many', 'answer.why_it_matters': 'It is <dear>' }
    const answer = await submit(form, { ...typed, stamp: await stampOf(await request(form)) })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#f-answer.speakers"')
    expect(html).toContain('href="#f-answer.rooms"')
    expect(html).toContain('“¿Salas?”: give a number.')
    expect(html).toContain('It is &lt;dear>')
  })

  it('show the answers on the page of the issue, to moderators, to the author, in the API and as CSV', async () => {
    const answers = {
      format: 'debate',
      speakers: 'One\n\nTwo',
      earlier_report: 'https://example.org/r',
      rooms: '1200',
      why_it_matters: 'Because *ships* are slow.',
      nonsense: 'dropped',
    }
    const answer = await send('POST', `/api/v1/calls/${call}/issues`, { ...valid, answers })
    const { reference, trackingUrl } = (await answer.json()) as { reference: string; trackingUrl: string }
    const staff = await staffMember('moderator')
    const item = await (await request(`/fr/secretariat/items/${reference}`, { headers: staff.cookie })).text()
    expect(item).toContain('Format de la séance')
    expect(item).toContain('Débat')
    expect(await (await request(new URL(trackingUrl, 'https://waypost.test').pathname)).text()).toContain('Debate')
    await publish(reference)

    const html = await (await request(`/en/issues/${reference}`)).text()
    for (const shown of ['Why it matters', '<em>ships</em>', 'Debate', 'href="https://example.org/r"', '1,200'])
      expect(html).toContain(shown)
    const { nonsense: _, ...kept } = answers
    expect(await (await request(`/api/v1/issues/${reference}`)).json()).toMatchObject({ answers: kept })
    const csv = await (await request(`/api/v1/calls/${call}/issues.csv`)).text()
    expect(csv.split('\r\n')[0]).toContain('answers')
    expect(csv).toContain('""format"":""debate""')
  })

  it('can be changed by the author while the call is open', async () => {
    const answers = { speakers: 'One', format: 'debate' }
    const answer = await send('POST', `/api/v1/calls/${call}/issues`, { ...valid, answers })
    const { trackingUrl, reference } = (await answer.json()) as { reference: string; trackingUrl: string }
    const edit = `${new URL(trackingUrl, 'https://waypost.test').pathname}/edit`
    const html = await (await request(edit)).text()
    expect(html).toMatch(/value="debate" checked/)
    const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
    const stamp = /name="stamp" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const missing = await submit(edit, { ...valid, version, stamp, 'answer.format': 'panel' })
    expect(missing.status).toBe(422)
    const shown = await missing.text()
    expect(shown).toContain('href="#f-answer.speakers"')
    expect(shown).not.toContain('“answer.speakers”')
    const typed = { ...valid, version, stamp, 'answer.format': 'panel', 'answer.speakers': 'Two' }
    expect((await submit(edit, typed)).status).toBe(303)
    await publish(reference)
    expect(await (await request(`/api/v1/issues/${reference}`)).json()).toMatchObject({
      answers: { format: 'panel', speakers: 'Two' },
    })
  })

  it('are found by search once published', async () => {
    const reference = await create({
      answers: { speakers: 'x', why_it_matters: 'A pomegranate orchard depends on it.' },
    })
    await publish(reference)
    const found = (await (await request(`/api/v1/calls/${call}/issues?q=pomegranate`)).json()) as { items: unknown[] }
    expect(found.items).toHaveLength(1)
  })
})

describe('a call for policy questions', () => {
  it('refuses an issue without one', async () => {
    await makeCall('questions', 'policy_questions')
    const answer = await send('POST', '/api/v1/calls/questions/issues', valid)
    expect(answer.status).toBe(422)
    expect(await errorsOf(answer)).toEqual([['/policyQuestions', 'required']])
    await create({ policyQuestions: ['Who repairs it?'] }, 'questions')
  })
})

describe('an issue that continues another', () => {
  it('is linked both ways, whatever call the earlier one was sent to', async () => {
    const earlier = await create({ answers: { speakers: 'x' } })
    await publish(earlier)
    const before = (await request(`/en/issues/${earlier}`)).headers.get('etag') ?? ''
    await makeCall('later', 'issues')
    const stamp = await stampOf(await request('/en/calls/later/submit'))
    const typed = { ...valid, stamp, checked: 'yes', capacity: 'own' }
    const address = `https://waypost.test/en/issues/${earlier}`
    const sent = await submit('/en/calls/later/submit', { ...typed, continues: address })
    expect(sent.status).toBe(303)
    const tracking = await (await request(sent.headers.get('location') ?? '')).text()
    const later = /[A-Z]+\d+-\d{4}/.exec(tracking)?.[0] ?? ''
    await publish(later)
    expect(await (await request(`/en/issues/${later}`)).text()).toContain(`href="/en/issues/${earlier}"`)
    const again = await request(`/en/issues/${earlier}`, { headers: { 'if-none-match': before } })
    expect(again.status).toBe(200)
    expect(await again.text()).toContain(`href="/en/issues/${later}"`)
  })

  it('must continue one that exists', async () => {
    const answer = await send('POST', `/api/v1/calls/later/issues`, { ...valid, continues: 'IGF1999-0001' })
    expect(await errorsOf(answer)).toEqual([['/continues', 'unknown']])
    const page = await submit('/en/calls/later/submit', { ...valid, continues: 'igf1999-0001' })
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('href="#f-continues"')
  })
})

describe('themes in a form', () => {
  it('are offered on a form that comes back, and never ticked for the person', async () => {
    const typed = {
      title: 'Submarine cables',
      description: 'A submarine cable breaks. Submarine cables are slow to mend.',
    }
    const html = await (await submit('/en/calls/later/submit', typed)).text()
    const offered = /<div data-suggested="true">[\s\S]*?<\/div>/.exec(html)?.[0] ?? ''
    expect(offered).toContain('Submarine cables')
    expect(offered).not.toContain('checked')
  })

  it('are taken by their id and by the key in the form', async () => {
    const html = await (await request('/en/calls/later/submit')).text()
    const key = /name="themes" value="([^"]*)"\/?>Submarine cables/.exec(html)?.[1] ?? ''
    expect('submarine-cables'.startsWith(key)).toBe(true)
    const stamp = await stampOf(await request('/en/calls/later/submit'))
    const sent = await submit('/en/calls/later/submit', {
      ...valid,
      title: 'Quite another title',
      stamp,
      checked: 'yes',
      themes: [key, 'encryption'],
    })
    const tracking = await (await request(sent.headers.get('location') ?? '')).text()
    expect(tracking).toContain('Submarine cables · Encryption')
  })
})

describe('before an issue is sent from the form', () => {
  const path = '/en/calls/igf-2027-issues/submit'
  const twin = {
    ...valid,
    title: 'Harbour pilots cannot reach the radio registry',
    description:
      'The registry of harbour radio licences answers no pilot, and ships wait for days outside the harbour.',
  }

  it('what resembles it is offered once, with the way to support it; it can be sent all the same', async () => {
    const published = await create(twin, 'igf-2027-issues')
    await publish(published)
    const stamp = await stampOf(await request(path))
    const offered = await submit(path, { ...twin, stamp, policyQuestions: ['Who answers?', 'When?'] })
    expect(offered.status).toBe(200)
    const html = await offered.text()
    expect(html).toContain('Before you send')
    const way = /href="(\/en\/participate\?[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(new URL(way, 'https://waypost.test').searchParams.get('support')).toBe(published)
    expect(await (await request(way)).text()).toContain(published)
    // All that was typed goes along.
    expect(html).toContain('value="When?"')
    const back = await submit(path, { ...twin, stamp, again: 'yes' })
    expect(back.status).toBe(200)
    expect(await back.text()).toContain(`value="${twin.title}"`)
    expect((await submit(path, { ...twin, stamp, checked: 'yes' })).status).toBe(303)
  })

  it('nothing is asked where nothing resembles it, nor over the API', async () => {
    const stamp = await stampOf(await request(path))
    const alone = { ...valid, title: 'Qwxz', description: 'Zyxwv utsrq ponml kjihg fedcb.', stamp }
    expect((await submit(path, alone)).status).toBe(303)
    await create(twin, 'igf-2027-issues')
  })

  it('a script is answered with what resembles a text, and with the themes it speaks of', async () => {
    const { title, description } = twin
    const answer = await submit(`${path}/similar`, { title, description: `${description} Submarine cables break.` })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain(title)
    expect(html).toMatch(/data-themes="sub[a-z-]*/)
    expect(await (await submit(`${path}/similar`, { title: 'Short' })).text()).not.toContain('<li')
    expect((await submit('/en/calls/none/submit/similar', { title })).status).toBe(404)
  })
})

describe('what must be filled in', () => {
  it('is said before the form: questions that this call needs, and one of country and region', async () => {
    const html = await (await request(form)).text()
    expect(html).toMatch(/This call also needs: [^<]*Speakers/i)
    expect(html.match(/\(one of these two is needed\)/g)).toHaveLength(2)
    expect(await (await request('/en/calls/igf-2027-issues/submit')).text()).not.toContain('This call also needs')
    expect(await (await request('/en/participate')).text()).toContain('(one of these two is needed)')
    const questions = await (await request('/en/calls/questions/submit')).text()
    expect(questions).toContain('This call also needs: Policy questions.')
    expect(questions).toContain('<legend>Policy questions</legend>')
  })

  it('is named in the words of the question where it is missing, over the API and when a text is changed', async () => {
    const answer = await send('POST', `/api/v1/calls/${call}/issues`, valid, { 'accept-language': 'fr' })
    const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
    const [missing] = errors
    expect(missing?.path).toBe('/answers/speakers')
    expect(missing?.message).not.toContain('speakers')
    const label = presetQuestions('session_proposals').find(({ id }) => id === 'speakers')?.texts.fr?.label ?? '-'
    expect(missing?.message).toContain(label)
  })
})

describe('a call of another kind than issues', () => {
  it('speaks of what it asks for, on its card, its page and in its form', async () => {
    await makeCall('sessions', 'session_proposals')
    const card = (await (await request('/en/calls')).text()).split('/en/calls/sessions"')[1]?.split('</li>')[0]
    expect(card).toContain('Session proposals')
    expect(card).toContain('0 submissions published')
    const page = await (await request('/en/calls/sessions')).text()
    expect(page).toContain('>Propose a session</a>')
    expect(page).toContain('Session proposals')
    expect(page).toContain('/en/calls/sessions/questions')
    expect(page).not.toContain('/en/calls/sessions/priorities')
    expect(page).not.toMatch(/[Ii]ssues? published|Submit an issue|Read the issues|Groups of issues|Where issues come/)
    const html = await (await request('/en/calls/sessions/submit')).text()
    expect(html).toContain('>The session</h2>')
    expect(html).not.toMatch(/The problem|what the problem is/)
    expect(await (await request('/en/calls/sessions/issues')).text()).toContain('>Submissions</h1>')
  })

  it('keeps streams, priorities and the words of issues where issues are asked for', async () => {
    const page = await (await request('/en/calls/igf-2027-issues')).text()
    for (const shown of ['Submit an issue', 'Read the issues', 'Where issues come from', '/igf-2027-issues/priorities'])
      expect(page).toContain(shown)
  })
})

describe('a form that was filled in by a machine', () => {
  const path = '/en/calls/igf-2027-issues/submit'
  const limited = {
    RATE_LIMIT: 'on',
    WRITE_LIMIT: { limit: () => Promise.resolve({ success: false }) },
  } as Partial<Env>
  const post = (to: string, fields: Record<string, string>) =>
    request(
      to,
      {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: 'https://waypost.test', 'cf-connecting-ip': '203.0.113.9' },
      },
      limited,
    )

  it('comes back no larger for thousands of questions, none of which is lost', async () => {
    const sent = Array.from({ length: 15_000 }, (_, i) => `${i}?`).join('\n')
    const answer = await submit(path, { ...valid, policyQuestions: sent, again: 'yes' })
    const html = await answer.text()
    expect(html.match(/name="policyQuestions"/g)).toHaveLength(4)
    expect(html).toContain('14999?')
    expect(html.length - sent.length).toBeLessThan(100_000)
  })

  it('carries along to the page before sending only what the form asks', async () => {
    const resembled = {
      title: 'Fishing fleets pay twice for satellite links',
      description: 'Fishing fleets pay twice for satellite links, once to the port and once to the operator.',
    }
    await publish(await create(resembled, 'igf-2027-issues'))
    const junk = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, 'x']))
    const typed = { ...valid, ...resembled, ...junk, [`answer.${'y'.repeat(80)}`]: 'y', 'answer.zz': 'z' }
    const html = await (await submit(path, { ...typed, stamp: await stampOf(await request(path)) })).text()
    expect(html).toContain('Before you send')
    expect(html).toContain(`name="name" value="${valid.name}"`)
    expect(html).not.toContain('name="x1"')
    expect(html).not.toContain('name="answer.')
  })

  it('is limited also where it only looks: back to the form, and what is similar', async () => {
    expect((await post(path, { ...valid, again: 'yes' })).status).toBe(429)
    const similar = await post(`${path}/similar`, { title: valid.title, description: valid.description })
    expect(similar.status).toBe(429)
    expect(similar.headers.get('retry-after')).toBe('60')
    const answer = await request(
      '/api/v1/calls/igf-2027-issues/similar',
      {
        method: 'POST',
        body: JSON.stringify({ text: valid.description }),
        headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.9' },
      },
      limited,
    )
    expect(answer.status).toBe(429)
  })
})

describe('GET /api/v1/countries', () => {
  it('names the regional group of each country', async () => {
    const { items } = (await (await request('/api/v1/countries')).json()) as { items: unknown[] }
    expect(items).toContainEqual({ country: 'FJ', region: 'asia_pacific' })
    expect(items).toHaveLength(193)
  })
})
