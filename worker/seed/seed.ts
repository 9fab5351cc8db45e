import { anonymous, type Ctx } from '../context.ts'
import { deriveKeys, idMaker } from '../platform/crypto.ts'
import type { Statement } from '../platform/database.ts'
import { seedCalls } from './calls.ts'
import { seedDrafts } from './drafts.ts'
import { seedObservatory } from './observatory.ts'
import { seedOutputs } from './outputs.ts'
import { seedPriorities } from './priorities.ts'

/** What a part of the seed may use; a context without a database. */
export type SeedCtx = Pick<Ctx, 'keys' | 'now' | 'newId' | 'locale' | 'actor'>

/**
 * Statements that fill an empty database.
 * @param options.mode `catalogue`: the observatory and the archive; `demo`: the past calls and examples of everything besides
 */
export async function seedStatements(options: {
  mode: 'demo' | 'catalogue'
  now: Date
  secretKey: string
}): Promise<Statement[]> {
  const ctx: SeedCtx = {
    keys: await deriveKeys(options.secretKey),
    now: options.now,
    newId: idMaker(options.now),
    locale: 'en',
    actor: anonymous,
  }
  const catalogue = [...(await seedObservatory(ctx)), ...seedOutputs(ctx)]
  if (options.mode === 'catalogue') return catalogue
  return [...catalogue, ...(await seedCalls(ctx)), ...seedPriorities(ctx), ...(await seedDrafts(ctx))]
}
