import type { Translate } from '../../../schema/i18n/index.ts'
import type { RowError } from '../../../schema/tables/imports.ts'
import { sentence } from '../../platform/validation.ts'
import type { Report } from './checking.ts'

const own = [
  'column',
  'encoding',
  'quotes',
  'moment',
  'future',
  'json',
  'translations',
  'renumbered',
  'renamed',
  'listed',
] as const

/** What is wrong with a cell, in the reader's language; the column is named as the file names it. */
export function messageOf(t: Translate, error: Pick<RowError, 'column' | 'code' | 'parameters'>): string {
  const column = error.column ?? ''
  const code = own.find((one) => one === error.code)
  if (code !== undefined) return t(`imports.error.${code}`, { ...error.parameters, column })
  return sentence(t, { path: [column], code: error.code, parameters: error.parameters }, column)
}

/** A report as the API tells it. */
export function presentReport(t: Translate, report: Report) {
  const told = (error: RowError) => ({ row: error.row, column: error.column, message: messageOf(t, error) })
  return { ...report, errors: report.errors.map(told), warnings: report.warnings.map(told) }
}
