import { describe, expect, it } from 'vitest'
import { bestPracticeForums } from '../../schema/data/best-practice-forums.ts'
import { topics } from '../../schema/data/topics.ts'
import { outputDimensions, placeIn, placeOf, sameness, yearsFor } from '../../worker/features/outputs/rules.ts'
import { columnOf, readRow } from '../../worker/features/outputs/table-rules.ts'
import { combinations } from '../../worker/platform/facets.ts'

const told = { url: null, kind: 'report', year: 2016, meeting: 'IGF 2016, Guadalajara', title: 'Gender and access' }

describe('what two records of one output share', () => {
  it.each([
    ['http://www.example.org/a/', 'https://example.org/a'],
    ['https://EXAMPLE.org/a', 'https://example.org/a'],
  ])('is the address: %s is %s', (one, other) => {
    expect(sameness({ ...told, url: one })).toBe(sameness({ ...told, url: other, title: 'Something else' }))
  })

  it('tells the parts of one page apart', () => {
    const url = 'https://example.org/a'
    expect(sameness({ ...told, url: `${url}#1` })).not.toBe(sameness({ ...told, url: `${url}#2` }))
  })

  it('is kind, year, meeting and the words of the title where there is no address', () => {
    expect(sameness({ ...told, title: '  GENDER & access. ' })).toBe(sameness({ ...told, title: 'Gender, access' }))
    for (const other of [{ kind: 'document' }, { year: 2017 }, { meeting: null }, { title: 'Gender' }]) {
      expect(sameness({ ...told, ...other })).not.toBe(sameness(told))
    }
  })
})

describe('the place in the list', () => {
  it('follows the year and keeps the order within it', () => {
    const places = [placeOf(2015, 'b'), placeOf(2016, 'a'), placeOf(2016, 'c')]
    expect(places.toSorted()).toEqual(places)
    expect(placeIn(2014, placeOf(2016, 'c'))).toBe(placeOf(2014, 'c'))
  })
})

describe('filters', () => {
  it('offers a bounded number of years, and the one that was asked for', () => {
    const now = new Date('2126-05-01T00:00:00Z')
    expect(yearsFor({}, now)).toHaveLength(25)
    expect(yearsFor({ year: '2016' }, now)).toContain('2016')
    expect(yearsFor({ year: '2126' }, now)).toHaveLength(25)
  })

  it('list an output under at most 336 combinations', () => {
    const full = {
      kind: 'report',
      year: 2016,
      body: 'other',
      topics: ['a', 'b', 'c', 'd', 'e'],
      languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    }
    expect(combinations(outputDimensions(full))).toHaveLength(336)
  })
})

describe('a row of a table', () => {
  it('is read as spreadsheets write it', () => {
    expect(columnOf(' Title ')).toBe('title')
    expect(columnOf('author')).toBeNull()
    const read = readRow({
      title: 'Two\nlines',
      kind: 'Transcript',
      year: '2016',
      language: 'French',
      languages: 'English; fr',
      topics: 'IPv6; spam',
      body: 'Best Practice Forum',
      url: '',
    })
    expect(read).toMatchObject({
      ok: true,
      input: {
        title: 'Two lines',
        kind: 'transcript',
        year: 2016,
        language: 'fr',
        languages: ['en', 'fr'],
        topics: ['ipv6', 'spam'],
        body: 'best_practice_forum',
      },
    })
  })

  it('names each wrong cell once', () => {
    const read = readRow({ title: '', kind: 'poem', year: '1815', language: 'en', url: 'http://127.0.0.1/' })
    const problems = read.ok ? [] : read.problems.map(({ column, code }) => [column, code])
    expect(problems.toSorted()).toEqual([
      ['kind', 'not_a_choice'],
      ['title', 'required'],
      ['url', 'private_address'],
      ['year', 'too_small'],
    ])
  })
})

describe('the themes of the Best Practice Forums', () => {
  it('have topics of the vocabulary, and an annual meeting of their year', () => {
    const known = new Set(topics.map(({ id }) => id))
    for (const { year, meeting, themes } of bestPracticeForums) {
      expect(meeting).toContain(String(year))
      for (const theme of themes) {
        expect(theme.topics.length).toBeGreaterThan(0)
        expect(theme.topics.filter((id) => !known.has(id))).toEqual([])
      }
    }
  })
})
