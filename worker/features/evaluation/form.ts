import { builtInAnswers, isOneOf, joinChoices, type Locale } from '../../../schema/vocabulary.ts'
import type { EvaluatedCall } from '../../../web/pages/evaluation/EvaluationFrame.tsx'
import type { ProposalTextsView } from '../../../web/pages/evaluation/ProposalTexts.tsx'
import { type AppContext, pathPart } from '../../middleware/app-env.ts'
import { callTexts } from '../calls/actions.ts'
import type { CallRow } from '../calls/queries.ts'
import { readEvaluatedCall } from './setup.ts'

/** The call of the address with what its pages show of it; null where its submissions are not evaluated. */
export async function callOf(c: AppContext): Promise<{ row: CallRow; call: EvaluatedCall } | null> {
  const ctx = c.get('ctx')
  const row = await readEvaluatedCall(ctx, pathPart(c, 'slug'))
  return row === null ? null : { row, call: { slug: row.slug, title: callTexts(row, ctx.locale).title } }
}

/** A text in the reader's language, else in English, else in whichever there is. */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, locale: Locale): T | undefined {
  return texts[locale] ?? texts.en ?? Object.values(texts)[0]
}

/** A question as it was asked, with what could be chosen. */
interface Asked {
  id: string
  kind: string
  texts: Readonly<Record<string, { label: string }>>
  choices: readonly { value: string; labels: Readonly<Record<string, string>> }[]
}

/** What a proposal says, with the answers under what was asked in the reader's language. */
export function textsOf(
  c: AppContext,
  of: Omit<ProposalTextsView, 'answers'> & { answers: Readonly<Record<string, string>> },
  questions: readonly Asked[],
): ProposalTextsView {
  return {
    language: of.language,
    description: of.description,
    desiredOutcome: of.desiredOutcome,
    policyQuestions: of.policyQuestions,
    themes: of.themes,
    answers: answersOf(c, of.answers, questions),
  }
}

function answersOf(
  c: AppContext,
  answers: Readonly<Record<string, string>>,
  questions: readonly Asked[],
): { label: string; text: string }[] {
  const t = c.get('t')
  const { locale } = c.get('ctx')
  const builtIn = builtInAnswers.flatMap((id) => {
    const text = answers[id] ?? ''
    if (text === '') return []
    const chosen = id === 'join_others' && isOneOf(joinChoices, text) ? t(`submit.join.${text}`) : text
    return [{ label: t(`issue.answer.${id}`), text: chosen }]
  })
  const asked = questions.flatMap(({ id, kind, texts, choices }) => {
    const text = answers[id] ?? ''
    if (text === '') return []
    const choice = choices.find(({ value }) => value === text)
    const inWords = kind === 'yes_no' ? t(text === 'yes' ? 'form.yes' : 'form.no') : text
    return [
      {
        label: inLanguage(texts, locale)?.label ?? id,
        text: choice === undefined ? inWords : (inLanguage(choice.labels, locale) ?? text),
      },
    ]
  })
  return [...builtIn, ...asked]
}
