import { describe, expect, it } from 'vitest'
import { needs } from '../../schema/data/needs.ts'
import { observatories } from '../../schema/data/observatories.ts'
import { thesaurus } from '../../schema/data/thesaurus/index.ts'
import { topics } from '../../schema/data/topics.ts'
import { typicalQuestions } from '../../schema/data/typical-questions.ts'
import { locales } from '../../schema/vocabulary.ts'
import { profileOf } from '../../worker/features/help/profile.ts'
import {
  abstains,
  candidatesOf,
  type Facts,
  type Ranked,
  type RankedRequest,
  rank,
  topicsOfNeeds,
  withNamed,
  withNearAndFar,
} from '../../worker/features/help/ranking-rules.ts'
import { openIndex, type Profile, packIndex } from '../../worker/features/help/route-index-rules.ts'
import { needsIn } from '../../worker/features/help/thesaurus-rules.ts'

const blocks = (text: string): { id: string; phrases: string[] }[] =>
  text
    .split('\n[')
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.split('\n')
      const phrases = lines.flatMap((line) => line.split('|')).map((phrase) => phrase.trim())
      return { id: id.replace(']', ''), phrases: phrases.filter((phrase) => phrase !== '') }
    })

describe('the thesaurus', () => {
  it('knows at least 60 needs, each under topics of the vocabulary', () => {
    const ids = new Set(topics.filter(({ parent }) => parent !== null).map(({ id }) => id))
    expect(needs.length).toBeGreaterThanOrEqual(60)
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
    expect(needs.filter((need) => need.topics.length === 0 || need.topics.some((topic) => !ids.has(topic)))).toEqual([])
  })

  it.each(locales)('%s: has every need in its order, with at least 30 different phrases, none too long', (locale) => {
    const found = blocks(thesaurus[locale])
    expect(found.map(({ id }) => id)).toEqual(needs.map(({ id }) => id))
    const wanting = found.filter(({ phrases }) => new Set(phrases).size < 30).map(({ id }) => id)
    const long = found.flatMap(({ phrases }) => phrases.filter((phrase) => phrase.length > 70))
    expect({ wanting, long }).toEqual({ wanting: [], long: [] })
  })

  it.each(locales)('%s: gives no phrase to more than two needs', (locale) => {
    const uses = new Map<string, Set<string>>()
    for (const { id, phrases } of blocks(thesaurus[locale])) {
      for (const phrase of phrases) uses.set(phrase, (uses.get(phrase) ?? new Set()).add(id))
    }
    expect([...uses].filter(([, of]) => of.size > 2)).toEqual([])
  })
})

describe('typical questions', () => {
  it('are suggested for every entry of the catalogue, three to eight', () => {
    const without = observatories.filter(({ slug }) => {
      const n = typicalQuestions[slug]?.length ?? 0
      return n < 3 || n > 8
    })
    expect(without).toEqual([])
    expect(Object.keys(typicalQuestions)).toHaveLength(observatories.length)
  })
})

describe('the needs of a text', () => {
  it.each([
    [
      'en',
      'my boyfriend put an app on my mobile, he reads everything and knows where I go',
      'partner-control-stalkerware',
    ],
    [
      'fr',
      'des inconnus ont pris la main sur mon Instagram et demandent des sous à mes contacts',
      'account-taken-over',
    ],
    ['es', 'los archivos del ayuntamiento están cifrados y exigen un rescate en bitcoin', 'ransomware'],
    ['ru', 'мошенники заставили перевести деньги на якобы безопасный счёт банка', 'bank-payment-fraud'],
    ['ar', 'فتحت الكاميرا مع بنت لا أعرفها وسجلتني وهي الآن تبتزني بالفيديو وتريد مبلغا', 'sextortion'],
    ['zh', '有人抢注了和我们公司商标一样的域名', 'domain-dispute'],
    [null, 'someone hijacked our prefix in BGP, do we need RPKI?', 'routing-security'],
  ] as const)('%s: %s', (language, text, need) => {
    expect(needsIn(text, language)[0]?.id).toBe(need)
  })

  it('are none where no word tells of one', () => {
    expect(abstains(needsIn('hello', 'en'))).toBe(true)
    expect(abstains(needsIn('', null))).toBe(true)
    expect(abstains(needsIn('My washing machine leaks, who repairs it?', 'en'))).toBe(true)
  })

  it('fall under topics, the likeliest first', () => {
    const [first] = topicsOfNeeds(needsIn('they want money or they send the video to my family', 'en'))
    expect(first?.id).toBe('intimate-images')
    expect(first?.score).toBeLessThanOrEqual(1)
  })

  it('are those of a topic that the person named, whatever the words say', () => {
    expect(withNamed([], ['ransomware'])[0]?.id).toBe('ransomware')
  })
})

const told = {
  aliases: [],
  language: 'en',
  countries: [],
  requestLanguages: [],
  eligibility: [],
  translations: [],
  audience: null,
  regions: ['global'],
  languages: ['en'],
  topics: ['ransomware'],
  kind: 'help_desk',
}
const question = (text: string) => [{ text, language: 'en', confirmed: false }]
const profiles: Profile[] = [
  profileOf({
    ...told,
    id: 'A',
    name: 'Unlock',
    summary: 'Free decryption tools',
    questions: question('All my files are encrypted and they want bitcoin'),
  }),
  profileOf({
    ...told,
    id: 'B',
    name: 'Unlock Kenya',
    summary: 'Free decryption tools',
    countries: ['KE'],
    regions: [],
    questions: question('All my files are encrypted and they want bitcoin'),
  }),
  profileOf({
    ...told,
    id: 'C',
    name: 'Words of the world',
    summary: 'Languages',
    topics: ['multilingual-internet'],
    kind: 'database',
    questions: question('Is my language endangered?'),
  }),
]
const index = openIndex(packIndex(profiles))

const request: RankedRequest = {
  text: 'my files are locked, they ask for a ransom',
  language: 'en',
  country: null,
  regions: [],
  want: 'help',
  askers: [],
  needs: needsIn('my files are locked, they ask for a ransom', 'en'),
  topics: [],
}

describe('the index', () => {
  it('is read where it lies: entries, words and needs come out as they were put in', () => {
    expect(index.size).toBe(3)
    expect([0, 1, 2].map((entry) => index.idOf(entry))).toEqual(['A', 'B', 'C'])
    expect(index.holders('bitcoin')).toBe(2)
    expect(index.holders('nowhere')).toBe(0)
    expect([index.serves(1, 'KE'), index.serves(1, 'UG'), index.serves(0, 'KE')]).toEqual([true, false, false])
    const sums = new Float32Array(3)
    index.addNeed('ransomware', 1, sums)
    expect((sums[0] ?? 0) > 0.5 && sums[2] === 0).toBe(true)
  })

  it('gives no candidate that answers nothing of the request', () => {
    const ids = candidatesOf(index, request, 10).map(({ id }) => id)
    expect(ids.slice(0, 2).sort()).toEqual(['A', 'B'])
  })

  it('finds the desk of a country among hundreds that do the same', () => {
    const codes = Array.from({ length: 676 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)))
    const many = codes.map((code) =>
      profileOf({
        ...told,
        id: code,
        name: `Unlock ${code}`,
        summary: 'Free decryption tools',
        countries: [code],
        regions: [],
        questions: question('All my files are encrypted'),
      }),
    )
    const found = candidatesOf(openIndex(packIndex(many)), { ...request, country: 'KE', regions: ['africa'] }, 20)
    expect(found[0]?.id).toBe('KE')
  })

  it('may be empty', () => {
    expect(candidatesOf(openIndex(packIndex([])), request, 10)).toEqual([])
  })
})

const facts: Facts = {
  id: '1',
  slug: 'a-desk',
  kind: 'help_desk',
  topics: ['ransomware'],
  regions: ['africa'],
  countries: [],
  languages: ['en'],
  eligibility: [],
  contactState: null,
  freshness: 'listed',
  learned: 0,
}
const candidate = { id: '1', likeness: 0.8, words: 0.5 }
const ranked = (of: Partial<Facts>, asked: Partial<RankedRequest> = {}) =>
  rank({ ...request, country: 'KE', regions: ['africa'], ...asked }, [{ ...candidate, facts: { ...facts, ...of } }])[0]
const kinds = (one: Ranked | undefined) => one?.addends.map(({ kind }) => kind)

describe('the ranking', () => {
  it('keeps every addend, and they add up to the score', () => {
    const one = ranked({ contactState: 'confirmed', learned: 0.1 })
    expect(kinds(one)).toEqual(['topic', 'words', 'kind', 'region', 'language', 'contact', 'learned'])
    const sum = one?.addends.reduce((total, { contribution }) => total + contribution, 0) ?? 0
    expect(one?.score).toBeCloseTo(sum, 3)
  })

  it('prefers the country to the region, the region to the world, and all to elsewhere', () => {
    const scores = [
      ranked({ countries: ['KE'] }),
      ranked({}),
      ranked({ regions: ['global'] }),
      ranked({ regions: ['europe'] }),
      ranked({ countries: ['FR'] }),
    ].map((one) => one?.score ?? 0)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(5)
  })

  it('does not hold a country against a database, nor a kind against one who wants to read', () => {
    expect(
      kinds(ranked({ kind: 'database', countries: ['FR'], regions: ['global'] }, { want: 'information' })),
    ).not.toContain('other_country')
  })

  it('says who is served, and lets it count where the person says who they are', () => {
    expect(kinds(ranked({ eligibility: ['journalists'] }, { askers: ['journalists'] }))).toContain('eligibility')
    expect(kinds(ranked({ eligibility: ['members'] }, { askers: ['journalists'] }))).toContain('other_eligibility')
    expect(kinds(ranked({ eligibility: ['anyone'] }, { askers: ['journalists'] }))).not.toContain('other_eligibility')
    expect(kinds(ranked({ eligibility: ['members'] }))).not.toContain('other_eligibility')
  })

  it('holds it against an entry of one region that it does not speak the language, where no country was told', () => {
    const nowhere = { country: null, regions: [], language: 'zh' }
    expect(kinds(ranked({}, nowhere))).toContain('narrow')
    expect(kinds(ranked({ languages: ['zh'] }, nowhere))).not.toContain('narrow')
    expect(kinds(ranked({ regions: ['global'] }, nowhere))).not.toContain('narrow')
  })

  it('holds staleness against an entry', () => {
    expect(ranked({ freshness: 'stale' })?.score).toBeLessThan(ranked({})?.score ?? 0)
  })

  it('has a near and a far desk among the first three, where both answer', () => {
    const far = (id: string) => ({
      id,
      likeness: 0.9,
      words: 0.9,
      facts: { ...facts, id, slug: `far-${id}`, regions: ['global'] },
    })
    const near = { id: '9', likeness: 0.6, words: 0.5, facts: { ...facts, id: '9', slug: 'near' } }
    const ordered = rank({ ...request, country: 'KE', regions: ['africa'] }, [far('1'), far('2'), far('3'), near])
    expect(ordered.map(({ slug }) => slug).indexOf('near')).toBe(3)
    expect(
      withNearAndFar(ordered)
        .map(({ slug }) => slug)
        .indexOf('near'),
    ).toBe(2)
    const weak = rank({ ...request, country: 'KE', regions: ['africa'] }, [
      far('1'),
      far('2'),
      far('3'),
      { ...near, likeness: 0.1, words: 0 },
    ])
    expect(withNearAndFar(weak)).toEqual(weak)
  })
})
