import { and, eq, isNull, sql } from 'drizzle-orm'
import type { GrantInput } from '../../../schema/contracts/owners.ts'
import { entryClaim, entryOwner } from '../../../schema/tables/owners.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { countWrite } from '../../platform/limits.ts'
import { namesOfStaff } from '../accounts/queries.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { type EntryRow, findEntriesByIds, findEntry } from '../observatory/queries.ts'
import { masked } from '../observatory/rules.ts'
import { claimMail, ownerMail, ownerToken } from './mails.ts'
import { findClaim, findOwner, findOwnerByAddress, findOwnerByToken, type OwnerRow, ownersOf } from './queries.ts'
import { claimLife, ownAddress } from './rules.ts'

/**
 * Sends the link by which an address at the entry's own domain proves itself. What it answers is told by the address and
 * the entry alone, never by who claimed before; an address whose access the Secretariat ended gets no mail.
 */
export async function askToOwn(ctx: Ctx, of: EntryRow, email: string): Promise<'sent' | 'other_domain' | 'no_domain'> {
  const address = ownAddress(of.url, email)
  if (address !== 'own') return address
  const token = randomToken()
  const tokenHash = await sha256(token)
  const emailIndex = await ctx.keys.addressIndex(email)
  const known = await findOwnerByAddress(ctx.db, of.id, emailIndex)
  const statements =
    known !== null && known.revokedAt !== null
      ? []
      : [
          statement(
            build.insert(entryClaim).values({
              tokenHash,
              entry: of.id,
              email: await ctx.keys.encrypt(email, tokenHash),
              emailIndex,
              locale: ctx.locale,
              createdAt: ctx.now.toISOString(),
              expiresAt: new Date(ctx.now.getTime() + claimLife).toISOString(),
            }),
          ),
          await claimMail(ctx, email, token),
        ]
  const all = [...statements, ...countWrite(ctx)]
  if (all.length > 0) await commit(ctx.d1, all)
  return 'sent'
}

/** The entry that a link of a claim's mail is for; null when the link is unknown, used or too old. */
export async function readClaim(ctx: Ctx, token: string): Promise<EntryRow | null> {
  return (await openClaim(ctx, token))?.entry ?? null
}

async function openClaim(ctx: Ctx, token: string) {
  const claim = await findClaim(ctx.db, await sha256(token))
  if (claim === null || claim.expiresAt < ctx.now.toISOString()) return null
  const [entry] = await findEntriesByIds(ctx.db, [claim.entry])
  if (entry === undefined || entry.state !== 'published') return null
  const email = await ctx.keys.decrypt(claim.email, claim.tokenHash)
  // The entry may have moved to another domain since the mail went out.
  return ownAddress(entry.url, email) === 'own' ? { claim, entry, email } : null
}

/**
 * Makes whoever pressed the button an owner and gives the link to their page; an owner who claims again gets a new link
 * in place of the old one. Null when the link in the mail no longer works.
 */
export async function takeEntry(ctx: Ctx, token: string): Promise<string | null> {
  const open = await openClaim(ctx, token)
  if (open === null) return null
  const { claim, entry, email } = open
  const known = await findOwnerByAddress(ctx.db, entry.id, claim.emailIndex)
  if (known !== null && known.revokedAt !== null) return null
  const locale = claim.locale as Locale
  const made = await seat(ctx, entry, { email, emailIndex: claim.emailIndex, locale, known, grantedBy: null })
  try {
    await commit(ctx.d1, [
      statement(build.delete(entryClaim).where(eq(entryClaim.tokenHash, claim.tokenHash))),
      expectChange,
      ...made.statements,
      ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'owner_claimed', actor: 'desk' }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return null
    throw error
  }
  return made.token
}

/**
 * Makes whoever was asked by the yearly mail an owner: the link came to the contact's address, which so proved itself.
 * One who is an owner already gets the link that they have.
 * @returns the token of their page; null where the Secretariat ended the access of that address
 */
export async function ownAsContact(ctx: Ctx, entry: EntryRow): Promise<{ token: string; fresh: boolean } | null> {
  const { contact, contactIndex: emailIndex } = entry
  if (contact === null || emailIndex === null) return null
  const known = await findOwnerByAddress(ctx.db, entry.id, emailIndex)
  if (known !== null) {
    return known.revokedAt === null ? { token: await ownerToken(ctx, known), fresh: false } : null
  }
  const email = await ctx.keys.decrypt(contact, entry.id)
  const made = await seat(ctx, entry, { email, emailIndex, locale: ctx.locale, known, grantedBy: null })
  try {
    await commit(ctx.d1, [
      ...made.statements,
      ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'owner_claimed', actor: 'desk' }),
    ])
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    // Pressed twice: the page is the one that the first press made.
    const made = await findOwnerByAddress(ctx.db, entry.id, emailIndex)
    return made === null || made.revokedAt !== null ? null : { token: await ownerToken(ctx, made), fresh: true }
  }
  return { token: made.token, fresh: true }
}

/** Statements that give an address the next link to its owner page and send it; stale where it just got another. */
async function seat(
  ctx: Ctx,
  entry: EntryRow,
  of: { email: string; emailIndex: string; locale: Locale; known: OwnerRow | null; grantedBy: string | null },
): Promise<{ token: string; statements: Statement[] }> {
  const id = of.known?.id ?? ctx.newId()
  const issue = (of.known?.issue ?? 0) + 1
  const token = await ownerToken(ctx, { id, issue })
  const given = {
    tokenHash: await sha256(token),
    issue,
    email: await ctx.keys.encrypt(of.email, id),
    locale: of.locale,
    grantedBy: of.grantedBy ?? of.known?.grantedBy ?? null,
    revokedAt: null,
    revokedBy: null,
  }
  return {
    token,
    statements: [
      statement(
        build
          .insert(entryOwner)
          .values({ id, entry: entry.id, emailIndex: of.emailIndex, since: ctx.now.toISOString(), ...given })
          .onConflictDoUpdate({
            target: [entryOwner.entry, entryOwner.emailIndex],
            set: given,
            // The token follows from the id: somebody else's row, made meanwhile, would never open by it.
            setWhere: eq(entryOwner.id, id),
          }),
      ),
      expectChange,
      await ownerMail(
        ctx,
        { id, issue, email: of.email, locale: of.locale },
        { slug: entry.slug, granted: of.grantedBy !== null },
      ),
    ],
  }
}

/** An owner and the entry that they answer for. */
export interface Owned {
  owner: OwnerRow
  entry: EntryRow
}

/** Whom a token opens a page for; null when it opens none, `gone` while the entry is not public. */
export async function readOwned(ctx: Ctx, token: string): Promise<Owned | 'gone' | null> {
  const owner = await findOwnerByToken(ctx.db, await sha256(token))
  if (owner === null) return null
  const [entry] = await findEntriesByIds(ctx.db, [owner.entry])
  if (entry === undefined) return null
  return entry.state === 'published' ? { owner, entry } : 'gone'
}

/** An owner as the Secretariat sees them. */
export interface OwnerView {
  id: string
  /** Enough of the address to recognise it by; null once access ended. */
  address: string | null
  since: string
  grantedBy: string | null
  revokedAt: string | null
}

/** The owners of an entry; null for those who may not manage contacts, `unknown` for an entry that there is not. */
export async function readOwners(
  ctx: Ctx,
  slug: string,
): Promise<{ entry: EntryRow; owners: OwnerView[] } | 'unknown' | null> {
  if (!can(ctx.actor, 'manage_contacts')) return null
  const entry = await findEntry(ctx.db, slug)
  if (entry === null || entry.state === 'withdrawn') return 'unknown'
  const rows = await ownersOf(ctx.db, entry.id)
  const names = await namesOfStaff(
    ctx.db,
    rows.flatMap(({ grantedBy }) => (grantedBy === null ? [] : [grantedBy])),
  )
  const owners = await Promise.all(
    rows.map(async ({ id, email, since, grantedBy, revokedAt }) => ({
      id,
      address: email === null ? null : masked(await ctx.keys.decrypt(email, id)),
      since,
      grantedBy: grantedBy === null ? null : (names.get(grantedBy) ?? grantedBy),
      revokedAt,
    })),
  )
  return { entry, owners }
}

/** Makes an address an owner because the Secretariat vouches for it, whatever its domain; its link goes by mail. */
export async function grantOwner(
  ctx: Ctx,
  slug: string,
  { email, locale }: GrantInput,
): Promise<'granted' | 'exists' | 'unknown' | 'forbidden'> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_contacts')) return 'forbidden'
  const entry = await findEntry(ctx.db, slug)
  if (entry === null || entry.state !== 'published') return 'unknown'
  const emailIndex = await ctx.keys.addressIndex(email)
  const known = await findOwnerByAddress(ctx.db, entry.id, emailIndex)
  if (known !== null && known.revokedAt === null) return 'exists'
  const made = await seat(ctx, entry, { email, emailIndex, locale, known, grantedBy: ctx.actor.id })
  try {
    await commit(ctx.d1, [
      ...made.statements,
      ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'owner_granted', actor: ctx.actor.id }),
    ])
  } catch (error) {
    if (error instanceof StaleError) return 'exists'
    throw error
  }
  return 'granted'
}

/** Ends an owner's access: the link opens nothing any more and the address is forgotten. */
export async function revokeOwner(ctx: Ctx, slug: string, id: string): Promise<'done' | 'unknown' | 'forbidden'> {
  if (ctx.actor.kind !== 'staff' || !can(ctx.actor, 'manage_contacts')) return 'forbidden'
  const [owner, entry] = [await findOwner(ctx.db, id), await findEntry(ctx.db, slug)]
  if (owner === null || entry === null || owner.entry !== entry.id) return 'unknown'
  const ended = {
    tokenHash: null,
    email: null,
    revokedAt: ctx.now.toISOString(),
    revokedBy: ctx.actor.id,
  }
  try {
    await commit(ctx.d1, [
      statement(
        build
          .update(entryOwner)
          .set(ended)
          .where(and(eq(entryOwner.id, id), isNull(entryOwner.revokedAt))),
      ),
      expectChange,
      endProposals(entry.id, id),
      ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'owner_revoked', actor: ctx.actor.id }),
    ])
  } catch (error) {
    // Whoever presses twice sees that it is done.
    if (!(error instanceof StaleError)) throw error
  }
  return 'done'
}

/** Forgets an owner at their own wish. They may claim the entry again. */
export async function leaveEntry(ctx: Ctx, { owner, entry }: Owned): Promise<void> {
  await commit(ctx.d1, [
    statement(build.delete(entryOwner).where(eq(entryOwner.id, owner.id))),
    endProposals(entry.id, owner.id),
    ...record(ctx, { subjectKind: 'entry', subjectId: entry.id, action: 'owner_left', actor: 'desk' }),
  ])
}

/** Who is no owner any more has nothing to propose. The index leads with the entry. */
function endProposals(entry: string, owner: string): Statement {
  return statement(
    sql`update entry_proposal set state = 'withdrawn' where entry = ${entry} and state = 'open' and owner = ${owner}`,
  )
}
