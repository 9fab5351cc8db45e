import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths } from '../../../schema/paths.ts'
import { pastOutputBodies, pastOutputKinds } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, TextArea } from '../../ui/form.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'

/** What a table would do. */
export interface ImportView {
  rows: number
  fresh: number
  skipped: number
  ignored: readonly string[]
  problems: readonly { row: number; title: string; column: string; message: string }[]
  problemsTotal: number
}

/** Brings in many outputs: a table is checked, its report is shown, and then it is loaded as a whole. */
export function PastOutputsImportPage({
  form,
  report,
  most,
}: {
  form: FormState
  report: ImportView | null
  /** Most rows of a table. */
  most: number
}) {
  const { t, locale } = usePage()
  const ready = report !== null && report.problemsTotal === 0
  return (
    <SecretariatFrame title={t('pastOutputs.import')} current="observatory" form={form}>
      <p>
        <a href={paths.secretariat.pastOutputs(locale)}>{t('pastOutputs.title')}</a>
      </p>
      <p>{t('pastOutputs.import.lead', { n: most })}</p>
      {report !== null && <Outcome report={report} />}
      <form
        class="narrow"
        method="post"
        action={paths.secretariat.importPastOutputs(locale)}
        enctype="multipart/form-data"
        novalidate
      >
        {ready && report.fresh > 0 && (
          <p>
            <button type="submit" name="step" value="load">
              {t('imports.load', { n: report.fresh })}
            </button>
          </p>
        )}
        <FileField form={form} />
        <TextArea form={form} name="text" label={t('imports.text')} hint={t('imports.text.hint')} rows={8} />
        <button class={ready ? 'quiet' : undefined} type="submit" name="step" value="check">
          {t('imports.check')}
        </button>
      </form>
      <ColumnNotes />
    </SecretariatFrame>
  )
}

function FileField({ form }: { form: FormState }) {
  const { t, locale } = usePage()
  const problem = form.problems.file
  return (
    <div class={problem === undefined ? 'field' : 'field wrong'}>
      <label for="f-file">{t('imports.file')}</label>
      <p class="hint" id="f-file-hint">
        {t('pastOutputs.import.file')}{' '}
        <a href={paths.secretariat.pastOutputTemplate(locale)}>{t('imports.template')}</a>
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
  )
}

/** The columns, and what may stand in each; those that explain themselves stand without words. */
function ColumnNotes() {
  const { t } = usePage()
  const notes = [
    ['title, meeting, summary, source', ''],
    ['kind', pastOutputKinds.join(', ')],
    ['body', pastOutputBodies.join(', ')],
    ['year', ''],
    ['language', t('imports.columns.language')],
    ['languages', t('pastOutputs.columns.languages')],
    ['topics', t('pastOutputs.columns.topics')],
    ['url', t('pastOutputs.columns.url')],
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
            <dd>{columns === 'kind' || columns === 'body' ? <code dir="ltr">{text}</code> : text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Outcome({ report }: { report: ImportView }) {
  const { t, locale } = usePage()
  const counts: [string, number][] = [
    [t('imports.count.rows'), report.rows],
    [t('imports.count.skipped'), report.skipped],
    [t('imports.count.fresh'), report.fresh],
  ]
  if (report.problemsTotal > 0) counts.push([t('imports.count.errors'), report.problemsTotal])
  return (
    <section>
      <h2>{t('imports.report')}</h2>
      <dl class="facts">
        {counts.map(([label, n]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(locale, n)}</dd>
          </div>
        ))}
      </dl>
      {report.ignored.length > 0 && <p class="note">{t('imports.ignored', { columns: report.ignored.join(', ') })}</p>}
      {report.problemsTotal === 0 && report.fresh === 0 && <p class="note">{t('imports.none_new')}</p>}
      {report.problems.length > 0 && <Problems report={report} />}
    </section>
  )
}

function Problems({ report }: { report: ImportView }) {
  const { t, locale } = usePage()
  return (
    <>
      {report.problems.length < report.problemsTotal && (
        <p class="hint">{t('imports.first_problems', { n: report.problems.length })}</p>
      )}
      <table class="report">
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {report.problems.map((problem) => (
            <tr key={`${problem.row} ${problem.column} ${problem.message}`}>
              <th scope="row">
                {problem.row === 0 ? t('imports.header') : formatNumber(locale, problem.row)}
                {problem.title !== '' && (
                  <>
                    {' '}
                    <bdi class="hint">{problem.title}</bdi>
                  </>
                )}
              </th>
              <td>
                <code dir="ltr">{problem.column}</code>
              </td>
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
