import * as z from 'zod'
import { pastOutputBodies, pastOutputKinds } from '../vocabulary.ts'
import { themeId } from './calls.ts'
import { languageTag, line, listQuery, nextCursor, prose } from './common.ts'
import { importQuery } from './imports.ts'
import { publicWebAddress } from './observatory.ts'

/** Longest summary, in characters. */
export const maxOutputSummary = 2000

/** Years that an output can be of: the World Summit on the Information Society was called for in 1998. */
const years = { first: 1998, last: 2100 }

// An output is listed under every combination of its values, so the lists are short: see platform/facets.ts.
const topicList = z.array(themeId).max(5)
const languageList = z.array(languageTag).min(1).max(6)

/** What the Secretariat says of a past meeting or of what came of it. */
const fields = {
  kind: z.enum(pastOutputKinds),
  title: line(300),
  language: languageTag.meta({ description: 'Language of title and summary' }),
  languages: languageList.meta({ description: 'Languages in which it can be read or heard' }),
  meeting: line(200).meta({ example: 'IGF 2016, Guadalajara' }),
  year: z.coerce.number().int().min(years.first).max(years.last).meta({ type: 'integer', example: 2016 }),
  topics: topicList,
  body: z.enum(pastOutputBodies).meta({ description: 'Whose work it is' }),
  summary: prose(maxOutputSummary).meta({ description: 'A little Markdown is allowed' }),
  url: publicWebAddress,
  source: line(300).meta({ description: 'Where this record was taken from' }),
}

/** A new record. Without `languages` it can be read in the language of its title. */
export const pastOutputInput = z
  .object({
    ...fields,
    languages: fields.languages.optional(),
    meeting: fields.meeting.optional(),
    topics: fields.topics.default([]),
    body: fields.body.default('other'),
    summary: fields.summary.optional(),
    url: fields.url.optional(),
    source: fields.source.optional(),
  })
  .meta({ id: 'NewPastOutput' })
export type PastOutputInput = z.infer<typeof pastOutputInput>

/** A change; what is left out stays, null empties. `removed` takes away and brings back. */
export const pastOutputChange = z
  .object({
    ...fields,
    meeting: fields.meeting.nullable(),
    summary: fields.summary.nullable(),
    url: fields.url.nullable(),
    source: fields.source.nullable(),
    removed: z.boolean(),
  })
  .partial()
  .extend({ expectedVersion: z.coerce.number().int().min(1).meta({ type: 'integer' }) })
  .meta({ id: 'PastOutputChange' })
export type PastOutputChange = z.infer<typeof pastOutputChange>

/** A past meeting or output as the public reads it. */
export const publicPastOutput = z
  .object({
    id: z.string(),
    kind: z.enum(pastOutputKinds),
    title: z.string(),
    language: z.string(),
    languages: z.array(z.string()),
    meeting: z.string().nullable(),
    year: z.number().int(),
    topics: z.array(z.string()),
    body: z.enum(pastOutputBodies),
    summary: z.string().nullable(),
    url: z.string().nullable().meta({ description: 'Null where no public address is known' }),
    source: z.string().nullable(),
    createdAt: z.string(),
    changedAt: z.string(),
    version: z.number().int(),
    page: z.string(),
  })
  .meta({ id: 'PastOutput' })
export type PublicPastOutput = z.infer<typeof publicPastOutput>

/** Enough of an output to name it beside other things. */
export type BriefPastOutput = Pick<PublicPastOutput, 'id' | 'title' | 'language' | 'kind' | 'body' | 'meeting' | 'year'>

export const publicPastOutputs = z
  .object({ items: z.array(publicPastOutput), next: nextCursor })
  .meta({ id: 'PastOutputs' })

/** A record as the Secretariat sees it. */
export const heldPastOutput = publicPastOutput
  .extend({ removedAt: z.string().nullable() })
  .meta({ id: 'HeldPastOutput' })

export const pastOutputQuery = z.object({
  ...listQuery,
  q: z.string().max(200).optional(),
  kind: z.enum(pastOutputKinds).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  topic: themeId.optional(),
  language: languageTag.optional(),
  body: z.enum(pastOutputBodies).optional(),
})
export type PastOutputQuery = z.infer<typeof pastOutputQuery>

export const pastOutputImportQuery = importQuery.pick({ dryRun: true })

/** The Best Practice Forums, as the archive has told them from the beginning. */
export const archiveAnswer = z
  .object({
    items: z.array(
      z
        .object({
          kind: z.string(),
          year: z.number().int(),
          title: z.string(),
          language: z.string(),
          source: z.string(),
        })
        .meta({ id: 'ArchiveItem' }),
    ),
    next: nextCursor,
  })
  .meta({ id: 'Archive' })
