import { resolve } from 'node:path'
import { PlainError } from '../build/plain-error.ts'

/** What the environment may set for a local run. */
export type Settings = {
  /** TCP port; 0 takes any free one. */
  port: number
  /** Absolute folder of the database and the secret key. */
  dataFolder: string
  seed: 'demo' | 'catalogue' | 'none'
  /** Absolute folder for copies of outgoing mail, or null for none. */
  mailFolder: string | null
  /** Milliseconds to add to the real time at the start. */
  clockShift: number
  rateLimit: boolean
  /** Private hosts with their ports, commas between, that harvests and link checks may visit. */
  localHosts: string
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/

/**
 * Reads the settings of api.md. An empty variable counts as unset.
 *
 * @param real the real time, from which CLOCK is counted.
 * @throws PlainError naming the variable and what it may hold.
 */
export function readSettings(environment: NodeJS.ProcessEnv, real: Date): Settings {
  const { PORT, DATA_DIR, SEED, MAIL_DIR, CLOCK, RATE_LIMIT, LOCAL_HOSTS } = environment
  return {
    port: readPort(PORT || '8787'),
    dataFolder: resolve(DATA_DIR || '.data'),
    seed: readChoice('SEED', SEED || 'demo', ['demo', 'catalogue', 'none']),
    mailFolder: MAIL_DIR ? resolve(MAIL_DIR) : null,
    clockShift: CLOCK ? readClock(CLOCK) - real.getTime() : 0,
    rateLimit: readChoice('RATE_LIMIT', RATE_LIMIT || 'on', ['on', 'off']) === 'on',
    localHosts: LOCAL_HOSTS ?? '',
  }
}

/** Milliseconds since 1970 of an ISO 8601 time with its zone, or of a date at midnight UTC; null if it is neither. */
export function parseTime(text: string): number | null {
  const time = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new PlainError(`PORT must be a number from 0 to 65535 (0 takes any free port), and it is "${text}".`)
  }
  return port
}

function readChoice<Choice extends string>(name: string, text: string, choices: Choice[]): Choice {
  const found = choices.find((choice) => choice === text)
  if (!found) throw new PlainError(`${name} must be one of ${choices.join(', ')}, and it is "${text}".`)
  return found
}

function readClock(text: string): number {
  const time = parseTime(text)
  if (time === null) {
    throw new PlainError(`CLOCK must be an ISO 8601 time such as 2026-11-22T09:00:00Z, and it is "${text}".`)
  }
  return time
}
