import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { translator } from '../../schema/i18n/index.ts'
import { apiBase } from '../../schema/paths.ts'
import { anonymous, type Ctx } from '../context.ts'
import type { Env } from '../env.ts'
import { deriveKeys, idMaker, type Keys, sortableId } from '../platform/crypto.ts'
import { reader } from '../platform/database.ts'
import { networkOf } from '../platform/limits.ts'
import type { AppEnv } from './app-env.ts'
import { localeOfPath, negotiate } from './locale.ts'

/** Keys are derived once for each secret an isolate sees. */
const derived = new Map<string, Promise<Keys>>()
export function keysOf(secret: string): Promise<Keys> {
  let keys = derived.get(secret)
  if (keys === undefined) {
    keys = deriveKeys(secret)
    derived.set(secret, keys)
  }
  return keys
}

/** The app's time: the real one, moved by what a local run asks for. */
export async function clock(env: Env): Promise<Date> {
  return new Date(Date.now() + (env.CLOCK === undefined ? 0 : await env.CLOCK.shift()))
}

/** Without the clock of a local run the list counts for nothing, so that no deployment can open its own network by it. */
export function localHostsOf(env: Pick<Env, 'LOCAL_HOSTS' | 'CLOCK'>): readonly string[] {
  return env.CLOCK === undefined ? [] : (env.LOCAL_HOSTS ?? '').split(',').filter((host) => host !== '')
}

/** A context for work that no request asked for. */
export async function backgroundCtx(env: Env, defer: (work: Promise<unknown>) => void): Promise<Ctx> {
  const d1 = env.DB.withSession('first-primary')
  const now = await clock(env)
  return {
    d1,
    db: reader(d1),
    keys: await keysOf(env.SECRET_KEY),
    actor: anonymous,
    locale: 'en',
    now,
    origin: env.ORIGIN ?? '',
    requestId: sortableId(now),
    newId: idMaker(now),
    caller: null,
    localHosts: localHostsOf(env),
    defer,
  }
}

const bookmarkCookie = '__Host-bookmark'
/** Bookmarks are opaque; what could not even be one is not handed to the database, which would throw. */
const bookmarkForm = /^[\w-]{1,200}$/
const readsPrimary = /^\/(?:[a-z]{2}\/)?(?:t|secretariat|verify|referral|desk|owner|confirm)(?:\/|$)/

/** Gives the request its language, clock, keys and database session. */
export const context = createMiddleware<AppEnv>(async (c, next) => {
  const { env } = c
  const url = new URL(c.req.url)
  const now = await clock(env)
  const keys = await keysOf(env.SECRET_KEY)
  const safe = c.req.method === 'GET' || c.req.method === 'HEAD'
  // Who just wrote reads what they wrote; everyone else may be answered by a replica.
  const carried = getCookie(c, bookmarkCookie)
  const bookmark = carried !== undefined && bookmarkForm.test(carried) ? carried : undefined
  const fresh = !safe || readsPrimary.test(url.pathname) || url.pathname.startsWith(`${apiBase}/secretariat`)
  const d1 = env.DB.withSession(fresh ? 'first-primary' : (bookmark ?? 'first-unconstrained'))
  const locale = localeOfPath(url.pathname) ?? negotiate(c.req.header('accept-language'))
  const address = c.req.header('cf-connecting-ip')
  c.set('t', translator(locale))
  c.set('ctx', {
    d1,
    db: reader(d1),
    keys,
    actor: anonymous,
    locale,
    now,
    origin: env.ORIGIN ?? url.origin,
    requestId: c.req.header('cf-ray') ?? sortableId(now),
    newId: idMaker(now),
    caller: address === undefined || env.RATE_LIMIT === 'off' ? null : await keys.callerBucket(networkOf(address), now),
    localHosts: localHostsOf(env),
    defer: (work) => c.executionCtx.waitUntil(work),
  })
  await next()
  const written = d1.getBookmark()
  if (!safe && written !== null && !url.pathname.startsWith(apiBase)) {
    setCookie(c, bookmarkCookie, written, { httpOnly: true, secure: true, sameSite: 'Lax', path: '/', maxAge: 60 })
  }
})
