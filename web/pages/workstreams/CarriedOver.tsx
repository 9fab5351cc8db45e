import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import { cycleName } from './CyclePages.tsx'

export interface CarriedGroup {
  call: string
  id: string
  title: string
  language: string
  cycle: string
}

/** What the cycle before left unfinished, on the page of the call that goes on with it. */
export function CarriedOver({ groups }: { groups: readonly CarriedGroup[] }) {
  const { t, locale } = usePage()
  const [first] = groups
  if (first === undefined) return null
  return (
    <section>
      <h2>{t('carried.title', { cycle: cycleName(first.cycle) })}</h2>
      <p>{t('carried.lead')}</p>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <a href={paths.group(locale, group.call, group.id)}>
              <Written lang={group.language}>{group.title}</Written>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
