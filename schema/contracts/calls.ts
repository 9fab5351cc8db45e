import * as z from 'zod'
import { topics } from '../data/topics.ts'
import { callKinds, callStates, regions, stakeholderGroups, streams } from '../vocabulary.ts'
import { authorFields, organisationIsNamed, publicAuthor, regionIsKnown } from './author.ts'
import { languageTag, line, listQuery, moment, nextCursor, prose, reference, slug } from './common.ts'

const topicIds = new Set(topics.map((topic) => topic.id))

/** Id of a node of the topic vocabulary, basket or topic. */
export const themeId = z
  .string()
  .max(60)
  .refine((id) => topicIds.has(id), { params: { code: 'theme' } })

/** Longest description, in characters: some twelve pages, and well within a request of 64 kB in any script. */
export const maxDescription = 12_000

/** What an issue says. */
const issueTexts = {
  title: line(200),
  description: prose(maxDescription),
  desiredOutcome: prose(4000).optional(),
  policyQuestions: z.array(line(500)).max(3).default([]),
  themes: z.array(themeId).max(5).default([]),
}

/** What an author may change in an issue that came back. */
export const issueChange = z.object({ ...issueTexts, language: languageTag })
export type IssueChange = z.infer<typeof issueChange>

/** An issue as it is sent in. */
export const issueInput = z
  .object({
    ...issueTexts,
    stream: z.enum(streams).optional(),
    continues: reference.optional(),
    firstTime: z.boolean().optional(),
    answers: z.record(z.string().max(60), z.string().max(2000)).default({}),
    ...authorFields,
  })
  .refine(regionIsKnown.check, regionIsKnown.options)
  .refine(organisationIsNamed.check, organisationIsNamed.options)
  .meta({ id: 'IssueInput' })
export type IssueInput = z.infer<typeof issueInput>

/** Numbers by the values of a dimension; null where a group is too small to be shown, or would give one away. */
const protectedCounts = z.record(z.string(), z.number().int().nullable())

export const publicIssue = z
  .object({
    reference,
    call: slug,
    title: z.string(),
    description: z.string(),
    language: z.string(),
    ...publicAuthor,
    themes: z.array(z.string()),
    policyQuestions: z.array(z.string()),
    desiredOutcome: z.string().nullable(),
    stream: z.enum(streams).nullable(),
    continues: z.string().nullable(),
    group: z.string().nullable(),
    support: z.object({ total: z.number().int().nullable() }).meta({ description: 'null below 5' }),
    supportBy: z.object({ byStakeholderGroup: protectedCounts, byRegion: protectedCounts }).meta({
      description: 'null for groups below 5, and for further ones where subtraction would give those away',
    }),
    publishedAt: z.string(),
    editedAt: z.string().nullable(),
    url: z.string(),
  })
  .meta({ id: 'Issue' })
export type PublicIssue = z.infer<typeof publicIssue>

export const publicIssues = z.object({ items: z.array(publicIssue), next: nextCursor }).meta({ id: 'Issues' })

/** Filters of the list of issues, the same for page, API, CSV and feed. */
export const issueFilters = {
  stakeholderGroup: z.enum(stakeholderGroups).optional(),
  region: z.enum(regions).optional(),
  theme: z.string().max(60).optional(),
  language: languageTag.optional(),
  group: z.string().max(60).optional(),
}

/** Orders of the list. By support, issues with fewer than 5 supporters follow the others, newest first. */
export const issueSorts = ['newest', 'support'] as const
export type IssueSort = (typeof issueSorts)[number]

export const issueQuery = z.object({
  ...issueFilters,
  q: z.string().max(200).optional(),
  sort: z
    .enum(issueSorts)
    .default('newest')
    .meta({ description: 'Words that are searched order the list by relevance instead' }),
  ...listQuery,
})
export type IssueQuery = z.infer<typeof issueQuery>

const callSummary = {
  slug,
  title: z.string(),
  kind: z.enum(callKinds),
  state: z.enum(callStates),
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  published: z.number().int(),
}
export const publicCall = z
  .object({ ...callSummary, guidance: z.string(), languages: z.array(z.string()) })
  .meta({ id: 'Call' })
export const publicCalls = z
  .object({ items: z.array(z.object(callSummary).meta({ id: 'CallSummary' })), next: nextCursor })
  .meta({ id: 'Calls' })

/** A call as the Secretariat makes one over the API; public at once unless its state is `draft`. */
export const callInput = z
  .object({
    slug,
    kind: z.enum(callKinds),
    title: line(200),
    guidance: prose(maxDescription),
    opensAt: moment,
    closesAt: moment,
    languages: z.array(languageTag).min(1).max(20),
    cycle: slug.optional(),
    state: z.enum(callStates).optional(),
  })
  .refine((input) => Date.parse(input.opensAt) < Date.parse(input.closesAt), {
    path: ['closesAt'],
    params: { code: 'order' },
  })
  .meta({ id: 'CallInput' })
export type CallInput = z.infer<typeof callInput>

export const callChange = z
  .object({
    title: line(200).optional(),
    guidance: prose(maxDescription).optional(),
    opensAt: moment.optional(),
    closesAt: moment.optional(),
    languages: z.array(languageTag).min(1).max(20).optional(),
    state: z.enum(callStates).optional(),
  })
  .meta({ id: 'CallChange' })
export type CallChange = z.infer<typeof callChange>

export const topicsAnswer = z
  .object({
    items: z.array(
      z
        .object({ id: z.string(), parent: z.string().nullable(), labels: z.record(z.string(), z.string()) })
        .meta({ id: 'Topic' }),
    ),
    next: z.null().meta({ description: 'The whole vocabulary comes at once' }),
  })
  .meta({ id: 'Topics' })
