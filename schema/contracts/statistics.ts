import * as z from 'zod'
import { nextCursor, slug } from './common.ts'

const counts = z.record(z.string(), z.number().int())

export const statistics = z
  .object({
    total: z.number().int(),
    waiting: z.number().int().meta({ description: 'Received and not yet decided; in no other figure' }),
    figures: z
      .enum(['counted', 'published'])
      .meta({ description: '`published`: figures of the forum, without the single submissions' }),
    source: z.string().nullable(),
    byStakeholderGroup: counts,
    byRegion: counts,
    byTheme: counts,
    byLanguage: counts,
    byDevelopmentStatus: z
      .object({ leastDeveloped: z.number().int().nullable(), other: z.number().int().nullable() })
      .meta({ description: 'null where the published figures do not tell' }),
    byStream: counts.meta({ description: 'Where the issues come from; `unstated` where the submitter did not say' }),
    byDay: z.array(z.object({ date: z.string(), count: z.number().int() })),
    cross: z.array(z.object({ stakeholderGroup: z.string(), region: z.string(), count: z.number().int() })),
    support: z
      .object({ issues: z.number().int(), total: z.number().int() })
      .meta({ description: 'Issues with at least 5 supporters, and the supports that these have together' }),
    asOf: z.string(),
  })
  .meta({ id: 'Statistics' })
export type Statistics = z.infer<typeof statistics>

/** Figures of calls beside one another. */
export const callComparison = z
  .object({
    items: z.array(
      z
        .object({
          call: slug,
          title: z.string(),
          cycle: z.string(),
          figures: z.enum(['counted', 'published']),
          total: z.number().int(),
          byStakeholderGroup: counts,
          byRegion: counts,
        })
        .meta({ id: 'ComparedCall' }),
    ),
    next: nextCursor,
  })
  .meta({ id: 'CallComparison' })
export type CallComparison = z.infer<typeof callComparison>
