import type { StageStep } from '../../../schema/contracts/making.ts'
import type { CallKind, CallState } from '../../../schema/vocabulary.ts'
import { callState, type Dated } from './rules.ts'

/** What can happen to a call besides changes of its texts and questions. */
export type CallHappening = 'publish' | 'unpublish' | 'archive' | 'unarchive' | 'dates' | 'extend' | 'reopen' | 'close'

interface Staged extends Dated {
  deadlineZone: string
}

/** What a change of stage and dates amounts to, in the words of the history. */
export function happenings(before: Staged, after: Staged, now: Date): CallHappening[] {
  const found: CallHappening[] = []
  if (before.stage !== after.stage) {
    if (after.stage === 'archived') found.push('archive')
    else if (after.stage === 'draft') found.push('unpublish')
    else found.push(before.stage === 'archived' ? 'unarchive' : 'publish')
  }
  const dates = datesHappening(before, after, now)
  return dates === null ? found : [...found, dates]
}

function datesHappening(before: Staged, after: Staged, now: Date): CallHappening | null {
  const same =
    before.opensAt === after.opensAt && before.closesAt === after.closesAt && before.deadlineZone === after.deadlineZone
  if (same) return null
  // Before the public has seen the dates, nothing is extended or closed.
  if (before.stage !== 'public' || after.stage !== 'public') return 'dates'
  const was = callState(before, now)
  const is = callState(after, now)
  if (was === 'open' && is === 'closed') return 'close'
  if (was === 'closed' && is === 'open') return 'reopen'
  const later = before.closesAt !== null && after.closesAt !== null && after.closesAt > before.closesAt
  return later ? 'extend' : 'dates'
}

/** Happenings that say by themselves how the window moved. */
const moves = ['extend', 'reopen', 'close']
/** Happenings that the public reads where words were said on them. */
const explained = ['dates', 'publish', 'unpublish', 'archive', 'unarchive', 'texts', 'questions']

/** What the public may read of the history of a call: how its window moved, and words said on a change. */
export function isPublicHappening({ action, note }: { action: string; note: string | null }): boolean {
  return moves.includes(action) || (note !== null && explained.includes(action))
}

/** What a call still lacks before the public can see it. */
export function missing(call: {
  opensAt: string | null
  closesAt: string | null
  languages: readonly string[]
  texts: Readonly<Record<string, { title: string; guidance: string }>>
}): ('texts' | 'dates')[] {
  const text = call.texts[call.languages[0] ?? '']
  return [
    ...(text === undefined || text.title === '' || text.guidance === '' ? (['texts'] as const) : []),
    ...(call.opensAt === null || call.closesAt === null ? (['dates'] as const) : []),
  ]
}

/** Whether answers to the questions of a call can exist: it has opened, or something came in before, by import. */
export function mayBeAnswered(call: Dated & { published: number; waiting: number }, now: Date): boolean {
  if (call.published + call.waiting > 0) return true
  return call.stage !== 'draft' && call.opensAt !== null && call.opensAt <= now.toISOString()
}

/** Longest part of a title in an address. */
const longestTail = 50

/**
 * An address for a call, from its cycle and title: `igf-2028-call-for-issues`. A title that has no Latin letters gives
 * way to the kind.
 */
export function proposedSlug(cycle: string, title: string, kind: CallKind): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  // The cycle stands in front already.
  const tail = plain.replace(cycle, '').replace(/^-+/, '').slice(0, longestTail).replace(/-+$/, '')
  return `${cycle}-${/[a-z]/.test(tail) ? tail : kind.replaceAll('_', '-')}`
}

/**
 * The steps that lead on from a state. Reopening is no step of its own: it is a new deadline.
 * @param complete whether a draft has all that the public needs
 */
export function stepsFrom(state: CallState, complete: boolean): StageStep[] {
  switch (state) {
    case 'draft':
      return complete ? ['publish'] : []
    case 'scheduled':
      return ['unpublish']
    case 'open':
      return ['close']
    case 'closed':
      return ['archive']
    case 'archived':
      return ['unarchive']
  }
}
