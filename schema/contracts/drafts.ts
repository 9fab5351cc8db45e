import * as z from 'zod'
import { draftStates, regions, stakeholderGroups, stances } from '../vocabulary.ts'
import { authorFields, organisationIsNamed, publicAuthor, regionIsKnown } from './author.ts'
import { languageTag, line, listQuery, moment, nextCursor, prose, reference, slug } from './common.ts'

/** In place of a paragraph's id: comments on the draft as a whole. */
export const wholeDraft = 'whole'

/** Most paragraphs that one comment can be about. */
export const maxParagraphs = 20

/** Longest comment and longest proposed wording, in characters; both fit a request of 64 kB in any script. */
export const maxComment = 8000
export const maxProposal = 4000

const content = {
  text: prose(maxComment),
  stance: z.enum(stances).optional(),
  proposedText: prose(maxProposal).optional(),
}

/** What the author of a comment can change later. Who they are and what it is about stay as they were said. */
export const commentChange = z.object({ ...content, language: languageTag })
export type CommentChange = z.infer<typeof commentChange>

/** A comment as it is sent in. */
export const commentInput = z
  .object({
    paragraphs: z
      .array(z.string().max(60))
      .max(maxParagraphs)
      .meta({ description: 'Stable ids of paragraphs; empty for the whole draft' }),
    ...content,
    inReplyTo: reference.optional().meta({ description: 'A published comment on the same draft' }),
    ...authorFields,
  })
  .refine(regionIsKnown.check, regionIsKnown.options)
  .refine(organisationIsNamed.check, organisationIsNamed.options)
  .meta({ id: 'CommentInput' })
export type CommentInput = z.infer<typeof commentInput>

export const publicComment = z
  .object({
    reference,
    draft: slug,
    paragraphs: z.array(
      z.object({
        id: z.string(),
        number: z.number().int().nullable().meta({ description: 'null where the present version has it no more' }),
      }),
    ),
    quote: z.string().nullable().meta({ description: 'The paragraphs as they read then; null for the whole draft' }),
    text: z.string(),
    stance: z.enum(stances).nullable(),
    proposedText: z.string().nullable(),
    inReplyTo: z.string().nullable(),
    replies: z.number().int(),
    language: z.string(),
    ...publicAuthor,
    publishedAt: z.string(),
    disposition: z.string().nullable().meta({ description: 'Code of the recorded answer' }),
    url: z.string(),
  })
  .meta({ id: 'Comment' })
export type PublicComment = z.infer<typeof publicComment>

export const publicComments = z.object({ items: z.array(publicComment), next: nextCursor }).meta({ id: 'Comments' })

/** Filters of the list of comments, the same for page, API, CSV and feed. */
export const commentQuery = z.object({
  paragraph: z
    .string()
    .max(60)
    .optional()
    .meta({ description: `Id of a paragraph, or \`${wholeDraft}\`` }),
  stakeholderGroup: z.enum(stakeholderGroups).optional(),
  region: z.enum(regions).optional(),
  language: languageTag.optional(),
  disposition: z.string().max(40).optional().meta({ description: '`none`, or the code of an answer' }),
  ...listQuery,
})
export type CommentQuery = z.infer<typeof commentQuery>

const draftSummary = {
  slug,
  title: z.string(),
  language: z.string(),
  state: z.enum(draftStates),
  opensAt: z.string(),
  closesAt: z.string(),
  version: z.number().int(),
  comments: z.number().int().meta({ description: 'Published ones' }),
}

export const publicParagraph = z
  .object({
    id: z.string().meta({ description: 'Stable over versions' }),
    number: z.number().int().meta({ description: 'From 1, in this version' }),
    section: z.string().meta({ description: "Heading it stands under; '' before the first" }),
    html: z.string(),
    text: z.string(),
    comments: z.number().int(),
  })
  .meta({ id: 'Paragraph' })
export type PublicParagraph = z.infer<typeof publicParagraph>

export const publicDraft = z
  .object({ ...draftSummary, cycle: slug, paragraphs: z.array(publicParagraph) })
  .meta({ id: 'Draft' })
export type PublicDraft = z.infer<typeof publicDraft>
export const publicDrafts = z
  .object({ items: z.array(z.object(draftSummary).meta({ id: 'DraftSummary' })), next: nextCursor })
  .meta({ id: 'Drafts' })

/** Which version of a draft is asked for; the current one where none is named. */
export const draftQuery = z.object({ version: z.coerce.number().int().min(1).optional() })

/** Longest draft in characters: its text and its rendering fit one row in any script. */
export const maxDraft = 200_000

/** A draft as the Secretariat makes one; public at once unless its state is `preparing`. */
export const draftInput = z
  .object({
    slug,
    title: line(200),
    language: languageTag,
    markdown: prose(maxDraft),
    opensAt: moment,
    closesAt: moment,
    cycle: slug.optional(),
    state: z.enum(draftStates).optional(),
  })
  .refine((input) => Date.parse(input.opensAt) < Date.parse(input.closesAt), {
    path: ['closesAt'],
    params: { code: 'order' },
  })
  .meta({ id: 'DraftInput' })
export type DraftInput = z.infer<typeof draftInput>
