import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { slug } from '../../../schema/contracts/common.ts'
import {
  publicReport,
  publicReportList,
  type ReportSection,
  reportListQuery,
  reportQuery,
  reportSections,
} from '../../../schema/contracts/reports.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { apiRouter, errors, json } from '../../platform/api.ts'
import { cursorsOf } from '../../platform/cursor.ts'
import { problem } from '../../platform/problem.ts'
import { unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import { findPublished, presentEntry, readReport, tagOf } from './reading.ts'

export const reportApi = apiRouter()

/** Places in a list of a report: the number of a part. */
const cursorsIn = (report: { id: string }, section: ReportSection) =>
  cursorsOf(`report ${report.id} ${section}`, ['number'])

/** Where a list goes on after a part; null at its end. */
const nextOf = (report: { id: string; parts: Record<string, number> }, section: ReportSection, part: number) =>
  part + 1 < (report.parts[section] ?? 0) ? cursorsIn(report, section).write([part + 1]) : null

reportApi.openapi(
  createRoute({
    method: 'get',
    path: api.report('{slug}'),
    summary:
      'The latest published report of a call, in the language of the client where there is one, or an earlier one',
    tags: ['Reports'],
    request: { params: z.object({ slug }), query: reportQuery },
    responses: {
      200: json(publicReport, 'The report with the first part of each list'),
      ...errors(404, 422),
    },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const call = await readCall(ctx, c.req.valid('param').slug)
    const found = call === null ? null : await findPublished(ctx, call.slug, c.req.valid('query').n)
    if (call === null || found === null) return problem(c, 'not-found')
    const same = unchanged(c, tagOf(call, found))
    if (same !== null) return same
    const report = await readReport(ctx, call.slug, found.chosen.number, 'first')
    if (report === null) return problem(c, 'not-found')
    const { row, head } = report
    const language = row.language as Locale
    const n = { n: row.number }
    return c.json(
      {
        ...head,
        number: row.number,
        language,
        madeAt: row.madeAt,
        publishedAt: row.publishedAt,
        intro: row.intro,
        conclusions: row.conclusions,
        groups: { items: report.groups, next: nextOf(row, 'groups', 0) },
        priorities: { items: report.priorities, next: nextOf(row, 'priorities', 0) },
        questions: { items: report.questions, next: nextOf(row, 'questions', 0) },
        issues: { items: report.issues, next: nextOf(row, 'issues', 0) },
        reports: found.published.map(presentEntry),
        url: ctx.origin + withQuery(paths.report(language, call.slug), n),
        docx: ctx.origin + withQuery(paths.reportDocument(language, call.slug), n),
      },
      200,
    )
  },
)

reportApi.openapi(
  createRoute({
    method: 'get',
    path: api.reportList('{slug}', '{section}'),
    summary: 'One list of a report, in parts',
    tags: ['Reports'],
    request: { params: z.object({ slug, section: z.enum(reportSections) }), query: reportListQuery },
    responses: { 200: json(publicReportList, 'A part of the list'), ...errors(404, 422) },
  }),
  async (c) => {
    const ctx = c.get('ctx')
    const { slug: callSlug, section } = c.req.valid('param')
    const { n, cursor } = c.req.valid('query')
    const call = await readCall(ctx, callSlug)
    const found = call === null ? null : await findPublished(ctx, call.slug, n)
    if (call === null || found === null) return problem(c, 'not-found')
    const [part] = cursorsIn(found.chosen, section).read(cursor) ?? [0]
    const same = unchanged(c, tagOf(call, found))
    if (same !== null) return same
    const report = await readReport(ctx, call.slug, found.chosen.number, { section, part })
    if (report === null) return problem(c, 'not-found')
    return c.json({ items: report[section], next: nextOf(report.row, section, part) }, 200)
  },
)
