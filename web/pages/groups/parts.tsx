import type { GroupStepView } from '../../../schema/contracts/groups.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Bars } from '../../ui/lists.tsx'
import { Moment, Written } from '../../ui/text.tsx'

/** A group as other pages name it. */
export interface GroupLink {
  id: string
  title: string
  language: string
}

/** The group in which an issue stands, and why. */
export interface GroupNoteView {
  title: string
  language: string
  path: string
  reason: string | null
}

/** Says that a list holds the members of one group alone. */
export function InGroup({ call, group }: { call: string; group: GroupLink }) {
  const { t, locale } = usePage()
  return (
    <p class="note">
      {t('groups.only')}{' '}
      <a href={paths.group(locale, call, group.id)}>
        <Written lang={group.language}>{group.title}</Written>
      </a>
    </p>
  )
}

/** Tells of an issue in which group it stands and why it was put there. */
export function StandsInGroup({ group }: { group: GroupNoteView }) {
  const { t } = usePage()
  return (
    <div class="note">
      <p>
        {t('groups.stands_in')}{' '}
        <a href={group.path}>
          <Written lang={group.language}>{group.title}</Written>
        </a>
      </p>
      {group.reason !== null && (
        <>
          <p>{t('groups.why')}</p>
          <blockquote class="as-typed" dir="auto">
            {group.reason}
          </blockquote>
        </>
      )}
    </div>
  )
}

/** Who the members of a group come from. */
export interface Origins {
  byStakeholderGroup: Readonly<Record<string, number>>
  byRegion: Readonly<Record<string, number>>
}

/** Numbers of members by stakeholder group and region, those without any left out. */
export function OriginBars({ of }: { of: Origins }) {
  const { t } = usePage()
  const rows = (counts: Readonly<Record<string, number>>, values: readonly string[], prefix: string) =>
    values
      .map((value) => ({ label: t(`${prefix}.${value}` as MessageKey), n: counts[value] ?? 0 }))
      .filter((row) => row.n > 0)
  return (
    <div class="charts">
      <Bars
        caption={t('statistics.by_group')}
        of={t('author.group')}
        rows={rows(of.byStakeholderGroup, stakeholderGroups, 'group')}
      />
      <Bars caption={t('statistics.by_region')} of={t('author.region')} rows={rows(of.byRegion, regions, 'region')} />
    </div>
  )
}

/** Who the members come from, in a line. */
export function OriginLine({ of }: { of: Origins }) {
  const { t } = usePage()
  const parts = [
    ...stakeholderGroups.map((value) => ({ label: t(`group.${value}`), n: of.byStakeholderGroup[value] ?? 0 })),
  ].filter((part) => part.n > 0)
  if (parts.length === 0) return null
  return (
    <p class="byline">{parts.map((part) => t('groups.share', { label: part.label, count: part.n })).join(' · ')}</p>
  )
}

/** Steps in plain words; who took them is told by role. */
export function Steps({ call, steps }: { call: string; steps: readonly GroupStepView[] }) {
  const { t, locale } = usePage()
  return (
    <ol class="plain">
      {steps.map((step) => (
        <li key={step.version}>
          {t(`groups.step.${step.action}`, { n: step.issues })}
          {step.other !== null && step.action !== 'undo' && (
            <>
              {' '}
              <a href={paths.group(locale, call, step.other.id)}>
                <Written lang={step.other.language}>{step.other.title}</Written>
              </a>
            </>
          )}
          {step.formerTitle !== null && (
            <>
              {' '}
              {t('groups.formerly')} <bdi>{step.formerTitle}</bdi>
            </>
          )}
          {step.references.length > 0 && (
            <>
              {' '}
              <bdi dir="ltr">
                ({step.references.join(', ')}
                {step.issues > step.references.length && ', …'})
              </bdi>
            </>
          )}{' '}
          <span class="hint">
            {t(`secretariat.role.${step.role}`)} · <Moment at={step.at} />
          </span>
          {step.reason !== null && (
            <blockquote class="as-typed" dir="auto">
              {step.reason}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  )
}
