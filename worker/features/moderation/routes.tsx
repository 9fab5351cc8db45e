import { Hono } from 'hono'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { LogPage } from '../../../web/pages/moderation/LogPage.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { feed } from '../../platform/feed.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { browseLog, logCursors, logRevision } from './actions.ts'

/** The public log of moderation, to read and to follow. */
export const moderationRoutes = new Hono<AppEnv>()

/** Lines on one page. */
const perPage = 50

moderationRoutes.get(paths.moderationLog(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const cursor = c.req.query('cursor')
  const same = unchanged(c, [await logRevision(ctx)])
  if (same !== null) return same
  const { items, next } = await browseLog(ctx, { cursor, limit: perPage })
  return page(c, <LogPage lines={items} next={next} cursor={cursor} />)
})

moderationRoutes.get(paths.moderationLogFeed, async (c) => {
  const ctx = c.get('ctx')
  const same = unchanged(c, [await logRevision(ctx)])
  if (same !== null) return same
  const { items } = await browseLog(ctx, { limit: perPage })
  // One feed for all readers, in the codes of the contract: its use is to carry the head of the chain elsewhere.
  return feed(c, {
    title: 'Waypost – Moderation log',
    self: ctx.origin + paths.moderationLogFeed,
    page: ctx.origin + paths.moderationLog('en'),
    updatedAt: items[0]?.at ?? ctx.now.toISOString(),
    language: 'en',
    entries: items.map((entry) => ({
      url: `${ctx.origin}${withQuery(paths.moderationLog('en'), { cursor: logCursors.write([entry.sequence + 1]) })}#e-${entry.sequence}`,
      title: `${entry.sequence}: ${entry.action} ${entry.subject}`,
      summary: [
        `kind: ${entry.kind}`,
        `reason: ${entry.reason ?? 'null'}`,
        `hash: ${entry.hash}`,
        `previousHash: ${entry.previousHash}`,
      ].join('; '),
      updatedAt: entry.at,
      author: 'IGF Secretariat',
      language: 'en',
    })),
  })
})
