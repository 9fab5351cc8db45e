import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFolder, root } from '../build/paths.ts'
import { writeWhole } from '../build/write-file.ts'
import type { DeploySettings } from './settings.ts'

/** The configuration of one deployment; written anew each time. */
export const deployConfiguration = join(buildFolder, 'wrangler.deploy.toml')

/** Writes wrangler.toml with the operator's database, origin and sender in it, seen from its other folder. */
export async function writeDeployConfiguration(settings: DeploySettings): Promise<void> {
  const text = await readFile(join(root, 'wrangler.toml'), 'utf8')
  await writeWhole(deployConfiguration, fillIn(text, settings))
}

/** Fills the text of wrangler.toml in; throws when a line that it looks for is not there exactly once. */
export function fillIn(text: string, { databaseId, origin, mailFrom, mailInbox }: DeploySettings): string {
  let filled = replaceLine(text, /^main = "(.*)"$/gm, (path) => `main = ${quoted(`../${path}`)}`)
  filled = replaceLine(filled, /^migrations_dir = "(.*)"$/gm, (path) => `migrations_dir = ${quoted(`../${path}`)}`)
  filled = replaceLine(filled, /^database_id = "(.*)"$/gm, () => `database_id = ${quoted(databaseId)}`)
  return replaceLine(filled, /^MAIL_FROM = "(.*)"$/gm, () =>
    [
      `MAIL_FROM = ${quoted(mailFrom)}`,
      ...(mailInbox === null ? [] : [`MAIL_INBOX = ${quoted(mailInbox)}`]),
      `ORIGIN = ${quoted(origin)}`,
    ].join('\n'),
  ).replace(/^watch_dir = .*\n/m, '')
}

function replaceLine(text: string, line: RegExp, replacement: (value: string) => string): string {
  const found = text.match(line)?.length ?? 0
  if (found !== 1) throw new Error(`wrangler.toml must have one line like ${line.source}, and it has ${found}`)
  return text.replace(line, (_, value: string) => replacement(value))
}

/** A TOML basic string; JSON's escapes are a subset of TOML's. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
