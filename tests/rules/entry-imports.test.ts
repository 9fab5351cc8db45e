import { describe, expect, it } from 'vitest'
import { knownEntries } from '../../worker/features/entry-imports/duplicate-rules.ts'
import { columns, entryTable, nameKey, readRow } from '../../worker/features/entry-imports/rules.ts'
import { writeQuestions } from '../../worker/features/entry-imports/shape-rules.ts'
import { readServiceRegion } from '../../worker/features/imports/cells-rules.ts'
import { joinParts, splitParts } from '../../worker/features/imports/row-rules.ts'

const defaults = {
  state: 'published',
  submittedAt: '2026-11-22T00:00:00.000Z',
  now: '2026-11-22T00:00:00.000Z',
  language: 'en',
  duplicates: 'skip',
} as const
const row = (change: Record<string, string>) => ({
  number: 1,
  cells: {
    id: 'a',
    name: 'Name',
    kind: 'database',
    url: 'https://example.org/',
    summary: 'What it does',
    topics: 'cybercrime',
    regions: 'global',
    languages: 'en',
    ...change,
  },
  broken: false,
})
const readable = (change: Record<string, string>) => {
  const read = readRow(row(change), defaults)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.record
}
const problems = (change: Record<string, string>) => {
  const read = readRow(row(change), defaults)
  return read.ok ? [] : read.problems.map(({ column, code }) => `${column} ${code}`)
}

describe('a row of a table of entries', () => {
  it('becomes an entry with as little as is needed', () => {
    expect(readable({})).toMatchObject({
      externalId: 'a',
      state: 'published',
      language: 'en',
      freshness: 'listed',
      contact: null,
      content: { fields: { name: 'Name', kind: 'database', regions: ['global'], aliases: [], questions: [] } },
    })
  })

  it('names codes in English, in any case and with any marks', () => {
    const { content, status } = readable({
      kind: 'Help desk',
      topics: 'CYBERCRIME ; Youth',
      regions: 'Worldwide;MENA',
      countries: 'Kenya;br',
      languages: 'French;pt-br',
      eligibility: 'Human rights defenders;anyone',
      ask_by: 'Phone',
      answer_time: 'three days',
      status: 'Temporarily closed',
    })
    expect(status).toBe('temporarily_closed')
    expect(content?.fields).toMatchObject({
      kind: 'help_desk',
      topics: ['cybercrime', 'youth'],
      regions: ['global', 'middle-east-north-africa'],
      countries: ['KE', 'BR'],
      languages: ['fr', 'pt-BR'],
      eligibility: ['human_rights_defenders', 'anyone'],
      askBy: ['phone'],
      answerTime: 'three_days',
    })
  })

  it.each([
    [{ kind: 'oracle' }, ['kind not_a_choice']],
    [{ url: 'ftp://example.org' }, ['url web_address']],
    [{ url: 'http://localhost:8787/' }, ['url private_address']],
    [{ url: 'http://[::1]/' }, ['url private_address']],
    [{ url: 'https://169.254.169.254/latest' }, ['url private_address']],
    [{ ask_url: 'http://10.0.0.1/' }, ['ask_url private_address']],
    [{ api_url: 'file:///etc/passwd' }, ['api_url web_address']],
    [{ url: '' }, ['url required']],
    [{ topics: '' }, ['topics required']],
    [{ topics: 'nothing of ours' }, ['topics theme']],
    [{ topics: 'youth;cybercrime;ipv6;a;b;c;d' }, ['topics too_many']],
    [{ regions: 'Atlantis' }, ['regions not_a_choice']],
    [{ regions: '', countries: '' }, ['regions required']],
    [{ regions: '', countries: 'KE' }, []],
    [{ countries: 'Kenya;Narnia' }, ['countries not_a_choice']],
    [{ languages: 'xx-' }, ['languages language']],
    [{ phone: 'call me' }, ['phone invalid']],
    [{ since: '2014-13' }, ['since part_of_date']],
    [{ last_confirmed_at: '2999-01-01' }, ['last_confirmed_at future']],
    [{ last_confirmed_at: 'yesterday' }, ['last_confirmed_at moment']],
    [{ contact_email: 'nobody' }, ['contact_email email']],
    [{ contact_state: 'confirmed' }, ['contact_email required']],
    [{ contact_email: 'a@example.org', contact_state: 'sure' }, ['contact_state not_a_choice']],
    [{ translations: '{"name":"x"}' }, ['translations translations']],
    [{ translations: '[{"language":"fr"}]' }, ['translations required']],
    [{ questions: 'One?', questions_confirmed: '2' }, ['questions_confirmed not_a_choice']],
    [{ slug: 'Not A Slug' }, ['slug invalid']],
    [{ slug: 'submit' }, ['slug invalid']],
    [{ replaced_by: '../x' }, ['replaced_by invalid']],
    [{ state: 'gone' }, ['state not_a_choice']],
    [{ duplicates: 'perhaps' }, ['duplicates not_a_choice']],
    [{ id: '' }, ['id required']],
  ])('%j is told as %j', (change, told) => {
    expect([...new Set(problems(change))]).toEqual(told)
  })

  it('reads questions with the language that stands before them, and those that are no language as they are', () => {
    const read = readable({
      language: 'es',
      questions: '¿Qué? | fr: Quoi \\| qui ? | how: so',
      questions_confirmed: '2',
    })
    expect(read.content?.fields.questions).toEqual([
      { text: '¿Qué?', language: 'es' },
      { text: 'Quoi | qui ?', language: 'fr' },
      { text: 'how: so', language: 'es' },
    ])
    expect(read.content?.confirmed).toEqual(['Quoi | qui ?'])
  })

  it('keeps of an entry that was taken back nothing but that it was there', () => {
    const read = readRow(
      row({ state: 'withdrawn', name: '', url: '', summary: '', topics: '', languages: '' }),
      defaults,
    )
    expect(read).toMatchObject({ ok: true, record: { content: null, state: 'withdrawn', kind: 'database' } })
  })

  it('is wrong as a whole where its quotation marks do not close', () => {
    expect(readRow({ ...row({}), broken: true }, defaults)).toMatchObject({ problems: [{ code: 'quotes' }] })
  })
})

describe('columns', () => {
  it('are found by their names in the contract, and in the table', () => {
    expect(entryTable.columnOf(' Request Languages')).toBe('request_languages')
    expect(entryTable.columnOf('contentUpdatedAt')).toBe('content_updated_at')
    expect(entryTable.columnOf('License')).toBe('licence')
    expect(entryTable.columnOf('Favourite colour')).toBeNull()
    expect(new Set(columns.map(entryTable.columnOf))).toEqual(new Set(columns))
  })

  it('of region and country need only one', () => {
    const known = ['id', 'name', 'kind', 'url', 'summary', 'topics', 'languages']
    expect(entryTable.missing(new Set([...known, 'countries']))).toEqual([])
    expect(entryTable.missing(new Set(known))).toEqual(['regions'])
  })
})

describe('parts of a cell', () => {
  it.each(['|', ';'] as const)('come back as they were written, between %s', (separator) => {
    const parts = ['a', `b${separator}c`, `\\`, `d\\${separator}e`, 'f\\']
    expect(splitParts(joinParts(parts, separator), separator)).toEqual(parts)
  })

  it('are questions with their languages', () => {
    expect(writeQuestions([{ text: 'A | b?', language: 'en' }])).toBe('en: A \\| b?')
  })

  it('are service regions by code and English name', () => {
    expect(['AFRICA', 'Asia & the Pacific', 'cis', 'Mars'].map(readServiceRegion)).toEqual([
      'africa',
      'asia-pacific',
      'cis',
      null,
    ])
  })
})

describe('a repetition', () => {
  it('is known by address, name and alias, but not by an acronym that two share', () => {
    const known = knownEntries()
    known.add({ address: 'example.org', name: 'Café Desk', aliases: ['CD'] })
    const repeated = (address: string, name: string, aliases: string[] = []) =>
      known.repeated({ address, name, aliases })
    expect(repeated('example.org', 'Other')).toBe('url')
    expect(repeated('other.org', 'cafe  desk')).toBe('name')
    expect(repeated('other.org', 'cd')).toBe('name')
    expect(repeated('other.org', 'Other', ['CAFÉ-DESK'])).toBe('aliases')
    expect(repeated('other.org', 'Other', ['CD'])).toBeNull()
    expect(known.repeated({ address: null, name: '', aliases: [] })).toBeNull()
  })

  it('has the same name in every way of writing it', () => {
    expect(nameKey('  Café–Desk (Ñ)')).toBe(nameKey('cafe desk n'))
    expect(nameKey('مكتبة الأمن')).toBe(nameKey('مكتبه الامن'))
  })
})
