import type { GroupStepView, PublicGroup } from '../../../schema/contracts/groups.ts'
import { namedLanguages } from '../../../schema/i18n/names.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { type FormState, Select, TextArea, TextField } from '../../ui/form.tsx'
import { More } from '../../ui/lists.tsx'
import { Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import {
  type Choosable,
  Do,
  GroupChoice,
  Keys,
  Line,
  type Overtaken,
  type Tickable,
  Ticks,
  WhatChanged,
} from './bench.tsx'
import { OriginLine, Steps } from './parts.tsx'

/** One group on the workbench: its members, its texts, and every step that can be taken. */
export function BenchGroupPage({
  call,
  group,
  form,
  step,
  members,
  next,
  cursor,
  groups,
  moreGroups,
  history,
  done,
  overtaken,
}: {
  call: { slug: string; title: string }
  group: PublicGroup
  form: FormState
  /** Which of the forms came back. */
  step: 'texts' | 'members' | 'merge' | null
  members: readonly Tickable[]
  next: string | null
  cursor: string | undefined
  groups: readonly Choosable[]
  moreGroups: boolean
  history: readonly GroupStepView[]
  done: boolean
  overtaken: Overtaken | null
}) {
  const { t, locale } = usePage()
  const path = paths.secretariat.benchGroup(locale, call.slug, group.id)
  const blank: FormState = { typed: {}, problems: {}, stamp: '' }
  const of = (name: typeof step) => (step === name ? form : blank)
  const seen = <input type="hidden" name="version" value={group.version} />
  const active = group.state === 'active'
  const texts: FormState =
    step === 'texts'
      ? form
      : { ...blank, typed: { title: [group.title], summary: [group.summary], language: [group.language] } }
  return (
    <SecretariatFrame
      title={group.title}
      heading={<Written lang={group.language}>{group.title}</Written>}
      current="calls"
      form={form}
    >
      <p class="actions">
        <a href={paths.secretariat.workbench(locale, call.slug)}>{t('bench.back')}</a>
        <a href={paths.group(locale, call.slug, group.id)}>{t('tracking.public_page')}</a>
      </p>
      <WhatChanged call={call.slug} overtaken={overtaken} />
      {done && <Done>{t('bench.saved')}</Done>}
      <p>
        {t('groups.size', { n: group.members.length })}
        {!active && <> · {t(group.state === 'merged' ? 'bench.is_merged' : 'bench.is_dissolved')}</>}
      </p>
      <OriginLine of={group} />
      <Keys />
      <div class="dossier" data-bench>
        <div>
          {active && members.length > 0 && (
            <form method="post" action={path}>
              {seen}
              <input type="hidden" name="cursor" value={cursor ?? ''} />
              <h2>{t('groups.members')}</h2>
              <fieldset class="field">
                <legend>{t('bench.tick')}</legend>
                <Ticks issues={members} ticked={new Set(of('members').typed.issues)} scope="m" />
              </fieldset>
              <Line
                form={of('members')}
                id="f-reason"
                name="reason"
                label={t('bench.reason')}
                hint={t('bench.reason.hint')}
                maxLength={1000}
              />
              <div class="steps">
                <div>
                  <Line
                    form={of('members')}
                    id="f-newTitle"
                    name="newTitle"
                    label={t('bench.new_title')}
                    shortcut="s"
                  />
                  <Do what="split">{t('bench.split')}</Do>
                </div>
                {groups.length > 0 && (
                  <div>
                    <GroupChoice
                      form={of('members')}
                      id="f-group"
                      name="group"
                      label={t('bench.into')}
                      groups={groups}
                      more={moreGroups}
                      shortcut="g"
                    />
                    <Do what="move">{t('bench.move')}</Do>
                  </div>
                )}
                <p>
                  <Do what="remove" quiet>
                    {t('bench.remove')}
                  </Do>
                </p>
              </div>
            </form>
          )}
          <More path={path} query={{ cursor }} next={next} />
        </div>
        <div>
          {active && (
            <form method="post" action={path}>
              {seen}
              <h2>{t('bench.texts')}</h2>
              <TextField form={texts} name="title" label={t('issue.title')} required maxLength={200} />
              <TextArea
                form={texts}
                name="summary"
                label={t('groups.summary')}
                hint={`${t('bench.summary.hint')} ${t('form.markdown')}`}
              />
              <Select
                form={texts}
                name="language"
                label={t('author.language')}
                required
                options={namedLanguages(locale)}
                empty={t('form.choose')}
              />
              <Do what="texts">{t('bench.save')}</Do>
            </form>
          )}
          {active && groups.length > 0 && (
            <form method="post" action={path}>
              {seen}
              <h2>{t('bench.merge.title')}</h2>
              <GroupChoice
                form={of('merge')}
                id="f-into"
                name="into"
                label={t('bench.merge.into')}
                groups={groups}
                more={moreGroups}
                shortcut="m"
              />
              <Line form={of('merge')} id="merge-reason" name="reason" label={t('bench.reason')} maxLength={1000} />
              <Do what="merge">{t('bench.merge')}</Do>
            </form>
          )}
          <form method="post" action={path}>
            {seen}
            <h2>{t('bench.undo.title')}</h2>
            <p class="hint">{t('bench.undo.hint')}</p>
            <p class="actions">
              <Do what="undo" quiet shortcut="u">
                {t('bench.undo')}
              </Do>
              {active && (
                <Do what="dissolve" quiet>
                  {t('bench.dissolve')}
                </Do>
              )}
            </p>
          </form>
          <h2>{t('groups.history')}</h2>
          <Steps call={call.slug} steps={history} />
        </div>
      </div>
    </SecretariatFrame>
  )
}
