import { formatNumber } from '../../../schema/i18n/translate.ts'
import { usePage } from '../../page.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import type { ImportPlace, UploadState } from './ImportPage.tsx'

/** A checked file and how far it has been loaded. */
export interface UploadView {
  id: string
  file: string
  state: UploadState
  rows: number
  fresh: number
  skipped: number
  created: number
  pending: boolean
  problems: readonly { row: number; title: string; column: string; message: string }[]
  problemsTotal: number
  warnings: readonly { row: number; title: string; message: string }[]
  ignored: readonly string[]
}

/** The report of a file: what is wrong, or what would be loaded, or how far loading is. */
export function UploadPage({ place, upload }: { place: ImportPlace; upload: UploadView }) {
  const { t } = usePage()
  const name = upload.file === '' ? t('imports.pasted') : upload.file
  return (
    <SecretariatFrame title={`${t('imports.report')} – ${name}`} current={place.section}>
      <p class="lead">
        <a href={place.form}>
          <bdi lang={place.language}>{place.title}</bdi>
        </a>
      </p>
      <p>
        <span class={upload.state === 'done' ? 'tag open' : 'tag'}>{t(`imports.state.${upload.state}`)}</span>
      </p>
      <Counts upload={upload} />
      {upload.ignored.length > 0 && <p class="note">{t('imports.ignored', { columns: upload.ignored.join(', ') })}</p>}
      {upload.warnings.length > 0 && <Warnings of={upload.warnings} />}
      {upload.state === 'wrong' && <Problems upload={upload} />}
      {upload.state === 'checked' && <Load place={place} upload={upload} />}
      {upload.state === 'loading' && <Progress upload={upload} />}
      <p>
        {upload.state === 'done' && (
          <>
            <a href={place.see.href}>{place.see.text}</a> ·{' '}
          </>
        )}
        {upload.state !== 'loading' && <a href={place.form}>{t('imports.again')}</a>}
      </p>
    </SecretariatFrame>
  )
}

function Warnings({ of }: { of: UploadView['warnings'] }) {
  const { t } = usePage()
  return (
    <section class="note">
      <h2>{t('imports.warnings')}</h2>
      <ul>
        {of.map(({ row, title, message }) => (
          <li key={`${row} ${message}`}>
            {t('imports.row')} {row} (<bdi>{title}</bdi>): {message}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Counts({ upload }: { upload: UploadView }) {
  const { t, locale } = usePage()
  const counts: [string, number][] = [
    [t('imports.count.rows'), upload.rows],
    [t('imports.count.skipped'), upload.skipped],
    upload.state === 'checked' || upload.state === 'wrong'
      ? [t('imports.count.fresh'), upload.fresh]
      : [t('imports.count.created'), upload.created],
  ]
  if (upload.problemsTotal > 0) counts.push([t('imports.count.errors'), upload.problemsTotal])
  return (
    <dl class="facts">
      {counts.map(([label, n]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatNumber(locale, n)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Load({ place, upload }: { place: ImportPlace; upload: UploadView }) {
  const { t } = usePage()
  if (upload.fresh === 0) return <p class="note">{t('imports.none_new')}</p>
  return (
    <form method="post" action={place.job(upload.id)}>
      {upload.pending && <p>{t('imports.as_pending')}</p>}
      <button type="submit">{t('imports.load', { n: upload.fresh })}</button>
    </form>
  )
}

function Progress({ upload }: { upload: UploadView }) {
  const { t, locale } = usePage()
  const done = Math.min(upload.created, upload.fresh)
  return (
    <div role="status">
      <p>
        <label for="progress">
          {t('imports.progress', { done: formatNumber(locale, done), n: formatNumber(locale, upload.fresh) })}
        </label>{' '}
        <progress id="progress" value={done} max={upload.fresh} />
      </p>
      <p class="hint">{t('imports.progress.text')}</p>
    </div>
  )
}

function Problems({ upload }: { upload: UploadView }) {
  const { t, locale } = usePage()
  return (
    <section>
      <h2>{t('imports.count.errors')}</h2>
      <p>{t('imports.mend')}</p>
      {upload.problems.length < upload.problemsTotal && (
        <p class="hint">{t('imports.first_problems', { n: upload.problems.length })}</p>
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
          {upload.problems.map((problem) => (
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
    </section>
  )
}
