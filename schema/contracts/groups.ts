import * as z from 'zod'
import { groupActions, groupStates, regions, staffRoles, stakeholderGroups } from '../vocabulary.ts'
import { languageTag, line, nextCursor, onObjects, prose, reference } from './common.ts'

/** Issues that one step may move: more would not fit into the time of one request. */
export const mostIssues = 5000

const id = z.string().min(1).max(60)
const issues = z.array(reference).max(mostIssues)
const title = line(200)
/** Empty where the rapporteur takes it back. */
const summary = z.string().trim().max(4000)
const reason = prose(1000).optional().meta({ description: 'Why; the submitters of the issues read it' })
const version = z.number().int().min(1)

export const groupInput = z
  .object({ title, summary: summary.default(''), language: languageTag.optional(), members: issues, reason })
  .meta({ id: 'GroupInput' })
export type GroupInput = z.infer<typeof groupInput>

const target = z.object({ group: id, expectedVersion: version.optional() })

/** Steps that stand alone in a change. */
const whole = ['moveTo', 'mergeInto', 'split', 'dissolve', 'undo'] as const

/** A change of a group: texts and members together, or one of the steps that touch other groups. */
export const groupChange = z
  .object({
    expectedVersion: version,
    title: title.optional(),
    summary: summary.nullable().optional(),
    language: languageTag.optional(),
    translations: z
      .record(languageTag, z.object({ title, summary: summary.default('') }))
      .refine((texts) => Object.keys(texts).length <= 20, { params: { code: 'too_many' } })
      .optional(),
    add: issues.optional(),
    remove: issues.optional(),
    members: issues.optional().meta({ description: 'All members, in place of those there are' }),
    moveTo: z
      .object({ ...target.shape, members: issues.min(1) })
      .optional()
      .meta({ description: 'Moves members into another group' }),
    mergeInto: z
      .union([id.transform((group) => ({ group, expectedVersion: undefined })), target])
      .optional()
      .meta({ description: 'Moves all members into another group; this one ends and stays readable' }),
    split: z
      .object({ title, summary: summary.default(''), members: issues.min(1) })
      .optional()
      .meta({ description: 'Moves members into a new group' }),
    dissolve: z.literal(true).optional(),
    undo: z
      .literal(true)
      .optional()
      .meta({ description: 'Takes the last step back, where nothing later depends on it' }),
    reason,
  })
  .refine((change) => whole.filter((name) => change[name] !== undefined).length <= 1, {
    params: { code: 'one_step' },
    when: onObjects,
  })
  .meta({ id: 'GroupChange' })
export type GroupChange = z.infer<typeof groupChange>

export const groupSaved = z
  .object({
    id: z.string(),
    version: z.number().int(),
    made: z.string().optional().meta({ description: 'Id of the group split off' }),
  })
  .meta({ id: 'GroupSaved' })

const texts = z.object({ title: z.string(), summary: z.string() })

export const publicGroup = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    language: z.string().meta({ description: 'Of title and summary' }),
    translations: z.record(z.string(), texts),
    members: z.array(z.string()).meta({ description: 'References of the published issues in it' }),
    byStakeholderGroup: z.record(z.enum(stakeholderGroups), z.number().int()),
    byRegion: z.record(z.enum(regions), z.number().int()),
    state: z.enum(groupStates),
    mergedInto: z.string().nullable(),
    version: z.number().int(),
    url: z.string(),
  })
  .meta({ id: 'Group' })
export type PublicGroup = z.infer<typeof publicGroup>

export const publicGroups = z.object({ items: z.array(publicGroup), next: nextCursor }).meta({ id: 'Groups' })

/** A step in the history of a group; who took it is told by role. */
export const groupStepView = z
  .object({
    version: z.number().int(),
    action: z.enum(groupActions),
    role: z.enum(staffRoles),
    at: z.string(),
    issues: z.number().int(),
    references: z.array(z.string()).meta({ description: 'Of the issues that came or went, at most 20' }),
    other: z.object({ id: z.string(), title: z.string(), language: z.string() }).nullable(),
    reason: z.string().nullable(),
    /** What the group was called before, where that changed. */
    formerTitle: z.string().nullable(),
  })
  .meta({ id: 'GroupStep' })
export type GroupStepView = z.infer<typeof groupStepView>
