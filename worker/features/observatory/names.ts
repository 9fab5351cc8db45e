import { eq, sql } from 'drizzle-orm'
import { entryName } from '../../../schema/tables/observatory.ts'
import { insertAll } from '../../platform/bulk.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { type Named, nameKeys } from './name-rules.ts'

/** Statements that keep the names by which an entry is found, in place of those it had. */
export function keepNames(content: Named & { id: string }): Statement[] {
  return [
    forgetNames(content.id),
    statement(
      sql`insert into ${entryName} (key, entry) select value, ${content.id} from json_each(${JSON.stringify(nameKeys(content))})`,
    ),
  ]
}

/**
 * Statements that keep the names of many entries that had none before.
 * @param maxJson bytes of values in one statement
 */
export function keepAllNames(contents: readonly (Named & { id: string })[], maxJson: number): Statement[] {
  const rows = contents.flatMap((content) => nameKeys(content).map((key) => ({ key, entry: content.id })))
  return rows.length === 0 ? [] : insertAll(entryName, rows, maxJson)
}

/** Statement that forgets the names of an entry. */
export function forgetNames(id: string): Statement {
  return statement(build.delete(entryName).where(eq(entryName.entry, id)))
}
