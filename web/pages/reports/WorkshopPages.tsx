import { formatDay } from '../../../schema/i18n/dates.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { locales } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select, TextArea } from '../../ui/form.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import type { EntryView } from './views.ts'

/** Where a report is made with one press, and those that were made before. */
export function MakeReportPage({
  call,
  id,
  reports,
  form,
}: {
  call: { slug: string; title: string }
  /** Of the report that the form would make. */
  id: string
  reports: readonly EntryView[]
  form: FormState
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.report(locale, call.slug)
  return (
    <SecretariatFrame title={t('report.of', { call: call.title })} current="calls" form={form}>
      <p class="prose">{t('report.make.lead')}</p>
      <form class="narrow" method="post" action={path} novalidate>
        <input type="hidden" name="id" value={id} />
        <Select
          form={form}
          name="language"
          label={t('report.make.language')}
          hint={t('report.make.language.hint')}
          required
          options={locales.map((value) => ({ value, label: languageName(locale, value) }))}
          empty={t('form.choose')}
        />
        <button type="submit">{t('report.make')}</button>
      </form>
      <h2>{t('report.list')}</h2>
      {reports.length === 0 ? (
        <p>{t('report.list.none')}</p>
      ) : (
        <ul>
          {reports.map((one) => (
            <li key={one.number}>
              <a href={paths.secretariat.reportTexts(locale, call.slug, String(one.number))}>
                {t('report.entry', {
                  number: one.number,
                  language: languageName(locale, one.language),
                  day: formatDay(locale, one.madeAt),
                })}
              </a>{' '}
              <span class={one.publishedAt === null ? 'tag draft' : 'tag open'}>
                {t(one.publishedAt === null ? 'report.is_draft' : 'report.is_published')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SecretariatFrame>
  )
}

/** A report before and after its publication, for those who make it. */
export function ReportTextsPage({
  call,
  report,
  form,
  kept,
  done,
}: {
  call: { slug: string; title: string }
  report: EntryView & { version: number }
  form: FormState
  /** What stands now, where somebody else was faster. */
  kept: { intro: string; conclusions: string } | null
  done: 'made' | 'saved' | 'published' | null
}) {
  const { t, locale } = usePage()
  const number = String(report.number)
  const path = paths.secretariat.reportTexts(locale, call.slug, number)
  const title = t('report.entry', {
    number: report.number,
    language: languageName(locale, report.language),
    day: formatDay(locale, report.madeAt),
  })
  return (
    <SecretariatFrame
      title={t('list.labelled', { label: t('report.title'), value: title })}
      current="calls"
      form={form}
    >
      {done !== null && <Done>{t(`report.done.${done}`)}</Done>}
      <p>
        <a href={paths.secretariat.report(locale, call.slug)}>{t('report.list')}</a>
        {' · '}
        <bdi>{call.title}</bdi>
      </p>
      <p class="actions">
        {report.publishedAt === null ? (
          <a href={paths.secretariat.reportPreview(locale, call.slug, number)}>{t('report.preview')}</a>
        ) : (
          <a href={withQuery(paths.report(locale, call.slug), { n: report.number })}>{t('report.read')}</a>
        )}
        <a href={paths.secretariat.reportDocument(locale, call.slug, number)}>{t('report.docx')}</a>
      </p>
      {report.publishedAt !== null ? (
        <p class="note">{t('report.is_final')}</p>
      ) : (
        <>
          {kept !== null && (
            <section>
              <h2>{t('priorities.set.now')}</h2>
              <h3>{t('report.intro')}</h3>
              <blockquote class="verbatim" dir="auto">
                {kept.intro}
              </blockquote>
              <h3>{t('report.conclusions')}</h3>
              <blockquote class="verbatim" dir="auto">
                {kept.conclusions}
              </blockquote>
            </section>
          )}
          <h2>{t('report.texts')}</h2>
          <form class="narrow" method="post" action={path} novalidate>
            <input type="hidden" name="version" value={report.version} />
            <TextArea form={form} name="intro" label={t('report.intro')} hint={t('report.texts.hint')} rows={10} />
            <TextArea
              form={form}
              name="conclusions"
              label={t('report.conclusions')}
              hint={t('report.texts.hint')}
              rows={10}
            />
            <button type="submit">{t('report.save')}</button>
          </form>
          <h2>{t('report.publish')}</h2>
          <p>{t('report.publish.text')}</p>
          <form method="post" action={paths.secretariat.publishReport(locale, call.slug, number)}>
            <input type="hidden" name="version" value={report.version} />
            <button type="submit">{t('report.publish')}</button>
          </form>
        </>
      )}
    </SecretariatFrame>
  )
}
