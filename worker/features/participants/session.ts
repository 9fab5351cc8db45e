import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { AppContext } from '../../middleware/app-env.ts'
import { bearerToken } from '../accounts/bearer.ts'
import { readParticipant } from './actions.ts'
import type { Participant } from './queries.ts'
import { rememberedFor } from './rules.ts'

const participantCookie = '__Host-participant'
const cookieOptions = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' } as const

interface Recognised {
  participant: Participant
  supports: boolean
}

/**
 * The participant whom this browser remembers, and whether they support an issue. A visitor without the cookie costs no
 * query. What is made for a participant is kept nowhere, and what is made for others not given to them: the answer is
 * marked so.
 */
export async function participantOfBrowser(c: AppContext, issueId?: string): Promise<Recognised | null> {
  c.header('Vary', 'Cookie', { append: true })
  const token = getCookie(c, participantCookie)
  if (token === undefined) return null
  c.header('Cache-Control', 'private, no-store')
  return await readParticipant(c.get('ctx'), token, issueId)
}

/** Lets this browser remember a participant, or remember them for longer. */
export function remember(c: AppContext, token: string): void {
  setCookie(c, participantCookie, token, { ...cookieOptions, maxAge: rememberedFor })
}

/** Lets this browser forget its participant. */
export function forgetInBrowser(c: AppContext): void {
  deleteCookie(c, participantCookie, cookieOptions)
}

/** The participant whose token a request of the API carries; null without one, and where it is nobody's. */
export async function participantOfRequest(c: AppContext): Promise<Participant | null> {
  const token = bearerToken(c)
  const found = token === undefined ? null : await readParticipant(c.get('ctx'), token)
  return found?.participant ?? null
}
