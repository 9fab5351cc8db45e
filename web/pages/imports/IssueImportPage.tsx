import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ImportPage, type ImportPageProps } from './ImportPage.tsx'

/** Where issues of the past or from elsewhere come into a call, and where all of a call goes out. */
export function IssueImportPage(props: ImportPageProps) {
  const { t, locale } = usePage()
  const { slug } = props.place
  const notes = [
    ['id', t('imports.columns.id')],
    ['title, description, name, organisation, email, desired_outcome', ''],
    ['language', t('imports.columns.language')],
    ['stakeholder_group', t('imports.columns.group')],
    ['country, region', t('imports.columns.region')],
    ['submitted_at', t('imports.columns.date')],
    ['themes, policy_questions', t('imports.columns.themes')],
    ['answer:…', t('imports.columns.answers')],
  ] as const
  const files = [
    { href: paths.secretariat.issuesCsv(locale, slug), text: t('imports.export.csv') },
    { href: paths.secretariat.issuesJson(locale, slug), text: t('imports.export.json') },
  ]
  return (
    <ImportPage
      {...props}
      lead={t('imports.lead')}
      notes={notes}
      closed={t('imports.figures')}
      exported={{ text: t('imports.export.text'), files }}
    />
  )
}
