import { access } from './access.ts'
import { people } from './people.ts'
import { safety } from './safety.ts'
import { society } from './society.ts'

/**
 * What people bring to the forum, and the words for it in six languages: the bridge by which issues in different
 * languages are compared. A line is `id: English | French | Spanish | Russian | Arabic | Chinese`; phrases are
 * separated by commas. A word that ends in `*` stands for every word that begins so; the words of a phrase stand beside
 * each other, little words left out; Arabic is written without the article; Chinese is looked for as it stands.
 */
export const conceptLines: string = [people, access, safety, society].join('\n')

/** The concepts that say whom an issue is about, or where: issues about the same people can be about anything. */
export const peopleConcepts: readonly string[] = people
  .split('\n')
  .map((line) => line.slice(0, Math.max(0, line.indexOf(':'))))
  .filter((id) => id !== '')
