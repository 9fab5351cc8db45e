import { dev } from './dev.ts'
import { test } from './test.ts'

/**
 * Issues written for the measure of similarity, as submissions are: of uneven length, in six languages (and one in
 * another). A family holds two matters of one field; texts of one matter are similar, whatever their language, and
 * texts of its two matters are not, however near the field (hard negatives). Texts of different families are not
 * similar either.
 */
export interface LabelledIssue {
  key: string
  family: string
  matter: string
  language: string
  title: string
  description: string
}

export interface LabelledPair {
  a: LabelledIssue
  b: LabelledIssue
  similar: boolean
}

function read(half: string, text: string): LabelledIssue[] {
  const issues: LabelledIssue[] = []
  let family = ''
  let matter = 0
  for (const line of text.split('\n')) {
    if (line.startsWith('== ')) {
      family = line.slice(3)
      matter = 0
    } else if (line === '-') matter += 1
    else if (line !== '') {
      const [language = '', title = '', description = ''] = line.split(/ \| ?/)
      const key = `${half}-${family}-${matter}-${issues.length}`
      issues.push({ key, family, matter: `${family}-${matter}`, language, title, description })
    }
  }
  return issues
}

/** Every pair within a family: similar when of one matter. */
function pairsOf(issues: readonly LabelledIssue[]): LabelledPair[] {
  return issues.flatMap((a, i) =>
    issues
      .slice(i + 1)
      .filter((b) => b.family === a.family)
      .map((b) => ({ a, b, similar: a.matter === b.matter })),
  )
}

export const issues = { dev: read('dev', dev), test: read('test', test) }
export const pairs = { dev: pairsOf(issues.dev), test: pairsOf(issues.test) }
