import * as z from 'zod'
import { deadlineZones, groupOutcomes, stakeholderGroups, workstreamResults } from '../vocabulary.ts'
import { languageTag, line, listQuery, moment, nextCursor, onObjects, prose, slug } from './common.ts'
import { publicWebAddress } from './observatory.ts'

const id = z.string().min(1).max(60)

/** Groups and priorities that one workstream can answer. */
const mostAnswered = 50

const answered = z.union([
  z.object({ call: slug, group: id }),
  z.object({ call: slug, community: slug.or(z.enum(stakeholderGroups)) }),
])

const optionalText = (max: number) => z.string().trim().max(max).default('')

/** A workstream as the Secretariat writes it; a change names the version it was made from. */
export const workstreamInput = z
  .object({
    title: line(200),
    language: languageTag,
    rationale: prose(4000),
    desiredOutcome: prose(2000),
    timeFrame: line(200),
    stakeholders: z.array(z.enum(stakeholderGroups)).max(stakeholderGroups.length).default([]),
    facilitators: optionalText(1000),
    answers: z.array(answered).max(mostAnswered).default([]),
    result: z.enum(workstreamResults).default('open'),
    resultNote: optionalText(4000),
    expectedVersion: z.coerce.number().int().optional(),
  })
  .refine((input) => input.result === 'open' || input.resultNote !== '', {
    path: ['resultNote'],
    params: { code: 'required' },
    when: onObjects,
  })
  .meta({ id: 'WorkstreamInput' })
export type WorkstreamInput = z.infer<typeof workstreamInput>

export const publicWorkstream = z
  .object({
    id,
    cycle: z.string(),
    title: z.string(),
    language: z.string(),
    rationale: z.string(),
    desiredOutcome: z.string(),
    timeFrame: z.string(),
    stakeholders: z.array(z.string()),
    facilitators: z.string(),
    answers: z.array(answered),
    result: z.enum(workstreamResults),
    resultNote: z.string(),
    version: z.number().int(),
    url: z.string(),
  })
  .meta({ id: 'Workstream' })
export type PublicWorkstream = z.infer<typeof publicWorkstream>
export const publicWorkstreams = z
  .object({ items: z.array(publicWorkstream), next: nextCursor })
  .meta({ id: 'Workstreams' })

/** What became of a group. What was taken up names where: a workstream or a place; what was not says why. */
export const outcomeInput = z
  .object({
    outcome: z.enum(groupOutcomes),
    workstream: id.optional(),
    place: optionalText(300),
    reason: optionalText(2000),
    language: languageTag.default('en'),
    expectedVersion: z.coerce.number().int().min(0).optional(),
  })
  .refine((input) => input.outcome !== 'taken_up' || input.workstream !== undefined || input.place !== '', {
    path: ['workstream'],
    params: { code: 'required' },
    when: onObjects,
  })
  .refine((input) => input.outcome !== 'not_taken_up' || input.reason !== '', {
    path: ['reason'],
    params: { code: 'required' },
    when: onObjects,
  })
  .meta({ id: 'OutcomeInput' })
export type OutcomeInput = z.infer<typeof outcomeInput>

export const inventoryQuery = z.object({ call: slug.optional(), ...listQuery })

export const inventoryItem = z
  .object({
    call: slug,
    group: id,
    title: z.string(),
    language: z.string(),
    issues: z.number().int(),
    outcome: z.enum(groupOutcomes).nullable().meta({ description: 'null while nothing was decided' }),
    workstream: z.object({ id, title: z.string(), language: z.string() }).nullable(),
    place: z.string(),
    reason: z.string(),
    reasonLanguage: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'InventoryItem' })
export type InventoryItem = z.infer<typeof inventoryItem>
export const inventory = z.object({ items: z.array(inventoryItem), next: nextCursor }).meta({ id: 'Inventory' })

export const meetingInput = z
  .object({
    title: line(200),
    language: languageTag.default('en'),
    startsAt: moment,
    endsAt: moment,
    place: optionalText(200),
    url: publicWebAddress.optional(),
  })
  .refine((input) => !(Date.parse(input.startsAt) > Date.parse(input.endsAt)), {
    path: ['endsAt'],
    params: { code: 'order' },
    when: onObjects,
  })
  .meta({ id: 'MeetingInput' })
export type MeetingInput = z.infer<typeof meetingInput>

/** What stands in the calendar of a cycle. */
export const calendarKinds = ['call', 'comments', 'meeting'] as const

export const calendarDate = z
  .object({
    id: z.string(),
    kind: z.enum(calendarKinds),
    title: z.string(),
    language: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    place: z.string(),
    url: z.string().nullable(),
    deadlineZone: z.enum(deadlineZones).nullable().meta({ description: 'In which the deadline of a call is said' }),
  })
  .meta({ id: 'CalendarDate' })
export type CalendarDate = z.infer<typeof calendarDate>

export const publicCycle = z
  .object({ slug: z.string(), year: z.number().int(), dates: z.array(calendarDate) })
  .meta({ id: 'Cycle' })
export const publicCycles = z
  .object({ items: z.array(z.object({ slug: z.string(), year: z.number().int() })), next: nextCursor })
  .meta({ id: 'Cycles' })
