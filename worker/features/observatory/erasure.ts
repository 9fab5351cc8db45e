import { eq } from 'drizzle-orm'
import { entry } from '../../../schema/tables/observatory.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { eraseOwnership } from '../owners/erasure.ts'
import { eraseChanges } from './history.ts'
import { forgetNames } from './names.ts'

/**
 * Blanks what the submitter of an entry wrote, the contact included, and forgets its owners, their proposals and
 * readers' reports. The slug stays: it is the public address, which answers from now on that the entry is gone.
 */
export function eraseEntry(id: string): Statement[] {
  const blank = {
    name: '',
    url: '',
    address: '',
    summary: '',
    topics: [],
    regions: [],
    countries: [],
    languages: [],
    requestLanguages: [],
    audience: null,
    howToAsk: null,
    operator: null,
    operatorCountry: null,
    relation: null,
    contact: null,
    contactIndex: null,
    contactState: null,
    aliases: [],
    eligibility: [],
    eligibilityNote: null,
    operatorKind: null,
    askBy: [],
    askUrl: null,
    phone: null,
    hours: null,
    answerTime: null,
    fees: null,
    questions: [],
    publisher: null,
    since: null,
    contentUpdatedAt: null,
    updateFrequency: null,
    access: null,
    licence: null,
    apiUrl: null,
    formats: [],
    replacedBy: null,
    translations: [],
    origin: null,
  }
  return [
    statement(build.update(entry).set(blank).where(eq(entry.id, id))),
    eraseChanges(id),
    forgetNames(id),
    ...eraseOwnership(id),
  ]
}
