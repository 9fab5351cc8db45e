import ical from 'ical-generator'
import type { CalendarDate } from '../../../schema/contracts/workstreams.ts'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
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
    })),
    ...meetings.map((meeting) => ({
      id: `meeting-${meeting.id}`,
      kind: 'meeting' as const,
      ...titleIn(meeting.titles, ctx.locale),
      ...window(meeting.startsAt, meeting.endsAt),
      place: meeting.place,
      url: meeting.url,
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

/**
 * The calendar of a cycle as iCalendar (RFC 5545). A date keeps its id, so that a calendar that subscribes moves it and
 * does not double it.
 */
export function icalendar(ctx: Ctx, cycle: CycleRow, name: string, dates: readonly CalendarDate[]): string {
  const host = new URL(ctx.origin).host
  const calendar = ical({ name, prodId: { company: 'Waypost', product: cycle.slug }, ttl: 24 * 60 * 60 })
  for (const date of dates) {
    calendar.createEvent({
      id: `${cycle.slug}-${date.id}@${host}`,
      summary: date.title,
      start: new Date(date.startsAt),
      end: new Date(date.endsAt),
      stamp: ctx.now,
      ...(date.place === '' ? {} : { location: date.place }),
      ...(date.url === null ? {} : { url: date.url }),
    })
  }
  return calendar.toString()
}
