import * as z from 'zod'
import { furtherAreas, regionByCountry } from '../data/regional-groups.ts'
import { locales } from '../vocabulary.ts'

/** Longest list that one request can ask for; a larger `limit` is lowered to it. */
export const maxPage = 100
export const defaultPage = 20

/** Text of one line. Control characters are gone before validation (see the request readers). */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n]*$/)

/** Text of several paragraphs. */
export const prose = (max: number) => z.string().trim().min(1).max(max)

/**
 * When rules between fields are checked: even while single fields are wrong, so that a person sees every problem at
 * once. The values may then be of any kind.
 */
export const onObjects = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null

/** BCP 47, checked by the runtime's own parser. */
export const languageTag = z
  .string()
  .max(35)
  .overwrite(canonicalTag)
  .refine(isLanguageTag, { params: { code: 'language' } })
  .meta({ description: 'BCP 47 language tag', example: 'fr' })

/** One way of writing for one language, so that it is counted once; what is no tag stays as it is. */
function canonicalTag(tag: string): string {
  return isLanguageTag(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? tag) : tag
}

function isLanguageTag(tag: string): boolean {
  try {
    // A tag of one letter or of numbers only is refused here by the runtime.
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine((code) => code in regionByCountry || furtherAreas.includes(code), { params: { code: 'not_a_choice' } })
  .meta({ description: 'ISO 3166-1 alpha-2', example: 'KE' })

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const reference = z
  .string()
  .max(60)
  .regex(/^[A-Z0-9][A-Za-z0-9-]*$/)

export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .refine((text) => z.email().safeParse(text).success, { params: { code: 'email' } })
  .meta({ format: 'email', example: 'name@example.org' })

/** Years that a time can be of: others are mistakes, and past 9999 no date is written as all others are. */
const years = { first: 1900, last: 2999 }

/** A time in ISO 8601; read in any offset, kept in UTC. */
export const moment = z.iso
  .datetime({ offset: true })
  .refine((text) => {
    const at = new Date(text)
    // What is no time at all has been found wrong before.
    return Number.isNaN(at.getTime()) || (at.getUTCFullYear() >= years.first && at.getUTCFullYear() <= years.last)
  })
  .meta({ example: '2027-03-01T00:00:00Z' })

export const locale = z.enum(locales)

/** Query values of a list. A `limit` out of bounds is brought back, not refused; a cursor that is none is refused. */
export const listQuery = {
  cursor: z.string().max(500).optional().meta({ description: 'Opaque; the `next` of the page before' }),
  limit: z.coerce
    .number()
    .min(1)
    .transform((n) => Math.min(Math.floor(n), maxPage))
    .default(defaultPage)
    .meta({
      type: 'integer',
      minimum: 1,
      default: defaultPage,
      description: `At most ${maxPage}; a larger one is lowered`,
    }),
}

export const nextCursor = z.string().nullable()

/** What went wrong with one field. */
export const fieldProblem = z
  .object({
    path: z.string().meta({ description: 'JSON Pointer', example: '/title' }),
    code: z.string().meta({ example: 'required' }),
    message: z.string(),
  })
  .meta({ id: 'FieldProblem' })

/** RFC 9457 */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(fieldProblem).optional(),
  })
  .meta({ id: 'Problem' })

/** What a person is given for anything they send. */
export const receipt = z
  .object({
    reference,
    state: z.literal('pending'),
    trackingUrl: z.string().meta({ description: 'Secret: whoever has it can change or withdraw the item' }),
  })
  .meta({ id: 'Receipt' })
