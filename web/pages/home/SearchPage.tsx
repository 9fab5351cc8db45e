import type { BriefPastOutput } from '../../../schema/contracts/outputs.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { SearchBox } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { OutputsBeside } from '../outputs/parts.tsx'

export interface FoundThing {
  path: string
  title: string
  excerpt: string
  language: string
}

/** What the site holds on some words. @param call slug of the call whose issues were searched */
export function SearchPage({
  q,
  entries,
  outputs,
  issues,
  call,
}: {
  q: string
  entries: readonly FoundThing[]
  outputs: readonly BriefPastOutput[]
  issues: readonly FoundThing[]
  call: string | null
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={q === '' ? t('search.title') : `${t('search.title')}: ${q}`}>
      <h1>{t('search.title')}</h1>
      <p class="lead">{t('search.lead')}</p>
      <SearchBox path={paths.search(locale)} query={{ q }} label={t('search.label')} />
      {q !== '' && entries.length + outputs.length + issues.length === 0 && (
        <p role="status">{t('search.none', { q })}</p>
      )}
      {entries.length > 0 && (
        <section>
          <h2>{t('search.entries')}</h2>
          <Found things={entries} />
          <p>
            <a href={withQuery(paths.observatory(locale), { q })}>{t('search.more_entries')}</a>
          </p>
        </section>
      )}
      {outputs.length > 0 && <OutputsBeside q={q} outputs={outputs} />}
      {issues.length > 0 && call !== null && (
        <section>
          <h2>{t('search.issues')}</h2>
          <Found things={issues} />
          <p>
            <a href={withQuery(paths.issues(locale, call), { q })}>{t('search.more_issues')}</a>
          </p>
        </section>
      )}
      <p class="note">
        {t('search.help')} <a href={paths.help(locale)}>{t('home.help.title')}</a>
      </p>
    </Layout>
  )
}

function Found({ things }: { things: readonly FoundThing[] }) {
  return (
    <ul class="cards">
      {things.map((thing) => (
        <li class="card" key={thing.path}>
          <h3>
            <a href={thing.path}>
              <Written lang={thing.language}>{thing.title}</Written>
            </a>
          </h3>
          <p>
            <Written lang={thing.language}>{thing.excerpt}</Written>
          </p>
        </li>
      ))}
    </ul>
  )
}
