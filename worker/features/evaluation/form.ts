import type { Locale } from '../../../schema/vocabulary.ts'
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

/** What a proposal says, with the answers under what was asked in the reader's language. */
export function textsOf(
  locale: Locale,
  of: Omit<ProposalTextsView, 'answers'>,
  answers: readonly { texts: Readonly<Record<string, { label: string }>>; text: string }[],
): ProposalTextsView {
  return {
    language: of.language,
    description: of.description,
    desiredOutcome: of.desiredOutcome,
    policyQuestions: of.policyQuestions,
    themes: of.themes,
    answers: answers.map(({ texts, text }) => ({ label: inLanguage(texts, locale)?.label ?? '', text })),
  }
}

/** Answers of a proposal to the questions of its call. */
export function answersOf(
  answers: Readonly<Record<string, string>>,
  questions: readonly { id: string; texts: Record<string, { label: string }> }[],
): { texts: Record<string, { label: string }>; text: string }[] {
  return questions.flatMap(({ id, texts }) => {
    const text = answers[id] ?? ''
    return text === '' ? [] : [{ texts, text }]
  })
}
