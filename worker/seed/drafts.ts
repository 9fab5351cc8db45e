import { demoComments } from '../../schema/data/demo-comments.ts'
import { demoDraft } from '../../schema/data/demo-draft.ts'
import { comment } from '../../schema/tables/drafts.ts'
import { draftStatements } from '../features/drafts/actions.ts'
import { commentScope, publishComment } from '../features/drafts/publication.ts'
import { commentSeries, quoteOf, splitDraft } from '../features/drafts/rules.ts'
import { build, type Statement, statement, touch } from '../platform/database.ts'
import { draftMarkdown } from '../platform/markdown.ts'
import { publishedItem } from './published-item.ts'
import type { SeedCtx } from './seed.ts'

const day = 24 * 60 * 60_000

/**
 * An open draft with its example comments: opened two weeks before the seed, it closes in five, so that a new copy always
 * has one open.
 */
export async function seedDrafts(ctx: SeedCtx): Promise<Statement[]> {
  const { slug, cycle, title, language, markdown } = demoDraft
  const opensAt = new Date(ctx.now.getTime() - 14 * day).toISOString()
  const closesAt = new Date(ctx.now.getTime() + 35 * day).toISOString()
  const paragraphs = splitDraft(draftMarkdown(markdown))
  const statements = draftStatements(
    { slug, cycle, title, language, opensAt, closesAt, stage: 'public' },
    markdown,
    paragraphs,
    ctx.now,
  )
  for (const [i, example] of demoComments.entries()) {
    const item = await publishedItem(ctx, {
      kind: 'comment',
      parent: slug,
      series: { prefix: commentSeries(cycle, opensAt), width: 5, number: i + 1 },
      receivedAt: new Date(ctx.now.getTime() - (13 - i) * day),
      language: example.language,
      author: example,
    })
    const ids = paragraphs.filter(({ number }) => example.paragraphs.includes(number)).map(({ id }) => id)
    const content = {
      id: item.row.id,
      draft: slug,
      version: 1,
      paragraphs: ids,
      quote: quoteOf(paragraphs, ids),
      text: example.text,
      stance: example.stance,
      proposedText: example.proposedText,
      inReplyTo: null,
    }
    statements.push(
      ...item.statements,
      statement(build.insert(comment).values(content)),
      ...publishComment(item.row, content),
    )
  }
  return [...statements, ...touch(commentScope(slug), 'drafts')]
}
