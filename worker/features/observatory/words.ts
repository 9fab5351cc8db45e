import type { EntryHistoryItem } from '../../../schema/contracts/entry-history.ts'
import type { WrittenPart } from '../../../schema/contracts/moderation.ts'
import { formatPartOfDate } from '../../../schema/i18n/dates.ts'
import { type MessageKey, type Translate, translator } from '../../../schema/i18n/index.ts'
import { countryName, languageName, topicName } from '../../../schema/i18n/names.ts'
import type { EntryTranslation, TypicalQuestion } from '../../../schema/tables/observatory.ts'
import { type Locale, locales } from '../../../schema/vocabulary.ts'
import { type KeptField, keptFields } from './history.ts'
import type { EntryContent } from './publication.ts'

/** What each field of an entry is called. */
export const entryLabelKeys = {
  name: 'entry.name',
  kind: 'entry.kind',
  url: 'entry.url',
  language: 'author.language',
  summary: 'entry.summary',
  topics: 'entry.topics',
  regions: 'entry.regions',
  countries: 'entry.countries',
  languages: 'entry.languages',
  requestLanguages: 'entry.request_languages',
  aliases: 'entry.aliases',
  audience: 'entry.audience',
  eligibility: 'entry.eligibility',
  eligibilityNote: 'entry.eligibility_note',
  operator: 'entry.operator',
  operatorKind: 'entry.operator_kind',
  operatorCountry: 'entry.operator_country',
  askBy: 'entry.ask_by',
  askUrl: 'entry.ask_url',
  phone: 'entry.phone',
  howToAsk: 'entry.how_to_ask',
  hours: 'entry.hours',
  answerTime: 'entry.answer_time',
  fees: 'entry.fees',
  questions: 'entry.questions',
  publisher: 'entry.publisher',
  since: 'entry.since',
  contentUpdatedAt: 'entry.content_updated',
  updateFrequency: 'entry.update_frequency',
  access: 'entry.access',
  licence: 'entry.licence',
  apiUrl: 'entry.api_url',
  formats: 'entry.formats',
  translations: 'entry.translations',
  status: 'entry.status',
  replacedBy: 'entry.replaced_by',
} as const satisfies Record<KeptField, MessageKey>

/** What one may read of an entry's change besides the fields of its contract. */
const labelsBesides: Readonly<Record<string, MessageKey>> = {
  lastConfirmedAt: 'entry.confirmed',
  freshness: 'entry.freshness',
  relation: 'entry.relation',
  origin: 'harvest.origin',
}

/** The name of a field; the field itself where it has none. */
export function fieldName(t: Translate, field: string): string {
  const key = (entryLabelKeys as Readonly<Record<string, MessageKey>>)[field] ?? labelsBesides[field]
  return key === undefined ? field : t(key)
}

/** Fields whose values are codes, with the beginning of the key that names each. */
const coded: Readonly<Record<string, string>> = {
  kind: 'entry.kind',
  regions: 'service',
  eligibility: 'entry.eligibility',
  operatorKind: 'entry.operator_kind',
  askBy: 'entry.ask_by',
  answerTime: 'entry.answer_time',
  fees: 'entry.fees',
  updateFrequency: 'entry.update_frequency',
  access: 'entry.access',
  status: 'entry.status',
  relation: 'entry.relation',
}

const naming: Readonly<Record<string, (locale: Locale, code: string) => string>> = {
  topics: topicName,
  countries: countryName,
  operatorCountry: countryName,
  languages: languageName,
  requestLanguages: languageName,
  language: languageName,
  since: formatPartOfDate,
  contentUpdatedAt: formatPartOfDate,
  lastConfirmedAt: formatPartOfDate,
}

/** Whether a field holds codes, which a reader is told in words, and no text that somebody wrote. */
function isCoded(field: string): boolean {
  return field in coded || field in naming
}

/** A value of a field in plain words; '' where there is none. */
export function valueInWords(t: Translate, locale: Locale, field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field === 'questions') return (value as TypicalQuestion[]).map((one) => questionLine(one, locale)).join('\n')
  if (field === 'translations') {
    return (value as EntryTranslation[])
      .map(
        ({ language, name, summary, origin }) =>
          `${languageName(locale, language)} (${t('entry.translation.origin')}: ${t(`entry.translation.origin.${origin}` as MessageKey)})\n${name}\n${summary}`,
      )
      .join('\n\n')
  }
  const start = coded[field]
  const name = (code: string) =>
    start === undefined ? (naming[field]?.(locale, code) ?? code) : t(`${start}.${code}` as MessageKey)
  return Array.isArray(value) ? value.map((one) => name(String(one))).join(' · ') : name(String(value))
}

function questionLine({ text, language }: TypicalQuestion, locale: Locale): string {
  return `${text} (${languageName(locale, language)})`
}

/** A change in the reader's words. */
export function shownChange(
  t: Translate,
  locale: Locale,
  { at, field, before, after, word }: EntryHistoryItem,
): { at: string; label: string; before: string; after: string; word: EntryHistoryItem['word'] } {
  const inWords = (value: unknown) => valueInWords(t, locale, field, value)
  return { at, label: fieldName(t, field), before: inWords(before), after: inWords(after), word }
}

/** What an entry says, field by field, as its author and the moderators read it; empty fields are left out. */
export function entryParts(content: Partial<EntryContent>): WrittenPart[] {
  return [...keptFields, 'relation' as const, 'origin' as const].flatMap((field) => {
    const value = content[field]
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
    const text = isPlain(value) ? [value].flat().join(', ') : JSON.stringify(value)
    const inWords = isCoded(field) || !isPlain(value)
    const named = locales.map((locale) => {
      const t = translator(locale)
      const label = fieldName(t, field)
      return [locale, inWords ? { label, text: valueInWords(t, locale, field, value) } : { label }]
    })
    return [{ field, text, named: Object.fromEntries(named) }]
  })
}

function isPlain(value: unknown): value is string | string[] {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
}
