import type { Answer, AppContext } from '../middleware/app-env.ts'
import { textStream } from './text-stream.ts'

/**
 * Streams rows as one JSON array, a row a line.
 * @param pages asked for one after the other, so that memory stays flat however long the list is
 */
export function jsonList(c: AppContext, name: string, pages: AsyncIterable<readonly object[]>): Answer {
  return c.body(textStream(linesOf(pages)), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.json"`,
  }) as Response as Answer
}

async function* linesOf(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let separator = '['
  for await (const rows of pages) {
    const lines: string[] = []
    for (const row of rows) {
      lines.push(`${separator}\n${JSON.stringify(row)}`)
      separator = ','
    }
    yield lines.join('')
  }
  yield separator === '[' ? '[]\n' : '\n]\n'
}
