import { directionOf } from '../../../../schema/i18n/names.ts'
import type { Locale } from '../../../../schema/vocabulary.ts'

/** The tags under which word processors know the languages of the interface. */
const tags: Record<Locale, string> = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' }

/** The tag of a language in a document to edit. @param tag BCP 47 */
export function wordTag(tag: string): string {
  return (tags as Record<string, string>)[tag] ?? tag
}

/** What a document says of the language of a piece of text, so that it is spelled and set rightly. */
export function languageOf(tag: string): {
  language: { value: string; eastAsia?: string; bidirectional?: string }
  rightToLeft?: true
} {
  const value = wordTag(tag)
  if (directionOf(tag) === 'rtl') return { language: { value, bidirectional: value }, rightToLeft: true }
  return { language: /^(?:zh|ja|ko)\b/.test(value) ? { value, eastAsia: value } : { value } }
}

/**
 * A text without what XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, and the two
 * last code points of the basic plane.
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
