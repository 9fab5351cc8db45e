import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { DraftCard, type DraftView } from './DraftCard.tsx'

/** All public drafts. */
export function DraftsPage({
  drafts,
  next,
  cursor,
}: {
  drafts: readonly DraftView[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <Layout sheet="drafts" title={t('drafts.title')} description={t('drafts.lead')} feed={paths.draftsFeed(locale)}>
      <h1>{t('drafts.title')}</h1>
      <p class="lead">{t('drafts.lead')}</p>
      {drafts.length === 0 ? (
        <p>{t('drafts.none')}</p>
      ) : (
        <ul class="cards">
          {drafts.map((draft) => (
            <DraftCard key={draft.slug} draft={draft} />
          ))}
        </ul>
      )}
      <More path={paths.drafts(locale)} query={{ cursor }} next={next} />
      <p class="actions">
        <a href={paths.archive(locale)}>{t('drafts.archive')}</a>
        <a href={paths.draftsFeed(locale)}>{t('list.feed')}</a>
      </p>
    </Layout>
  )
}
