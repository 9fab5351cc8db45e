import { join } from 'node:path'
import { buildFolder } from '../build/paths.ts'
import { PlainError } from '../build/plain-error.ts'
import { wrangler } from '../build/wrangler.ts'
import { writeWhole } from '../build/write-file.ts'
import { deployConfiguration } from './configuration.ts'
import { literalSql, type Statement } from './literal-sql.ts'

const SQL_FILE = join(buildFolder, 'deploy.sql')

/** Runs wrangler on the deployment's configuration with its output shown; throws when it failed. */
export async function run(args: string[], doing: string): Promise<void> {
  const { code } = await wrangler([...args, '--config', deployConfiguration], { show: true })
  if (code !== 0) throw new PlainError(`${doing} failed; wrangler's own words stand above.`)
}

/** Whether the deployed Worker has a secret of this name. A Worker that does not exist yet has none. */
export async function hasSecret(name: string): Promise<boolean> {
  const { code, output } = await wrangler(['secret', 'list', '--format', 'json', '--config', deployConfiguration], {
    show: false,
  })
  if (code !== 0) {
    if (/\[code: 10007\]|does not exist|not found/i.test(output)) return false
    throw new PlainError(`The secrets could not be listed:\n${output.trim()}`)
  }
  return new RegExp(`"name":\\s*"${name}"`).test(output)
}

/** Gives the Worker a secret; the value goes through standard input, where no process list shows it. */
export async function putSecret(name: string, value: string): Promise<void> {
  const { code, output } = await wrangler(['secret', 'put', name, '--config', deployConfiguration], {
    show: false,
    input: value,
  })
  if (code !== 0) throw new PlainError(`The secret ${name} could not be set:\n${output.trim()}`)
}

/** Asks the remote database one question; answers the rows. */
export async function query(sql: string): Promise<Record<string, unknown>[]> {
  const { code, output } = await wrangler(
    ['d1', 'execute', 'waypost', '--remote', '--json', '--command', sql, '--config', deployConfiguration],
    { show: false },
  )
  const json = output.slice(Math.max(0, output.indexOf('[')))
  if (code !== 0) throw new PlainError(`The database could not be asked:\n${output.trim()}`)
  const answer = JSON.parse(json) as { results: Record<string, unknown>[] }[]
  return answer[0]?.results ?? []
}

/** Runs statements on the remote database as one file, which Cloudflare takes as a whole or not at all. */
export async function execute(statements: Statement[], doing: string): Promise<void> {
  await writeWhole(SQL_FILE, `${statements.map(literalSql).join('\n')}\n`, 0o600)
  await run(['d1', 'execute', 'waypost', '--remote', '--yes', '--file', SQL_FILE], doing)
}
