/**
 * Checks that a text is a well-formed XML document as far as our feeds use XML: one root, tags that nest, quoted
 * attributes that occur once, references to known entities, no character that XML 1.0 forbids.
 * @returns what is wrong, or null
 */
export function xmlFault(text: string): string | null {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) return 'a forbidden character'
  const open: string[] = []
  let roots = 0
  const rest = text.replace(/^<\?xml [^?]*\?>\s*/, '')
  for (const [piece] of rest.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!piece.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(piece)) return `a bare ampersand in ${piece}`
      if (open.length === 0 && piece.trim() !== '') return `text outside the root: ${piece}`
      continue
    }
    const closing = /^<\/([\w:.-]+)\s*>$/.exec(piece)?.[1]
    if (closing !== undefined) {
      if (open.pop() !== closing) return `${piece} closes nothing`
      continue
    }
    const tag = /^<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(piece)
    if (tag === null) return `no tag: ${piece}`
    const names = [...(tag[2] ?? '').matchAll(/([\w:.-]+)="/g)].map((match) => match[1])
    if (new Set(names).size !== names.length) return `an attribute twice: ${piece}`
    if (open.length === 0) roots += 1
    if (tag[3] !== '/') open.push(tag[1] ?? '')
  }
  if (open.length > 0) return `${open.join(' > ')} stays open`
  return roots === 1 ? null : `${roots} roots`
}
