import * as z from 'zod'
import { entryKinds, harvestForms, harvestOutcomes, harvestStates, serviceRegions } from '../vocabulary.ts'
import { themeId } from './calls.ts'
import { languageTag, line } from './common.ts'

/** Longest time between two runs, in hours. */
export const longestPause = 24 * 366

/** A web address; whether it may be visited is asked by the action, since local copies may visit each other. */
const catalogueAddress = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    params: { code: 'web_address' },
  })
  .meta({ description: 'Of `waypost`, its home page suffices', example: 'https://data.example.org/catalog.jsonld' })

const told = {
  name: line(120).meta({ description: 'As readers see it in the history of an entry' }),
  address: catalogueAddress,
  form: z.enum(harvestForms),
  everyHours: z.coerce.number().int().min(1).max(longestPause),
  active: z.boolean(),
  language: languageTag.nullable(),
  kind: z.enum(entryKinds).nullable(),
  topics: z.array(themeId).max(6),
  regions: z.array(z.enum(serviceRegions)).max(6),
}

/** A catalogue to take entries from, and what its records are taken to be that do not say. */
export const sourceInput = z
  .object({
    ...told,
    everyHours: told.everyHours.default(24),
    active: told.active.default(true),
    language: told.language.default(null),
    kind: told.kind.default(null),
    topics: told.topics.default([]),
    regions: told.regions.default([]),
  })
  .meta({ id: 'SourceInput' })
export type SourceInput = z.infer<typeof sourceInput>

/** What changes of a source; what is left out stays. */
export const sourceChange = z
  .object(told)
  .partial()
  .extend({ expectedVersion: z.coerce.number().int().optional() })
  .meta({ id: 'SourceChange' })
export type SourceChange = z.infer<typeof sourceChange>

export const runInput = z
  .object({ dryRun: z.boolean().default(false).meta({ description: 'Only tells what would happen' }) })
  .meta({ id: 'RunInput' })

export const publicRun = z
  .object({
    id: z.string(),
    state: z.enum(harvestStates),
    dryRun: z.boolean(),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    counts: z.record(z.enum(harvestOutcomes), z.number().int()),
    problems: z.array(
      z.object({
        record: z.string().nullable(),
        field: z.string().nullable(),
        code: z.string(),
        message: z.string(),
      }),
    ),
    problemsTotal: z.number().int(),
    happenings: z.array(
      z.object({ record: z.string(), outcome: z.enum(harvestOutcomes), fields: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'HarvestRun' })
export type PublicRun = z.infer<typeof publicRun>

export const publicSource = z
  .object({
    id: z.string(),
    ...told,
    everyHours: z.number().int(),
    version: z.number().int(),
    nextRunAt: z.string().nullable().meta({ description: 'null while it is off' }),
  })
  .meta({ id: 'Source' })
export type PublicSource = z.infer<typeof publicSource>

export const publicSources = z.object({ items: z.array(publicSource), next: z.null() }).meta({ id: 'Sources' })

export const sourceWithRuns = publicSource
  .extend({ runs: z.array(publicRun).meta({ description: 'The last ones, newest first' }) })
  .meta({ id: 'SourceWithRuns' })
