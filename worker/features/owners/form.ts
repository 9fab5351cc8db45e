import type { Translate } from '../../../schema/i18n/index.ts'
import type { CorrectionOutcome, Locale, ProposalState, RiskSignal } from '../../../schema/vocabulary.ts'
import type { CorrectionView } from '../../../web/pages/owners/CorrectionDeskPages.tsx'
import type { AboutEntry } from '../../../web/pages/owners/CorrectionPages.tsx'
import type { ChangeView, FactView, ProposalView } from '../../../web/pages/owners/views.ts'
import { keptFields } from '../observatory/history.ts'
import type { EntryContent } from '../observatory/publication.ts'
import { fieldName } from '../observatory/words.ts'
import type { ListedCorrection } from './correction-queries.ts'
import { diff, joined, words } from './diff-rules.ts'
import { isWritten, valueLines } from './labels.ts'
import { fieldsOf } from './proposals.ts'
import type { ProposalRow } from './queries.ts'

/** What a form says of the entry that it is about. */
export function aboutEntry({ slug, name, language }: Pick<EntryContent, 'slug' | 'name' | 'language'>): AboutEntry {
  return { slug, name, language }
}

/** What an entry says, field by field; what is empty is left out. */
export function viewFacts(t: Translate, locale: Locale, entry: EntryContent): FactView[] {
  return keptFields.flatMap((field) => {
    const lines = valueLines(t, locale, field, entry[field])
    if (lines.length === 0) return []
    return [{ field, label: fieldName(t, field), lines, language: isWritten(field) ? entry.language : null }]
  })
}

/**
 * A proposal compared with what the entry says. One that was decided is compared with what the entry said when it was
 * made, which an accepted field does not say any more.
 */
export function viewProposal(t: Translate, locale: Locale, proposal: ProposalRow, entry: EntryContent): ProposalView {
  const open = proposal.state === 'open'
  return {
    id: proposal.id,
    state: proposal.state as ProposalState,
    madeAt: proposal.madeAt,
    decidedAt: proposal.decidedAt,
    changes: fieldsOf(proposal).map((field): ChangeView => {
      const base = proposal.base[field] ?? null
      const now = open ? entry[field] : base
      const moved = JSON.stringify(now ?? null) !== JSON.stringify(base)
      const before = valueLines(t, locale, field, now)
      const after = valueLines(t, locale, field, proposal.changes[field])
      const list = Array.isArray(proposal.changes[field]) || Array.isArray(base)
      const prose = isWritten(field)
      const pieces = (lines: string[]) => (prose ? lines.flatMap(words) : lines)
      const decided = proposal.decisions[field]
      const why = proposal.reasons[field]
      const parts = diff(pieces(before), pieces(after))
      return {
        field,
        label: fieldName(t, field),
        list,
        language: prose ? entry.language : null,
        parts: list ? parts : joined(parts),
        base: moved ? valueLines(t, locale, field, base) : null,
        decision:
          decided === undefined
            ? null
            : { accepted: decided === 'accepted', reason: why?.reason ?? '', note: why?.note ?? '' },
      }
    }),
  }
}

/** A report as its pages show it. */
export function viewCorrection(row: ListedCorrection): CorrectionView {
  return {
    id: row.id,
    entry: { slug: row.entrySlug, name: row.entryName, language: row.entryLanguage },
    text: row.text,
    language: row.language,
    receivedAt: row.receivedAt,
    signals: row.signals as RiskSignal[],
    outcome: row.outcome as CorrectionOutcome | null,
    note: row.note ?? '',
    decidedAt: row.decidedAt,
  }
}
