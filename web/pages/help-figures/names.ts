import type { Translate } from '../../../schema/i18n/index.ts'
import { isOneOf, serviceRegions } from '../../../schema/vocabulary.ts'

/** The name of a region of the figures: a service region, several, or none that was told. */
export function regionName(t: Translate, region: string): string {
  if (isOneOf(serviceRegions, region)) return t(`service.${region}`)
  return region === 'various' ? t('helpFigures.various') : t('helpFigures.region.unknown')
}
