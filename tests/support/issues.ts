import { issue } from '../../schema/tables/calls.ts'
import { publishIssue } from '../../worker/features/calls/publication.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import { build, type Statement, statement, touch } from '../../worker/platform/database.ts'
import { publishedItem } from '../../worker/seed/published-item.ts'
import type { SeedCtx } from '../../worker/seed/seed.ts'
import { environment, run } from './app.ts'

let number = 500

/** Publishes issues in a call, past the queue; answers key -> reference. */
export async function publishIssues(
  call: string,
  written: readonly { key: string; language: string; title: string; description: string }[],
): Promise<Map<string, string>> {
  const ctx = (await backgroundCtx(environment, () => undefined)) as unknown as SeedCtx
  const statements: Statement[] = []
  const references = new Map<string, string>()
  for (const { key, language, title, description } of written) {
    number += 1
    const author = {
      name: 'A. Person',
      showName: false,
      capacity: 'own',
      organisation: null,
      stakeholderGroup: 'civil_society',
      country: 'KE',
      region: 'african',
    }
    const item = await publishedItem(ctx, {
      kind: 'issue',
      parent: call,
      series: { prefix: 'TEST-', width: 5, number },
      receivedAt: ctx.now,
      language,
      author,
    })
    const content = {
      id: item.row.id,
      call,
      title,
      description,
      desiredOutcome: null,
      themes: [],
      policyQuestions: [],
      stream: null,
      continues: null,
      firstTime: null,
      answers: {},
    }
    statements.push(
      ...item.statements,
      statement(build.insert(issue).values(content)),
      ...publishIssue(item.row, content),
    )
    references.set(key, item.row.reference)
  }
  await run([...statements, ...touch(`issues:${call}`)])
  return references
}
