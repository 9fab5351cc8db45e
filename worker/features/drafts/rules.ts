import { wholeDraft } from '../../../schema/contracts/drafts.ts'
import type { DraftState } from '../../../schema/vocabulary.ts'
import type { Dimensions, ScopeTotals } from '../../platform/facets.ts'
import type { DraftBlock } from '../../platform/markdown.ts'
import { grace } from '../moderation/rules.ts'

/** What the state of a draft follows from. */
export interface Dated {
  stage: string
  opensAt: string
  closesAt: string
}

/**
 * The state of a draft at a moment: `preparing`, `answering` and `final` are set by hand, the rest follows from the
 * dates. A public draft is being prepared until its comment window opens.
 */
export function draftState(draft: Dated, now: Date): DraftState {
  if (draft.stage === 'preparing' || draft.stage === 'answering' || draft.stage === 'final') return draft.stage
  const at = now.toISOString()
  if (at < draft.opensAt) return 'preparing'
  return at < draft.closesAt ? 'open' : 'closed'
}

/**
 * Whether a draft takes a comment now. A form that was opened before closing is accepted up to 60 minutes after.
 * @param formOpenedAt when the form was made, from its signed stamp; null where there was no form
 */
export function accepts(draft: Dated, now: Date, formOpenedAt: Date | null): boolean {
  const state = draftState(draft, now)
  if (state === 'open') return true
  if (state !== 'closed' || formOpenedAt === null) return false
  const closes = Date.parse(draft.closesAt)
  return formOpenedAt.getTime() < closes && now.getTime() < closes + grace
}

/** The stage kept for a state asked for by hand. */
export function stageFor(state: DraftState | undefined): 'preparing' | 'answering' | 'final' | 'public' {
  return state === 'preparing' || state === 'answering' || state === 'final' ? state : 'public'
}

/** A paragraph as the first version makes it. */
export interface Paragraph {
  id: string
  number: number
  section: string
  headings: { depth: number; text: string }[]
  html: string
  text: string
}

/**
 * The numbered paragraphs of a first version. Headings are sections, not paragraphs; one with nothing under it at the
 * end is left out. Ids are made of the words, so that the same text gives the same ids; once kept they never change.
 */
export function splitDraft(blocks: readonly DraftBlock[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const taken = new Map<string, number>()
  let open: number[] = []
  let section = ''
  let headings: Paragraph['headings'] = []
  for (const block of blocks) {
    if (block.is === 'heading') {
      open = [...open.filter((level) => level < block.level), block.level]
      section = block.text
      headings.push({ depth: open.length - 1, text: block.text })
      continue
    }
    const id = freeId(block.text, taken)
    paragraphs.push({ id, number: paragraphs.length + 1, section, headings, html: block.html, text: block.text })
    headings = []
  }
  return paragraphs
}

/**
 * An id made of the words; a paragraph that repeats another gets a number behind it.
 * @param taken how often each id was asked for, counted here
 */
function freeId(text: string, taken: Map<string, number>): string {
  const id = `p-${fingerprint(text)}`
  const n = (taken.get(id) ?? 0) + 1
  taken.set(id, n)
  return n === 1 ? id : `${id}-${n}`
}

/** FNV-1a of 32 bits over code points, eight hexadecimal digits (Fowler, Noll, Vo; isthe.com/chongo/tech/comp/fnv). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** What a comment quotes: its paragraphs as they read now, in their order; null for the whole draft. */
export function quoteOf(paragraphs: readonly Paragraph[], ids: readonly string[]): string | null {
  const quoted = paragraphs.filter((paragraph) => ids.includes(paragraph.id))
  return quoted.length === 0 ? null : quoted.map((paragraph) => paragraph.text).join('\n\n')
}

/** The prefix of comment references for a cycle: `igf-2027` gives `C2027-`. @param opensAt tells the year where the cycle does not */
export function commentSeries(cycle: string, opensAt: string): string {
  return `C${/(\d{4})$/.exec(cycle)?.[1] ?? opensAt.slice(0, 4)}-`
}

/** What a comment counts as. */
export interface Counted {
  paragraphs: readonly string[]
  stakeholderGroup: string | null
  region: string | null
  language: string
}

/** The paragraphs under which a comment is kept: those it is about, or the whole. */
export function places(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length === 0 ? [wholeDraft] : paragraphs
}

/** The filters under which a comment is listed. */
export function commentDimensions(comment: Counted): Dimensions {
  return {
    paragraph: places(comment.paragraphs),
    stakeholderGroup: comment.stakeholderGroup === null ? [] : [comment.stakeholderGroup],
    region: comment.region === null ? [] : [comment.region],
    language: [comment.language],
  }
}

/** What a comment counts in besides. */
export const commentTotals: ScopeTotals = [['all', '']]
