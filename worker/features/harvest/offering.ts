import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, ConflictError, StaleError, type Statement, statement } from '../../platform/database.ts'
import { receive } from '../moderation/intake.ts'
import { columnsOf } from '../observatory/content.ts'
import { keepNames } from '../observatory/names.ts'
import { entryScope } from '../observatory/publication.ts'
import { provisionalSlug } from '../observatory/rules.ts'
import type { SourceRow } from './queries.ts'
import type { StagedRecord } from './record.ts'

/**
 * Offers a record for review, as any entry that somebody submits: it waits in the queue, with the source as the one who
 * submitted it.
 * @param kept statements of the same batch, that keep which record the entry is
 * @returns the entry's id; null where another run did the same at the same time
 */
export async function offerEntry(
  ctx: Ctx,
  source: SourceRow,
  record: StagedRecord,
  kept: (id: string) => Statement[],
): Promise<string | null> {
  if (record.content === null) return null
  const { status, ...told } = record.content
  const columns = columnsOf(told, told.language ?? 'en')
  try {
    const received = await receive(
      ctx,
      {
        kind: 'entry',
        parent: null,
        scope: entryScope,
        series: { prefix: 'ENT-', width: 4 },
        language: columns.language,
        by: 'system',
        author: {
          name: source.name,
          showName: false,
          capacity: null,
          organisation: null,
          stakeholderGroup: null,
          country: null,
          region: null,
          email: null,
          notices: false,
        },
        text: [columns.name, columns.summary, columns.audience ?? '', columns.howToAsk ?? ''].join('\n'),
        content: (id) => [
          ...kept(id),
          statement(
            build.insert(entry).values({
              id,
              slug: provisionalSlug(id),
              ...columns,
              ...(status === undefined ? {} : { status }),
              relation: 'other',
              origin: record.origin,
            }),
          ),
          ...keepNames({ id, ...columns }),
        ],
      },
      { channel: 'import', honeypot: false, filledIn: null, idempotency: null },
    )
    return received.ok ? received.id : null
  } catch (error) {
    if (error instanceof ConflictError || error instanceof StaleError) return null
    throw error
  }
}
