import { Hono } from 'hono'
import { translator } from '../../../schema/i18n/index.ts'
import { at, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf, type Locale, locales } from '../../../schema/vocabulary.ts'
import type { Preview } from '../../../web/page.tsx'
import { CallPage } from '../../../web/pages/calls/CallPages.tsx'
import { SubmitPage } from '../../../web/pages/calls/SubmitPage.tsx'
import { type AppContext, type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { blankForm } from '../../platform/forms.ts'
import { page } from '../../platform/respond.tsx'
import { allow } from '../accounts/guard.tsx'
import { carriedOverTo } from '../workstreams/outcomes.ts'
import { askedBy } from './asked.ts'
import { readAnyCall } from './desk.ts'
import type { CallRow } from './queries.ts'
import { callPageParts, viewCall } from './routes.tsx'

/** A call as the public will see it, before it does. */
export const previewRoutes = new Hono<AppEnv>()

previewRoutes.get(paths.secretariat.callPreview(at.locale, at.slug), allow('set_priorities'), async (c) => {
  const row = await readAnyCall(c.get('ctx'), pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const asked = c.req.query('in')
  const language = isOneOf(locales, asked) ? asked : c.get('ctx').locale
  const part = c.req.query('part') === 'form' ? 'form' : 'page'
  const preview = previewOf(c, row, language, part)
  // From here on everything is in the language of the public page.
  c.set('ctx', { ...c.get('ctx'), locale: language })
  c.set('t', translator(language))
  const shown = inPublic(row)
  if (part === 'form') {
    const asked = await askedBy(c.get('ctx'), row)
    const form = await blankForm(c)
    const content = <SubmitPage call={viewCall(c, shown)} form={form} asked={asked} action={c.req.path} />
    return page(c, content, 200, preview)
  }
  const carriedOver = await carriedOverTo(c.get('ctx'), row.cycle)
  return page(c, <CallPage {...(await callPageParts(c, shown, carriedOver))} />, 200, preview)
})

/** A draft as if it were public: open, until it has dates. */
function inPublic(row: CallRow): CallRow {
  return row.stage === 'draft' ? { ...row, stage: 'public' } : row
}

/** The note on top of a preview, in the language of whoever looks, with the ways to the other languages and parts. */
function previewOf(c: AppContext, row: CallRow, language: Locale, part: 'page' | 'form'): Preview {
  const { locale } = c.get('ctx')
  const t = c.get('t')
  const link = (l: Locale, p: 'page' | 'form') =>
    withQuery(paths.secretariat.callPreview(locale, row.slug), { in: l, part: p === 'form' ? 'form' : undefined })
  return {
    locale,
    notice: t('making.preview.notice'),
    back: { href: paths.secretariat.call(locale, row.slug), label: t('making.preview.back') },
    parts: (['page', 'form'] as const).map((p) => ({
      href: link(language, p),
      label: t(`making.preview.${p}`),
      current: p === part,
    })),
    languages: {
      label: t('making.languages'),
      links: locales.map((l) => ({ locale: l, href: link(l, part), current: l === language })),
    },
  }
}
