import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { IssueImportPage } from '../../../web/pages/imports/IssueImportPage.tsx'
import { type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { csv } from '../../platform/csv.ts'
import { jsonList } from '../../platform/json-list.ts'
import { allow } from '../accounts/guard.tsx'
import { callTexts } from '../calls/actions.ts'
import { importPages, refuse } from '../imports/pages-routes.tsx'
import { exportIssues, tablePages } from './exporting.ts'
import { columns, templateColumns } from './rules.ts'
import { openCall } from './target.ts'

export const issueImportRoutes = new Hono<AppEnv>()

importPages(issueImportRoutes, {
  at: {
    form: paths.secretariat.imports(at.locale, at.slug),
    template: paths.secretariat.importTemplate(at.locale, at.slug),
    job: paths.secretariat.importJob(at.locale, at.slug, at.id),
  },
  open: (c) => openCall(c.get('ctx'), pathPart(c, 'slug')),
  place(c, { call }) {
    const { locale } = c.get('ctx')
    const { title, language } = callTexts(call, locale)
    const form = paths.secretariat.imports(locale, call.slug)
    return {
      section: 'calls',
      slug: call.slug,
      title,
      language,
      home: paths.secretariat.call(locale, call.slug),
      form,
      template: paths.secretariat.importTemplate(locale, call.slug),
      job: (id) => paths.secretariat.importJob(locale, call.slug, id),
      see: { href: paths.issues(locale, call.slug), text: c.get('t')('imports.see') },
    }
  },
  formPage: (props) => <IssueImportPage {...props} />,
  template: { name: ({ call }) => `${call.slug}-template`, columns: templateColumns },
  options: () => ({ duplicates: 'skip' }),
})

issueImportRoutes.get(paths.secretariat.issuesCsv(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await exportIssues(c.get('ctx'), pathPart(c, 'slug'))
  return found.ok ? csv(c, `${found.call.slug}-all`, columns, tablePages(found.pages)) : refuse(c, found.why)
})

issueImportRoutes.get(paths.secretariat.issuesJson(at.locale, at.slug), allow('manage_calls'), async (c) => {
  const found = await exportIssues(c.get('ctx'), pathPart(c, 'slug'))
  return found.ok ? jsonList(c, `${found.call.slug}-all`, found.pages) : refuse(c, found.why)
})
