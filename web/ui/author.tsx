import { countryName, namedCountries, namedLanguages } from '../../schema/i18n/names.ts'
import { paths } from '../../schema/paths.ts'
import { capacities, regions, stakeholderGroups } from '../../schema/vocabulary.ts'
import { usePage } from '../page.tsx'
import { Choices, type FormState, Select, TextField, Tick } from './form.tsx'

/** The stakeholder group and where a person is at home; of country and region one is enough. */
export function BelongingFields({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  return (
    <>
      <Choices
        form={form}
        name="stakeholderGroup"
        label={t('author.group')}
        required
        options={stakeholderGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
      />
      <Select
        form={form}
        name="country"
        label={t('author.country')}
        unless={t('author.one_of_two')}
        options={namedCountries(locale)}
        empty={t('form.choose')}
      />
      <Select
        form={form}
        name="region"
        label={t('author.region')}
        unless={t('author.one_of_two')}
        hint={t('author.region.hint')}
        options={regions.map((value) => ({ value, label: t(`region.${value}`) }))}
        empty={t('author.region.auto')}
      />
    </>
  )
}

/**
 * The questions about the person that every submission asks.
 * @param heading false where the section has one already
 */
export function AuthorFields({ form, heading = true }: { form: FormState; heading?: boolean }) {
  const { t } = usePage()
  return (
    <>
      {heading && <h2>{t('author.heading')}</h2>}
      <TextField form={form} name="name" label={t('author.name')} required autocomplete="name" maxLength={200} />
      <Tick form={form} name="showName" label={t('author.show_name')} hint={t('author.show_name.hint')} />
      <BelongingFields form={form} />
      <Choices
        form={form}
        name="capacity"
        label={t('author.capacity')}
        required
        options={capacities.map((value) => ({ value, label: t(`author.capacity.${value}`) }))}
        value="own"
      />
      <TextField
        form={form}
        name="organisation"
        label={t('author.organisation')}
        hint={t('author.organisation.hint')}
        autocomplete="organization"
        maxLength={200}
      />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t('author.email')}
        hint={t('author.email.hint')}
        autocomplete="email"
      />
      <Tick form={form} name="notices" label={t('author.notices')} />
    </>
  )
}

/** The language of what is written, preset to the one the page is read in. */
export function LanguageField({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  const preset = form.typed.language === undefined ? { ...form, typed: { ...form.typed, language: [locale] } } : form
  return (
    <Select
      form={preset}
      name="language"
      label={t('author.language')}
      required
      options={namedLanguages(locale)}
      empty={t('form.choose')}
    />
  )
}

/** What everybody must know before sending. */
export function Terms() {
  const { t, locale } = usePage()
  return (
    <p class="note">
      {t('form.public')} <a href={paths.conduct(locale)}>{t('form.conduct')}</a>
    </p>
  )
}

/** How an author is shown: name or organisation as published, group and region. */
export function Byline({
  author,
}: {
  author: {
    name: string | null
    organisation: string | null
    stakeholderGroup: string | null
    country: string | null
    region: string | null
  }
}) {
  const { t, locale } = usePage()
  const who = [author.name, author.organisation].filter((part) => part !== null)
  const where = author.country === null ? null : countryName(locale, author.country)
  return (
    <p class="byline">
      {who.length === 0 ? t('issue.anonymous') : <bdi>{who.join(', ')}</bdi>}
      {author.stakeholderGroup !== null && <> · {t(`group.${author.stakeholderGroup}` as 'group.government')}</>}
      {where !== null && <> · {where}</>}
      {author.region !== null && <> · {t(`region.${author.region}` as 'region.other')}</>}
    </p>
  )
}
