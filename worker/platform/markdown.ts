import MarkdownIt, { type Token } from 'markdown-it'

/**
 * The Markdown that people may use: paragraphs, line breaks, lists, emphasis and links, nothing else. Raw HTML is
 * text. Links to http(s) and mailto only, and they pass no reputation on.
 */
function subset(breaks: boolean) {
  const md = new MarkdownIt('zero', { html: false, linkify: false, breaks }).enable([
    'list',
    'emphasis',
    'link',
    'autolink',
    'escape',
    'newline',
  ])
  md.validateLink = (url) => /^(?:https?:|mailto:)/i.test(url.trim())
  md.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('rel', 'nofollow ugc noopener')
    return self.renderToken(tokens, index, options)
  }
  return md
}

const renderer = subset(true)

// A draft may come wrapped at some column, so its line ends are spaces; and it has headings.
const draftRenderer = subset(false).enable(['heading', 'lheading'])

/** Renders a person's text to safe HTML. */
export function markdown(text: string): { html: string } {
  return { html: renderer.render(text) }
}

/** What a draft is made of: headings, and blocks that can be commented on. A list is one block. */
export type DraftBlock =
  | { is: 'heading'; level: number; text: string }
  | { is: 'paragraph'; html: string; text: string }

/** Cuts the text of a draft into its headings and blocks, the blocks rendered to safe HTML. */
export function draftMarkdown(text: string): DraftBlock[] {
  const tokens = draftRenderer.parse(text, {})
  const blocks: DraftBlock[] = []
  for (let start = 0, i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.level !== 0 || token.nesting === 1) continue
    const block = tokens.slice(start, i + 1)
    start = i + 1
    const plain = plainText(block)
    if (plain === '') continue
    if (token.type === 'heading_close') {
      blocks.push({ is: 'heading', level: Number(token.tag.slice(1)), text: plain.replaceAll('\n', ' ') })
    } else {
      blocks.push({
        is: 'paragraph',
        html: draftRenderer.renderer.render(block, draftRenderer.options, {}),
        text: plain,
      })
    }
  }
  return blocks
}

/** The words of a block without marks, an item of a list on each line. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.type === 'inline')
    .map((token) =>
      (token.children ?? [])
        .map((child) => (child.type === 'softbreak' ? ' ' : child.type === 'hardbreak' ? '\n' : child.content))
        .join(''),
    )
    .join('\n')
    .trim()
}

/** A piece of text in one style. */
export interface TextRun {
  text: string
  bold: boolean
  italic: boolean
  /** Where it leads; null where it is no link. */
  href: string | null
}

/** A paragraph, or an item of a list at a depth that counts from 0. */
export interface TextBlock {
  list: 'none' | 'bulleted' | 'numbered'
  /** Which list of the text it belongs to, from 1; a list within another is one of its own. */
  inList: number
  depth: number
  runs: TextRun[]
}

/** A person's text as blocks of styled pieces, for documents that are not HTML. The same subset as {@link markdown}. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  const lists: { list: 'bulleted' | 'numbered'; inList: number }[] = []
  let seen = 0
  const open = (list: 'bulleted' | 'numbered') => {
    seen += 1
    lists.push({ list, inList: seen })
  }
  for (const token of renderer.parse(text, {})) {
    if (token.type === 'bullet_list_open') open('bulleted')
    else if (token.type === 'ordered_list_open') open('numbered')
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists.pop()
    else if (token.type === 'inline') {
      const depth = Math.max(0, lists.length - 1)
      blocks.push({ ...(lists.at(-1) ?? { list: 'none', inList: 0 }), depth, runs: runsOf(token.children ?? []) })
    }
  }
  return blocks
}

function runsOf(tokens: readonly Token[]): TextRun[] {
  const runs: TextRun[] = []
  let bold = 0
  let italic = 0
  let href: string | null = null
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') bold += token.nesting
    else if (token.type === 'em_open' || token.type === 'em_close') italic += token.nesting
    else if (token.type === 'link_open') href = String(token.attrGet('href') ?? '')
    else if (token.type === 'link_close') href = null
    else {
      const text = token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.content
      if (text !== '') runs.push({ text, bold: bold > 0, italic: italic > 0, href })
    }
  }
  return runs
}
