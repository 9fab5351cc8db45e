import { countryName, namedCountries, namedLanguages, pickedTopics } from '../../../schema/i18n/names.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { translationFields } from '../../../web/pages/observatory/TranslationFields.tsx'
import type { AppContext } from '../../middleware/app-env.ts'
import { fold } from '../../platform/analysis.ts'
import { shape } from '../../platform/forms.ts'
import { languageOf } from '../../platform/language.ts'
import type { Form } from '../../platform/requests.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import type { EntryContent } from './publication.ts'
import { entryLabelKeys } from './words.ts'

/** How the questions about an entry are read from its form; the translations stand beside: see `TranslationFields`. */
export const entryReadings = {
  name: 'text',
  kind: 'text',
  url: 'text',
  summary: 'text',
  topics: 'many',
  regions: 'many',
  countries: 'text',
  languages: 'many',
  requestLanguages: 'many',
  aliases: 'lines',
  audience: 'text',
  eligibility: 'many',
  eligibilityNote: 'text',
  operator: 'text',
  operatorKind: 'text',
  operatorCountry: 'text',
  askBy: 'many',
  askUrl: 'text',
  phone: 'text',
  howToAsk: 'text',
  hours: 'text',
  answerTime: 'text',
  fees: 'text',
  questions: 'lines',
  publisher: 'text',
  since: 'text',
  contentUpdatedAt: 'text',
  updateFrequency: 'text',
  access: 'text',
  licence: 'text',
  apiUrl: 'text',
  formats: 'many',
  language: 'text',
} as const

/** Labels of the questions about an entry. */
export function entryLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    ...Object.fromEntries(Object.entries(entryLabelKeys).map(([field, key]) => [field, t(key)])),
    relation: t('entry.relation'),
    submitterName: t('author.name'),
    email: t('author.email'),
  }
}

/** What separates things written in one line, in any of the six languages. */
const commas = /[,;،؛、，；\n]/

const listed = (values: readonly string[]) =>
  values
    .flatMap((value) => value.split(commas))
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The questions about an entry in the shape of the contract. */
export function shapeEntry(locale: Locale, form: Form): Record<string, unknown> {
  const shaped: Record<string, unknown> = { ...shape(form, entryReadings), topics: pickedTopics(form.topics) }
  const codes = (text: string, names: NamesOf) => listed([text]).map((part) => codeOf(locale, part, names))
  if (typeof shaped.countries === 'string') shaped.countries = codes(shaped.countries, namedCountries)
  if (typeof shaped.operatorCountry === 'string') {
    shaped.operatorCountry = codeOf(locale, shaped.operatorCountry.trim(), namedCountries)
  }
  const lines = (name: string) => (shaped[name] as string[]).map((text) => text.trim())
  return {
    ...shaped,
    requestLanguages: listed(form.requestLanguages ?? []).map((part) => codeOf(locale, part, namedLanguages)),
    formats: listed(form.formats ?? []),
    aliases: lines('aliases'),
    questions: lines('questions').map((text) => questionIn(text, form.language?.[0] ?? locale)),
    translations: translationsIn(locale, form),
  }
}

type NamesOf = (locale: Locale) => readonly { value: string; label: string }[]

/**
 * The code of what a person wrote by name, in the language of the page or in English, or by code. A list of countries to
 * choose from would be a fifth of the page's weight. A name that is not known stays, for the contract to refuse.
 */
function codeOf(locale: Locale, part: string, names: NamesOf): string {
  const named = [...names(locale), ...names('en')]
  // Whatever apostrophe, hyphen or bracket one has on the keyboard.
  const letters = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')
  const folded = letters(part)
  return (
    named.find(({ value, label }) => letters(label) === folded || value.toLowerCase() === part.toLowerCase())?.value ??
    part
  )
}

/** A line such as `fr: Où signaler une fraude ?`; the language is told by its code, else by the words, else given. */
function questionIn(line: string, otherwise: string): { text: string; language: string } {
  const [, tag = '', rest = ''] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[ \u00a0]?[:：]\s*(\S.*)$/.exec(line) ?? []
  const known = tag !== '' && namedLanguages('en').some(({ value }) => value === tag.split('-')[0])
  return known ? { text: rest, language: tag } : { text: line, language: languageOf(line) ?? otherwise }
}

/** Translations as the form holds them: the nth values of four fields belong together. What is empty is none. */
function translationsIn(locale: Locale, form: Form): Record<string, string>[] {
  const { language, name, summary, origin } = translationFields
  const values = (field: string) => form[field] ?? []
  return values(language).flatMap((tag, i) => {
    const at = (field: string) => values(field)[i]?.trim() ?? ''
    if (at(name) === '' && at(summary) === '') return []
    const tagged = codeOf(locale, tag.trim(), namedLanguages)
    return [{ language: tagged, name: at(name), summary: at(summary), origin: at(origin) }]
  })
}

/** Countries as a person writes them. */
export function countryNames(locale: Locale, codes: readonly string[]): string {
  return joined(
    locale,
    codes.map((code) => countryName(locale, code)),
  )
}

function joined(locale: Locale, parts: readonly string[]): string {
  return parts.join(locale === 'ar' ? '، ' : locale === 'zh' ? '、' : ', ')
}

/** What an entry says, as its form holds it: the inverse of {@link shapeEntry}. */
export function typedEntry(locale: Locale, content: Partial<EntryContent>): Form {
  const typed: Form = {}
  for (const name of Object.keys(entryReadings) as (keyof typeof entryReadings)[]) {
    const value = content[name]
    if (value === null || value === undefined || name === 'questions') continue
    typed[name] = Array.isArray(value) ? (value as string[]) : [value as string]
  }
  const { operatorCountry, questions = [], translations = [] } = content
  return {
    ...typed,
    countries: [countryNames(locale, content.countries ?? [])],
    operatorCountry: [operatorCountry == null ? '' : countryName(locale, operatorCountry)],
    aliases: [(content.aliases ?? []).join('\n')],
    formats: [(content.formats ?? []).join(', ')],
    questions: [questions.map(({ text, language }) => `${language}: ${text}`).join('\n')],
    [translationFields.language]: translations.map((one) => one.language),
    [translationFields.name]: translations.map((one) => one.name),
    [translationFields.summary]: translations.map((one) => one.summary),
    [translationFields.origin]: translations.map((one) => one.origin),
  }
}

/** The form in the shape of the contract, which keeps the entry and who submits it apart. */
export function shapeSubmission(locale: Locale, form: Form): Record<string, unknown> {
  const submitter = shape(form, { submitterName: 'text', email: 'text', relation: 'text', notices: 'tick' })
  const { submitterName, ...rest } = submitter
  return { entry: shapeEntry(locale, form), submitter: { ...rest, name: submitterName } }
}

/** Problems of the contract by the names of the form's fields. */
export function problemsOfForm(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const [part, field, ...rest] = problem.path
    const name = part === 'submitter' && field === 'name' ? 'submitterName' : (field ?? '')
    return { ...problem, path: [name, ...rest] }
  })
}
