import type { ItemKind } from '../../../schema/vocabulary.ts'
import type { Statement } from '../../platform/database.ts'
import { count } from '../../platform/facets.ts'

/** Scope of the totals of the Secretariat's queue, by kind. */
export const queueScope = 'queue'

/**
 * Statements that keep the number of those that wait: of a call, draft or the observatory, where the public sees it,
 * and of the queue.
 * @param by 1 or -1 for one item, more for many at once
 */
export function countWaiting(scope: string, kind: ItemKind, by: number): Statement[] {
  return [count(scope, [['', 'waiting', '']], by), count(queueScope, [['', 'waiting', kind]], by)]
}
