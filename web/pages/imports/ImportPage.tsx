import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { type FormState, TextArea, Tick } from '../../ui/form.tsx'
import { Moment } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'

/** A file that was uploaded before, as the list names it. */
export interface UploadRow {
  id: string
  file: string
  state: UploadState
  rows: number
  createdAt: string
}

/** `wrong`: checked, with rows that need a correction. */
export type UploadState = 'checked' | 'wrong' | 'loading' | 'done'

interface ImportPageProps {
  call: { slug: string; title: string; language: string }
  form: FormState
  uploads: readonly UploadRow[]
  /** False where figures were published without the single submissions. */
  importable: boolean
}

/** Where a file comes in, and where everything goes out. */
export function ImportPage({ call, form, uploads, importable }: ImportPageProps) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={t('imports.title')} current="calls" form={form}>
      <p class="lead">
        <a href={paths.secretariat.call(locale, call.slug)}>
          <bdi lang={call.language}>{call.title}</bdi>
        </a>
      </p>
      {importable ? (
        <>
          <p>{t('imports.lead')}</p>
          <ColumnNotes />
          <UploadForm slug={call.slug} form={form} />
        </>
      ) : (
        <p class="note">{t('imports.figures')}</p>
      )}
      {uploads.length > 0 && <Uploads slug={call.slug} uploads={uploads} />}
      <section>
        <h2>{t('imports.export')}</h2>
        <p>{t('imports.export.text')}</p>
        <ul>
          <li>
            <a href={paths.secretariat.issuesCsv(locale, call.slug)}>{t('imports.export.csv')}</a>
          </li>
          <li>
            <a href={paths.secretariat.issuesJson(locale, call.slug)}>{t('imports.export.json')}</a>
          </li>
        </ul>
      </section>
    </SecretariatFrame>
  )
}

function UploadForm({ slug, form }: { slug: string; form: FormState }) {
  const { t, locale } = usePage()
  const problem = form.problems.file
  return (
    <form
      class="narrow"
      method="post"
      action={paths.secretariat.imports(locale, slug)}
      enctype="multipart/form-data"
      novalidate
    >
      <h2>{t('imports.form')}</h2>
      <div class={problem === undefined ? 'field' : 'field wrong'}>
        <label for="f-file">{t('imports.file')}</label>
        <p class="hint" id="f-file-hint">
          {t('imports.file.hint')} <a href={paths.secretariat.importTemplate(locale, slug)}>{t('imports.template')}</a>
        </p>
        {problem !== undefined && (
          <p class="error" id="f-file-error">
            {problem}
          </p>
        )}
        <input
          id="f-file"
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-describedby={problem === undefined ? 'f-file-hint' : 'f-file-hint f-file-error'}
          aria-invalid={problem === undefined ? undefined : 'true'}
        />
      </div>
      <TextArea form={form} name="text" label={t('imports.text')} hint={t('imports.text.hint')} rows={5} />
      <Tick form={form} name="pending" label={t('imports.pending')} />
      <button type="submit">{t('imports.check')}</button>
    </form>
  )
}

/** The columns, and what may stand in each; those that explain themselves stand without words. */
function ColumnNotes() {
  const { t } = usePage()
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
  return (
    <details>
      <summary>{t('imports.columns')}</summary>
      <dl class="sheet">
        {notes.map(([columns, text]) => (
          <div key={columns}>
            <dt>
              <code dir="ltr">{columns}</code>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Uploads({ slug, uploads }: { slug: string; uploads: readonly UploadRow[] }) {
  const { t, locale } = usePage()
  return (
    <section>
      <h2>{t('imports.recent')}</h2>
      <ul>
        {uploads.map((upload) => (
          <li key={upload.id}>
            <a href={paths.secretariat.importJob(locale, slug, upload.id)}>
              {upload.file === '' ? t('imports.pasted') : <bdi>{upload.file}</bdi>}
            </a>{' '}
            <span class="hint">
              {t('imports.rows', { n: upload.rows })} · {t(`imports.state.${upload.state}`)} ·{' '}
              <Moment at={upload.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
