import * as z from 'zod'
import { problem } from './common.ts'

/** How a file is to be imported. */
export const importQuery = z.object({
  dryRun: z
    .enum(['1', 'true', '0', 'false'])
    .optional()
    .meta({ description: '`1` checks the file and writes nothing' }),
  state: z
    .enum(['published', 'pending'])
    .default('published')
    .meta({ description: '`pending` lets every row wait for a check that would have been published' }),
})

/** How a file of entries is to be imported. */
export const entryImportQuery = importQuery.extend({
  duplicates: z.enum(['skip', 'create']).default('skip').meta({
    description:
      '`create` loads rows whose address, name or alias is listed already under another id; a row can say so for itself',
  }),
})

/** What is said of a cell. */
const told = z.object({
  row: z.number().int().meta({ description: 'Counts from 1 without the header; 0 is the header' }),
  column: z.string().nullable(),
  message: z.string(),
})

/** What an import did, or would do. */
export const importReport = z
  .object({
    rows: z.number().int().meta({ description: 'Rows of the file without its header; empty ones do not count' }),
    created: z.number().int().meta({ description: 'In a dry run: that would be created' }),
    skipped: z
      .number()
      .int()
      .meta({ description: 'Whose id came before, here or further up in the file, and repetitions that are left out' }),
    errors: z.array(told).meta({ description: 'The first 1,000' }),
    errorsTotal: z.number().int(),
    warnings: z.array(told).meta({
      description:
        'What is left out as listed already, or loaded otherwise than the file has it, such as references that cannot be kept; the first 1,000',
    }),
    ignored: z.array(z.string()).meta({ description: 'Columns that mean nothing here' }),
  })
  .meta({ id: 'ImportReport' })

/** The report as the problem that keeps a file from being loaded. */
export const importProblem = problem.omit({ errors: true }).extend(importReport.shape).meta({ id: 'ImportProblem' })

/** The JSON form of an export; any member besides these is ignored. */
export const importedIssues = z.array(z.looseObject({ id: z.string() })).meta({ id: 'FullIssues' })
