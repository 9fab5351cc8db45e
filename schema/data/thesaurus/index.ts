import type { Locale } from '../../vocabulary.ts'
import { thesaurusAr } from './ar.ts'
import { thesaurusEn } from './en.ts'
import { thesaurusEs } from './es.ts'
import { thesaurusFr } from './fr.ts'
import { thesaurusRu } from './ru.ts'
import { thesaurusZh } from './zh.ts'

/** The words of the needs in each language: see `needs.ts`. */
export const thesaurus: Readonly<Record<Locale, string>> = {
  ar: thesaurusAr,
  zh: thesaurusZh,
  en: thesaurusEn,
  fr: thesaurusFr,
  ru: thesaurusRu,
  es: thesaurusEs,
}
