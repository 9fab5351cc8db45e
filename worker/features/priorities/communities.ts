import { and, eq, sql } from 'drizzle-orm'
import type { CommunityInput, MandateInput } from '../../../schema/contracts/priorities.ts'
import { regionByCountry } from '../../../schema/data/regional-groups.ts'
import { community, mandate } from '../../../schema/tables/priorities.ts'
import { isOneOf, stakeholderGroups } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { renewBoard } from './board.ts'
import { communityName, withStakeholderGroups } from './names.ts'
import {
  findCommunity,
  findMandate,
  listCommunities,
  listCycles,
  listMandates,
  listRepresentatives,
  type MandateRow,
  mostInitiatives,
} from './queries.ts'
import { dayOf, isValid } from './rules.ts'

export type CommunityAdded = { ok: true } | { ok: false; why: 'forbidden' | 'exists' | 'full' }

/** Adds a national or regional initiative. */
export async function addCommunity(ctx: Ctx, input: CommunityInput): Promise<CommunityAdded> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const names = { en: input.name, ...input.names }
  const country = input.country ?? null
  const region = input.region ?? (country === null ? null : (regionByCountry[country] ?? null))
  try {
    await commit(ctx.d1, [
      // Asked in the statement itself: two at once do not pass the limit together.
      statement(
        sql`insert into ${community} (id, names, country, region, website, created_at)
          select ${input.slug}, ${JSON.stringify(names)}, ${country}, ${region}, ${input.website}, ${ctx.now.toISOString()}
          where (select count(*) from ${community}) < ${mostInitiatives}`,
      ),
      expectChange,
      ...record(ctx, { subjectKind: 'community', subjectId: input.slug, action: 'add_community', actor: ctx.actor.id }),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    if (error instanceof StaleError) return { ok: false, why: 'full' }
    throw error
  }
  return { ok: true }
}

export type MandateGiven =
  | { ok: true }
  | { ok: false; why: 'forbidden' }
  | { ok: false; why: 'unknown'; field: 'cycle' | 'community' | 'staff' }

/** Records who speaks for a community in a cycle. */
export async function giveMandate(ctx: Ctx, input: MandateInput): Promise<MandateGiven> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const [cycles, known, people] = await Promise.all([
    listCycles(ctx.db),
    isOneOf(stakeholderGroups, input.community) ? true : findCommunity(ctx.db, input.community),
    input.staff === undefined ? [] : listRepresentatives(ctx.db),
  ])
  if (!cycles.includes(input.cycle)) return { ok: false, why: 'unknown', field: 'cycle' }
  if (known === null) return { ok: false, why: 'unknown', field: 'community' }
  if (input.staff !== undefined && !people.some(({ id }) => id === input.staff)) {
    return { ok: false, why: 'unknown', field: 'staff' }
  }
  const id = ctx.newId()
  const { from, until, staff, ...texts } = input
  await commit(ctx.d1, [
    statement(build.insert(mandate).values({ ...texts, id, startsOn: from, endsOn: until, staff: staff ?? null })),
    ...record(ctx, {
      subjectKind: 'mandate',
      subjectId: id,
      action: 'give_mandate',
      actor: ctx.actor.id,
      toState: `${input.cycle}/${input.community}`,
    }),
    renewBoard(input.cycle),
  ])
  return { ok: true }
}

export type MandateEnded = { ok: true; cycle: string } | { ok: false; why: 'forbidden' | 'unknown' | 'ended' }

/** Ends a mandate now, before its term. It stays on record, and so does what was put forward under it. */
export async function endMandate(ctx: Ctx, id: string): Promise<MandateEnded> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const found = await findMandate(ctx.db, id)
  if (found === null) return { ok: false, why: 'unknown' }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(mandate)
          .set({ endedAt: ctx.now.toISOString() })
          .where(and(eq(mandate.id, id), sql`${mandate.endedAt} is null`)),
      ),
      expectChange,
      ...record(ctx, {
        subjectKind: 'mandate',
        subjectId: id,
        action: 'end_mandate',
        actor: ctx.actor.id,
        fromState: `${found.cycle}/${found.community}`,
      }),
      renewBoard(found.cycle),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'ended' }
    throw error
  }
  return { ok: true, cycle: found.cycle }
}

/** A mandate as the Secretariat sees it. */
export interface MandateView extends MandateRow {
  communityName: string
  state: 'valid' | 'coming' | 'over' | 'ended'
}

/** All that the page of communities and mandates shows. */
export interface CommunitiesView {
  cycles: string[]
  cycle: string | null
  communities: { id: string; name: string }[]
  initiatives: { id: string; name: string; country: string | null; region: string | null; website: string }[]
  mandates: MandateView[]
  representatives: { id: string; name: string }[]
}

function stateOf(row: MandateRow, day: string): MandateView['state'] {
  if (row.endedAt !== null) return 'ended'
  if (isValid(row, day)) return 'valid'
  return day < row.startsOn ? 'coming' : 'over'
}

/** The communities with the mandates of a cycle; null for those who may not manage them. @param asked the latest if none */
export async function browseCommunities(ctx: Ctx, asked: string | undefined): Promise<CommunitiesView | null> {
  if (!can(ctx.actor, 'manage_calls')) return null
  const [cycles, known, representatives] = await Promise.all([
    listCycles(ctx.db),
    listCommunities(ctx.db),
    listRepresentatives(ctx.db),
  ])
  const cycle = cycles.find((slug) => slug === asked) ?? cycles[0] ?? null
  const rows = cycle === null ? [] : await listMandates(ctx.db, cycle)
  const names = new Map(known.map((one) => [one.id, one.names]))
  const day = dayOf(ctx.now)
  return {
    cycles,
    cycle,
    communities: withStakeholderGroups(ctx.locale, known).map(({ id, name }) => ({ id, name })),
    initiatives: known.map(({ id, names: own, country, region, website }) => ({
      id,
      name: communityName(ctx.locale, id, own),
      country,
      region,
      website,
    })),
    mandates: rows.map((row) => ({
      ...row,
      communityName: communityName(ctx.locale, row.community, names.get(row.community) ?? {}),
      state: stateOf(row, day),
    })),
    representatives,
  }
}
