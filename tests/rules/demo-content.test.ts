import { describe, expect, test } from 'vitest'
import { demoComments } from '../../schema/data/demo-comments.ts'
import { demoDraft } from '../../schema/data/demo-draft.ts'
import { demoCall, demoIssues } from '../../schema/data/demo-issues.ts'

const templateSections = [
  'Definition of the issue(s)',
  'Regional specificities observed',
  'Existing policy measures and private sector initiatives, impediments',
  'What worked well, identifying common effective practices',
  'Unintended consequences of policy interventions, good and bad',
  'Unresolved issues where further multistakeholder cooperation is needed',
  'Insights gained as a result of the experience',
  'Proposed steps for further multistakeholder dialogue',
]

const markers: Record<string, string> = {
  en: '[Example] ',
  fr: '[Exemple] ',
  es: '[Ejemplo] ',
  ar: '[مثال] ',
  zh: '[示例] ',
  ru: '[Пример] ',
  pt: '[Exemplo] ',
}

const allowedThemes = new Set([
  'access-connectivity',
  'affordability',
  'community-networks',
  'multilingual-internet',
  'content-moderation',
  'disinformation',
  'ai-governance',
  'data-protection',
  'child-online-safety',
  'cybersecurity-incident',
  'cybercrime',
  'digital-inclusion',
  'accessibility-disability',
  'gender',
  'capacity-building',
  'internet-governance',
  'shutdowns-censorship',
  'freedom-expression',
  'digital-identity',
  'environment-ict',
  'encryption',
  'online-gender-violence',
])

const stakeholderGroups = [
  'civil_society',
  'government',
  'intergovernmental',
  'private_sector',
  'technical_community',
] as const

const interfaceLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

const blocks = demoDraft.markdown.trim().split(/\n{2,}/)
const isHeading = (block: string) => block.startsWith('#')
const headings = blocks.filter(isHeading)
const paragraphs = blocks.filter((block) => !isHeading(block))

/** Words as the language's own segmentation finds them, so that Chinese counts too. */
function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return [...segments].filter((segment) => segment.isWordLike).length
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe('the example draft', () => {
  test('says in its first paragraph that it is an example', () => {
    expect(paragraphs[0]).toContain('example text')
    expect(paragraphs[0]).toBe(blocks[0])
  })

  test('has the eight sections of the template in order, then whether to continue', () => {
    expect(headings.slice(0, 8)).toEqual(templateSections.map((section) => `## ${section}`))
    expect(headings.slice(8)).toEqual(['## Continuing next year'])
  })

  test('has text under every heading', () => {
    for (const [index, block] of blocks.entries()) {
      if (isHeading(block)) expect(blocks[index + 1]).toMatch(/^[^#]/)
    }
  })

  test('has at least 36 substantial paragraphs and none that is overlong', () => {
    const lengths = paragraphs.map((paragraph) => countWords(paragraph, 'en'))
    expect(lengths.filter((length) => length >= 40).length).toBeGreaterThanOrEqual(36)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(110)
  })

  test('keeps to the Markdown subset', () => {
    expect(demoDraft.markdown).not.toMatch(/[`<>|]|!\[|^(?:#|#{3,}|>|\* ) /m)
  })

  test('keeps each list in one block, so that numbering by blocks is that of the rendered draft', () => {
    for (const paragraph of paragraphs) {
      const lines = paragraph.split('\n')
      if (lines.length > 1) expect(lines.every((line) => /^(?:- |\d+\. )/.test(line))).toBe(true)
      else expect(paragraph).not.toMatch(/^(?:- |\d+\. )/)
    }
  })
})

describe('the example call', () => {
  test('speaks six languages, each saying that it is an example, under which licence and which code of conduct', () => {
    const conduct: Record<string, RegExp> = {
      ar: /مثال.*قواعد السلوك/s,
      en: /example.*code of conduct/s,
      es: /ejemplo.*código de conducta/s,
      fr: /exemple.*code de conduite/s,
      ru: /пример.*кодекс поведения/s,
      zh: /示例.*行为守则/s,
    }
    expect(Object.keys(demoCall.title).sort()).toEqual(interfaceLanguages)
    expect(Object.keys(demoCall.guidance).sort()).toEqual(interfaceLanguages)
    for (const [language, guidance] of Object.entries(demoCall.guidance)) {
      expect(guidance).toContain('CC BY 4.0')
      expect(guidance.toLowerCase()).toMatch(conduct[language] as RegExp)
    }
  })

  test.each(Object.entries(demoCall.guidance))('keeps its guidance short: %s', (language, guidance) => {
    const prose = guidance.replace(/\]\([^)]*\)/g, ']')
    const words = countWords(prose, language)
    expect(words).toBeGreaterThanOrEqual(80)
    // Segmentation finds more words in Chinese than a writer would count.
    expect(words).toBeLessThanOrEqual(language === 'zh' ? 250 : 150)
  })
})

describe('the example issues', () => {
  test('come in the languages promised', () => {
    expect(tally(demoIssues.map((issue) => issue.language))).toEqual({
      en: 4,
      fr: 2,
      es: 2,
      ar: 2,
      zh: 2,
      ru: 1,
      pt: 1,
    })
  })

  test('come from every stakeholder group and at least five regions', () => {
    expect([...new Set(demoIssues.map((issue) => issue.stakeholderGroup))].sort()).toEqual(stakeholderGroups)
    expect(new Set(demoIssues.map((issue) => issue.region)).size).toBeGreaterThanOrEqual(5)
  })

  test.each(demoIssues)('$title', (issue) => {
    expect(issue.title.startsWith(markers[issue.language] ?? 'unknown language')).toBe(true)
    const words = countWords(issue.description, issue.language)
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(220)
    expect(issue.themes.length).toBeGreaterThan(0)
    expect(issue.themes.filter((theme) => !allowedThemes.has(theme))).toEqual([])
    expect(issue.policyQuestions.length).toBeGreaterThanOrEqual(1)
    expect(issue.policyQuestions.length).toBeLessThanOrEqual(3)
  })
})

describe('the example comments', () => {
  test('are twelve, in six languages, from every stakeholder group', () => {
    expect(tally(demoComments.map((comment) => comment.language))).toEqual({ en: 3, fr: 2, es: 2, ar: 2, zh: 2, ru: 1 })
    expect([...new Set(demoComments.map((comment) => comment.stakeholderGroup))].sort()).toEqual(stakeholderGroups)
  })

  test('concern one paragraph, several and the whole draft, with every stance', () => {
    const reach = tally(demoComments.map(({ paragraphs: numbers }) => String(Math.min(numbers.length, 2))))
    expect(reach).toEqual({ 0: 2, 1: 7, 2: 3 })
    const stances = new Set(demoComments.map((comment) => comment.stance))
    expect(stances).toEqual(new Set(['support', 'oppose', 'amend', 'question', null]))
  })

  test.each(demoComments)('$text', (comment) => {
    expect(comment.text.startsWith(markers[comment.language] ?? 'unknown language')).toBe(true)
    for (const number of comment.paragraphs) expect(paragraphs[number - 1]).toBeDefined()
    expect(new Set(comment.paragraphs).size).toBe(comment.paragraphs.length)
  })

  test('point to the paragraphs they speak of', () => {
    const subjects: Record<number, string> = {
      12: 'Latin American',
      15: 'right to left',
      18: 'Public procurement',
      26: 'Keyboard before content',
      33: 'Quotas',
      34: 'standard form',
      35: 'Automatic translation',
      36: 'automated moderation',
      38: 'Who owns language data?',
      40: 'Moderation in smaller languages',
      41: 'Universal acceptance',
      50: 'model terms',
      53: 'terms for the use of language data',
    }
    for (const comment of demoComments) {
      for (const number of comment.paragraphs) expect(paragraphs[number - 1]).toContain(subjects[number])
    }
  })
})

describe('everyone invented', () => {
  const authors = [...demoIssues, ...demoComments]

  test('an organisation is named wherever one speaks, and a place is given', () => {
    for (const author of authors) {
      if (author.capacity === 'organisation') expect(author.organisation).toBeTruthy()
      if (author.country === null) expect(author.region).toBe('intergovernmental')
      else expect(author.country).toMatch(/^[A-Z]{2}$/)
    }
  })

  test('names of persons and organisations say that they are invented', () => {
    for (const author of authors) {
      expect(author.name).toMatch(/Example|fictive|fictícia|ejemplo|افتراضي|示例|Вымышленный/)
      if (author.organisation) {
        expect(author.organisation).toMatch(/Example|Exemple|Exemplo|Ejemplo|افتراضية|示例|Пример/)
      }
    }
    expect(new Set(authors.map((author) => author.name)).size).toBe(authors.length)
  })
})
