import { eq } from 'drizzle-orm'
import type { EntryContentInput, EntryInput } from '../../../schema/contracts/observatory.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { columnsOf, type EntryColumns } from './content.ts'
import { nameKeys } from './name-rules.ts'
import { keepNames } from './names.ts'
import { entryScope } from './publication.ts'
import { findAlike } from './queries.ts'
import { provisionalSlug } from './rules.ts'

/** Submits an entry. One whose address or name is known already is taken in and marked in the queue, never refused. */
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
      text: textOf(content),
      repeated: (await findAlike(ctx.db, columns.address, nameKeys(columns), 'any', 1)).length > 0,
      content: (id) => [
        statement(
          build.insert(entry).values({ id, slug: provisionalSlug(id), ...columns, relation: submitter.relation }),
        ),
        ...keepNames({ id, ...columns }),
      ],
    },
    arrival,
  )
}

/** All that a person wrote freely. */
function textOf(content: EntryContentInput): string {
  return [
    content.name,
    content.summary,
    content.audience ?? '',
    content.howToAsk ?? '',
    content.eligibilityNote ?? '',
    content.hours ?? '',
    ...content.questions.map(({ text }) => text),
    ...content.translations.flatMap(({ name, summary }) => [name, summary]),
  ].join('\n')
}

/** Statements that write what an entry says, but neither list nor count it. */
export function writeColumns(item: Item, columns: EntryColumns): Statement[] {
  return [
    statement(build.update(entry).set(columns).where(eq(entry.id, item.id))),
    ...keepNames({ id: item.id, ...columns }),
    statement(build.update(submission).set({ language: columns.language }).where(eq(submission.id, item.id))),
  ]
}
