import type { submission } from '../../../schema/tables/moderation.ts'
import type { Ctx } from '../../context.ts'
import { sha256, sortableId } from '../../platform/crypto.ts'
import { fingerprintOf } from '../moderation/intake.ts'
import type { ImportRecord } from './row-rules.ts'
import type { Target } from './target.ts'

/** What one kind of record says of its author. */
export type Described = Pick<
  typeof submission.$inferSelect,
  'name' | 'showName' | 'capacity' | 'organisation' | 'stakeholderGroup' | 'country' | 'region'
> & {
  /** Readable; it is encrypted on its way in. */
  email: string | undefined
  /** All that was written; null where it was taken back. */
  words: string | null
}

export type Item = Awaited<ReturnType<typeof itemOf>>

/** A record as an item that is moderated. Its id tells when it came in, so that it stands among the others as if it had come then. */
export async function itemOf<R extends ImportRecord>(ctx: Ctx, target: Target<R>, record: R) {
  const id = idFor(record)
  const { email, words, ...author } = target.describe(record)
  return {
    id,
    kind: target.kind,
    // Until it has its number in the same batch.
    reference: id,
    parent: target.parent,
    state: record.state,
    language: record.language,
    channel: record.channel,
    receivedAt: record.submittedAt,
    publishedAt: record.publishedAt,
    editedAt: record.editedAt,
    ...author,
    email: email === undefined ? null : await ctx.keys.encrypt(email, id),
    emailIndex: email === undefined ? null : await ctx.keys.addressIndex(email),
    locale: ctx.locale,
    // Nobody is given the link; the column wants one all the same.
    trackingHash: await sha256(await ctx.keys.trackingToken(id)),
    fingerprint: words === null ? '' : await fingerprintOf(words),
  }
}

/** Time, then the place in the file so that rows of the same moment keep their order, then chance. */
function idFor(record: ImportRecord): string {
  const id = sortableId(new Date(record.submittedAt))
  return id.slice(0, 10) + record.row.toString(32).toUpperCase().padStart(5, '0') + id.slice(15)
}
