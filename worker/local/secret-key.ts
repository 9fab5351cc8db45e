import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainError } from '../build/plain-error.ts'
import { writeWhole } from '../build/write-file.ts'

const BASE64URL_OF_32_BYTES = /^[A-Za-z0-9_-]{43}$/

/**
 * The key of this data folder (base64url of 32 random bytes), made at the first start and readable by its owner alone.
 * What is encrypted in the database opens with this key only, so a damaged one is reported and never replaced.
 */
export async function secretKey(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret-key')
  const present = await readFile(file, 'utf8').catch(() => null)
  if (present !== null) {
    const key = present.trim()
    if (!BASE64URL_OF_32_BYTES.test(key)) {
      throw new PlainError(`${file} does not hold a key (43 letters, digits, - or _). Put the right one back.`)
    }
    return key
  }
  const key = randomBytes(32).toString('base64url')
  await writeWhole(file, `${key}\n`, 0o600)
  return key
}
