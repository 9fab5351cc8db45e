import { and, eq } from 'drizzle-orm'
import type { CallChange, CallInput } from '../../../schema/contracts/calls.ts'
import { call, callText, cycle } from '../../../schema/tables/calls.ts'
import { facet } from '../../../schema/tables/platform.ts'
import type { CallKind, Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import {
  build,
  ConflictError,
  commit,
  expectChange,
  StaleError,
  type Statement,
  statement,
  touch,
} from '../../platform/database.ts'
import { summarise } from '../../platform/facets.ts'
import { can } from '../accounts/rules.ts'
import { callTexts } from './actions.ts'
import { issueScope } from './publication.ts'
import { type CallRow, findCall } from './queries.ts'
import { stageFor } from './rules.ts'

export type CallSaved =
  | { ok: true; call: CallRow }
  | { ok: false; why: 'forbidden' | 'exists' | 'unknown' | 'stale' | 'order' }

/** Makes a call; public at once unless its state is `draft`. */
export async function createCall(ctx: Ctx, input: CallInput): Promise<CallSaved> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  try {
    await commit(ctx.d1, [...callStatements(recordOf(input), ctx.now), ...touch('calls')])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  const made = await findCall(ctx.db, input.slug)
  return made === null ? { ok: false, why: 'unknown' } : { ok: true, call: made }
}

/** A call as it is kept; dates are null where the record of a past one does not tell. */
export interface CallRecord {
  slug: string
  cycle: string
  kind: CallKind
  opensAt: string | null
  closesAt: string | null
  stage: 'draft' | 'archived' | 'public'
  /** Language -> title and guidance; the first of `languages` must be among them. */
  texts: Readonly<Record<string, { title: string; guidance: string }>>
  languages: string[]
  /** Where the figures of a past call were published, when its single submissions are not held here. */
  source?: string
}

/** Statements that make a call; the seed uses them too. */
export function callStatements(record: CallRecord, now: Date): Statement[] {
  const { texts, source, ...columns } = record
  const year = Number(/(\d{4})$/.exec(record.cycle)?.[1] ?? now.getUTCFullYear())
  return [
    statement(build.insert(cycle).values({ slug: record.cycle, year }).onConflictDoNothing()),
    statement(
      build.insert(call).values({
        ...columns,
        figures: source === undefined ? 'counted' : 'published',
        source: source ?? null,
        createdAt: now.toISOString(),
      }),
    ),
    ...Object.entries(texts).map(([language, text]) =>
      statement(build.insert(callText).values({ call: record.slug, language, ...text })),
    ),
  ]
}

function recordOf(input: CallInput): CallRecord {
  const opensAt = new Date(input.opensAt).toISOString()
  return {
    slug: input.slug,
    cycle: input.cycle ?? `igf-${opensAt.slice(0, 4)}`,
    kind: input.kind,
    opensAt,
    closesAt: new Date(input.closesAt).toISOString(),
    stage: stageFor(input.state),
    texts: { [input.languages[0] ?? 'en']: { title: input.title, guidance: input.guidance } },
    languages: input.languages,
  }
}

/** Changes a call. */
export async function changeCall(ctx: Ctx, slug: string, change: CallChange): Promise<CallSaved> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const before = await findCall(ctx.db, slug)
  if (before === null) return { ok: false, why: 'unknown' }
  const opensAt = change.opensAt === undefined ? before.opensAt : new Date(change.opensAt).toISOString()
  const closesAt = change.closesAt === undefined ? before.closesAt : new Date(change.closesAt).toISOString()
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) return { ok: false, why: 'order' }
  const languages = change.languages ?? before.languages
  const language = languages[0] ?? 'en'
  const texts = {
    ...callTexts(before, language as Locale),
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.guidance === undefined ? {} : { guidance: change.guidance }),
  }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(call)
          .set({
            opensAt,
            closesAt,
            languages,
            stage: change.state === undefined ? before.stage : stageFor(change.state),
            version: before.version + 1,
          })
          .where(and(eq(call.slug, slug), eq(call.version, before.version))),
      ),
      expectChange,
      statement(
        build
          .insert(callText)
          .values({ call: slug, language, title: texts.title, guidance: texts.guidance })
          .onConflictDoUpdate({
            target: [callText.call, callText.language],
            set: { title: texts.title, guidance: texts.guidance },
          }),
      ),
      ...touch('calls', issueScope(slug)),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  const after = await findCall(ctx.db, slug)
  return after === null ? { ok: false, why: 'unknown' } : { ok: true, call: after }
}

/** Statements that record figures which the forum published without the single submissions. */
export function publishedFigures(
  slug: string,
  figures: { stakeholderGroup: Record<string, number>; region: Record<string, number> },
): Statement[] {
  const total = Object.values(figures.stakeholderGroup).reduce((a, b) => a + b, 0)
  const rows = [
    ['all', '', total] as const,
    ...Object.entries(figures.stakeholderGroup).map(([value, n]) => ['stakeholderGroup', value, n] as const),
    ...Object.entries(figures.region).map(([value, n]) => ['region', value, n] as const),
  ]
  const scope = issueScope(slug)
  return [
    // Lists of calls read the total alone.
    statement(build.insert(facet).values({ scope, context: '', dimension: 'all', value: '', n: total })),
    summarise(scope, rows),
  ]
}
