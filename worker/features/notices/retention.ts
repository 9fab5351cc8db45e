import { sql } from 'drizzle-orm'
import { call, cycle } from '../../../schema/tables/calls.ts'
import { draft } from '../../../schema/tables/drafts.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { participant } from '../../../schema/tables/participants.ts'
import { setting } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import { commit, statement } from '../../platform/database.ts'
import { lastForgottenYear } from './rules.ts'

/** Addresses of each kind of people removed in one run; a day's run goes on in the next minute while there are more. */
const perRun = 500

/**
 * Removes the addresses of people 12 months after the end of the cycle they wrote in: of issues and comments the cycle of
 * their call or draft, of entries the year in which they were offered, of participants the year in which they last
 * supported something or took support back. Looks once a day.
 */
export async function forgetAddresses(ctx: Ctx): Promise<void> {
  const today = ctx.now.toISOString().slice(0, 10)
  const [mark] = await ctx.db.select().from(setting).where(sql`${setting.name} = 'addresses_forgotten'`)
  if (mark?.value === today) return
  const year = lastForgottenYear(ctx.now)
  const [, items, , people] = await commit(ctx.d1, [
    statement(sql`update ${submission} set email = null, email_index = null, email_verified_at = null, notices = 0
      where id in (
        select s.id from ${submission} s
        where s.email is not null and s.received_at < ${`${year + 1}-01-01`} and ${year} >= case s.kind
          when 'issue' then (select y.year from ${call} c join ${cycle} y on y.slug = c.cycle where c.slug = s.parent)
          when 'comment' then (select cast(substr(d.cycle, -4) as integer) from ${draft} d where d.slug = s.parent)
          else cast(substr(s.received_at, 1, 4) as integer) end
        limit ${perRun})`),
    statement(sql`select changes() as n`),
    statement(sql`update ${participant} set email = null, email_index = null, email_verified_at = null
      where id in (
        select id from ${participant} where email is not null and active_at < ${`${year + 1}-01-01`} limit ${perRun})`),
    statement(sql`select changes() as n`),
  ])
  if ([items, people].some((rows) => Number(rows?.[0]?.n ?? 0) === perRun)) return
  await commit(ctx.d1, [
    statement(
      sql`insert into setting (name, value) values ('addresses_forgotten', ${today}) on conflict (name) do update set value = excluded.value`,
    ),
  ])
}
