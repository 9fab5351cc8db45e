import { describe, expect, it } from 'vitest'
import { fold, terms } from '../../worker/platform/analysis.ts'
import { impacts } from '../../worker/platform/search.ts'

describe('fold', () => {
  it.each([
    ['accents', 'Éléphant Ñandú', 'elephant nandu'],
    ['compatibility forms', 'ＡＢＣ ﬁ', 'abc fi'],
    ['Arabic alef forms', 'أحمد إلى آخر', 'احمد الي اخر'],
    ['Arabic teh marbuta', 'الرقمية', 'الرقميه'],
    ['Arabic marks and tatweel', 'مُحَمَّـــد', 'محمد'],
    ['Russian ё', 'ребёнок', 'ребенок'],
  ])('brings %s together', (_what, written, folded) => {
    expect(fold(written)).toBe(folded)
  })
})

describe('terms', () => {
  it('cuts Chinese, which has no spaces, into overlapping pairs', () => {
    expect(terms('儿童上网')).toEqual(['儿童', '童上', '上网'])
    expect(terms('网')).toEqual(['网'])
  })

  it('leaves out the words that tell nothing, in each language', () => {
    expect(terms('the help of a desk')).toEqual(['help', 'desk'])
    expect(terms('la coupure de l’Internet')).toEqual(['coupure', 'internet'])
    expect(terms('в сети и на экране')).toEqual(['сети', 'экран'])
  })

  it.each([
    ['networks', 'network'],
    ['policies', 'policy'],
    ['coupures', 'coupure'],
    ['الشبكات', 'شبكات'],
    ['шифрование', 'шифрованию'],
  ])('takes %s and %s for the same word', (one, other) => {
    expect(terms(one)).toEqual(terms(other))
  })

  it('keeps apart what only looks alike', () => {
    expect(terms('status')).toEqual(['status'])
    expect(terms('access')).toEqual(['access'])
  })
})

describe('impacts', () => {
  it('weighs a word in the title above the same word in the text, and a frequent one above a rare one, up to a limit', () => {
    const found = impacts([
      { text: 'phishing', weight: 3 },
      { text: 'phishing mail mail mail text', weight: 1 },
    ])
    const of = (term: string) => found.get(term) ?? 0
    expect(of('phishing')).toBeGreaterThan(of('mail'))
    expect(of('mail')).toBeGreaterThan(of('text'))
    expect(of('phishing')).toBeLessThanOrEqual(1000)
  })

  it('bounds what a hostile text can put into the index', () => {
    const flood = Array.from({ length: 5000 }, (_, i) => `word${i}x`).join(' ')
    expect(impacts([{ text: flood, weight: 1 }]).size).toBe(400)
    expect(impacts([{ text: 'a'.repeat(5000), weight: 1 }]).size).toBe(0)
  })
})

it.each([
  ['حماية البيانات', 'الخصوصية وحماية البيانات'],
  ['وزارة', 'والوزارة'],
  ['الأطفال', 'أطفال'],
  ['children', 'child'],
  ['服务', '数字服务平台'],
  ['регистрация', 'регистрации'],
])('«%s» is found in «%s»', (query, text) => {
  const held = new Set(terms(text))
  expect(terms(query).filter((term) => !held.has(term))).toEqual([])
})
