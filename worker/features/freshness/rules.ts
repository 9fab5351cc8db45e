import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import type { CheckOutcome, Freshness } from '../../../schema/vocabulary.ts'

const day = 24 * 60 * 60_000

/** Months until a confirmation is due, and until an entry without one is stale. */
const monthsUntilDue = 12
const monthsUntilStale = 15

/** Days after the question at which the owner is reminded of it. */
const reminderDays = [30, 60] as const

/** Adds calendar months in UTC; the last day of a shorter month stands for one that it lacks. */
export function addMonths(iso: string, months: number): string {
  const at = new Date(iso)
  const of = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + months)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  at.setUTCDate(Math.min(of, last))
  return at.toISOString()
}

const addDays = (iso: string, days: number): string => new Date(Date.parse(iso) + days * day).toISOString()

/** How fresh an entry is by the calendar alone. @param since ISO 8601, the last confirmation or else the publication */
export function freshnessAt(since: string, now: Date): Extract<Freshness, 'listed' | 'due' | 'stale'> {
  const at = now.toISOString()
  if (at < dueAfter(since)) return 'listed'
  return at < addMonths(since, monthsUntilStale) ? 'due' : 'stale'
}

/** When an entry that is confirmed or published at a moment is due. */
export function dueAfter(since: string): string {
  return addMonths(since, monthsUntilDue)
}

/** A question to an owner that has no answer yet. */
export interface Asking {
  askedAt: string
  reminders: number
}

/** What time does to an entry. */
export interface Step {
  freshness: 'listed' | 'due' | 'stale'
  /** Ask the owner anew, remind them for the n-th time, or leave them alone. */
  act: 'ask' | 'remind' | null
  /** Reminders that have gone out after this step. */
  reminders: number
  /** When to look again; ISO 8601. */
  nextAt: string
}

/**
 * What is to be done about an entry now. The state follows the calendar; the mails follow the question, so that an owner
 * who was asked late is still given all reminders. An owner who never answered is asked again after a year.
 * @param since the last confirmation, or else the publication
 */
export function stepOf(since: string, asking: Asking | null, now: Date): Step {
  const freshness = freshnessAt(since, now)
  const at = now.toISOString()
  const later = (moments: readonly string[]): string =>
    [...moments].sort().find((moment) => moment > at) ?? addDays(at, 1)
  if (freshness === 'listed') {
    return { freshness, act: null, reminders: 0, nextAt: dueAfter(since) }
  }
  const again = asking === null || at >= dueAfter(asking.askedAt)
  const askedAt = again ? at : asking.askedAt
  const sent = again ? 0 : asking.reminders
  const due = reminderDays.filter((days) => at >= addDays(askedAt, days)).length
  return {
    freshness,
    act: again ? 'ask' : due > sent ? 'remind' : null,
    reminders: Math.max(due, sent),
    nextAt: later([
      addMonths(since, monthsUntilStale),
      ...reminderDays.map((days) => addDays(askedAt, days)),
      dueAfter(askedAt),
    ]),
  }
}

/** What time does to an entry whose owner cannot be asked. @returns its state, and when to look again (ISO 8601) */
export function calendarStep(since: string, now: Date): { freshness: 'listed' | 'due' | 'stale'; nextAt: string } {
  const freshness = freshnessAt(since, now)
  if (freshness === 'listed') return { freshness, nextAt: dueAfter(since) }
  // A stale entry stays so until somebody confirms it or names a contact.
  return { freshness, nextAt: freshness === 'due' ? addMonths(since, monthsUntilStale) : dueAfter(now.toISOString()) }
}

/** Failures in a row after which an entry counts as unreachable. */
export const failuresUntilUnreachable = 3

/** Checks that are kept of an entry: more than a year of weeks. */
export const checksKept = 60

/** Statuses of a HEAD request after which GET is tried: sites refuse or forget HEAD in all these ways. */
export const headRefused: readonly number[] = [400, 403, 404, 405, 501]

/** What a status says of a site: one that lets us not in answers all the same. */
export function outcomeOf(status: number): CheckOutcome {
  if (status < 400) return 'reached'
  return [401, 403, 429].includes(status) ? 'refused' : 'error'
}

/** Whether a check found a site that answers. */
export function answers(outcome: CheckOutcome): boolean {
  return outcome === 'reached' || outcome === 'refused' || outcome === 'kept_out'
}

/** Failures in a row after one more check; one success takes them all away. */
export function failuresAfter(failures: number, outcome: CheckOutcome): number {
  return answers(outcome) ? 0 : failures + 1
}

/**
 * Whether a look changed what lists of entries tell of a link; when it was made, and failures that make nobody doubt it
 * yet, are told by the entry itself alone. Else every list would be another one each minute.
 */
export function listsTellOf(before: Link, after: Link): boolean {
  const [was, is] = [reachabilityOf(before), reachabilityOf(after)]
  return (
    was.state !== is.state ||
    was.finalUrl !== is.finalUrl ||
    (is.state === 'unreachable' && was.failures !== is.failures) ||
    before.movedAway !== after.movedAway
  )
}

/** The first page of a site, which every robots.txt leaves open to a single look. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/**
 * What an answer for robots.txt means where there are no rules in it to read (RFC 9309, 2.3.1): none there allows
 * everything, one that cannot be had allows nothing; null where there are rules.
 */
export function robotsWithout(status: number): 'allow' | 'disallow' | null {
  if (status >= 200 && status < 300) return null
  return status >= 500 ? 'disallow' : 'allow'
}

/** What the looks at an entry's link found, as its columns keep it. */
export interface Link {
  checkedAt: string | null
  failures: number
  finalUrl: string | null
  movedAway: boolean
}

/** What readers are told of an entry's link. */
export function reachabilityOf(row: Omit<Link, 'movedAway'>): PublicEntry['reachability'] {
  const { checkedAt, failures, finalUrl } = row
  // One that never answered is not known to, however few times it was asked.
  const answered = checkedAt !== null && (failures === 0 || finalUrl !== null)
  const state = failures >= failuresUntilUnreachable ? 'unreachable' : answered ? 'reachable' : 'unknown'
  return { state, checkedAt, finalUrl, failures }
}
