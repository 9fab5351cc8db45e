import { eq } from 'drizzle-orm'
import type { EntryContentInput, EntryInput } from '../../../schema/contracts/observatory.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { columnsOf } from './content.ts'
import { entryScope } from './publication.ts'
import { findByAddress } from './queries.ts'
import { provisionalSlug } from './rules.ts'

/** Submits an entry. One whose address is known already is taken in and marked in the queue, never refused. */
export async function submitEntry(ctx: Ctx, input: EntryInput, arrival: Arrival): Promise<Received> {
  const { entry: content, submitter } = input
  const columns = columnsOf(content, content.language ?? ctx.locale)
  return await receive(
    ctx,
    {
      kind: 'entry',
      parent: null,
      scope: entryScope,
      series: { prefix: 'ENT-', width: 4 },
      language: columns.language,
      author: {
        name: submitter.name,
        showName: false,
        capacity: null,
        organisation: null,
        stakeholderGroup: null,
        country: null,
        region: null,
        email: submitter.email ?? null,
        notices: submitter.notices,
      },
      text: [content.name, content.summary, content.audience ?? '', content.howToAsk ?? ''].join('\n'),
      repeated: (await findByAddress(ctx.db, columns.address)) !== null,
      content: (id) => [
        statement(
          build.insert(entry).values({ id, slug: provisionalSlug(id), ...columns, relation: submitter.relation }),
        ),
      ],
    },
    arrival,
  )
}

/** Statements that put a changed entry in place of what was sent before; the item's own move is `resubmit`. */
export function rewriteEntry(item: Item, content: EntryContentInput): Statement[] {
  const columns = columnsOf(content, content.language ?? item.language)
  return [
    statement(build.update(entry).set(columns).where(eq(entry.id, item.id))),
    statement(build.update(submission).set({ language: columns.language }).where(eq(submission.id, item.id))),
  ]
}
