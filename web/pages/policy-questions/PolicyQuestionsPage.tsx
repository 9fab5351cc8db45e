import type { CompiledQuestion } from '../../../schema/contracts/policy-questions.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import type { CallView } from '../calls/CallCard.tsx'

/** What the issues of a call ask the Forum to discuss. */
export function PolicyQuestionsPage({
  call,
  questions,
  next,
  cursor,
}: {
  call: CallView
  questions: readonly CompiledQuestion[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  const path = paths.policyQuestions(locale, call.slug)
  return (
    <Layout title={`${t('questions.title')} – ${call.title}`}>
      <h1>{t('questions.title')}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p>{t('questions.lead')}</p>
      {questions.length === 0 ? (
        <p>{t('questions.none')}</p>
      ) : (
        <ol class="cards">
          {questions.map((question) => (
            <li class="card" key={`${question.issues[0]} ${question.text}`}>
              <p>
                <Written lang={question.language}>{question.text}</Written>
              </p>
              <p class="byline">
                {question.count > 1 && <>{t('questions.count', { n: question.count })} · </>}
                {t('questions.asked_in')}{' '}
                {question.issues.map((reference) => (
                  <>
                    <a key={reference} href={paths.issue(locale, reference)} dir="ltr">
                      {reference}
                    </a>{' '}
                  </>
                ))}
              </p>
            </li>
          ))}
        </ol>
      )}
      <More path={path} query={{ cursor }} next={next} />
      <p class="actions">
        <a href={withQuery(api.policyQuestionsCsv(call.slug), { bom: 1 })}>{t('list.csv')}</a>
        <a href={api.policyQuestions(call.slug)}>JSON</a>
      </p>
    </Layout>
  )
}
