import * as z from 'zod'
import { staffRoles } from '../vocabulary.ts'
import { emailAddress, line, locale } from './common.ts'

export const signInInput = z.object({ email: emailAddress })

export const invitationInput = z.object({
  name: line(200),
  email: emailAddress,
  role: z.enum(staffRoles),
  locale,
})
export type InvitationInput = z.infer<typeof invitationInput>

/** What an administrator can do to another member of staff. */
export const staffChanges = [
  'make_administrator',
  'make_moderator',
  'make_rapporteur',
  'make_reviewer',
  'make_representative',
  'disable',
  'enable',
] as const
export type StaffChange = (typeof staffChanges)[number]
export const staffChangeInput = z.object({ change: z.enum(staffChanges) })

/** Longest life of a token of the Secretariat API, in days. */
export const longestTokenDays = 366

export const tokenInput = z.object({
  name: line(100),
  role: z.enum(staffRoles),
  days: z.coerce.number().int().min(1).max(longestTokenDays),
})
export type TokenInput = z.infer<typeof tokenInput>
