import MarkdownIt from 'markdown-it'

/**
 * The Markdown that people may use: paragraphs, line breaks, lists, emphasis and links, nothing else. Raw HTML is
 * text. Links to http(s) and mailto only, and they pass no reputation on.
 */
const renderer = new MarkdownIt('zero', { html: false, linkify: false, breaks: true }).enable([
  'list',
  'emphasis',
  'link',
  'autolink',
  'escape',
  'newline',
])

renderer.validateLink = (url) => /^(?:https?:|mailto:)/i.test(url.trim())

renderer.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'nofollow ugc noopener')
  return self.renderToken(tokens, index, options)
}

/** Renders a person's text to safe HTML. */
export function markdown(text: string): { html: string } {
  return { html: renderer.render(text) }
}
