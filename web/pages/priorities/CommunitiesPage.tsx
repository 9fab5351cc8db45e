import { countryName, languageName, namedCountries, namedLanguages } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { locales, regions } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select, TextField } from '../../ui/form.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { MandateLine } from './MandateLine.tsx'

export interface MandateView {
  id: string
  communityName: string
  roleTitle: string
  holder: string
  nominatedBy: string
  nomination: string
  language: string
  startsOn: string
  endsOn: string
  state: 'valid' | 'coming' | 'over' | 'ended'
  staff: string | null
}

export interface CommunitiesView {
  cycles: readonly string[]
  cycle: string | null
  communities: readonly { id: string; name: string }[]
  initiatives: readonly {
    id: string
    name: string
    country: string | null
    region: string | null
    website: string
  }[]
  mandates: readonly MandateView[]
  representatives: readonly { id: string; name: string }[]
}

/** Who the communities are, and who speaks for them in a cycle. */
export function CommunitiesPage({
  view,
  form,
  done,
}: {
  view: CommunitiesView
  form: FormState
  done: 'added' | 'given' | 'ended' | null
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.communities(locale)
  return (
    <SecretariatFrame title={t('secretariat.communities')} current="communities" form={form}>
      {done !== null && <Done>{t(`communities.done.${done}`)}</Done>}
      <p class="prose">{t('communities.lead')}</p>
      {view.cycle !== null && (
        <section>
          <h2>{t('communities.mandates', { cycle: view.cycle })}</h2>
          <form class="search" method="get" action={path}>
            <label for="cycle">{t('communities.cycle')}</label>
            <div class="row">
              <select id="cycle" name="cycle">
                {view.cycles.map((slug) => (
                  <option key={slug} value={slug} selected={slug === view.cycle}>
                    {slug}
                  </option>
                ))}
              </select>
              <button type="submit">{t('communities.show')}</button>
            </div>
          </form>
          {view.mandates.length === 0 && <p>{t('communities.mandates.none')}</p>}
          <ul class="cards">
            {view.mandates.map((mandate) => (
              <Mandate key={mandate.id} mandate={mandate} />
            ))}
          </ul>
        </section>
      )}
      <MandateForm view={view} form={form} />
      <section>
        <h2>{t('communities.initiatives')}</h2>
        {view.initiatives.length === 0 && <p>{t('communities.initiatives.none')}</p>}
        <ul class="plain">
          {view.initiatives.map(({ id, name, country, region, website }) => (
            <li key={id}>
              <a href={website} rel="nofollow">
                <bdi>{name}</bdi>
              </a>{' '}
              <span class="hint">
                <bdi dir="ltr">{id}</bdi>
                {country !== null && <> · {countryName(locale, country)}</>}
                {region !== null && <> · {t(`region.${region}` as 'region.other')}</>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <InitiativeForm form={form} />
    </SecretariatFrame>
  )
}

function Mandate({ mandate }: { mandate: MandateView }) {
  const { t, locale } = usePage()
  const over = mandate.state === 'ended' || mandate.state === 'over'
  return (
    <li class="card">
      <h3>
        <bdi>{mandate.communityName}</bdi>
      </h3>
      <p>
        <MandateLine mandate={{ ...mandate, from: mandate.startsOn, until: mandate.endsOn }} />
      </p>
      <p class="byline">
        <span class={`tag ${mandate.state === 'valid' ? 'open' : ''}`}>{t(`communities.state.${mandate.state}`)}</span>
        {mandate.staff !== null && <> {t('communities.signs_in')}</>}
      </p>
      {!over && (
        <form method="post" action={paths.secretariat.endMandate(locale, mandate.id)}>
          <button class="quiet" type="submit">
            {t('communities.end')}
            <span class="unseen">
              {' '}
              <bdi>{mandate.holder}</bdi>
            </span>
          </button>
        </form>
      )}
    </li>
  )
}

function MandateForm({ view, form }: { view: CommunitiesView; form: FormState }) {
  const { t, locale } = usePage()
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return (
    <form class="narrow" method="post" action={paths.secretariat.mandates(locale)} novalidate>
      <h2>{t('communities.give')}</h2>
      <p>{t('communities.give.text')}</p>
      <Select
        form={form}
        name="cycle"
        label={t('communities.cycle')}
        required
        options={view.cycles.map((slug) => ({ value: slug, label: slug }))}
        empty={t('form.choose')}
      />
      <Select
        form={form}
        name="community"
        label={t('communities.community')}
        required
        options={view.communities.map(named)}
        empty={t('form.choose')}
      />
      <TextField form={form} name="holder" label={t('communities.holder')} required maxLength={200} />
      <TextField
        form={form}
        name="roleTitle"
        label={t('communities.roleTitle')}
        hint={t('communities.roleTitle.hint')}
        required
        maxLength={200}
      />
      <TextField form={form} name="nominatedBy" label={t('communities.nominatedBy')} required maxLength={200} />
      <TextField
        form={form}
        name="nomination"
        type="url"
        label={t('communities.nomination')}
        required
        maxLength={500}
      />
      <Select
        form={form}
        name="language"
        label={t('communities.language')}
        required
        options={namedLanguages(locale)}
        empty={t('form.choose')}
      />
      <TextField form={form} name="from" type="date" label={t('communities.from')} required />
      <TextField form={form} name="until" type="date" label={t('communities.until')} required />
      <Select
        form={form}
        name="staff"
        label={t('communities.staff')}
        hint={t('communities.staff.hint')}
        options={view.representatives.map(named)}
        empty={t('communities.staff.none')}
      />
      <button type="submit">{t('communities.give')}</button>
    </form>
  )
}

function InitiativeForm({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  return (
    <form class="narrow" method="post" action={paths.secretariat.communities(locale)} novalidate>
      <h2>{t('communities.add')}</h2>
      <TextField form={form} name="name" label={t('communities.name')} hint={t('communities.name.hint')} required />
      <details open={Object.keys(form.problems).some((name) => name.startsWith('name_'))}>
        <summary>{t('communities.names')}</summary>
        {locales
          .filter((l) => l !== 'en')
          .map((l) => (
            <TextField
              key={l}
              form={form}
              name={`name_${l}`}
              label={t('communities.name_in', { language: languageName(locale, l) })}
              maxLength={200}
            />
          ))}
      </details>
      <TextField
        form={form}
        name="slug"
        label={t('communities.slug')}
        hint={t('communities.slug.hint')}
        required
        maxLength={80}
      />
      <Select
        form={form}
        name="country"
        label={t('author.country')}
        options={namedCountries(locale)}
        empty={t('form.choose')}
      />
      <Select
        form={form}
        name="region"
        label={t('author.region')}
        hint={t('author.region.hint')}
        options={regions.map((value) => ({ value, label: t(`region.${value}`) }))}
        empty={t('author.region.auto')}
      />
      <TextField form={form} name="website" type="url" label={t('communities.website')} required maxLength={500} />
      <button type="submit">{t('communities.add')}</button>
    </form>
  )
}
