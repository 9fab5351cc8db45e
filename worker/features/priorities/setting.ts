import { and, eq } from 'drizzle-orm'
import type { CommunityPriorities, PrioritiesInput } from '../../../schema/contracts/priorities.ts'
import { type KeptPriority, priority } from '../../../schema/tables/priorities.ts'
import { isOneOf, stakeholderGroups } from '../../../schema/vocabulary.ts'
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
import type { FieldProblem } from '../../platform/validation.ts'
import { can } from '../accounts/rules.ts'
import { callTexts } from '../calls/actions.ts'
import { issueScope } from '../calls/publication.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { record } from '../moderation/events.ts'
import { standingsOf } from './actions.ts'
import { renewBoard } from './board.ts'
import { withStakeholderGroups } from './names.ts'
import {
  findCommunity,
  findGroups,
  type GroupName,
  listCommunities,
  listGroups,
  mandatesOf,
  readBoard,
  readSet,
} from './queries.ts'
import { dayOf, isValid, maySpeak, problemOfSet, type SetProblem, type Target } from './rules.ts'

/** What a community puts forward in a call, and the rest of what it puts forward in the cycle. */
export interface CommunitySet {
  community: string
  version: number
  /** In this call. */
  items: KeptPriority[]
  /** In other calls of the cycle. */
  elsewhere: KeptPriority[]
}

export type PrioritiesSet =
  | { ok: true; set: CommunitySet }
  | { ok: false; why: 'forbidden' | 'unknown' | 'closed' }
  | { ok: false; why: 'stale'; set: CommunitySet }
  /** With the titles of the calls in which the community puts something forward besides. */
  | { ok: false; why: 'invalid'; problem: SetProblem; elsewhere: string }

const targetOf = ({
  theme,
  group,
}: {
  theme?: string | null | undefined
  group?: string | null | undefined
}): Target => ({
  theme: theme ?? null,
  group: group ?? null,
})

/** What a community puts forward, as the API shows it. */
export function presentSet({ community, version, items }: CommunitySet): CommunityPriorities {
  return {
    community,
    version,
    items: items.map(({ theme, group, statement: text, language }) => ({
      ...(theme === undefined ? {} : { theme }),
      ...(group === undefined ? {} : { group }),
      statement: text,
      statementLanguage: language,
    })),
  }
}

/** Whether the actor may set the priorities of a community in a cycle now. */
async function speaksFor(ctx: Ctx, cycle: string, community: string): Promise<boolean> {
  if (ctx.actor.kind !== 'staff') return false
  if (maySpeak(ctx.actor, [], dayOf(ctx.now))) return true
  const own = await mandatesOf(ctx.db, cycle, ctx.actor.id)
  return maySpeak(
    ctx.actor,
    own.filter((mandate) => mandate.community === community),
    dayOf(ctx.now),
  )
}

async function exists(ctx: Ctx, community: string): Promise<boolean> {
  return isOneOf(stakeholderGroups, community) || (await findCommunity(ctx.db, community)) !== null
}

async function readSetFor(ctx: Ctx, target: CallRow, community: string): Promise<CommunitySet> {
  const { version, items } = await readSet(ctx.db, target.cycle, community)
  return {
    community,
    version,
    items: items.filter((item) => item.call === target.slug),
    elsewhere: items.filter((item) => item.call !== target.slug),
  }
}

/**
 * Sets what a community puts forward in a call, in place of what it had put forward there. The earlier statements stay
 * in the events of the community. Of two people at once the second gets `stale` with what the first has set. An archived
 * call keeps what it has: `closed`.
 */
export async function setPriorities(
  ctx: Ctx,
  slug: string,
  community: string,
  input: PrioritiesInput,
): Promise<PrioritiesSet> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'set_priorities')) return { ok: false, why: 'forbidden' }
  const target = await findCall(ctx.db, slug)
  if (target === null || target.stage === 'draft') return { ok: false, why: 'unknown' }
  if (!(await speaksFor(ctx, target.cycle, community))) return { ok: false, why: 'forbidden' }
  if (!(await exists(ctx, community))) return { ok: false, why: 'unknown' }
  if (target.stage === 'archived') return { ok: false, why: 'closed' }
  const before = await readSetFor(ctx, target, community)
  if (input.expectedVersion !== undefined && input.expectedVersion !== before.version) {
    return { ok: false, why: 'stale', set: before }
  }
  const problem =
    problemOfSet(input.items.map(targetOf), before.elsewhere.map(targetOf)) ?? (await unknownGroup(ctx, slug, input))
  if (problem !== null) return { ok: false, why: 'invalid', problem, elsewhere: await titlesOf(ctx, before.elsewhere) }

  const items = input.items.map((item): KeptPriority => {
    const { theme, group } = targetOf(item)
    return {
      call: slug,
      ...(theme === null ? {} : { theme }),
      ...(group === null ? {} : { group }),
      statement: item.statement,
      language: item.language ?? target.languages[0] ?? 'en',
    }
  })
  const after: CommunitySet = { ...before, version: before.version + 1, items }
  try {
    await commit(ctx.d1, [
      ...keep(ctx, target.cycle, before.version, after),
      ...record(ctx, {
        subjectKind: 'priorities',
        subjectId: `${target.cycle}/${community}`,
        action: 'set_priorities',
        actor: ctx.actor.id,
        fromState: String(before.version),
        toState: String(after.version),
        note: JSON.stringify({ call: slug, items }),
      }),
      renewBoard(target.cycle),
      ...touch(issueScope(slug)),
    ])
  } catch (error) {
    if (!(error instanceof StaleError || error instanceof ConflictError)) throw error
    return { ok: false, why: 'stale', set: await readSetFor(ctx, target, community) }
  }
  return { ok: true, set: after }
}

/** The titles of the calls that items belong to. */
async function titlesOf(ctx: Ctx, items: readonly KeptPriority[]): Promise<string> {
  const slugs = [...new Set(items.map((item) => item.call))]
  const calls = await Promise.all(slugs.map((slug) => findCall(ctx.db, slug)))
  return calls.flatMap((call) => (call === null ? [] : callTexts(call, ctx.locale).title)).join(' · ')
}

function keep(
  ctx: Ctx,
  cycle: string,
  from: number,
  { community, version, items, elsewhere }: CommunitySet,
): Statement[] {
  const row = { version, items: [...elsewhere, ...items], changedAt: ctx.now.toISOString() }
  if (from === 0) return [statement(build.insert(priority).values({ cycle, community, ...row }))]
  const unmoved = and(eq(priority.cycle, cycle), eq(priority.community, community), eq(priority.version, from))
  return [statement(build.update(priority).set(row).where(unmoved)), expectChange]
}

/** The first item that names a group which is none of the call, or no longer one. */
async function unknownGroup(ctx: Ctx, slug: string, { items }: PrioritiesInput): Promise<SetProblem | null> {
  const found = await findGroups(
    ctx.db,
    slug,
    items.flatMap(({ group }) => group ?? []),
  )
  const active = new Set(found.filter((group) => group.active).map(({ id }) => id))
  const item = items.findIndex(({ group }) => group !== undefined && group !== null && !active.has(group))
  return item === -1 ? null : { item, code: 'unknown' }
}

/** A community that the reader may speak for. */
export interface OwnCommunity {
  id: string
  name: string
}

/** All that the form for priorities needs. */
export interface Setting {
  call: CallRow
  communities: OwnCommunity[]
  /** What the chosen community has set; null while none is chosen. */
  set: CommunitySet | null
  groups: GroupName[]
}

/**
 * The communities that the actor may speak for in a call's cycle, and what the chosen one puts forward.
 * @param chosen id of a community; the only one that the actor speaks for needs not be chosen
 */
export async function readSetting(
  ctx: Ctx,
  slug: string,
  chosen: string | undefined,
): Promise<Setting | 'unknown' | 'forbidden'> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'set_priorities')) return 'forbidden'
  const target = await findCall(ctx.db, slug)
  if (target === null || target.stage === 'draft') return 'unknown'
  const all = withStakeholderGroups(ctx.locale, await listCommunities(ctx.db)).map(({ id, name }) => ({ id, name }))
  let communities = all
  if (!maySpeak(ctx.actor, [], dayOf(ctx.now))) {
    const own = await mandatesOf(ctx.db, target.cycle, ctx.actor.id)
    const valid = new Set(own.filter((mandate) => isValid(mandate, dayOf(ctx.now))).map(({ community }) => community))
    communities = all.filter(({ id }) => valid.has(id))
  }
  const id = chosen ?? (communities.length === 1 ? communities[0]?.id : undefined)
  if (id === undefined) return { call: target, communities, set: null, groups: [] }
  if (!communities.some((one) => one.id === id)) return 'forbidden'
  const [set, groups] = await Promise.all([readSetFor(ctx, target, id), listGroups(ctx.db, slug)])
  return { call: target, communities, set: await asItStands(ctx, target, set, groups), groups }
}

/** A set whose merged groups are those they were merged into, so that the form can offer what is in it. */
async function asItStands(
  ctx: Ctx,
  target: CallRow,
  set: CommunitySet,
  active: readonly GroupName[],
): Promise<CommunitySet> {
  const known = new Set(active.map(({ id }) => id))
  if (set.items.every(({ group }) => group === undefined || known.has(group))) return set
  const { communities } = await readBoard(ctx.db, target.cycle)
  const standings = standingsOf(communities.find(({ id }) => id === set.community)?.picks ?? [])
  const items = set.items.map(({ group, ...item }) =>
    group === undefined ? item : { ...item, group: standings.get(group)?.id ?? group },
  )
  return { ...set, items }
}

/** The field of the contract that a refused set points at. */
export function fieldOf(
  { problem, elsewhere }: { problem: SetProblem; elsewhere: string },
  { items }: PrioritiesInput,
): FieldProblem {
  if (problem.item === null) {
    return { path: ['items'], code: problem.code, parameters: { n: problem.room, calls: elsewhere } }
  }
  const field = targetOf(items[problem.item] ?? {}).group === null ? 'theme' : 'group'
  return { path: ['items', problem.item, field], code: problem.code, parameters: {} }
}
