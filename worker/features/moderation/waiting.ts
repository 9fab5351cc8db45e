import type { ItemKind, ItemState } from '../../../schema/vocabulary.ts'
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
  return [count(scope, [['', 'waiting', '']], by), countQueued(kind, by)]
}

/** Statement that keeps the number of the queue alone: an edit waits there, while its item is counted as public. */
export function countQueued(kind: ItemKind, by: number): Statement {
  return count(queueScope, [['', 'waiting', kind]], by)
}

/** Statements that keep the number of those that wait when an item goes from one state to another. */
export function moveWaiting(scope: string, kind: ItemKind, from: ItemState, to: ItemState): Statement[] {
  if ((from === 'pending') === (to === 'pending')) return []
  return countWaiting(scope, kind, to === 'pending' ? 1 : -1)
}
