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
  return <>{new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(names)}</>
}
