import { sql } from 'drizzle-orm'
import { paths } from '../../../schema/paths.ts'
import { issueGroup } from '../../../schema/tables/groups.ts'
import type { Answered } from '../../../schema/tables/workstreams.ts'
import type { Ctx } from '../../context.ts'
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

/** Names of answers: two reads however many there are. What is gone keeps its id as name. */
export async function nameAnswers(ctx: Ctx, cycle: string, answers: readonly Answered[]): Promise<NamedAnswer[]> {
  const ids = answers.flatMap((answer) => ('group' in answer ? [answer.group] : []))
  const [groups, board] = await Promise.all([
    ids.length === 0
      ? []
      : ctx.db
          .select({ id: issueGroup.id, title: issueGroup.title, language: issueGroup.language })
          .from(issueGroup)
          .where(sql`${issueGroup.id} in (select value from json_each(${JSON.stringify(ids)}))`),
    readBoard(ctx.db, cycle),
  ])
  return answers.map((answer) => {
    const value = answerValue(answer)
    if ('group' in answer) {
      const found = groups.find((group) => group.id === answer.group)
      const path = paths.group(ctx.locale, answer.call, answer.group)
      return { value, kind: 'group', name: found?.title ?? answer.group, language: found?.language ?? null, path }
    }
    const names = board.communities.find((one) => one.id === answer.community)?.names ?? {}
    const path = paths.priorities(ctx.locale, answer.call)
    return { value, kind: 'priority', name: communityName(ctx.locale, answer.community, names), language: null, path }
  })
}

/** Groups offered to a workstream; the largest of each call. */
const groupsOffered = 60

/** All that a workstream of a cycle can answer: the groups of its calls and what its communities put forward. */
export async function answerable(ctx: Ctx, cycle: string): Promise<NamedAnswer[]> {
  const [groups, board] = await Promise.all([
    ctx.db
      .select({ id: issueGroup.id, call: issueGroup.call })
      .from(issueGroup)
      .where(
        sql`${issueGroup.call} in (select slug from call where cycle = ${cycle}) and ${issueGroup.state} = 'active'`,
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
