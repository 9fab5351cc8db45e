import { Hono } from 'hono'
import { entryInput, entryQuery } from '../../../schema/contracts/observatory.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { at, paths } from '../../../schema/paths.ts'
import { answerTimes, isOneOf } from '../../../schema/vocabulary.ts'
import { ErrorPage } from '../../../web/pages/home/ErrorPage.tsx'
import { EntriesPage, type ListedEntry } from '../../../web/pages/observatory/EntriesPage.tsx'
import { EntryPage } from '../../../web/pages/observatory/EntryPage.tsx'
import { type Duplicate, SubmitEntryPage } from '../../../web/pages/observatory/SubmitEntryPage.tsx'
import { translationFor } from '../../../web/pages/observatory/Translated.tsx'
import { OutputsBeside } from '../../../web/pages/outputs/parts.tsx'
import type { FormState } from '../../../web/ui/form.tsx'
import { type FacetGroup, type FacetValue, facetGroup } from '../../../web/ui/lists.tsx'
import type { Ctx } from '../../context.ts'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { excerpt } from '../../platform/excerpt.ts'
import type { FacetCount } from '../../platform/facets.ts'
import { feed } from '../../platform/feed.ts'
import { arrivalOf, blankForm, parse, problemTexts, returnedForm } from '../../platform/forms.ts'
import { markdown } from '../../platform/markdown.ts'
import { readForm } from '../../platform/requests.ts'
import { page, unchanged } from '../../platform/respond.tsx'
import { throttled } from '../../platform/throttle.ts'
import { problemsOf } from '../../platform/validation.ts'
import { structuredData } from '../catalogue/actions.ts'
import { readLooks } from '../freshness/looks.ts'
import { outputsBeside } from '../outputs/actions.ts'
import { alikeEntries, partsOf, presentEntry, readEntry, readTotals, recentEntries } from './actions.ts'
import { entryRoutes } from './entry-routes.tsx'
import { browseEntries } from './finding.ts'
import { entryLabels, problemsOfForm, shapeSubmission } from './form.ts'
import type { EntryContent } from './publication.ts'
import { readRelated } from './related.ts'
import { basketOf } from './rules.ts'
import { contactRoutes } from './secretariat-routes.tsx'
import { submitEntry } from './submission.ts'

export const observatoryRoutes = new Hono<AppEnv>()
observatoryRoutes.route('/', contactRoutes)
observatoryRoutes.route('/', entryRoutes)

observatoryRoutes.get(paths.observatory(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const totals = await readTotals(ctx)
  const same = unchanged(c, [totals.revision])
  if (same !== null) return same
  const read = entryQuery.safeParse(c.req.query())
  const asked = read.success ? read.data : entryQuery.parse({})
  const found = await browseEntries(ctx, asked, totals.published)
  const { limit: _limit, ...query } = asked
  return page(
    c,
    <EntriesPage
      entries={found.items.map((row) => listedEntry(ctx, row))}
      next={found.next}
      query={query}
      facets={facetGroups(c, found.facets, asked.topic)}
      total={found.total}
      understood={found.understood}
      waiting={totals.waiting}
      beside={<OutputsBeside q={asked.q} outputs={await outputsBeside(ctx, asked.q)} />}
    />,
  )
})

function facetGroups(c: AppContext, counts: readonly FacetCount[], topic: string | undefined): FacetGroup[] {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const topics = facetGroup(counts, 'topic', t('entry.topic'), (value) => topicName(locale, value))
  return [
    facetGroup(counts, 'kind', t('entry.kind'), (value) => t(`entry.kind.${value}` as MessageKey)),
    { ...topics, values: inBaskets(topics.values, topic) },
    facetGroup(counts, 'region', t('entry.region'), (value) => t(`service.${value}` as MessageKey)),
    facetGroup(counts, 'language', t('entry.language'), (value) => languageName(locale, value)),
    facetGroup(counts, 'status', t('observatory.status'), (value) => t(`entry.status.${value}` as MessageKey)),
    facetGroup(counts, 'freshness', t('observatory.fresh'), (value) => t(`observatory.fresh.${value}` as MessageKey)),
  ]
}

/** An entry as a list shows it: with the beginning of its summary, and of the translation that is shown first. */
function listedEntry(ctx: Ctx, row: EntryContent): ListedEntry {
  const translation = translationFor(row, ctx.locale)
  return {
    entry: presentEntry(ctx, row),
    excerpt: excerpt(row.summary, 240),
    translatedExcerpt: translation === undefined ? null : excerpt(translation.summary, 240),
  }
}

/** The basket that was chosen with its topics below it, then the other baskets. */
function inBaskets(values: readonly FacetValue[], chosen: string | undefined): FacetValue[] {
  const open = chosen === undefined ? undefined : basketOf(chosen)
  const topics = values.filter(({ value }) => basketOf(value) !== value)
  return values
    .filter(({ value }) => basketOf(value) === value)
    .sort((a, b) => Number(b.value === open) - Number(a.value === open))
    .flatMap((basket) =>
      basket.value === open ? [basket, ...topics.map((topic) => ({ ...topic, within: true }))] : [basket],
    )
}

observatoryRoutes.get(paths.observatoryFeed(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const same = unchanged(c, [(await readTotals(ctx)).revision])
  if (same !== null) return same
  const entries = await recentEntries(ctx, 40)
  return feed(c, {
    title: `Waypost – ${t('observatory.title')}`,
    self: ctx.origin + paths.observatoryFeed(ctx.locale),
    page: ctx.origin + paths.observatory(ctx.locale),
    updatedAt:
      entries
        .map(({ changedAt }) => changedAt)
        .sort()
        .at(-1) ?? ctx.now.toISOString(),
    language: ctx.locale,
    entries: entries.map(({ entry, changedAt }) => ({
      url: presentEntry(ctx, entry).page,
      title: entry.name,
      summary: excerpt(entry.summary, 500),
      updatedAt: changedAt,
      author: entry.operator ?? entry.name,
      language: entry.language,
    })),
  })
})

observatoryRoutes.get(paths.submitEntry(at.locale), async (c) =>
  page(c, <SubmitEntryPage form={await blankForm(c)} duplicates={[]} />),
)

observatoryRoutes.post(paths.submitEntry(at.locale), async (c) => {
  const ctx = c.get('ctx')
  const t = c.get('t')
  const form = await readForm(c)
  const again = (state: FormState, status: 409 | 422 | 429, duplicates: readonly Duplicate[] = []) =>
    page(c, <SubmitEntryPage form={state} duplicates={duplicates} />, status)
  const wait = await throttled(c)
  if (wait !== null) {
    c.header('Retry-After', String(wait))
    return again(returnedForm(form, {}, t('error.limited', { n: Math.ceil(wait / 60) })), 429)
  }
  const parsed = parse(entryInput, shapeSubmission(ctx.locale, form))
  if (!parsed.ok) {
    const problems = problemTexts(c, problemsOfForm(problemsOf(parsed.error)), entryLabels(c))
    return again(returnedForm(form, problems), 422)
  }
  if (form.knownDuplicate?.[0] !== 'yes') {
    const duplicates = await alikeEntries(ctx, parsed.value.entry)
    if (duplicates.length > 0) return again(returnedForm(form, {}), 409, duplicates)
  }
  const { arrival } = await arrivalOf(c, 'entry', form)
  const result = await submitEntry(ctx, parsed.value, arrival)
  if (result.ok) return c.redirect(paths.tracking(ctx.locale, result.token), 303)
  // The form was sent, changed with the back button and sent again: a new stamp makes it a new record.
  return again({ ...(await blankForm(c, form)), notice: t('form.sent_before') }, 409)
})

observatoryRoutes.get(paths.entry(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const found = await readEntry(ctx, pathPart(c, 'slug'))
  if (found.is === 'unknown') return onNotFound(c)
  if (found.is === 'gone') return page(c, <ErrorPage type="gone" requestId={null} />, 410)
  const same = unchanged(c, await partsOf(ctx, found.item))
  if (same !== null) return same
  const entry = presentEntry(ctx, found.item)
  const { summary, howToAsk, publishedAt, editedAt, replacedBy, answersWithin } = found.item
  const translation = translationFor(found.item, ctx.locale)
  const replacement = replacedBy === null ? null : await readEntry(ctx, replacedBy)
  return page(
    c,
    <EntryPage
      entry={entry}
      data={structuredData(ctx, entry)}
      summary={markdown(summary)}
      translatedSummary={translation === undefined ? null : markdown(translation.summary)}
      howToAsk={howToAsk === null ? null : markdown(howToAsk)}
      record={{ listedAt: publishedAt, changedAt: editedAt }}
      replacement={replacement?.is === 'published' ? presentEntry(ctx, replacement.item) : null}
      looks={await readLooks(ctx, found.item.id, 'recent')}
      answersWithin={isOneOf(answerTimes, answersWithin) ? answersWithin : null}
      // Of one that was replaced, what took its place is where to go on.
      related={replacedBy === null ? await readRelated(ctx, found.item) : []}
    />,
  )
})
