import { helpMessage } from '../../../schema/tables/help.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { sha256 } from '../../platform/crypto.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { findEntriesByIds } from '../observatory/queries.ts'
import { messageMail, personMail } from './mails.ts'
import { findByTracking, findReferral, type HelpRow, messagesOf, type ReferralRow, referralsOf } from './queries.ts'
import { moveReferral, moveRequest, referralEvent, settled } from './steps.ts'
import { mayWrite, mostMessages } from './thread-rules.ts'

export type Author = 'person' | 'desk' | 'secretariat'

/** A message of a thread as its readers see it. */
export interface Message {
  id: string
  /** The hand-over it belongs to; the request's own id for the thread with the Secretariat. */
  referral: string
  author: Author
  at: string
  text: string
}

/** The messages of a request in the order in which they were written, opened. */
export async function readMessages(ctx: Ctx, request: string, of?: string): Promise<Message[]> {
  const sealed = (await messagesOf(ctx.db, request)).filter(({ referral }) => of === undefined || referral === of)
  return await Promise.all(
    sealed.map(async (one) => ({
      id: one.id,
      referral: one.referral,
      author: one.author as Author,
      at: one.at,
      text: await ctx.keys.decrypt(one.text, one.referral),
    })),
  )
}

/** The statement that adds a message to a thread. */
export async function addMessage(
  ctx: Ctx,
  to: { request: string; referral: string },
  author: Author,
  text: string,
  mailHash: string | null = null,
): Promise<Statement> {
  return statement(
    build.insert(helpMessage).values({
      id: ctx.newId(),
      ...to,
      author,
      at: ctx.now.toISOString(),
      text: await ctx.keys.encrypt(text, to.referral),
      mailHash,
    }),
  )
}

export type Wrote = { ok: true } | { ok: false; why: 'unknown' | 'settled' }

/** Times that a message is tried again when somebody else moved the request meanwhile: a message yields to nobody. */
const tries = 4

/** The person writes to a desk that has the request; the desk gets it by mail. */
export async function writeAsPerson(ctx: Ctx, token: string, to: { referral: string; text: string }): Promise<Wrote> {
  for (let left = tries; left > 0; left -= 1) {
    const request = await findByTracking(ctx.db, await sha256(token))
    if (request === null) return { ok: false, why: 'unknown' }
    const step = (await referralsOf(ctx.db, request.id)).find(({ id }) => id === to.referral)
    if (step === undefined) return { ok: false, why: 'unknown' }
    if (!(await open(ctx, request, step))) return { ok: false, why: 'settled' }
    const [desk] = await findEntriesByIds(ctx.db, [step.entry])
    const done = await settled(ctx, [
      ...moveRequest(ctx, request, {}),
      await addMessage(ctx, { request: request.id, referral: step.id }, 'person', to.text),
      ...referralEvent(ctx, step, 'wrote', 'person', step.state as ReferralState),
      ...(desk === undefined ? [] : await messageMail(ctx, desk, request, step.id, to.text)),
    ])
    if (done) return { ok: true }
  }
  return { ok: false, why: 'settled' }
}

/**
 * A desk writes to the person, on its page or by mail. Whoever answers has taken the request up.
 * @param by how to find the hand-over again
 * @param mailHash of the mail it came by
 */
export async function writeAsDesk(
  ctx: Ctx,
  by: () => Promise<{ referral: ReferralRow; request: HelpRow } | null>,
  text: string,
  mailHash: string | null = null,
): Promise<Wrote> {
  for (let left = tries; left > 0; left -= 1) {
    const found = await by()
    if (found === null) return { ok: false, why: 'unknown' }
    const { referral: step, request } = found
    if (!(await open(ctx, request, step))) return { ok: false, why: 'settled' }
    const done = await settled(ctx, [
      ...(step.state === 'sent' ? moveReferral(step, { state: 'accepted' }) : []),
      ...moveRequest(ctx, request, {}),
      ...(step.state === 'sent' ? referralEvent(ctx, step, 'accepted', 'desk', 'accepted') : []),
      await addMessage(ctx, { request: request.id, referral: step.id }, 'desk', text, mailHash),
      ...referralEvent(
        ctx,
        { id: step.id, state: step.state === 'sent' ? 'accepted' : step.state },
        'wrote',
        'desk',
        step.state === 'sent' ? 'accepted' : (step.state as ReferralState),
      ),
      ...(await personMail(ctx, request)),
    ])
    if (done) return { ok: true }
  }
  return { ok: false, why: 'settled' }
}

/** A desk writes on its page. */
export async function writeOnDeskPage(ctx: Ctx, token: string, text: string): Promise<Wrote> {
  const hash = await sha256(token)
  return await writeAsDesk(ctx, () => findReferral(ctx.db, hash), text)
}

async function open(ctx: Ctx, request: HelpRow, step: ReferralRow): Promise<boolean> {
  if (!mayWrite(step.state as ReferralState, request.state as HelpState, request.text !== null)) return false
  return (await messagesOf(ctx.db, request.id)).length < mostMessages
}
