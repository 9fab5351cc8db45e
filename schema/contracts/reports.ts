import * as z from 'zod'
import { callKinds, callStates, locales, workstreamResults } from '../vocabulary.ts'
import { nextCursor, reference, slug } from './common.ts'
import { communityKinds, gapKinds, publicMandate } from './priorities.ts'
import { callComparison, statistics } from './statistics.ts'

/** The sections of a report that are lists. */
export const reportSections = ['groups', 'priorities', 'questions', 'issues'] as const
export type ReportSection = (typeof reportSections)[number]

/** Longest intro and conclusions, in characters. */
export const maxReportText = 20_000

/** What the rapporteur asks for with one press of a button. */
export const reportInput = z.object({
  id: z.uuid().meta({ description: 'Chosen by the form, so that a second press makes no second report' }),
  language: z.enum(locales),
})

/** What the rapporteur writes into a report before it is published. */
export const reportTexts = z.object({
  intro: z.string().trim().max(maxReportText).default(''),
  conclusions: z.string().trim().max(maxReportText).default(''),
  version: z.coerce.number().int().min(1),
})
export type ReportTexts = z.infer<typeof reportTexts>

const counts = z.record(z.string(), z.number().int())

export const reportIssue = z
  .object({
    reference,
    title: z.string().nullable().meta({ description: 'null where the issue is no longer public' }),
    language: z.string(),
    organisation: z.string().nullable().meta({ description: 'null for who spoke in their own capacity' }),
    stakeholderGroup: z.string().nullable(),
    region: z.string().nullable(),
    group: z.number().int().nullable().meta({ description: 'Number of its group in this report' }),
  })
  .meta({ id: 'ReportIssue' })
export type ReportIssue = z.infer<typeof reportIssue>

export const reportGroup = z
  .object({
    number: z.number().int().meta({ description: 'Its place in this report, from 1' }),
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    language: z.string(),
    size: z.number().int(),
    byStakeholderGroup: counts,
    byRegion: counts,
    members: z.array(reportIssue).meta({ description: 'At most 200; `size` tells how many there are' }),
  })
  .meta({ id: 'ReportGroup' })
export type ReportGroup = z.infer<typeof reportGroup>

const target = {
  theme: z.string().nullable(),
  group: z.string().nullable(),
  groupTitle: z.string().nullable(),
  groupLanguage: z.string().nullable(),
}

export const reportPriority = z
  .object({
    community: z.string(),
    communityName: z.string(),
    kind: z.enum(communityKinds),
    ...target,
    statement: z.string(),
    statementLanguage: z.string(),
    mandate: publicMandate.nullable(),
  })
  .meta({ id: 'ReportPriority' })
export type ReportPriority = z.infer<typeof reportPriority>

export const reportQuestion = z
  .object({
    number: z.number().int(),
    text: z.string().nullable().meta({ description: 'null where the issue that asks it is no longer public' }),
    language: z.string(),
    count: z.number().int().meta({ description: 'Questions of the call that ask nearly the same, this one included' }),
    issue: reference.meta({ description: 'The issue whose words stand for all' }),
    issues: z.array(reference).meta({ description: 'Issues that ask it, at most five' }),
  })
  .meta({ id: 'ReportQuestion' })
export type ReportQuestion = z.infer<typeof reportQuestion>

const taken = z.object({ ...target, communities: z.array(z.string()) })

/** All of a report but its lists. */
export const reportHead = z
  .object({
    call: z.object({
      slug,
      title: z.string(),
      language: z.string(),
      cycle: z.string(),
      kind: z.enum(callKinds),
      opensAt: z.string().nullable(),
      closesAt: z.string().nullable(),
      state: z.enum(callStates),
    }),
    asOf: z.string(),
    statistics,
    comparison: callComparison.shape.items,
    totals: z
      .object({
        groups: z.number().int(),
        grouped: z.number().int(),
        ungrouped: z.number().int(),
        priorities: z.number().int(),
        questions: z.number().int(),
        issues: z.number().int(),
      })
      .meta({ description: 'How many there were; the lists may hold fewer' }),
    groups: z
      .array(
        z.object({
          number: z.number().int(),
          title: z.string(),
          language: z.string(),
          size: z.number().int(),
          part: z.number().int(),
        }),
      )
      .meta({ description: 'The groups by their titles; `part` is where the list holds them, from 0' }),
    communities: z.record(z.string(), z.string()).meta({ description: 'Names of the communities that are named here' }),
    convergence: z.object({
      shared: z.array(taken).meta({ description: 'What two or more communities put forward; nothing is ranked' }),
      alone: z.array(taken).meta({ description: 'What one community puts forward' }),
      gaps: z.array(z.object({ theme: z.string(), kind: z.enum(gapKinds), issues: z.number().int() })),
    }),
    workstreams: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          language: z.string(),
          rationale: z.string(),
          desiredOutcome: z.string(),
          timeFrame: z.string(),
          result: z.enum(workstreamResults),
        }),
      )
      .meta({ description: 'What the cycle takes up, at most 40' }),
    deadlines: z.array(
      z.object({
        kind: z.enum(['call', 'draft']),
        slug,
        title: z.string(),
        language: z.string(),
        opensAt: z.string().nullable(),
        closesAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ReportHead' })
export type ReportHead = z.infer<typeof reportHead>
export type Taken = z.infer<typeof taken>

const list = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), next: nextCursor })

/** Another report of the same call. */
export const otherReport = z.object({
  number: z.number().int(),
  language: z.enum(locales),
  madeAt: z.string(),
  publishedAt: z.string().nullable(),
})

export const publicReport = z
  .object({
    number: z.number().int(),
    language: z.enum(locales),
    madeAt: z.string(),
    publishedAt: z.string().nullable(),
    intro: z.string(),
    conclusions: z.string(),
    ...reportHead.shape,
    groups: list(reportGroup),
    priorities: list(reportPriority),
    questions: list(reportQuestion),
    issues: list(reportIssue),
    reports: z.array(otherReport).meta({ description: 'All published reports of the call, the latest first' }),
    url: z.string(),
    docx: z.string(),
  })
  .meta({ id: 'Report' })

export const reportQuery = z.object({
  n: z.coerce.number().int().min(1).optional().meta({ description: 'Number of an earlier report' }),
})

export const reportListQuery = reportQuery.extend({
  cursor: z.string().max(500).optional().meta({ description: 'Opaque; the `next` of the list' }),
})

export const publicReportList = z
  .object({ items: z.array(z.union([reportGroup, reportPriority, reportQuestion, reportIssue])), next: nextCursor })
  .meta({ id: 'ReportList' })
