import { importRow } from '../../../schema/tables/imports.ts'
import { event, submission } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { insertAll, largestValue } from '../../platform/bulk.ts'
import { ConflictError, commit, type Statement, touch } from '../../platform/database.ts'
import { countWaiting } from '../moderation/waiting.ts'
import { itemOf } from './items.ts'
import { knownIds, takenReferences } from './queries.ts'
import { number } from './references.ts'
import type { ImportRecord } from './row-rules.ts'
import type { Opened, Target } from './target.ts'

/** What became of the rows of a slice. */
export interface Loaded {
  created: number
  skipped: number
}

/** Tries of one slice: each loses only to another import that has just brought some of the same rows. */
const tries = 10

/**
 * Loads a slice in one batch: records, lists, counts, search index, events and the ids by which a repetition is known. Of
 * two imports of the same rows at once the later one finds them there and skips them.
 * @param also what else belongs in the batch, such as the progress of an upload
 */
export async function loadSlice<R extends ImportRecord>(
  ctx: Ctx,
  { target, by }: Opened<Target<R>>,
  records: readonly R[],
  also: (loaded: Loaded) => Statement[] = () => [],
): Promise<Loaded> {
  for (let i = 0; i < tries; i++) {
    const ids = records.map((record) => record.externalId)
    const [known, repeated] = await Promise.all([knownIds(ctx.db, target, ids), target.repeated(ctx, records)])
    const fresh = records.filter(({ externalId }) => !known.has(externalId) && !repeated.has(externalId))
    const loaded = { created: fresh.length, skipped: records.length - fresh.length }
    const statements = [...(fresh.length === 0 ? [] : await statementsFor(ctx, target, fresh, by)), ...also(loaded)]
    try {
      if (statements.length > 0) await commit(ctx.d1, statements)
      return loaded
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
    }
  }
  throw new Error('other imports kept taking the same rows')
}

async function statementsFor<R extends ImportRecord>(
  ctx: Ctx,
  target: Target<R>,
  records: readonly R[],
  by: string,
): Promise<Statement[]> {
  const asked = records.flatMap(({ reference }) => (reference === null ? [] : [reference]))
  const taken = await takenReferences(ctx.db, asked)
  const made = await Promise.all(records.map(async (record) => ({ record, item: await itemOf(ctx, target, record) })))
  const items = made.map(({ item }) => item)
  const waiting = items.filter(({ state }) => state === 'pending').length
  const at = ctx.now.toISOString()
  return [
    ...insertAll(
      importRow,
      made.map(({ record, item }) => ({ target: target.key, externalId: record.externalId, record: item.id })),
      largestValue,
    ),
    ...insertAll(submission, items, largestValue),
    ...number(made, target.series, taken),
    ...(await target.content(ctx, made)),
    ...(waiting === 0 ? [] : countWaiting(target.scope, target.kind, waiting)),
    ...insertAll(
      event,
      items.map(({ id, state }) => ({
        id: ctx.newId(),
        subjectKind: target.kind,
        subjectId: id,
        action: 'imported',
        actor: by,
        at,
        toState: state,
      })),
      largestValue,
    ),
    ...touch(target.scope),
  ]
}
