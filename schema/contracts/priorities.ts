import * as z from 'zod'
import { locales, regions, stakeholderGroups } from '../vocabulary.ts'
import { themeId } from './calls.ts'
import { countryCode, languageTag, line, nextCursor, onObjects, prose, slug } from './common.ts'
import { publicWebAddress } from './observatory.ts'

/** Priorities that a community may put forward in a cycle, over all of its calls. */
export const mostPriorities = 2

/** Longest statement, in characters. */
export const maxStatement = 2000

/** Code of a stakeholder group, or the slug of a national or regional initiative. */
export const communityId = z.union([z.enum(stakeholderGroups), slug]).meta({ example: 'civil_society' })

const absent = (value: unknown): boolean => value === undefined || value === null

/** Exactly one of the two is named. Checked even while other values are wrong, and so of any kind. */
const namesOne = (wrong: boolean) => ({
  check: (item: unknown) => {
    if (item === null || typeof item !== 'object') return true
    const { theme, group } = item as { theme?: unknown; group?: unknown }
    return wrong ? absent(theme) || absent(group) : !absent(theme) || !absent(group)
  },
  options: { path: ['theme'], params: { code: wrong ? 'invalid' : 'required' }, when: onObjects },
})

const priorityItem = z
  .object({
    theme: themeId.nullish(),
    group: z.string().min(1).max(60).nullish().meta({ description: 'Id of a group of issues of this call' }),
    statement: prose(maxStatement),
    language: languageTag.optional().meta({ description: 'Of the statement; the first of the call if left out' }),
  })
  .refine(namesOne(false).check, namesOne(false).options)
  .refine(namesOne(true).check, namesOne(true).options)

/** What a community puts forward in a call; takes the place of what it had put forward there. */
export const prioritiesInput = z
  .object({
    items: z.array(priorityItem).max(mostPriorities).meta({
      description: 'At most two in a cycle, over all of its calls; each names a theme or a group, and they differ',
    }),
    expectedVersion: z.number().int().min(0).optional().meta({ description: 'Refused with 409 when it has moved on' }),
  })
  .meta({ id: 'PrioritiesInput' })
export type PrioritiesInput = z.infer<typeof prioritiesInput>

/** What a priority is about: exactly one of the two is there. */
const target = {
  theme: z.string().optional(),
  group: z.string().optional(),
}

const statementOf = { statement: z.string(), statementLanguage: z.string() }

export const communityPriorities = z
  .object({
    community: z.string(),
    version: z.number().int(),
    items: z.array(z.object({ ...target, ...statementOf })),
  })
  .meta({ id: 'CommunityPriorities' })
export type CommunityPriorities = z.infer<typeof communityPriorities>

export const publicMandate = z
  .object({
    roleTitle: z.string(),
    holder: z.string(),
    nominatedBy: z.string(),
    nomination: z.string().meta({ description: 'Address of the published nomination' }),
    language: z.string().meta({ description: 'Language of the texts' }),
    from: z.string().meta({ description: 'First day of the term (UTC)', example: '2027-01-01' }),
    until: z.string().meta({ description: 'Last day of the term, or the day on which it was ended (UTC)' }),
    valid: z.boolean().meta({ description: 'Whether the holder speaks for the community today' }),
  })
  .meta({ id: 'Mandate' })
export type PublicMandate = z.infer<typeof publicMandate>

export const communityKinds = ['stakeholder_group', 'nri'] as const

export const publicCommunity = z
  .object({
    id: z.string(),
    kind: z.enum(communityKinds),
    name: z.string(),
    country: z.string().nullable(),
    region: z.string().nullable(),
    website: z.string().nullable(),
    version: z.number().int().meta({ description: 'Of what it puts forward in the cycle; 0 before the first time' }),
    mandates: z.array(publicMandate),
  })
  .meta({ id: 'Community' })
export type PublicCommunity = z.infer<typeof publicCommunity>

export const publicPriority = z
  .object({
    community: z.string(),
    communityName: z.string(),
    kind: z.enum(communityKinds),
    ...target,
    groupTitle: z.string().optional(),
    groupState: z
      .enum(['active', 'dissolved'])
      .optional()
      .meta({ description: 'A dissolved group stays a priority, but is shared by nobody' }),
    namedGroup: z
      .string()
      .optional()
      .meta({ description: 'The group that was put forward, where it has been merged into `group` since' }),
    ...statementOf,
    mandate: publicMandate.nullable().meta({ description: 'Under which somebody speaks for the community today' }),
  })
  .meta({ id: 'Priority' })
export type PublicPriority = z.infer<typeof publicPriority>

export const gapKinds = ['no_priority', 'silent'] as const

export const publicPriorities = z
  .object({
    items: z.array(publicPriority).meta({
      description: 'They stand equal: stakeholder groups in a fixed order, then initiatives by name; nothing is ranked',
    }),
    overTheTop: z
      .array(z.object({ ...target, communities: z.array(z.string()) }))
      .meta({ description: 'What two or more communities put forward, in the order of the topic vocabulary' }),
    gaps: z.array(z.object({ theme: z.string(), kind: z.enum(gapKinds), issues: z.number().int() })).meta({
      description:
        '`no_priority`: a theme with published issues that no community puts forward; `silent`: a basket with neither',
    }),
    communities: z.array(publicCommunity),
    next: nextCursor.meta({ description: 'Pages are cut by community; `overTheTop` and `gaps` are of all' }),
  })
  .meta({ id: 'Priorities' })
export type PublicPriorities = z.infer<typeof publicPriorities>

/** Communities on one page of the API and of the site: with two groups and three mandates each, some 200 rows are read. */
export const communitiesOnPage = 20
export const prioritiesQuery = z.object({
  cursor: z.string().max(500).optional().meta({ description: 'Opaque; the `next` of the page before' }),
})

/** A national or regional initiative as the Secretariat makes one. */
export const communityInput = z
  .object({
    slug,
    name: line(200).meta({ description: 'The one it is commonly known by' }),
    names: z.partialRecord(z.enum(locales), line(200)).default({}),
    country: countryCode.optional(),
    region: z.enum(regions).optional(),
    website: publicWebAddress,
  })
  .refine(({ slug: id }) => !(stakeholderGroups as readonly string[]).includes(id), {
    path: ['slug'],
    params: { code: 'exists' },
    when: onObjects,
  })
  .refine(({ country, region }) => country !== undefined || region !== undefined, {
    path: ['country'],
    params: { code: 'required' },
    when: onObjects,
  })
export type CommunityInput = z.infer<typeof communityInput>

/** A mandate as the Secretariat records it. */
export const mandateInput = z
  .object({
    cycle: slug,
    community: communityId,
    roleTitle: line(200),
    holder: line(200),
    nominatedBy: line(200),
    nomination: publicWebAddress,
    language: languageTag,
    from: z.iso.date(),
    until: z.iso.date(),
    staff: z.string().max(60).optional(),
  })
  .refine(({ from, until }) => !(until < from), { path: ['until'], params: { code: 'order' }, when: onObjects })
export type MandateInput = z.infer<typeof mandateInput>
