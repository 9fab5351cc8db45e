import type { PublicRun, PublicSource } from '../../../schema/contracts/harvest.ts'
import { formatNumber } from '../../../schema/i18n/translate.ts'
import { paths } from '../../../schema/paths.ts'
import { harvestOutcomes } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, typedOf } from '../../ui/form.tsx'
import { Moment } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { SourceFields } from './SourceFields.tsx'
import { Next } from './SourcesPage.tsx'

/** One catalogue: run it, see what its last runs did, change it. */
export function SourcePage({
  source,
  runs,
  running,
  form,
  done,
}: {
  source: PublicSource
  runs: readonly PublicRun[]
  running: boolean
  form: FormState
  done: 'saved' | 'added' | 'run' | 'dry_run' | null
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.source(locale, source.id)
  return (
    <SecretariatFrame title={source.name} current="observatory" form={form} heading={<bdi>{source.name}</bdi>}>
      {done !== null && <Done>{t(`harvest.done.${done}`)}</Done>}
      <p>
        <a href={paths.secretariat.sources(locale)}>{t('harvest.back')}</a>
      </p>
      <p class="byline">
        {t(`harvest.form.${source.form}`)} · <bdi dir="ltr">{source.address}</bdi>
        <br />
        <Next source={source} />
      </p>
      {running && <p class="note">{t('harvest.running')}</p>}
      {!running && (
        <form method="post" action={path}>
          <p class="actions">
            <button type="submit" name="do" value="dry_run">
              {t('harvest.do.dry_run')}
            </button>
            <button type="submit" name="do" value="run" class="quiet">
              {t('harvest.do.run')}
            </button>
          </p>
          <p class="hint">{t('harvest.do.hint')}</p>
        </form>
      )}
      <section>
        <h2>{t('harvest.runs')}</h2>
        {runs.length === 0 && <p>{t('harvest.runs.none')}</p>}
        {runs.map((run, i) => (
          <Run key={run.id} run={run} open={i === 0} />
        ))}
      </section>
      <form class="narrow" method="post" action={path} novalidate>
        <h2>{t('harvest.settings')}</h2>
        <input type="hidden" name="version" value={typedOf(form, 'version') || source.version} />
        <SourceFields form={form} />
        <button type="submit">{t('harvest.save')}</button>
      </form>
    </SecretariatFrame>
  )
}

function Run({ run, open }: { run: PublicRun; open: boolean }) {
  const { t, locale } = usePage()
  const counted = harvestOutcomes.filter((outcome) => (run.counts[outcome] ?? 0) > 0)
  return (
    <details open={open}>
      <summary>
        <Moment at={run.startedAt} /> · {t(`harvest.state.${run.state}`)}
        {run.dryRun && <> · {t('harvest.dry')}</>}
        {run.problemsTotal > 0 && <> · {t('harvest.problems_n', { n: run.problemsTotal })}</>}
      </summary>
      {counted.length > 0 && (
        <dl class="facts rows">
          {counted.map((outcome) => (
            <div key={outcome}>
              <dt>{t(`harvest.outcome.${outcome}`)}</dt>
              <dd>{formatNumber(locale, run.counts[outcome] ?? 0)}</dd>
            </div>
          ))}
        </dl>
      )}
      {run.problems.length > 0 && (
        <>
          <h3>{t('harvest.problems')}</h3>
          <ul>
            {run.problems.map((problem, i) => (
              // One record can have several problems of one kind.
              <li key={`${problem.record}-${i}`}>
                {problem.record !== null && (
                  <>
                    <bdi>{problem.record}</bdi>:{' '}
                  </>
                )}
                {problem.message}
              </li>
            ))}
          </ul>
          {run.problemsTotal > run.problems.length && (
            <p class="hint">{t('harvest.first', { n: run.problems.length })}</p>
          )}
        </>
      )}
      {run.happenings.length > 0 && (
        <>
          <h3>{t(run.dryRun ? 'harvest.would' : 'harvest.happened')}</h3>
          <ul>
            {run.happenings.map((one, i) => (
              <li key={`${one.record}-${i}`}>
                <bdi>{one.record}</bdi>: {t(`harvest.outcome.${one.outcome}`)}
                {one.fields.length > 0 && <> ({one.fields.join(' · ')})</>}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
