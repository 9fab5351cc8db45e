import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { EntryImportPage } from '../../../web/pages/imports/EntryImportPage.tsx'
import type { AppEnv } from '../../middleware/app-env.ts'
import { csv } from '../../platform/csv.ts'
import { allow } from '../accounts/guard.tsx'
import { importPages, refuse } from '../imports/pages-routes.tsx'
import { exportEntries } from './exporting.ts'
import { columns, templateColumns } from './rules.ts'
import { openEntries } from './target.ts'

export const entryImportRoutes = new Hono<AppEnv>()

importPages(entryImportRoutes, {
  at: {
    form: paths.secretariat.entryImports(at.locale),
    template: paths.secretariat.entryImportTemplate(at.locale),
    job: paths.secretariat.entryImport(at.locale, at.id),
  },
  open: async (c) => openEntries(c.get('ctx')),
  place(c) {
    const { locale } = c.get('ctx')
    const t = c.get('t')
    return {
      section: 'observatory',
      slug: '',
      title: t('observatory.title'),
      language: locale,
      home: paths.secretariat.observatory(locale),
      form: paths.secretariat.entryImports(locale),
      template: paths.secretariat.entryImportTemplate(locale),
      job: (id) => paths.secretariat.entryImport(locale, id),
      see: { href: paths.observatory(locale), text: t('imports.entries.see') },
    }
  },
  formPage: (props) => <EntryImportPage {...props} />,
  template: { name: () => 'entries-template', columns: templateColumns },
  options: (form) => ({ duplicates: form.duplicates === undefined ? 'skip' : 'create' }),
})

entryImportRoutes.get(paths.secretariat.entriesCsv(at.locale), allow('manage_calls'), async (c) => {
  const found = await exportEntries(c.get('ctx'))
  return found.ok ? csv(c, 'entries-all', columns, found.pages) : refuse(c, found.why)
})
