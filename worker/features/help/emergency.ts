import { type EmergencyKind, emergencyKinds } from '../../../schema/contracts/help.ts'
import {
  aboutSubject,
  childSays,
  dangerMentions,
  emergencyWords,
  onlySaid,
  type Phrases,
} from '../../../schema/data/emergency-words.ts'
import { askerIn, isMinor } from './askers.ts'
import { PhraseBook, tokensOf } from './phrases.ts'

type Meaning = { kind: EmergencyKind; mention: boolean } | 'said' | 'subject' | 'child'

let book: PhraseBook<Meaning> | null = null

// Whatever language a text is in: people mix them, and a wrong guess must not hide a danger.
function dangerBook(): PhraseBook<Meaning> {
  const all = (phrases: Phrases, meaning: Meaning) =>
    Object.values(phrases).map((list): [string, Meaning] => [list, meaning])
  book ??= new PhraseBook([
    ...emergencyKinds.flatMap((kind) => [
      ...all(emergencyWords[kind], { kind, mention: false }),
      ...all(dangerMentions[kind], { kind, mention: true }),
    ]),
    ...all(onlySaid, 'said'),
    ...all(aboutSubject, 'subject'),
    ...all(childSays, 'child'),
  ])
  return book
}

/**
 * Whether a text tells of danger to a life, and which; null where it does not. Asked before any ranking. Whoever
 * writes about danger as a subject (`statistics on suicide`) is not in it, unless the words leave no doubt.
 */
export function emergencyIn(text: string): EmergencyKind | null {
  const tokens = tokensOf(text)
  const hits = dangerBook().find(tokens)
  const said = hits.filter(({ value }) => value === 'said')
  const subject = hits.some(({ value }) => value === 'subject')
  const meant = hits.filter(({ start, end }) => !said.some((other) => other.start < end && start < other.end))
  // A law about children in danger is a subject; a law for one's own child is not.
  const close = !subject || askerIn(text).some((asker) => asker === 'parents' || asker === 'children')
  const kinds = meant.flatMap(({ value }) => {
    if (typeof value === 'string' || (value.mention && subject)) return []
    return value.kind === 'child_in_danger' && !close ? [] : [value.kind]
  })
  if (meant.some(({ value }) => value === 'child') && isMinor(tokens)) kinds.push('child_in_danger')
  return emergencyKinds.find((kind) => kinds.includes(kind)) ?? null
}
