import { bindings, run } from './app.ts'

/** Empties the observatory as if the copy were a new one. */
export async function emptyCopy(): Promise<void> {
  const statements = [
    "DELETE FROM submission WHERE kind = 'entry'",
    'DELETE FROM entry',
    'DELETE FROM past_output',
    'DELETE FROM import_row',
    'DELETE FROM import_job',
    'DELETE FROM import_part',
    "DELETE FROM posting WHERE scope IN ('entries', 'outputs')",
    "DELETE FROM facet WHERE scope IN ('entries', 'outputs')",
    "DELETE FROM search_posting WHERE scope IN ('entries', 'outputs')",
    "DELETE FROM search_term WHERE scope IN ('entries', 'outputs')",
    ...['place', 'place_set', 'place_order', 'search_list', 'search_slip'].map(
      (table) => `DELETE FROM ${table} WHERE scope = 'entries'`,
    ),
    'DELETE FROM entry_name',
    "DELETE FROM summary WHERE scope LIKE 'coverage%'",
    "DELETE FROM counter WHERE name = 'reference:ENT-'",
  ]
  await run(statements.map((sql) => ({ sql, params: [] })))
}

/** Header of a table of entries with as few columns as are needed. */
export const header = 'id,name,kind,url,summary,topics,regions,languages\n'
export const row = (id: string, name = `Desk ${id}`, url = `https://${id}.example.org/`) =>
  `${id},${name},help desk,${url},What it does,cybercrime,Africa,English\n`
export const rows = (n: number) => header + Array.from({ length: n }, (_, i) => row(`r${i + 1}`)).join('')

/** Everything kept about entries that an import changes. */
export async function kept() {
  const n = async (sql: string) => Number(await bindings.DB.prepare(sql).first('n'))
  return {
    entries: await n('SELECT count(*) n FROM entry'),
    submissions: await n("SELECT count(*) n FROM submission WHERE kind = 'entry'"),
    known: await n("SELECT count(*) n FROM import_row WHERE call = ':entries'"),
    listed: await n("SELECT count(*) n FROM posting WHERE scope = 'entries' AND key = ''"),
    counted: await n("SELECT coalesce(sum(n), 0) n FROM facet WHERE scope = 'entries' AND dimension = 'all'"),
  }
}
export const all = (n: number) => ({ entries: n, submissions: n, known: n, listed: n, counted: n })
