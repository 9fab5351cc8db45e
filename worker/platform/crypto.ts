import { fromBase64Url, toBase64Url, toHex, utf8 } from './bytes.ts'

/** Hex SHA-256 of a text or of bytes. For tokens that are random enough to need no salt. */
export async function sha256(of: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', typeof of === 'string' ? utf8(of) : of))
}

/** A token of 256 random bits, base64url. */
export function randomToken(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/**
 * A random number made of time and chance: 10 characters of milliseconds, 16 of chance, in Crockford's
 * base 32, so that ids sort by the time they were made (github.com/ulid/spec).
 */
export function sortableId(now: Date): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let time = ''
  for (let rest = now.getTime(), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time
  const chance = crypto.getRandomValues(new Uint8Array(16))
  return time + [...chance].map((byte) => alphabet[byte % 32]).join('')
}

/** Makes ids for one piece of work: each sorts after the one before, although all are made in the same moment. */
export function idMaker(now: Date): () => string {
  let made = 0
  return () => sortableId(new Date(now.getTime() + made++))
}

/**
 * The keys of this copy, all derived from one secret with HKDF-SHA-256 (RFC 5869), so that an operator
 * keeps a single secret and no key serves two purposes.
 */
export interface Keys {
  /**
   * Encrypts with AES-256-GCM. `owner` (the row's id) is additional data, so that a value copied to another
   * row does not open there. Answers `keyId.iv.ciphertext`.
   */
  encrypt(plain: string, owner: string): Promise<string>
  /** Inverse of `encrypt`; throws when the value was tampered with or belongs to another owner. */
  decrypt(sealed: string, owner: string): Promise<string>
  /** Blind index: the same address gives the same value, which tells nothing without the key. */
  addressIndex(address: string): Promise<string>
  /** The tracking token of a record; a repeated request can so be shown it again. */
  trackingToken(recordId: string): Promise<string>
  /** The token of a participant, derived for the same reason. */
  participantToken(participantId: string): Promise<string>
  /** A pseudonym of a caller that changes every UTC day; `address` itself is never kept. */
  callerBucket(address: string, now: Date): Promise<string>
  /** A short seal on a value that a browser carries for us, such as the moment a form was made. */
  seal(value: string): Promise<string>
}

const keyId = 'k1'

/** Derives the keys of a copy. @param secret base64url of at least 32 bytes. */
export async function deriveKeys(secret: string): Promise<Keys> {
  const bytes = fromBase64Url(secret)
  if (bytes.length < 32) throw new Error('SECRET_KEY must hold at least 32 bytes, base64url')
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const derivation = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: utf8('waypost'),
    info: utf8(purpose),
  })
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  const macKey = (purpose: string) => crypto.subtle.deriveKey(derivation(purpose), root, hmac, false, ['sign'])
  const [contents, index, tracking, participants, callers, seals] = await Promise.all([
    crypto.subtle.deriveKey(derivation('contents'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    macKey('address-index'),
    macKey('tracking'),
    macKey('participants'),
    macKey('callers'),
    macKey('seals'),
  ])
  const mac = async (key: CryptoKey, text: string) => new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)))

  return {
    async encrypt(plain, owner) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: utf8(owner) },
        contents,
        utf8(plain),
      )
      return `${keyId}.${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`
    },
    async decrypt(sealed, owner) {
      const [id, iv, body] = sealed.split('.')
      if (id !== keyId || iv === undefined || body === undefined) throw new Error('unknown form of encrypted value')
      const parameters = { name: 'AES-GCM', iv: fromBase64Url(iv), additionalData: utf8(owner) }
      return new TextDecoder().decode(await crypto.subtle.decrypt(parameters, contents, fromBase64Url(body)))
    },
    async addressIndex(address) {
      return toBase64Url(await mac(index, address.trim().toLowerCase()))
    },
    async trackingToken(recordId) {
      return toBase64Url(await mac(tracking, recordId))
    },
    async participantToken(participantId) {
      return toBase64Url(await mac(participants, participantId))
    },
    async callerBucket(address, now) {
      return toBase64Url((await mac(callers, `${now.toISOString().slice(0, 10)} ${address}`)).slice(0, 16))
    },
    async seal(value) {
      return toBase64Url((await mac(seals, value)).slice(0, 16))
    },
  }
}
