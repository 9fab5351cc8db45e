import robotsParser from 'robots-parser'
import type { CheckOutcome } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { type Visited, visit, visitorName } from '../../platform/visit.ts'
import { headRefused, isFrontPage, outcomeOf, robotsWithout } from './rules.ts'

/** Milliseconds that one look may take, and the reading of a robots.txt before it. */
const patience = 10_000
const robotsPatience = 5_000
/** RFC 9309, 2.5: at least 500 KiB of a robots.txt are read. */
const robotsBytes = 512 * 1024

/** Requests of one run after which no further robots.txt is asked for: each hop of a redirect may lead to another site. */
const mostRequests = 24

/** What a look at a link found. */
export interface Looked {
  outcome: CheckOutcome
  status: number | null
  /** Where it ended; null where nothing was found. */
  finalUrl: string | null
}

/** Looks at links, politely. */
export interface Visitor {
  look(address: string): Promise<Looked>
}

type Rules = (url: string) => boolean

/** A visitor for one run: what it reads of a robots.txt counts until the end of it. */
export function visitor(ctx: Pick<Ctx, 'origin' | 'localHosts'>): Visitor {
  const known = new Map<string, Promise<Rules>>()
  let requests = 0

  const robotsOf = (url: string): Promise<Rules> => {
    const { origin } = new URL(url)
    let rules = known.get(origin)
    if (rules === undefined) {
      rules = readRobots(origin)
      known.set(origin, rules)
    }
    return rules
  }

  const readRobots = async (origin: string): Promise<Rules> => {
    if (requests >= mostRequests) return () => false
    const address = `${origin}/robots.txt`
    const found = await visit(ctx, address, { maxBytes: robotsBytes, patience: robotsPatience, mayStep: counted })
    if (!found.ok) {
      // A robots.txt that leads astray is none; one that cannot be had closes the site (RFC 9309, 2.3.1).
      const none = found.why === 'redirects' || found.why === 'private'
      return () => none
    }
    const without = robotsWithout(found.status)
    if (without !== null) return () => without === 'allow'
    const rules = robotsParser(address, new TextDecoder().decode(found.body))
    return (url) => rules.isAllowed(url, visitorName) !== false
  }

  const counted = (): Promise<boolean> => {
    requests += 1
    return Promise.resolve(true)
  }

  const mayLook = async (url: string): Promise<boolean> => isFrontPage(url) || (await robotsOf(url))(url)

  const mayStep = async (url: string): Promise<boolean> => {
    if (!(await mayLook(url))) return false
    requests += 1
    return true
  }

  const ask = async (url: string): Promise<Visited> => {
    const head = await visit(ctx, url, { method: 'HEAD', maxBytes: 0, patience, mayStep })
    if (!head.ok || !headRefused.includes(head.status)) return head
    // From where HEAD ended: the redirects were followed already.
    return await visit(ctx, head.url, { method: 'GET', maxBytes: 0, patience, mayStep })
  }

  return {
    async look(address) {
      if (!isFrontPage(address) && URL.canParse(address)) {
        // Read before the clock of the look starts.
        const allowed = await mayLook(address).catch(() => true)
        if (!allowed) return keptOut(await ask(new URL('/', address).href))
      }
      return describe(await ask(address))
    },
  }
}

/** The site keeps machines from the page, or its rules cannot be read: its front page tells whether it is there. */
function keptOut(front: Visited): Looked {
  return front.ok && front.status < 500 ? { outcome: 'kept_out', status: null, finalUrl: null } : describe(front)
}

function describe(visited: Visited): Looked {
  if (visited.ok) {
    const outcome = outcomeOf(visited.status)
    return { outcome, status: visited.status, finalUrl: outcome === 'error' ? null : visited.url }
  }
  switch (visited.why) {
    case 'stopped':
      // A redirect to a page that is closed to machines: a site answered.
      return { outcome: 'kept_out', status: null, finalUrl: visited.url }
    case 'large':
      return { outcome: 'reached', status: null, finalUrl: visited.url }
    default:
      return { outcome: visited.why, status: null, finalUrl: null }
  }
}
