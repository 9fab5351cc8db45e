import { type Asker, askerWords, ownAge } from '../../../schema/data/askers.ts'
import { helpWords, informationWords } from '../../../schema/data/wants.ts'
import { PhraseBook, type Token, tokensOf } from './phrases.ts'

let askers: PhraseBook<Asker> | null = null
let ages: PhraseBook<number> | null = null
let asked: PhraseBook<'help' | 'information'> | null = null

/** From here on somebody is no child any more (Convention on the Rights of the Child, article 1). */
const adult = 18
/** Nobody younger writes here. */
const youngest = 5

/** Each age is put into the phrases once, so that `I am 13` is a phrase like any other. */
function ageBook(): PhraseBook<number> {
  ages ??= new PhraseBook(
    Array.from({ length: adult - youngest }, (_, i) => i + youngest).flatMap((age) =>
      Object.values(ownAge).map((list): [string, number] => [list.replaceAll('#', String(age)), age]),
    ),
  )
  return ages
}

/** What makes of a number behind `I am` something else than an age. */
const notYears =
  /^(?:000|percent|per|days?|weeks?|months?|hours?|minutes?|times|km|miles|euros?|dollars?|min|pages|mois|jours|heures|meses|dias|horas|дн|дня|дней|днеи|месяц|час|мин|руб|тысяч|شهر|يوم|ساعه|دولار)/

/** Whether somebody under 18 writes, by the age they give of themselves. */
export function isMinor(tokens: readonly Token[]): boolean {
  return ageBook()
    .find(tokens)
    .some(({ end }) => !notYears.test(tokens[end]?.text ?? ''))
}

function askerBook(): PhraseBook<Asker> {
  askers ??= new PhraseBook(
    Object.entries(askerWords).flatMap(([asker, lists]) =>
      Object.values(lists).map((list): [string, Asker] => [list, asker as Asker]),
    ),
  )
  return askers
}

/**
 * Who asks, as the words tell: codes of `eligibilities`, several where several are told, none where nothing is.
 * A parent whose child was wronged is a parent; who was wronged is a victim too.
 */
export function askerIn(text: string): Asker[] {
  const tokens = tokensOf(text)
  const found = new Set(
    askerBook()
      .find(tokens)
      .map(({ value }) => value),
  )
  if (isMinor(tokens)) found.add('children')
  return (Object.keys(askerWords) as Asker[]).filter((asker) => found.has(asker))
}

function wantBook(): PhraseBook<'help' | 'information'> {
  asked ??= new PhraseBook([
    ...Object.values(informationWords).map((list): [string, 'information'] => [list, 'information']),
    ...Object.values(helpWords).map((list): [string, 'help'] => [list, 'help']),
  ])
  return asked
}

/** Whether somebody asks for help or for something to read; null where the words tell neither, or both alike. */
export function wantIn(text: string): 'help' | 'information' | null {
  const tokens = tokensOf(text)
  const count = { help: 0, information: 0 }
  const counted = new Set<string>()
  for (const { value, start } of wantBook().find(tokens)) {
    // Phrases that begin at the same word say the same thing once.
    if (counted.has(`${value} ${start}`)) continue
    counted.add(`${value} ${start}`)
    count[value]++
  }
  if (count.help === count.information) return null
  return count.help > count.information ? 'help' : 'information'
}
