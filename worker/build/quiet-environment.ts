import { delimiter, dirname, join } from 'node:path'
import { root } from './paths.ts'

/**
 * The environment for tools that we start: no telemetry, no look-ups over the network, no prompts, and this very Node
 * ahead of any other that the system may have.
 */
export function quietEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CI: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_WRITE_LOGS: 'false',
    PATH: [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
  }
}
