import type { PublicCommunity } from '../../../schema/contracts/priorities.ts'
import { topicName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import { Labelled } from '../../ui/text.tsx'
import { TargetName } from './TargetName.tsx'
import type { GroupView, PartView } from './views.ts'

interface MatrixProps {
  call: string
  parts: readonly PartView[]
  communities: readonly PublicCommunity[]
  groups: ReadonlyMap<string, GroupView>
}

/**
 * Themes by communities. Where the window is narrow a list takes the place of the table; only one of the two is shown,
 * and read out.
 */
export function Matrix({ call, parts, communities, groups }: MatrixProps) {
  const { t, locale } = usePage()
  const nameOf = (part: PartView) => (part.basket === null ? t('priorities.groups') : topicName(locale, part.basket))
  // In the order of the columns.
  const namesOf = (ids: readonly string[]) =>
    communities
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(' · ')
  return (
    <>
      <div class="matrix" role="region" aria-labelledby="matrix" tabIndex={0}>
        <table aria-labelledby="matrix">
          <thead>
            <tr>
              <th scope="col">{t('priorities.matrix.theme')}</th>
              {communities.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          {parts.map((part) => (
            <tbody key={part.basket}>
              <tr class="basket">
                <th scope="rowgroup">{nameOf(part)}</th>
                <td colSpan={communities.length}>{part.rows.length === 0 && t('priorities.matrix.none')}</td>
              </tr>
              {part.rows.map((row) => (
                <tr key={row.theme ?? row.group}>
                  <th scope="row">
                    <TargetName call={call} target={row} groups={groups} brief />
                  </th>
                  {communities.map(({ id }) =>
                    row.communities.includes(id) ? (
                      <td key={id}>
                        <span aria-hidden="true">●</span>
                        <span class="unseen">{t('priorities.matrix.yes')}</span>
                      </td>
                    ) : (
                      <td key={id} />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <dl class="matrix-list">
        {parts.map((part) => (
          <div key={part.basket}>
            <dt>{nameOf(part)}</dt>
            {part.rows.length === 0 ? (
              <dd class="hint">{t('priorities.matrix.none')}</dd>
            ) : (
              part.rows.map((row) => (
                <dd key={row.theme ?? row.group}>
                  <Labelled label={<TargetName call={call} target={row} groups={groups} brief />}>
                    <bdi>{namesOf(row.communities)}</bdi>
                  </Labelled>
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
    </>
  )
}
