import { isLeastDeveloped } from '../../../schema/data/least-developed.ts'
import type { CallState } from '../../../schema/vocabulary.ts'
import type { Dimensions, ScopeTotals, Total } from '../../platform/facets.ts'
import { grace } from '../moderation/rules.ts'

/** What the state of a call follows from. */
export interface Dated {
  stage: string
  opensAt: string | null
  closesAt: string | null
}

/** The state of a call at a moment: `draft` and `archived` are set by hand, the rest follows from the dates. */
export function callState(call: Dated, now: Date): CallState {
  if (call.stage === 'draft' || call.stage === 'archived') return call.stage
  if (call.opensAt !== null && now.toISOString() < call.opensAt) return 'scheduled'
  return call.closesAt !== null && now.toISOString() >= call.closesAt ? 'closed' : 'open'
}

/**
 * Whether a call takes an issue now. A form that was opened before closing is accepted up to 60 minutes after.
 * @param formOpenedAt when the form was made, from its signed stamp; null where there was no form
 */
export function accepts(call: Dated, now: Date, formOpenedAt: Date | null): boolean {
  const state = callState(call, now)
  if (state === 'open') return true
  if (state !== 'closed' || call.closesAt === null || formOpenedAt === null) return false
  const closes = Date.parse(call.closesAt)
  return formOpenedAt.getTime() < closes && now.getTime() < closes + grace
}

/** The stage kept for a state asked for by hand. */
export function stageFor(state: CallState | undefined): 'draft' | 'archived' | 'public' {
  return state === 'draft' || state === 'archived' ? state : 'public'
}

/** What an issue counts as. */
export interface Counted {
  stakeholderGroup: string | null
  region: string | null
  country: string | null
  language: string
  themes: readonly string[]
  stream: string | null
  continues: string | null
  receivedAt: string
}

/** Where an issue comes from: one that continues another is of that stream, whatever was stated; null where nothing was. */
export function streamOf(issue: Pick<Counted, 'stream' | 'continues'>): string | null {
  return issue.continues === null ? issue.stream : 'continued'
}

/** The filters under which an issue is listed. */
export function issueDimensions(issue: Counted): Dimensions {
  return {
    stakeholderGroup: issue.stakeholderGroup === null ? [] : [issue.stakeholderGroup],
    region: issue.region === null ? [] : [issue.region],
    theme: issue.themes,
    language: [issue.language],
  }
}

/**
 * What an issue counts in besides: the total, its day of arrival (UTC), the pair of group and region, its stream
 * (`unstated` where none was given), and whether its country was on the United Nations list of least developed countries
 * that day (one without a country counts as `other`).
 */
export function issueTotals(issue: Counted): ScopeTotals {
  const least = issue.country !== null && isLeastDeveloped(issue.country, new Date(issue.receivedAt))
  return [
    ['all', ''],
    ['day', issue.receivedAt.slice(0, 10)],
    ['cross', `${issue.stakeholderGroup ?? ''}|${issue.region ?? ''}`],
    ['development', least ? 'leastDeveloped' : 'other'],
    ['stream', streamOf(issue) ?? 'unstated'],
  ]
}

/**
 * Every total that an issue counts in, whether it can be filtered by or not.
 * @param sign 1 to count it, -1 to take it back
 */
export function totalsOfIssue(issue: Counted, sign: 1 | -1): Total[] {
  const dimensions = Object.entries(issueDimensions(issue)).flatMap(([name, values]) =>
    [...new Set(values)].map((value): Total => [name, value, sign]),
  )
  return [...dimensions, ...issueTotals(issue).map(([name, value]): Total => [name, value, sign])]
}
