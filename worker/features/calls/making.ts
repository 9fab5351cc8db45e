import { and, eq } from 'drizzle-orm'
import type { CallChange, CallInput, QuestionInput } from '../../../schema/contracts/calls.ts'
import { presetQuestions } from '../../../schema/data/call-presets.ts'
import { call, callText, cycle } from '../../../schema/tables/calls.ts'
import { facet } from '../../../schema/tables/platform.ts'
import type { CallKind, DeadlineZone } from '../../../schema/vocabulary.ts'
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
import { record } from '../moderation/events.ts'
import { questionsOf } from './making-queries.ts'
import { happenings, mayBeAnswered, missing } from './making-rules.ts'
import { issueScope } from './publication.ts'
import { type CallRow, findCall, hasSubmissions } from './queries.ts'
import { losesAnswers, type Question, withIds } from './question-rules.ts'
import { questionStatements } from './questions.ts'
import { callState, stageFor } from './rules.ts'

export type CallSaved =
  | { ok: true; call: CallRow }
  /** What a call was made as: it cannot be changed. */
  | { ok: false; why: 'fixed'; fields: ('kind' | 'cycle')[] }
  | {
      ok: false
      /**
       * `order`: it would close before it opens; `incomplete`: texts or dates are missing before the public may see it;
       * `answered`: answers would lose their meaning.
       */
      why: 'forbidden' | 'exists' | 'unknown' | 'stale' | 'order' | 'incomplete' | 'answered' | 'received'
    }

type Texts = Readonly<Record<string, { title: string; guidance: string }>>

/** Makes a call; public at once unless its state is `draft`. */
export async function createCall(ctx: Ctx, input: CallInput): Promise<CallSaved> {
  return await makeCall(ctx, recordOf(input))
}

/** A call as it is kept; dates are null where they are not set yet, or where the record of a past one does not tell. */
export interface CallRecord {
  slug: string
  cycle: string
  kind: CallKind
  opensAt: string | null
  closesAt: string | null
  stage: 'draft' | 'archived' | 'public'
  /** Language -> title and guidance; the first of `languages` must be among them. */
  texts: Texts
  languages: string[]
  /** Where the figures of a past call were published, when its single submissions are not held here. */
  source?: string
  deadlineZone?: DeadlineZone
  /** Questions of its form besides those that every form has. */
  questions?: readonly QuestionInput[]
}

/** Makes a call from what is known of it. Without questions of its own it begins with those of its kind. */
export async function makeCall(ctx: Ctx, made: CallRecord): Promise<CallSaved> {
  const { actor } = ctx
  if (actor.kind !== 'staff' || !can(actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const full = { ...made, questions: made.questions ?? presetQuestions(made.kind) }
  const event = { subjectKind: 'call', subjectId: made.slug, actor: actor.id, toState: callState(made, ctx.now) }
  try {
    await commit(ctx.d1, [
      ...callStatements(full, ctx.now),
      ...record(ctx, { ...event, action: 'create' }),
      ...(made.stage === 'public' ? record(ctx, { ...event, action: 'publish' }) : []),
      ...touch('calls'),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  return await saved(ctx, made.slug)
}

async function saved(ctx: Ctx, slug: string): Promise<CallSaved> {
  const row = await findCall(ctx.db, slug)
  return row === null ? { ok: false, why: 'unknown' } : { ok: true, call: row }
}

/** Statements that make a call; the seed uses them too. */
export function callStatements(made: CallRecord, now: Date): Statement[] {
  const { texts, source, questions = [], ...columns } = made
  const year = Number(/(\d{4})$/.exec(made.cycle)?.[1] ?? now.getUTCFullYear())
  return [
    statement(build.insert(cycle).values({ slug: made.cycle, year }).onConflictDoNothing()),
    statement(
      build.insert(call).values({
        ...columns,
        figures: source === undefined ? 'counted' : 'published',
        source: source ?? null,
        createdAt: now.toISOString(),
      }),
    ),
    ...textStatements(made.slug, texts),
    ...(questions.length === 0 ? [] : questionStatements(made.slug, withIds(questions, []), [], now)),
  ]
}

function textStatements(slug: string, texts: Texts): Statement[] {
  return Object.entries(texts).map(([language, { title, guidance }]) =>
    statement(
      build
        .insert(callText)
        .values({ call: slug, language, title, guidance })
        .onConflictDoUpdate({ target: [callText.call, callText.language], set: { title, guidance } }),
    ),
  )
}

function recordOf(input: CallInput): CallRecord {
  const opensAt = new Date(input.opensAt).toISOString()
  const texts = { ...input.texts, [input.languages[0] ?? 'en']: { title: input.title, guidance: input.guidance } }
  return {
    slug: input.slug,
    cycle: input.cycle ?? `igf-${opensAt.slice(0, 4)}`,
    kind: input.kind,
    opensAt,
    closesAt: new Date(input.closesAt).toISOString(),
    stage: stageFor(input.state),
    texts,
    languages: withTranslations(input.languages, texts),
    ...(input.deadlineZone === undefined ? {} : { deadlineZone: input.deadlineZone }),
    ...(input.questions === undefined ? {} : { questions: input.questions }),
  }
}

/** A language that a text is written in is a language of the call. */
function withTranslations(languages: readonly string[], texts: Texts): string[] {
  return [...new Set([...languages, ...Object.keys(texts)])]
}

/** Changes a call: state, events and what the public reads, in one batch. */
export async function changeCall(ctx: Ctx, slug: string, change: CallChange): Promise<CallSaved> {
  const { actor } = ctx
  if (actor.kind !== 'staff' || !can(actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const before = await findCall(ctx.db, slug)
  if (before === null) return { ok: false, why: 'unknown' }
  if (change.expectedVersion !== undefined && change.expectedVersion !== before.version) {
    return { ok: false, why: 'stale' }
  }
  const fixed = (['kind', 'cycle'] as const).filter((name) => (change[name] ?? before[name]) !== before[name])
  if (fixed.length > 0) return { ok: false, why: 'fixed', fields: fixed }
  const texts = changedTexts(before, change)
  const after = {
    stage: change.state === undefined ? before.stage : stageFor(change.state),
    opensAt: change.opensAt === undefined ? before.opensAt : new Date(change.opensAt).toISOString(),
    closesAt: change.closesAt === undefined ? before.closesAt : new Date(change.closesAt).toISOString(),
    deadlineZone: change.deadlineZone ?? before.deadlineZone,
    languages: withTranslations(change.languages ?? before.languages, change.texts ?? {}),
  }
  if (after.opensAt !== null && after.closesAt !== null && after.opensAt >= after.closesAt) {
    return { ok: false, why: 'order' }
  }
  // What was received stays where its authors were told it is.
  if (before.stage !== 'draft' && after.stage === 'draft' && (await hasSubmissions(ctx.db, slug))) {
    return { ok: false, why: 'received' }
  }
  const published = before.stage === 'draft' && after.stage === 'public'
  if (published && missing({ ...after, texts: { ...before.texts, ...texts } }).length > 0) {
    return { ok: false, why: 'incomplete' }
  }
  const kept = change.questions === undefined ? [] : await questionsOf(ctx.db, slug)
  const questions = change.questions === undefined ? null : withIds(change.questions, idsOf(kept))
  if (questions !== null && mayBeAnswered(before, ctx.now) && losesAnswers(kept as Question[], questions)) {
    return { ok: false, why: 'answered' }
  }
  const actions = [
    ...happenings(before, after, ctx.now),
    ...(Object.keys(texts).length > 0 || change.languages !== undefined ? ['texts'] : []),
    ...(questions === null ? [] : ['questions']),
  ]
  const states = { fromState: callState(before, ctx.now), toState: callState(after, ctx.now) }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(call)
          .set({ ...after, version: before.version + 1 })
          .where(and(eq(call.slug, slug), eq(call.version, before.version))),
      ),
      expectChange,
      ...textStatements(slug, texts),
      ...(questions === null ? [] : questionStatements(slug, questions, kept, ctx.now)),
      ...actions.flatMap((action, i) =>
        record(ctx, {
          subjectKind: 'call',
          subjectId: slug,
          action,
          actor: actor.id,
          ...states,
          // The words belong to the change as a whole, so they are told once.
          ...(i === 0 && change.note !== undefined ? { note: change.note } : {}),
        }),
      ),
      ...touch('calls', issueScope(slug)),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'stale' }
    throw error
  }
  return await saved(ctx, slug)
}

const idsOf = (questions: readonly { id: string }[]): string[] => questions.map(({ id }) => id)

/** The texts that a change writes. A title or guidance without a language is that of the call's first. */
function changedTexts(before: CallRow, change: CallChange): Texts {
  if (change.title === undefined && change.guidance === undefined) return change.texts ?? {}
  const language = (change.languages ?? before.languages)[0] ?? 'en'
  const old = change.texts?.[language] ?? before.texts[language] ?? { title: before.slug, guidance: '' }
  const text = { title: change.title ?? old.title, guidance: change.guidance ?? old.guidance }
  return { ...change.texts, [language]: text }
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
