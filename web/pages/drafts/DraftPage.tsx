import type { ComponentChildren } from 'preact'
import { wholeDraft } from '../../../schema/contracts/drafts.ts'
import { formatDay } from '../../../schema/i18n/dates.ts'
import { directionOf } from '../../../schema/i18n/names.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Prose, Written } from '../../ui/text.tsx'
import { CommentCard, type CommentView } from './CommentCard.tsx'
import { DraftDates, DraftStatus, type DraftView } from './DraftCard.tsx'
import type { Placed } from './placing.ts'

export interface ParagraphView {
  id: string
  number: number
  headings: readonly { depth: number; text: string }[]
  html: string
  /** Published comments on it. */
  comments: number
}

/** A heading of the text. Levels follow the title's without a gap, whatever the author's marks. */
function Heading({ depth, id, children }: { depth: number; id: string; children: ComponentChildren }) {
  const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(depth, 4)] ?? 'h6'
  return <Tag id={id}>{children}</Tag>
}

const headingId = (number: number, index: number) => `s${number}-${index + 1}`

function Contents({ draft, paragraphs }: { draft: DraftView; paragraphs: readonly ParagraphView[] }) {
  const { t } = usePage()
  const entries = paragraphs.flatMap(({ number, headings }) =>
    // Two levels are enough to find one's way in a report.
    headings.map((heading, i) => ({ ...heading, id: headingId(number, i) })).filter(({ depth }) => depth < 2),
  )
  if (entries.length === 0) return null
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{t('draft.contents')}</h2>
      <ul>
        {entries.map(({ id, depth, text }) => (
          <li key={id} class={depth === 0 ? undefined : 'deeper'}>
            <a href={`#${id}`}>
              <Written lang={draft.language}>{text}</Written>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The text by sections, each paragraph numbered and with an anchor of its own. */
function Text({
  draft,
  paragraphs,
  beside,
}: {
  draft: DraftView
  paragraphs: readonly ParagraphView[]
  beside?: (paragraph: ParagraphView) => ComponentChildren
}) {
  const { t, locale } = usePage()
  return (
    <>
      {paragraphs.map((paragraph) => (
        <>
          {paragraph.headings.map(({ depth, text }, i) => (
            <Heading key={text} depth={depth} id={headingId(paragraph.number, i)}>
              <Written lang={draft.language}>{text}</Written>
            </Heading>
          ))}
          <div class="paragraph" id={`p${paragraph.number}`} key={paragraph.id}>
            <a
              class="number"
              href={`#p${paragraph.number}`}
              aria-label={t('draft.paragraph', { n: paragraph.number })}
              lang={locale}
            >
              {formatNumber(locale, paragraph.number)}
            </a>
            <Prose of={paragraph} lang={draft.language} />
            {beside?.(paragraph)}
          </div>
        </>
      ))}
    </>
  )
}

function Comments({ place, label, placed, open }: { place: string; label: string; placed: Placed; open: boolean }) {
  const { t } = usePage()
  const shown = placed.shown.get(place) ?? []
  const elsewhere = placed.elsewhere.get(place) ?? []
  if (shown.length + elsewhere.length === 0) return null
  return (
    <ul class="comments" aria-label={label}>
      {shown.map((view) => (
        <li key={view.comment.reference}>
          <CommentCard
            view={view}
            open={open}
            placed={view.comment.paragraphs.length < 2 && view.comment.inReplyTo === null}
          >
            <Replies of={view} placed={placed} open={open} />
          </CommentCard>
        </li>
      ))}
      {elsewhere.map(({ reference, number }) => (
        <li key={reference} class="hint">
          <a href={`#${reference}`}>{t('comment.elsewhere', { reference, n: number })}</a>
        </li>
      ))}
    </ul>
  )
}

/** Replies stand in one row under the comment, whatever they reply to among themselves is said in words. */
function Replies({ of, placed, open }: { of: CommentView; placed: Placed; open: boolean }) {
  const { t } = usePage()
  const replies = placed.replies.get(of.comment.reference) ?? []
  if (replies.length === 0) return null
  return (
    <ul class="comments" aria-label={t('comment.replies.title')}>
      {replies.map((view) => (
        <li key={view.comment.reference}>
          <CommentCard view={view} open={open} placed={view.comment.inReplyTo === of.comment.reference} />
        </li>
      ))}
    </ul>
  )
}

/** A draft: the whole text, and beside each paragraph what was said about it. */
export function DraftPage({
  draft,
  paragraphs,
  onWhole,
  placed,
}: {
  draft: DraftView
  paragraphs: readonly ParagraphView[]
  /** Published comments on the whole draft. */
  onWhole: number
  placed: Placed
}) {
  const { t, locale } = usePage()
  const open = draft.state === 'open'
  const form = paths.submitComment(locale, draft.slug)
  const list = paths.comments(locale, draft.slug)
  const counted = (place: string, n: number, label: string) =>
    n > 0 && (
      <a href={withQuery(list, { paragraph: place })}>
        {t('draft.paragraph_comments', { n })} <span class="unseen">{label}</span>
      </a>
    )
  return (
    <Layout sheet="drafts" title={draft.title} feed={paths.commentsFeed(locale, draft.slug)}>
      <h1>
        <Written lang={draft.language}>{draft.title}</Written>
      </h1>
      <DraftStatus draft={draft} />
      <DraftDates draft={draft} />
      <p class="actions">
        {open && (
          <>
            <a class="button" href={form}>
              {t('draft.comment_whole')}
            </a>
            <a href={withQuery(form, { choose: 1 })}>{t('draft.comment_several')}</a>
          </>
        )}
        <a href={list}>{t('draft.read_comments')}</a>
      </p>
      <Contents draft={draft} paragraphs={paragraphs} />
      <div lang={draft.language} dir={directionOf(draft.language)} class="draft">
        <Text
          draft={draft}
          paragraphs={paragraphs}
          beside={(paragraph) => {
            const label = t('draft.paragraph', { n: paragraph.number })
            if (!open && paragraph.comments === 0) return null
            return (
              <Own>
                <p class="hint actions">
                  {open && (
                    <a href={withQuery(form, { paragraph: paragraph.id })}>
                      {t('draft.comment_paragraph', { n: paragraph.number })}
                    </a>
                  )}
                  {counted(paragraph.id, paragraph.comments, label)}
                </p>
                <Comments place={paragraph.id} label={label} placed={placed} open={open} />
              </Own>
            )
          }}
        />
      </div>
      {(onWhole > 0 || open) && (
        <section>
          <h2 id="whole">{t('draft.on_whole')}</h2>
          <p class="hint actions">
            {open && <a href={form}>{t('draft.comment_whole')}</a>}
            {counted(wholeDraft, onWhole, t('draft.whole'))}
          </p>
          <Comments place={wholeDraft} label={t('draft.on_whole')} placed={placed} open={open} />
        </section>
      )}
    </Layout>
  )
}

/** What is in the language of the page stands out of the draft's own language and direction. */
function Own({ children }: { children: ComponentChildren }) {
  const { locale } = usePage()
  return (
    <div class="beside" lang={locale} dir={directionOf(locale)}>
      {children}
    </div>
  )
}

/** A version as it was, without comments. */
export function VersionPage({
  draft,
  number,
  at,
  paragraphs,
}: {
  draft: DraftView
  number: number
  at: string
  paragraphs: readonly ParagraphView[]
}) {
  const { t, locale } = usePage()
  return (
    <Layout sheet="drafts" title={`${draft.title} – ${t('draft.version', { n: number })}`}>
      <h1>
        <Written lang={draft.language}>{draft.title}</Written>
      </h1>
      <p class="note">
        {t('draft.old_version', { n: number, when: formatDay(locale, at) })}{' '}
        <a href={paths.draft(locale, draft.slug)}>{t('draft.current')}</a>
      </p>
      <Contents draft={draft} paragraphs={paragraphs} />
      <div lang={draft.language} dir={directionOf(draft.language)} class="draft">
        <Text draft={draft} paragraphs={paragraphs} />
      </div>
    </Layout>
  )
}
