import type * as z from 'zod'
import type { FormState, Problems } from '../../web/ui/form.tsx'
import type { Arrival } from '../features/moderation/intake.ts'
import type { AppContext } from '../middleware/app-env.ts'
import { idempotency } from './idempotency.ts'
import type { Form } from './requests.ts'
import { makeStamp, readStamp, type Stamp } from './stamp.ts'
import { type FieldProblem, sentence } from './validation.ts'

/** A form that nobody has typed into. @param typed what it is preset with */
export async function blankForm(c: AppContext, typed: Form = {}): Promise<FormState> {
  const ctx = c.get('ctx')
  return { typed, problems: {}, stamp: await makeStamp(ctx.keys, ctx.now) }
}

/**
 * A form that came back, with everything typed still in it. It keeps its first stamp: the time it was made decides
 * whether it was in time, and a second press of the button stays one record.
 */
export function returnedForm(form: Form, problems: Problems, notice?: string): FormState {
  const state: FormState = { typed: form, problems, stamp: form.stamp?.[0] ?? '' }
  return notice === undefined ? state : { ...state, notice }
}

/** Sentences for the problems of a form, the first of each field. @param labels field name -> its label */
export function problemTexts(
  c: AppContext,
  problems: readonly FieldProblem[],
  labels: Readonly<Record<string, string>>,
): Problems {
  const texts: Record<string, string> = {}
  for (const problem of problems) {
    const name = String(problem.path[0] ?? '')
    texts[name] ??= sentence(c.get('t'), problem, labels[name] ?? name)
  }
  return texts
}

/** How a form came in: its stamp, the field that only machines fill in, and the key that makes a repeat one record. */
export async function arrivalOf(
  c: AppContext,
  scope: string,
  form: Form,
): Promise<{ arrival: Arrival; stamp: Stamp | null }> {
  const ctx = c.get('ctx')
  const stamp = await readStamp(ctx.keys, form.stamp?.[0])
  const content = JSON.stringify(Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    stamp,
    arrival: {
      channel: 'web',
      honeypot: (form.homepage?.[0] ?? '') !== '',
      filledIn: stamp === null ? null : ctx.now.getTime() - stamp.madeAt.getTime(),
      idempotency: stamp === null ? null : await idempotency(`form ${scope}`, stamp.nonce, content),
    },
  }
}

/** How a field of a form becomes the value that the contract wants. */
type Reading = 'text' | 'tick' | 'yes_no' | 'many' | 'lines'

/**
 * Brings a form into the shape of a contract: empty fields are left out, ticks become booleans, boxes and lines
 * become lists.
 */
export function shape(form: Form, fields: Readonly<Record<string, Reading>>): Record<string, unknown> {
  const shaped: Record<string, unknown> = {}
  for (const [name, reading] of Object.entries(fields)) {
    const values = (form[name] ?? []).filter((value) => value.trim() !== '')
    if (reading === 'tick') shaped[name] = values.length > 0
    else if (reading === 'many') shaped[name] = values
    else if (reading === 'lines')
      shaped[name] = values.flatMap((value) => value.split('\n')).filter((value) => value.trim() !== '')
    else if (values.length > 0) shaped[name] = reading === 'yes_no' ? values[0] === 'yes' : values[0]
  }
  return shaped
}

/** How the questions about the author are read. */
export const authorReadings = {
  name: 'text',
  showName: 'tick',
  capacity: 'text',
  organisation: 'text',
  stakeholderGroup: 'text',
  country: 'text',
  region: 'text',
  email: 'text',
  language: 'text',
  notices: 'tick',
} as const

/** Labels of the questions about the author. */
export function authorLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    name: t('author.name'),
    capacity: t('author.capacity'),
    organisation: t('author.organisation'),
    stakeholderGroup: t('author.group'),
    country: t('author.country'),
    region: t('author.region'),
    email: t('author.email'),
    language: t('author.language'),
  }
}

/** A person who is limited keeps the text and reads when to try again. */
export function limited<Shown>(c: AppContext, seconds: number, form: Form, show: (state: FormState) => Shown): Shown {
  c.header('Retry-After', String(seconds))
  return show(returnedForm(form, {}, c.get('t')('error.limited', { n: Math.ceil(seconds / 60) })))
}

/** A parsed form, or what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; error: z.ZodError }

/** Parses a shaped form by its contract. */
export function parse<S extends z.ZodType>(contract: S, shaped: Record<string, unknown>): Parsed<z.infer<S>> {
  const result = contract.safeParse(shaped, { reportInput: true })
  return result.success ? { ok: true, value: result.data } : { ok: false, error: result.error }
}
