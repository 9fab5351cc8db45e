import type { PublicRun, PublicSource } from '../../../schema/contracts/harvest.ts'
import type { Translate } from '../../../schema/i18n/index.ts'
import type { HarvestProblem } from '../../../schema/tables/harvest.ts'
import type { EntryKind, HarvestForm, HarvestOutcome, HarvestState, ServiceRegion } from '../../../schema/vocabulary.ts'
import { sentence } from '../../platform/validation.ts'
import type { RunRow, SourceRow } from './queries.ts'

/** What a catalogue or a record can be wrong in, besides what the contract of an entry finds. */
const own = [
  'private',
  'redirects',
  'timeout',
  'unreachable',
  'large',
  'status',
  'wrong_type',
  'encoding',
  'deep',
  'values',
  'json',
  'hostile',
  'no_entries',
  'column',
  'quotes',
  'too_many_records',
  'endless',
  'jsonld',
  'context',
  'no_datasets',
  'given_up',
  'no_identity',
  'cut',
  'email',
  'topics',
  'refused',
  'twice',
  'same_address',
  'moved',
] as const

/** What is wrong, in the reader's language. @param label the field as the reader knows it */
export function messageOf(t: Translate, problem: HarvestProblem, label = problem.field ?? ''): string {
  const { field, code, parameters } = problem
  const known = own.find((one) => one === code)
  if (known !== undefined) return t(`harvest.problem.${known}`, parameters)
  return sentence(t, { path: [field ?? ''], code, parameters }, label)
}

/** A source as the API shows it. */
export function presentSource(source: SourceRow): PublicSource {
  const { id, name, address, everyHours, active, language, topics, regions, version, nextRunAt } = source
  return {
    id,
    name,
    address,
    form: source.form as HarvestForm,
    everyHours,
    active,
    language,
    kind: source.entryKind as EntryKind | null,
    topics,
    regions: regions as ServiceRegion[],
    version,
    nextRunAt: active ? nextRunAt : null,
  }
}

/** A run as page and API tell it. @param label the name of a field in the reader's language */
export function presentRun(t: Translate, run: RunRow, label: (field: string) => string = (field) => field): PublicRun {
  return {
    id: run.id,
    state: run.state as HarvestState,
    dryRun: run.dry,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    counts: run.counts as Record<HarvestOutcome, number>,
    problems: run.problems.map((problem) => ({
      record: problem.record,
      field: problem.field,
      code: problem.code,
      message: messageOf(t, problem, problem.field === null ? '' : label(problem.field)),
    })),
    problemsTotal: run.problemsTotal,
    happenings: run.happenings.map(({ record, outcome, fields }) => ({
      record,
      outcome: outcome as HarvestOutcome,
      fields: fields.map(label),
    })),
  }
}
