import { sql } from 'drizzle-orm'
import { type Statement, statement } from '../../platform/database.ts'

/**
 * Statements that take away why an issue was moved between groups, for everybody who was told: the words, which may quote
 * its author, stand in the public history of the groups and with every other issue of the same step. The steps stay.
 */
export function eraseReasons(issue: string): Statement[] {
  const step = sql`substr(e.id, 1, instr(e.id, '.i') - 1)`
  return [
    statement(sql`delete from event_note where event in (
      select o.id from event e join event o on o.id > ${step} || '.' and o.id < ${step} || '/'
      where e.subject_id = ${issue} and e.action in ('grouped', 'ungrouped', 'regrouped') and instr(e.id, '.i') > 0)`),
  ]
}
