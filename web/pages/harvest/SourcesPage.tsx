import type { PublicSource } from '../../../schema/contracts/harvest.ts'
import { paths } from '../../../schema/paths.ts'
import type { HarvestState } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import type { FormState } from '../../ui/form.tsx'
import { Moment } from '../../ui/text.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import { SourceFields } from './SourceFields.tsx'

export interface SourceLine extends PublicSource {
  last: { state: HarvestState; dry: boolean; startedAt: string; problemsTotal: number } | null
}

/** The catalogues that entries are taken from, and a form for one more. */
export function SourcesPage({ sources, form }: { sources: readonly SourceLine[]; form: FormState }) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame title={t('harvest.title')} current="observatory" form={form}>
      <p class="prose">{t('harvest.lead')}</p>
      {sources.length === 0 && <p>{t('harvest.none')}</p>}
      <ul class="cards">
        {sources.map((source) => (
          <li class="card" key={source.id}>
            <h2>
              <a href={paths.secretariat.source(locale, source.id)}>
                <bdi>{source.name}</bdi>
              </a>
            </h2>
            <p class="byline">
              {t(`harvest.form.${source.form}`)} · <bdi dir="ltr">{source.address}</bdi>
            </p>
            <p>
              {source.last !== null && (
                <>
                  {t('harvest.last')} <Moment at={source.last.startedAt} /> · {t(`harvest.state.${source.last.state}`)}
                  {source.last.dry && <> · {t('harvest.dry')}</>}
                  {source.last.problemsTotal > 0 && <> · {t('harvest.problems_n', { n: source.last.problemsTotal })}</>}
                  <br />
                </>
              )}
              <Next source={source} />
            </p>
          </li>
        ))}
      </ul>
      <form class="narrow" method="post" action={paths.secretariat.sources(locale)} novalidate>
        <h2>{t('harvest.new')}</h2>
        <SourceFields form={form} />
        <button type="submit">{t('harvest.add')}</button>
      </form>
    </SecretariatFrame>
  )
}

/** When a source is read next. */
export function Next({ source }: { source: PublicSource }) {
  const { t } = usePage()
  if (source.nextRunAt === null) return <>{t('harvest.off')}</>
  return (
    <>
      {t('harvest.next')} <Moment at={source.nextRunAt} />
    </>
  )
}
