import type { ComponentChildren } from 'preact'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { languageName } from '../../../schema/i18n/names.ts'
import type { Locale } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'

const primary = (tag: string): string => tag.split('-')[0] ?? tag

/** The translation that a reader is shown first; undefined where the original is in their language, or none is in it. */
export function translationFor<T extends { language: string }>(
  entry: { language: string; translations: readonly T[] },
  locale: Locale,
): T | undefined {
  if (primary(entry.language) === locale) return undefined
  const exact = entry.translations.find(({ language }) => language === locale)
  return exact ?? entry.translations.find(({ language }) => primary(language) === locale)
}

/** The name of an entry as a reader is told it, and its language. */
export function nameFor(
  entry: Pick<PublicEntry, 'name' | 'language' | 'translations'>,
  locale: Locale,
): { name: string; language: string } {
  return translationFor(entry, locale) ?? entry
}

/** Says where the translation above comes from, with the original one click away; nothing where the original is shown. */
export function Original({
  entry,
  children,
}: {
  entry: Pick<PublicEntry, 'language' | 'translations'>
  /** The original text. */
  children: ComponentChildren
}) {
  const { t, locale } = usePage()
  const translation = translationFor(entry, locale)
  if (translation === undefined) return null
  const language = languageName(locale, entry.language)
  return (
    <>
      <p class="hint">{t(`entry.translated.${translation.origin}`, { language })}</p>
      <details>
        <summary>{t('entry.translated.original')}</summary>
        {children}
      </details>
    </>
  )
}
