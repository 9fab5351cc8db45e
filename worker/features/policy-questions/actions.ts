import type { CompiledQuestion } from '../../../schema/contracts/policy-questions.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { listQuestions } from './queries.ts'

/** Questions read at once: each reads its issues besides, so that more would read too many rows. A page may be short. */
const mostAtOnce = 15

/** A page of the questions that the published issues of a call ask, the most asked first. */
export async function browseQuestions(
  ctx: Ctx,
  callSlug: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<CompiledQuestion>> {
  const limit = Math.min(query.limit, mostAtOnce)
  const cursors = cursorsOf(`questions ${callSlug}`, ['number', 'string'])
  const place = cursors.read(query.cursor)
  const after = place === null ? null : { n: place[0], id: place[1] }
  const rows = await listQuestions(ctx.db, callSlug, after, limit + 1)
  const page = cursors.page(rows, limit, (row) => [row.n, row.id])
  return { items: page.items.map(present), next: page.next }
}

function present({ text, language, n, issues }: Awaited<ReturnType<typeof listQuestions>>[number]): CompiledQuestion {
  return { text, language, count: n, issues }
}

/** Rows of an export read at a time. */
const exportPage = 500

/** All questions of a call, in pages. */
export async function* questionPages(ctx: Ctx, callSlug: string): AsyncGenerator<CompiledQuestion[]> {
  for (let after: { n: number; id: string } | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof listQuestions>> = await listQuestions(ctx.db, callSlug, after, exportPage)
    yield rows.map(present)
    after = rows.at(-1) ?? null
    if (rows.length < exportPage) return
  }
}
