import { paths } from '../../../schema/paths.ts'
import type { Ctx } from '../../context.ts'

/** What the API answers for an item that was taken in; its tracking address is in the client's language. */
export function receiptFor(ctx: Pick<Ctx, 'origin' | 'locale'>, taken: { reference: string; token: string }) {
  const trackingUrl = ctx.origin + paths.tracking(ctx.locale, taken.token)
  return { reference: taken.reference, state: 'pending' as const, trackingUrl }
}
