import { describe, expect, it } from 'vitest'
import { conceptLines } from '../../schema/data/concepts/index.ts'
import { clusters, questionLikeness, sameQuestion } from '../../worker/features/similarity/grouping-rules.ts'
import {
  candidates,
  displayThreshold,
  keysOf,
  packFeatures,
  prepare,
  similarity,
  unpackFeatures,
} from '../../worker/features/similarity/rules.ts'
import { conceptsIn } from '../../worker/platform/concepts.ts'
import { issues, type LabelledPair, pairs } from '../support/similar/pairs.ts'
import { decidimSimilarity, decidimThreshold, trigramSimilarity } from '../support/similar/trigram.ts'

const features = new Map([...issues.dev, ...issues.test].map((issue) => [issue.key, prepare(issue)]))
const nothing = prepare({ title: '', description: '' })
const ours = ({ a, b }: LabelledPair) => similarity(features.get(a.key) ?? nothing, features.get(b.key) ?? nothing)

/** How well a rule tells the similar pairs of a set from the others. */
function measure(set: readonly LabelledPair[], finds: (pair: LabelledPair) => boolean) {
  const found = set.filter(finds)
  const right = found.filter(({ similar }) => similar).length
  return { precision: right / found.length, recall: right / set.filter(({ similar }) => similar).length }
}
const byUs = (pair: LabelledPair) => ours(pair) >= displayThreshold
const byTrigrams = ({ a, b }: LabelledPair) => decidimSimilarity(a, b) >= decidimThreshold

describe('trigram similarity, as PostgreSQL has it', () => {
  it.each([
    // The examples of the PostgreSQL documentation.
    ['word', 'two words', 0.363636],
    ['cat', 'cat', 1],
    ['', 'cat', 0],
  ])('of %j and %j is %d', (a, b, value) => {
    expect(trigramSimilarity(a, b)).toBeCloseTo(value, 5)
  })
})

describe('similarity on the labelled pairs', () => {
  it('is measured on at least 150 pairs in six languages, hard ones among them', () => {
    const all = [...pairs.dev, ...pairs.test]
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(all.filter(({ similar }) => similar).length).toBeGreaterThanOrEqual(75)
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
      expect(all.filter(({ a, b }) => a.language === language || b.language === language).length).toBeGreaterThan(40)
    }
    expect(all.filter(({ a, b, similar }) => similar && a.language !== b.language).length).toBeGreaterThan(100)
  })

  // The README gives these figures.
  it.each([
    ['dev', 0.89, 0.93],
    ['test', 0.88, 0.86],
  ] as const)('keeps its precision and recall on the %s half', (half, precision, recall) => {
    const own = measure(pairs[half], byUs)
    expect(own.precision).toBeGreaterThanOrEqual(precision)
    expect(own.recall).toBeGreaterThanOrEqual(recall)
  })

  it('is clearly better in both than trigrams', () => {
    const rule = measure(pairs.test, byTrigrams)
    const own = measure(pairs.test, byUs)
    expect(own.precision - rule.precision).toBeGreaterThan(0.25)
    expect(own.recall - rule.recall).toBeGreaterThan(0.5)
  })

  it('finds every similar pair that trigrams find', () => {
    const lost = [...pairs.dev, ...pairs.test].filter((pair) => pair.similar && byTrigrams(pair) && !byUs(pair))
    expect(lost.map(({ a, b }) => `${a.title} / ${b.title}`)).toEqual([])
  })

  it('compares every pair that trigrams find, similar or not, also at random', () => {
    const all = [...issues.dev, ...issues.test]
    const found = all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => (decidimSimilarity(a, b) >= 0.25 ? [{ a, b }] : [])),
    )
    expect(found.length).toBeGreaterThan(40)
    const unseen = found.filter(({ a, b }) => {
      const own = new Set(keysOf(features.get(a.key) ?? nothing).map(([key]) => key))
      return !keysOf(features.get(b.key) ?? nothing).some(([key]) => own.has(key))
    })
    expect(unseen.map(({ a, b }) => `${a.title} / ${b.title}`)).toEqual([])
  })

  it('keeps unrelated issues apart: of all pairs across fields hardly one in a hundred is shown', () => {
    const all = issues.test
    const across = all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => (a.family === b.family ? [] : [{ a, b, similar: false }])),
    )
    expect(across.filter(byUs).length / across.length).toBeLessThan(0.01)
  })
})

describe('similarity', () => {
  const text = {
    title: 'Repair of submarine cables',
    description: 'There are few repair ships, and permits take days when a cable is cut.',
  }

  it('of a text with itself is near 1, is symmetric, and 0 for nothing', () => {
    const own = prepare(text)
    expect(similarity(own, own)).toBeGreaterThan(0.95)
    for (const pair of pairs.test.slice(0, 40))
      expect(ours(pair)).toBeCloseTo(ours({ ...pair, a: pair.b, b: pair.a }), 9)
    expect(similarity(own, nothing)).toBe(0)
    expect(similarity(nothing, nothing)).toBe(0)
  })

  it('is the same after the features were stored', () => {
    const own = prepare(text)
    expect(unpackFeatures(packFeatures(own))).toEqual(own)
  })

  it('finds a copy in a language that no concept is written in', () => {
    const a = prepare({
      title: 'Gharama ya mtandao vijijini',
      description: 'Wananchi wengi hawawezi kulipia vifurushi vya mtandao kila mwezi.',
    })
    const b = prepare({
      title: 'Gharama za mtandao vijijini',
      description: 'Wananchi wengi vijijini hawawezi kulipia vifurushi vya mtandao.',
    })
    const c = prepare({ title: 'Usalama wa watoto', description: 'Wazazi wanaomba msaada kuhusu michezo ya kompyuta.' })
    expect(similarity(a, b)).toBeGreaterThan(displayThreshold)
    expect(similarity(a, c)).toBeLessThan(displayThreshold)
  })

  it('counts the topics that were picked, in whatever language the text is', () => {
    const bare = { title: 'Kaapeli poikki', description: 'Saari oli viikkoja ilman yhteyksiä.' }
    const of = (themes: string[]) => similarity(prepare({ ...bare, themes }), prepare(text))
    expect(of(['submarine-cables'])).toBeGreaterThan(of([]))
  })

  it('costs the same however long a text is', () => {
    const flood = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' ')
    const packed = packFeatures(prepare({ title: flood, description: flood }))
    expect(packed.length).toBeLessThan(5000)
    expect(keysOf(prepare({ title: flood, description: flood })).length).toBeLessThanOrEqual(80)
  })
})

describe('concepts', () => {
  it.each([
    ['en', 'Cutting off the Internet: internet shutdowns', 'shutdowns'],
    ['fr', 'Des coupures d’Internet répétées', 'shutdowns'],
    ['es', 'Apagones de internet', 'shutdowns'],
    ['ru', 'Отключения интернета', 'shutdowns'],
    ['ar', 'وقطع الإنترنت عن السكان', 'shutdowns'],
    ['zh', '反复断网', 'shutdowns'],
    ['en', 'AI systems', 'ai'],
    ['ar', 'بالذكاء الاصطناعي', 'ai'],
  ])('are found in %s: %s', (_language, text, concept) => {
    expect([...conceptsIn(text).keys()]).toContain(concept)
  })

  it('are not found in little words alone', () => {
    expect([...conceptsIn('J’ai une connexion à Internet, no problem with that').keys()]).toEqual([])
  })

  it('have words in each of the six languages, and one name each', () => {
    const lines = conceptLines.split('\n').filter((line) => line !== '')
    expect(lines.length).toBeGreaterThanOrEqual(250)
    expect(
      lines.filter(
        (line) =>
          line
            .slice(line.indexOf(':') + 1)
            .split('|')
            .some((one) => one.trim() === '') || line.split('|').length !== 6,
      ),
    ).toEqual([])
    expect(new Set(lines.map((line) => line.slice(0, line.indexOf(':')))).size).toBe(lines.length)
  })
})

describe('candidates', () => {
  it('are ranked by the keys they share, rare ones first', () => {
    const lists = [
      { key: 'w:often', n: 90, numbers: '.00000a.00000b' },
      { key: 'w:rare', n: 2, numbers: '.00000c.00000b' },
    ]
    const keys = [['w:often', 1] as const, ['w:rare', 1] as const]
    expect(candidates(keys, lists, 3)).toEqual([11, 12, 10])
    expect(candidates(keys, lists, 1)).toEqual([11])
  })
})

describe('clusters', () => {
  it('join what is alike on the average, and do not follow a chain', () => {
    const found = clusters([
      [1, 2, 0.9],
      [2, 3, 0.8],
      [1, 3, 0.8],
      [3, 4, 0.6],
      [4, 5, 0.9],
    ])
    expect(found.map(({ members }) => members)).toEqual([
      [4, 5],
      [1, 2, 3],
    ])
    expect(found[0]?.strength).toBeCloseTo(0.9)
    expect(found[1]?.strength).toBeCloseTo(0.8333, 3)
  })

  it('do not depend on the order of the pairs', () => {
    const all = Array.from(
      { length: 200 },
      (_, i) => [i % 37, 40 + ((i * 7) % 41), 0.5 + ((i * 13) % 50) / 100] as const,
    )
    expect(clusters([...all].reverse())).toEqual(clusters(all))
  })
})

describe('questions', () => {
  it.each([
    ['How can the repair of submarine cables be made faster?', 'How can repairs of submarine cables be made faster?'],
    ['How can the repair of submarine cables be made faster?', 'How could the repair of submarine cables be faster?'],
    ['如何加快海底电缆的修复？', '如何才能加快海底电缆的修复？'],
  ])('%s asks the same as %s', (a, b) => {
    expect(questionLikeness(a, b)).toBeGreaterThanOrEqual(sameQuestion)
  })

  it.each([
    ['How can the repair of submarine cables be made faster?', 'Who should pay for the repair of submarine cables?'],
    ['Should age verification be mandatory?', 'Should age verification be forbidden?'],
    ['Who pays for connectivity in rural schools?', ''],
  ])('%s asks something else than %s', (a, b) => {
    expect(questionLikeness(a, b)).toBeLessThan(sameQuestion)
  })
})
