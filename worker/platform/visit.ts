import { hasPublicHost } from '../../schema/contracts/public-address.ts'
import type { Ctx } from '../context.ts'

/** Redirects that are followed before an address counts as one that leads nowhere. */
const mostRedirects = 5

/** How this copy presents itself to the sites that it visits. */
export const visitorName = 'WaypostBot'

export interface VisitOptions {
  method?: 'GET' | 'HEAD'
  /** Bytes of the body that are read at most; 0 reads none. */
  maxBytes: number
  /** Milliseconds until the visit is given up, all redirects and the body included. */
  patience: number
  headers?: Record<string, string>
  /** Asked before each step; a step that may not be taken ends the visit. */
  mayStep?: (url: string) => Promise<boolean>
}

/** A step from one address to another. */
export interface Redirect {
  from: string
  status: number
  to: string
}

export type Visited =
  | { ok: true; url: string; status: number; redirects: Redirect[]; headers: Headers; body: Uint8Array<ArrayBuffer> }
  | {
      ok: false
      /**
       * `private`: not public, or no web address; `redirects`: too many; `large`: more than was to be read; `stopped`:
       * `mayStep` said no.
       */
      why: 'private' | 'redirects' | 'timeout' | 'unreachable' | 'large' | 'stopped'
      url: string
      redirects: Redirect[]
    }

/**
 * Asks for an address on somebody else's site. Every step of a redirect is checked like the first one: an address that
 * is not http or https, or that names a private host, is never asked for (RFC 9110 15.4 for what is a redirect).
 * @param address absolute
 * @returns what the last step answered, whatever its status; the body only with `ok`
 */
export async function visit(
  ctx: Pick<Ctx, 'origin' | 'localHosts'>,
  address: string,
  options: VisitOptions,
): Promise<Visited> {
  const { method = 'GET', maxBytes, patience } = options
  const signal = AbortSignal.timeout(patience)
  const redirects: Redirect[] = []
  let url = address
  try {
    for (;;) {
      if (!mayVisit(ctx, url)) return { ok: false, why: 'private', url, redirects }
      if (options.mayStep !== undefined && !(await options.mayStep(url))) {
        return { ok: false, why: 'stopped', url, redirects }
      }
      const answer = await fetch(url, {
        method,
        redirect: 'manual',
        signal,
        headers: { 'user-agent': `${visitorName}/1.0 (+${ctx.origin})`, ...options.headers },
      })
      const to = redirectOf(answer, url)
      if (to === null) {
        const body = await readUpTo(answer, maxBytes)
        if (body === null) return { ok: false, why: 'large', url, redirects }
        return { ok: true, url, status: answer.status, redirects, headers: answer.headers, body }
      }
      await answer.body?.cancel()
      redirects.push({ from: url, status: answer.status, to })
      if (redirects.length > mostRedirects) return { ok: false, why: 'redirects', url, redirects }
      url = to
    }
  } catch {
    // Names that do not resolve, broken certificates and cut connections all end here; nobody can tell them apart.
    return { ok: false, why: signal.aborted ? 'timeout' : 'unreachable', url, redirects }
  }
}

/** Whether an address may be asked for: on the web, without a password, and public, or on the list of a local run. */
export function mayVisit(ctx: Pick<Ctx, 'localHosts'>, address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false
  return hasPublicHost(url) || ctx.localHosts.includes(url.host)
}

function redirectOf(answer: Response, url: string): string | null {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return null
  const location = answer.headers.get('location')
  return location !== null && URL.canParse(location, url) ? new URL(location, url).href : null
}

/** The body, or null where it is larger; a body that is not wanted is not waited for. */
async function readUpTo(answer: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (answer.body === null) return new Uint8Array()
  if (maxBytes === 0) {
    await answer.body.cancel()
    return new Uint8Array()
  }
  const parts: Uint8Array[] = []
  let read = 0
  for await (const part of answer.body) {
    read += part.byteLength
    if (read > maxBytes) return null
    parts.push(part)
  }
  const whole = new Uint8Array(read)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
