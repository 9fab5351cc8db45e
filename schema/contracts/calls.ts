import * as z from 'zod'
import { topics } from '../data/topics.ts'
import {
  builtInAnswers,
  callKinds,
  callStates,
  deadlineZones,
  type QuestionKind,
  questionKinds,
  regions,
  stakeholderGroups,
  streams,
} from '../vocabulary.ts'
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

/** Longest answer to a question of a call, in characters. */
export const maxAnswer = 2000

/** Longest statement of the desired outcome, in characters. */
export const maxOutcome = 4000

/** Most policy questions that an issue asks. */
export const maxPolicyQuestions = 3

const answerTexts = z.record(z.string().max(60), z.string().max(maxAnswer)).meta({
  description:
    'By the id of the question: those of the call (see its `questions`), and `why_it_matters`, `who_else`, `join_others` (join, anew, unsure), `resources`, which every call knows. Others are left out.',
})

/** What an issue says. */
const issueTexts = {
  title: line(200),
  description: prose(maxDescription),
  desiredOutcome: prose(maxOutcome).optional(),
  policyQuestions: z.array(line(500)).max(maxPolicyQuestions).default([]),
  themes: z.array(themeId).max(5).default([]),
}

/** What an author may change in an issue that came back. */
export const issueChange = z.object({
  ...issueTexts,
  language: languageTag,
  // Left out, the answers stay as they are.
  answers: answerTexts.optional(),
})
export type IssueChange = z.infer<typeof issueChange>

/** An issue as it is sent in. */
export const issueInput = z
  .object({
    ...issueTexts,
    stream: z.enum(streams).optional(),
    continues: reference.optional(),
    firstTime: z.boolean().optional(),
    answers: answerTexts.default({}),
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
    answers: answerTexts,
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

/** Longest title and guidance of a call, in characters. */
export const maxCallTitle = 200
/** Questions that a form can have besides those that every form has: more would be answered by nobody. */
export const maxQuestions = 30
/** What can be chosen in one question. */
export const maxChoices = 50
export const maxQuestionLabel = 300
export const maxQuestionHint = 500
export const maxChoiceLabel = 200

const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9_-]*$/)

/** A question that the Secretariat adds to the form of a call. */
export const questionInput = z
  .object({
    id: code
      .refine((id) => !(builtInAnswers as readonly string[]).includes(id), { params: { code: 'exists' } })
      .optional()
      .meta({ description: 'Under this the answers are kept; given by us where it is missing' }),
    kind: z.enum(questionKinds),
    required: z.boolean().default(false),
    texts: z
      .record(languageTag, z.object({ label: line(maxQuestionLabel), hint: line(maxQuestionHint).optional() }))
      .refine((texts) => Object.keys(texts).length > 0, { params: { code: 'required' } })
      .meta({ description: 'Language -> what is asked' }),
    choices: z
      .array(z.object({ value: code, labels: z.record(languageTag, line(maxChoiceLabel)) }))
      .max(maxChoices)
      .default([])
      .meta({ description: 'Of a `choice`: what can be chosen, in the order shown' }),
  })
  .refine((question) => question.kind !== 'choice' || question.choices.length >= 2, {
    path: ['choices'],
    params: { code: 'required' },
  })
  .refine(({ choices }) => new Set(choices.map(({ value }) => value)).size === choices.length, {
    path: ['choices'],
    params: { code: 'exists' },
  })
  .meta({ id: 'QuestionInput' })
export type QuestionInput = z.infer<typeof questionInput>

const questions = z
  .array(questionInput)
  .max(maxQuestions)
  .refine((list) => new Set(list.map(({ id }, i) => id ?? i)).size === list.length, { params: { code: 'exists' } })

/** A question that a call asks besides the built-in ones. */
export const callQuestion = z
  .object({
    id: z.string(),
    kind: z.enum(questionKinds),
    required: z.boolean(),
    texts: z.record(z.string(), z.object({ label: z.string(), hint: z.string().optional() })),
    choices: z.array(z.object({ value: z.string(), labels: z.record(z.string(), z.string()) })),
  })
  .meta({ id: 'CallQuestion' })
export type CallQuestion = z.infer<typeof callQuestion>

/** A question of a call as one reader sees it. */
export interface AskedQuestion {
  id: string
  kind: QuestionKind
  required: boolean
  label: string
  hint: string | undefined
  /** Language of the label, which need not be the reader's. */
  language: string
  choices: { value: string; label: string }[]
}

export const publicCall = z
  .object({
    ...callSummary,
    guidance: z.string(),
    languages: z.array(z.string()),
    deadlineZone: z
      .enum(deadlineZones)
      .meta({ description: 'How the deadline is said besides UTC; `aoe` is anywhere on earth, UTC-12' }),
    questions: z.array(callQuestion).meta({ description: 'Answered in `answers`, by their ids' }),
  })
  .meta({ id: 'Call' })
export const publicCalls = z
  .object({ items: z.array(z.object(callSummary).meta({ id: 'CallSummary' })), next: nextCursor })
  .meta({ id: 'Calls' })

/** Title and guidance of a call in one language. */
export const callText = z.object({ title: line(maxCallTitle), guidance: prose(maxDescription) })
const texts = z.record(languageTag, callText).meta({ description: 'Language -> title and guidance' })

/** The address of a call below /calls; `new` is that of the form which makes one. */
export const callSlug = slug.refine((text) => text !== 'new', { params: { code: 'exists' } })

/** A call as the Secretariat makes one over the API; public at once unless its state is `draft`. */
export const callInput = z
  .object({
    slug: callSlug,
    kind: z.enum(callKinds),
    title: line(maxCallTitle),
    guidance: prose(maxDescription),
    opensAt: moment,
    closesAt: moment,
    languages: z.array(languageTag).min(1).max(20),
    cycle: slug.optional(),
    state: z.enum(callStates).optional(),
    deadlineZone: z.enum(deadlineZones).optional(),
    texts: texts.optional(),
    questions: questions.optional().meta({ description: 'Those of the preset form of the kind, where missing' }),
  })
  .refine((input) => Date.parse(input.opensAt) < Date.parse(input.closesAt), {
    path: ['closesAt'],
    params: { code: 'order' },
  })
  .meta({ id: 'CallInput' })
export type CallInput = z.infer<typeof callInput>

export const callChange = z
  .object({
    title: line(maxCallTitle).optional(),
    guidance: prose(maxDescription).optional(),
    opensAt: moment.optional(),
    closesAt: moment.optional(),
    languages: z.array(languageTag).min(1).max(20).optional(),
    state: z.enum(callStates).optional(),
    deadlineZone: z.enum(deadlineZones).optional(),
    texts: texts.optional(),
    questions: questions
      .optional()
      .meta({ description: 'All of them, in order; one that is missing leaves the form and stays with its answers' }),
    kind: z.enum(callKinds).optional().meta({ description: 'Fixed when the call is made; another one is refused' }),
    cycle: slug.optional().meta({ description: 'The same' }),
    note: prose(1000).optional().meta({ description: 'Words on the change, shown to the public with it' }),
    expectedVersion: z.number().int().optional(),
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
