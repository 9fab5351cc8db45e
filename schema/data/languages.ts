/**
 * Languages offered where a person says in which language something is written, as BCP 47 tags: the six of the
 * interface first, then widely written ones in the order of their codes. A picker's help, not a limit: any other valid
 * tag is accepted as well.
 */
export const contentLanguages: readonly string[] = [
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ...['am', 'az', 'bg', 'bn', 'bs', 'ca', 'ckb', 'cs', 'da', 'de', 'el', 'et', 'fa', 'fi', 'fil', 'gn', 'gu', 'ha'],
  ...['he', 'hi', 'hr', 'ht', 'hu', 'hy', 'id', 'ig', 'it', 'ja', 'ka', 'kk', 'km', 'kn', 'ko', 'ku', 'ky', 'lo'],
  ...['lt', 'lv', 'mg', 'mk', 'ml', 'mn', 'mr', 'ms', 'my', 'nb', 'ne', 'nl', 'om', 'pa', 'pl', 'ps', 'pt', 'qu'],
  ...['ro', 'rw', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'tg', 'th', 'ti', 'tr', 'uk', 'ur'],
  ...['uz', 'vi', 'wo', 'xh', 'yo', 'zu'],
]

/** Primary language subtags usually written from right to left, as long as a tag names no script of its own. */
export const rightToLeft: ReadonlySet<string> = new Set([
  // Arabic and what is spoken of it.
  ...['ar', 'acm', 'acq', 'aeb', 'afb', 'ajp', 'apc', 'apd', 'arb', 'arq', 'ars', 'ary', 'arz', 'ayl'],
  // Other languages in Arabic script.
  ...['azb', 'bal', 'bgn', 'bqi', 'brh', 'ckb', 'fa', 'glk', 'gwc', 'haz', 'khw', 'ks', 'lrc', 'luz', 'mzn', 'pes'],
  ...['pnb', 'prs', 'ps', 'pbt', 'pbu', 'sd', 'sdh', 'skr', 'ug', 'ur'],
  // Hebrew script, with the former codes of Hebrew and Yiddish.
  ...['he', 'iw', 'ji', 'lad', 'yi'],
  // Scripts of their own: Thaana, N'Ko, Syriac, Hanifi Rohingya.
  ...['dv', 'nqo', 'syr', 'aii', 'rhg'],
])

/** ISO 15924 codes, lower case, of the scripts in living use that run from right to left. */
const rightToLeftScripts: ReadonlySet<string> = new Set([
  ...['adlm', 'arab', 'aran', 'hebr', 'mand', 'mend', 'nkoo', 'rohg', 'samr', 'syrc', 'syre', 'syrj', 'syrn', 'thaa'],
  'yezi',
])

/** Primary subtag, then the script if there is one; extended language subtags may stand between the two. */
const languageAndScript = /^([a-z]{2,8})(?:-[a-z]{3}){0,3}(?:-([a-z]{4}))?(?=-|$)/

/**
 * The direction in which a text of a language runs, for the attribute `dir`.
 *
 * A script subtag decides where there is one (`az-Arab` and `ks-Deva` are not what `az` and `ks` are); else the primary
 * subtag does. A region changes nothing: whoever writes Uzbek in Arabic script in Afghanistan says `uz-Arab-AF`.
 *
 * @param tag BCP 47, in any case; what is no language tag runs from left to right.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [, language, script] = languageAndScript.exec(tag.toLowerCase()) ?? []
  if (language === undefined) return 'ltr'
  const isRightToLeft = script === undefined ? rightToLeft.has(language) : rightToLeftScripts.has(script)
  return isRightToLeft ? 'rtl' : 'ltr'
}
