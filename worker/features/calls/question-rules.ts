import type { QuestionInput } from '../../../schema/contracts/calls.ts'
import type { QuestionKind } from '../../../schema/vocabulary.ts'

/** A question as a call keeps it. */
export interface Question {
  id: string
  kind: QuestionKind
  required: boolean
  texts: Record<string, { label: string; hint?: string }>
  choices: { value: string; labels: Record<string, string> }[]
}

/** One step in the making of a form. */
export type QuestionEdit =
  | { do: 'add'; question: QuestionInput }
  | { do: 'change'; id: string; question: QuestionInput }
  | { do: 'up' | 'down' | 'remove' | 'restore'; id: string }

/**
 * The questions of the form after an edit.
 * @param open those of the form, in order
 * @param removed those that left it
 * @returns null where the question is not there (any more)
 */
export function edited(
  open: readonly Question[],
  removed: readonly Question[],
  edit: QuestionEdit,
): QuestionInput[] | null {
  if (edit.do === 'add') return [...open, edit.question]
  if (edit.do === 'restore') {
    const back = removed.find(({ id }) => id === edit.id)
    return back === undefined ? null : [...open, back]
  }
  const place = open.findIndex(({ id }) => id === edit.id)
  const question = open[place]
  if (question === undefined) return null
  if (edit.do === 'change') return open.with(place, { ...question, ...edit.question, id: question.id } as Question)
  const others = open.toSpliced(place, 1)
  if (edit.do === 'remove') return others
  return others.toSpliced(Math.max(0, place + (edit.do === 'up' ? -1 : 1)), 0, question)
}

/** Gives ids to the questions that have none yet: `q1`, `q2` and so on; an id once given is never given again. */
export function withIds(wanted: readonly QuestionInput[], taken: readonly string[]): Question[] {
  const used = new Set([...taken, ...wanted.flatMap(({ id }) => id ?? [])])
  let n = 0
  return wanted.map((question) => {
    if (question.id !== undefined) return question as Question
    do n += 1
    while (used.has(`q${n}`))
    used.add(`q${n}`)
    return { ...question, id: `q${n}` } as Question
  })
}

/**
 * Whether a change would take the meaning from answers that were given: another kind of question under the same id, or
 * a choice that is no longer there.
 */
export function losesAnswers(kept: readonly Question[], wanted: readonly Question[]): boolean {
  return wanted.some((question) => {
    const before = kept.find(({ id }) => id === question.id)
    if (before === undefined) return false
    const values = new Set(question.choices.map(({ value }) => value))
    return before.kind !== question.kind || before.choices.some(({ value }) => !values.has(value))
  })
}

/**
 * The choices of a question from lines of text, one line a choice, the same line in every language.
 * A choice whose label in the first language stands as before keeps its code wherever it moved; a line that was
 * reworded takes over the code of one that is gone, in order; what is new gets a code from its label.
 * @param lines language -> lines; the first of `languages` decides how many there are
 * @returns null where another language has a different number of lines
 */
export function choicesFrom(
  lines: Readonly<Record<string, readonly string[]>>,
  languages: readonly string[],
  before: Question['choices'],
): Question['choices'] | null {
  const [first = 'en', ...others] = languages
  const labels = lines[first] ?? []
  const translated = others.filter((language) => (lines[language] ?? []).length > 0)
  if (translated.some((language) => lines[language]?.length !== labels.length)) return null
  const known = new Map(before.map(({ value, labels: old }) => [old[first] ?? value, value]))
  const gone = before.map(({ value }) => value).filter((value) => !labels.some((label) => known.get(label) === value))
  const used = new Set(before.map(({ value }) => value))
  return labels.map((label, i) => {
    const value = known.get(label) ?? gone.shift() ?? freshCode(label, i, used)
    known.delete(label)
    used.add(value)
    const own = Object.fromEntries([first, ...translated].map((language) => [language, lines[language]?.[i] ?? '']))
    // Labels in languages that the form does not show stay as they are.
    const old = before.find((choice) => choice.value === value)?.labels ?? {}
    const unseen = Object.fromEntries(Object.entries(old).filter(([language]) => !languages.includes(language)))
    return { value, labels: { ...unseen, ...own } }
  })
}

/** A code for a new choice: its label where that has Latin letters, else its place. */
function freshCode(label: string, place: number, used: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
  let code = plain === '' ? `c${place + 1}` : plain
  for (let n = 2; used.has(code); n++) code = `${plain === '' ? `c${place + 1}` : plain}_${n}`
  return code
}
