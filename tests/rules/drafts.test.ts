import { describe, expect, it } from 'vitest'
import type { PublicComment } from '../../schema/contracts/drafts.ts'
import { demoDraft } from '../../schema/data/demo-draft.ts'
import type { CommentView } from '../../web/pages/drafts/CommentCard.tsx'
import { place } from '../../web/pages/drafts/placing.ts'
import { accepts, commentSeries, draftState, splitDraft, stageFor } from '../../worker/features/drafts/rules.ts'
import { draftMarkdown } from '../../worker/platform/markdown.ts'

const split = (markdown: string) => splitDraft(draftMarkdown(markdown))

describe('the splitter', () => {
  it('makes numbered paragraphs under their sections, and no paragraph of a heading', () => {
    const paragraphs = split('Before.\n\n## One\n\nFirst\nline.\n\nSecond.\n\nTwo\n---\n\nThird.')
    expect(paragraphs.map(({ number, section, text }) => [number, section, text])).toEqual([
      [1, '', 'Before.'],
      [2, 'One', 'First line.'],
      [3, 'One', 'Second.'],
      [4, 'Two', 'Third.'],
    ])
  })

  it('takes a list as one paragraph, whatever stands in it', () => {
    const paragraphs = split('Intro:\n\n- one\n- two\n\n  still two\n  - deeper\n\n1. counted\n2. again\n\nEnd.')
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Intro:',
      'one\ntwo\nstill two\ndeeper',
      'counted\nagain',
      'End.',
    ])
    expect(paragraphs[1]?.html).toMatch(/^<ul>/)
    expect(paragraphs[2]?.html).toMatch(/^<ol>/)
  })

  it('gives the same text the same ids wherever it stands, and repeated text ids of their own', () => {
    const before = split('Alpha.\n\nBeta.')
    const after = split('New.\n\n## Heading\n\nAlpha.\n\nBeta.\n\nBeta.')
    expect(before[0]?.id).toMatch(/^p-[0-9a-f]{8}$/)
    expect(after.slice(1, 3).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(new Set(after.map(({ id }) => id)).size).toBe(4)
  })

  it('keeps headings that have no text of their own, without gaps in their depth', () => {
    const [only] = split('## A\n\n#### A.1\n\nText.')
    expect(only?.headings).toEqual([
      { depth: 0, text: 'A' },
      { depth: 1, text: 'A.1' },
    ])
    expect(only?.section).toBe('A.1')
  })

  it('renders hostile markup as text', () => {
    const hostile =
      '<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![i](https://evil.example/x.png)\n\n## <img src=x onerror=alert(1)>\n\n<p onclick="x">y</p>'
    const paragraphs = split(hostile)
    const html = paragraphs.map((paragraph) => paragraph.html).join('')
    expect(html).not.toMatch(/<(?!\/?p>|a href="https:|\/a>)/)
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('href="javascript')
    expect(paragraphs.at(-1)?.section).toBe('<img src=x onerror=alert(1)>')
  })

  it('numbers the example draft as its comments expect', () => {
    const paragraphs = split(demoDraft.markdown)
    expect(paragraphs).toHaveLength(55)
    expect(paragraphs.slice(0, 3).map(({ section }) => section)).toEqual(['', '', 'Definition of the issue(s)'])
    expect(paragraphs[40]?.text).toContain('Universal acceptance')
  })
})

describe('the window', () => {
  const draft = { stage: 'public', opensAt: '2027-10-01T00:00:00.000Z', closesAt: '2027-11-12T00:00:00.000Z' }
  const at = (time: string) => new Date(time)

  it('opens and closes to the millisecond', () => {
    expect(draftState(draft, at('2027-09-30T23:59:59.999Z'))).toBe('preparing')
    expect(draftState(draft, at('2027-10-01T00:00:00.000Z'))).toBe('open')
    expect(draftState(draft, at('2027-11-11T23:59:59.999Z'))).toBe('open')
    expect(draftState(draft, at('2027-11-12T00:00:00.000Z'))).toBe('closed')
  })

  it('obeys a stage set by hand, whatever the dates', () => {
    for (const stage of ['preparing', 'answering', 'final'] as const) {
      expect(draftState({ ...draft, stage }, at('2027-10-15T00:00:00Z'))).toBe(stage)
      expect(accepts({ ...draft, stage }, at('2027-10-15T00:00:00Z'), null)).toBe(false)
      expect(stageFor(stage)).toBe(stage)
    }
    expect(stageFor('open')).toBe('public')
    expect(stageFor(undefined)).toBe('public')
  })

  it('accepts a form for 60 minutes after closing if it was opened before, and nothing else', () => {
    const opened = at('2027-11-11T23:59:59Z')
    expect(accepts(draft, at('2027-11-11T23:59:59.999Z'), null)).toBe(true)
    expect(accepts(draft, at('2027-11-12T00:00:00Z'), null)).toBe(false)
    expect(accepts(draft, at('2027-11-12T00:59:59.999Z'), opened)).toBe(true)
    expect(accepts(draft, at('2027-11-12T01:00:00Z'), opened)).toBe(false)
    expect(accepts(draft, at('2027-11-12T00:10:00Z'), at('2027-11-12T00:00:00Z'))).toBe(false)
    expect(accepts(draft, at('2027-09-30T23:00:00Z'), opened)).toBe(false)
  })
})

it('references begin with the year of the cycle, or of the opening where the cycle names none', () => {
  expect(commentSeries('igf-2027', '2026-12-01T00:00:00Z')).toBe('C2027-')
  expect(commentSeries('kenya-igf', '2026-12-01T00:00:00Z')).toBe('C2026-')
})

describe('placing comments beside the text', () => {
  const view = (reference: string, numbers: number[], inReplyTo: string | null = null): CommentView => ({
    comment: {
      reference,
      inReplyTo,
      paragraphs: numbers.map((number) => ({ id: `p-${number}`, number })),
    } as unknown as PublicComment,
    text: { html: '' },
    proposed: null,
    cut: false,
  })

  it('shows each once: at its first paragraph, with pointers at the others', () => {
    const placed = place([view('C-2', []), view('C-1', [3, 5])])
    expect(placed.shown.get('p-3')?.map((one) => one.comment.reference)).toEqual(['C-1'])
    expect(placed.shown.get('p-5')).toBeUndefined()
    expect(placed.elsewhere.get('p-5')).toEqual([{ reference: 'C-1', number: 3 }])
    expect(placed.shown.get('whole')?.map((one) => one.comment.reference)).toEqual(['C-2'])
  })

  it('puts replies, and replies to them, under the first of the thread in order of time', () => {
    const placed = place([view('C-4', [1], 'C-0'), view('C-3', [1], 'C-2'), view('C-2', [1], 'C-1'), view('C-1', [1])])
    expect(placed.replies.get('C-1')?.map((one) => one.comment.reference)).toEqual(['C-2', 'C-3'])
    // Its parent is not among the latest, so it stands for itself.
    expect(placed.shown.get('p-1')?.map((one) => one.comment.reference)).toEqual(['C-4', 'C-1'])
  })
})
