import { and, eq, lt, notInArray, sql } from 'drizzle-orm'
import { importJob, importPart } from '../../../schema/tables/imports.ts'
import type { Ctx } from '../../context.ts'
import { sortableId } from '../../platform/crypto.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { importBegun } from './actions.ts'
import { check, slices } from './checking.ts'
import { loadSlice } from './loading.ts'
import { findJob, findPart, type ImportJob, listJobs, loadingJobs, oldJobs } from './queries.ts'
import type { ImportRecord } from './row-rules.ts'
import type { Source } from './source.ts'
import type { ImportOptions, Opened, Target } from './target.ts'

/** Errors that a page shows; the API tells more. */
const errorsShown = 200
/** Uploads that are listed with the form. */
const jobsListed = 10
/** Parts loaded while the person waits, and parts loaded after the answer; the scheduled work goes on with the rest. */
const partsAtOnce = 5
const partsAfter = 60
const partsPerMinute = 60

/**
 * Takes a file in and checks it; nothing of it is loaded yet. Its rows wait, encrypted, in the parts in which they will be
 * loaded.
 * @param options `file` is its name; '' for pasted text
 * @returns id of the upload
 */
export async function uploadFile<R extends ImportRecord>(
  ctx: Ctx,
  { target, by }: Opened<Target<R>>,
  source: Source,
  options: ImportOptions & { file: string },
): Promise<string> {
  const report = await check(ctx, target, source, options)
  const id = ctx.newId()
  let parts = 0
  if (report.errorsTotal === 0) {
    for await (const slice of slices(ctx, target, source, options)) {
      const position = parts++
      const sealed = await ctx.keys.encrypt(JSON.stringify(slice), partOwner(id, position))
      await commit(ctx.d1, [statement(build.insert(importPart).values({ job: id, position, sealed }))])
    }
  }
  // Last, so that an upload which broke down half way is not there at all.
  await commit(ctx.d1, [
    statement(
      build.insert(importJob).values({
        id,
        target: target.key,
        staff: by,
        file: options.file.slice(0, 200),
        state: 'checked',
        toState: options.state,
        rows: report.rows,
        fresh: report.created,
        skipped: report.skipped,
        errors: report.errors.slice(0, errorsShown),
        errorsTotal: report.errorsTotal,
        warnings: report.warnings.slice(0, errorsShown),
        ignored: report.ignored.slice(0, 50).map((header) => header.slice(0, 100)),
        parts,
        createdAt: ctx.now.toISOString(),
      }),
    ),
  ])
  return id
}

const partOwner = (job: string, position: number): string => `${job} ${position}`

/** An upload as it stands; null where the target has none of this id. */
export function readUpload(ctx: Ctx, target: Target, id: string): Promise<ImportJob | null> {
  return findJob(ctx.db, target.key, id)
}

/** The last uploads to a target, newest first. */
export function lastUploads(ctx: Ctx, target: Target) {
  return listJobs(ctx.db, target.key, jobsListed)
}

/**
 * Begins to load an upload that was checked without errors, and goes on with it after the answer. Pressed twice, it is begun
 * once.
 */
export async function startLoading(
  ctx: Ctx,
  opened: Opened,
  id: string,
): Promise<{ ok: true } | { ok: false; why: 'unknown' | 'errors' }> {
  const { target } = opened
  const found = await readUpload(ctx, target, id)
  if (found === null) return { ok: false, why: 'unknown' }
  if (found.errorsTotal > 0 || found.parts === 0) return { ok: false, why: 'errors' }
  if (found.state === 'checked') {
    try {
      await commit(ctx.d1, [
        statement(
          build
            .update(importJob)
            .set({ state: 'loading' })
            .where(and(eq(importJob.id, id), eq(importJob.state, 'checked'))),
        ),
        expectChange,
        ...importBegun(ctx, opened),
      ])
    } catch (error) {
      if (!(error instanceof StaleError)) throw error
    }
  }
  const job = await readUpload(ctx, target, id)
  if (job === null || job.state !== 'loading') return { ok: true }
  const left = await loadParts(ctx, target, job, partsAtOnce)
  if (left !== null) ctx.defer(loadParts(ctx, target, left, partsAfter))
  return { ok: true }
}

/**
 * Loads the next parts of an upload, each in one batch with the progress, so that none is loaded twice whoever else works
 * on the same upload.
 * @returns the upload as it stands with parts left; null when it is done or somebody else goes on with it
 */
async function loadParts(ctx: Ctx, target: Target, job: ImportJob, most: number): Promise<ImportJob | null> {
  let position = job.nextPart
  for (const end = Math.min(job.parts, position + most); position < end; position++) {
    const sealed = await findPart(ctx.db, job.id, position)
    if (sealed === null) return null
    const records = JSON.parse(await ctx.keys.decrypt(sealed, partOwner(job.id, position))) as ImportRecord[]
    const last = position + 1 === job.parts
    const here = position
    try {
      await loadSlice(ctx, { target, by: job.staff }, records, ({ created, skipped }) => [
        statement(
          build
            .update(importJob)
            .set({
              nextPart: here + 1,
              created: sql`${importJob.created} + ${created}`,
              skipped: sql`${importJob.skipped} + ${skipped}`,
              ...(last ? { state: 'done', finishedAt: ctx.now.toISOString() } : {}),
            })
            .where(and(eq(importJob.id, job.id), eq(importJob.state, 'loading'), eq(importJob.nextPart, here))),
        ),
        expectChange,
        statement(build.delete(importPart).where(and(eq(importPart.job, job.id), eq(importPart.position, here)))),
      ])
    } catch (error) {
      if (error instanceof StaleError) return null
      throw error
    }
  }
  return position < job.parts ? { ...job, nextPart: position } : null
}

/** Uploads that the scheduled work goes on with in one run. */
const jobsPerRun = 5
/** Finished uploads that are taken away in one run. */
const oldPerRun = 20
const hour = 60 * 60_000

/** Finds the target of a key; null where the key is of another kind of target. */
export type TargetFinder = (ctx: Ctx, key: string) => Promise<Target | null>

/**
 * Goes on with uploads whose loading was cut short, and takes away what was uploaded and never loaded after a day, and the
 * reports of what was loaded after thirty.
 */
export async function continueImports(ctx: Ctx, finders: readonly TargetFinder[]): Promise<void> {
  for (const job of await loadingJobs(ctx.db, jobsPerRun)) {
    for (const find of finders) {
      const target = await find(ctx, job.target)
      if (target !== null) await loadParts(ctx, target, job, partsPerMinute)
    }
  }
  const before = (hours: number) => new Date(ctx.now.getTime() - hours * hour).toISOString()
  const old = [
    ...(await oldJobs(ctx.db, 'checked', before(24), oldPerRun)),
    ...(await oldJobs(ctx.db, 'done', before(30 * 24), oldPerRun)),
  ]
  const ids = sql`(select value from json_each(${JSON.stringify(old)}))`
  // Ids begin with their time: parts of an upload that broke down before it was kept belong to nothing.
  const yesterday = sortableId(new Date(before(24))).slice(0, 10)
  await commit(ctx.d1, [
    statement(build.delete(importJob).where(sql`${importJob.id} in ${ids}`)),
    statement(
      build
        .delete(importPart)
        .where(
          and(
            lt(importPart.job, yesterday),
            notInArray(importPart.job, build.select({ id: importJob.id }).from(importJob)),
          ),
        ),
    ),
  ])
}
