import * as z from 'zod'
import { answerTimes } from '../vocabulary.ts'
import { slug } from './common.ts'

const asOf = z.string().meta({ description: 'Figures hold what was decided before; renewed when a month is over' })
const count = z.number().int().min(5)
const region = z
  .string()
  .meta({ description: 'A service region; `unknown` where no country was given', example: 'africa' })
const language = z.string().meta({ example: 'fr' })
const topic = z.string().meta({ description: 'A topic; `unknown` where none was understood' })

export const gaps = z
  .object({
    asOf,
    items: z
      .array(z.object({ topic, region, language, count }))
      .meta({ description: 'Requests that no desk answered; numbers under 5 are left out. Most first' }),
  })
  .meta({ id: 'Gaps' })

const sum = { count, gaps: z.number().int().meta({ description: 'Of these, requests that no desk answered' }) }

/** Desks in one answer. */
export const mostDesksShown = 500

export const helpStatistics = z
  .object({
    asOf,
    byTopic: z.array(z.object({ topic, ...sum })),
    byRegion: z.array(z.object({ region: region.meta({ description: '`various` where too few for each' }), ...sum })),
    byLanguage: z.array(z.object({ language, ...sum })),
    byMonth: z
      .array(z.object({ month: z.string().meta({ example: '2026-11' }), count }))
      .meta({ description: 'By the month in which requests were added to the figures' }),
    refusals: z.array(z.object({ reason: z.string(), count })),
    feedback: z
      .array(z.object({ answer: z.string(), count }))
      .meta({ description: 'Whether people found their question answered: yes, partly, no' }),
    desks: z
      .array(
        z.object({
          slug,
          name: z.string(),
          atLeast: count.meta({ description: 'Requests handed over, in steps' }),
          acceptance: z
            .object({ from: z.number(), to: z.number() })
            .meta({ description: 'The quarter in which the share of accepted ones lies, bounces apart' }),
          answersWithin: z
            .enum(answerTimes)
            .nullable()
            .meta({ description: 'Step in which the median time to an answer lies; null under 5 answers' }),
        }),
      )
      .meta({ description: `From 5 hand-overs on; the ${mostDesksShown} asked most` }),
    weights: z
      .array(z.object({ slug, topic: z.string(), weight: z.number().min(-0.15).max(0.15) }))
      .meta({ description: 'What is added to the score of a desk for a topic, learned from 5 hand-overs or more' }),
  })
  .meta({ id: 'HelpStatistics' })
