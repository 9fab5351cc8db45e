import { api, paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'

/** How to offer more entries than one wants to type. */
export function ManyEntries() {
  const { t, locale } = usePage()
  return (
    <p>
      {t('imports.entries.offer')}{' '}
      <a href={paths.apiPageIn(locale)}>
        <code dir="ltr">POST {api.entries}</code>
      </a>
    </p>
  )
}
