import { describe, expect, it } from 'vitest'
import type { QuestionInput } from '../../schema/contracts/calls.ts'
import {
  happenings,
  isPublicHappening,
  mayBeAnswered,
  missing,
  proposedSlug,
} from '../../worker/features/calls/making-rules.ts'
import {
  choicesFrom,
  edited,
  losesAnswers,
  type Question,
  withIds,
} from '../../worker/features/calls/question-rules.ts'

const now = new Date('2027-03-15T00:00:00.000Z')
const call = {
  stage: 'public',
  opensAt: '2027-03-01T00:00:00.000Z',
  closesAt: '2027-04-01T00:00:00.000Z',
  deadlineZone: 'utc',
}

describe('a change of stage and dates', () => {
  it.each([
    ['extend', {}, { closesAt: '2027-04-08T00:00:00.000Z' }],
    ['dates', {}, { closesAt: '2027-03-25T00:00:00.000Z' }],
    ['dates', {}, { deadlineZone: 'aoe' }],
    ['close', {}, { closesAt: now.toISOString() }],
    ['reopen', { closesAt: '2027-03-10T00:00:00.000Z' }, { closesAt: '2027-04-01T00:00:00.000Z' }],
    ['dates', { stage: 'draft' }, { stage: 'draft', closesAt: '2027-05-01T00:00:00.000Z' }],
    ['publish', { stage: 'draft' }, {}],
    ['unpublish', {}, { stage: 'draft' }],
    ['archive', {}, { stage: 'archived' }],
    ['unarchive', { stage: 'archived' }, {}],
  ])('is called %s', (name, before, after) => {
    expect(happenings({ ...call, ...before }, { ...call, ...after }, now)).toEqual([name])
  })

  it('is nothing when nothing changed', () => {
    expect(happenings(call, call, now)).toEqual([])
  })

  it('is public where the window moved or words were said', () => {
    expect(isPublicHappening({ action: 'extend', note: null })).toBe(true)
    expect(isPublicHappening({ action: 'texts', note: null })).toBe(false)
    expect(isPublicHappening({ action: 'dates', note: 'Because of the holidays.' })).toBe(true)
    expect(isPublicHappening({ action: 'of_another_room', note: 'Between us.' })).toBe(false)
  })
})

describe('a call before it is public', () => {
  const whole = { ...call, languages: ['fr', 'en'], texts: { fr: { title: 'Appel', guidance: 'Écrivez.' } } }

  it('needs dates, and the texts of its first language', () => {
    expect(missing(whole)).toEqual([])
    expect(missing({ ...whole, closesAt: null })).toEqual(['dates'])
    expect(missing({ ...whole, languages: ['en', 'fr'] })).toEqual(['texts'])
    expect(missing({ ...whole, texts: { fr: { title: 'Appel', guidance: '' } }, opensAt: null })).toEqual([
      'texts',
      'dates',
    ])
  })

  it('may have answers once it has opened, or once something came in', () => {
    const empty = { ...call, published: 0, waiting: 0 }
    expect(mayBeAnswered(empty, now)).toBe(true)
    expect(mayBeAnswered({ ...empty, stage: 'draft' }, now)).toBe(false)
    expect(mayBeAnswered({ ...empty, opensAt: '2027-03-20T00:00:00.000Z' }, now)).toBe(false)
    expect(mayBeAnswered({ ...empty, stage: 'draft', waiting: 1 }, now)).toBe(true)
  })

  it.each([
    ['igf-2028-call-for-issues', 'IGF 2028: Call for Issues'],
    ['igf-2028-appel-a-contributions', 'Appel à contributions'],
    ['igf-2028-issues', '议题征集'],
    ['igf-2028-issues', 'الدعوة 2028'],
  ])('is given the address %s', (slug, title) => {
    expect(proposedSlug('igf-2028', title, 'issues')).toBe(slug)
  })
})

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'text',
  required: false,
  texts: { en: { label: id } },
  choices: [],
  ...more,
})
const ids = (questions: readonly QuestionInput[] | null) => questions?.map(({ id }) => id)

describe('the questions of a form', () => {
  const open = [question('a'), question('b'), question('c')]

  it('are moved, taken out and brought back', () => {
    expect(ids(edited(open, [], { do: 'up', id: 'b' }))).toEqual(['b', 'a', 'c'])
    expect(ids(edited(open, [], { do: 'down', id: 'b' }))).toEqual(['a', 'c', 'b'])
    expect(ids(edited(open, [], { do: 'up', id: 'a' }))).toEqual(['a', 'b', 'c'])
    expect(ids(edited(open, [], { do: 'remove', id: 'b' }))).toEqual(['a', 'c'])
    expect(ids(edited(open, [question('d')], { do: 'restore', id: 'd' }))).toEqual(['a', 'b', 'c', 'd'])
    expect(edited(open, [], { do: 'up', id: 'gone' })).toBeNull()
  })

  it('keep their ids when they are changed, and never take one that was given before', () => {
    const change = { kind: 'text', required: true, texts: { en: { label: 'B?' } }, choices: [] } as const
    const changed = edited(open, [], { do: 'change', id: 'b', question: { ...change, choices: [] } })
    expect(changed?.[1]).toMatchObject({ id: 'b', required: true, texts: { en: { label: 'B?' } } })
    expect(ids(withIds([{ ...change, choices: [] }, question('q2')], ['q1']))).toEqual(['q3', 'q2'])
  })

  it('lose answers when the kind changes or a choice goes', () => {
    const choice = question('x', {
      kind: 'choice',
      choices: [
        { value: 'yes', labels: {} },
        { value: 'no', labels: {} },
      ],
    })
    expect(losesAnswers([choice], [{ ...choice, texts: { en: { label: 'Other words' } } }])).toBe(false)
    expect(losesAnswers([choice], [{ ...choice, kind: 'text' }])).toBe(true)
    expect(losesAnswers([choice], [{ ...choice, choices: choice.choices.slice(1) }])).toBe(true)
    expect(losesAnswers([choice], [])).toBe(false)
  })
})

describe('choices written in lines', () => {
  const before: Question['choices'] = [
    { value: 'yes', labels: { en: 'Yes', fr: 'Oui', sw: 'Ndiyo' } },
    { value: 'no', labels: { en: 'No', fr: 'Non' } },
  ]

  it('get codes from their labels', () => {
    expect(choicesFrom({ en: ['Round table', '讨论', 'Round table!'] }, ['en'], [])?.map(({ value }) => value)).toEqual(
      ['round_table', 'c2', 'round_table_2'],
    )
  })

  it('keep their codes when they move, when they are reworded, and beside new ones', () => {
    const codes = (lines: string[]) => choicesFrom({ en: lines }, ['en'], before)?.map(({ value }) => value)
    expect(codes(['No', 'Yes'])).toEqual(['no', 'yes'])
    expect(codes(['Yes, always', 'No'])).toEqual(['yes', 'no'])
    expect(codes(['Yes', 'No', 'Perhaps'])).toEqual(['yes', 'no', 'perhaps'])
    expect(codes(['Perhaps', 'Yes', 'No'])).toEqual(['perhaps', 'yes', 'no'])
  })

  it('go line by line in every language, and keep labels of languages that are not shown', () => {
    expect(choicesFrom({ en: ['Yes', 'No'], fr: ['Si', 'Non'] }, ['en', 'fr'], before)).toEqual([
      { value: 'yes', labels: { en: 'Yes', fr: 'Si', sw: 'Ndiyo' } },
      { value: 'no', labels: { en: 'No', fr: 'Non' } },
    ])
    expect(choicesFrom({ en: ['Yes', 'No'], fr: ['Oui'] }, ['en', 'fr'], before)).toBeNull()
  })
})
