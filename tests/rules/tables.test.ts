import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import * as accounts from '../../schema/tables/accounts.ts'
import * as calls from '../../schema/tables/calls.ts'
import * as drafts from '../../schema/tables/drafts.ts'
import * as help from '../../schema/tables/help.ts'
import * as moderation from '../../schema/tables/moderation.ts'
import * as observatory from '../../schema/tables/observatory.ts'
import * as platform from '../../schema/tables/platform.ts'

const database = new DatabaseSync(':memory:')
for (const file of readdirSync('migrations').sort()) database.exec(readFileSync(`migrations/${file}`, 'utf8'))

const tables = Object.values({
  ...accounts,
  ...calls,
  ...drafts,
  ...help,
  ...moderation,
  ...observatory,
  ...platform,
}) as SQLiteTable[]

describe('migrations', () => {
  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    'make %s as the code knows it',
    (name, table) => {
      const made = database.prepare(`SELECT name, type, "notnull" FROM pragma_table_info('${name}')`).all() as {
        name: string
        type: string
        notnull: number
      }[]
      const known = getTableConfig(table).columns.map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
      }))
      expect(
        made.map(({ name: column, type }) => ({ name: column, type })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      ).toEqual(known.sort((a, b) => (a.name < b.name ? -1 : 1)))
    },
  )

  it('make no table that the code does not know', () => {
    const made = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string }[]
    expect(made.map(({ name }) => name).sort()).toEqual(tables.map((table) => getTableConfig(table).name).sort())
  })

  it('use no full-text table, which would make an export of the database impossible', () => {
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE sql LIKE '%VIRTUAL TABLE%'").all()).toEqual([])
  })
})
