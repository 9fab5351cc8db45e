import { type EntryKind, entryKinds } from '../../../schema/vocabulary.ts'
import type { Statement } from '../../platform/database.ts'
import { summarise } from '../../platform/facets.ts'
import { regionsServed } from '../observatory/rules.ts'
import { type Covering, coverageScope, coverageTotals, summed } from './rules.ts'

/**
 * Statements that count entries in the overviews: among all, and among those of their kind.
 * @param by 1 for entries that become public, -1 for those that cease to be
 */
export function cover(entries: readonly Covering[], by: 1 | -1): Statement[] {
  const scopes: [kind: EntryKind | undefined, among: readonly Covering[]][] = [
    [undefined, entries],
    ...entryKinds.map((kind): [EntryKind, Covering[]] => [kind, entries.filter((entry) => entry.kind === kind)]),
  ]
  return scopes
    .filter(([, among]) => among.length > 0)
    .map(([kind, among]) =>
      summarise(coverageScope(kind), summed(among.flatMap((entry) => coverageTotals(entry, regionsServed(entry), by)))),
    )
}
