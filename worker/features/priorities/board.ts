import { type SQL, sql } from 'drizzle-orm'
import { issue } from '../../../schema/tables/calls.ts'
import { issueGroup } from '../../../schema/tables/groups.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { community, mandate, priority, priorityBoard } from '../../../schema/tables/priorities.ts'
import { type Statement, statement } from '../../platform/database.ts'

/**
 * Statement that makes the board of a cycle anew from its mandates and priorities. It belongs into every batch that
 * changes one of these, after the change.
 */
export function renewBoard(cycle: string): Statement {
  return renewal(sql`${cycle}`, sql`true`)
}

/** The same for the cycle of a call, where there is a board: for steps that move issues between its groups. */
export function renewBoardOfCall(call: string): Statement {
  const cycle = sql`(select cycle from call where slug = ${call})`
  return renewal(cycle, sql`exists (select 1 from ${priorityBoard} where cycle = ${cycle})`)
}

function renewal(cycle: SQL, where: SQL): Statement {
  // Groups can be merged into one that is merged in turn. What was put forward stays as it was said: the way is gone anew
  // each time, so that taking a merger back brings the old pointing back.
  const standing = sql`(
    with recursive way (id, into_id, state, step) as (
      select g.id, g.merged_into, g.state, 0 from ${issueGroup} g where g.id = pick.value ->> 'group'
      union all
      select g.id, g.merged_into, g.state, step + 1 from way join ${issueGroup} g on g.id = way.into_id
      where way.state = 'merged' and step < 100)
    select json_array(id, state) from way order by step desc limit 1)`
  const groupThemes = sql`(
    select json_group_array(distinct theme.value)
    from ${issue} i join ${submission} item on item.id = i.id and item.state = 'published', json_each(i.themes) theme
    where i.call = pick.value ->> 'call' and i.issue_group = pick.standing ->> 0)`
  const picks = sql`(
    select json_group_array(json_object('call', pick.value ->> 'call', 'theme', pick.value ->> 'theme',
      'group', coalesce(pick.standing ->> 0, pick.value ->> 'group'), 'named', pick.value ->> 'group', 'groupState', pick.standing ->> 1,
      'groupThemes', json(${groupThemes})))
    from (select pick.value, ${standing} as standing from json_each(kept.items) pick) pick)`
  return statement(sql`insert into ${priorityBoard} (cycle, revision, communities)
    select ${cycle}, 1, json_group_array(json(entry)) from (
      select json_object('id', one.id, 'names', json(coalesce(known.names, '{}')), 'country', known.country,
        'region', known.region, 'website', known.website, 'version', coalesce(kept.version, 0),
        'picks', json(coalesce(${picks}, '[]'))) as entry
      from (
        select community as id from ${mandate} where cycle = ${cycle}
        union select community from ${priority} where cycle = ${cycle}
      ) one
      left join ${community} known on known.id = one.id
      left join ${priority} kept on kept.cycle = ${cycle} and kept.community = one.id
    ) where ${where}
    on conflict (cycle) do update set revision = revision + 1, communities = excluded.communities`)
}
