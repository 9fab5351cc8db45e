import type { Ctx } from '../../context.ts'
import type { CallRow } from '../calls/queries.ts'

/** A published issue that resembles a text. */
export interface SimilarIssue {
  id: string
  reference: string
  title: string
  /** 0 to 1. */
  score: number
  /** Slug of the call it was sent to: this one or an earlier one. */
  call: string
}

/** Published issues of this and earlier calls that resemble a text, most alike first; those of this call before equals. */
export async function similarIssues(
  _ctx: Ctx,
  _call: CallRow,
  _text: string,
  _options: { themes?: readonly string[]; limit: number; exclude?: string },
): Promise<SimilarIssue[]> {
  return []
}
