import type { Translate } from '../../../schema/i18n/index.ts'
import type { RowError } from '../../../schema/tables/imports.ts'
import type { Report } from '../imports/checking.ts'
import { messageOf } from '../imports/messages.ts'

/** What is wrong with a cell of a table of outputs, in the reader's language. */
export function cellMessage(t: Translate, error: Pick<RowError, 'column' | 'code' | 'parameters'>): string {
  return error.code === 'too_many_rows' ? t('pastOutputs.import.too_many', error.parameters) : messageOf(t, error)
}

/** A report as the API tells it. */
export function reportOf(t: Translate, report: Report) {
  const told = (error: RowError) => ({ row: error.row, column: error.column, message: cellMessage(t, error) })
  return { ...report, errors: report.errors.map(told), warnings: report.warnings.map(told) }
}
