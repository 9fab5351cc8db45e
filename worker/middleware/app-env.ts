import type { Context } from 'hono'
import type { Translate } from '../../schema/i18n/index.ts'
import type { Ctx } from '../context.ts'
import type { Env } from '../env.ts'

/** What a request carries through the middleware. */
export interface AppEnv {
  Bindings: Env
  Variables: {
    ctx: Ctx
    t: Translate
    /** Set where other sites may show the answer in a frame; it holds nothing but links then. */
    framable?: true
  }
}
export type AppContext = Context<AppEnv>

/**
 * An answer made outside a route's contract (a problem, a 304, a stream). Its marker fields are `never`, so that a typed
 * route of the API accepts it beside the JSON it declares.
 */
export type Answer = Response & { _data: never; _status: never; _format: never }

/** A part of the path, which the route's pattern guarantees to be there. */
export function pathPart(c: AppContext, name: 'slug' | 'reference' | 'token' | 'number' | 'id'): string {
  return c.req.param(name) ?? ''
}
