import type { StaffChange } from '../../../schema/contracts/accounts.ts'
import { type StaffRole, staffRoles } from '../../../schema/vocabulary.ts'
import type { Actor } from '../../context.ts'

/** What a member of staff may do; reading public pages needs no permission. */
export const permissions = [
  'set_priorities',
  'review_proposals',
  'group_issues',
  'moderate',
  'read_help',
  'read_outbox',
  'retry_mail',
  'manage_calls',
  'manage_contacts',
  'manage_tokens',
  'manage_staff',
] as const
export type Permission = (typeof permissions)[number]

/** What each role adds to those after it in `staffRoles`. */
const added: Record<StaffRole, readonly Permission[]> = {
  administrator: permissions,
  moderator: ['moderate', 'read_help', 'read_outbox'],
  rapporteur: ['group_issues'],
  // Only what they were assigned.
  reviewer: ['review_proposals'],
  // Only for the community whose mandate they hold.
  representative: ['set_priorities'],
}

function permissionsOfRole(role: StaffRole): readonly Permission[] {
  return staffRoles.slice(staffRoles.indexOf(role)).flatMap((one) => added[one])
}

/** Whether the actor may do this. */
export function can(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'staff' && permissionsOfRole(actor.role).includes(permission)
}

/** All that the actor may do. */
export function permissionsOf(actor: Actor): readonly Permission[] {
  return actor.kind === 'staff' ? [...new Set(permissionsOfRole(actor.role))] : []
}

/** The lesser of two roles: a key never does more than the person who made it may do now. */
export function lowerRole(a: StaffRole, b: StaffRole): StaffRole {
  return staffRoles.indexOf(a) > staffRoles.indexOf(b) ? a : b
}

/** Whether the actor may give this role to a key or to a person: none above one's own. */
export function mayGrant(actor: Actor, role: StaffRole): boolean {
  return actor.kind === 'staff' && lowerRole(actor.role, role) === role
}

/** What a change makes of a member of staff: the role and whether they are disabled. */
export function changed(of: { role: StaffRole; disabled: boolean }, change: StaffChange): typeof of {
  switch (change) {
    case 'disable':
      return { ...of, disabled: true }
    case 'enable':
      return { ...of, disabled: false }
    default:
      return { ...of, role: change.slice('make_'.length) as StaffRole }
  }
}

const minute = 60_000
export const signInLinkLife = 20 * minute
/** An invitation waits until its receiver is back at work. */
export const invitationLife = 72 * 60 * minute
export const sessionLife = 12 * 60 * minute
export const verificationLife = 7 * 24 * 60 * minute
/** Sign-in mails that one member of staff may ask for in an hour. */
export const signInLinksPerHour = 5
