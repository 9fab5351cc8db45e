import * as z from 'zod'
import {
  accessKinds,
  answerTimes,
  askWays,
  contactStates,
  eligibilities,
  entryKinds,
  entryStatuses,
  feeKinds,
  freshnessStates,
  operatorKinds,
  reachabilityStates,
  serviceRegions,
  submitterRelations,
  translationOrigins,
  updateFrequencies,
} from '../vocabulary.ts'
import { themeId } from './calls.ts'
import {
  countryCode,
  emailAddress,
  languageTag,
  line,
  listQuery,
  nextCursor,
  onObjects,
  prose,
  slug,
} from './common.ts'
import { hasPublicHost } from './public-address.ts'

/** A web address that the public can open. */
export const publicWebAddress = z
  .string()
  .trim()
  .max(500)
  .superRefine((text, issues) => {
    const url = URL.canParse(text) ? new URL(text) : null
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
      issues.addIssue({ code: 'custom', params: { code: 'web_address' } })
    } else if (!hasPublicHost(url)) {
      issues.addIssue({ code: 'custom', params: { code: 'private_address' } })
    }
  })
  .meta({ description: 'http or https, on a host that the public can reach', example: 'https://example.org/' })

/** Longest summary and way of asking, in characters. */
export const maxSummary = 2000

// An entry is listed under every combination of its values, so the lists are short: see platform/facets.ts.
const topicList = z.array(themeId).min(1).max(6)
const regionList = z.array(z.enum(serviceRegions)).max(6)
const countryList = z.array(countryCode).max(60)
const languageList = z.array(languageTag).min(1).max(10)
const requestLanguageList = z.array(languageTag).max(10)

/** A year, a month or a day of the calendar. */
const partOfDate = z
  .string()
  .trim()
  .refine(isPartOfDate, { params: { code: 'part_of_date' } })
  .meta({ description: 'Year, month or day', example: '2014-06' })

function isPartOfDate(text: string): boolean {
  if (!/^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false
  const whole = `${text}-01-01`.slice(0, 10)
  const at = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole)
}

/** A question that an entry answers. */
export const typicalQuestion = z.object({ text: line(300), language: languageTag })

/** Name and summary in another language than the entry's own. */
export const entryTranslation = z.object({
  language: languageTag,
  name: line(200),
  summary: prose(maxSummary),
  origin: z.enum(translationOrigins).meta({ description: 'Who made the translation' }),
})

const eachLanguageOnce = {
  check: (translations: readonly { language: string }[]) =>
    new Set(translations.map(({ language }) => language)).size === translations.length,
  options: { params: { code: 'repeated' } },
}

/**
 * The shapes of what is told of an entry, before it is said which are needed. Names of the field's standards, where
 * they have one: Open Referral HSDS 3.0 for services, DCAT 3 for catalogues, re3data 3.1 for quality, RFC 2350 for
 * incident response teams.
 */
const told = {
  aliases: z.array(line(200)).max(10).meta({
    description: 'Other names and acronyms (HSDS `alternate_name`, DCAT `dct:alternative`, re3data `additionalName`)',
  }),
  audience: line(300).meta({ description: 'For whom (RFC 2350 `constituency`)' }),
  eligibility: z
    .array(z.enum(eligibilities))
    .max(eligibilities.length)
    .meta({ description: 'Who may ask; empty where it is not stated' }),
  eligibilityNote: line(500).meta({ description: 'Who may ask, in words (HSDS `eligibility_description`)' }),
  operator: line(200).meta({ description: 'Who runs it (HSDS `organization`, re3data `institution`)' }),
  operatorKind: z.enum(operatorKinds),
  operatorCountry: countryCode,
  askBy: z
    .array(z.enum(askWays))
    .max(askWays.length)
    .meta({ description: 'By which ways one asks; `none`: one cannot' }),
  askUrl: publicWebAddress.meta({ description: 'Where its form is (HSDS `application_process`)' }),
  phone: z
    .string()
    .trim()
    .max(60)
    .regex(/^[+0-9*#][0-9 ()./*#-]{1,58}$/)
    .meta({ description: 'HSDS `phone`', example: '+33 1 23 45 67 89' }),
  howToAsk: prose(maxSummary).meta({ description: 'What to know before one asks' }),
  hours: line(300).meta({ description: 'When it can be reached (HSDS `schedule`, RFC 2350 2.11)' }),
  answerTime: z.enum(answerTimes).meta({ description: 'Usual time until the first answer' }),
  fees: z.enum(feeKinds).meta({ description: 'HSDS `cost_option`' }),
  questions: z.array(typicalQuestion).max(12).meta({ description: 'Typical questions it answers, in any language' }),
  publisher: line(200).meta({
    description: 'Who publishes what it holds, if another than who runs it (`dct:publisher`)',
  }),
  since: partOfDate.meta({ description: 'Since when it exists (`dct:issued` of the resource, re3data `startDate`)' }),
  contentUpdatedAt: partOfDate.meta({ description: 'When the resource was last updated (`dct:modified`)' }),
  updateFrequency: z.enum(updateFrequencies).meta({ description: '`dct:accrualPeriodicity`' }),
  access: z.enum(accessKinds).meta({ description: '`dct:accessRights`, re3data `databaseAccessType`' }),
  licence: line(200).meta({ description: 'Name or address of the licence of its data (`dct:license`)' }),
  apiUrl: publicWebAddress.meta({ description: 'Its programming interface (`dcat:endpointURL`, re3data `api`)' }),
  formats: z.array(line(30)).max(10).meta({ description: 'Data formats (`dct:format`)' }),
  replacedBy: slug.meta({ description: 'Slug of the entry that took its place (`dct:isReplacedBy`)' }),
  translations: z.array(entryTranslation).max(10).refine(eachLanguageOnce.check, eachLanguageOnce.options),
}

/** What one says of an entry; owner, user and Secretariat alike. */
export const entryFields = {
  name: line(200).meta({ description: 'HSDS `name`, `dct:title`, re3data `repositoryName`' }),
  kind: z.enum(entryKinds),
  url: publicWebAddress.meta({ description: '`dcat:landingPage`, HSDS `url`' }),
  summary: prose(maxSummary).meta({ description: 'A little Markdown is allowed (`dct:description`)' }),
  topics: topicList.meta({ description: '`dcat:theme`, re3data `subject`' }),
  regions: regionList.default([]).meta({ description: 'Service regions; may be empty where `countries` are given' }),
  countries: countryList.default([]).meta({ description: 'Single countries served (HSDS `service_area`)' }),
  languages: languageList.meta({ description: 'Languages in which it informs (`dct:language`)' }),
  requestLanguages: requestLanguageList.default([]).meta({ description: 'Languages in which one may ask' }),
  aliases: told.aliases.default([]),
  audience: told.audience.optional(),
  eligibility: told.eligibility.default([]),
  eligibilityNote: told.eligibilityNote.optional(),
  operator: told.operator.optional(),
  operatorKind: told.operatorKind.optional(),
  operatorCountry: told.operatorCountry.optional(),
  askBy: told.askBy.default([]),
  askUrl: told.askUrl.optional(),
  phone: told.phone.optional(),
  howToAsk: told.howToAsk.optional(),
  hours: told.hours.optional(),
  answerTime: told.answerTime.optional(),
  fees: told.fees.optional(),
  questions: told.questions.default([]),
  publisher: told.publisher.optional(),
  since: told.since.optional(),
  contentUpdatedAt: told.contentUpdatedAt.optional(),
  updateFrequency: told.updateFrequency.optional(),
  access: told.access.optional(),
  licence: told.licence.optional(),
  apiUrl: told.apiUrl.optional(),
  formats: told.formats.default([]),
  translations: told.translations.default([]),
  language: languageTag.optional().meta({ description: 'Language of these texts; that of the request if left out' }),
}

const filled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** An entry serves a region or a country. Checked even while other values are wrong, and so of any kind. */
const servesSomewhere = {
  check: (entry: unknown) => {
    if (entry === null || typeof entry !== 'object') return true
    const { regions, countries } = entry as { regions?: unknown; countries?: unknown }
    return filled(regions) || filled(countries)
  },
  options: { path: ['regions'], params: { code: 'required' }, when: onObjects },
}

export const entryContent = z.object(entryFields).refine(servesSomewhere.check, servesSomewhere.options)
export type EntryContentInput = z.infer<typeof entryContent>

export const entryInput = z
  .object({
    entry: entryContent,
    submitter: z.object({
      name: line(200),
      email: emailAddress.optional().meta({ description: 'Never published' }),
      relation: z.enum(submitterRelations),
      notices: z.boolean().default(false),
    }),
  })
  .meta({ id: 'EntryInput' })
export type EntryInput = z.infer<typeof entryInput>

export const publicEntry = z
  .object({
    slug,
    name: z.string(),
    kind: z.enum(entryKinds),
    url: z.string(),
    summary: z.string(),
    topics: z.array(z.string()),
    regions: z.array(z.string()),
    countries: z.array(z.string()),
    languages: z.array(z.string()),
    requestLanguages: z.array(z.string()),
    aliases: z.array(z.string()),
    audience: z.string().nullable(),
    eligibility: z.array(z.enum(eligibilities)),
    eligibilityNote: z.string().nullable(),
    operator: z.string().nullable(),
    operatorKind: z.enum(operatorKinds).nullable(),
    operatorCountry: z.string().nullable(),
    askBy: z.array(z.enum(askWays)),
    askUrl: z.string().nullable(),
    phone: z.string().nullable(),
    howToAsk: z.string().nullable(),
    hours: z.string().nullable(),
    answerTime: z.enum(answerTimes).nullable(),
    fees: z.enum(feeKinds).nullable(),
    questions: z
      .array(z.object({ text: z.string(), language: z.string(), confirmed: z.boolean() }))
      .meta({ description: '`confirmed` by the owner, or suggested' }),
    publisher: z.string().nullable(),
    since: z.string().nullable(),
    contentUpdatedAt: z.string().nullable(),
    updateFrequency: z.enum(updateFrequencies).nullable(),
    access: z.enum(accessKinds).nullable(),
    licence: z.string().nullable(),
    apiUrl: z.string().nullable(),
    formats: z.array(z.string()),
    replacedBy: z.string().nullable(),
    translations: z.array(
      z.object({ language: z.string(), name: z.string(), summary: z.string(), origin: z.enum(translationOrigins) }),
    ),
    language: z.string().meta({ description: 'Language of name, summary and the other texts' }),
    status: z.enum(entryStatuses),
    freshness: z.enum(freshnessStates),
    lastConfirmedAt: z.string().nullable(),
    contactState: z
      .enum(contactStates)
      .nullable()
      .meta({ description: 'Requests are handed over where it is `confirmed`; null: no contact is known' }),
    origin: z
      .string()
      .nullable()
      .meta({ description: 'Of a copy: address of the record at the catalogue that made it; null: it was made here' }),
    reachability: z
      .object({
        state: z.enum(reachabilityStates).meta({ description: '`unreachable` after three failures in a row' }),
        checkedAt: z.string().nullable(),
        finalUrl: z.string().nullable().meta({ description: 'Where redirects led at the last check' }),
        failures: z.number().int().meta({ description: 'Checks in a row in which the site did not answer' }),
      })
      .meta({
        description:
          'What the weekly look at its link found. A look that found nothing new does not renew the ETag of lists: `checkedAt`, and `failures` below three, are up to date in the entry’s own answer',
      }),
    page: z.string().meta({ description: 'Address of its page here' }),
  })
  .meta({ id: 'Entry' })
export type PublicEntry = z.infer<typeof publicEntry>

export const publicEntries = z.object({ items: z.array(publicEntry), next: nextCursor }).meta({ id: 'Entries' })

/** Orders of the list of entries. */
export const entrySorts = ['relevance', 'newest', 'freshness', 'name'] as const

/** Filters of the list of entries, the same for page, API and CSV. */
export const entryQuery = z.object({
  q: z.string().max(200).optional(),
  kind: z.enum(entryKinds).optional(),
  topic: z.string().max(60).optional(),
  region: z.enum(serviceRegions).optional(),
  language: languageTag.optional(),
  status: z.enum(entryStatuses).optional(),
  freshness: z.enum(freshnessStates).optional(),
  sort: z.enum(entrySorts).optional().meta({
    description:
      'Newest first where it is left out, or the best first with `q`; `freshness`: last confirmed first, the others after them',
  }),
  literal: z.literal('1').optional().meta({ description: 'With `q`: slips of the hand are not forgiven' }),
  ...listQuery,
})
export type EntryQuery = z.infer<typeof entryQuery>

/** Where requests for an entry go. Encrypted at rest, never published. */
export const contactInput = z.object({
  email: emailAddress.optional().meta({ description: 'The address known stays where this is left out' }),
  state: z.enum(contactStates),
})
export type ContactInput = z.infer<typeof contactInput>

/** What the Secretariat may change; what is left out stays, null empties a field. */
export const entryChange = z
  .object({
    name: entryFields.name.optional(),
    kind: entryFields.kind.optional(),
    url: publicWebAddress.optional(),
    summary: entryFields.summary.optional(),
    topics: topicList.optional(),
    regions: regionList.optional(),
    countries: countryList.optional(),
    languages: languageList.optional(),
    requestLanguages: requestLanguageList.optional(),
    aliases: told.aliases.optional(),
    audience: told.audience.nullable().optional(),
    eligibility: told.eligibility.optional(),
    eligibilityNote: told.eligibilityNote.nullable().optional(),
    operator: told.operator.nullable().optional(),
    operatorKind: told.operatorKind.nullable().optional(),
    operatorCountry: told.operatorCountry.nullable().optional(),
    askBy: told.askBy.optional(),
    askUrl: told.askUrl.nullable().optional(),
    phone: told.phone.nullable().optional(),
    howToAsk: told.howToAsk.nullable().optional(),
    hours: told.hours.nullable().optional(),
    answerTime: told.answerTime.nullable().optional(),
    fees: told.fees.nullable().optional(),
    questions: told.questions.optional(),
    publisher: told.publisher.nullable().optional(),
    since: told.since.nullable().optional(),
    contentUpdatedAt: told.contentUpdatedAt.nullable().optional(),
    updateFrequency: told.updateFrequency.nullable().optional(),
    access: told.access.nullable().optional(),
    licence: told.licence.nullable().optional(),
    apiUrl: told.apiUrl.nullable().optional(),
    formats: told.formats.optional(),
    replacedBy: told.replacedBy.nullable().optional(),
    translations: told.translations.optional(),
    language: languageTag.optional(),
    status: z.enum(entryStatuses).optional(),
    contact: contactInput.nullable().optional().meta({ description: 'null forgets the contact' }),
  })
  .meta({ id: 'EntryChange' })
export type EntryChange = z.infer<typeof entryChange>
