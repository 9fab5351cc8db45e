import { sql } from 'drizzle-orm'
import { type MessageKey, translator } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { selection } from '../../../schema/tables/evaluation.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { build, commit, expectChange, StaleError, type Statement, statement } from '../../platform/database.ts'
import { enqueue, type MailBlock } from '../../platform/mail.ts'
import { listToTell, type ToTell } from './selection-queries.ts'

/** Submitters told in one run; the next run is a minute later. Bounded by the platform's limit on queries a run. */
const perRun = 15

/**
 * Work of every minute: tells submitters of a published selection, a slice at a time. Mail and mark are one batch, so
 * that nobody is told twice or forgotten, however often this runs at once.
 */
export async function tellSubmitters(ctx: Ctx): Promise<void> {
  for (const row of await listToTell(ctx.db, perRun)) {
    try {
      await commit(ctx.d1, [
        statement(
          build
            .update(selection)
            .set({ told: row.publication })
            .where(sql`${selection.proposal} = ${row.id} and ${selection.told} = ${row.told}`),
        ),
        expectChange,
        ...(await selectionMail(ctx, row)),
      ])
    } catch (error) {
      if (!(error instanceof StaleError)) throw error
    }
  }
}

/** The mail about a decision; none without a verified address, without the wish to be told, or for what was taken back. */
async function selectionMail(ctx: Ctx, row: ToTell): Promise<Statement[]> {
  if (
    row.decision === null ||
    row.email === null ||
    row.emailVerifiedAt === null ||
    !row.notices ||
    row.state !== 'published'
  )
    return []
  const locale = row.locale as Locale
  const t = translator(locale)
  const { reference } = row
  const blocks: MailBlock[] = [
    {
      is: 'text',
      text: t(`evaluation.told.${row.decision}` as MessageKey, { reference, other: row.mergeReference ?? '–' }),
    },
  ]
  if (row.reason !== null) {
    const reason = t(`evaluation.selection_reason.${row.reason}` as MessageKey)
    blocks.push({ is: 'text', text: t('mail.decision.reason', { reason }) })
  }
  if (row.note !== null) blocks.push({ is: 'quote', text: row.note })
  blocks.push({
    is: 'link',
    text: t('evaluation.mail.link'),
    href: ctx.origin + paths.tracking(locale, await ctx.keys.trackingToken(row.id)),
  })
  return [
    await enqueue(ctx, {
      kind: 'selection',
      about: reference,
      to: await ctx.keys.decrypt(row.email, row.id),
      locale,
      content: { subject: t('mail.decision.subject', { reference }), blocks },
    }),
  ]
}
