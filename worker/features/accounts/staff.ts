import { eq, sql } from 'drizzle-orm'
import type { InvitationInput, StaffChange } from '../../../schema/contracts/accounts.ts'
import { translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { session, staff } from '../../../schema/tables/accounts.ts'
import type { Locale, StaffRole } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { randomToken } from '../../platform/crypto.ts'
import { cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, ConflictError, commit, expectChange, StaleError, statement } from '../../platform/database.ts'
import { enqueue } from '../../platform/mail.ts'
import { record } from '../moderation/events.ts'
import { findStaff, listStaff } from './queries.ts'
import { can, changed, invitationLife, mayGrant } from './rules.ts'
import { linkFor } from './sign-in.ts'

export interface StaffMember {
  id: string
  name: string
  email: string
  role: StaffRole
  locale: Locale
  disabled: boolean
}

/** Members of staff on one page. */
const perPage = 50

/** A page of the staff; null for those who may not see it. */
export async function browseStaff(ctx: Ctx, cursor: string | undefined): Promise<Page<StaffMember> | null> {
  if (!can(ctx.actor, 'manage_staff')) return null
  const cursors = cursorsOf('staff', ['string'])
  const [before] = cursors.read(cursor) ?? [null]
  const rows = await listStaff(ctx.db, before, perPage + 1)
  const found = cursors.page(rows, perPage, (row) => [row.id])
  const items = await Promise.all(
    found.items.map(async (row) => ({
      id: row.id,
      name: row.name,
      email: await ctx.keys.decrypt(row.email, row.id),
      role: row.role as StaffRole,
      locale: row.locale as Locale,
      disabled: row.disabledAt !== null,
    })),
  )
  return { items, next: found.next }
}

export type Invited = { ok: true; id: string } | { ok: false; why: 'forbidden' | 'exists' }

/** Makes a member of staff and sends a link to sign in with. */
export async function invite(ctx: Ctx, input: InvitationInput): Promise<Invited> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_staff') || !mayGrant(ctx.actor, input.role)) {
    return { ok: false, why: 'forbidden' }
  }
  const id = ctx.newId()
  const token = randomToken()
  const t = translator(input.locale)
  try {
    await commit(ctx.d1, [
      statement(
        build.insert(staff).values({
          id,
          name: input.name,
          role: input.role,
          locale: input.locale,
          email: await ctx.keys.encrypt(input.email, id),
          emailIndex: await ctx.keys.addressIndex(input.email),
          createdAt: ctx.now.toISOString(),
        }),
      ),
      await linkFor(ctx, id, token, invitationLife),
      ...record(ctx, {
        subjectKind: 'staff',
        subjectId: id,
        action: 'invite',
        actor: ctx.actor.id,
        toState: input.role,
      }),
      await enqueue(ctx, {
        kind: 'invitation',
        about: null,
        to: input.email,
        locale: input.locale,
        content: {
          subject: t('secretariat.invitation.subject'),
          blocks: [
            { is: 'text', text: t('secretariat.invitation.text') },
            {
              is: 'link',
              text: t('mail.sign_in.link'),
              href: ctx.origin + paths.secretariat.enter(input.locale, token),
            },
            {
              is: 'link',
              text: t('secretariat.invitation.later'),
              href: ctx.origin + paths.secretariat.signIn(input.locale),
            },
          ],
        },
      }),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  return { ok: true, id }
}

export type StaffChanged = { ok: true } | { ok: false; why: 'forbidden' | 'unknown' | 'oneself' | 'last_administrator' }

/**
 * Changes the role of another member of staff, or takes away or gives back access. Whoever is disabled is signed out
 * everywhere in the same batch.
 */
export async function changeStaff(ctx: Ctx, id: string, change: StaffChange): Promise<StaffChanged> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_staff')) return { ok: false, why: 'forbidden' }
  if (id === ctx.actor.id) return { ok: false, why: 'oneself' }
  const person = await findStaff(ctx.db, id)
  if (person === null) return { ok: false, why: 'unknown' }
  const before = { role: person.role as StaffRole, disabled: person.disabledAt !== null }
  const after = changed(before, change)
  if (after.role === before.role && after.disabled === before.disabled) return { ok: true }
  if (!mayGrant(ctx.actor, after.role)) return { ok: false, why: 'forbidden' }
  try {
    await commit(ctx.d1, [
      // Two administrators who end each other's access at once: the second finds nobody else left.
      statement(
        sql`update staff set role = ${after.role}, disabled_at = ${after.disabled ? (person.disabledAt ?? ctx.now.toISOString()) : null}
          where id = ${id} and role = ${before.role} and disabled_at is ${person.disabledAt}
          and exists (select 1 from staff other where other.role = 'administrator' and other.disabled_at is null and other.id <> ${id})`,
      ),
      expectChange,
      ...(after.disabled ? [statement(build.delete(session).where(eq(session.staffId, id)))] : []),
      ...record(ctx, {
        subjectKind: 'staff',
        subjectId: id,
        action: change,
        actor: ctx.actor.id,
        fromState: before.role,
        toState: after.role,
      }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return { ok: false, why: 'last_administrator' }
    throw error
  }
  return { ok: true }
}
