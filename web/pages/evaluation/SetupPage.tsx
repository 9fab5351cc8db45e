import { mostCriteria, nameRules, scorings } from '../../../schema/contracts/evaluation.ts'
import { directionOf, languageName } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { locales } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, TextField, typedOf } from '../../ui/form.tsx'
import { Done } from '../secretariat/Frame.tsx'
import { type EvaluatedCall, EvaluationFrame } from './EvaluationFrame.tsx'

/** How the proposals of a call are evaluated. */
export function SetupPage({ call, form, done }: { call: EvaluatedCall; form: FormState; done: boolean }) {
  const { t, locale } = usePage()
  const problem = form.problems.criteria
  return (
    <EvaluationFrame call={call} step="setup" form={form}>
      {done && <Done>{t('evaluation.saved')}</Done>}
      <form class="narrow" method="post" action={paths.secretariat.evaluationSetup(locale, call.slug)} novalidate>
        <input type="hidden" name="expectedVersion" value={typedOf(form, 'expectedVersion')} />
        <Choices
          form={form}
          name="scoring"
          label={t('evaluation.scoring')}
          hint={t('evaluation.scoring.hint')}
          required
          options={scorings.map((value) => ({ value, label: t(`evaluation.scoring.${value}`) }))}
        />
        <fieldset class={problem === undefined ? 'field' : 'field wrong'} aria-describedby="f-criteria-hint">
          <legend id="f-criteria" tabIndex={-1}>
            {t('evaluation.criteria')}
          </legend>
          <p class="hint" id="f-criteria-hint">
            {t('evaluation.criteria.hint')} {t('evaluation.criterion.languages.hint')}
          </p>
          {problem !== undefined && <p class="error">{problem}</p>}
          {Array.from({ length: mostCriteria }, (_, i) => String(i + 1)).map((n) => (
            <div class="criterion" key={n}>
              <label for={`f-label${n}`}>
                <span class="unseen">{t('evaluation.criterion', { n: Number(n) })}</span>
                <input
                  id={`f-label${n}`}
                  name={`label${n}`}
                  value={typedOf(form, `label${n}`)}
                  maxLength={200}
                  dir="auto"
                />
              </label>
              <label for={`f-weight${n}`}>
                <span class="unseen">{t('evaluation.weight', { n: Number(n) })}</span>
                <input
                  id={`f-weight${n}`}
                  name={`weight${n}`}
                  value={typedOf(form, `weight${n}`)}
                  inputmode="numeric"
                  maxLength={2}
                  dir="ltr"
                />
              </label>
              <details>
                <summary>
                  {t('evaluation.criterion.languages')}{' '}
                  <span class="unseen">{t('evaluation.criterion', { n: Number(n) })}</span>
                </summary>
                {locales.map((language) => (
                  <label key={language}>
                    <span lang={language}>{languageName(language, language)}</span>
                    <input
                      name={`label${n}-${language}`}
                      value={typedOf(form, `label${n}-${language}`)}
                      maxLength={200}
                      lang={language}
                      dir={directionOf(language)}
                    />
                  </label>
                ))}
              </details>
            </div>
          ))}
        </fieldset>
        <TextField form={form} name="wanted" label={t('evaluation.wanted')} required maxLength={2} />
        <TextField
          form={form}
          name="deadline"
          label={t('evaluation.deadline')}
          hint={t('evaluation.deadline.hint')}
          required
          maxLength={16}
        />
        <Choices
          form={form}
          name="names"
          label={t('evaluation.names')}
          hint={t('evaluation.names.hint')}
          required
          options={nameRules.map((value) => ({ value, label: t(`evaluation.names.${value}`) }))}
        />
        <button type="submit">{t('evaluation.save')}</button>
      </form>
    </EvaluationFrame>
  )
}
