import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Tick } from '../../ui/form.tsx'
import { type ColumnNote, ImportPage, type ImportPageProps } from './ImportPage.tsx'

/** Where entries come into the observatory by the table, and where all of them go out. */
export function EntryImportPage(props: ImportPageProps) {
  const { t, locale } = usePage()
  const notes: ColumnNote[] = [
    ['id', t('imports.columns.id')],
    ['name, url, summary, audience, operator, publisher, hours, licence', ''],
    ['kind', 'observatory, help_desk, database, initiative'],
    ['topics, aliases, formats', t('imports.entries.columns.lists')],
    ['regions, countries', t('imports.entries.columns.places')],
    ['languages, request_languages, language', t('imports.entries.columns.languages')],
    ['questions', t('imports.entries.columns.questions')],
    [
      'eligibility, operator_kind, ask_by, answer_time, fees, update_frequency, access, status',
      t('imports.entries.columns.codes'),
    ],
    ['since, content_updated_at', t('imports.entries.columns.since')],
    ['last_confirmed_at', t('imports.entries.columns.confirmed')],
    ['contact_email, contact_state', t('imports.entries.columns.contact')],
    ['replaced_by', t('imports.entries.columns.replaced_by')],
  ]
  const files = [{ href: paths.secretariat.entriesCsv(locale), text: t('imports.export.csv') }]
  return (
    <ImportPage
      {...props}
      lead={t('imports.entries.lead')}
      notes={notes}
      exported={{ text: t('imports.entries.export'), files }}
    >
      <Tick form={props.form} name="duplicates" label={t('imports.entries.duplicates')} />
    </ImportPage>
  )
}
