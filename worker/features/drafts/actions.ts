import { eq } from 'drizzle-orm'
import { regionOf } from '../../../schema/contracts/author.ts'
import type {
  CommentChange,
  CommentInput,
  CommentQuery,
  DraftInput,
  PublicComment,
  PublicDraft,
} from '../../../schema/contracts/drafts.ts'
import { paths } from '../../../schema/paths.ts'
import { cycle } from '../../../schema/tables/calls.ts'
import { comment, draft, draftVersion } from '../../../schema/tables/drafts.ts'
import { submission } from '../../../schema/tables/moderation.ts'
import type { Capacity } from '../../../schema/vocabulary.ts'
import type { Ctx } from '../../context.ts'
import { allPages, cursorsOf, type Page } from '../../platform/cursor.ts'
import { build, ConflictError, commit, type Statement, statement, touch } from '../../platform/database.ts'
import { type FacetCount, type Filters, facetCounts, languagesFor } from '../../platform/facets.ts'
import { draftMarkdown } from '../../platform/markdown.ts'
import { can } from '../accounts/rules.ts'
import { record } from '../moderation/events.ts'
import { type Arrival, type Received, receive } from '../moderation/intake.ts'
import type { Item } from '../moderation/moderated.ts'
import { type Found, foundInPublic, publicName, publicOrganisation } from '../moderation/rules.ts'
import { commentScope, replyScope } from './publication.ts'
import {
  type CommentRow,
  type DraftRow,
  type DraftText,
  findComment,
  findDraft,
  listComments,
  listDrafts,
} from './queries.ts'
import { accepts, commentSeries, draftState, type Paragraph, quoteOf, splitDraft, stageFor } from './rules.ts'

export type Commented =
  | Received
  | { ok: false; why: 'unknown_draft' | 'closed' | 'unknown_reply' }
  /** `index`: place in the list of paragraphs that was sent. */
  | { ok: false; why: 'unknown_paragraph'; index: number }

/**
 * Comments on one or several paragraphs of a draft, or on the whole.
 * @param formOpenedAt when the form was made; null for the API
 */
export async function submitComment(
  ctx: Ctx,
  slug: string,
  input: CommentInput,
  arrival: Arrival,
  formOpenedAt: Date | null,
): Promise<Commented> {
  const target = await readDraft(ctx, slug)
  if (target === null) return { ok: false, why: 'unknown_draft' }
  if (!accepts(target, ctx.now, formOpenedAt)) return { ok: false, why: 'closed' }
  const known = new Set(target.paragraphs.map((paragraph) => paragraph.id))
  const index = input.paragraphs.findIndex((id) => !known.has(id))
  if (index >= 0) return { ok: false, why: 'unknown_paragraph', index }
  if (input.inReplyTo !== undefined) {
    const parent = await readComment(ctx, input.inReplyTo)
    if (parent.is !== 'published' || parent.item.draft !== slug) return { ok: false, why: 'unknown_reply' }
  }
  const paragraphs = [...new Set(input.paragraphs)]
  return await receive(
    ctx,
    {
      kind: 'comment',
      parent: slug,
      scope: commentScope(slug),
      series: { prefix: commentSeries(target.cycle, target.opensAt), width: 5 },
      language: input.language,
      author: {
        name: input.name,
        showName: input.showName,
        capacity: input.capacity,
        organisation: input.organisation ?? null,
        stakeholderGroup: input.stakeholderGroup,
        country: input.country ?? null,
        region: regionOf(input) ?? null,
        email: input.email ?? null,
        notices: input.notices,
      },
      text: `${input.text}\n${input.proposedText ?? ''}`,
      content: (id) => [
        statement(
          build.insert(comment).values({
            id,
            draft: slug,
            version: target.number,
            paragraphs,
            quote: quoteOf(target.paragraphs, paragraphs),
            text: input.text,
            stance: input.stance ?? null,
            proposedText: input.proposedText ?? null,
            inReplyTo: input.inReplyTo ?? null,
          }),
        ),
      ],
    },
    arrival,
  )
}

/** Statements that put a changed comment in place of what was sent before; the item's own move is `resubmit`. */
export function rewriteComment(item: Item, change: CommentChange): Statement[] {
  const { text, stance = null, proposedText = null, language } = change
  return [
    statement(build.update(comment).set({ text, stance, proposedText }).where(eq(comment.id, item.id))),
    statement(build.update(submission).set({ language }).where(eq(submission.id, item.id))),
  ]
}

/** A public draft with the text of a version, the current one where none is named; null where there is none. */
export async function readDraft(ctx: Ctx, slug: string, version?: number): Promise<DraftText | null> {
  const row = await findDraft(ctx.db, slug, version)
  return row === null || row.stage === 'preparing' ? null : row
}

/** A page of public drafts, latest opening first. */
export async function browseDrafts(
  ctx: Ctx,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<DraftRow>> {
  const cursors = cursorsOf('drafts', ['string', 'string'])
  const place = cursors.read(query.cursor)
  const after = place === null ? null : { opensAt: place[0], slug: place[1] }
  const rows = await listDrafts(ctx.db, after, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.opensAt, row.slug])
}

/** A draft as lists show it. */
export function presentDraft(ctx: Ctx, row: DraftRow) {
  return {
    slug: row.slug,
    title: row.title,
    language: row.language,
    state: draftState(row, ctx.now),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    version: row.currentVersion,
    comments: row.published,
  }
}

/** A draft with its text as the contract shows it. */
export function presentDraftText(ctx: Ctx, row: DraftText): PublicDraft {
  return {
    ...presentDraft(ctx, row),
    version: row.number,
    cycle: row.cycle,
    paragraphs: row.paragraphs.map(({ id, number, section, html, text }) => ({
      id,
      number,
      section,
      html,
      text,
      comments: row.counts[id] ?? 0,
    })),
  }
}

/** What the public finds under the reference of a comment. */
export async function readComment(ctx: Ctx, reference: string): Promise<Found<CommentRow>> {
  return foundInPublic(await findComment(ctx.db, reference))
}

/** The filters in a query, by the names of the dimensions. */
export function filtersOf(query: Partial<CommentQuery>): Filters {
  return {
    paragraph: query.paragraph,
    stakeholderGroup: query.stakeholderGroup,
    region: query.region,
    language: query.language,
  }
}

/** Whether a comment can have the disposition asked for. No answer is recorded yet, so only `none` finds any. */
function answerable(query: Partial<CommentQuery>): boolean {
  return query.disposition === undefined || query.disposition === 'none'
}

/** A page of the published comments on a draft, newest first. */
export async function browseComments(ctx: Ctx, slug: string, query: CommentQuery): Promise<Page<CommentRow>> {
  const cursors = cursorsOf(`comments ${slug}`, ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  if (!answerable(query)) return { items: [], next: null }
  const rows = await listComments(ctx.db, commentScope(slug), filtersOf(query), before, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.id])
}

/** All published comments under the filters, newest first, in pages. */
export async function* commentPages(ctx: Ctx, slug: string, query: CommentQuery): AsyncGenerator<CommentRow[]> {
  if (!answerable(query)) return
  yield* allPages((before, limit) => listComments(ctx.db, commentScope(slug), filtersOf(query), before, limit))
}

/** A page of the published replies to a comment, newest first. */
export async function browseReplies(
  ctx: Ctx,
  reference: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<CommentRow>> {
  const cursors = cursorsOf(`replies ${reference}`, ['string'])
  const [before] = cursors.read(query.cursor) ?? [null]
  const rows = await listComments(ctx.db, replyScope(reference), {}, before, query.limit + 1)
  return cursors.page(rows, query.limit, (row) => [row.id])
}

/** What each further filter would give. Paragraphs are left out: a draft can have more of them than a page may read. */
export function commentFacets(ctx: Ctx, slug: string, query: Partial<CommentQuery>): Promise<FacetCount[]> {
  const filters = filtersOf(query)
  const among = { language: languagesFor(filters) }
  return facetCounts(ctx.db, commentScope(slug), filters, ['stakeholderGroup', 'region', 'language'], among)
}

/** The numbers by which the paragraphs of a version are called. */
export function numbersOf(row: Pick<DraftText, 'paragraphs'>): ReadonlyMap<string, number> {
  return new Map(row.paragraphs.map((paragraph) => [paragraph.id, paragraph.number]))
}

/** A comment as the contract shows it. @param numbers of the present version's paragraphs */
export function presentComment(ctx: Ctx, row: CommentRow, numbers: ReadonlyMap<string, number>): PublicComment {
  return {
    reference: row.reference,
    draft: row.draft,
    paragraphs: row.paragraphs
      .map((id) => ({ id, number: numbers.get(id) ?? null }))
      .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity)),
    quote: row.quote,
    text: row.text,
    stance: row.stance as PublicComment['stance'],
    proposedText: row.proposedText,
    inReplyTo: row.inReplyTo,
    replies: row.replies,
    language: row.language,
    name: publicName(row),
    organisation: publicOrganisation({ capacity: row.capacity as Capacity | null, organisation: row.organisation }),
    capacity: row.capacity as PublicComment['capacity'],
    stakeholderGroup: row.stakeholderGroup as PublicComment['stakeholderGroup'],
    country: row.country,
    region: row.region as PublicComment['region'],
    publishedAt: row.publishedAt ?? row.receivedAt,
    disposition: null,
    url: ctx.origin + paths.comment(ctx.locale, row.reference),
  }
}

/** Most paragraphs of a draft: with more, a single page would no longer serve a reader. */
const maxDraftParagraphs = 1000

export type DraftSaved =
  | { ok: true; draft: DraftText }
  | { ok: false; why: 'forbidden' | 'exists' | 'empty' }
  | { ok: false; why: 'too_many'; most: number }

/** Makes a draft; public at once unless its state is `preparing`. */
export async function createDraft(ctx: Ctx, input: DraftInput): Promise<DraftSaved> {
  const { actor } = ctx
  if (actor.kind !== 'staff' || !can(actor, 'manage_calls')) return { ok: false, why: 'forbidden' }
  const paragraphs = splitDraft(draftMarkdown(input.markdown))
  if (paragraphs.length === 0) return { ok: false, why: 'empty' }
  if (paragraphs.length > maxDraftParagraphs) return { ok: false, why: 'too_many', most: maxDraftParagraphs }
  const opensAt = new Date(input.opensAt).toISOString()
  const made = {
    slug: input.slug,
    cycle: input.cycle ?? `igf-${opensAt.slice(0, 4)}`,
    title: input.title,
    language: input.language,
    opensAt,
    closesAt: new Date(input.closesAt).toISOString(),
    stage: stageFor(input.state),
  }
  try {
    await commit(ctx.d1, [
      ...draftStatements(made, input.markdown, paragraphs, ctx.now),
      ...record(ctx, { subjectKind: 'draft', subjectId: input.slug, action: 'created', actor: actor.id }),
      ...touch('drafts', commentScope(input.slug)),
    ])
  } catch (error) {
    if (error instanceof ConflictError) return { ok: false, why: 'exists' }
    throw error
  }
  const saved = await findDraft(ctx.db, input.slug)
  if (saved === null) throw new Error('an acknowledged draft is missing')
  return { ok: true, draft: saved }
}

/** A draft as it is kept, without its text. */
export type DraftRecord = Pick<
  typeof draft.$inferInsert,
  'slug' | 'cycle' | 'title' | 'language' | 'opensAt' | 'closesAt' | 'stage'
>

/** Statements that make a draft with its first version; the seed uses them too. */
export function draftStatements(made: DraftRecord, markdown: string, paragraphs: Paragraph[], now: Date): Statement[] {
  const createdAt = now.toISOString()
  const year = Number(/(\d{4})$/.exec(made.cycle)?.[1] ?? made.opensAt.slice(0, 4))
  return [
    statement(build.insert(cycle).values({ slug: made.cycle, year }).onConflictDoNothing()),
    statement(build.insert(draft).values({ ...made, currentVersion: 1, createdAt })),
    statement(build.insert(draftVersion).values({ draft: made.slug, number: 1, markdown, paragraphs, createdAt })),
  ]
}
