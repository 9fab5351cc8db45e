import * as z from 'zod'
import { callKinds, deadlineZones, questionKinds } from '../vocabulary.ts'
import { callSlug, maxCallTitle, maxDescription } from './calls.ts'
import { languageTag, line, prose, slug } from './common.ts'

/** Dates and times as the Secretariat types them; the rule that reads them knows the zone. */
const windowFields = {
  deadlineZone: z.enum(deadlineZones).default('utc'),
  opensDate: z.string().max(20).optional(),
  opensTime: z.string().max(20).optional(),
  closesDate: z.string().max(20).optional(),
  closesTime: z.string().max(20).optional(),
}

/** Longest words on a change that the public reads. */
export const maxNote = 1000

/** The form that makes a call. */
export const newCallForm = z
  .object({
    kind: z.enum(callKinds),
    language: languageTag,
    languages: z.array(languageTag).max(20).default([]),
    title: line(maxCallTitle),
    guidance: prose(maxDescription).optional(),
    cycle: slug.optional(),
    newCycle: slug.regex(/-\d{4}$/).optional(),
    slug: callSlug.optional(),
    ...windowFields,
  })
  .refine((form) => form.cycle !== undefined || form.newCycle !== undefined, {
    path: ['cycle'],
    params: { code: 'required' },
    when: () => true,
  })

/** The form that moves the dates of a call. */
export const windowForm = z.object({ ...windowFields, note: prose(maxNote).optional() })

/** The steps from one state of a call to another. */
export const stageSteps = ['publish', 'unpublish', 'close', 'archive', 'unarchive'] as const
export type StageStep = (typeof stageSteps)[number]

/** The form that takes a step. */
export const stageForm = z.object({ step: z.enum(stageSteps), word: prose(maxNote).optional() })

/** What a form can do with one question. */
export const questionForm = z.object({
  id: z.string().max(60).optional(),
  kind: z.enum(questionKinds),
  required: z.boolean(),
})
