import { and, asc, eq, gt, ne, sql } from 'drizzle-orm'
import { routeIndex, routeProfile } from '../../../schema/tables/help.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { revision, setting } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import { fromBase64Url, toBase64Url } from '../../platform/bytes.ts'
import { build, commit, type Reader, StaleError, type Statement, statement } from '../../platform/database.ts'
import { type EntryContent, entryScope } from '../observatory/publication.ts'
import { profileOf } from './profile.ts'
import { openIndex, type Profile, packIndex, type RouteIndex } from './route-index-rules.ts'

/** Entries read anew in one run: some milliseconds of work each. */
const profilesPerRun = 60
/** Profiles read at a time when the index is packed. */
const profilesPerPage = 1000
/** Characters of one part: a row holds 2 MB. */
const partLength = 1_500_000

/** Name of the setting that tells which index is in use. */
const inUse = 'route-index'

/** Which index is in use, the revision of the observatory that it is true to, and the sum of what it was packed from. */
interface InUse {
  version: string
  revision: number
  sum: string
}

async function readInUse(db: Reader): Promise<InUse | null> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.name, inUse))
  return row === undefined ? null : (JSON.parse(row.value) as InUse)
}

const published = () =>
  and(eq(submission.id, entry.id), eq(submission.kind, 'entry'), eq(submission.state, 'published'))

/** Entries that were published or changed since their profile was made. */
async function unread(db: Reader, limit: number): Promise<(EntryContent & { version: number })[]> {
  const rows = await db
    .select({ content: entry, version: submission.version })
    .from(submission)
    .innerJoin(entry, published())
    .leftJoin(routeProfile, eq(routeProfile.entry, submission.id))
    .where(and(eq(entry.status, 'active'), sql`${routeProfile.version} is not ${submission.version}`))
    .limit(limit)
  return rows.map(({ content, version }) => ({ ...content, version }))
}

/** Profiles of the entries that may be named, in the order of their ids. */
async function allProfiles(db: Reader): Promise<Profile[]> {
  const profiles: Profile[] = []
  for (let after = ''; ; ) {
    const rows = await db
      .select({ id: routeProfile.entry, profile: routeProfile.profile })
      .from(routeProfile)
      .innerJoin(submission, eq(submission.id, routeProfile.entry))
      .innerJoin(entry, published())
      .where(and(gt(routeProfile.entry, after), eq(entry.status, 'active')))
      .orderBy(asc(routeProfile.entry))
      .limit(profilesPerPage)
    profiles.push(...rows.map(({ profile }) => JSON.parse(profile) as Profile))
    if (rows.length < profilesPerPage) return profiles
    after = rows.at(-1)?.id ?? ''
  }
}

/** Tells apart two sets of profiles that may be named: how many there are, and their versions taken together. */
async function sumOfProfiles(db: Reader): Promise<string> {
  const [row] = await db
    .select({ n: sql<number>`count(*)`, versions: sql<number>`coalesce(sum(${routeProfile.version}), 0)` })
    .from(routeProfile)
    .innerJoin(submission, eq(submission.id, routeProfile.entry))
    .innerJoin(entry, published())
    .where(eq(entry.status, 'active'))
  return `${row?.n ?? 0} ${row?.versions ?? 0}`
}

const use = (now: InUse): Statement =>
  statement(
    sql`insert into ${setting} (name, value) values (${inUse}, ${JSON.stringify(now)}) on conflict (name) do update set value = excluded.value`,
  )

const keep = (profile: Profile, version: number): Statement =>
  statement(
    sql`insert into ${routeProfile} (entry, version, profile) values (${profile.id}, ${version}, ${JSON.stringify(profile)})
      on conflict (entry) do update set version = excluded.version, profile = excluded.profile`,
  )

/**
 * Statements that write an index beside the one in use, and those that take it into use. Of two that were written at once
 * the first taken removes the other, which then cannot be taken.
 */
function swap(profiles: readonly Profile[], now: InUse): { parts: Statement[]; taken: Statement[] } {
  const packed = toBase64Url(packIndex(profiles))
  const count = Math.max(1, Math.ceil(packed.length / partLength))
  return {
    parts: Array.from({ length: count }, (_, part) =>
      statement(
        build.insert(routeIndex).values({
          version: now.version,
          part,
          bytes: packed.slice(part * partLength, (part + 1) * partLength),
        }),
      ),
    ),
    taken: [
      statement(
        sql`select iif((select count(*) from ${routeIndex} where version = ${now.version}) = ${count}, 1, json('stale'))`,
      ),
      use(now),
      statement(build.delete(routeIndex).where(ne(routeIndex.version, now.version))),
    ],
  }
}

/**
 * Keeps the index true to the observatory: reads what was published or changed, some entries a run, and packs the index anew
 * once none is left. The new one is written beside the old one and taken into use at once.
 */
export async function runRouteIndexing(ctx: Ctx): Promise<void> {
  const [using, [current]] = await Promise.all([
    readInUse(ctx.db),
    ctx.db.select({ value: revision.value }).from(revision).where(eq(revision.scope, entryScope)),
  ])
  const revisionNow = current?.value ?? 0
  if (using !== null && using.revision === revisionNow) return
  const entries = await unread(ctx.db, profilesPerRun)
  if (entries.length > 0)
    await commit(
      ctx.d1,
      entries.map((one) => keep(profileOf(one), one.version)),
    )
  if (entries.length === profilesPerRun) return
  const sum = await sumOfProfiles(ctx.db)
  if (using !== null && using.sum === sum) {
    // Only in place of what was read: another run may have taken a newer one into use.
    const now = JSON.stringify({ ...using, revision: revisionNow })
    const same = and(eq(setting.name, inUse), eq(setting.value, JSON.stringify(using)))
    await commit(ctx.d1, [statement(build.update(setting).set({ value: now }).where(same))])
    return
  }
  const { parts, taken } = swap(await allProfiles(ctx.db), { version: ctx.newId(), revision: revisionNow, sum })
  for (const part of parts) await commit(ctx.d1, [part])
  try {
    await commit(ctx.d1, taken)
  } catch (error) {
    // Another run took its own into use meanwhile.
    if (!(error instanceof StaleError)) throw error
  }
}

/** Statements that give a new copy its index with its first entries, so that it answers from its first moment. */
export function firstIndex(entries: readonly EntryContent[], id: string): Statement[] {
  const profiles = entries.map(profileOf).sort((one, other) => (one.id < other.id ? -1 : 1))
  const sum = `${profiles.length} ${profiles.length}`
  const { parts, taken } = swap(profiles, { version: id, revision: 1, sum })
  return [...profiles.map((profile) => keep(profile, 1)), ...parts, ...taken]
}

/** The index that this isolate holds. */
let held: { version: string; index: RouteIndex } | null = null

/**
 * The index in use, read once for each version. A copy that has none yet, since it comes from an older version, makes the
 * first part of it now.
 */
export async function routeIndexOf(ctx: Ctx): Promise<RouteIndex> {
  let using = await readInUse(ctx.db)
  if (using === null) {
    await runRouteIndexing(ctx)
    using = await readInUse(ctx.db)
  }
  if (using === null) return openIndex(packIndex([]))
  if (held?.version === using.version) return held.index
  const parts = await ctx.db
    .select({ bytes: routeIndex.bytes })
    .from(routeIndex)
    .where(eq(routeIndex.version, using.version))
    .orderBy(asc(routeIndex.part))
  // Swapped between the two reads: the old one still serves, or an empty one until the next question.
  if (parts.length === 0) return held?.index ?? openIndex(packIndex([]))
  const index = openIndex(fromBase64Url(parts.map(({ bytes }) => bytes).join('')))
  held = { version: using.version, index }
  return index
}
