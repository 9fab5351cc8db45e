import type { HelpRequestInput } from '../../../schema/contracts/help.ts'
import type { Ctx } from '../../context.ts'
import { routeRequest } from './routing.ts'

/** Whether the router knows nobody for a request: it abstains, or finds no entry at all. */
export async function isUnmatched(
  ctx: Ctx,
  { text, language, country }: Pick<HelpRequestInput, 'text' | 'language' | 'country'>,
): Promise<boolean> {
  const { abstained, matches } = await routeRequest(ctx, { text, language, country })
  return abstained || matches.length === 0
}
