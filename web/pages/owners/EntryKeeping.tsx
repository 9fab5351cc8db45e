import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'

/** Ways to put an entry right, for those who read it and for those who run what it describes. */
export function EntryKeeping({ slug }: { slug: string }) {
  const { t, locale } = usePage()
  return (
    <p class="actions">
      <a href={paths.entryCorrection(locale, slug)}>{t('correction.title')}</a>
      <a href={paths.entryClaim(locale, slug)}>{t('claim.link')}</a>
    </p>
  )
}
