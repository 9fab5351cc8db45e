import { rm } from 'node:fs/promises'
import { loadModule } from '../build/load-module.ts'
import { PlainError, runProgram } from '../build/plain-error.ts'
import type { SeedModule } from '../local/seeding.ts'
import { deployConfiguration, writeDeployConfiguration } from './configuration.ts'
import type { Statement } from './literal-sql.ts'
import { execute, hasSecret, putSecret, query, run } from './remote.ts'
import { type DeploySettings, readDeploySettings } from './settings.ts'

/** The interface of worker/seed/first-administrator.ts. */
type FirstAdministratorModule = {
  firstAdministrator(options: { email: string; now: Date; secretKey: string }): Promise<Statement[]>
}

const HOW_TO_MAKE_A_KEY = "node -p \"require('node:crypto').randomBytes(32).toString('base64url')\""

await runProgram(deploy)

/** Checks, then migrates, then seeds an empty database, then deploys: each step leaves a working site behind. */
async function deploy(): Promise<void> {
  const settings = readDeploySettings(process.env)
  await writeDeployConfiguration(settings)
  if (process.argv.includes('--dry-run')) return run(['deploy', '--dry-run'], 'The dry run')

  const secretPresent = await hasSecret('SECRET_KEY')
  const seeded = await isSeeded()
  checkFirstDeployment(settings, { secretPresent, seeded })
  if (process.argv.includes('--check')) return console.log('Everything that a deployment needs is there.')

  await run(['d1', 'migrations', 'apply', 'waypost', '--remote'], 'Migrating')
  if (!seeded) await seed(settings)
  await run(['deploy'], 'Deploying')
  // After the Worker exists, and before anybody was told its address.
  if (!secretPresent && settings.secretKey) await putSecret('SECRET_KEY', settings.secretKey)
  await rm(deployConfiguration, { force: true })
  console.log(`Deployed: ${settings.origin}/`)
}

async function isSeeded(): Promise<boolean> {
  const tables = await query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'setting'")
  if (tables.length === 0) return false
  return (await query("SELECT value FROM setting WHERE name = 'seeded'")).length > 0
}

/** @throws PlainError listing what a first deployment needs besides, or that the key is gone from a used site. */
function checkFirstDeployment(settings: DeploySettings, state: { secretPresent: boolean; seeded: boolean }): void {
  const missing: string[] = []
  if ((!state.secretPresent || !state.seeded) && !settings.secretKey) {
    missing.push(`  WAYPOST_SECRET_KEY is missing: the key of this site; make one with\n    ${HOW_TO_MAKE_A_KEY}`)
    missing.push('  Keep it somewhere safe: Cloudflare never shows it again, and addresses open with no other key.')
  }
  if (!state.seeded && !settings.administratorEmail) {
    missing.push('  WAYPOST_ADMIN_EMAIL is missing: the mail address of the first administrator')
  }
  if (missing.length > 0) throw new PlainError(`This deployment needs besides:\n${missing.join('\n')}`)
}

/** Loads the catalogue and the first administrator in one piece, with the mark that both are there. */
async function seed({ secretKey, administratorEmail }: DeploySettings): Promise<void> {
  if (!secretKey || !administratorEmail) throw new Error('checkFirstDeployment let this through')
  const now = new Date()
  const { seedStatements } = await loadModule<SeedModule>('worker/seed/seed.ts')
  const { firstAdministrator } = await loadModule<FirstAdministratorModule>('worker/seed/first-administrator.ts')
  const statements = [
    ...(await seedStatements({ mode: 'catalogue', now, secretKey })),
    ...(await firstAdministrator({ email: administratorEmail, now, secretKey })),
    { sql: "INSERT INTO setting (name, value) VALUES ('seeded', ?)", params: ['catalogue'] },
  ]
  await execute(statements, 'Seeding')
}
