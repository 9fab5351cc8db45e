import type { ProposalState } from '../../../schema/vocabulary.ts'

/** A piece of two values compared. */
export interface ComparedPart {
  in: 'both' | 'before' | 'after'
  text: string
}

/** One field of a proposal. */
export interface ChangeView {
  field: string
  label: string
  /** Whether the value is a list, a piece for each of its parts. */
  list: boolean
  /** Language of the value where it is in the entry's own words. */
  language: string | null
  /** What the entry says now and what is proposed, compared. */
  parts: readonly ComparedPart[]
  /** What it said when the proposal was made, where it has changed since; else null. */
  base: readonly string[] | null
  decision: { accepted: boolean; reason: string; note: string } | null
}

/** A proposal with its fields. */
export interface ProposalView {
  id: string
  state: ProposalState
  madeAt: string
  decidedAt: string | null
  changes: readonly ChangeView[]
}

/** A field of an entry and its value, a line for each part. */
export interface FactView {
  field: string
  label: string
  lines: readonly string[]
  language: string | null
}
