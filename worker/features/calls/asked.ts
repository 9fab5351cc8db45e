import { neededFields, presetFields } from '../../../schema/data/call-presets.ts'
import type { CallKind } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { continuable } from '../workstreams/outcomes.ts'
import { readAsked } from './actions.ts'
import type { CallRow } from './queries.ts'

/**
 * What the form of a call asks. Two queries.
 * @param suggested ids of topics that the text seems to speak of
 */
export async function askedBy(ctx: Ctx, row: CallRow, suggested: readonly string[] = []) {
  const kind = row.kind as CallKind
  const fields = presetFields(kind)
  const [questions, carried] = await Promise.all([
    readAsked(ctx, row),
    fields.includes('continues') ? continuable(ctx, row.cycle) : [],
  ])
  return { kind, fields, needs: neededFields(kind), questions, carried, suggested }
}
