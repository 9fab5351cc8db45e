import type { DeadlineZone, Locale } from '../vocabulary.ts'
import { formatLocale } from './translate.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`
  let value = formats.get(key)
  if (value === undefined) {
    value = new Intl.DateTimeFormat(formatLocale(locale), options)
    formats.set(key, value)
  }
  return value
}

/** A day, such as 13 April 2018, in UTC. @param iso ISO 8601 date or time in UTC */
export function formatDay(locale: Locale, iso: string): string {
  return format(locale, 'day', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

/** A moment to the minute, in UTC and saying so. @param iso ISO 8601 time in UTC */
export function formatMoment(locale: Locale, iso: string): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }
  return format(locale, 'moment', options).format(new Date(iso))
}

/** A year, a month or a day, such as 2014, June 2014 or 30 June 2014; a time is shown by its day. @param text ISO 8601 */
export function formatPartOfDate(locale: Locale, text: string): string {
  const whole = `${text}-01-01`.slice(0, 10)
  if (Number.isNaN(Date.parse(whole))) return text
  if (text.length > 7) return formatDay(locale, whole)
  const options: Intl.DateTimeFormatOptions =
    text.length > 4 ? { year: 'numeric', month: 'long', timeZone: 'UTC' } : { year: 'numeric', timeZone: 'UTC' }
  return format(locale, `part ${Math.min(text.length, 5)}`, options).format(new Date(whole))
}

/**
 * The zones of deadlines by their names in the IANA database, whose sign is that of POSIX: `Etc/GMT+12` is twelve hours
 * behind UTC.
 */
const ianaZones: Readonly<Record<DeadlineZone, string>> = { utc: 'UTC', aoe: 'Etc/GMT+12', 'utc-11': 'Etc/GMT+11' }

/** A moment to the minute as a clock of the zone shows it, without the zone's name. @param iso ISO 8601 time in UTC */
export function formatInZone(locale: Locale, iso: string, zone: DeadlineZone): string {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ianaZones[zone],
  }
  return format(locale, `in ${zone}`, options).format(new Date(iso))
}

const ages = new Map<Locale, Intl.RelativeTimeFormat>()

/** How long ago something was, in the largest whole unit that tells enough: 3 days ago. @param iso ISO 8601 time in UTC */
export function formatAge(locale: Locale, iso: string, now: Date): string {
  let age = ages.get(locale)
  if (age === undefined) {
    age = new Intl.RelativeTimeFormat(formatLocale(locale), { numeric: 'auto' })
    ages.set(locale, age)
  }
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(iso).getTime()) / 60_000))
  if (minutes < 60) return age.format(-minutes, 'minute')
  return minutes < 48 * 60
    ? age.format(-Math.floor(minutes / 60), 'hour')
    : age.format(-Math.floor(minutes / 1440), 'day')
}
