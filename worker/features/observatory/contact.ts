import { and, eq, inArray, sql } from 'drizzle-orm'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'

/**
 * Statements that mark the contact of an entry as one that mail does not reach; nothing is handed to it until the
 * Secretariat has looked at it. The event is recorded only where the state was another.
 * @param address blind index of the address that mail did not reach; a contact changed meanwhile stays as it is
 */
export function markBouncing(ctx: Ctx, entryId: string, address?: string): Statement[] {
  return [
    statement(
      build
        .update(entry)
        .set({ contactState: 'bouncing', contactVersion: sql`${entry.contactVersion} + 1` })
        .where(
          and(
            eq(entry.id, entryId),
            inArray(entry.contactState, ['confirmed', 'unconfirmed']),
            address === undefined ? undefined : eq(entry.contactIndex, address),
          ),
        ),
    ),
    statement(sql`insert into event (id, subject_kind, subject_id, action, actor, at, to_state)
      select ${ctx.newId()}, 'entry', ${entryId}, 'contact', 'system', ${ctx.now.toISOString()}, 'bouncing' where changes() > 0`),
  ]
}
