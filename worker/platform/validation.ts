import type * as z from 'zod'
import type { MessageKey, Translate } from '../../schema/i18n/index.ts'

/** What is wrong with one field: a stable code, and numbers for its sentence. */
export interface FieldProblem {
  path: (string | number)[]
  code: string
  parameters: Record<string, string | number>
}

const codes = [
  'required',
  'too_long',
  'too_many',
  'too_few',
  'too_small',
  'too_big',
  'not_a_choice',
  'language',
  'web_address',
  'email',
  'theme',
  'order',
  'number',
  'unknown',
  'exists',
  'private_address',
  'part_of_date',
  'repeated',
  'consent',
  'contact_unconfirmed',
  'grouped',
  'ended',
  'one_step',
  'nothing_to_undo',
  'depends',
  'used_in_cycle',
  'received',
  'fixed',
  'invalid',
] as const

/**
 * The problems that zod found, in our codes.
 * @param body what was parsed, where zod was not told to report it: what is missing is told from what is wrong
 */
export function problemsOf(error: z.ZodError, body?: unknown): FieldProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
    return { path, ...explain(issue, issue.input ?? valueAt(body, path)) }
  })
}

function valueAt(body: unknown, path: readonly (string | number)[]): unknown {
  let value = body
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<string | number, unknown>)[part]
  }
  return value
}

function explain(
  issue: z.core.$ZodIssue,
  input: unknown,
): { code: string; parameters: Record<string, string | number> } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: input === undefined || input === null ? 'required' : 'invalid', parameters: {} }
    case 'too_big':
      if (issue.origin === 'string') return { code: 'too_long', parameters: { n: Number(issue.maximum) } }
      return { code: issue.origin === 'array' ? 'too_many' : 'too_big', parameters: { n: Number(issue.maximum) } }
    case 'too_small':
      if (issue.origin === 'string') return { code: 'required', parameters: {} }
      return { code: issue.origin === 'array' ? 'too_few' : 'too_small', parameters: { n: Number(issue.minimum) } }
    case 'invalid_value':
      return { code: input === undefined || input === '' ? 'required' : 'not_a_choice', parameters: {} }
    case 'custom': {
      const code = issue.params?.code
      return { code: typeof code === 'string' ? code : 'invalid', parameters: {} }
    }
    default:
      return { code: 'invalid', parameters: {} }
  }
}

/** The sentence for a problem. @param label name of the field as the reader sees it, or its name in the contract */
export function sentence(t: Translate, problem: FieldProblem, label: string): string {
  const code = (codes as readonly string[]).includes(problem.code) ? problem.code : 'invalid'
  return t(`error.${code}` as MessageKey, { ...problem.parameters, field: label })
}

/** RFC 6901 */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
