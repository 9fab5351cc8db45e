import { and, eq, isNotNull } from 'drizzle-orm'
import { mail } from '../../../schema/tables/platform.ts'
import type { MailState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { countMail, listMail, type MailRow } from './queries.ts'

/** Mails on one page. */
const perPage = 30

/** Dead letters shown on top at once; the filter by state shows the rest. */
const deadShown = 20

export interface Outbox {
  counts: Record<MailState, number>
  dead: MailRow[]
  mails: Page<MailRow>
}

/** The outbox: how many in each state, those that were given up, and a page of all or of one state. Null for those who may not read it. */
export async function browseOutbox(
  ctx: Ctx,
  query: { state?: MailState | undefined; cursor?: string | undefined },
): Promise<Outbox | null> {
  if (!can(ctx.actor, 'read_outbox')) return null
  const cursors = cursorsOf('outbox', ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const [counts, dead, rows] = await Promise.all([
    countMail(ctx.db),
    listMail(ctx.db, 'dead', null, deadShown),
    listMail(ctx.db, query.state, before, perPage + 1),
  ])
  return { counts, dead, mails: cursors.page(rows, perPage, (row) => [row.id]) }
}

export type Retried = { ok: true } | { ok: false; why: 'forbidden' | 'not_dead' }

/** Puts a mail that was given up back into the queue. */
export async function retryMail(ctx: Ctx, id: string): Promise<Retried> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'retry_mail')) return { ok: false, why: 'forbidden' }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(mail)
          .set({ state: 'queued', nextAt: ctx.now.toISOString(), bouncedAt: null })
          .where(and(eq(mail.id, id), eq(mail.state, 'dead'), isNotNull(mail.payload))),
      ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'mail',
        subjectId: id,
        action: 'retry_mail',
        actor: ctx.actor.id,
        fromState: 'dead',
        toState: 'queued',
      }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'not_dead' }
    throw error
  }
  return { ok: true }
}
