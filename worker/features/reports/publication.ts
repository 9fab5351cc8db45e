import { sql } from 'drizzle-orm'
import { report } from '../../../schema/tables/reports.ts'
import { type Statement, statement } from '../../platform/database.ts'

/**
 * Reports keep titles and questions of issues as they stood. What is public no longer must disappear there as well, and
 * comes back when the issue does. Both change rows only where a call has reports.
 */

/** Leaves the texts of an issue out of every report of its call. */
export function withholdFromReports(call: string, reference: string): Statement {
  return statement(sql`update ${report} set withheld = json_insert(withheld, '$[#]', ${reference})
    where call = ${call} and not exists (select 1 from json_each(withheld) where value = ${reference})`)
}

/** Takes back what {@link withholdFromReports} wrote. */
export function returnToReports(call: string, reference: string): Statement {
  return statement(sql`update ${report}
    set withheld = (select json_group_array(value) from json_each(withheld) where value <> ${reference})
    where call = ${call} and exists (select 1 from json_each(withheld) where value = ${reference})`)
}
