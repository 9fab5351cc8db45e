import type { StaffChange } from '../../../schema/contracts/accounts.ts'
import { type StaffRole, staffRoles } from '../../../schema/vocabulary.ts'
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

/** All that the actor may do. */
export function permissionsOf(actor: Actor): readonly Permission[] {
  return actor.kind === 'staff' ? byRole[actor.role] : []
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
    case 'make_administrator':
      return { ...of, role: 'administrator' }
    case 'make_moderator':
      return { ...of, role: 'moderator' }
    case 'disable':
      return { ...of, disabled: true }
    case 'enable':
      return { ...of, disabled: false }
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
