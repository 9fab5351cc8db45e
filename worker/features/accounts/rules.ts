import type { StaffRole } from '../../../schema/vocabulary.ts'
import type { Actor } from '../../context.ts'

/** What a member of staff may do; reading public pages needs no permission. */
export const permissions = [
  'moderate',
  'read_outbox',
  'retry_mail',
  'manage_calls',
  'manage_contacts',
  'manage_tokens',
  'manage_staff',
] as const
export type Permission = (typeof permissions)[number]

const byRole: Record<StaffRole, readonly Permission[]> = {
  administrator: permissions,
  moderator: ['moderate', 'read_outbox'],
}

/** Whether the actor may do this. */
export function can(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'staff' && byRole[actor.role].includes(permission)
}

const minute = 60_000
export const signInLinkLife = 20 * minute
export const sessionLife = 12 * 60 * minute
export const verificationLife = 7 * 24 * 60 * minute
/** Longest life of a key of the Secretariat API. */
export const longestTokenLife = 366 * 24 * 60 * minute
/** Sign-in mails that one member of staff may ask for in an hour. */
export const signInLinksPerHour = 5
