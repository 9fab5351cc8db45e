import { wholeDraft } from '../../../schema/contracts/drafts.ts'
import { directionOf } from '../../../schema/i18n/names.ts'
import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { type FacetGroup, FilteredList, isFiltered, More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { CommentCard, type CommentView } from './CommentCard.tsx'
import type { DraftView } from './DraftCard.tsx'

type Query = Record<string, string | undefined>

/** A paragraph to filter by. */
export interface Place {
  id: string
  number: number
  /** Its first words. */
  words: string
}

/** Comments on one paragraph only: a list to choose from, since a draft has too many for links. */
function ParagraphFilter({
  path,
  query,
  places,
  whole,
}: {
  path: string
  query: Query
  places: readonly Place[]
  whole: boolean
}) {
  const { t } = usePage()
  const { paragraph = '', cursor: _cursor, ...others } = query
  if (places.length === 0 && !whole) return null
  return (
    <form class="search" action={path} method="get">
      <label for="paragraph">{t('comments.paragraph')}</label>
      <div class="row">
        <select id="paragraph" name="paragraph">
          <option value="">{t('comments.any_paragraph')}</option>
          {whole && (
            <option value={wholeDraft} selected={paragraph === wholeDraft}>
              {t('draft.whole')}
            </option>
          )}
          {places.map(({ id, number, words }) => (
            <option key={id} value={id} selected={paragraph === id}>
              {`${number}. ${words}`}
            </option>
          ))}
        </select>
        <button type="submit">{t('comments.show')}</button>
      </div>
      {Object.entries(others).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </form>
  )
}

/** The published comments on a draft, with filters. */
export function CommentsPage({
  draft,
  comments,
  next,
  query,
  facets,
  places,
  whole,
}: {
  draft: DraftView
  comments: readonly CommentView[]
  next: string | null
  query: Query
  facets: readonly FacetGroup[]
  /** Paragraphs that have comments. */
  places: readonly Place[]
  /** Whether the draft as a whole has any. */
  whole: boolean
}) {
  const { t, locale } = usePage()
  const path = paths.comments(locale, draft.slug)
  const filtered = isFiltered(query)
  return (
    <Layout
      sheet="drafts"
      title={t('comments.of', { draft: draft.title })}
      feed={paths.commentsFeed(locale, draft.slug)}
    >
      <h1>{t('comments.title')}</h1>
      <p class="lead">
        <a href={paths.draft(locale, draft.slug)}>
          <Written lang={draft.language}>{draft.title}</Written>
        </a>
      </p>
      <p>
        {t('draft.comments', { n: draft.comments })}
        {draft.waiting > 0 && <> · {t('draft.waiting', { n: draft.waiting })}</>}
      </p>
      <FilteredList
        path={path}
        query={query}
        finder={<ParagraphFilter path={path} query={query} places={places} whole={whole} />}
        facets={facets}
        next={next}
        csv={api.commentsCsv(draft.slug)}
        feed={paths.commentsFeed(locale, draft.slug)}
      >
        {comments.length === 0 ? (
          <p>{t(filtered ? 'list.none' : 'comments.none')}</p>
        ) : (
          <ul class="cards">
            {comments.map((view) => (
              <li class="card" key={view.comment.reference}>
                <CommentCard view={view} open={draft.state === 'open'} />
              </li>
            ))}
          </ul>
        )}
      </FilteredList>
    </Layout>
  )
}

/** One comment with what it quotes and the replies to it. */
export function CommentPage({
  draft,
  view,
  replies,
  next,
  cursor,
}: {
  draft: DraftView
  view: CommentView
  replies: readonly CommentView[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  const { comment } = view
  const open = draft.state === 'open'
  return (
    <Layout sheet="drafts" title={t('comment.title', { reference: comment.reference })}>
      <p>
        <a href={paths.comments(locale, comment.draft)}>{t('comment.back')}</a>
      </p>
      <h1>{t('comment.title', { reference: comment.reference })}</h1>
      <p class="lead">
        <a href={paths.draft(locale, draft.slug)}>
          <Written lang={draft.language}>{draft.title}</Written>
        </a>
      </p>
      {comment.quote !== null && (
        <>
          <h2>{t('comment.quote')}</h2>
          <blockquote class="quote" lang={draft.language} dir={directionOf(draft.language)}>
            {comment.quote}
          </blockquote>
        </>
      )}
      <h2>{t('comment.text')}</h2>
      <CommentCard view={view} open={open} />
      {replies.length > 0 && (
        <section>
          <h2 id="replies">{t('comment.replies.title')}</h2>
          <ul class="comments">
            {replies.map((reply) => (
              <li key={reply.comment.reference}>
                <CommentCard view={reply} open={open} placed />
              </li>
            ))}
          </ul>
          <More path={paths.comment(locale, comment.reference)} query={{ cursor }} next={next} />
        </section>
      )}
    </Layout>
  )
}
