import { appeal } from '../../worker/features/moderation/authors.ts'
import { backgroundCtx } from '../../worker/middleware/context.ts'
import { sha256 } from '../../worker/platform/crypto.ts'
import { environment, send } from './app.ts'

let made = 0

/** An issue that waits for a decision in the example call; answers its reference and its tracking token. */
export async function waitingIssue(
  change: Record<string, unknown> = {},
): Promise<{ reference: string; token: string; title: string }> {
  made += 1
  const title = `Issue number ${made} of the test`
  const answer = await send('POST', '/api/v1/calls/igf-2027-issues/issues', {
    title,
    description: `What it is about, number ${made}.`,
    language: 'en',
    name: 'A. Person',
    stakeholderGroup: 'civil_society',
    country: 'KE',
    ...change,
  })
  const receipt = (await answer.json()) as { reference: string; trackingUrl: string }
  return { reference: receipt.reference, token: receipt.trackingUrl.split('/').at(-1) ?? '', title }
}

/** Appeals as the person who has the tracking token. */
export async function appealFor(token: string, note: string): Promise<void> {
  const ctx = await backgroundCtx(environment, () => undefined)
  const result = await appeal(ctx, await sha256(token), note)
  if (!result.ok) throw new Error(`the appeal was refused: ${result.why}`)
}
