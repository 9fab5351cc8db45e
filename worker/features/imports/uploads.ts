import { and, eq, lt, notInArray, sql } from 'drizzle-orm'
import { importJob, importPart } from '../../../schema/tables/imports.ts'
import type { Ctx } from '../../context.ts'
import { sortableId } from '../../platform/crypto.ts'
import { build, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { can } from '../accounts/rules.ts'
import { type CallRow, findCall } from '../calls/queries.ts'
import { defaultsFor, importBegun, importTarget, type NotImportable } from './actions.ts'
import { check, slices } from './checking.ts'
import { loadSlice } from './loading.ts'
import { findJob, findPart, type ImportJob, listJobs, loadingJobs, oldJobs } from './queries.ts'
import type { LinkedRecord } from './renumbering.ts'
import type { RowDefaults } from './rules.ts'
import type { Source } from './source.ts'

/** Errors that a page shows; the API tells more. */
const errorsShown = 200
/** Uploads that are listed with the form. */
const jobsListed = 10
/** Parts loaded while the person waits, and parts loaded after the answer; the scheduled work goes on with the rest. */
const partsAtOnce = 5
const partsAfter = 60
const partsPerMinute = 60

export type Uploaded = { ok: true; job: string } | NotImportable

/**
 * Takes a file in and checks it; nothing of it is loaded yet. Its rows wait, encrypted, in the parts in which they will be
 * loaded.
 * @param file its name; '' for pasted text
 */
export async function uploadFile(
  ctx: Ctx,
  slug: string,
  source: Source,
  options: { file: string; state: RowDefaults['state'] },
): Promise<Uploaded> {
  const target = await importTarget(ctx, slug)
  if (!target.ok) return target
  const defaults = await defaultsFor(ctx, target.call, options.state)
  const report = await check(ctx, target.call, source, defaults)
  const id = ctx.newId()
  let parts = 0
  if (report.errorsTotal === 0) {
    for await (const slice of slices(ctx, target.call, source, defaults)) {
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
        call: slug,
        staff: target.by,
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
  return { ok: true, job: id }
}

const partOwner = (job: string, position: number): string => `${job} ${position}`

export type FoundJob = { ok: true; call: CallRow; job: ImportJob } | { ok: false; why: 'forbidden' | 'unknown' }

/** An upload as it stands. */
export async function readUploadedJob(ctx: Ctx, slug: string, id: string): Promise<FoundJob> {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const [call, job] = await Promise.all([findCall(ctx.db, slug), findJob(ctx.db, slug, id)])
  return call === null || job === null ? { ok: false, why: 'unknown' } : { ok: true, call, job }
}

/** A call with the last uploads to it, newest first. */
export async function readImportPage(ctx: Ctx, slug: string) {
  if (!can(ctx.actor, 'manage_calls')) return { ok: false, why: 'forbidden' } as const
  const [call, uploads] = await Promise.all([findCall(ctx.db, slug), listJobs(ctx.db, slug, jobsListed)])
  return call === null ? ({ ok: false, why: 'unknown' } as const) : ({ ok: true, call, uploads } as const)
}

/**
 * Begins to load an upload that was checked without errors, and goes on with it after the answer. Pressed twice, it is begun
 * once.
 */
export async function startLoading(
  ctx: Ctx,
  slug: string,
  id: string,
): Promise<{ ok: true } | { ok: false; why: 'forbidden' | 'unknown' | 'errors' }> {
  const found = await readUploadedJob(ctx, slug, id)
  if (!found.ok) return found
  if (found.job.errorsTotal > 0 || found.job.parts === 0) return { ok: false, why: 'errors' }
  if (found.job.state === 'checked' && ctx.actor.kind === 'staff') {
    try {
      await commit(ctx.d1, [
        statement(
          build
            .update(importJob)
            .set({ state: 'loading' })
            .where(and(eq(importJob.id, id), eq(importJob.state, 'checked'))),
        ),
        expectChange,
        ...importBegun(ctx, slug, ctx.actor.id),
      ])
    } catch (error) {
      if (!(error instanceof StaleError)) throw error
    }
  }
  const job = await findJob(ctx.db, slug, id)
  if (job === null || job.state !== 'loading') return { ok: true }
  const left = await loadParts(ctx, found.call, job, partsAtOnce)
  if (left !== null) ctx.defer(loadParts(ctx, found.call, left, partsAfter))
  return { ok: true }
}

/**
 * Loads the next parts of an upload, each in one batch with the progress, so that none is loaded twice whoever else works
 * on the same upload.
 * @returns the upload as it stands with parts left; null when it is done or somebody else goes on with it
 */
async function loadParts(ctx: Ctx, call: CallRow, job: ImportJob, most: number): Promise<ImportJob | null> {
  let position = job.nextPart
  for (const end = Math.min(job.parts, position + most); position < end; position++) {
    const sealed = await findPart(ctx.db, job.id, position)
    if (sealed === null) return null
    const records = JSON.parse(await ctx.keys.decrypt(sealed, partOwner(job.id, position))) as LinkedRecord[]
    const last = position + 1 === job.parts
    const here = position
    try {
      await loadSlice(ctx, call, records, job.staff, ({ created, skipped }) => [
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

/**
 * Goes on with uploads whose loading was cut short, and takes away what was uploaded and never loaded after a day, and the
 * reports of what was loaded after thirty.
 */
export async function continueImports(ctx: Ctx): Promise<void> {
  for (const job of await loadingJobs(ctx.db, jobsPerRun)) {
    const call = await findCall(ctx.db, job.call)
    if (call !== null) await loadParts(ctx, call, job, partsPerMinute)
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
