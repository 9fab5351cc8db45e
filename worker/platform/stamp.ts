import { type Keys, randomToken } from './crypto.ts'

/** What a form carries about its own making. */
export interface Stamp {
  madeAt: Date
  /** Chance that makes a double click one record. */
  nonce: string
}

/** A sealed stamp for a form made now. */
export async function makeStamp(keys: Keys, now: Date): Promise<string> {
  const value = `${now.getTime()}.${randomToken().slice(0, 24)}`
  return `${value}.${await keys.seal(value)}`
}

/** The stamp of a form that came back; null when it is missing or not ours, which refuses nothing by itself. */
export async function readStamp(keys: Keys, stamp: string | undefined): Promise<Stamp | null> {
  const [time, nonce, seal] = (stamp ?? '').split('.')
  if (time === undefined || nonce === undefined || seal !== (await keys.seal(`${time}.${nonce}`))) return null
  return { madeAt: new Date(Number(time)), nonce }
}
