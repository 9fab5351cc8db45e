import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import type { FormState } from '../../ui/form.tsx'
import { More, SearchBox } from '../../ui/lists.tsx'
import { SecretariatFrame } from '../secretariat/Frame.tsx'
import {
  type Choosable,
  Do,
  GroupChoice,
  Keys,
  Line,
  type Overtaken,
  StepDone,
  type Tickable,
  Ticks,
  WhatChanged,
} from './bench.tsx'

/** A group that likeness suggests. */
export interface SuggestionView {
  id: string
  /** Mean likeness in per cent. */
  strength: number
  issues: readonly Tickable[]
  more: number
}

/** The forms of the workbench; only the one that came back holds what was typed. */
export type BenchForm = FormState & { suggestion: string | null }

/** Where a rapporteur groups the issues of a call. */
export function WorkbenchPage({
  call,
  form,
  suggestions,
  nextSuggestions,
  issues,
  next,
  groups,
  moreGroups,
  query,
  done,
  overtaken,
}: {
  call: { slug: string; title: string }
  form: BenchForm
  suggestions: readonly SuggestionView[]
  nextSuggestions: string | null
  issues: readonly Tickable[]
  next: string | null
  groups: readonly Choosable[]
  moreGroups: boolean
  query: Record<string, string | undefined>
  /** The group that the last step changed. */
  done: Choosable | null
  overtaken: Overtaken | null
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.workbench(locale, call.slug)
  const blank: FormState = { typed: {}, problems: {}, stamp: '' }
  const own = form.suggestion === null ? form : blank
  return (
    <SecretariatFrame title={t('bench.title')} current="calls" form={form}>
      <p class="lead">
        <a href={paths.call(locale, call.slug)}>{call.title}</a>
      </p>
      <WhatChanged call={call.slug} overtaken={overtaken} />
      {done !== null && <StepDone call={call.slug} group={done} />}
      <Keys />
      <div class="bench" data-bench>
        <section>
          <h2>{t('bench.suggested')}</h2>
          {suggestions.length === 0 && <p>{t('bench.suggested.none')}</p>}
          {suggestions.map((suggestion, i) => (
            <Suggestion
              key={suggestion.id}
              of={suggestion}
              number={i + 1}
              form={form.suggestion === suggestion.id ? form : blank}
              path={path}
            />
          ))}
          {nextSuggestions !== null && (
            <p>
              <a rel="next" href={withQuery(path, { ...query, suggested: nextSuggestions })}>
                {t('bench.suggested.next')}
              </a>
            </p>
          )}
        </section>
        <section>
          <h2>{t('bench.ungrouped')}</h2>
          <SearchBox path={path} query={{ q: query.q }} label={t('issues.search')} />
          {issues.length === 0 ? (
            <p>{t(query.q === undefined ? 'bench.ungrouped.none' : 'list.none')}</p>
          ) : (
            <form method="post" action={path}>
              <input type="hidden" name="q" value={query.q ?? ''} />
              <input type="hidden" name="cursor" value={query.cursor ?? ''} />
              <fieldset class="field">
                <legend>{t('bench.tick')}</legend>
                <Ticks issues={issues} ticked={new Set(own.typed.issues)} scope="u" />
              </fieldset>
              <div class="steps">
                <Line
                  form={own}
                  id="f-reason"
                  name="reason"
                  label={t('bench.reason')}
                  hint={t('bench.reason.hint')}
                  maxLength={1000}
                />
                {groups.length > 0 && (
                  <div>
                    <GroupChoice
                      form={own}
                      id="f-group"
                      name="group"
                      label={t('bench.into')}
                      groups={groups}
                      more={moreGroups}
                      shortcut="g"
                    />
                    <Do what="add">{t('bench.add')}</Do>
                  </div>
                )}
                <div>
                  <Line form={own} id="f-title" name="title" label={t('bench.new_title')} shortcut="n" />
                  <Do what="create">{t('bench.create')}</Do>
                </div>
              </div>
            </form>
          )}
          <More path={path} query={{ q: query.q, cursor: query.cursor }} next={next} />
        </section>
        <section>
          <h2>{t('groups.title')}</h2>
          {groups.length === 0 ? (
            <p>{t('groups.none')}</p>
          ) : (
            <ul class="plain">
              {groups.map((group) => (
                <li key={group.id}>
                  <a href={paths.secretariat.benchGroup(locale, call.slug, group.id)}>
                    <bdi>{group.title}</bdi>
                  </a>{' '}
                  <span class="hint">{t('groups.size', { n: group.size })}</span>
                </li>
              ))}
            </ul>
          )}
          {moreGroups && (
            <p>
              <a href={paths.groups(locale, call.slug)}>{t('bench.all_groups')}</a>
            </p>
          )}
        </section>
      </div>
    </SecretariatFrame>
  )
}

function Suggestion({ of, number, form, path }: { of: SuggestionView; number: number; form: FormState; path: string }) {
  const { t } = usePage()
  const came = form.typed.suggestion !== undefined
  return (
    <form method="post" action={path} class="card">
      <h3>{t('bench.suggestion', { number, strength: of.strength })}</h3>
      <input type="hidden" name="suggestion" value={of.id} />
      {of.issues.length === 0 ? (
        <p>{t('bench.suggestion.used')}</p>
      ) : (
        <>
          <fieldset class="field">
            <legend>{t('bench.tick')}</legend>
            <Ticks issues={of.issues} ticked={came ? new Set(form.typed.issues) : 'all'} scope={`s${number}`} />
          </fieldset>
          {of.more > 0 && <p class="hint">{t('bench.suggestion.more', { n: of.more })}</p>}
          <Line
            form={form}
            id={came ? 'f-title' : `s${number}-title`}
            name="title"
            label={t('bench.new_title')}
            shortcut="n"
          />
          <Line form={form} id={`s${number}-reason`} name="reason" label={t('bench.reason')} maxLength={1000} />
        </>
      )}
      <p class="actions">
        {of.issues.length > 0 && (
          <Do what="accept" shortcut="a">
            {t('bench.accept')}
          </Do>
        )}
        <Do what="dismiss" quiet>
          {t('bench.dismiss')}
        </Do>
      </p>
    </form>
  )
}
