import { eq, sql } from 'drizzle-orm'
import { itemVersion } from '../../../schema/tables/moderation.ts'
import type { DecisionAction, ItemKind, ItemState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { decisionMail } from '../notices/decision.ts'
import { advance, type PersonResult, settle } from './advance.ts'
import { record } from './events.ts'
import { loadModerated } from './kinds.ts'
import { append, sealLog } from './log.ts'
import type { Item, Moderated } from './moderated.ts'
import { mayEdit, move } from './rules.ts'
import { countQueued } from './waiting.ts'

/** Statement that puts aside what an item said, or an edit that did not take effect. */
export function keepVersion(ctx: Ctx, item: string, content: string, outcome: 'replaced' | 'refused'): Statement {
  return statement(
    sql`insert into item_version (item, number, content, made_at, outcome)
      select ${item}, coalesce(max(number), 0) + 1, ${content}, ${ctx.now.toISOString()}, ${outcome} from item_version where item = ${item}`,
  )
}

/** Statements that remove what an item said before. */
export function eraseVersions(item: string): Statement[] {
  return [statement(build.delete(itemVersion).where(eq(itemVersion.item, item)))]
}

/** Statements that put aside the edit of an item which is decided on as a whole. */
export function dropEdit(ctx: Ctx, item: Item): Statement[] {
  if (item.edit === null) return []
  return [keepVersion(ctx, item.id, item.edit, 'refused'), countQueued(item.kind as ItemKind, -1)]
}

/**
 * Edits an item at its author's wish. What waits is replaced at once and its earlier text kept; of what is public the
 * old text stays until a moderator has read the new one.
 * @param edit the new content, as the item's kind understands it
 * @param rewrite statements that put it in place
 * @param open whether the call or draft still takes texts
 */
export async function editItem(
  ctx: Ctx,
  item: Item,
  moderated: Moderated,
  { edit, rewrite, open }: { edit: string; rewrite: Statement[]; open: boolean },
): Promise<PersonResult> {
  const { edits } = moderated
  if (edits === undefined || !mayEdit(item.state as ItemState, open)) return { ok: false, why: 'stale' }
  const happening = { subjectKind: item.kind, subjectId: item.id, action: 'edit', actor: 'person' }
  if (item.state === 'pending') {
    return await settle(ctx, [
      ...advance(item, {}),
      keepVersion(ctx, item.id, edits.snapshot(), 'replaced'),
      ...rewrite,
      ...record(ctx, happening),
    ])
  }
  return await settle(ctx, [
    ...advance(item, { edit }),
    ...(item.edit === null ? [countQueued(item.kind as ItemKind, 1)] : []),
    ...record(ctx, happening),
  ])
}

/** Publishes the edit of a public item or leaves what is public as it is; in one batch with event, log and mail. */
export async function decideEdit(
  ctx: Ctx,
  item: Item,
  decision: { action: DecisionAction; reason: string; note?: string | undefined },
): Promise<{ ok: true; item: Item } | { ok: false; why: 'reason' | 'stale' }> {
  const moved = move('pending', decision.action, decision.reason)
  if (!moved.ok || ctx.actor.kind !== 'staff') return { ok: false, why: 'reason' }
  const moderated = await loadModerated(ctx.db, item)
  const { edits } = moderated
  if (item.edit === null || edits === undefined) return { ok: false, why: 'stale' }
  const kind = item.kind as ItemKind
  const accepted = decision.action === 'publish'
  const changes: Partial<Item> = { edit: null, ...(accepted ? { editedAt: ctx.now.toISOString() } : {}) }
  const action = accepted ? 'publish_edit' : 'refuse_edit'
  try {
    await commit(ctx.d1, [
      ...advance(item, changes),
      keepVersion(ctx, item.id, accepted ? edits.snapshot() : item.edit, accepted ? 'replaced' : 'refused'),
      ...(accepted
        ? [
            ...moderated.unpublish(),
            ...edits.rewrite(item.edit),
            ...edits.publish(item.edit),
            ...(edits.keep?.(ctx, item.edit) ?? []),
          ]
        : []),
      ...record(ctx, {
        subjectKind: kind,
        subjectId: item.id,
        action,
        actor: ctx.actor.id,
        reason: decision.reason,
        ...(decision.note === undefined ? {} : { note: decision.note }),
      }),
      append({ at: ctx.now, action, kind, subject: item.reference, reason: decision.reason }),
      countQueued(kind, -1),
      ...(await decisionMail(ctx, item, { action, reason: decision.reason, note: decision.note ?? '' })),
      ...touch(moderated.scope, 'moderation-log'),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  await sealLog(ctx.d1, ctx.db)
  return { ok: true, item: { ...item, ...changes, version: item.version + 1 } }
}
