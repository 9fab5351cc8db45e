import type { DeadlineZone } from '../../../schema/vocabulary.ts'

/**
 * Hours from UTC of each zone in which a deadline can be set. None has summer time, so that one number says all.
 * "Anywhere on earth" ends where the day ends last, at UTC-12.
 */
const hoursFromUtc: Readonly<Record<DeadlineZone, number>> = { utc: 0, aoe: -12, 'utc-11': -11 }

const hour = 3_600_000

/**
 * The moment at which a clock of the zone shows a date and a time.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`, 24 hours
 * @returns ISO 8601 in UTC; null where there is no such day or time
 */
export function momentIn(zone: DeadlineZone, date: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const asUtc = new Date(`${date}T${time}:00.000Z`)
  // The runtime reads 30 February as 2 March; a day that is none must not move.
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 10) !== date) return null
  return new Date(asUtc.getTime() - hoursFromUtc[zone] * hour).toISOString()
}

/** What a clock of the zone shows at a moment, to the minute: the reverse of {@link momentIn}. @param iso ISO 8601 */
export function clockIn(zone: DeadlineZone, iso: string): { date: string; time: string } {
  const shown = new Date(Date.parse(iso) + hoursFromUtc[zone] * hour).toISOString()
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The dates and times of a form, as typed; what is missing was left empty. */
export interface TypedWindow {
  deadlineZone: DeadlineZone
  opensDate?: string | undefined
  opensTime?: string | undefined
  closesDate?: string | undefined
  closesTime?: string | undefined
}

export type ReadWindow =
  | { ok: true; opensAt: string | null; closesAt: string | null }
  | { ok: false; problems: { field: keyof TypedWindow; code: 'required' | 'invalid' | 'order' }[] }

/** When a call opens and closes, from what was typed. A day without a time is opened from its first minute to its last. */
export function readWindow(typed: TypedWindow): ReadWindow {
  const problems: Extract<ReadWindow, { ok: false }>['problems'] = []
  const read = (name: 'opens' | 'closes', without: string): string | null => {
    const date = typed[`${name}Date`]
    const time = typed[`${name}Time`]
    if (date === undefined) {
      if (time !== undefined) problems.push({ field: `${name}Date`, code: 'required' })
      return null
    }
    const moment = momentIn(typed.deadlineZone, date, time ?? without)
    if (moment === null) {
      const dayIsWrong = momentIn(typed.deadlineZone, date, without) === null
      problems.push({ field: dayIsWrong ? `${name}Date` : `${name}Time`, code: 'invalid' })
    }
    return moment
  }
  const opensAt = read('opens', '00:00')
  const closesAt = read('closes', '23:59')
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt)
    problems.push({ field: 'closesDate', code: 'order' })
  return problems.length === 0 ? { ok: true, opensAt, closesAt } : { ok: false, problems }
}
