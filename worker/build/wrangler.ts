import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './paths.ts'
import { quietEnvironment } from './quiet-environment.ts'

/** What a finished run of wrangler left: its exit code, and its output where it was captured. */
export type WranglerRun = { code: number; output: string }

/**
 * Runs wrangler with this Node from the repository's top folder.
 *
 * @param show whether its output goes to the terminal; otherwise it is captured.
 * @param input text for its standard input, for values that must not stand in a command line.
 */
export function wrangler(args: string[], options: { show: boolean; input?: string }): Promise<WranglerRun> {
  const output = options.show ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'), ...args], {
    cwd: root,
    env: quietEnvironment(),
    stdio: [options.input === undefined ? 'ignore' : 'pipe', output, output],
  })
  let captured = ''
  const keep = (chunk: Buffer) => {
    captured += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  child.stdin?.end(options.input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output: captured }))
  })
}
