import { describe, expect, it } from 'vitest'
import type { CallQuestion } from '../../schema/contracts/calls.ts'
import { neededFields, presetFields, presetQuestions } from '../../schema/data/call-presets.ts'
import { builtInAnswers, builtInFields, callKinds, locales } from '../../schema/vocabulary.ts'
import { askedIn, checkAnswers, givenAnswers } from '../../worker/features/calls/answer-rules.ts'
import { suggestThemes } from '../../worker/features/calls/theme-rules.ts'

const question = (id: string, kind: CallQuestion['kind'], more: Partial<CallQuestion> = {}): CallQuestion => ({
  id,
  kind,
  required: false,
  texts: { en: { label: `Label of ${id}` } },
  choices: [],
  ...more,
})
const colours = question('colour', 'choice', {
  choices: [
    { value: 'red', labels: { en: 'Red', fr: 'Rouge' } },
    { value: 'blue', labels: { en: 'Blue' } },
  ],
})

describe('answers to the questions of a call', () => {
  const problemsOf = (questions: CallQuestion[], given: Record<string, string>) =>
    checkAnswers(questions, given).problems.map(({ path, code }) => [path.join('/'), code])

  it('keep what was asked and drop what was not', () => {
    const { answers, problems } = checkAnswers([question('speakers', 'text')], {
      speakers: ' Three people ',
      unasked: 'dropped',
      why_it_matters: 'Because.',
      constructor: 'dropped',
    })
    expect(problems).toEqual([])
    expect(answers).toEqual({ why_it_matters: 'Because.', speakers: 'Three people' })
  })

  it('miss nothing that is required, and a blank is no answer', () => {
    const needed = question('speakers', 'text', { required: true })
    expect(problemsOf([needed], {})).toEqual([['answers/speakers', 'required']])
    expect(problemsOf([needed], { speakers: '  \n ' })).toEqual([['answers/speakers', 'required']])
    expect(problemsOf([needed, question('other', 'text')], { speakers: 'x' })).toEqual([])
  })

  it('to a choice are one of its values, not a label', () => {
    expect(problemsOf([colours], { colour: 'red' })).toEqual([])
    expect(problemsOf([colours], { colour: 'Red' })).toEqual([['answers/colour', 'not_a_choice']])
    expect(problemsOf([], { join_others: 'perhaps' })).toEqual([['answers/join_others', 'not_a_choice']])
    expect(problemsOf([question('free', 'yes_no')], { free: 'true' })).toEqual([['answers/free', 'not_a_choice']])
  })

  it.each([
    ['12', '12'],
    ['-3,5', '-3.5'],
    ['٤٢', '42'],
    ['۱۲٫۵', '12.5'],
    ['１２０', '120'],
  ])('to a number: %s is %s', (typed, kept) => {
    expect(checkAnswers([question('n', 'number')], { n: typed }).answers).toEqual({ n: kept })
  })

  it.each(['twelve', '1e9', '', '1.2.3', 'NaN', '0x10', '9'.repeat(16)])('to a number: %s is none', (typed) => {
    expect(problemsOf([question('n', 'number', { required: true })], { n: typed })).toHaveLength(1)
  })

  it.each([
    ['https://example.org/report', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['ftp://example.org', false],
    ['example.org', false],
    ['https://localhost', false],
  ])('to a link: %s is taken: %s', (typed, taken) => {
    expect(problemsOf([question('link', 'link')], { link: typed })).toHaveLength(taken ? 0 : 1)
  })

  it('are asked in the language of the reader, else in the first of the call', () => {
    const both = { ...colours, texts: { es: { label: 'Color' }, fr: { label: 'Couleur', hint: 'Une seule' } } }
    expect(askedIn([both], ['fr', 'es'])[0]).toMatchObject({ label: 'Couleur', hint: 'Une seule', language: 'fr' })
    expect(askedIn([both], ['ru', 'es'])[0]).toMatchObject({ label: 'Color', language: 'es' })
    expect(askedIn([both], ['fr', 'es'])[0]?.choices.map(({ label }) => label)).toEqual(['Rouge', 'Blue'])
  })

  it('are shown in the order of the form, the built-in ones first', () => {
    const given = givenAnswers(askedIn([colours], ['en']), { colour: 'red', gone: 'x', resources: 'A ship' })
    expect(given.map(({ builtIn, text }) => [builtIn, text])).toEqual([
      ['resources', 'A ship'],
      [null, 'red'],
    ])
  })
})

describe('the preset form of a kind of call', () => {
  it.each(callKinds)('%s asks in six languages, under ids of its own', (kind) => {
    const questions = presetQuestions(kind)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    for (const { id, kind: asked, texts, choices } of questions) {
      expect(id).toMatch(/^[a-z][a-z_]{0,59}$/)
      expect(builtInAnswers).not.toContain(id)
      expect(Object.keys(texts).sort()).toEqual([...locales].sort())
      expect(asked === 'choice').toBe(choices.length > 1)
      for (const { labels } of choices) expect(Object.keys(labels).sort()).toEqual([...locales].sort())
      // A hint stands in every language or in none.
      expect([0, 6]).toContain(Object.values(texts).filter(({ hint }) => hint !== undefined).length)
    }
    for (const field of [...presetFields(kind), ...neededFields(kind)]) expect(builtInFields).toContain(field)
  })

  it('is a copy: a call that changes its questions changes no other', () => {
    presetQuestions('session_proposals').pop()
    const [first] = presetQuestions('session_proposals')
    if (first !== undefined) first.texts.en = { label: 'Changed' }
    expect(presetQuestions('session_proposals')[0]?.texts.en?.label).not.toBe('Changed')
  })
})

describe('themes suggested from a text', () => {
  it.each([
    ['Submarine cables break, and repairing a submarine cable takes months.', 'submarine-cables'],
    ['Les réseaux communautaires relient des villages.', 'community-networks'],
    ['Chiffrement de bout en bout : le chiffrement protège.', 'encryption'],
    ['Шифрование защищает журналистов.', 'encryption'],
    ['海底电缆中断后维修需要数月。', 'submarine-cables'],
    ['تنقطع الكابلات البحرية ولا تُصلح إلا بعد أشهر.', 'submarine-cables'],
    ['Los cables submarinos se rompen.', 'submarine-cables'],
  ])('%s: %s', (text, theme) => {
    expect(suggestThemes(text)[0]).toBe(theme)
  })

  it('are none where the text names none, and never more than four', () => {
    expect(suggestThemes('We would like to say that this is important for us all.')).toEqual([])
    expect(suggestThemes('')).toEqual([])
    const many = 'Encryption, ransomware, phishing, submarine cables, community networks, e-government and elections.'
    expect(suggestThemes(many)).toHaveLength(4)
  })

  it('take no long time with the longest text', () => {
    const text = 'encryption submarine cable community network digital identity '.repeat(200)
    const before = performance.now()
    suggestThemes(text)
    expect(performance.now() - before).toBeLessThan(100)
  })
})
