import { emailAddress, line, slug } from '../../../schema/contracts/common.ts'
import { type EntryContentInput, entryContent } from '../../../schema/contracts/observatory.ts'
import {
  type ContactState,
  contactStates,
  type EntryKind,
  entryKinds,
  entryStatuses,
  type Freshness,
  freshnessStates,
  type SubmitterRelation,
  submitterRelations,
} from '../../../schema/vocabulary.ts'
import { fold } from '../../platform/analysis.ts'
import { problemsOf } from '../../platform/validation.ts'
import { readCode, readYesNo } from '../imports/cells-rules.ts'
import {
  type Columns,
  headerReader,
  type ImportRecord,
  type RawRow,
  type ReadRow,
  type RowDefaults,
  readArrival,
  reading,
  snake,
  unclosed,
} from '../imports/row-rules.ts'
import { slugOfName } from '../observatory/rules.ts'
import { shapeOf } from './shape-rules.ts'

/** The columns that people outside fill in, for an empty table to begin with: those that tell of the entry itself. */
export const templateColumns = [
  'id',
  'name',
  'kind',
  'url',
  'summary',
  'topics',
  'regions',
  'countries',
  'languages',
  'request_languages',
  'language',
  'aliases',
  'audience',
  'eligibility',
  'eligibility_note',
  'operator',
  'operator_kind',
  'operator_country',
  'ask_by',
  'ask_url',
  'phone',
  'how_to_ask',
  'hours',
  'answer_time',
  'fees',
  'questions',
  'publisher',
  'since',
  'content_updated_at',
  'update_frequency',
  'access',
  'licence',
  'api_url',
  'formats',
  'status',
  'replaced_by',
  'last_confirmed_at',
  'contact_email',
  'contact_state',
] as const

/** The columns of an import, in the order of an export. Each is the snake case of the contract's field. */
export const columns = [
  ...templateColumns,
  'state',
  'translations',
  'questions_confirmed',
  'freshness',
  'seen',
  'relation',
  'submitter',
  'submitter_email',
  'reference',
  'slug',
  'submitted_at',
  'published_at',
  'edited_at',
  'channel',
  'duplicates',
] as const
export type Column = (typeof columns)[number]

/** Columns that a file must have; regions and countries stand for each other. */
const neededColumns: readonly Column[] = ['id', 'name', 'kind', 'url', 'summary', 'topics', 'languages']

const columnNamed = headerReader(columns, {
  license: 'licence',
  website: 'url',
  alternatenames: 'aliases',
  receivedat: 'submitted_at',
  typicalquestions: 'questions',
})

/** The columns of a file of entries. */
export const entryTable: Columns = {
  columnOf: columnNamed,
  missing(known) {
    const missing = neededColumns.filter((column) => !known.has(column))
    return known.has('regions') || known.has('countries') ? missing : [...missing, 'regions']
  },
  barred: ['questions'],
}

/** What a row says of an entry. */
export interface EntryContentRow {
  fields: EntryContentInput
  /** Texts of the questions that the owner confirmed. */
  confirmed: string[]
  replacedBy: string | null
}

/** A row that can be loaded; all that it says, in the form of the contract. */
export interface EntryRecord extends ImportRecord {
  /** Null in a row whose submitter took the entry back: only that there was something is kept. */
  content: EntryContentRow | null
  kind: EntryKind
  status: (typeof entryStatuses)[number]
  /** The address it had where it was exported; kept where nobody else has it. */
  slug: string | null
  freshness: Freshness
  lastConfirmedAt: string | null
  seen: boolean
  relation: SubmitterRelation | null
  submitter: string | null
  submitterEmail: string | null
  contact: { email: string; state: ContactState } | null
  /** Whether it is loaded beside an entry of the same address or name. */
  evenIfListed: boolean
}

/** What holds for every row of a file of entries. */
export interface EntryDefaults extends RowDefaults {
  /** BCP 47, of the texts of a row that does not say so. */
  language: string
  duplicates: 'skip' | 'create'
}

/** A slug that is no address of its own. */
const readSlug = (text: string) => (slug.safeParse(text).success && slugOfName(text) !== '' ? text : null)

const readKind = readCode(entryKinds)
const readStatus = readCode(entryStatuses)
const readFreshness = readCode(freshnessStates)
const readRelation = readCode(submitterRelations)
const readContactState = readCode(contactStates)
const readDuplicates = readCode(['skip', 'create'])

/** Reads a row by the contract of an entry, as if it had been sent in. */
export function readRow(row: RawRow, defaults: EntryDefaults): ReadRow<EntryRecord> {
  if (row.broken) return { ok: false, problems: [unclosed] }
  const of = reading(row, defaults.now)
  const { problems, wrong, given } = of
  const valid =
    <T>(schema: { safeParse(text: string): { data?: T } }) =>
    (text: string) =>
      schema.safeParse(text).data ?? null
  const arrival = readArrival(row, of, defaults)
  const email = given('contact_email', valid(emailAddress), 'email')
  const state = given('contact_state', readContactState, 'not_a_choice')
  if (state !== undefined && of.cell('contact_email') === '') wrong('contact_email', 'required')
  const record: EntryRecord = {
    ...arrival,
    content: null,
    // A row that is not taken back says it, or is refused below.
    kind: readKind(of.cell('kind')) ?? 'observatory',
    status: given('status', readStatus, 'not_a_choice') ?? 'active',
    slug: given('slug', readSlug, 'invalid') ?? null,
    freshness: given('freshness', readFreshness, 'not_a_choice') ?? 'listed',
    lastConfirmedAt: of.moment('last_confirmed_at') ?? null,
    seen: given('seen', readYesNo, 'not_a_choice') ?? false,
    relation: given('relation', readRelation, 'not_a_choice') ?? null,
    submitter: given('submitter', valid(line(200)), 'invalid') ?? null,
    submitterEmail: given('submitter_email', valid(emailAddress), 'email') ?? null,
    contact: email === undefined ? null : { email, state: state ?? 'unconfirmed' },
    evenIfListed: (given('duplicates', readDuplicates, 'not_a_choice') ?? defaults.duplicates) === 'create',
  }
  const replacedBy = given('replaced_by', valid(slug), 'invalid') ?? null
  if (arrival.state !== 'withdrawn') {
    const { shape, confirmed } = shapeOf(of, defaults.language)
    const parsed = entryContent.safeParse(shape, { reportInput: true })
    if (parsed.success) {
      record.content = { fields: parsed.data, confirmed, replacedBy }
      record.language = parsed.data.language ?? defaults.language
    } else {
      for (const problem of problemsOf(parsed.error)) {
        const column = snake(String(problem.path[0] ?? 'id'))
        // A cell that could not even be read is named once.
        if (!problems.some((one) => one.column === column)) wrong(column, problem.code, problem.parameters)
      }
    }
  }
  return problems.length === 0 ? { ok: true, record } : { ok: false, problems }
}

/** A name as names are compared: without case, accents, marks and needless space. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
