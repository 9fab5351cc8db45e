import { sql } from 'drizzle-orm'
import { paths } from '../../../schema/paths.ts'
import { issueGroup } from '../../../schema/tables/groups.ts'
import type { Answered } from '../../../schema/tables/workstreams.ts'
import type { Ctx } from '../../context.ts'
import type { Reader } from '../../platform/database.ts'
import { communityName } from '../priorities/names.ts'
import { readBoard } from '../priorities/queries.ts'

/** What a workstream answers, named and with its address. */
export interface NamedAnswer {
  value: string
  kind: 'group' | 'priority'
  name: string
  /** Of the name; null where it is in the reader's. */
  language: string | null
  path: string
}

/** An answer as one value of a form: `call/g/id` or `call/c/community`. */
export function answerValue(answer: Answered): string {
  return 'group' in answer ? `${answer.call}/g/${answer.group}` : `${answer.call}/c/${answer.community}`
}

/** Inverse of {@link answerValue}; null for what is none. */
export function readAnswer(value: string): Answered | null {
  const [call = '', kind, name = ''] = value.split('/')
  if (call === '' || name === '') return null
  if (kind === 'g') return { call, group: name }
  return kind === 'c' ? { call, community: name } : null
}

/**
 * Those of the answers that the public may read of, groups and priorities of public calls: value -> the group's title, null
 * for priorities. One read, of however many workstreams the answers are.
 */
export async function publicAnswers(
  db: Reader,
  answers: readonly Answered[],
): Promise<ReadonlyMap<string, { title: string; language: string } | null>> {
  if (answers.length === 0) return new Map()
  const asked = JSON.stringify(
    answers.map((answer) => [answerValue(answer), answer.call, 'group' in answer ? answer.group : null]),
  )
  const rows = await db.all<{ value: string; title: string | null; language: string | null }>(sql`
    select asked.value ->> 0 as value, g.title as title, g.language as language from json_each(${asked}) asked
    join call c on c.slug = asked.value ->> 1 and c.stage <> 'draft'
    left join issue_group g on g.id = asked.value ->> 2 and g.call = c.slug
    where asked.value ->> 2 is null or g.id is not null`)
  return new Map(
    rows.map(({ value, title, language }) => [value, title === null || language === null ? null : { title, language }]),
  )
}

/** Names of answers: two reads however many there are. What is not public, or not there, is left out. */
export async function nameAnswers(ctx: Ctx, cycle: string, answers: readonly Answered[]): Promise<NamedAnswer[]> {
  const [open, board] = await Promise.all([publicAnswers(ctx.db, answers), readBoard(ctx.db, cycle)])
  return answers.flatMap((answer): NamedAnswer[] => {
    const value = answerValue(answer)
    const group = open.get(value)
    if (group === undefined) return []
    if ('group' in answer) {
      const path = paths.group(ctx.locale, answer.call, answer.group)
      return [{ value, kind: 'group', name: group?.title ?? answer.group, language: group?.language ?? null, path }]
    }
    const names = board.communities.find((one) => one.id === answer.community)?.names ?? {}
    const path = paths.priorities(ctx.locale, answer.call)
    return [{ value, kind: 'priority', name: communityName(ctx.locale, answer.community, names), language: null, path }]
  })
}

/** Groups offered to a workstream; the largest of each call. */
const groupsOffered = 60

/** All that a workstream of a cycle can answer: the groups of its public calls and what its communities put forward. */
export async function answerable(ctx: Ctx, cycle: string): Promise<NamedAnswer[]> {
  const [groups, board] = await Promise.all([
    ctx.db
      .select({ id: issueGroup.id, call: issueGroup.call })
      .from(issueGroup)
      .where(
        sql`${issueGroup.call} in (select slug from call where cycle = ${cycle} and stage <> 'draft') and ${issueGroup.state} = 'active'`,
      )
      .orderBy(sql`${issueGroup.size} desc`)
      .limit(groupsOffered),
    readBoard(ctx.db, cycle),
  ])
  const priorities = board.communities.flatMap((one) =>
    [...new Set(one.picks.map((pick) => pick.call))].map((call) => ({ call, community: one.id })),
  )
  return await nameAnswers(ctx, cycle, [...groups.map(({ id, call }) => ({ call, group: id })), ...priorities])
}
