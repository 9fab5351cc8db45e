import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** 32 bytes for tests only. */
const secretKey = 'dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk'

export default defineConfig({
  test: {
    // One less than the cores by default: on two cores, one file at a time.
    maxWorkers: 2,
    reporters: process.env.CI === undefined ? ['default'] : ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        test: { name: 'rules', include: ['tests/rules/**/*.test.{ts,tsx}', 'tests/*.test.ts'], environment: 'node' },
      },
      {
        // Inside workerd, on a real D1, through the app as it is deployed.
        plugins: [
          cloudflareTest(async () => ({
            main: './worker/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                SECRET_KEY: secretKey,
                ORIGIN: 'https://waypost.test',
                MIGRATIONS: await readD1Migrations('./migrations'),
              },
            },
          })),
        ],
        test: {
          name: 'features',
          include: ['tests/features/**/*.test.{ts,tsx}'],
          setupFiles: ['./tests/support/migrate.ts'],
          // How fast the machine is, is no matter of these tests.
          testTimeout: 60_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Whole copies in processes of their own, and browsers: one file at a time, since the machine is shared.
        test: {
          name: 'served',
          include: ['tests/journeys/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
