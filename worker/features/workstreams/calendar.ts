import ical, { ICalEventTransparency } from 'ical-generator'
import type { CalendarDate } from '../../../schema/contracts/workstreams.ts'
import { formatInZone } from '../../../schema/i18n/dates.ts'
import type { Translate } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import type { DeadlineZone, Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { callTexts } from '../calls/actions.ts'
import { type CycleRow, readDates } from './queries.ts'

/** Everything dated in a cycle, in order of time: calls, comment windows and meetings. */
export async function readCalendar(ctx: Ctx, slug: string): Promise<CalendarDate[]> {
  const { calls, drafts, meetings } = await readDates(ctx.db, slug)
  const at = (path: string) => ctx.origin + path
  const dates: CalendarDate[] = [
    ...calls.flatMap((call) => {
      // The record of a past call may not tell when it was open.
      if (call.opensAt === null || call.closesAt === null) return []
      const { title, language } = callTexts(call, ctx.locale)
      const url = at(paths.call(ctx.locale, call.slug))
      return [
        {
          id: `call-${call.slug}`,
          kind: 'call' as const,
          title,
          language,
          ...window(call.opensAt, call.closesAt),
          url,
          deadlineZone: call.deadlineZone as DeadlineZone,
        },
      ]
    }),
    ...drafts.map((draft) => ({
      id: `draft-${draft.slug}`,
      kind: 'comments' as const,
      title: draft.title,
      language: draft.language,
      ...window(draft.opensAt, draft.closesAt),
      url: at(paths.draft(ctx.locale, draft.slug)),
      deadlineZone: null,
    })),
    ...meetings.map((meeting) => ({
      id: `meeting-${meeting.id}`,
      kind: 'meeting' as const,
      ...titleIn(meeting.titles, ctx.locale),
      ...window(meeting.startsAt, meeting.endsAt),
      place: meeting.place,
      url: meeting.url,
      deadlineZone: null,
    })),
  ]
  return dates.sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.id < b.id ? -1 : 1))
}

const window = (startsAt: string, endsAt: string) => ({ startsAt, endsAt, place: '' })

/** A title in the reader's language, or in the first it was given in. */
function titleIn(titles: Record<string, string>, locale: Locale): { title: string; language: string } {
  const language = titles[locale] === undefined ? (Object.keys(titles)[0] ?? locale) : locale
  return { title: titles[language] ?? '', language }
}

/** Text for one line: what other programs take for the end of a line becomes a space. */
const oneLine = (text: string): string => text.replace(/[\u0085\u2028\u2029]/g, ' ')

/**
 * An address that needs no mark of escape: iCalendar takes a URI as it is (RFC 5545, section 3.3.13), and what escapes
 * texts would put backslashes into it.
 */
const asUri = (url: string): string =>
  url.replace(/[\\";,\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/** The deadline as the call says it, where that is not in UTC as the calendar has it. */
function deadlineSaid(t: Translate, locale: Locale, { deadlineZone: zone, endsAt }: CalendarDate): string | null {
  return zone === null || zone === 'utc' ? null : t(`deadline.${zone}`, { when: formatInZone(locale, endsAt, zone) })
}

/**
 * The calendar of a cycle as iCalendar (RFC 5545). A date keeps its id, so that a calendar that subscribes moves it and
 * does not double it. Windows of weeks block nobody's time; meetings do.
 * @param t in the language of the context
 */
export function icalendar(ctx: Ctx, t: Translate, cycle: CycleRow, dates: readonly CalendarDate[]): string {
  const host = new URL(ctx.origin).host
  const name = t('cycle.title', { cycle: cycle.slug.toUpperCase() })
  const calendar = ical({ name, prodId: { company: 'Waypost', product: cycle.slug }, ttl: 24 * 60 * 60 })
  for (const date of dates) {
    const said = deadlineSaid(t, ctx.locale, date)
    calendar.createEvent({
      id: `${cycle.slug}-${date.id}@${host}`,
      summary: oneLine(date.title),
      start: new Date(date.startsAt),
      end: new Date(date.endsAt),
      stamp: ctx.now,
      transparency: date.kind === 'meeting' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      ...(said === null ? {} : { description: `${t('call.closes')}: ${oneLine(said)}` }),
      ...(date.place === '' ? {} : { location: oneLine(date.place) }),
      ...(date.url === null ? {} : { url: asUri(date.url) }),
    })
  }
  return calendar.toString()
}
