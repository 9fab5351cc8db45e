import type { ComponentChildren } from 'preact'
import type { PublicComment } from '../../../schema/contracts/drafts.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Byline } from '../../ui/author.tsx'
import { Day, Prose, type SafeHtml } from '../../ui/text.tsx'

export interface CommentView {
  comment: PublicComment
  /** The text, or its beginning where a page shows many. */
  text: SafeHtml
  proposed: SafeHtml | null
  /** Something of the two was left out. */
  cut: boolean
}

/** Which paragraphs a comment is about, each a link into the text. */
export function Places({ comment }: { comment: PublicComment }) {
  const { t, locale } = usePage()
  const numbers = comment.paragraphs.flatMap(({ number }) => (number === null ? [] : [number]))
  if (comment.paragraphs.length === 0) return <>{t('comment.on_whole')}</>
  if (numbers.length === 0) return <>{t('comment.on_earlier')}</>
  // The sentence is cut at its place for the numbers, since each of them is a link.
  const [before = '', after = ''] = t('comment.on', { n: numbers.length, numbers: '\n' }).split('\n')
  return (
    <>
      {before}
      {numbers.map((number, i) => (
        <span key={number}>
          {i > 0 && ' · '}
          <a href={`${paths.draft(locale, comment.draft)}#p${number}`}>{formatNumber(locale, number)}</a>
        </span>
      ))}
      {after}
    </>
  )
}

/** A comment: who says what, with which intention, and the ways to answer. */
export function CommentCard({
  view,
  open,
  placed = false,
  children,
}: {
  view: CommentView
  /** Whether the draft takes comments now. */
  open: boolean
  /** Shown beside its only paragraph or under what it replies to, so that neither needs to be said. */
  placed?: boolean
  children?: ComponentChildren
}) {
  const { t, locale } = usePage()
  const { comment } = view
  const here = paths.comment(locale, comment.reference)
  return (
    <article class="comment" id={comment.reference}>
      <Byline author={comment} />
      {!placed && (
        <p class="hint">
          <Places comment={comment} />
          {comment.inReplyTo !== null && (
            <>
              {' '}
              · {t('comment.in_reply_to')}{' '}
              <a href={paths.comment(locale, comment.inReplyTo)} dir="ltr">
                {comment.inReplyTo}
              </a>
            </>
          )}
        </p>
      )}
      {comment.stance !== null && (
        <p>
          <span class={`tag stance-${comment.stance}`}>{t(`comment.stance.${comment.stance}`)}</span>
        </p>
      )}
      <Prose of={view.text} lang={comment.language} />
      {view.proposed !== null && (
        <>
          <p class="hint">{t('comment.proposed')}</p>
          <blockquote>
            <Prose of={view.proposed} lang={comment.language} />
          </blockquote>
        </>
      )}
      <p class="hint actions">
        <span>
          <a href={here} dir="ltr">
            {comment.reference}
          </a>{' '}
          · <Day at={comment.publishedAt} />
        </span>
        {view.cut && (
          <a href={here}>
            {t('comment.read_on')} <span class="unseen">{comment.reference}</span>
          </a>
        )}
        {comment.replies > 0 && (
          <a href={`${here}#replies`}>
            {t('comment.replies', { n: comment.replies })} <span class="unseen">{comment.reference}</span>
          </a>
        )}
        {open && (
          <a href={withQuery(paths.submitComment(locale, comment.draft), { replyTo: comment.reference })}>
            {t('comment.reply')} <span class="unseen">{comment.reference}</span>
          </a>
        )}
      </p>
      {children}
    </article>
  )
}
