import { describe, expect, it } from 'vitest'
import type { ReportIssue } from '../../schema/contracts/reports.ts'
import {
  chooseReport,
  convergenceOf,
  cut,
  withholdIssues,
  withholdQuestions,
} from '../../worker/features/reports/rules.ts'
import { languageOf, xmlText } from '../../worker/features/reports/word/language.ts'
import { textBlocks } from '../../worker/platform/markdown.ts'

const issue = (reference: string): ReportIssue => ({
  reference,
  title: 'Title',
  language: 'en',
  organisation: 'Organisation',
  stakeholderGroup: 'government',
  region: 'african',
  group: 1,
})

describe('cutting a section into parts', () => {
  it('keeps the order and every item, a hundred issues in each part', () => {
    const issues = Array.from({ length: 345 }, (_, i) => i)
    const parts = cut('issues', issues)
    expect(parts.map((part) => part.length)).toEqual([100, 100, 100, 45])
    expect(parts.flat()).toEqual(issues)
    expect(cut('issues', [])).toEqual([])
  })

  it('takes the weight of an item into account, and never makes an empty part', () => {
    expect(cut('groups', [100, 30, 500, 1], (weight) => weight)).toEqual([[100], [30], [500], [1]])
  })

  it('stays far below what a row can hold', () => {
    const parts = cut(
      'issues',
      Array.from({ length: 20 }, () => 'я'.repeat(50_000)),
    )
    for (const part of parts) expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThan(500_000)
  })
})

describe('convergence', () => {
  const pick = (community: string, theme: string | null, group: string | null = null) => ({
    community,
    theme,
    group,
    groupThemes: [],
  })

  it('is what two or more communities put forward; what one does stands apart; order is that of the vocabulary', () => {
    const picks = [
      pick('technical_community', null, 'g1'),
      pick('government', 'access-connectivity'),
      pick('civil_society', 'access-connectivity'),
      pick('civil_society', 'digital-identity'),
    ]
    const { shared, alone } = convergenceOf(picks, {})
    expect(shared).toEqual([
      { theme: 'access-connectivity', group: null, communities: ['government', 'civil_society'] },
    ])
    expect(alone.map(({ theme, group }) => theme ?? group)).toEqual(['digital-identity', 'g1'])
    expect(convergenceOf([...picks].reverse(), {}).alone.map(({ theme, group }) => theme ?? group)).toEqual([
      'digital-identity',
      'g1',
    ])
  })

  it('names as a gap what issues speak of and no community puts forward', () => {
    const { gaps } = convergenceOf([pick('government', 'access-connectivity')], { 'digital-identity': 4 })
    expect(gaps).toContainEqual({ theme: 'digital-identity', kind: 'no_priority', issues: 4 })
  })
})

describe('what is no longer public', () => {
  it('leaves its reference and nothing else', () => {
    const [kept, gone] = withholdIssues([issue('A-1'), issue('A-2')], new Set(['A-2']))
    expect(kept).toEqual(issue('A-1'))
    expect(gone).toEqual({
      reference: 'A-2',
      title: null,
      language: 'en',
      organisation: null,
      stakeholderGroup: null,
      region: null,
      group: 1,
    })
  })

  it('takes a question with it whose words it holds, and not one that it merely asks as well', () => {
    const question = { number: 1, text: 'Why?', language: 'en', count: 2, issue: 'A-1', issues: ['A-1', 'A-2'] }
    expect(withholdQuestions([question], new Set(['A-2']))[0]?.text).toBe('Why?')
    expect(withholdQuestions([question], new Set(['A-1']))[0]?.text).toBeNull()
  })
})

describe('the report that a reader is shown', () => {
  const reports = [
    { number: 1, language: 'fr' },
    { number: 2, language: 'en' },
    { number: 3, language: 'en' },
  ]

  it('is the one asked for, else the latest in the language of the reader, else the latest', () => {
    expect(chooseReport(reports, 'fr', 2)?.number).toBe(2)
    expect(chooseReport(reports, 'fr', undefined)?.number).toBe(1)
    expect(chooseReport(reports, 'ar', undefined)?.number).toBe(3)
    expect(chooseReport(reports, 'en', 4)).toBeNull()
    expect(chooseReport([], 'en', undefined)).toBeNull()
  })
})

describe('texts in a document to edit', () => {
  it('hold no character that XML refuses, and keep all others', () => {
    expect(xmlText('a\u0000b\u001fc\ufffed\ud800e\tf\n😀 العربية 中文')).toBe('abcd\ufffde\tf\n😀 العربية 中文')
  })

  it('say in which language and direction they are', () => {
    expect(languageOf('ar')).toEqual({ language: { value: 'ar-SA', bidirectional: 'ar-SA' }, rightToLeft: true })
    expect(languageOf('zh')).toEqual({ language: { value: 'zh-CN', eastAsia: 'zh-CN' } })
    expect(languageOf('sw')).toEqual({ language: { value: 'sw' } })
  })

  it('keep paragraphs, lists, emphasis and links of what people wrote', () => {
    expect(textBlocks('One **bold** [link](https://example.org)\n\n1. first\n2. second\n\n- dot <b>')).toEqual([
      {
        list: 'none',
        inList: 0,
        depth: 0,
        runs: [
          { text: 'One ', bold: false, italic: false, href: null },
          { text: 'bold', bold: true, italic: false, href: null },
          { text: ' ', bold: false, italic: false, href: null },
          { text: 'link', bold: false, italic: false, href: 'https://example.org' },
        ],
      },
      { list: 'numbered', inList: 1, depth: 0, runs: [{ text: 'first', bold: false, italic: false, href: null }] },
      { list: 'numbered', inList: 1, depth: 0, runs: [{ text: 'second', bold: false, italic: false, href: null }] },
      { list: 'bulleted', inList: 2, depth: 0, runs: [{ text: 'dot <b>', bold: false, italic: false, href: null }] },
    ])
  })
})
