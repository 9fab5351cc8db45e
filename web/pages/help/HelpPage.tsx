import { maxRequest } from '../../../schema/contracts/help.ts'
import { namedCountries, namedLanguages } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState, Select, TextArea, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { LeaveQuickly } from './LeaveQuickly.tsx'

/** Where one writes what one needs. Sent by POST, so that it stands in no address and in no history. */
export function HelpPage({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={t('help.title')} description={t('help.lead')} failed={failed}>
      <LeaveQuickly />
      <form class="narrow" method="post" action={paths.helpMatches(locale)} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('help.title')}</h1>
        <p class="lead">{t('help.lead')}</p>
        <p>{t('help.router')}</p>
        <Unseen form={form} />
        <TextArea
          form={form}
          name="text"
          label={t('help.text')}
          hint={`${t('help.text.hint')} ${t('form.limit', { n: maxRequest })}`}
          required
          rows={7}
        />
        <PlaceAndLanguage form={form} />
        <button type="submit">{t('help.find')}</button>
        <p class="hint">{t('help.find.hint')}</p>
      </form>
      <p>
        <a href={paths.helpFigures(locale)}>{t('helpFigures.link')}</a>
      </p>
    </Layout>
  )
}

/** Two questions that help to find somebody near; neither must be answered. */
export function PlaceAndLanguage({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  return (
    <>
      <Select
        form={form}
        name="country"
        label={t('author.country')}
        hint={t('help.country.hint')}
        options={namedCountries(locale)}
        empty={t('help.not_said')}
      />
      <Select
        form={form}
        name="language"
        label={t('author.language')}
        options={namedLanguages(locale)}
        empty={t('help.language.auto')}
      />
    </>
  )
}
