import { countryName, namedCountries, pickedTopics } from '../../../schema/i18n/names.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { AppContext } from '../../middleware/app-env.ts'
import { fold } from '../../platform/analysis.ts'
import { shape } from '../../platform/forms.ts'
import type { Form } from '../../platform/requests.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import type { EntryContent } from './publication.ts'

/** How the questions about an entry are read from its form. */
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
  audience: 'text',
  howToAsk: 'text',
  operator: 'text',
  operatorCountry: 'text',
  language: 'text',
} as const

/** Labels of the questions about an entry. */
export function entryLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    name: t('entry.name'),
    kind: t('entry.kind'),
    url: t('entry.url'),
    summary: t('entry.summary'),
    topics: t('entry.topics'),
    regions: t('entry.regions'),
    countries: t('entry.countries'),
    languages: t('entry.languages'),
    requestLanguages: t('entry.request_languages'),
    audience: t('entry.audience'),
    howToAsk: t('entry.how_to_ask'),
    operator: t('entry.operator'),
    operatorCountry: t('entry.operator_country'),
    language: t('author.language'),
    relation: t('entry.relation'),
    submitterName: t('author.name'),
    email: t('author.email'),
  }
}

/** The questions about an entry in the shape of the contract. */
export function shapeEntry(locale: Locale, form: Form): Record<string, unknown> {
  const shaped: Record<string, unknown> = { ...shape(form, entryReadings), topics: pickedTopics(form.topics) }
  return typeof shaped.countries === 'string'
    ? { ...shaped, countries: countryCodes(locale, shaped.countries) }
    : shaped
}

/**
 * Codes of countries that a person wrote by name, in the language of the page or in English, or by code. A list to
 * choose from would be a fifth of the page's weight. A name that is not known stays, for the contract to refuse.
 */
function countryCodes(locale: Locale, text: string): string[] {
  const named = [...namedCountries(locale), ...namedCountries('en')]
  // Whatever apostrophe, hyphen or bracket one has on the keyboard.
  const letters = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')
  return text
    .split(/[,;،؛、，；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const folded = letters(part)
      return (
        named.find(({ value, label }) => letters(label) === folded || value.toLowerCase() === part.toLowerCase())
          ?.value ?? part
      )
    })
}

/** Countries as a person writes them. */
export function countryNames(locale: Locale, codes: readonly string[]): string {
  return codes.map((code) => countryName(locale, code)).join(locale === 'ar' ? '، ' : locale === 'zh' ? '、' : ', ')
}

/** What an entry says, as its form holds it: the inverse of {@link shapeEntry}. */
export function typedEntry(locale: Locale, content: Partial<EntryContent>): Form {
  const typed: Form = {}
  for (const name of Object.keys(entryReadings) as (keyof typeof entryReadings)[]) {
    const value = content[name]
    if (value !== null && value !== undefined) typed[name] = Array.isArray(value) ? value : [value]
  }
  typed.countries = [countryNames(locale, content.countries ?? [])]
  return typed
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
