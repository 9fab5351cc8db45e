import type { PublicIssue } from '../../../schema/contracts/calls.ts'
import { isOneOf, locales, regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { disclose, publicTotal } from '../../platform/disclosure.ts'

/** How long a browser remembers a participant, in seconds: 400 days, the longest that browsers keep a cookie. */
export const rememberedFor = 400 * 24 * 60 * 60

/** What is kept of an issue's support. */
export interface Supported {
  supporters: number
  supportersBy: Readonly<Record<'stakeholderGroup' | 'region', Readonly<Record<string, number>>>>
}

/** The support of an issue as the public may see it. */
export function publicSupport(of: Supported): Pick<PublicIssue, 'support' | 'supportBy'> {
  return {
    support: { total: publicTotal(of.supporters) },
    supportBy: {
      byStakeholderGroup: disclose(of.supportersBy.stakeholderGroup, stakeholderGroups),
      byRegion: disclose(of.supportersBy.region, regions),
    },
  }
}

/**
 * The page of this site that a form may lead back to, with its query; null for anything else. Read as a browser reads it,
 * since what looks like a path may name another site (`//example.org`, `/\example.org`, `/x/..//example.org`).
 */
export function localPath(to: string | undefined): string | null {
  if (to === undefined || !to.startsWith('/') || to.length > 500) return null
  const here = 'https://waypost.invalid'
  if (!URL.canParse(to, here)) return null
  const { origin, pathname, search } = new URL(to, here)
  return origin === here && isOneOf(locales, pathname.split('/')[1]) ? pathname + search : null
}
