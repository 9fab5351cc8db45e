import { and, eq, sql } from 'drizzle-orm'
import { linkCheck } from '../../../schema/tables/freshness.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement, touch } from '../../platform/database.ts'
import { entryScope } from '../observatory/publication.ts'
import { type EntryRow, findEntriesByIds } from '../observatory/queries.ts'
import { leadsElsewhere } from './domains.ts'
import { entriesToCheck } from './queries.ts'
import { answers, checksKept, failuresAfter, listsTellOf } from './rules.ts'
import { type Looked, type Visitor, visitor } from './visiting.ts'

/** Entries looked at in one run, by up to three requests each where nothing redirects; 20,000 a week need two a minute. */
const perRun = 3
/** Entries read to find some on different sites. */
const readAhead = 16

const minute = 60_000
const week = 7 * 24 * 60 * minute
/** A look whose Worker died is taken again after this time. */
const lease = 15 * minute

/**
 * Looks at the links of a few entries, those first that were not looked at for longest, and at no site twice in a run.
 * Each is claimed before it is visited, so that two runs at once visit it once.
 */
export async function runLinkChecks(ctx: Ctx): Promise<void> {
  const due = await entriesToCheck(ctx.db, ctx.now.toISOString(), readAhead)
  if (due.length === 0) return
  const sites = new Set<string>()
  const chosen = due.filter(({ address }) => {
    const site = siteOf(address)
    const first = !sites.has(site)
    sites.add(site)
    return first
  })
  const visits = visitor(ctx)
  const rows = await findEntriesByIds(
    ctx.db,
    chosen.slice(0, perRun).map(({ id }) => id),
  )
  // At once, so that one slow site does not hold up the rest of the minute's work.
  await Promise.all(rows.map((row) => checkEntry(ctx, row, visits)))
}

/** The site that a compared address is on; nothing is on the site of an empty one. */
function siteOf(address: string): string {
  return address.split(/[/?]/)[0] ?? ''
}

/**
 * Looks at the link of one entry.
 * @returns null where somebody else does at this moment, or where there is nothing to look at
 */
export async function checkEntry(ctx: Ctx, row: EntryRow, visits: Visitor = visitor(ctx)): Promise<Looked | null> {
  const looksAway = row.state !== 'published' || row.status === 'defunct' || row.freshness === 'defunct'
  const claim = new Date(ctx.now.getTime() + (looksAway ? week : lease)).toISOString()
  const claimed = await settled(ctx, [...claimCheck(row, claim), expectChange])
  if (!claimed || looksAway) return null
  const looked = await visits.look(row.url)
  const done = await settled(ctx, resultOf(ctx, { ...row, checkAt: claim }, looked))
  return done ? looked : null
}

function claimCheck(row: Pick<EntryRow, 'id' | 'checkAt'>, until: string): Statement[] {
  return [
    statement(
      build
        .update(entry)
        .set({ checkAt: until })
        .where(and(eq(entry.id, row.id), sql`${entry.checkAt} is ${row.checkAt}`)),
    ),
  ]
}

function resultOf(ctx: Ctx, row: EntryRow, looked: Looked): Statement[] {
  const at = ctx.now.toISOString()
  const { outcome, status, finalUrl } = looked
  const found = {
    checkedAt: at,
    failures: failuresAfter(row.failures, outcome),
    // A site that did not answer led nowhere else.
    ...(answers(outcome) ? { finalUrl, movedAway: finalUrl !== null && leadsElsewhere(row.url, finalUrl) } : {}),
  }
  return [
    statement(
      build
        .update(entry)
        .set({ checkAt: new Date(ctx.now.getTime() + week).toISOString(), ...found })
        .where(and(eq(entry.id, row.id), eq(entry.url, row.url), sql`${entry.checkAt} is ${row.checkAt}`)),
    ),
    expectChange,
    statement(build.insert(linkCheck).values({ entry: row.id, at, outcome, status, finalUrl }).onConflictDoNothing()),
    statement(
      sql`delete from ${linkCheck} where entry = ${row.id} and at < (select at from ${linkCheck} where entry = ${row.id} order by at desc limit 1 offset ${checksKept - 1})`,
    ),
    ...(listsTellOf(row, { ...row, ...found }) ? touch(entryScope) : []),
  ]
}

async function settled(ctx: Ctx, statements: readonly Statement[]): Promise<boolean> {
  try {
    await commit(ctx.d1, statements)
    return true
  } catch (error) {
    if (error instanceof StaleError) return false
    throw error
  }
}
