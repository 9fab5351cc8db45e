import * as z from 'zod'
import { checkOutcomes, freshnessActs, freshnessViews } from '../vocabulary.ts'
import { slug } from './common.ts'

/** One look at the link of an entry. */
export const linkLook = z
  .object({
    at: z.string().meta({ description: 'ISO 8601, UTC' }),
    outcome: z.enum(checkOutcomes),
    status: z.number().int().nullable().meta({ description: 'Of HTTP, where the site answered' }),
    finalUrl: z.string().nullable().meta({ description: 'Where redirects led' }),
  })
  .meta({ id: 'LinkLook' })
export type LinkLook = z.infer<typeof linkLook>

export const linkLooks = z
  .object({ items: z.array(linkLook), next: z.null().meta({ description: 'The list is whole' }) })
  .meta({ id: 'LinkLooks' })

/** What the Secretariat's page is asked for. */
export const freshnessQuery = z.object({
  view: z.enum(freshnessViews).default('due'),
  entry: slug.optional(),
  cursor: z.string().max(400).optional(),
})

/** What the Secretariat does about an entry; only a look at its link needs no word. */
export const freshnessAction = z
  .object({
    entry: slug,
    act: z.enum(freshnessActs),
    note: z.string().trim().max(500).default(''),
  })
  .refine(({ act, note }) => act === 'check' || note !== '', { path: ['note'], params: { code: 'required' } })
