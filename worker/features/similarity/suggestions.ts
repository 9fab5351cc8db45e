import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import { suggestedGroup } from '../../../schema/tables/similarity.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, expectChange, type Statement, statement } from '../../platform/database.ts'

/** Issues of a call that seem to belong together. */
export interface Suggestion {
  id: string
  /** Mean likeness within the group, 0 to 1. */
  strength: number
  /** Ids of issues, at least two. */
  members: string[]
}

/** Groupings suggested for a call that nobody has dismissed or used yet, strongest first. */
export async function listSuggestions(
  ctx: Ctx,
  callSlug: string,
  query: { limit: number; cursor?: string | undefined },
): Promise<Page<Suggestion>> {
  const cursors = cursorsOf(`suggestions ${callSlug}`, ['number', 'string'])
  const place = cursors.read(query.cursor)
  const before =
    place === null
      ? undefined
      : or(
          lt(suggestedGroup.strength, place[0]),
          and(eq(suggestedGroup.strength, place[0]), lt(suggestedGroup.id, place[1])),
        )
  const rows = await ctx.db
    .select({ id: suggestedGroup.id, strength: suggestedGroup.strength, members: suggestedGroup.members })
    .from(suggestedGroup)
    .where(and(eq(suggestedGroup.call, callSlug), eq(suggestedGroup.state, 'open'), before))
    .orderBy(desc(suggestedGroup.strength), desc(suggestedGroup.id))
    .limit(query.limit + 1)
  const page = cursors.page(rows, query.limit, (row) => [row.strength, row.id])
  return { items: page.items.map((row) => ({ ...row, strength: row.strength / 1000 })), next: page.next }
}

/**
 * Statements that put a suggestion aside, whether it was used or refused; the batch fails as stale when it is no
 * longer open. The same members are not suggested again.
 */
export function dismissSuggestion(_ctx: Ctx, id: string): Statement[] {
  return [
    statement(
      build
        .update(suggestedGroup)
        .set({ state: 'dismissed' })
        .where(and(eq(suggestedGroup.id, id), eq(suggestedGroup.state, sql`'open'`))),
    ),
    expectChange,
  ]
}
