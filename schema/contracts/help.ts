import * as z from 'zod'
import { helpStates } from '../vocabulary.ts'
import { themeId } from './calls.ts'
import { countryCode, emailAddress, languageTag, line, onObjects, prose, reference, slug } from './common.ts'

/** Longest request, in characters: two pages, which a desk can read before it decides. */
export const maxRequest = 5000

/** Desks that one request may be handed to, one after the other. */
export const maxDesks = 10

export const wants = ['help', 'information'] as const

/** A question to the router. It is answered and forgotten. */
export const routeInput = z
  .object({
    text: prose(maxRequest),
    language: languageTag.optional().meta({ description: 'Of the text; found from it where not given' }),
    country: countryCode.optional(),
    want: z.enum(wants).optional().meta({ description: 'Somebody who helps, or something to read' }),
    audience: line(200).optional().meta({ description: 'Whom it is for', example: 'journalists' }),
    topics: z.array(themeId).max(3).default([]).meta({ description: 'What it is about, where the person said so' }),
    exclude: z.array(slug).max(100).default([]),
    limit: z
      .number()
      .int()
      .min(1)
      .transform((n) => Math.min(n, 20))
      .default(5)
      .meta({ description: 'At most 20; a larger one is lowered' }),
  })
  .meta({ id: 'RouteInput' })
export type RouteInput = z.infer<typeof routeInput>

const match = z
  .object({
    slug,
    name: z.string(),
    url: z.string(),
    score: z.number().meta({ description: 'Sum of the contributions' }),
    reasons: z.array(
      z
        .object({
          kind: z.string().meta({ example: 'topic' }),
          value: z.string().meta({ description: 'Code: a topic, a country, a region, a language; or the words' }),
          detail: z.string().meta({ description: 'A sentence in the language of the reader' }),
          contribution: z.number(),
        })
        .meta({ id: 'Reason' }),
    ),
  })
  .meta({ id: 'Match' })
export type Match = z.infer<typeof match>

export const emergencyKinds = ['self_harm', 'threat_to_life', 'child_in_danger'] as const
export type EmergencyKind = (typeof emergencyKinds)[number]

export const routeAnswer = z
  .object({
    language: z.string(),
    emergency: z
      .object({
        kind: z.enum(emergencyKinds),
        advice: z.string().meta({ description: 'What to do now, with the numbers to call where the country is known' }),
        contacts: z
          .array(z.object({ label: z.string(), phone: z.string().nullable(), url: z.string() }))
          .optional()
          .meta({ description: 'Whom to turn to, the first first; url is a tel: link or the address of a directory' }),
      })
      .nullable(),
    topics: z.array(z.object({ id: z.string(), score: z.number() })),
    matches: z.array(match).meta({ description: 'The best ranking there is, also when abstaining' }),
    abstained: z.boolean().meta({ description: 'The ranking is not sure enough to stand on its own' }),
    ask: z
      .object({ question: z.string(), options: z.array(z.object({ label: z.string(), topic: z.string() })) })
      .nullable(),
  })
  .meta({ id: 'RouteAnswer' })
export type RouteAnswer = z.infer<typeof routeAnswer>

/** Which desks may be asked, and the consent to it. */
const deskChoice = {
  desks: z
    .array(slug)
    .max(maxDesks)
    .default([])
    .meta({ description: 'Slugs of desks that may be asked, in the order in which they are tried' }),
  consent: z.boolean().default(false).meta({ description: 'The text may be given to these desks' }),
}

/** A request for help. Private: read by the person, the desk it is handed to, and the Secretariat. */
export const helpRequestInput = z
  .object({
    text: prose(maxRequest),
    language: languageTag.optional(),
    country: countryCode.optional(),
    email: emailAddress.optional().meta({ description: 'For notices without content; no desk sees it' }),
    name: line(200).optional().meta({ description: 'Given to the desk with the text' }),
    ...deskChoice,
  })
  .refine((input) => !Array.isArray(input.desks) || input.desks.length === 0 || input.consent === true, {
    path: ['consent'],
    params: { code: 'consent' },
    when: onObjects,
  })
  .meta({ id: 'HelpRequestInput' })
export type HelpRequestInput = z.infer<typeof helpRequestInput>

export const helpRequestReceipt = z
  .object({
    reference,
    state: z.enum(helpStates),
    trackingUrl: z.string().meta({ description: 'Secret: whoever has it reads the request and can take it back' }),
    matches: z.array(match),
  })
  .meta({ id: 'HelpRequestReceipt' })

/** What a desk writes to the person with its answer. */
export const maxAnswer = 4000
export const deskAnswer = prose(maxAnswer)

/** Further desks that may be asked for a request that is kept already. */
export const furtherDesks = z.object(deskChoice)
