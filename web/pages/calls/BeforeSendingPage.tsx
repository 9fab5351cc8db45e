import { topicName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import { Terms } from '../../ui/author.tsx'
import { Choices, type FormState, typedOf } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import type { CallView } from './CallCard.tsx'
import { SimilarIssues, type SimilarView } from './Similar.tsx'
import { wordingFor } from './wording.ts'

/** Fields of the form that this page sets itself. */
const own = new Set(['checked', 'again'])

/** What resembles an issue that is about to be sent. Nothing is refused here: it can be sent all the same. */
export function BeforeSendingPage({
  call,
  form,
  similar,
  suggested,
  action,
}: {
  call: CallView
  form: FormState
  similar: readonly SimilarView[]
  /** Topics that the text seems to speak of and that were not picked. */
  suggested: readonly string[]
  action: string
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('submit.before')}>
      <form class="narrow" method="post" action={action} novalidate>
        <h1>{t('submit.before')}</h1>
        <p class="lead">
          <bdi>{typedOf(form, 'title')}</bdi> · {call.title}
        </p>
        {Object.entries(form.typed)
          .filter(([name]) => !own.has(name))
          .flatMap(([name, values]) =>
            values.map((value, i) => <input key={`${name} ${i}`} type="hidden" name={name} value={value} />),
          )}
        <h2>{t(wordingFor(call.kind, 'submit.similar'))}</h2>
        <p>{t(wordingFor(call.kind, 'submit.similar.text'))}</p>
        <SimilarIssues similar={similar} />
        {suggested.length > 0 && (
          <Choices
            form={{ ...form, typed: {} }}
            name="themes"
            label={t('submit.suggested')}
            hint={t('submit.suggested.hint')}
            options={suggested.map((id) => ({ value: id, label: topicName(locale, id) }))}
            many
          />
        )}
        <Terms />
        <p class="actions">
          <button type="submit" name="checked" value="yes">
            {t('submit.send_all_the_same')}
          </button>
          <button type="submit" class="quiet" name="again" value="yes">
            {t('submit.to_form')}
          </button>
        </p>
      </form>
    </Layout>
  )
}
