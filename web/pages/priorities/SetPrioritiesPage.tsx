import { mostPriorities } from '../../../schema/contracts/priorities.ts'
import { namedLanguages, namedTopics } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select, TextArea } from '../../ui/form.tsx'
import { Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { TargetName } from './TargetName.tsx'
import type { GroupView, TargetView } from './views.ts'

/** Something put forward, with the call in which it stands. */
export interface SetItemView extends TargetView {
  call: string
  statement: string
  language: string
}

export interface SetView {
  community: { id: string; name: string }
  version: number
  /** In this call. */
  items: readonly SetItemView[]
  /** In other calls of the cycle. */
  elsewhere: readonly SetItemView[]
}

/** Where a person sets what a community puts forward: first which community, then at most two themes or groups. */
export function SetPrioritiesPage({
  call,
  communities,
  set,
  groups,
  form,
  stale,
  done,
}: {
  call: { slug: string; title: string }
  /** Those that the reader may speak for. */
  communities: readonly { id: string; name: string }[]
  set: SetView | null
  /** Groups of the call that can be put forward. */
  groups: readonly GroupView[]
  form: FormState
  /** Somebody else was faster: what they set is shown. */
  stale: boolean
  done: boolean
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.priorities(locale, call.slug)
  return (
    <SecretariatFrame title={t('priorities.set.of', { call: call.title })} current="calls" form={form}>
      {done && <Done>{t('priorities.set.saved')}</Done>}
      <p>
        <a href={paths.priorities(locale, call.slug)}>{t('priorities.title')}</a>
      </p>
      <p class="prose">{t('priorities.set.lead')}</p>
      {communities.length === 0 && <p class="note">{t('priorities.set.none')}</p>}
      {communities.length > 1 && (
        <nav aria-label={t('priorities.set.choose')}>
          <h2>{t('priorities.set.choose')}</h2>
          <ul>
            {communities.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={withQuery(path, { community: id })}
                  aria-current={id === set?.community.id ? 'page' : undefined}
                >
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {set !== null && <SetForm path={path} set={set} groups={groups} form={form} stale={stale} />}
    </SecretariatFrame>
  )
}

function SetForm({
  path,
  set,
  groups,
  form,
  stale,
}: {
  path: string
  set: SetView
  groups: readonly GroupView[]
  form: FormState
  stale: boolean
}) {
  const { t } = usePage()
  const slots = Array.from({ length: Math.max(0, mostPriorities - set.elsewhere.length) }, (_, i) => i + 1)
  return (
    <>
      <h2>
        <bdi>{set.community.name}</bdi>
      </h2>
      {stale && <Standing title={t('priorities.set.now')} items={set.items} groups={groups} />}
      {set.elsewhere.length > 0 && (
        <Standing title={t('priorities.set.elsewhere')} items={set.elsewhere} groups={groups} />
      )}
      <form class="narrow" method="post" action={path} novalidate>
        <input type="hidden" name="community" value={set.community.id} />
        <input type="hidden" name="version" value={set.version} />
        <p class="hint">{t('priorities.set.empty')}</p>
        {slots.map((slot) => (
          <Slot key={slot} slot={slot} groups={groups} form={form} />
        ))}
        {slots.length > 0 && <button type="submit">{t('priorities.set.save')}</button>}
      </form>
    </>
  )
}

/** What is put forward already. */
function Standing({
  title,
  items,
  groups,
}: {
  title: string
  items: readonly SetItemView[]
  groups: readonly GroupView[]
}) {
  const { t } = usePage()
  const byId = new Map(groups.map((group) => [group.id, group]))
  return (
    <section class="note">
      <h3>{title}</h3>
      {items.length === 0 && <p>{t('priorities.set.nothing')}</p>}
      {items.map((item) => (
        <div key={`${item.call} ${item.theme ?? item.group}`}>
          <p>
            <TargetName call={item.call} target={item} groups={byId} brief />
          </p>
          <p class="as-typed">
            <Written lang={item.language}>{item.statement}</Written>
          </p>
        </div>
      ))}
    </section>
  )
}

/** One of the two: a theme or group, why, and in which language that is written. */
function Slot({ slot, groups, form }: { slot: number; groups: readonly GroupView[]; form: FormState }) {
  const { t, locale } = usePage()
  const baskets = namedTopics(locale).map(({ value, label, options }) => ({
    label,
    options: [
      { value: `theme:${value}`, label: t('priorities.set.whole', { basket: label }) },
      ...options.map((topic) => ({ value: `theme:${topic.value}`, label: topic.label })),
    ],
  }))
  const ofIssues = {
    label: t('priorities.groups'),
    options: groups.map(({ id, title }) => ({ value: `group:${id}`, label: title })),
  }
  return (
    <fieldset class="field">
      <legend>{t(slot === 1 ? 'priorities.set.one' : 'priorities.set.other')}</legend>
      <Select
        form={form}
        name={`target${slot}`}
        label={t('priorities.set.target')}
        groups={groups.length === 0 ? baskets : [ofIssues, ...baskets]}
        empty={t('form.choose')}
      />
      <TextArea
        form={form}
        name={`statement${slot}`}
        label={t('priorities.set.statement')}
        hint={t('priorities.set.statement.hint')}
        rows={6}
      />
      <Select
        form={form}
        name={`language${slot}`}
        label={t('author.language')}
        required
        options={namedLanguages(locale)}
        empty={t('form.choose')}
      />
    </fieldset>
  )
}
