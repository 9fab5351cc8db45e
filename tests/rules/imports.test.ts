import { describe, expect, it } from 'vitest'
import {
  readCountry,
  readGroup,
  readLanguage,
  readMoment,
  readRegion,
  readTheme,
  readYesNo,
} from '../../worker/features/imports/cells-rules.ts'
import { keptNumber } from '../../worker/features/imports/reference-rules.ts'
import { joinParts, type RawRow } from '../../worker/features/imports/row-rules.ts'
import { csvSource, jsonSource as readJson } from '../../worker/features/imports/source.ts'
import { columns, issueColumns, readRow } from '../../worker/features/issue-imports/rules.ts'
import { decodeTable } from '../../worker/platform/table.ts'
import { figures2018, replayCsv, replayRows } from '../support/replay-2018.ts'

const defaults = {
  state: 'published',
  submittedAt: '2018-04-14T00:00:00.000Z',
  now: '2026-11-22T00:00:00.000Z',
  questions: [],
} as const
const { columnOf } = issueColumns
const jsonSource = (body: unknown) => readJson(body, issueColumns)
const source = (text: string) =>
  csvSource(decodeTable(new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>), issueColumns)
const rowsOf = (text: string) => [...source(text).rows()]
const cells = (change: RawRow['cells'] = {}): RawRow => ({
  number: 1,
  cells: {
    id: 'a',
    title: 'Title',
    description: 'About it',
    language: 'en',
    name: 'A. Person',
    stakeholder_group: 'civil_society',
    country: 'KE',
    ...change,
  },
  broken: false,
})
const readable = (change: RawRow['cells']) => {
  const read = readRow(cells(change), defaults)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.record
}
const problems = (change: RawRow['cells']) => {
  const read = readRow(cells(change), defaults)
  return read.ok ? [] : read.problems.map(({ column, code }) => `${column} ${code}`)
}

describe('a table', () => {
  it.each([
    ['commas', 'id,title\n1,A\n'],
    ['semicolons', 'id;title\n1;A\n'],
    ['tabs', 'id\ttitle\n1\tA\n'],
    ['a byte order mark', '\ufeffid,title\n1,A\n'],
    ['line ends of Windows', 'id,title\r\n1,A\r\n'],
    ['no line end at the end', 'id,title\n1,A'],
    ['columns in another order and case', '"TITLE ",Id\nA,1\n'],
    ['a semicolon in a quoted cell of a header', 'id,title,"a;b;c;d"\n1,A,x\n'],
  ])('is read with %s', (_, text) => {
    expect(rowsOf(text).map((row) => row.cells)).toEqual([{ id: '1', title: 'A' }])
  })

  it('keeps line breaks, delimiters and quotation marks in quoted cells', () => {
    expect(rowsOf('id,title\r\n1,"a, ""b""\r\nc"\r\n')[0]?.cells.title).toBe('a, "b"\nc')
  })

  it('passes over empty lines without counting them', () => {
    expect(rowsOf('id,title\n\n1,A\n,,\n  ,\n2,B\n\n').map((row) => [row.number, row.cells.id])).toEqual([
      [1, '1'],
      [2, '2'],
    ])
  })

  it('numbers rows over the borders of what is parsed at a time', () => {
    const many = Array.from({ length: 1200 }, (_, i) => `${i + 1},"T\n${i}"`).join('\n')
    const read = rowsOf(`id,title\n${many}`)
    expect(read).toHaveLength(1200)
    expect(read.every((row) => String(row.number) === row.cells.id)).toBe(true)
    expect(read.at(-1)?.cells.title).toBe('T\n1199')
  })

  it('takes one apostrophe from before a formula and leaves every other', () => {
    const read = rowsOf("id,title\n1,'=1+1\n2,''=1+1\n3,'tis the season\n4,=1+1\n").map((row) => row.cells.title)
    expect(read).toEqual(['=1+1', "'=1+1", "'tis the season", '=1+1'])
  })

  it('marks a row whose quotation marks do not close', () => {
    expect(rowsOf('id,title\n1,A\n2,"B\n3,C\n').map((row) => row.broken)).toEqual([false, true])
  })

  it('takes control characters and halves of letters out', () => {
    expect(rowsOf('id,title\n1,a\u0000\u0007b\n')[0]?.cells.title).toBe('ab')
  })

  it('tells which columns mean nothing, and which are missing', () => {
    const { ignored, missing } = source('id,title,Remarks,description,title,language,name\n')
    expect(ignored).toEqual(['Remarks', 'title'])
    expect(missing).toEqual(['stakeholder_group', 'region'])
  })

  it('reads answers from columns of their own', () => {
    expect(rowsOf('id,Answer: format,answer:level\n1,Panel,\n')[0]?.cells).toEqual({
      id: '1',
      'answer:format': 'Panel',
    })
  })

  it('is hardly slower for a file of one huge quoted cell than for one of rows', () => {
    const started = performance.now()
    rowsOf(`id,title\n1,"${'""\n,'.repeat(300_000)}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('is read from the JSON of an export as from its CSV', () => {
    const json = jsonSource([
      {
        id: 'a',
        stakeholderGroup: 'x',
        themes: ['b', 'c'],
        policyQuestions: ['d|e', 'f'],
        answers: { g: 'h' },
        showName: true,
        region: null,
      },
    ])
    expect([...(json?.rows() ?? [])][0]?.cells).toEqual({
      id: 'a',
      stakeholder_group: 'x',
      themes: 'b;c',
      policy_questions: 'd\\|e | f',
      answers: '{"g":"h"}',
      show_name: 'true',
      region: '',
    })
    expect(jsonSource({ title: 'no list' })).toBeNull()
    expect(jsonSource(null)).toBeNull()
  })
})

describe('a header', () => {
  it.each([
    ['Stakeholder Group', 'stakeholder_group'],
    ['stakeholderGroup', 'stakeholder_group'],
    [' E-Mail ', 'email'],
    ['Organization', 'organisation'],
    ['Policy questions', 'policy_questions'],
    ['constructor', null],
  ])('%s means %s', (header, column) => {
    expect(columnOf(header)).toBe(column)
  })

  it('is found for every column of an export', () => {
    expect(columns.map(columnOf)).toEqual(columns)
  })
})

describe('a cell', () => {
  it.each([
    ['Civil Society', 'civil_society'],
    ['NGO', 'civil_society'],
    ['Intergovernmental Organisation', 'intergovernmental'],
    ['Inter-governmental organization', null],
    ['IGO', 'intergovernmental'],
    ['technical  COMMUNITY', 'technical_community'],
    ['Private Sector', 'private_sector'],
    ['', null],
  ])('%s is the group %s', (text, group) => {
    expect(readGroup(text)).toBe(group)
  })

  it.each([
    ['WEOG', 'western_european_others'],
    ['GRULAC', 'latin_american_caribbean'],
    ['Asia-Pacific', 'asia_pacific'],
    ['Latin American & Caribbean Group', 'latin_american_caribbean'],
    ['Africa', 'african'],
    ['Eastern European Group', 'eastern_european'],
    ['Intergovernmental Organisation', 'intergovernmental'],
    ['Other', 'other'],
    ['Atlantis', null],
  ])('%s is the region %s', (text, region) => {
    expect(readRegion(text)).toBe(region)
  })

  it('reads countries, languages and topics by name', () => {
    expect(['ke', 'Kenya', 'Côte d’Ivoire', 'Narnia'].map(readCountry)).toEqual(['KE', 'KE', 'CI', null])
    expect(['French', 'pt-BR', 'Klingonish'].map(readLanguage)).toEqual(['fr', 'pt-BR', 'Klingonish'])
    expect(['ipv6', 'IPv6 deployment', 'cybersecurity-law', 'nothing'].map(readTheme)).toEqual([
      'ipv6',
      'ipv6',
      'cyber-policy',
      'nothing',
    ])
    expect(['Yes', '0', 'perhaps'].map(readYesNo)).toEqual([true, false, null])
  })

  it.each([
    ['2018-03-26', '2018-03-26T00:00:00.000Z'],
    ['2018-03-26 14:05', '2018-03-26T14:05:00.000Z'],
    ['2018-03-26T14:05:06.789Z', '2018-03-26T14:05:06.789Z'],
    ['2018-03-26T23:59:00-11:00', '2018-03-27T10:59:00.000Z'],
    ['2018-03-26T23:59-1100', '2018-03-27T10:59:00.000Z'],
    ['2018-02-31', null],
    ['26/03/2018', null],
    ['2018-13-01', null],
    ['1492-10-12', null],
  ])('%s is the moment %s', (text, moment) => {
    expect(readMoment(text)).toBe(moment)
  })
})

describe('a row', () => {
  it('is read by the contract of an issue; what it leaves out is filled in', () => {
    expect(readable({})).toMatchObject({
      externalId: 'a',
      state: 'published',
      channel: 'import',
      submittedAt: defaults.submittedAt,
      publishedAt: defaults.now,
      author: { name: 'A. Person', stakeholderGroup: 'civil_society', region: undefined },
      content: { title: 'Title', capacity: 'own', showName: false, themes: [], policyQuestions: [], answers: {} },
    })
    expect(readable({ organisation: 'An organisation' }).content?.capacity).toBe('organisation')
    expect(readable({ organisation: 'An organisation', capacity: 'own' }).content?.capacity).toBe('own')
  })

  it.each([
    [{ id: '' }, ['id required']],
    [{ title: '' }, ['title required']],
    [{ title: 'x'.repeat(201) }, ['title too_long']],
    [{ country: '' }, ['region required']],
    [{ country: 'Narnia' }, ['country not_a_choice']],
    [{ country: '', region: 'Atlantis' }, ['region not_a_choice']],
    [{ email: 'nobody' }, ['email email']],
    [{ themes: 'ipv6;nothing' }, ['themes theme']],
    [{ policy_questions: 'a|b|c|d' }, ['policy_questions too_many']],
    [{ submitted_at: 'yesterday' }, ['submitted_at moment']],
    [{ state: 'lost' }, ['state not_a_choice']],
    [{ answers: 'no JSON' }, ['answers json']],
    [{ first_time: 'perhaps' }, ['first_time not_a_choice']],
    [{ title: '', name: '', language: 'a b' }, ['title required', 'name required', 'language language']],
  ] as [RawRow['cells'], string[]][])('with %o is refused for %o', (change, wanted) => {
    expect(problems(change).sort()).toEqual([...wanted].sort())
  })

  it('waits for a check where all should, but stays what it was otherwise', () => {
    const state = (stated: string) => {
      const read = readRow(cells({ state: stated }), { ...defaults, state: 'pending' })
      return read.ok ? read.record.state : null
    }
    expect(['', 'published', 'hidden', 'withdrawn'].map(state)).toEqual(['pending', 'pending', 'hidden', 'withdrawn'])
  })

  it('may lack the author only where it was exported after an erasure, and all text only where it was withdrawn', () => {
    expect(problems({ name: '' })).toEqual(['name required'])
    expect(readable({ name: '', reference: 'IGF2018-0001' }).author).toBeNull()
    expect(readable({ title: '', description: '', state: 'withdrawn' })).toMatchObject({
      content: null,
      language: 'en',
    })
  })

  it('gives back the questions that were written, whatever bars and backslashes they hold', () => {
    const questions = ['a | b\\', '\\|c\\\\', '|']
    expect(readable({ policy_questions: joinParts(questions, '|') }).content?.policyQuestions).toEqual(questions)
  })
})

describe('a reference', () => {
  it.each([
    ['IGF2018-0042', 42],
    ['IGF2018-12345', 12_345],
    ['IGF2018-42', null],
    ['IGF2018-00042', null],
    ['IGF2018-0000', null],
    ['IGF2018-9999999', null],
    ['IGF2019-0042', null],
  ])('%s has the number %s in the series of 2018', (reference, number) => {
    expect(keptNumber(reference, { prefix: 'IGF2018-', width: 4 })).toBe(number)
  })
})

describe('the call of 2018 played again', () => {
  it('has the published totals, and is the same at every run', () => {
    const rows = rowsOf(replayCsv()).map((row) => readRow(row, defaults))
    const records = rows.flatMap((row) => (row.ok ? [row.record] : []))
    expect(records).toHaveLength(345)
    const groups: Record<string, number> = {}
    for (const { author } of records)
      groups[author?.stakeholderGroup ?? ''] = (groups[author?.stakeholderGroup ?? ''] ?? 0) + 1
    expect(groups).toEqual(figures2018.stakeholderGroup)
    expect(replayRows()).toEqual(replayRows())
    expect(new Set(records.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6)
  })
})

describe('a row is refused', () => {
  const link = { id: 'q1', kind: 'link' as const, required: true, texts: {}, choices: [] }
  const asked = { ...defaults, questions: [link] }

  it.each(['submitted_at', 'published_at', 'edited_at'] as const)('when its %s is still to come', (column) => {
    expect(problems({ [column]: '2999-01-01' })).toEqual([`${column} future`])
    expect(problems({ [column]: '2026-11-21' })).toEqual([])
  })

  it('when an answer is none to the question of the call, in whichever column it stands', () => {
    const told = (row: RawRow) => {
      const read = readRow(row, asked)
      return read.ok ? read.record.content?.answers : read.problems.map(({ column, code }) => `${column} ${code}`)
    }
    const script = 'javascript:alert(1)'
    expect(told(cells({ 'answer:q1': script }))).toEqual(['answer:q1 web_address'])
    expect(told(cells({ answers: JSON.stringify({ q1: script }) }))).toEqual(['answers web_address'])
    expect(told(cells({ answers: JSON.stringify({ q1: 'HTTPS://example.org', q9: 'of another call' }) }))).toEqual({
      q1: 'https://example.org/',
      q9: 'of another call',
    })
    // It may be older than the question.
    expect(told(cells())).toEqual({})
  })
})

describe('a file in UTF-16', () => {
  const file = (...units: number[]) => new Uint8Array(new Uint16Array([0xfeff, ...units]).buffer)

  it('is sound where its characters are whole, and unsound where half of one is missing', () => {
    expect(decodeTable(file(0x61, 0xd83d, 0xde00))).toEqual({ text: 'a\u{1f600}', sound: true })
    expect(decodeTable(file(0x61, 0xd83d, 0x62))).toEqual({ text: 'a\ufffdb', sound: false })
  })
})
