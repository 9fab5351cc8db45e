import { describe, expect, it } from 'vitest'
import { bestPracticeForums, reportTemplate } from '../../schema/data/best-practice-forums.ts'
import { unitedNationsNames } from '../../schema/data/country-names.ts'
import { graduations, isLeastDeveloped } from '../../schema/data/least-developed.ts'
import { observatories } from '../../schema/data/observatories.ts'
import { pastCalls } from '../../schema/data/past-calls.ts'
import { regionByCountry } from '../../schema/data/regional-groups.ts'
import { topics } from '../../schema/data/topics.ts'

const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const

/** The loose tags of the source catalogue, which the entries no longer carry once mapped. */
const looseTags = `
  access-connectivity accessibility-disability account-compromise affordability ai-governance ai-incidents
  capacity-building child-online-safety community-networks consumer-protection content-moderation
  corporate-accountability cyber-policy cybercrime cybersecurity-incident cybersecurity-law cybersecurity-research
  cybersecurity-trends data-breach data-protection ddos digital-economy digital-economy-statistics
  digital-identity digital-inclusion digital-law digital-public-goods digital-public-infrastructure digital-rights
  digital-security digital-trade disinformation dns-abuse dns-security domain-names-dns e-commerce e-government
  encryption environment-ict freedom-expression gender hate-speech human-rights illegal-content
  intellectual-property interconnection intermediary-liability internet-governance internet-measurement
  internet-resilience intimate-images ip-numbering-routing legal-aid media-literacy media-regulation
  multilingual-internet network-neutrality online-fraud online-gender-violence online-harassment phishing
  platform-regulation ransomware regulation school-connectivity shutdowns-censorship spam surveillance-spyware
`
  .trim()
  .split(/\s+/)

const count = (values: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const sum = (counts: Readonly<Record<string, number | null>>): number =>
  Object.values(counts).reduce<number>((total, value) => total + (value ?? 0), 0)

const repeated = (values: readonly string[]): string[] =>
  Object.entries(count(values))
    .filter(([, times]) => times > 1)
    .map(([value]) => value)

describe('topic vocabulary', () => {
  it('has seven baskets and at least 55 topics, each with its own kebab-case id', () => {
    expect(topics.filter((topic) => topic.parent === null)).toHaveLength(7)
    expect(topics.filter((topic) => topic.parent !== null).length).toBeGreaterThanOrEqual(55)
    expect(repeated(topics.map((topic) => topic.id))).toEqual([])
    expect(topics.map((topic) => topic.id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('puts every topic under a basket that exists', () => {
    const baskets = new Set(topics.filter((topic) => topic.parent === null).map((topic) => topic.id))
    const strays = topics.filter((topic) => topic.parent !== null && !baskets.has(topic.parent))
    expect(strays.map((topic) => topic.id)).toEqual([])
  })

  it('maps every loose tag to exactly one topic', () => {
    const mapped = topics.flatMap((topic) => topic.tags)
    expect(looseTags).toHaveLength(68)
    expect([...mapped].sort()).toEqual([...looseTags].sort())
  })

  it('gives tags to topics only, never to a basket', () => {
    const tagged = topics.filter((topic) => topic.parent === null && topic.tags.length > 0)
    expect(tagged.map((topic) => topic.id)).toEqual([])
  })

  it.each(languages)('has a label of its own for each topic in %s', (language) => {
    const labels = topics.map((topic) => topic.labels[language])
    expect(labels.filter((label) => label === '' || label !== label.trim())).toEqual([])
    expect(repeated(labels)).toEqual([])
  })

  it('writes Arabic, Chinese and Russian labels in their own scripts', () => {
    const scripts = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u }
    for (const language of ['ar', 'zh', 'ru'] as const) {
      const foreign = topics.filter((topic) => !scripts[language].test(topic.labels[language]))
      expect(foreign.map((topic) => topic.id)).toEqual([])
    }
  })
})

describe('catalogue of observatories', () => {
  it('holds 148 entries with slugs of their own', () => {
    expect(observatories).toHaveLength(148)
    expect(repeated(observatories.map((entry) => entry.slug))).toEqual([])
  })

  it('keeps the number of entries of each kind and of verified ones', () => {
    expect(count(observatories.map((entry) => entry.kind))).toEqual({
      database: 52,
      help_desk: 46,
      initiative: 27,
      observatory: 23,
    })
    expect(observatories.filter((entry) => entry.verified)).toHaveLength(55)
  })

  it('names topics of the vocabulary that are no baskets, each once, at least one', () => {
    const known = new Set(topics.filter((topic) => topic.parent !== null).map((topic) => topic.id))
    const wrong = observatories.filter(
      (entry) =>
        entry.topics.length === 0 ||
        entry.topics.some((topic) => !known.has(topic)) ||
        repeated(entry.topics).length > 0,
    )
    expect(wrong.map((entry) => entry.slug)).toEqual([])
  })

  it('has an absolute address, a region and a language for each entry', () => {
    const wrong = observatories.filter(
      (entry) => !/^https?:\/\/[^/]/.test(entry.url) || entry.regions.length === 0 || entry.languages.length === 0,
    )
    expect(wrong.map((entry) => entry.slug)).toEqual([])
  })
})

describe('regional groups', () => {
  it('puts the 193 Member States into the five groups of the United Nations', () => {
    expect(Object.keys(regionByCountry)).toHaveLength(193)
    expect(count(Object.values(regionByCountry))).toEqual({
      african: 54,
      asia_pacific: 54,
      eastern_european: 23,
      latin_american_caribbean: 33,
      western_european_others: 29,
    })
  })

  it('counts Kiribati, Türkiye and the United States where the source does', () => {
    expect(regionByCountry.KI).toBe('asia_pacific')
    expect(regionByCountry.TR).toBe('western_european_others')
    expect(regionByCountry.US).toBe('western_european_others')
  })
})

describe('least developed countries', () => {
  const listedOn = (day: string) => Object.keys(regionByCountry).filter((code) => isLeastDeveloped(code, new Date(day)))

  it.each([
    ['2018-04-13', 47],
    ['2023-01-01', 46],
    ['2024-01-01', 45],
    ['2026-11-22', 44],
  ])('counts on %s the %i countries of the list', (day, expected) => {
    expect(listedOn(day)).toHaveLength(expected)
  })

  it('lets a country leave the list on the day of its graduation, not before', () => {
    expect(isLeastDeveloped('LA', new Date('2026-11-23T23:59:59Z'))).toBe(true)
    expect(isLeastDeveloped('LA', new Date('2026-11-24T00:00:00Z'))).toBe(false)
  })

  it('answers false for other countries and for what is no country', () => {
    const now = new Date('2026-11-22')
    expect(['CH', 'BR', 'ZZ', ''].filter((code) => isLeastDeveloped(code, now))).toEqual([])
  })

  it('dates graduations of Member States by full days', () => {
    const wrong = Object.entries(graduations).filter(
      ([code, day]) => !(code in regionByCountry) || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)),
    )
    expect(wrong).toEqual([])
  })
})

describe('United Nations names', () => {
  it('gives each name in six languages under an alpha-2 code', () => {
    const wrong = Object.entries(unitedNationsNames).filter(
      ([code, names]) => !/^[A-Z]{2}$/.test(code) || languages.some((language) => !names[language]?.trim()),
    )
    expect(wrong.map(([code]) => code)).toEqual([])
  })

  it.each(languages)('gives no two countries the same name in %s', (language) => {
    expect(repeated(Object.values(unitedNationsNames).map((names) => names[language] ?? ''))).toEqual([])
  })

  it.each([
    ['PS', 'en', 'State of Palestine'],
    ['KP', 'fr', 'République populaire démocratique de Corée'],
    ['TR', 'es', 'Türkiye'],
    ['CI', 'ar', 'كوت ديفوار'],
    ['LA', 'ru', 'Лаосская Народно-Демократическая Республика'],
    ['BO', 'zh', '多民族玻利维亚国'],
    ['HK', 'en', 'China, Hong Kong Special Administrative Region'],
    ['TW', 'en', 'Taiwan Province of China'],
  ] as const)('names %s in %s as the United Nations does', (code, language, name) => {
    expect(unitedNationsNames[code]?.[language]).toBe(name)
  })
})

describe('past calls', () => {
  it.each([
    [2018, 345],
    [2019, 151],
    [2021, 231],
    [2022, 204],
  ])('of %i has %i issues by stakeholder group and as many by region', (year, total) => {
    const call = pastCalls.find((candidate) => candidate.year === year)
    expect(call && sum(call.stakeholder)).toBe(total)
    expect(call && sum(call.region)).toBe(total)
  })

  it('shows the published figures line by line', () => {
    expect(pastCalls.map((call) => [call.slug, call.opens, call.closes, Object.values(call.region)])).toEqual([
      ['igf-2018-issues', '2018-03-26', '2018-04-13', [73, 54, 15, 36, 152, 4, 11]],
      ['igf-2019-issues', null, null, [35, 21, 9, 14, 61, 2, 9]],
      ['igf-2021-issues', null, null, [47, 48, 25, 22, 78, 11, null]],
      ['igf-2022-issues', null, null, [67, 45, 17, 20, 49, 6, null]],
    ])
    expect(pastCalls.map((call) => call.stakeholder)).toEqual([
      { government: 30, intergovernmental: 21, civil_society: 140, technical_community: 50, private_sector: 104 },
      { government: 13, intergovernmental: 2, civil_society: 73, technical_community: 19, private_sector: 44 },
      { government: 36, intergovernmental: 10, civil_society: 116, technical_community: 35, private_sector: 34 },
      { government: 18, intergovernmental: 7, civil_society: 80, technical_community: 55, private_sector: 44 },
    ])
  })
})

describe('best practice forums', () => {
  it('has the eight sections of the report template in six languages', () => {
    expect(reportTemplate).toHaveLength(8)
    for (const language of languages) {
      const headings = reportTemplate.map((section) => section.labels[language])
      expect(headings.filter((heading) => heading.trim() === '')).toEqual([])
      expect(repeated(headings)).toEqual([])
    }
  })

  it('keeps the number of themes of each year', () => {
    expect(bestPracticeForums.map((forum) => [forum.year, forum.themes.length])).toEqual([
      [2014, 5],
      [2015, 6],
      [2016, 4],
      [2017, 3],
    ])
  })
})
