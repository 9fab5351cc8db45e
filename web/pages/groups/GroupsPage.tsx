import type { PublicGroup } from '../../../schema/contracts/groups.ts'
import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import type { CallView } from '../calls/CallCard.tsx'
import { wordingFor } from '../calls/wording.ts'
import { OriginLine } from './parts.tsx'

export interface ListedGroup {
  group: PublicGroup
  /** In the reader's language where there is a translation. */
  texts: { title: string; excerpt: string; language: string }
}

/** The groups of a call, the largest first. */
export function GroupsPage({
  call,
  groups,
  next,
  cursor,
}: {
  call: CallView
  groups: readonly ListedGroup[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('groups.of', { call: call.title })} description={t('groups.lead')}>
      <h1>{t(wordingFor(call.kind, 'groups.title'))}</h1>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <p class="prose">{t('groups.lead')}</p>
      {groups.length === 0 ? (
        <p>{t('groups.none')}</p>
      ) : (
        <ul class="cards">
          {groups.map(({ group, texts }) => (
            <li class="card" key={group.id}>
              <h2>
                <a href={paths.group(locale, call.slug, group.id)}>
                  <Written lang={texts.language}>{texts.title}</Written>
                </a>
              </h2>
              <p>
                <span class="tag">{t('groups.size', { n: group.members.length })}</span>
              </p>
              {texts.excerpt !== '' && (
                <p>
                  <Written lang={texts.language}>{texts.excerpt}</Written>
                </p>
              )}
              <OriginLine of={group} />
            </li>
          ))}
        </ul>
      )}
      <More path={paths.groups(locale, call.slug)} query={{ cursor }} next={next} />
      <p class="actions">
        <a href={`${api.groupsCsv(call.slug)}?bom=1`}>{t('list.csv')}</a>
        <a href={paths.issues(locale, call.slug)}>{t(wordingFor(call.kind, 'call.issues'))}</a>
      </p>
    </Layout>
  )
}
