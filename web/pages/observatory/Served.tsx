import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { countryName } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'

/** The regions and countries that an entry serves, in one line. */
export function Served({ entry }: { entry: Pick<PublicEntry, 'regions' | 'countries'> }) {
  const { t, locale } = usePage()
  const names = [
    ...entry.regions.map((region) => t(`service.${region}` as MessageKey)),
    ...entry.countries.map((country) => countryName(locale, country)),
  ]
  // Chinese sets the parts of a unit side by side with nothing between them.
  if (locale === 'zh') return <>{names.join('、')}</>
  return <>{new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(names)}</>
}
