import { wholeDraft } from '../../../schema/contracts/drafts.ts'
import type { CommentView } from './CommentCard.tsx'

/** The latest comments, arranged by what they are about. */
export interface Placed {
  /** Paragraph id, or `whole` -> comments shown there. */
  shown: ReadonlyMap<string, readonly CommentView[]>
  /** Paragraph id -> comments on it that are shown at another of their paragraphs. */
  elsewhere: ReadonlyMap<string, readonly { reference: string; number: number }[]>
  /** Reference -> replies to it, and to those replies, oldest first. */
  replies: ReadonlyMap<string, readonly CommentView[]>
}

/**
 * Gives each comment one place: a reply under the comment that its thread began with, if that one is here; else at the
 * first of its paragraphs, with a pointer at the others; else at the whole draft.
 * @param comments newest first
 */
export function place(comments: readonly CommentView[]): Placed {
  const byReference = new Map(comments.map((view) => [view.comment.reference, view]))
  const shown = new Map<string, CommentView[]>()
  const elsewhere = new Map<string, { reference: string; number: number }[]>()
  const replies = new Map<string, CommentView[]>()
  const add = <T>(to: Map<string, T[]>, key: string, value: T) => {
    const values = to.get(key)
    if (values === undefined) to.set(key, [value])
    else values.push(value)
  }
  for (const view of comments) {
    const { reference, inReplyTo } = view.comment
    let root = inReplyTo === null ? undefined : byReference.get(inReplyTo)
    for (let above = root; above !== undefined; above = byReference.get(above.comment.inReplyTo ?? '')) root = above
    if (root !== undefined) {
      add(replies, root.comment.reference, view)
      continue
    }
    const [first, ...others] = view.comment.paragraphs.filter(({ number }) => number !== null)
    add(shown, first?.id ?? wholeDraft, view)
    for (const { id } of others) add(elsewhere, id, { reference, number: first?.number ?? 0 })
  }
  for (const thread of replies.values()) thread.reverse()
  return { shown, elsewhere, replies }
}
