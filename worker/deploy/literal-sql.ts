/** A statement with the values of its `?` in order. */
export type Statement = { sql: string; params: (string | number | null)[] }

/**
 * Writes a statement with its values in it, for `wrangler d1 execute --file`, which takes no parameters. A `?` inside
 * a quoted text, a quoted name or a comment is left alone.
 *
 * @throws Error for a value that SQL text cannot hold (NUL, a number that is not finite) and when the number of `?`
 * and of values differ, or a parameter is numbered or named.
 */
export function literalSql({ sql, params }: Statement): string {
  let used = 0
  const text = sql.replaceAll(TOKEN, (token) => {
    if (token === '?') {
      const value = params[used]
      used += 1
      if (value === undefined) throw new Error(`Too few values for: ${sql}`)
      return literal(value)
    }
    if (/^[?:@$]/.test(token)) throw new Error(`Only plain ? is understood, not ${token}, in: ${sql}`)
    return token
  })
  if (used !== params.length) throw new Error(`Too many values for: ${sql}`)
  // On a line of its own, the semicolon cannot end up in a comment.
  return `${text.trim().replace(/;$/, '')}${sql.includes('--') ? '\n' : ''};`
}

// Quoted texts and names, comments, and then what may be a parameter.
const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|\?\d*|[:@$][A-Za-z_]\w*/g

function literal(value: string | number | null): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`SQL cannot hold the number ${value}`)
    return String(value)
  }
  if (value.includes('\0')) throw new Error('SQL text cannot hold a NUL character')
  return `'${value.replaceAll("'", "''")}'`
}
