import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'

export interface ArchivedYear {
  year: number
  items: readonly { id: string; title: string; language: string }[]
}

/** What earlier Best Practice Forums worked on, and how their reports are built. */
export function ArchivePage({
  years,
  sources,
  template,
  next,
  cursor,
}: {
  years: readonly ArchivedYear[]
  sources: readonly string[]
  /** Headings of a report, in the reader's language. */
  template: readonly string[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('archive.title')} description={t('archive.lead')}>
      <h1>{t('archive.title')}</h1>
      <p class="lead">{t('archive.lead')}</p>
      <p class="actions">
        <a class="button" href={paths.pastOutputs(locale)}>
          {t('pastOutputs.search')}
        </a>
      </p>
      {years.map(({ year, items }) => (
        <section key={year}>
          <h2>{year}</h2>
          <ul>
            {items.map(({ id, title, language }) => (
              <li key={id}>
                <a href={paths.pastOutput(locale, id)}>
                  <Written lang={language}>{title}</Written>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More path={paths.archive(locale)} query={{ cursor }} next={next} />
      {sources.map((source) => (
        <p class="hint" key={source}>
          {t('archive.source', { source })}
        </p>
      ))}
      <section>
        <h2>{t('archive.template')}</h2>
        <p>{t('archive.template.lead')}</p>
        <ol>
          {template.map((heading) => (
            <li key={heading}>{heading}</li>
          ))}
        </ol>
      </section>
      <p>
        <a href={paths.drafts(locale)}>{t('drafts.title')}</a>
      </p>
    </Layout>
  )
}
