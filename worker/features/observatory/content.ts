import type { EntryContentInput } from '../../../schema/contracts/observatory.ts'
import type { EntryContent } from './publication.ts'
import { addressKey } from './rules.ts'

const distinct = (values: readonly string[]) => [...new Set(values)]
/** One spelling for each language, so that `EN` and `en` are one filter. */
/** Tags of languages, BCP 47, in their one form. */
export const canonical = (tags: readonly string[]) => distinct(Intl.getCanonicalLocales([...tags]))

/** Columns of an entry that its contract gives, the state of the record aside. */
export type EntryColumns = Omit<
  EntryContent,
  | 'id'
  | 'slug'
  | 'status'
  | 'replacedBy'
  | 'freshness'
  | 'lastConfirmedAt'
  | 'seen'
  | 'relation'
  | 'contact'
  | 'contactIndex'
  | 'contactState'
  | 'contactVersion'
  | 'origin'
  | keyof typeof notYetLookedAt
>

/** Reachability of an address that was never visited. */
export const notYetChecked = {
  checkAt: null,
  checkedAt: null,
  failures: 0,
  finalUrl: null,
  movedAway: false,
} as const

/** Freshness and reachability of an entry that neither the calendar nor a visit has touched yet. */
export const notYetLookedAt = { nextStepAt: null, ...notYetChecked } as const

/**
 * What was told of an entry as its columns hold it.
 * @param language BCP 47, of the texts
 * @param before the entry as it was: questions that its owner confirmed stay confirmed
 */
export function columnsOf(content: EntryContentInput, language: string, before?: EntryContent): EntryColumns {
  return tidy({
    name: content.name,
    kind: content.kind,
    url: content.url,
    address: '',
    language,
    summary: content.summary,
    topics: content.topics,
    regions: content.regions,
    countries: content.countries,
    languages: content.languages,
    requestLanguages: content.requestLanguages,
    aliases: content.aliases,
    audience: content.audience ?? null,
    eligibility: content.eligibility,
    eligibilityNote: content.eligibilityNote ?? null,
    operator: content.operator ?? null,
    operatorKind: content.operatorKind ?? null,
    operatorCountry: content.operatorCountry ?? null,
    askBy: content.askBy,
    askUrl: content.askUrl ?? null,
    phone: content.phone ?? null,
    howToAsk: content.howToAsk ?? null,
    hours: content.hours ?? null,
    answerTime: content.answerTime ?? null,
    fees: content.fees ?? null,
    questions: questionsOf(content.questions, before),
    publisher: content.publisher ?? null,
    since: content.since ?? null,
    contentUpdatedAt: content.contentUpdatedAt ?? null,
    updateFrequency: content.updateFrequency ?? null,
    access: content.access ?? null,
    licence: content.licence ?? null,
    apiUrl: content.apiUrl ?? null,
    formats: content.formats,
    translations: content.translations,
  })
}

/** Questions as they are kept: those that were confirmed and stand unchanged stay confirmed. */
export function questionsOf(
  questions: readonly { text: string; language: string }[],
  before: Pick<EntryContent, 'questions'> | undefined,
): EntryContent['questions'] {
  const confirmed = new Set((before?.questions ?? []).filter((one) => one.confirmed).map((one) => one.text))
  return questions.map(({ text, language }) => ({ text, language, confirmed: confirmed.has(text) }))
}

/** One way of writing for values that are compared and listed by; the address follows the URL. */
export function tidy<T extends EntryColumns>(content: T): T {
  return {
    ...content,
    address: addressKey(content.url),
    language: canonical([content.language])[0] ?? content.language,
    topics: distinct(content.topics),
    regions: distinct(content.regions),
    countries: distinct(content.countries),
    languages: canonical(content.languages),
    requestLanguages: canonical(content.requestLanguages),
    aliases: distinct(content.aliases),
    eligibility: distinct(content.eligibility),
    askBy: distinct(content.askBy),
    formats: distinct(content.formats),
  }
}
