import type { GroupStepView, PublicGroup } from '../../../schema/contracts/groups.ts'
import { paths } from '../../../schema/paths.ts'
import {
  type GroupState,
  type Locale,
  type Region,
  regions,
  type StakeholderGroup,
  stakeholderGroups,
} from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import {
  type CountedGroup,
  findGroup,
  type GroupPlace,
  groupOfIssue,
  issuesWithGroups,
  listGroups,
  referencesOfSteps,
  type StepRow,
  stepsOf,
  titlesOfGroups,
} from './queries.ts'

/** A page of the active groups of a call, the largest first. */
export async function browseGroups(
  ctx: Ctx,
  call: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<CountedGroup>> {
  const cursors = cursorsOf(`groups ${call}`, ['number', 'string'])
  const place = cursors.read(query.cursor)
  const after: GroupPlace | null = place === null ? null : { size: place[0], id: place[1] }
  const rows = await listGroups(ctx.db, call, after, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.size, row.id])
}

/** Groups of an export read at a time; each may hold the references of thousands of issues. */
const exportPage = 100

/** All active groups of a call in pages. */
export async function* groupPages(ctx: Ctx, call: string): AsyncGenerator<CountedGroup[]> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const found: Page<CountedGroup> = await browseGroups(ctx, call, { cursor, limit: exportPage })
    yield found.items
    cursor = found.next
  }
}

/** A group of a call, whatever became of it; null when there is none. */
export function readGroup(ctx: Ctx, call: string, id: string): Promise<CountedGroup | null> {
  return findGroup(ctx.db, call, id)
}

/** The texts of a group in the reader's language where there is a translation, else as they were written. */
export function groupTexts(
  group: Pick<CountedGroup, 'title' | 'summary' | 'language' | 'translations'>,
  locale: Locale,
): { title: string; summary: string; language: string } {
  const own = { title: group.title, summary: group.summary, language: group.language }
  const translated = group.translations[locale]
  return translated === undefined || locale === group.language ? own : { ...translated, language: locale }
}

/** How many members of a group have each of the values, those with none among them. */
function countsOf<V extends string>(group: CountedGroup, dimension: string, values: readonly V[]): Record<V, number> {
  return Object.fromEntries(values.map((value) => [value, group.counts[`${dimension} ${value}`] ?? 0])) as Record<
    V,
    number
  >
}

/** A group as the contract shows it. */
export function presentGroup(ctx: Ctx, group: CountedGroup): PublicGroup {
  return {
    id: group.id,
    title: group.title,
    summary: group.summary,
    language: group.language,
    translations: group.translations,
    members: group.members,
    byStakeholderGroup: countsOf<StakeholderGroup>(group, 'stakeholderGroup', stakeholderGroups),
    byRegion: countsOf<Region>(group, 'region', regions),
    state: group.state as GroupState,
    mergedInto: group.mergedInto,
    version: group.version,
    url: ctx.origin + paths.group(ctx.locale, group.call, group.id),
  }
}

/** References named in a step of a history; a step of more says how many. */
const referencesShown = 20

/** Steps as histories and answers show them. */
async function presentSteps(ctx: Ctx, steps: readonly StepRow[], each: number): Promise<GroupStepView[]> {
  const [references, titles] = await Promise.all([
    referencesOfSteps(ctx.db, each === 0 ? [] : steps.filter((step) => step.issues > 0).map((step) => step.step), each),
    titlesOfGroups(
      ctx.db,
      steps.flatMap((step) => (step.other === null ? [] : [step.other])),
    ),
  ])
  return steps.map((step) => {
    const other = step.other === null ? undefined : titles.get(step.other)
    return {
      version: step.version,
      action: step.action as GroupStepView['action'],
      role: step.role as GroupStepView['role'],
      at: step.at,
      issues: step.issues,
      references: references.get(step.step) ?? [],
      other: step.other === null || other === undefined ? null : { id: step.other, ...other },
      reason: step.reason,
      formerTitle: step.action === 'rename' ? (step.before?.title ?? null) : null,
    }
  })
}

/** Steps of a history shown at once. */
const historyShown = 20

/** The latest steps of a group, newest first. */
export async function historyOfGroup(ctx: Ctx, id: string): Promise<GroupStepView[]> {
  return await presentSteps(ctx, await stepsOf(ctx.db, id, { latest: historyShown }), 0)
}

/** Where a group stands, and what happened to it after a version that somebody had seen. */
export async function whatChanged(
  ctx: Ctx,
  call: string,
  id: string,
  seen: number,
): Promise<{ current: PublicGroup; changes: GroupStepView[] } | null> {
  const group = await findGroup(ctx.db, call, id)
  if (group === null) return null
  const steps = await stepsOf(ctx.db, id, { after: seen, limit: historyShown })
  return { current: presentGroup(ctx, group), changes: await presentSteps(ctx, steps, referencesShown) }
}

/** Former members shown at once. */
const formerShown = 20

/** Some of those that stood in a group at its end, with the group where each stands now. */
export async function formerMembers(
  ctx: Ctx,
  group: CountedGroup,
  from: number,
): Promise<{ items: Awaited<ReturnType<typeof issuesWithGroups>>; next: number | null }> {
  const references = (group.former ?? []).slice(from, from + formerShown)
  return {
    items: await issuesWithGroups(ctx.db, group.call, references),
    next: from + formerShown < (group.former?.length ?? 0) ? from + formerShown : null,
  }
}

/** The group in which an issue stands, as its submitter and its readers see it. */
export interface GroupNote {
  title: string
  language: string
  path: string
  /** Why it was put there, where the rapporteur said so. */
  reason: string | null
}

/** What grouping has to say of an item: the group in which an issue stands and why; null where there is none. */
export async function notesFor(ctx: Ctx, item: { id: string; kind: string }): Promise<GroupNote | null> {
  if (item.kind !== 'issue') return null
  const found = await groupOfIssue(ctx.db, item.id)
  if (found === null) return null
  const { title, language, reason } = found
  return { title, language, reason, path: paths.group(ctx.locale, found.call, found.id) }
}
