import * as z from 'zod'
import { topics } from '../data/topics.ts'
import { locales } from '../vocabulary.ts'
import { line, moment, nextCursor, onObjects, prose, reference, slug } from './common.ts'

/** Kinds of calls whose submissions are evaluated. */
export const evaluatedKinds = ['session_proposals', 'intersessional_proposals'] as const

/** One score for the whole proposal, or one for each criterion. */
export const scorings = ['overall', 'criteria'] as const
export type Scoring = (typeof scorings)[number]

export const lowestScore = 1
export const highestScore = 5
export const mostCriteria = 8

/** Baskets of the topic vocabulary: the issue areas that reviewers choose from. */
export const areas: readonly string[] = topics.filter((topic) => topic.parent === null).map((topic) => topic.id)

export const criterion = z.object({
  id: z.string().regex(/^c[1-8]$/),
  label: line(200),
  /** The label in languages of the interface; where one is missing, `label` is shown. */
  labels: z.partialRecord(z.enum(locales), line(200)).optional(),
  weight: z.coerce.number().int().min(1).max(10),
})
export type Criterion = z.infer<typeof criterion>

/** Whether the public pages withhold who sent a proposal until the selection is published. */
export const nameRules = ['hidden', 'shown'] as const

/** How the proposals of a call are evaluated. */
export const evaluationInput = z
  .object({
    scoring: z.enum(scorings),
    criteria: z.array(criterion).max(mostCriteria).default([]),
    wanted: z.coerce.number().int().min(1).max(10),
    deadline: moment,
    names: z.enum(nameRules).default('hidden'),
    /** 0 where nothing was set up yet. */
    expectedVersion: z.coerce.number().int().min(0),
  })
  .refine((input) => input.scoring !== 'criteria' || (Array.isArray(input.criteria) && input.criteria.length > 0), {
    path: ['criteria'],
    params: { code: 'required' },
    when: onObjects,
  })
export type EvaluationInput = z.infer<typeof evaluationInput>

export const screeningOutcomes = ['pass', 'fail'] as const
export type ScreeningOutcome = (typeof screeningOutcomes)[number]

/** Why a proposal does not go to the reviewers. */
export const screeningReasons = [
  'incomplete_form',
  'not_relevant',
  'few_speakers',
  'no_report',
  'too_many_proposals',
  'advisory_member',
] as const
export type ScreeningReason = (typeof screeningReasons)[number]

export const longestNote = 4000

export const screeningInput = z
  .object({
    outcome: z.enum(screeningOutcomes),
    reason: z.enum(screeningReasons).optional(),
    note: prose(longestNote).optional(),
    expectedVersion: z.coerce.number().int().min(0),
  })
  .refine((input) => input.outcome !== 'fail' || input.reason !== undefined, {
    path: ['reason'],
    params: { code: 'required' },
    when: onObjects,
  })
export type ScreeningInput = z.infer<typeof screeningInput>

/** The issue areas that a reviewer takes; none means all. */
export const areasInput = z.object({
  areas: z.array(z.string().refine((id) => areas.includes(id), { params: { code: 'not_a_choice' } })).default([]),
})

/** A member of staff who reviews, with the issue areas chosen for them. */
export const reviewerInput = areasInput.extend({ staff: line(60) })
export type ReviewerInput = z.infer<typeof reviewerInput>

/** The random name of a proposal among reviewers. */
const proposalCode = z.string().regex(/^[0-9A-F]{8}$/)

/** A conflict of interest: with one proposal, or with all that an organisation sent. */
export const conflictInput = z
  .object({ code: proposalCode.optional(), reference: reference.optional(), organisation: line(200).optional() })
  .refine((input) => Object.values(input).filter((value) => value !== undefined).length === 1, {
    path: ['organisation'],
    params: { code: 'required' },
    when: onObjects,
  })
export type ConflictInput = z.infer<typeof conflictInput>

export const reviewInput = z.object({
  scores: z.record(z.string(), z.coerce.number().int().min(lowestScore).max(highestScore)),
  comment: prose(longestNote).optional(),
  mergeWith: proposalCode.optional(),
  expectedVersion: z.coerce.number().int().min(0),
})
export type ReviewInput = z.infer<typeof reviewInput>

export const selectionDecisions = ['accepted', 'accepted_if_merged', 'waiting_list', 'not_accepted'] as const
export type SelectionDecision = (typeof selectionDecisions)[number]

/** Why a proposal is not accepted. */
export const selectionReasons = ['score', 'covered', 'balance', 'capacity'] as const
export type SelectionReason = (typeof selectionReasons)[number]

const reasonIsGiven = {
  check: (input: { decision?: unknown; reason?: unknown }) =>
    input.decision !== 'not_accepted' || input.reason !== undefined,
  options: { path: ['reason'], params: { code: 'required' }, when: onObjects },
}

/** A decision on one proposal. */
export const selectionInput = z
  .object({
    decision: z.enum(selectionDecisions),
    mergeWith: reference.optional(),
    reason: z.enum(selectionReasons).optional(),
    note: prose(longestNote).optional(),
    expectedVersion: z.coerce.number().int().min(0),
  })
  .refine(reasonIsGiven.check, reasonIsGiven.options)
  .refine((input) => input.decision !== 'accepted_if_merged' || input.mergeWith !== undefined, {
    path: ['mergeWith'],
    params: { code: 'required' },
    when: onObjects,
  })
export type SelectionInput = z.infer<typeof selectionInput>

/** Proposals that can be decided in one step: as many as a page of results shows. */
export const mostAtOnce = 40

/** One decision for several proposals; each with the version that was seen. */
export const selectionsInput = z
  .object({
    proposals: z
      .array(z.object({ reference, expectedVersion: z.coerce.number().int().min(0) }))
      .min(1)
      .max(mostAtOnce),
    decision: z.enum(['accepted', 'waiting_list', 'not_accepted']),
    reason: z.enum(selectionReasons).optional(),
  })
  .refine(reasonIsGiven.check, reasonIsGiven.options)
export type SelectionsInput = z.infer<typeof selectionsInput>

const share = z.object({ selected: z.number().int(), all: z.number().int() })
const shares = z.record(z.string(), share)

/** How a selection compares with all proposals. */
export const balance = z
  .object({
    selected: z.number().int(),
    all: z.number().int(),
    byRegion: shares,
    byStakeholderGroup: shares,
    newcomers: share.nullable().meta({ description: 'null where fewer than 5 would be told apart' }),
    developingCountries: share.meta({
      description: 'UNCTAD grouping; a proposal without a country counts as no developing country',
    }),
  })
  .meta({ id: 'SelectionBalance' })
export type Balance = z.infer<typeof balance>

export const selectedProposal = z
  .object({
    reference,
    title: z.string(),
    language: z.string(),
    decision: z.enum(['accepted', 'accepted_if_merged']),
    mergeWith: z.string().nullable(),
    url: z.string(),
  })
  .meta({ id: 'SelectedProposal' })
export type SelectedProposal = z.infer<typeof selectedProposal>

export const publicSelection = z
  .object({
    call: slug,
    publishedAt: z.string(),
    balance,
    items: z.array(selectedProposal),
    next: nextCursor,
  })
  .meta({ id: 'Selection' })
export type PublicSelection = z.infer<typeof publicSelection>

/** How the Secretariat's list of results is ordered. */
export const resultOrders = ['normalised', 'raw', 'spread', 'reviews'] as const
export type ResultOrder = (typeof resultOrders)[number]
