import type { MessageKey } from '../../../schema/i18n/index.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Moment } from '../../ui/text.tsx'

export interface LogLine {
  sequence: number
  at: string
  action: string
  kind: string
  subject: string
  reason: string | null
  hash: string
}

/** Characters of a hash that are shown: enough to compare by eye; the whole is in the data. */
const shownHash = 12

/** The public log of moderation. */
export function LogPage({
  lines,
  next,
  cursor,
}: {
  lines: readonly LogLine[]
  next: string | null
  cursor: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('nav.log')} description={t('log.lead')} feed={paths.moderationLogFeed}>
      <h1>{t('nav.log')}</h1>
      <p class="lead">{t('log.lead')}</p>
      {lines.length === 0 ? (
        <p>{t('log.empty')}</p>
      ) : (
        <section class="scroll" aria-label={t('log.entries')} tabIndex={0}>
          <table>
            <caption>{t('log.entries')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('log.number')}</th>
                <th scope="col">{t('log.when')}</th>
                <th scope="col">{t('log.what')}</th>
                <th scope="col">{t('log.subject')}</th>
                <th scope="col">{t('log.reason')}</th>
                <th scope="col">{t('log.hash')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.sequence} id={`e-${line.sequence}`}>
                  <th scope="row" class="n">
                    {formatNumber(locale, line.sequence)}
                  </th>
                  <td>
                    <Moment at={line.at} />
                  </td>
                  <td>{t(`event.${line.action}` as MessageKey)}</td>
                  <td>
                    {t(`log.kind.${line.kind}` as MessageKey)} <bdi class="n">{line.subject}</bdi>
                  </td>
                  <td>{line.reason !== null && t(`reason.${line.reason}` as MessageKey)}</td>
                  <td>
                    <code dir="ltr">{line.hash.slice(0, shownHash)}…</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <More path={paths.moderationLog(locale)} query={{ cursor }} next={next} />
      <section class="prose">
        <h2>{t('log.verify.title')}</h2>
        <p>{t('log.verify.text')}</p>
      </section>
      <p class="actions">
        <a href={api.moderationLog}>{t('log.json')}</a>
        <a href={withQuery(api.moderationLogCsv, { bom: 1 })}>{t('list.csv')}</a>
        <a href={paths.moderationLogFeed}>{t('list.feed')}</a>
      </p>
    </Layout>
  )
}
