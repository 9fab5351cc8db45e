import type { ComponentChildren } from 'preact'
import { usePage } from '../../page.tsx'
import { type FormState, TextArea, Tick } from '../../ui/form.tsx'
import { Moment } from '../../ui/text.tsx'
import { SecretariatFrame, type SecretariatSection } from '../secretariat/Frame.tsx'

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

/** What files are loaded into, and the addresses around it. */
export interface ImportPlace {
  section: SecretariatSection
  /** Of the call; '' for the observatory. */
  slug: string
  title: string
  /** BCP 47, of the title. */
  language: string
  home: string
  form: string
  template: string
  job(id: string): string
  /** Where what was loaded can be read. */
  see: { href: string; text: string }
}

export interface ImportPageProps {
  place: ImportPlace
  form: FormState
  uploads: readonly UploadRow[]
  /** False where no rows are taken. */
  importable: boolean
}

/** Columns of a table, and what may stand in each; those that explain themselves stand without words. */
export type ColumnNote = readonly [columns: string, text: string]

/** Where a file comes in, and where everything goes out. */
export function ImportPage({
  place,
  form,
  uploads,
  importable,
  lead,
  notes,
  closed = '',
  exported,
  children,
}: ImportPageProps & {
  lead: string
  notes: readonly ColumnNote[]
  /** Why no rows are taken. */
  closed?: string
  exported: { text: string; files: readonly { href: string; text: string }[] }
  /** What the form asks besides. */
  children?: ComponentChildren
}) {
  const { t } = usePage()
  return (
    <SecretariatFrame title={t('imports.title')} current={place.section} form={form}>
      <p class="lead">
        <a href={place.home}>
          <bdi lang={place.language}>{place.title}</bdi>
        </a>
      </p>
      {importable ? (
        <>
          <p>{lead}</p>
          <ColumnNotes notes={notes} />
          <UploadForm place={place} form={form}>
            {children}
          </UploadForm>
        </>
      ) : (
        <p class="note">{closed}</p>
      )}
      {uploads.length > 0 && <Uploads place={place} uploads={uploads} />}
      <section>
        <h2>{t('imports.export')}</h2>
        <p>{exported.text}</p>
        <ul>
          {exported.files.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
    </SecretariatFrame>
  )
}

function UploadForm({ place, form, children }: { place: ImportPlace; form: FormState; children: ComponentChildren }) {
  const { t } = usePage()
  const problem = form.problems.file
  return (
    <form class="narrow" method="post" action={place.form} enctype="multipart/form-data" novalidate>
      <h2>{t('imports.form')}</h2>
      <div class={problem === undefined ? 'field' : 'field wrong'}>
        <label for="f-file">{t('imports.file')}</label>
        <p class="hint" id="f-file-hint">
          {t('imports.file.hint')} <a href={place.template}>{t('imports.template')}</a>
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
      {children}
      <button type="submit">{t('imports.check')}</button>
    </form>
  )
}

function ColumnNotes({ notes }: { notes: readonly ColumnNote[] }) {
  const { t } = usePage()
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

function Uploads({ place, uploads }: { place: ImportPlace; uploads: readonly UploadRow[] }) {
  const { t } = usePage()
  return (
    <section>
      <h2>{t('imports.recent')}</h2>
      <ul>
        {uploads.map((upload) => (
          <li key={upload.id}>
            <a href={place.job(upload.id)}>{upload.file === '' ? t('imports.pasted') : <bdi>{upload.file}</bdi>}</a>{' '}
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
