import { catalogues, type MessageKey, type Translate } from '../../../schema/i18n/index.ts'
import { countryName, languageName, topicName } from '../../../schema/i18n/names.ts'
import type { EntryTranslation, TypicalQuestion } from '../../../schema/tables/observatory.ts'
import type { Locale } from '../../../schema/vocabulary.ts'

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The text under a key that is made of a name; the name itself where there is none. */
function named(t: Translate, key: string, otherwise: string): string {
  return key in catalogues.en ? t(key as MessageKey) : otherwise
}

/** Fields that hold codes, one or several. */
const coded = new Set([
  'kind',
  'eligibility',
  'operatorKind',
  'askBy',
  'answerTime',
  'fees',
  'updateFrequency',
  'access',
  'status',
])

/** Fields in the words of whoever wrote the entry, in its language; differences are shown by words. */
const written = new Set([
  'name',
  'summary',
  'audience',
  'eligibilityNote',
  'operator',
  'howToAsk',
  'hours',
  'publisher',
  'licence',
])

/** Whether a field is in the entry's own language. */
export function isWritten(field: string): boolean {
  return written.has(field)
}

/** The value of a field as a person reads it, a line for each part; no line where it is empty. */
export function valueLines(t: Translate, locale: Locale, field: string, value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value]
  return values.map((one) => lineOf(t, locale, field, one))
}

function lineOf(t: Translate, locale: Locale, field: string, value: unknown): string {
  if (coded.has(field)) return named(t, `entry.${snake(field)}.${String(value)}`, String(value))
  switch (field) {
    case 'topics':
      return topicName(locale, String(value))
    case 'regions':
      return named(t, `service.${String(value)}`, String(value))
    case 'countries':
    case 'operatorCountry':
      return countryName(locale, String(value))
    case 'language':
    case 'languages':
    case 'requestLanguages':
      return languageName(locale, String(value))
    case 'questions': {
      const { text, language, confirmed } = value as TypicalQuestion
      const state = t(confirmed ? 'owners.question.confirmed' : 'owners.question.suggested')
      return `${text} (${[languageName(locale, language), state].join(' · ')})`
    }
    case 'translations': {
      const { language, name, summary, origin } = value as EntryTranslation
      const by = named(t, `entry.translation.origin.${origin}`, origin)
      return `${languageName(locale, language)} (${by}): ${name} – ${summary}`
    }
    default:
      return String(value)
  }
}
