import { type EmergencyKind, emergencyKinds } from '../../../schema/contracts/help.ts'
import { emergencyWords } from '../../../schema/data/emergency-words.ts'
import { fold } from '../../platform/analysis.ts'

/** Letters and digits only, one space between words, so that punctuation does not hide a phrase. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}…]+/gu, ' ')
    .trim()
}

/** Phrases stand at the beginning of a word; Chinese has no such beginnings, and Arabic writes `and` onto the word. */
function pattern(phrase: string): string {
  const [first = '', ...rest] = plain(phrase).split(/ ?… ?/)
  const body = [first, ...rest].join('.{0,30}')
  if (/\p{Script=Han}/u.test(first)) return body.replaceAll(' ', '')
  return /\p{Script=Arabic}/u.test(first) ? `(?<!\\p{L})[وف]?${body}(?!\\p{L})` : `(?<!\\p{L})${body}`
}

let compiled: { kind: EmergencyKind; words: RegExp }[] | null = null

function patterns(): { kind: EmergencyKind; words: RegExp }[] {
  compiled ??= emergencyKinds.map((kind) => ({
    kind,
    // Whatever language a text is in: people mix them, and a wrong guess must not hide a danger.
    words: new RegExp(Object.values(emergencyWords[kind]).flat().map(pattern).join('|'), 'u'),
  }))
  return compiled
}

/** Whether a text tells of danger to a life, and which; null where it does not. Asked before any ranking. */
export function emergencyIn(text: string): EmergencyKind | null {
  const folded = plain(text)
  return patterns().find(({ words }) => words.test(folded))?.kind ?? null
}
