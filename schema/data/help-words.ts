/**
 * Words by which people tell what they look for.
 *
 * Separated by commas. A word that ends in `*` stands for every word that begins so; several words must stand close to
 * each other, in any order; Chinese is looked for as it stands. `any` holds what is written alike in all languages.
 */
export type WordLanguage = 'any' | 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'

/** Words of those who look for figures, texts or an overview, and not for somebody who takes up their case. */
export const informationWords: Partial<Record<WordLanguage, string>> = {
  any: 'csv, api, dataset*',
  ar: 'بيانات, تقرير*, دراسة, بحث*, احصاءات*, مراجع, مصادر, مقارنة',
  zh: '数据, 论文, 报告, 资料, 统计, 研究, 汇总, 对比',
  en: 'data, database*, statistics, report, reports, study, studies, thesis, research*, list, overview, compar*, sources, literature, figures',
  fr: 'données, base données, statistique*, rapport*, étude*, mémoire, recherche, liste, compar*, sources, chiffres',
  ru: 'данные, баз* данн*, статистик*, отчет*, исследован*, диплом*, обзор*, сравн*, источник*',
  es: 'datos, base datos, estadística*, informe*, estudio*, tesis, investigaci*, lista, compar*, fuentes, cifras',
}
