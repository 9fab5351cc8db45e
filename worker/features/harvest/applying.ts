import { and, eq, ne, sql } from 'drizzle-orm'
import { type HarvestHappening, type HarvestProblem, harvestRecord } from '../../../schema/tables/harvest.ts'
import type { HarvestOutcome, ItemState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import {
  build,
  ConflictError,
  commit,
  expectChange,
  StaleError,
  type Statement,
  statement,
} from '../../platform/database.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { addressKey } from '../observatory/rules.ts'
import { updateEntry } from './merging.ts'
import { offerEntry } from './offering.ts'
import { entriesAt, type KnownRecord, knownRecords, type RunRow, recordsOfEntries, type SourceRow } from './queries.ts'
import type { StagedRecord } from './record.ts'
import { isOwn } from './rules.ts'
import { saidBy } from './saying.ts'

/** What was done with the records of a part. */
export interface Applied {
  counts: Partial<Record<HarvestOutcome, number>>
  happenings: HarvestHappening[]
  problems: HarvestProblem[]
  /** Entries written to. */
  written: number
  /** Whether something moved while it was looked at, so that the source must be read again. */
  moved: boolean
}

/** Compares the records of a part with the entries, and writes what follows; a dry run only counts. */
export async function applyPart(
  ctx: Ctx,
  source: SourceRow,
  run: RunRow,
  records: readonly StagedRecord[],
): Promise<Applied> {
  const applied: Applied = { counts: {}, happenings: [], problems: [], written: 0, moved: false }
  const tell = (record: StagedRecord, outcome: HarvestOutcome, fields: string[] = []) => {
    applied.counts[outcome] = (applied.counts[outcome] ?? 0) + 1
    if (outcome !== 'unchanged' && outcome !== 'refused' && outcome !== 'own') {
      applied.happenings.push({ record: record.name, outcome, fields })
    }
  }
  const known = new Map(
    (
      await knownRecords(
        ctx.db,
        source.id,
        records.map(({ externalId }) => externalId),
      )
    ).map((one) => [one.externalId, one]),
  )
  const entries = new Map(
    (await findEntriesByIds(ctx.db, [...new Set([...known.values()].map((one) => one.entry))])).map((row) => [
      row.id,
      row,
    ]),
  )
  const placed = await placesOf(
    ctx,
    source,
    records.filter((one) => one.content !== null && !known.has(one.externalId)),
  )
  const seen: KnownRecord[] = []
  for (const record of records) {
    const before = known.get(record.externalId)
    // Done by this run already, before it was cut short.
    if ((run.dry ? before?.seenDry : before?.seenRun) === run.id) continue
    if (isOwn(record.origin, ctx.origin)) tell(record, 'own')
    else if (record.content === null) {
      tell(record, 'refused')
      if (before !== undefined) seen.push(before)
    } else if (before === undefined) {
      const outcome = await first(ctx, source, run, record, placed)
      if (outcome === 'same_address') {
        applied.problems.push({ record: record.name, field: 'url', code: outcome, parameters: {} })
      } else tell(record, outcome)
      if (outcome === 'offered') applied.written += 1
    } else {
      const outcome = await again(ctx, source, run, record, before, entries.get(before.entry))
      if (before.goneAt !== null) tell(record, 'returned')
      for (const one of outcome.is) tell(record, one, one === 'proposed' ? outcome.oppose : outcome.follow)
      if (outcome.moved) {
        applied.moved = true
        applied.problems.push({ record: record.name, field: null, code: 'moved', parameters: {} })
      }
      if (outcome.written) applied.written += 1
      else seen.push(before)
    }
  }
  if (seen.length > 0) await commit(ctx.d1, [sawAll(run, seen)])
  return applied
}

/** Statement that keeps that a run saw records, and nothing more. */
function sawAll(run: RunRow, seen: readonly KnownRecord[]): Statement {
  const ids = JSON.stringify(seen.map(({ externalId }) => externalId))
  return statement(
    build
      .update(harvestRecord)
      .set(run.dry ? { seenDry: run.id } : { seenRun: run.id, goneAt: null })
      .where(
        and(
          eq(harvestRecord.source, run.source),
          sql`${harvestRecord.externalId} in (select value from json_each(${ids}))`,
        ),
      ),
  )
}

interface Places {
  /** Entry by its address or its origin. */
  byPlace: Map<string, string>
  /** The record of this source that an entry is. */
  bound: Map<string, KnownRecord>
}

/** The entries that are here already under the addresses of records. */
async function placesOf(ctx: Ctx, source: SourceRow, records: readonly StagedRecord[]): Promise<Places> {
  const found = await entriesAt(
    ctx.db,
    records.map(({ content }) => addressKey(content?.url ?? '')),
    records.map(({ origin }) => origin),
  )
  const byPlace = new Map<string, string>()
  for (const { id, address, origin } of found) {
    for (const place of [address, origin]) if (place !== null && !byPlace.has(place)) byPlace.set(place, id)
  }
  const ids = [...new Set(byPlace.values())]
  return { byPlace, bound: new Map((await recordsOfEntries(ctx.db, source.id, ids)).map((one) => [one.entry, one])) }
}

/** Takes in a record that was not known: linked to the entry that is here already, or offered for review. */
async function first(
  ctx: Ctx,
  source: SourceRow,
  run: RunRow,
  record: StagedRecord,
  { byPlace, bound }: Places,
): Promise<'linked' | 'offered' | 'same_address'> {
  const { address, marks } = saidBy(record)
  const here = byPlace.get(address) ?? byPlace.get(record.origin)
  const other = here === undefined ? undefined : bound.get(here)
  // Two records of one catalogue cannot both say what one entry says, unless one of them is gone.
  if (other !== undefined && other.goneAt === null) return 'same_address'
  if (run.dry) return here === undefined ? 'offered' : 'linked'
  const row = { source: source.id, externalId: record.externalId, marks, seenRun: run.id, seenDry: null, goneAt: null }
  if (here === undefined) {
    const id = await offerEntry(ctx, source, record, (entry) => [
      statement(build.insert(harvestRecord).values({ ...row, entry, made: true })),
    ])
    if (id !== null) {
      byPlace.set(address, id)
      bound.set(id, { ...row, entry: id, made: true })
    }
    return 'offered'
  }
  const linked = { ...row, entry: here, made: other?.made ?? false }
  try {
    await commit(ctx.d1, [
      ...(other === undefined
        ? []
        : [
            statement(
              build
                .delete(harvestRecord)
                .where(and(eq(harvestRecord.source, source.id), eq(harvestRecord.externalId, other.externalId))),
            ),
          ]),
      statement(build.insert(harvestRecord).values(linked)),
    ])
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
  }
  bound.set(here, linked)
  return 'linked'
}

/** What was done with a record that is known. */
interface Again {
  is: HarvestOutcome[]
  follow: string[]
  oppose: string[]
  written: boolean
  moved: boolean
}

const nothing: Again = { is: ['unchanged'], follow: [], oppose: [], written: false, moved: false }

async function again(
  ctx: Ctx,
  source: SourceRow,
  run: RunRow,
  record: StagedRecord,
  before: KnownRecord,
  entry: EntryRow | undefined,
): Promise<Again> {
  const { marks } = saidBy(record, entry)
  const changed = Object.keys(marks).some((field) => marks[field] !== before.marks[field])
  if (!changed) return nothing
  const state = entry?.state as ItemState | undefined
  if (entry === undefined || state === 'withdrawn' || state === 'hidden') return { ...nothing, is: ['respected'] }
  const saw: Statement[] = [
    statement(
      build
        .update(harvestRecord)
        .set({ marks, seenRun: run.id, goneAt: null })
        .where(
          and(
            eq(harvestRecord.source, source.id),
            eq(harvestRecord.externalId, record.externalId),
            ne(harvestRecord.seenRun, run.id),
          ),
        ),
    ),
    expectChange,
  ]
  if (state === 'rejected') {
    if (run.dry) return { ...nothing, is: ['offered'] }
    const id = await offerEntry(ctx, source, record, (made) => [
      ...saw,
      statement(
        build
          .update(harvestRecord)
          .set({ entry: made, made: true })
          .where(and(eq(harvestRecord.source, source.id), eq(harvestRecord.externalId, record.externalId))),
      ),
    ])
    return { ...nothing, is: ['offered'], written: id !== null }
  }
  try {
    const { follow, oppose } = await updateEntry(ctx, source, { record, before, entry, dry: run.dry, saw })
    const is: HarvestOutcome[] = [
      ...(follow.length > 0 ? (['updated'] as const) : []),
      ...(oppose.length > 0 ? (['proposed'] as const) : []),
    ]
    return { is: is.length > 0 ? is : ['unchanged'], follow, oppose, written: !run.dry, moved: false }
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    return { ...nothing, moved: true }
  }
}
