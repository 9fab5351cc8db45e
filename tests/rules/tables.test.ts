import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'

const database = new DatabaseSync(':memory:')
for (const file of readdirSync('migrations').sort()) database.exec(readFileSync(`migrations/${file}`, 'utf8'))

const modules = await Promise.all(
  readdirSync('schema/tables').map(
    (file) => import(`../../schema/tables/${file.slice(0, -3)}.ts`) as Promise<Record<string, unknown>>,
  ),
)
const tables = modules.flatMap((module) => Object.values(module)) as SQLiteTable[]

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
