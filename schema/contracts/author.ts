import * as z from 'zod'
import { regionByCountry } from '../data/regional-groups.ts'
import { capacities, type Region, regions, stakeholderGroups } from '../vocabulary.ts'
import { countryCode, emailAddress, languageTag, line, onObjects } from './common.ts'

/** What everyone who submits or comments says of themselves. Self-declared, and figures say so. */
export const authorFields = {
  name: line(200),
  showName: z
    .boolean()
    .default(false)
    .meta({ description: 'Publish the name of one who speaks in their own capacity' }),
  capacity: z.enum(capacities).default('own'),
  organisation: line(200).optional(),
  stakeholderGroup: z.enum(stakeholderGroups),
  country: countryCode.optional(),
  region: z.enum(regions).optional().meta({ description: 'Follows from the country; needed where there is none' }),
  email: emailAddress.optional().meta({ description: 'Never published' }),
  language: languageTag,
  notices: z
    .boolean()
    .default(false)
    .meta({ description: 'Send a mail when the state changes; needs a verified address' }),
}

interface Declared {
  capacity?: string | undefined
  organisation?: string | undefined
  country?: string | undefined
  region?: Region | undefined
}

/** A region is given or follows from the country. */
export const regionIsKnown = {
  check: (author: Declared) => regionOf(author) !== undefined,
  options: { path: ['region'], params: { code: 'required' }, when: onObjects },
}

/** One who speaks for an organisation names it. */
export const organisationIsNamed = {
  check: (author: Declared) =>
    author.capacity !== 'organisation' ||
    (typeof author.organisation === 'string' && author.organisation.trim() !== ''),
  options: { path: ['organisation'], params: { code: 'required' }, when: onObjects },
}

/** The region a person gave, else the regional group of the country; undefined where neither tells. */
export function regionOf(author: Pick<Declared, 'country' | 'region'>): Region | undefined {
  return author.region ?? (author.country === undefined ? undefined : regionByCountry[author.country])
}

/** Countries with the regional group that follows from each. */
export const countriesAnswer = z
  .object({
    items: z.array(z.object({ country: countryCode, region: z.enum(regions) })),
    next: z.null().meta({ description: 'All come at once' }),
  })
  .meta({ id: 'Countries' })

/** An author as the public sees one. */
export const publicAuthor = {
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  capacity: z.enum(capacities).nullable(),
  stakeholderGroup: z.enum(stakeholderGroups).nullable(),
  country: countryCode.nullable(),
  region: z.enum(regions).nullable(),
}
