import type { ComponentChildren } from 'preact'
import { paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import type { FormState } from '../../ui/form.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'

/** A call as the pages of its evaluation name it. */
export interface EvaluatedCall {
  slug: string
  title: string
}

export type EvaluationStep = 'setup' | 'screening' | 'reviewers' | 'results' | 'selection'

const steps: { name: EvaluationStep; path: (l: Locale, slug: string) => string; permission: string }[] = [
  { name: 'setup', path: paths.secretariat.evaluationSetup, permission: 'manage_calls' },
  { name: 'screening', path: paths.secretariat.screening, permission: 'moderate' },
  { name: 'reviewers', path: paths.secretariat.reviewers, permission: 'manage_calls' },
  { name: 'results', path: paths.secretariat.evaluation, permission: 'manage_calls' },
  { name: 'selection', path: paths.secretariat.selection, permission: 'manage_calls' },
]

/** The frame of every page of an evaluation: its steps in their order, as far as this person may take them. */
export function EvaluationFrame({
  call,
  step,
  title,
  form,
  children,
}: {
  call: EvaluatedCall
  step: EvaluationStep
  /** Heading, where it is not the name of the step. */
  title?: string
  form?: FormState
  children: ComponentChildren
}) {
  const { t, locale, permissions } = usePage()
  const heading = title ?? t(`evaluation.step.${step}`)
  return (
    <SecretariatFrame
      title={`${heading} – ${call.title}`}
      heading={heading}
      current="calls"
      {...(form === undefined ? {} : { form })}
    >
      <p class="lead">
        <bdi>{call.title}</bdi>
      </p>
      <nav class="steps" aria-label={t('evaluation.steps')}>
        <ul>
          {steps
            .filter((one) => permissions.includes(one.permission))
            .map((one) => (
              <li key={one.name}>
                <a href={one.path(locale, call.slug)} aria-current={one.name === step ? 'page' : undefined}>
                  {t(`evaluation.step.${one.name}`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </SecretariatFrame>
  )
}

/** What stands in place of a step that cannot be taken yet. */
export function NotYetPage({
  call,
  step,
  why,
}: {
  call: EvaluatedCall
  step: EvaluationStep
  why: 'no_setup' | 'reviewing'
}) {
  const { t, locale } = usePage()
  return (
    <EvaluationFrame call={call} step={step}>
      <p class="note">{t(`evaluation.not_yet.${why}`)}</p>
      <p>
        {why === 'reviewing' ? (
          <a class="button" href={paths.secretariat.reviews(locale)}>
            {t('secretariat.reviews')}
          </a>
        ) : (
          <a class="button" href={paths.secretariat.evaluationSetup(locale, call.slug)}>
            {t('evaluation.step.setup')}
          </a>
        )}
      </p>
    </EvaluationFrame>
  )
}
