import { sql } from 'drizzle-orm'
import type { Ctx } from '../../context.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { fewest } from '../../platform/disclosure.ts'
import type { OutcomeRow } from './feedback-queries.ts'
import { lessonsOf, talliesOf } from './queries.ts'
import { added, deskShown, type Learned, learn, lesson, tallied } from './rules.ts'

/**
 * Adds hand-overs to the tallies of their desks. What is shown is made anew when at least 5 more are in it, so that no
 * two states of it differ by fewer.
 */
export async function tallyDesks(ctx: Ctx, rows: readonly OutcomeRow[]): Promise<Statement[]> {
  const more = new Map<string, Record<string, number>>()
  for (const row of rows) {
    const counts = tallied(row)
    if (counts.referrals !== undefined) more.set(row.entry, added(more.get(row.entry) ?? {}, counts))
  }
  if (more.size === 0) return []
  const before = new Map((await talliesOf(ctx.db, [...more.keys()])).map((row) => [row.entry, row]))
  const after = [...more].map(([entry, counts]) => {
    const { tally = {}, shown = null, shownOf = 0 } = before.get(entry) ?? {}
    const sum = added(tally, counts)
    const referrals = sum.referrals ?? 0
    return referrals - shownOf < fewest
      ? { entry, tally: sum, shown, shownOf }
      : { entry, tally: sum, shown: deskShown(sum), shownOf: referrals }
  })
  return [
    statement(sql`insert into desk_figure (entry, tally, shown, shown_of)
      select value ->> 'entry', value -> 'tally', nullif(value -> 'shown', 'null'), value ->> 'shownOf'
      from json_each(${JSON.stringify(after)}) where true
      on conflict (entry) do update set tally = excluded.tally, shown = excluded.shown, shown_of = excluded.shown_of`),
  ]
}

/** Adds what hand-overs taught about their desks and the first topic of the request. */
export async function learnFrom(ctx: Ctx, rows: readonly OutcomeRow[]): Promise<Statement[]> {
  const lessons = rows.flatMap((row) => {
    const success = lesson(row)
    return success === null || row.topic === null ? [] : [{ entry: row.entry, topic: row.topic, success }]
  })
  if (lessons.length === 0) return []
  const key = (of: { entry: string; topic: string }) => `${of.entry} ${of.topic}`
  const before = new Map(
    (await lessonsOf(ctx.db, [...new Set(lessons.map(({ entry }) => entry))])).map((row) => [key(row), row]),
  )
  const by = Map.groupBy(lessons, key)
  const after = [...by.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { entry, topic } = first
    const known: Learned = before.get(key(first)) ?? { tries: 0, successes: 0, newTries: 0, newSuccesses: 0 }
    const learned = learn(known, group.length, group.filter(({ success }) => success).length)
    return [[entry, topic, learned.tries, learned.successes, learned.newTries, learned.newSuccesses]]
  })
  return [
    statement(sql`insert into learned_weight (entry, topic, tries, successes, new_tries, new_successes)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(${JSON.stringify(after)}) where true
      on conflict (entry, topic) do update set tries = excluded.tries, successes = excluded.successes,
        new_tries = excluded.new_tries, new_successes = excluded.new_successes`),
  ]
}
