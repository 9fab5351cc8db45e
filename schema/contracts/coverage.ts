import * as z from 'zod'
import { entryKinds, serviceRegions } from '../vocabulary.ts'

/** Which entries are counted. */
export const coverageQuery = z.object({ kind: z.enum(entryKinds).optional() })

const count = z.number().int()

export const coverage = z
  .object({
    total: count.meta({ description: 'Published entries counted here' }),
    byRegion: z
      .array(z.object({ region: z.enum(serviceRegions), count }))
      .meta({ description: 'An entry that serves single countries counts in the regions in which they lie' }),
    byTopicAndRegion: z
      .array(z.object({ topic: z.string(), region: z.enum(serviceRegions), count }))
      .meta({ description: 'Every topic with every region: 0 where there is nothing' }),
    byCountry: z
      .array(
        z.object({
          country: z.string(),
          count: count.meta({ description: 'Entries that name the country' }),
          throughRegion: count.meta({ description: 'Entries that serve a region in which it lies without naming it' }),
        }),
      )
      .meta({
        description: 'Countries and areas that any entry serves; entries that serve the whole world are in none',
      }),
    byLanguage: z
      .array(z.object({ language: z.string(), count }))
      .meta({ description: 'Languages in which the entries inform' }),
    asOf: z.string(),
  })
  .meta({ id: 'Coverage' })
