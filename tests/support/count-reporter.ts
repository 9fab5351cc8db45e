import { mkdirSync, writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Writes how many tests passed and failed into `.build/test-count.json` for `.ci/run`, which prints it. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    // An error outside any test is a failure too; a file that cannot even be loaded counts as one.
    let failed = errors.length
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        if (state === 'failed') failed += 1
      }
    }
    mkdirSync('.build', { recursive: true })
    writeFileSync('.build/test-count.json', JSON.stringify({ passed, failed }))
  }
}
