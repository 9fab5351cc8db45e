import { maxComment, maxParagraphs, maxProposal } from '../../../schema/contracts/drafts.ts'
import { directionOf } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { stances } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { AuthorFields, LanguageField, Terms } from '../../ui/author.tsx'
import { Choices, ErrorSummary, type FormState, TextArea, Unseen } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Written } from '../../ui/text.tsx'
import { CommentCard, type CommentView } from './CommentCard.tsx'
import { DraftDates, type DraftView } from './DraftCard.tsx'

/** A paragraph as a form shows it: in full where it was chosen, its first words where it can be. */
export interface Quoted {
  id: string
  number: number
  text: string
}

/** The questions about the comment itself; the tracking page asks them again when changes were requested. */
export function CommentFields({ form }: { form: FormState }) {
  const { t } = usePage()
  return (
    <>
      <TextArea
        form={form}
        name="text"
        label={t('comment.text')}
        hint={`${t('comment.text.hint')} ${t('form.markdown')} ${t('form.limit', { n: maxComment })}`}
        required
      />
      <LanguageField form={form} />
      <Choices
        form={form}
        name="stance"
        label={t('comment.stance')}
        options={stances.map((value) => ({ value, label: t(`comment.stance.${value}`) }))}
      />
      <TextArea
        form={form}
        name="proposedText"
        label={t('comment.proposedText')}
        hint={`${t('comment.proposedText.hint')} ${t('form.limit', { n: maxProposal })}`}
        rows={4}
      />
    </>
  )
}

/** What the comment is about: the chosen paragraphs in full, each with its tick; or the whole draft. */
function About({
  draft,
  form,
  chosen,
  replyTo,
}: {
  draft: DraftView
  form: FormState
  chosen: readonly Quoted[]
  replyTo: CommentView | null
}) {
  const { t, locale } = usePage()
  const problem = form.problems.paragraphs
  const query = new URLSearchParams([['choose', '1'], ...chosen.map(({ id }) => ['paragraph', id])])
  if (replyTo !== null) query.set('replyTo', replyTo.comment.reference)
  return (
    <>
      <fieldset class={problem === undefined ? 'field' : 'field wrong'}>
        <legend id="f-paragraphs" tabIndex={-1}>
          {t('comment.form.about')}
        </legend>
        {chosen.length > 0 && <p class="hint">{t('comment.form.about.hint')}</p>}
        {problem !== undefined && <p class="error">{problem}</p>}
        {chosen.length === 0 && <p>{t('draft.whole')}</p>}
        {chosen.map(({ id, number, text }) => (
          <div class="choice" key={id}>
            <input id={`f-${id}`} type="checkbox" name="paragraphs" value={id} checked />
            <label for={`f-${id}`}>{t('draft.paragraph', { n: number })}</label>
            <p class="quote" lang={draft.language} dir={directionOf(draft.language)}>
              {text}
            </p>
          </div>
        ))}
      </fieldset>
      <p>
        <a href={`${paths.submitComment(locale, draft.slug)}?${query}`}>{t('comment.form.choose')}</a>
      </p>
    </>
  )
}

/** The form for a comment, or for a reply to one. */
export function CommentFormPage({
  draft,
  form,
  action,
  chosen,
  replyTo,
}: {
  draft: DraftView
  form: FormState
  action: string
  chosen: readonly Quoted[]
  replyTo: CommentView | null
}) {
  const { t } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  const title = t(replyTo === null ? 'comment.form.title' : 'comment.form.reply')
  return (
    <Layout sheet="drafts" title={title} failed={failed}>
      <form class="narrow" method="post" action={action} novalidate>
        <ErrorSummary form={form} />
        <h1>{title}</h1>
        <p class="lead">
          <Written lang={draft.language}>{draft.title}</Written>
        </p>
        <DraftDates draft={draft} />
        <p>{t('comment.form.lead')}</p>
        <Terms />
        <Unseen form={form} />
        {replyTo !== null && (
          <>
            <h2>{t('comment.reply_to', { reference: replyTo.comment.reference })}</h2>
            <CommentCard view={replyTo} open={false} />
            <input type="hidden" name="inReplyTo" value={replyTo.comment.reference} />
          </>
        )}
        <h2>{t('comment.form.what')}</h2>
        <About draft={draft} form={form} chosen={chosen} replyTo={replyTo} />
        <CommentFields form={form} />
        <AuthorFields form={form} />
        <button type="submit">{t('form.send')}</button>
      </form>
    </Layout>
  )
}

/** All paragraphs with a box each: the way to comment on several at once, without a script. */
export function ChooseParagraphsPage({
  draft,
  sections,
  ticked,
  replyTo,
}: {
  draft: DraftView
  sections: readonly { title: string; paragraphs: readonly Quoted[] }[]
  ticked: readonly string[]
  /** Reference of the comment that the new one replies to. */
  replyTo: string | undefined
}) {
  const { t, locale } = usePage()
  const title = t('comment.form.choose.title')
  return (
    <Layout sheet="drafts" title={title}>
      <form class="narrow" method="get" action={paths.submitComment(locale, draft.slug)}>
        <h1>{title}</h1>
        <p class="lead">
          <a href={paths.draft(locale, draft.slug)}>
            <Written lang={draft.language}>{draft.title}</Written>
          </a>
        </p>
        <p>{t('comment.form.choose.hint', { n: maxParagraphs })}</p>
        {replyTo !== undefined && (
          <>
            <input type="hidden" name="replyTo" value={replyTo} />
            {/* No tick means the whole draft, and not what the comment above is about. */}
            <input type="hidden" name="paragraph" value="" />
          </>
        )}
        {sections.map((section) => (
          <fieldset class="field" key={section.paragraphs[0]?.id}>
            <legend>
              {section.title === '' ? (
                t('comment.form.beginning')
              ) : (
                <Written lang={draft.language}>{section.title}</Written>
              )}
            </legend>
            {section.paragraphs.map(({ id, number, text }) => (
              <div class="choice" key={id}>
                <input id={`f-${id}`} type="checkbox" name="paragraph" value={id} checked={ticked.includes(id)} />
                <label for={`f-${id}`}>
                  {number}. <Written lang={draft.language}>{text}</Written>
                </label>
              </div>
            ))}
          </fieldset>
        ))}
        <button type="submit">{t('comment.form.choose.next')}</button>
      </form>
    </Layout>
  )
}

/** The form before its opening or after its closing: says when; a text that came too late comes back. */
export function CommentsClosedPage({
  draft,
  notice,
  typed,
}: {
  draft: DraftView
  notice: string
  typed: string | null
}) {
  const { t, locale } = usePage()
  return (
    <Layout sheet="drafts" title={draft.title}>
      <h1>
        <Written lang={draft.language}>{draft.title}</Written>
      </h1>
      <p class="note">{notice}</p>
      <DraftDates draft={draft} />
      <p>
        <a href={paths.comments(locale, draft.slug)}>{t('draft.read_comments')}</a>
      </p>
      {typed !== null && (
        <section>
          <h2>{t('tracking.content')}</h2>
          <pre dir="auto">{typed}</pre>
        </section>
      )}
    </Layout>
  )
}
