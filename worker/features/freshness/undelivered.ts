import { eq } from 'drizzle-orm'
import { mail } from '../../../schema/tables/platform.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, type Statement, statement, touch } from '../../platform/database.ts'
import { markBouncing } from '../observatory/contact.ts'
import { entryScope } from '../observatory/publication.ts'
import { entriesOfContact, undeliveredMails } from './queries.ts'

/** Kinds of mail that go to the contact of an entry. */
const toContacts = ['confirmation', 'confirmation_reminder', 'referral', 'referral_reminder', 'referral_withdrawn']

const perRun = 5

/** No mail waits longer than this between its last attempt and being looked at here. */
const lookedBack = 2 * 24 * 60 * 60_000

/** Marks the contacts whose mail was given up. Each mail counts once, also when the Secretariat trusts the address again. */
export async function markUndelivered(ctx: Ctx): Promise<void> {
  const since = new Date(ctx.now.getTime() - lookedBack).toISOString()
  for (const { id, recipientIndex } of await undeliveredMails(ctx.db, toContacts, since, perRun)) {
    await commit(ctx.d1, [
      statement(build.update(mail).set({ bouncedAt: ctx.now.toISOString() }).where(eq(mail.id, id))),
      ...(await contactsBounce(ctx, recipientIndex)),
    ])
  }
}

/** Statements that mark every contact at an address as bouncing. @param address its blind index */
export async function contactsBounce(ctx: Ctx, address: string): Promise<Statement[]> {
  const entries = await entriesOfContact(ctx.db, address)
  if (entries.length === 0) return []
  return [...entries.flatMap((id) => markBouncing(ctx, id, address)), ...touch(entryScope)]
}
