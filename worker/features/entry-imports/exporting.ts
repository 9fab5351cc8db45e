import type { Ctx } from '../../context.ts'
import { exportPage } from '../../platform/cursor.ts'
import { commit } from '../../platform/database.ts'
import { joinParts } from '../imports/row-rules.ts'
import { record } from '../moderation/events.ts'
import { provisionalSlug } from '../observatory/rules.ts'
import { knownEntries } from './duplicate-rules.ts'
import { type ExportedRow, listForExport } from './queries.ts'
import type { Column } from './rules.ts'
import { writeQuestions } from './shape-rules.ts'
import { openEntries } from './target.ts'

type TableRow = Record<Column, string>

export type Exported = { ok: true; pages: AsyncGenerator<TableRow[]> } | { ok: false; why: 'forbidden' }

/**
 * Every entry in every state, oldest first, as rows of the table that an import reads. It holds addresses, so that who
 * took it is recorded first.
 */
export async function exportEntries(ctx: Ctx): Promise<Exported> {
  const opened = openEntries(ctx)
  if (!opened.ok) return opened
  await commit(ctx.d1, record(ctx, { ...opened.target.subject, action: 'exported', actor: opened.by }))
  return { ok: true, pages: pagesOf(ctx) }
}

async function* pagesOf(ctx: Ctx): AsyncGenerator<TableRow[]> {
  const known = knownEntries()
  const stoodBeside = ({ content }: ExportedRow): boolean => {
    const repeated = known.repeated(content) !== null
    known.add(content)
    return repeated
  }
  for (let after: string | null = null; ; ) {
    const rows: ExportedRow[] = await listForExport(ctx.db, after, exportPage)
    yield await Promise.all(rows.map((row) => tableRow(ctx, row, stoodBeside(row))))
    after = rows.at(-1)?.content.id ?? null
    if (rows.length < exportPage) return
  }
}

async function tableRow(ctx: Ctx, { item, content, externalId }: ExportedRow, beside: boolean): Promise<TableRow> {
  const opened = (sealed: string | null) => (sealed === null ? '' : ctx.keys.decrypt(sealed, content.id))
  const confirmed = content.questions.flatMap((one, i) => (one.confirmed ? [String(i + 1)] : []))
  return {
    // What did not come in by a file is known by its reference.
    id: externalId ?? item.reference,
    name: content.name,
    kind: content.kind,
    url: content.url,
    summary: content.summary,
    topics: content.topics.join(';'),
    regions: content.regions.join(';'),
    countries: content.countries.join(';'),
    languages: content.languages.join(';'),
    request_languages: content.requestLanguages.join(';'),
    language: content.language,
    aliases: joinParts(content.aliases, ';'),
    audience: content.audience ?? '',
    eligibility: content.eligibility.join(';'),
    eligibility_note: content.eligibilityNote ?? '',
    operator: content.operator ?? '',
    operator_kind: content.operatorKind ?? '',
    operator_country: content.operatorCountry ?? '',
    ask_by: content.askBy.join(';'),
    ask_url: content.askUrl ?? '',
    phone: content.phone ?? '',
    how_to_ask: content.howToAsk ?? '',
    hours: content.hours ?? '',
    answer_time: content.answerTime ?? '',
    fees: content.fees ?? '',
    questions: writeQuestions(content.questions),
    publisher: content.publisher ?? '',
    since: content.since ?? '',
    content_updated_at: content.contentUpdatedAt ?? '',
    update_frequency: content.updateFrequency ?? '',
    access: content.access ?? '',
    licence: content.licence ?? '',
    api_url: content.apiUrl ?? '',
    formats: joinParts(content.formats, ';'),
    status: content.status,
    replaced_by: content.replacedBy ?? '',
    last_confirmed_at: content.lastConfirmedAt ?? '',
    contact_email: await opened(content.contact),
    contact_state: content.contactState ?? '',
    state: item.state,
    translations: content.translations.length === 0 ? '' : JSON.stringify(content.translations),
    questions_confirmed: confirmed.join(';'),
    freshness: content.freshness,
    seen: String(content.seen),
    relation: content.relation ?? '',
    submitter: item.name ?? '',
    submitter_email: await opened(item.email),
    reference: item.reference,
    // One that was never public has none that would outlast its id.
    slug: content.slug === provisionalSlug(content.id) ? '' : content.slug,
    submitted_at: item.receivedAt,
    published_at: item.publishedAt ?? '',
    edited_at: item.editedAt ?? '',
    channel: item.channel,
    // Those that stand beside each other here do so elsewhere.
    duplicates: beside ? 'create' : '',
  }
}
