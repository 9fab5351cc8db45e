import { type Criterion, evaluatedKinds, type ScreeningReason } from '../../../schema/contracts/evaluation.ts'
import { presetQuestions } from '../../../schema/data/call-presets.ts'
import { topics } from '../../../schema/data/topics.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'

export type { ResultOrder, ScreeningOutcome } from '../../../schema/contracts/evaluation.ts'

/** Whether the submissions of a call of this kind are evaluated. */
export function isEvaluated(kind: string): boolean {
  return isOneOf(evaluatedKinds, kind)
}

const parentOf = new Map(topics.map((topic) => [topic.id, topic.parent]))

/** The issue area of a proposal: the basket of its first theme; null without one. */
export function areaOf(themes: readonly string[]): string | null {
  for (const theme of themes) {
    const parent = parentOf.get(theme)
    if (parent !== undefined) return parent ?? theme
  }
  return null
}

/** What a rule can see of a proposal before anybody reads it. */
export interface Screened {
  answers: Readonly<Record<string, string>>
  questions: readonly { id: string; required: boolean }[]
  /** Proposals of this call from the same address, this one included; 0 where none was given. */
  byPerson: number
  /** Proposals of this call that name the same organisation, this one included. */
  byOrganisation: number
}

/** Proposals that one person or institution may send. */
export const mostProposals = 3

/** Speakers that a session needs. */
const fewestSpeakers = 3

/** Questions that a call of these kinds begins with and every proposal can answer; links are to earlier work, if any. */
const expected: ReadonlySet<string> = new Set(
  evaluatedKinds.flatMap((kind) => presetQuestions(kind).flatMap(({ id, kind: of }) => (of === 'link' ? [] : [id]))),
)

/** How many people an answer names: one a line as it was asked for, else one between two commas. */
function speakersIn(answer: string): number {
  const named = (separator: RegExp) => answer.split(separator).filter((part) => /\p{L}/u.test(part)).length
  const lines = named(/[\n;；؛]/)
  return lines > 1 ? lines : named(/[,，、،]/)
}

/** Reasons that a proposal may fail for, as far as they can be counted. A hint orders nothing and decides nothing. */
export function screeningHints(of: Screened): ScreeningReason[] {
  const hints: ScreeningReason[] = []
  const answerTo = (id: string) => (of.answers[id] ?? '').trim()
  const open = of.questions.some(({ id, required }) => (required || expected.has(id)) && answerTo(id) === '')
  if (open) hints.push('incomplete_form')
  const asksForSpeakers = of.questions.some(({ id }) => id === 'speakers')
  if (asksForSpeakers && speakersIn(answerTo('speakers')) < fewestSpeakers) hints.push('few_speakers')
  if (of.byPerson > mostProposals || of.byOrganisation > mostProposals) hints.push('too_many_proposals')
  return hints
}

/** An organisation's name as it is compared: letters and digits only, in small letters, without marks. */
export function comparedOrganisation(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What stands in place of a name that is hidden from reviewers. */
export const withheld = '[…]'

const letter = '[\\p{L}\\p{N}]'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** A single part of a name is hidden where it is written as a name: with the same capitals, as a whole word. */
const shortestPart = 3

/** Characters of an e-mail address before and after its @, at most (RFC 5321, 4.5.3.1). */
const longestLocal = 64
const longestDomain = 255

/**
 * Takes out e-mail addresses. It goes from one @ to the next and looks no further around it than an address reaches: an
 * expression that tries every character for the beginning of one takes quadratic time in a text without spaces.
 */
function hideAddresses(text: string): string {
  const edge = /[\s<>@"]/
  const inside = (i: number) => i >= 0 && i < text.length && !edge.test(text.charAt(i))
  let hidden = ''
  let from = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > from && at - start < longestLocal && inside(start - 1)) start -= 1
    let end = at + 1
    while (end - at <= longestDomain && inside(end)) end += 1
    // The name before an @ may have gone already, as the end of an address that runs into this one.
    const named = start < at || (from === at && from > 0)
    if (!named || !/.\../u.test(text.slice(at + 1, end))) continue
    hidden += text.slice(from, start) + withheld
    from = end
  }
  return hidden + text.slice(from)
}

/**
 * A text as a reviewer reads it: the proposer's name, the parts of it, the organisation and every e-mail address are
 * taken out. It cannot know nicknames, abbreviations, other speakers or a web address, and the page says so.
 */
export function blind(text: string, author: { name: string | null; organisation: string | null }): string {
  let hidden = hideAddresses(text)
  for (const whole of [author.name, author.organisation]) {
    if (whole === null || whole.trim() === '') continue
    hidden = hidden.replace(new RegExp(`(?<!${letter})${escaped(whole.trim())}(?!${letter})`, 'giu'), withheld)
    // Scripts without spaces have no edges of words.
    if (/[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(whole)) {
      hidden = hidden.replaceAll(whole.trim(), withheld)
    }
  }
  for (const part of author.name?.split(/[\s,]+/) ?? []) {
    if (part.length < shortestPart || part.toLowerCase() === part) continue
    hidden = hidden.replace(new RegExp(`(?<!${letter})${escaped(part)}(?!${letter})`, 'gu'), withheld)
  }
  return hidden
}

/** Whether reviews can still be sent and changed. */
export function takesReviews(deadline: string, now: Date): boolean {
  return now.toISOString() <= deadline
}

/** Whether two set-ups ask the reviewers the same: once a review is in, this stays. */
export function asksTheSame(
  a: { scoring: string; criteria: readonly Criterion[] },
  b: { scoring: string; criteria: readonly Criterion[] },
): boolean {
  const essence = (of: typeof a) =>
    JSON.stringify([of.scoring, of.scoring === 'criteria' ? of.criteria.map(({ id, weight }) => [id, weight]) : []])
  return essence(a) === essence(b)
}
