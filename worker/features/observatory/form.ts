import type { AppContext } from '../../middleware/app-env.ts'
import { shape } from '../../platform/forms.ts'
import type { Form } from '../../platform/requests.ts'
import type { FieldProblem } from '../../platform/validation.ts'

/** How the questions about an entry are read from its form. */
export const entryReadings = {
  name: 'text',
  kind: 'text',
  url: 'text',
  summary: 'text',
  topics: 'many',
  regions: 'many',
  countries: 'many',
  languages: 'many',
  requestLanguages: 'many',
  audience: 'text',
  howToAsk: 'text',
  operator: 'text',
  operatorCountry: 'text',
  language: 'text',
} as const

/** Labels of the questions about an entry. */
export function entryLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    name: t('entry.name'),
    kind: t('entry.kind'),
    url: t('entry.url'),
    summary: t('entry.summary'),
    topics: t('entry.topics'),
    regions: t('entry.regions'),
    countries: t('entry.country'),
    languages: t('entry.languages'),
    requestLanguages: t('entry.request_languages'),
    audience: t('entry.audience'),
    howToAsk: t('entry.how_to_ask'),
    operator: t('entry.operator'),
    operatorCountry: t('entry.operator_country'),
    language: t('author.language'),
    relation: t('entry.relation'),
    submitterName: t('author.name'),
    email: t('author.email'),
  }
}

/** The form in the shape of the contract, which keeps the entry and who submits it apart. */
export function shapeSubmission(form: Form): Record<string, unknown> {
  const submitter = shape(form, { submitterName: 'text', email: 'text', relation: 'text', notices: 'tick' })
  const { submitterName, ...rest } = submitter
  return { entry: shape(form, entryReadings), submitter: { ...rest, name: submitterName } }
}

/** Problems of the contract by the names of the form's fields. */
export function problemsOfForm(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const [part, field, ...rest] = problem.path
    const name = part === 'submitter' && field === 'name' ? 'submitterName' : (field ?? '')
    return { ...problem, path: [name, ...rest] }
  })
}
