import type { ComponentChildren } from 'preact'
import type { PublicPastOutput } from '../../../schema/contracts/outputs.ts'
import { languageName, topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import { OutputByline } from './parts.tsx'

/** Everything known of one output, and the way to it. */
export function PastOutputPage({ output, summary }: { output: PublicPastOutput; summary: SafeHtml | null }) {
  const { t, locale, permissions } = usePage()
  const filter = (query: Record<string, string>) => withQuery(paths.pastOutputs(locale), query)
  return (
    <Layout title={output.title}>
      <article>
        <p>
          <a href={paths.pastOutputs(locale)}>{t('pastOutputs.back')}</a>
        </p>
        <h1>
          <Written lang={output.language}>{output.title}</Written>
        </h1>
        <p class="byline">
          <OutputByline output={output} />
        </p>
        {summary !== null && <Prose of={summary} lang={output.language} />}
        {output.url === null ? (
          <p class="note">{t('pastOutput.no_address')}</p>
        ) : (
          <p class="actions">
            <a class="button" href={output.url} rel="nofollow noopener">
              {t('pastOutput.open')}
            </a>
            <bdi dir="ltr">{new URL(output.url).host}</bdi>
          </p>
        )}
        <h2>{t('pastOutput.about')}</h2>
        <dl class="facts rows">
          <Fact label={t('pastOutput.kind')}>
            <a href={filter({ kind: output.kind })}>{t(`pastOutput.kind.${output.kind}`)}</a>
          </Fact>
          <Fact label={t('pastOutput.body')}>
            <a href={filter({ body: output.body })}>{t(`pastOutput.body.${output.body}`)}</a>
          </Fact>
          {output.meeting !== null && (
            <Fact label={t('pastOutput.meeting')}>
              <bdi>{output.meeting}</bdi>
            </Fact>
          )}
          <Fact label={t('pastOutput.year')}>
            <a href={filter({ year: String(output.year) })}>{output.year}</a>
          </Fact>
          {output.topics.length > 0 && (
            <Fact label={t('entry.topics')}>
              <ul class="inline">
                {output.topics.map((topic) => (
                  <li key={topic}>
                    <a href={filter({ topic })}>{topicName(locale, topic)}</a>
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <Fact label={t('pastOutput.languages')}>
            <ul class="inline">
              {output.languages.map((language) => (
                <li key={language}>
                  <a href={filter({ language })}>{languageName(locale, language)}</a>
                </li>
              ))}
            </ul>
          </Fact>
          {output.source !== null && (
            <Fact label={t('pastOutput.source')}>
              <bdi>{output.source}</bdi>
            </Fact>
          )}
        </dl>
        {permissions.includes('manage_calls') && (
          <p>
            <a href={paths.secretariat.pastOutput(locale, output.id)}>{t('pastOutput.change')}</a>
          </p>
        )}
      </article>
    </Layout>
  )
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
