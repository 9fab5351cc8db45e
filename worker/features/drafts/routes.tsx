import { Hono } from 'hono'
import { commentInput, commentQuery, wholeDraft } from '../../../schema/contracts/drafts.ts'
import { formatMoment } from '../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import type { CommentView } from '../../../web/pages/drafts/CommentCard.tsx'
import {
  ChooseParagraphsPage,
  CommentFormPage,
  CommentsClosedPage,
  type Quoted,
} from '../../../web/pages/drafts/CommentFormPage.tsx'
import { CommentPage, CommentsPage } from '../../../web/pages/drafts/CommentsPage.tsx'
import type { DraftView } from '../../../web/pages/drafts/DraftCard.tsx'
import { DraftPage, type ParagraphView, VersionPage } from '../../../web/pages/drafts/DraftPage.tsx'
import { DraftsPage } from '../../../web/pages/drafts/DraftsPage.tsx'
import { place } from '../../../web/pages/drafts/placing.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type FacetGroup, facetGroup } from '../../../web/ui/lists.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { excerpt } from '../../platform/excerpt.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { feed } from '../../platform/feed.ts'
import {
  arrivalOf,
  authorLabels,
  authorReadings,
  blankForm,
  limited,
  parse,
  problemTexts,
  returnedForm,
  shape,
} from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { readForm } from '../../platform/requests.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { type FieldProblem, problemsOf } from '../../platform/validation.ts'
import type { Found } from '../moderation/rules.ts'
import {
  browseComments,
  browseDrafts,
  browseReplies,
  commentFacets,
  numbersOf,
  presentComment,
  presentDraft,
  readComment,
  readDraft,
  submitComment,
} from './actions.ts'
import type { CommentRow, DraftRow, DraftText } from './queries.ts'

export const draftRoutes = new Hono<AppEnv>()

/** Latest comments that stand beside the text of a draft; the others are one link away. */
const besideText = 30
/** Characters of a comment shown where a page shows many. */
const shownLength = 600

/** How the questions about a comment are read from its form. */
export const commentReadings = {
  paragraphs: 'many',
  text: 'text',
  stance: 'text',
  proposedText: 'text',
  inReplyTo: 'text',
  ...authorReadings,
} as const

/** Labels of the fields, for the sentences of the error summary and the tracking page. */
export function commentLabels(c: AppContext): Record<string, string> {
  const t = c.get('t')
  return {
    paragraphs: t('comment.form.about'),
    quote: t('comment.quote'),
    inReplyTo: t('comment.in_reply_to'),
    text: t('comment.text'),
    stance: t('comment.stance'),
    proposedText: t('comment.proposedText'),
    ...authorLabels(c),
  }
}

/** A draft as pages show it. */
export function viewDraft(c: AppContext, row: DraftRow): DraftView {
  return { ...presentDraft(c.get('ctx'), row), waiting: row.waiting }
}

function viewComment(
  c: AppContext,
  row: CommentRow,
  numbers: ReadonlyMap<string, number>,
  length = shownLength,
): CommentView {
  const comment = presentComment(c.get('ctx'), row, numbers)
  const { text, proposedText } = comment
  const shown = (of: string) => (of.length > length ? excerpt(of, length) : of)
  return {
    comment,
    text: markdown(shown(text)),
    proposed: proposedText === null ? null : markdown(shown(proposedText)),
    cut: text.length > length || (proposedText?.length ?? 0) > length,
  }
}

const viewParagraphs = (row: DraftText): ParagraphView[] =>
  row.paragraphs.map((paragraph) => ({ ...paragraph, comments: row.counts[paragraph.id] ?? 0 }))

draftRoutes.get(paths.drafts(at.locale), async (c) => {
  const cursor = c.req.query('cursor')
  const found = await browseDrafts(c.get('ctx'), { cursor, limit: 20 })
  const views = found.items.map((row) => viewDraft(c, row))
  const same = unchanged(
    c,
    found.items.map((row, i) => `${row.slug}.${row.revision}.${views[i]?.state}`),
  )
  return same ?? page(c, <DraftsPage drafts={views} next={found.next} cursor={cursor} />)
})

draftRoutes.get(paths.draftsFeed(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const { items } = await browseDrafts(ctx, { limit: 50 })
  const same = unchanged(
    c,
    items.map((row) => `${row.slug}.${row.currentVersion}`),
  )
  if (same !== null) return same
  const latest = items.map((row) => row.createdAt).sort()
  return feed(c, {
    title: `Waypost – ${t('drafts.title')}`,
    self: ctx.origin + paths.draftsFeed(ctx.locale),
    page: ctx.origin + paths.drafts(ctx.locale),
    updatedAt: latest.at(-1) ?? ctx.now.toISOString(),
    language: ctx.locale,
    entries: items.map((row) => ({
      url: ctx.origin + paths.draft(ctx.locale, row.slug),
      title: row.title,
      summary: `${t(`draft.state.${presentDraft(ctx, row).state}`)} · ${t('draft.closes')}: ${formatMoment(ctx.locale, row.closesAt)}`,
      updatedAt: row.createdAt,
      author: 'IGF Secretariat',
      language: row.language,
    })),
  })
})

draftRoutes.get(paths.draft(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readDraft(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewDraft(c, row)
  const same = unchanged(c, [row.revision, row.number, view.state])
  if (same !== null) return same
  const latest = await browseComments(ctx, row.slug, commentQuery.parse({ limit: besideText }))
  const numbers = numbersOf(row)
  const content = (
    <DraftPage
      draft={view}
      paragraphs={viewParagraphs(row)}
      onWhole={row.counts[wholeDraft] ?? 0}
      placed={place(latest.items.map((item) => viewComment(c, item, numbers)))}
    />
  )
  return page(c, content)
})

draftRoutes.get(paths.draftVersion(at.locale, at.slug, at.number), async (c) => {
  const number = Number(pathPart(c, 'number'))
  const row = Number.isSafeInteger(number) ? await readDraft(c.get('ctx'), pathPart(c, 'slug'), number) : null
  if (row === null) return onNotFound(c)
  const content = (
    <VersionPage draft={viewDraft(c, row)} number={row.number} at={row.versionAt} paragraphs={viewParagraphs(row)} />
  )
  return unchanged(c, [row.revision, row.number]) ?? page(c, content)
})

/** What the form starts from: the paragraphs and the comment that its address names. */
interface Asked {
  paragraphs: string[]
  replyTo: string | undefined
}

const chosenOf = (row: DraftText, ids: readonly string[]): Quoted[] =>
  row.paragraphs.filter((paragraph) => ids.includes(paragraph.id))

/** The comment that a form replies to; null where none is named or the one named is not to be replied to. */
async function parentOf(c: AppContext, row: DraftText, reference: string | undefined): Promise<CommentView | null> {
  const found: Found<CommentRow> =
    reference === undefined ? { is: 'unknown' } : await readComment(c.get('ctx'), reference.slice(0, 60))
  if (found.is !== 'published' || found.item.draft !== row.slug) return null
  return viewComment(c, found.item, numbersOf(row))
}

draftRoutes.get(paths.submitComment(at.locale, at.slug), async (c) => {
  const row = await readDraft(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewDraft(c, row)
  if (view.state !== 'open') return closed(c, view, null)
  const asked: Asked = { paragraphs: c.req.queries('paragraph') ?? [], replyTo: c.req.query('replyTo') }
  if (c.req.query('choose') !== undefined) return choose(c, row, view, asked)
  const replyTo = await parentOf(c, row, asked.replyTo)
  const ids = asked.paragraphs.length > 0 ? asked.paragraphs : (replyTo?.comment.paragraphs.map(({ id }) => id) ?? [])
  return page(
    c,
    <CommentFormPage
      draft={view}
      form={await blankForm(c)}
      action={c.req.path}
      chosen={chosenOf(row, ids)}
      replyTo={replyTo}
    />,
  )
})

function choose(c: AppContext, row: DraftText, view: DraftView, asked: Asked): Response {
  const sections: { title: string; paragraphs: Quoted[] }[] = []
  for (const { id, number, section, headings, text } of row.paragraphs) {
    const item = { id, number, text: excerpt(text, 80) }
    const current = sections.at(-1)
    if (current === undefined || headings.length > 0) sections.push({ title: section, paragraphs: [item] })
    else current.paragraphs.push(item)
  }
  return page(
    c,
    <ChooseParagraphsPage draft={view} sections={sections} ticked={asked.paragraphs} replyTo={asked.replyTo} />,
  )
}

draftRoutes.post(paths.submitComment(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const row = await readDraft(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewDraft(c, row)
  const form = await readForm(c)
  const shaped = shape(form, commentReadings)
  const replyTo = await parentOf(c, row, form.inReplyTo?.[0])
  const again = (state: FormState, status: 409 | 422 | 429) =>
    page(
      c,
      <CommentFormPage
        draft={view}
        form={state}
        action={c.req.path}
        chosen={chosenOf(row, form.paragraphs ?? [])}
        replyTo={replyTo}
      />,
      status,
    )
  const refused = (problems: readonly FieldProblem[]) =>
    again(returnedForm(form, problemTexts(c, problems, commentLabels(c))), 422)
  const wait = await throttled(c)
  if (wait !== null) return limited(c, wait, form, (state) => again(state, 429))
  const parsed = parse(commentInput, shaped)
  if (!parsed.ok) return refused(problemsOf(parsed.error))
  const { arrival, stamp } = await arrivalOf(c, row.slug, form)
  const result = await submitComment(ctx, row.slug, parsed.value, arrival, stamp?.madeAt ?? null)
  if (result.ok) return c.redirect(paths.tracking(ctx.locale, result.token), 303)
  switch (result.why) {
    case 'closed':
      return closed(c, view, [parsed.value.text, parsed.value.proposedText ?? ''].join('\n\n').trim())
    case 'unknown_draft':
      return onNotFound(c)
    case 'unknown_paragraph':
      return refused([{ path: ['paragraphs'], code: 'unknown', parameters: {} }])
    case 'unknown_reply':
      // Without its parent the form is no reply any more: sent again, it is a comment.
      return again(returnedForm(form, {}, t('comment.form.reply_gone')), 422)
    case 'idempotency_mismatch':
      // The form was sent, changed with the back button and sent again: a new stamp makes it a new record.
      return again({ ...(await blankForm(c, form)), notice: t('form.sent_before') }, 409)
  }
})

function closed(c: AppContext, view: DraftView, typed: string | null): Response {
  // Reading a closed form is no fault; sending one is a conflict, and the text comes back.
  const early = view.state === 'preparing'
  const when = formatMoment(c.get('ctx').locale, early ? view.opensAt : view.closesAt)
  const notice = c.get('t')(early ? 'draft.not_open' : 'draft.is_closed', { when })
  return page(c, <CommentsClosedPage draft={view} notice={notice} typed={typed} />, typed === null ? 200 : 409)
}

draftRoutes.get(paths.comments(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readDraft(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const view = viewDraft(c, row)
  const same = unchanged(c, [row.revision, row.number, view.state])
  if (same !== null) return same
  const query = commentQuery.safeParse(c.req.query())
  const asked = query.success ? query.data : commentQuery.parse({})
  const [found, counts] = await Promise.all([browseComments(ctx, row.slug, asked), commentFacets(ctx, row.slug, asked)])
  const { paragraph, stakeholderGroup, region, language, disposition, cursor } = asked
  const numbers = numbersOf(row)
  return page(
    c,
    <CommentsPage
      draft={view}
      comments={found.items.map((item) => viewComment(c, item, numbers))}
      next={found.next}
      query={{ paragraph, stakeholderGroup, region, language, disposition, cursor }}
      facets={facetGroups(c, counts)}
      places={row.paragraphs
        .filter(({ id }) => (row.counts[id] ?? 0) > 0)
        .map(({ id, number, text }) => ({ id, number, words: excerpt(text, 60) }))}
      whole={(row.counts[wholeDraft] ?? 0) > 0}
    />,
  )
})

function facetGroups(c: AppContext, counts: readonly FacetCount[]): FacetGroup[] {
  const t = c.get('t')
  const { locale } = c.get('ctx')
  return [
    facetGroup(counts, 'stakeholderGroup', t('author.group'), (value) => t(`group.${value}` as MessageKey)),
    facetGroup(counts, 'region', t('author.region'), (value) => t(`region.${value}` as MessageKey)),
    facetGroup(counts, 'language', t('comments.language'), (value) => languageName(locale, value)),
  ]
}

draftRoutes.get(paths.commentsFeed(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const row = await readDraft(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const same = unchanged(c, [row.revision, row.number])
  if (same !== null) return same
  const { items } = await browseComments(ctx, row.slug, commentQuery.parse({ limit: 50 }))
  const numbers = numbersOf(row)
  const shown = items.map((item) => presentComment(ctx, item, numbers))
  const latest = shown.map((comment) => comment.publishedAt).sort()
  return feed(c, {
    title: t('comments.of', { draft: row.title }),
    self: ctx.origin + paths.commentsFeed(ctx.locale, row.slug),
    page: ctx.origin + paths.comments(ctx.locale, row.slug),
    updatedAt: latest.at(-1) ?? row.createdAt,
    language: ctx.locale,
    entries: shown.map((comment) => ({
      url: comment.url,
      title: `${comment.reference}: ${excerpt(comment.text, 80)}`,
      summary: excerpt(comment.text, 500),
      updatedAt: comment.publishedAt,
      author: comment.organisation ?? comment.name ?? t('issue.anonymous'),
      language: comment.language,
    })),
  })
})

draftRoutes.get(paths.comment(at.locale, at.reference), async (c) => {
  const ctx = c.get('ctx')
  const found = await readComment(ctx, pathPart(c, 'reference'))
  if (found.is === 'unknown') return onNotFound(c)
  if (found.is === 'gone') return page(c, <ErrorPage type="gone" requestId={null} />, 410)
  const row = await readDraft(ctx, found.item.draft)
  if (row === null) return onNotFound(c)
  const view = viewDraft(c, row)
  const same = unchanged(c, [row.revision, row.number, view.state])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const replies = await browseReplies(ctx, found.item.reference, { cursor, limit: 20 })
  const numbers = numbersOf(row)
  const content = (
    <CommentPage
      draft={view}
      view={viewComment(c, found.item, numbers, Infinity)}
      replies={replies.items.map((item) => viewComment(c, item, numbers))}
      next={replies.next}
      cursor={cursor}
    />
  )
  return page(c, content)
})
