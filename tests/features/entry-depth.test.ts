import { beforeAll, describe, expect, it } from 'vitest'
import { locales } from '../../schema/vocabulary.ts'
import { bindings, request, seed, staffMember, stampOf, submit } from '../support/app.ts'
import { decideEntry, fieldsOf, fullEntry, listEntry, offerEntry, plainEntry, read } from '../support/entries.ts'

let moderator: Awaited<ReturnType<typeof staffMember>>

beforeAll(async () => {
  await seed('catalogue')
  moderator = await staffMember('moderator')
})

const path = '/en/observatory/submit'
/** The full entry as a person types it into the form. */
const typed = {
  name: fullEntry.name,
  kind: fullEntry.kind,
  url: fullEntry.url,
  summary: fullEntry.summary,
  topics: fullEntry.topics,
  regions: fullEntry.regions,
  languages: fullEntry.languages,
  language: 'en',
  countries: 'Kenya, Côte d’Ivoire',
  requestLanguages: ['fr', 'Swahili'],
  aliases: 'LHL\n Ligne d’aide de la lagune \n',
  audience: fullEntry.audience,
  eligibility: fullEntry.eligibility,
  eligibilityNote: fullEntry.eligibilityNote,
  operator: fullEntry.operator,
  operatorKind: fullEntry.operatorKind,
  operatorCountry: 'Kenya',
  askBy: fullEntry.askBy,
  askUrl: fullEntry.askUrl,
  phone: fullEntry.phone,
  howToAsk: fullEntry.howToAsk,
  hours: fullEntry.hours,
  answerTime: fullEntry.answerTime,
  fees: fullEntry.fees,
  questions: 'How do I report an abusive message?\nfr: Où signaler une escroquerie ?',
  publisher: fullEntry.publisher,
  since: fullEntry.since,
  contentUpdatedAt: fullEntry.contentUpdatedAt,
  updateFrequency: fullEntry.updateFrequency,
  access: fullEntry.access,
  licence: fullEntry.licence,
  apiUrl: fullEntry.apiUrl,
  formats: 'CSV, JSON',
  translationLanguage: ['fr', 'ar', ''],
  translationName: ['Ligne de la lagune', 'خط البحيرة', ''],
  translationSummary: ['Aide aux familles de la côte.', 'مساعدة للأسر.', ''],
  translationOrigin: ['volunteer', 'machine', 'author'],
  submitterName: 'A. Keeper',
  relation: 'owner',
}

async function stored(name: string) {
  const row = await bindings.DB.prepare(
    'SELECT entry.*, reference FROM entry JOIN submission ON submission.id = entry.id WHERE entry.name = ? ORDER BY entry.id DESC',
  )
    .bind(name)
    .first<Record<string, unknown>>()
  if (row === null) throw new Error('no such entry')
  return row
}

describe('POST /en/observatory/submit', () => {
  it('takes in every field of the contract', async () => {
    const stamp = await stampOf(await request(path))
    const answer = await submit(path, { ...typed, stamp })
    expect(answer.status).toBe(303)
    const { reference } = await stored(fullEntry.name)
    expect((await decideEntry(String(reference), 'publish', 'meets_guidelines', moderator)).status).toBe(200)
    const entry = JSON.parse(await read('/api/v1/entries/lagoon-help-line'))
    expect(entry).toMatchObject({
      ...fullEntry,
      questions: fullEntry.questions.map((question) => ({ ...question, confirmed: false })),
    })
  })

  it('opens the sections in which something is typed or wrong, and leaves the others folded', async () => {
    const stamp = await stampOf(await request(path))
    const folded = (html: string) =>
      [...html.matchAll(/<details class="part"( open)?><summary>([^<]*)/g)].map(([, open, title]) => [
        title,
        open !== undefined,
      ])
    const blank = folded(await read(path))
    expect(blank).toHaveLength(6)
    expect(blank.filter(([, open]) => open)).toEqual([])
    const answer = await submit(path, { stamp, name: 'x', hours: 'always', since: '3014', translationName: [''] })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(folded(html).filter(([, open]) => open)).toEqual([
      ['How to ask', true],
      ['Names and beginning', true],
    ])
    expect(html).toContain('href="#f-since"')
    expect(html).toContain('give a year (2014), a month (2014-06) or a day (2014-06-30)')
  })

  it('answers 422 to a translation without its language or summary, and keeps it', async () => {
    const stamp = await stampOf(await request(path))
    const answer = await submit(path, {
      ...typed,
      stamp,
      translationLanguage: [''],
      translationName: ['Nur ein Name'],
      translationSummary: [''],
      translationOrigin: ['author'],
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#f-translations"')
    expect(html).toContain('value="Nur ein Name"')
  })
})

describe('an entry that is listed already', () => {
  const again = async (fields: Record<string, string | string[]>) => {
    const stamp = await stampOf(await request(path))
    const blank = { translationLanguage: [], translationName: [], translationSummary: [], translationOrigin: [] }
    return submit(path, { ...typed, ...blank, url: 'https://elsewhere.example.net', stamp, ...fields })
  }
  const similar = (html: string) =>
    [...html.matchAll(/<li><a href="\/en\/observatory\/([^"]*)"><bdi/g)].map(([, slug]) => slug)

  it('is found by its name, however it is written, by an alias and by an acronym in brackets', async () => {
    await listEntry(
      {
        ...plainEntry,
        name: 'The Observatory of Réseau Ports (ORP)',
        url: 'https://orp.example.org',
        aliases: ['Portwatch'],
      },
      moderator,
    )
    for (const name of ['observatory: RESEAU ports', 'ORP', 'Something New (portwatch)']) {
      const answer = await again({ name, aliases: '' })
      expect(answer.status).toBe(409)
      const html = await answer.text()
      expect(similar(html)).toEqual(['the-observatory-of-reseau-ports-orp'])
      expect(html).toContain('same name')
      expect(html).toContain('name="knownDuplicate" value="yes"')
    }
    expect((await again({ name: 'Wholly different', aliases: 'orp' })).status).toBe(409)
    expect((await again({ name: 'ORP', aliases: '', knownDuplicate: 'yes' })).status).toBe(303)
  })

  it('is shown among three at most, the one with the same address first', async () => {
    for (const n of [1, 2, 3]) {
      await listEntry({ ...plainEntry, name: 'Quillwort Desk', url: `https://quillwort${n}.example.org` }, moderator)
    }
    await listEntry({ ...plainEntry, name: 'Unlike it', url: 'https://address.example.org/x' }, moderator)
    const html = await (await again({ name: 'Quillwort desk', url: 'http://www.address.example.org/x/' })).text()
    expect(similar(html)).toHaveLength(3)
    expect(similar(html)[0]).toBe('unlike-it')
    expect(html).toMatch(/Unlike it<\/bdi><\/a> \(same web address\)/)
  })

  it('is marked as repeated in the queue when it comes by the API', async () => {
    const marked = async (name: string, url: string) => {
      const { reference } = await offerEntry({ ...plainEntry, name, url, summary: `Told at ${url}.` })
      const row = await bindings.DB.prepare('SELECT signals FROM submission WHERE reference = ?')
        .bind(reference)
        .first<{ signals: string }>()
      return row?.signals.includes('repeated')
    }
    expect(await marked('Brackenwick', 'https://brackenwick.example.org')).toBe(false)
    expect(await marked('BRACKENWICK', 'https://other.example.org')).toBe(true)
  })

  it('is found no more by a name that it gave up, nor after it was withdrawn', async () => {
    const { slug, path: tracking } = await listEntry(
      { ...plainEntry, name: 'Old Sedgemoor', url: 'https://sedgemoor.example.org' },
      moderator,
    )
    const change = await request(`/api/v1/secretariat/entries/${slug}`, {
      method: 'PATCH',
      body: JSON.stringify({ name: 'New Sedgemoor' }),
      headers: { 'content-type': 'application/json', ...moderator.bearer },
    })
    expect(change.status).toBe(200)
    expect(similar(await (await again({ name: 'Old Sedgemoor', aliases: '' })).text())).toEqual([])
    expect(similar(await (await again({ name: 'New Sedgemoor', aliases: '' })).text())).toEqual([slug])
    await submit(`${tracking}/withdraw`, {})
    const left = await bindings.DB.prepare(
      "SELECT count(*) AS n FROM entry_name WHERE key LIKE '%sedgemoor%' AND entry IN (SELECT id FROM entry WHERE slug = ?)",
    )
      .bind(slug)
      .first<{ n: number }>()
    expect(left?.n).toBe(0)
  })

  it('is known by name from the first day, the seed included', async () => {
    expect(similar(await (await again({ name: 'ooni explorer', aliases: '' })).text())).toEqual(['ooni-explorer'])
  })
})

describe('the page of an entry', () => {
  it('tells in plain words all that is known', async () => {
    const html = await read('/en/observatory/lagoon-help-line')
    for (const text of [
      'How do I report an abusive message?',
      'Form on its site · Telephone',
      'href="tel:+254201234567"',
      'href="https://lagoon.example.org/ask"',
      'Free of charge',
      'A day',
      'French · Swahili',
      'Children and young people · Parents and carers',
      'Those who live near the coast',
      'Kenya · Côte d’Ivoire',
      'Lagoon Trust',
      'Civil society',
      'Lagoon Press',
      'June 2014',
      '1 October 2026',
      'Monthly',
      'Open to everybody',
      'CC BY 4.0',
      'CSV · JSON',
      'LHL',
      'href="/en/observatory/lagoon-help-line/history"',
      'href="/en/observatory/lagoon-help-line/correction"',
    ])
      expect(html).toContain(text)
    expect(html).toMatch(
      /lang="fr" dir="ltr">Où signaler une escroquerie \?<\/bdi> <span class="hint">\(French; suggested/,
    )
    expect(html).not.toContain('Not known')
  })

  it('says in one line what is not known, and shows nothing else of it', async () => {
    const html = await read('/en/observatory/ooni-explorer')
    expect(html).toMatch(/<p class="hint">Not known: [^<]*Licence of the data[^<]*<\/p>/)
    expect(html).not.toContain('<dt>Licence of the data')
    expect(html).not.toContain('Who runs it</h2>')
  })

  it('shows a translation first to those whose language it is in, with its origin and the original', async () => {
    for (const page of ['/fr/observatory/lagoon-help-line', '/fr/observatory?q=lagoon']) {
      const html = await read(page)
      expect(html).toContain('<bdi lang="fr" dir="ltr">Ligne de la lagune</bdi>')
      expect(html).toContain('Aide aux familles de la côte.')
      expect(html).toContain('Traduction d’un bénévole')
      expect(html).toMatch(
        /<details><summary>Afficher l’original<\/summary>[\s\S]*lang="en" dir="ltr">Lagoon Help Line/,
      )
    }
    expect(await read('/ar/observatory/lagoon-help-line')).toContain('ترجمة آلية')
    const english = await read('/en/observatory/lagoon-help-line')
    // For machines every translation is told; for readers the one in their language.
    expect(english.replace(/<script.*?<\/script>/gs, '')).not.toContain('Ligne de la lagune')
    expect(english).not.toContain('Show the original')
  })

  it.each(locales)('is complete in %s', async (locale) => {
    const html = await read(`/${locale}/observatory/lagoon-help-line`)
    expect(html).not.toMatch(/>entry\.[a-z_.]+</)
    expect(html).toContain('+254 20 123 4567')
  })
})

describe('a form filled with what an entry says', () => {
  it('comes back the same', async () => {
    const { path: tracking } = await offerEntry({ ...fullEntry, name: 'Round and back', url: 'https://rb.example.org' })
    const before = await stored('Round and back')
    const fields = fieldsOf(await read(`${tracking}/edit`))
    expect((await submit(`${tracking}/edit`, fields)).status).toBe(303)
    expect(await stored('Round and back')).toEqual(before)
  })
})
