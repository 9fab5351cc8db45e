import * as z from 'zod'
import {
  contactStates,
  entryKinds,
  entryStatuses,
  freshnessStates,
  serviceRegions,
  submitterRelations,
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

/** What one says of an entry; owner, user and Secretariat alike. */
export const entryFields = {
  name: line(200),
  kind: z.enum(entryKinds),
  url: publicWebAddress,
  summary: prose(maxSummary).meta({ description: 'A little Markdown is allowed' }),
  topics: topicList,
  regions: regionList.default([]).meta({ description: 'Service regions; may be empty where `countries` are given' }),
  countries: countryList.default([]).meta({ description: 'Single countries served' }),
  languages: languageList.meta({ description: 'Languages in which it informs' }),
  requestLanguages: requestLanguageList.default([]).meta({ description: 'Languages in which one may ask' }),
  audience: line(300).optional(),
  howToAsk: prose(maxSummary).optional(),
  operator: line(200).optional().meta({ description: 'Who runs it' }),
  operatorCountry: countryCode.optional(),
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
    audience: z.string().nullable(),
    howToAsk: z.string().nullable(),
    operator: z.string().nullable(),
    operatorCountry: z.string().nullable(),
    language: z.string().meta({ description: 'Language of name, summary and the other texts' }),
    status: z.enum(entryStatuses),
    freshness: z.enum(freshnessStates),
    lastConfirmedAt: z.string().nullable(),
    contactState: z
      .enum(contactStates)
      .nullable()
      .meta({ description: 'Requests are handed over where it is `confirmed`; null: no contact is known' }),
    page: z.string().meta({ description: 'Address of its page here' }),
  })
  .meta({ id: 'Entry' })
export type PublicEntry = z.infer<typeof publicEntry>

export const publicEntries = z.object({ items: z.array(publicEntry), next: nextCursor }).meta({ id: 'Entries' })

/** Filters of the list of entries, the same for page, API and CSV. */
export const entryQuery = z.object({
  q: z.string().max(200).optional(),
  kind: z.enum(entryKinds).optional(),
  topic: z.string().max(60).optional(),
  region: z.enum(serviceRegions).optional(),
  language: languageTag.optional(),
  status: z.enum(entryStatuses).optional(),
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
    audience: line(300).nullable().optional(),
    howToAsk: prose(maxSummary).nullable().optional(),
    operator: line(200).nullable().optional(),
    operatorCountry: countryCode.nullable().optional(),
    language: languageTag.optional(),
    status: z.enum(entryStatuses).optional(),
    contact: contactInput.nullable().optional().meta({ description: 'null forgets the contact' }),
  })
  .meta({ id: 'EntryChange' })
export type EntryChange = z.infer<typeof entryChange>
