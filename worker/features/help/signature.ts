import { toHex, utf8 } from '../../platform/bytes.ts'

/**
 * The signature of a telling: HMAC-SHA-256 over `timestamp.body`, hex, as `v1=...`. The receiver makes the same and
 * refuses a timestamp that is older than five minutes.
 * @param timestamp seconds since 1970
 */
export async function signatureOf(secret: string, timestamp: number, body: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return `v1=${toHex(await crypto.subtle.sign('HMAC', key, utf8(`${timestamp}.${body}`)))}`
}
