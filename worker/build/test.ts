import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBundle } from './bundle.ts'
import { root } from './paths.ts'
import { quietEnvironment } from './quiet-environment.ts'

// Tests of a served Waypost run side by side; building first keeps them from building the same thing each.
await ensureBundle()
const run = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
  { cwd: root, env: quietEnvironment(), stdio: 'inherit' },
)
process.exit(run.status ?? 1)
