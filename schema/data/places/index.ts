import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { europe } from './europe.ts'
import { oceania } from './oceania.ts'

/**
 * How people name the countries in the six languages: alpha-2 code to names, people, cities and words of daily life
 * (a means of payment, a number that everybody has), separated by commas. `*` is any ending: `senegal*` is also
 * sénégalais and senegalesa, `казах*` every case (in Arabic, the endings of people and things of a country). Accents
 * and the Arabic article do not count. `!` is a word that is a place only behind a preposition or the like (turkey). A
 * name that stands under several countries is told apart by what else the text names, or not at all.
 */
export const placeNames: Readonly<Record<string, string>> = { ...africa, ...americas, ...asia, ...europe, ...oceania }
