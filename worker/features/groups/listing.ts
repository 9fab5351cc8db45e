import { type SQL, sql } from 'drizzle-orm'
import { type Listed, listAll, unlistAll } from '../../platform/bulk.ts'
import { type Statement, statement } from '../../platform/database.ts'
import { summarise, type Total } from '../../platform/facets.ts'
import { type Counted, issueDimensions, issueTotals, totalsOfIssue } from '../calls/rules.ts'

/** A published issue as it stands in the lists and totals of its group. */
export interface Listable extends Counted {
  id: string
  reference: string
}

/** Scope of what is kept about the members of a group: lists, facets and totals, defined as those of the call are. */
export function groupScope(id: string): string {
  return `group:${id}`
}

/** Statements that list and count published issues in a group. */
export function enlist(group: string, issues: readonly Listable[]): Statement[] {
  if (issues.length === 0) return []
  const references = JSON.stringify(issues.map((issue) => issue.reference))
  return [
    ...listAll(groupScope(group), issues.map(listed)),
    summarise(groupScope(group), totals(issues, 1)),
    ...keepMembers(
      group,
      sql`select value from json_each(issue_group.members) union select value from json_each(${references})`,
    ),
  ]
}

/** Takes back what {@link enlist} wrote for the same issues. */
export function delist(group: string, issues: readonly Listable[]): Statement[] {
  if (issues.length === 0) return []
  const references = JSON.stringify(issues.map((issue) => issue.reference))
  return [
    ...unlistAll(groupScope(group), issues.map(listed)),
    summarise(groupScope(group), totals(issues, -1)),
    ...keepMembers(
      group,
      sql`select value from json_each(issue_group.members) where value not in (select value from json_each(${references}))`,
    ),
  ]
}

function listed(issue: Listable): Listed {
  return { id: issue.id, dimensions: issueDimensions(issue), totals: issueTotals(issue) }
}

function totals(issues: readonly Listable[], sign: 1 | -1): Total[] {
  const sums = new Map<string, [string, string, number]>()
  for (const issue of issues) {
    for (const [name, value, n] of totalsOfIssue(issue, sign)) {
      const sum = sums.get(`${name} ${value}`) ?? [name, value, 0]
      sum[2] += n
      sums.set(`${name} ${value}`, sum)
    }
  }
  return [...sums.values()]
}

/** Keeps the references in the group's row in the order of their numbers, and how many they are. */
function keepMembers(group: string, values: SQL): Statement[] {
  return [
    statement(
      sql`update issue_group set members = (select json_group_array(value) from (select value from (${values}) order by length(value), value)) where id = ${group}`,
    ),
    statement(sql`update issue_group set size = json_array_length(members) where id = ${group}`),
  ]
}

/**
 * Aborts the batch when an issue has changed its group since its content was read: what is listed under a group must be
 * taken from there and from nowhere else.
 */
export function stillIn(issue: string, group: string | null): Statement {
  return statement(sql`select iif((select issue_group from issue where id = ${issue}) is ${group}, 1, json('stale'))`)
}
