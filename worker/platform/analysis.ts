/**
 * One analysis of text for index and query alike. SQLite's tokenizers neither segment Chinese nor fold Arabic
 * letters, so the words are made here.
 */

/** Words so common that they tell nothing about a subject, in the six languages, already folded. */
const stopWords = new Set(
  (
    'a an and are as at be by can for from has have how i in is it its me my of on or our that the their them there they this to us was we what when where which who why will with you your ' +
    'au aux avec ce ces cette comme dans de des du elle en est et eux il ils je la le les leur lui mais mes moi mon ne nos notre nous on ou par pas pour qu que qui sa se ses son sont sur ta te tes toi ton tu un une vos votre vous y est ete ai c d j l m n s t ' +
    'al como con cual del desde donde el ella ellos era es esta este esto fue ha hay las lo los mas mi mis muy no nos o para pero por porque que quien se ser si sin sobre son su sus tambien te tiene todo un una uno y ya yo ' +
    'а без бы был была были было быть в вам вас весь во вот все вы где да для до его ее если есть еще же за и из или им их к как ко когда кто ли мне мой моя мы на не нет но о об он она они оно от по при с со так там то только ты у уже чем что чтобы это этот я ' +
    'الي الذي التي ان او اين انا انت او بعد بين ثم عن علي في قد قبل كان كانت كل كيف لا لكن لم لن ليس ما ماذا متي مع من منذ نحن هذا هذه هل هم هنا هو هي و يا يكون '
  )
    .split(' ')
    .filter((word) => word !== ''),
)

/**
 * Folds a text to the form in which words are compared: NFKC, lower case, marks of Latin, Greek, Cyrillic, Arabic
 * and Hebrew letters dropped, Arabic letter forms unified (after Lucene's ArabicNormalizer: alef, yeh, teh marbuta,
 * tatweel).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0626/g, '\u064a')
    .replace(/\u0624/g, '\u0648')
    .replace(/\u06a9/g, '\u0643')
    .normalize('NFC')
}

const han = /\p{Script=Han}/u

/**
 * The words of a folded text, in order, repeated as they occur, without stop words; a run of Han characters, which has
 * no spaces, stays whole.
 */
export function words(folded: string): string[] {
  const found: string[] = []
  for (const [run] of folded.matchAll(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv)) {
    if (!stopWords.has(run)) found.push(run)
  }
  return found
}

/** Whether a folded word tells nothing about a subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** Whether a word of {@link words} is a run of Han characters. */
export function isHan(word: string): boolean {
  return han.test(word)
}

/**
 * The terms of a text, in order, repeated as they occur: folded words of letters and digits without stop words,
 * lightly cut to their stem; runs of Han characters become overlapping pairs (a single one stays alone).
 */
export function terms(text: string): string[] {
  return words(fold(text)).flatMap((word) => (isHan(word) ? pairs(word) : [stem(word)]))
}

/** Overlapping pairs of the characters of a run; the one character of a run of one. */
export function pairs(run: string): string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

/** English plurals that no ending tells; people ask for children, and texts speak of a child. */
const irregular = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
])

/**
 * A light stem that brings singular and plural, and the Arabic article, together: the S-stemmer of Harman (1991,
 * "How effective is suffixing?") for Latin letters, Larkey's light10 prefixes and suffixes for Arabic, the commonest
 * case endings for Russian. It would rather leave two forms apart than join two words.
 */
export function stem(word: string): string {
  if (/^[a-z]/.test(word)) {
    const singular = irregular.get(word)
    if (singular !== undefined) return singular
    if (word.length > 4 && word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`
    if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
    if (word.length > 3 && word.endsWith('s') && !/(?:us|ss|is)$/.test(word)) return word.slice(0, -1)
    return word
  }
  if (/^\p{Script=Arabic}/u.test(word)) {
    // The conjunction goes after the article, so that a word that begins with its letter is cut alike in both forms.
    const open = word.replace(/^(?:و?(?:ال|بال|كال|فال)|لل)(?=..)/u, '').replace(/^و(?=.{4})/u, '')
    return open.length > 4 ? open.replace(/(?:ها|ان|ات|ون|ين|يه|ية|ه|ي)$/u, '') : open
  }
  if (/^\p{Script=Cyrillic}/u.test(word) && word.length > 5) {
    return word.replace(
      /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ией|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ия|ию|ии|а|я|о|е|ы|и|у|ю|ь)$/u,
      '',
    )
  }
  return word
}
