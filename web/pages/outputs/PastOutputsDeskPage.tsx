import type { PublicPastOutput } from '../../../schema/contracts/outputs.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { api, paths, withQuery } from '../../../schema/paths.ts'
import { isOneOf } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { More, SearchBox } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { OutputByline } from './parts.tsx'

const steps = ['added', 'saved', 'removed', 'restored'] as const

/** The archive as the Secretariat keeps it. */
export function PastOutputsDeskPage({
  outputs,
  next,
  query,
  done,
  added,
}: {
  outputs: readonly PublicPastOutput[]
  next: string | null
  query: { q: string | undefined; cursor: string | undefined; removed: string | undefined }
  /** What was done just now. */
  done: string | undefined
  /** Outputs that came with a table. */
  added: number
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.pastOutputs(locale)
  const removed = query.removed !== undefined
  return (
    <SecretariatFrame title={t('pastOutputs.title')} current="observatory">
      {isOneOf(steps, done) && <Done>{t(`pastOutputs.done.${done}` as MessageKey)}</Done>}
      {done === 'imported' && <Done>{t('pastOutputs.done.imported', { n: added })}</Done>}
      <p class="actions">
        <a class="button" href={paths.secretariat.newPastOutput(locale)}>
          {t('pastOutputs.add')}
        </a>
        <a href={paths.secretariat.importPastOutputs(locale)}>{t('pastOutputs.import')}</a>
        <a href={withQuery(api.pastOutputsCsv, { bom: 1 })}>{t('list.csv')}</a>
        <a href={paths.pastOutputs(locale)}>{t('pastOutputs.public')}</a>
      </p>
      {removed ? (
        <p>
          <a href={path}>{t('pastOutputs.listed')}</a>
        </p>
      ) : (
        <>
          <SearchBox path={path} query={query} label={t('pastOutputs.search')} />
          <p>
            <a href={withQuery(path, { removed: 1 })}>{t('pastOutputs.removed')}</a>
          </p>
        </>
      )}
      <h2>{t(removed ? 'pastOutputs.removed' : 'pastOutputs.listed')}</h2>
      {outputs.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <ul>
          {outputs.map((output) => (
            <li key={output.id}>
              <a href={paths.secretariat.pastOutput(locale, output.id)}>
                <Written lang={output.language}>{output.title}</Written>
              </a>{' '}
              <span class="hint">
                <OutputByline output={output} />
                {output.url === null && <> · {t('pastOutputs.without_address')}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <More path={path} query={query} next={next} />
    </SecretariatFrame>
  )
}
