import { type GroupChange, mostIssues } from '../../../schema/contracts/groups.ts'
import type { GroupAction } from '../../../schema/vocabulary.ts'
import type { FieldProblem } from '../../platform/validation.ts'

export { mostIssues }

/** An issue of a call as grouping sees it. */
export interface Candidate {
  id: string
  reference: string
  state: string
  group: string | null
}

/** An issue that leaves one place for another; null stands for no group. */
export interface Move<C extends Candidate> {
  issue: C
  from: string | null
  to: string | null
}

export type Sorted<C extends Candidate> = { ok: true; issues: C[] } | { ok: false; problems: FieldProblem[] }

/**
 * The issues behind references that are to stand in a group: each must be a published one of the call, and in no group
 * but `own`. Those in `own` already are left out.
 * @param path where the references came from in the request, for the pointers of what is wrong
 */
export function newcomers<C extends Candidate>(
  references: readonly string[],
  known: ReadonlyMap<string, C>,
  own: string | null,
  path: readonly string[],
): Sorted<C> {
  const problems: FieldProblem[] = []
  const issues = new Map<string, C>()
  for (const [i, reference] of references.entries()) {
    const issue = known.get(reference)
    if (issue === undefined || issue.state !== 'published') {
      problems.push({ path: [...path, i], code: 'unknown', parameters: {} })
    } else if (issue.group !== null && issue.group !== own) {
      problems.push({ path: [...path, i], code: 'grouped', parameters: {} })
    } else if (issue.group === null) {
      issues.set(issue.id, issue)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, issues: [...issues.values()] }
}

/** The issues behind references that are to leave a group: each must stand in it, whatever its state. */
export function leavers<C extends Candidate>(
  references: readonly string[],
  known: ReadonlyMap<string, C>,
  group: string,
  path: readonly string[],
): Sorted<C> {
  const problems: FieldProblem[] = []
  const issues = new Map<string, C>()
  for (const [i, reference] of references.entries()) {
    const issue = known.get(reference)
    if (issue === undefined || issue.group !== group) {
      problems.push({ path: [...path, i], code: 'unknown', parameters: {} })
    } else {
      issues.set(issue.id, issue)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, issues: [...issues.values()] }
}

/** What is asked to come and go, from a list of all members or from two lists. */
export function wanted(
  change: Pick<GroupChange, 'add' | 'remove' | 'members'>,
  members: readonly string[],
): { add: string[]; remove: string[]; path: 'members' | 'add' } {
  if (change.members === undefined) return { add: change.add ?? [], remove: change.remove ?? [], path: 'add' }
  const whole = new Set(change.members)
  return { add: change.members, remove: members.filter((reference) => !whole.has(reference)), path: 'members' }
}

/** What a change of a single group is called in its history. */
export function actionOf(change: { title: boolean; texts: boolean; added: number; removed: number }): GroupAction {
  const { title, texts, added, removed } = change
  if (!title && !texts && removed === 0) return 'add'
  if (!title && !texts && added === 0) return 'remove'
  if (added > 0 || removed > 0) return 'change'
  return title ? 'rename' : 'summarise'
}

/** A step taken back: every issue goes where it came from. */
export function reversed<C extends Candidate>(moves: readonly Move<C>[]): Move<C>[] {
  return moves.map(({ issue, from, to }) => ({ issue, from: to, to: from }))
}

/** Of each group that moves touch, who leaves and who comes. */
export function byGroup<C extends Candidate>(moves: readonly Move<C>[]): Map<string, { leave: C[]; come: C[] }> {
  const groups = new Map<string, { leave: C[]; come: C[] }>()
  const at = (id: string) => {
    const group = groups.get(id) ?? { leave: [], come: [] }
    groups.set(id, group)
    return group
  }
  for (const { issue, from, to } of moves) {
    if (from !== null) at(from).leave.push(issue)
    if (to !== null) at(to).come.push(issue)
  }
  return groups
}

/** The event of an issue's own history that a move makes. */
export function happeningOf(move: { from: string | null; to: string | null }): 'grouped' | 'ungrouped' | 'regrouped' {
  if (move.from === null) return 'grouped'
  return move.to === null ? 'ungrouped' : 'regrouped'
}
