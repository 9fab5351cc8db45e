import type { Ctx } from '../../context.ts'
import { combinations } from '../../platform/facets.ts'
import { can } from '../accounts/rules.ts'
import { takenReferences } from '../imports/queries.ts'
import { keepsReferences, readLinks } from '../imports/references.ts'
import { type ColumnProblem, cellOf } from '../imports/row-rules.ts'
import type { Source } from '../imports/source.ts'
import type { ImportOptions, Opened, Pass, Target } from '../imports/target.ts'
import { columnsOf } from '../observatory/content.ts'
import { entryScope } from '../observatory/publication.ts'
import { addressKey, combined, entryDimensions } from '../observatory/rules.ts'
import { readListing } from './duplicates.ts'
import { contentStatements, entriesKey, entrySeries, type LinkedEntry } from './loading.ts'
import { listedAddresses, takenSlugs } from './queries.ts'
import { entryTable, readRow } from './rules.ts'

/** Characters that one combination of filters brings into a batch, apart from the record: a share of its list and counts. */
const perCombination = 20

const target: Target<LinkedEntry> = {
  key: entriesKey,
  kind: 'entry',
  parent: null,
  scope: entryScope,
  series: entrySeries,
  subject: { subjectKind: 'observatory', subjectId: 'entries' },
  columns: entryTable,
  title: 'name',
  begin,
  describe({ content, submitter, submitterEmail }) {
    return {
      name: submitter,
      showName: false,
      capacity: null,
      organisation: null,
      stakeholderGroup: null,
      country: null,
      region: null,
      email: submitterEmail ?? undefined,
      words:
        content === null
          ? null
          : [
              content.fields.name,
              content.fields.summary,
              content.fields.audience ?? '',
              content.fields.howToAsk ?? '',
            ].join('\n'),
    }
  },
  sizeOf(record) {
    const { content, language, status, freshness } = record
    const listed =
      content === null
        ? 0
        : combinations(entryDimensions({ ...columnsOf(content.fields, language), status, freshness }), combined).length
    return JSON.stringify(record).length + listed * perCombination
  },
  async repeated(ctx, records) {
    const asked = records.flatMap(({ externalId, content, evenIfListed }) =>
      content === null || evenIfListed ? [] : [{ externalId, address: addressKey(content.fields.url) }],
    )
    const listed = await listedAddresses(
      ctx.db,
      asked.map(({ address }) => address),
    )
    return new Set(asked.flatMap(({ externalId, address }) => (listed.has(address) ? [externalId] : [])))
  },
  content: contentStatements,
}

/** The observatory, for those who may load entries and the contacts among them. */
export function openEntries(ctx: Ctx): (Opened & { ok: true; importable: true }) | { ok: false; why: 'forbidden' } {
  const { actor } = ctx
  if (actor.kind !== 'staff' || !can(actor, 'manage_calls') || !can(actor, 'manage_contacts')) {
    return { ok: false, why: 'forbidden' }
  }
  return { ok: true, target, by: actor.id, importable: true }
}

/** The observatory, where an upload is its. */
export async function findEntryTarget(_ctx: Ctx, of: string): Promise<Target | null> {
  return of === entriesKey ? target : null
}

async function begin(ctx: Ctx, source: Source, { state, duplicates }: ImportOptions): Promise<Pass<LinkedEntry>> {
  const now = ctx.now.toISOString()
  const defaults = { state, duplicates, now, submittedAt: now, language: ctx.locale }
  const keeps = await keepsReferences(ctx, source, entrySeries)
  const linksOf = readLinks(source, 'slug', 'replaced_by')
  const listing = readListing(ctx)
  const seen = { reference: new Set<string>(), slug: new Set<string>() }
  return {
    read(row) {
      const read = readRow(row, defaults)
      if (!read.ok) return read
      const { record } = read
      const links = linksOf(record.externalId, record.slug, record.content?.replacedBy ?? null)
      const reference = record.reference !== null && keeps(record.reference) ? record.reference : null
      return { ok: true, record: { ...record, reference, ...links } }
    },
    async look(rows) {
      const told = (column: string) => rows.map((row) => cellOf(row, column)).filter((text) => text !== '')
      const [references, slugs] = await Promise.all([
        takenReferences(ctx.db, told('reference')),
        takenSlugs(ctx.db, told('slug')),
        listing.look(rows),
      ])
      return (row) => {
        const repeated = listing.repeated(row)
        const asked = cellOf(row, 'duplicates').toLowerCase()
        const evenIfListed = (asked === '' ? duplicates : asked) === 'create'
        // Of an entry that was taken back nothing is left that could repeat another.
        if (repeated !== null && !evenIfListed && cellOf(row, 'state').toLowerCase() !== 'withdrawn') {
          return { leaveOut: true, warnings: [repeated] }
        }
        listing.keep(row)
        const lost = (column: 'reference' | 'slug', code: string, isLost: (text: string) => boolean) => {
          const text = cellOf(row, column)
          const gone = text !== '' && (isLost(text) || seen[column].has(text))
          seen[column].add(text)
          return gone ? [{ column, code, parameters: { [column]: text.slice(0, 60) } }] : []
        }
        const warnings: ColumnProblem[] = [
          ...lost('reference', 'renumbered', (text) => references.has(text) || !keeps(text)),
          ...lost('slug', 'renamed', (text) => slugs.has(text)),
        ]
        return { leaveOut: false, warnings }
      }
    },
  }
}
