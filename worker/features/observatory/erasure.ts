import { eq } from 'drizzle-orm'
import { confirmation, linkCheck } from '../../../schema/tables/freshness.ts'
import { entry } from '../../../schema/tables/observatory.ts'
import { build, type Statement, statement } from '../../platform/database.ts'
import { eraseOwnership } from '../owners/erasure.ts'
import { notYetLookedAt } from './content.ts'
import { eraseChanges } from './history.ts'
import { forgetNames } from './names.ts'

/** What is left of what somebody said of an entry that was taken back. */
export const erasedEntry = {
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
  ...notYetLookedAt,
} satisfies Partial<typeof entry.$inferSelect>

/**
 * Blanks what the submitter of an entry wrote, the contact included, and forgets its owners, their proposals and
 * readers' reports. The slug stays: it is the public address, which answers from now on that the entry is gone.
 */
export function eraseEntry(id: string): Statement[] {
  return [
    statement(build.update(entry).set(erasedEntry).where(eq(entry.id, id))),
    statement(build.delete(linkCheck).where(eq(linkCheck.entry, id))),
    // Old links still answer that the entry is gone; to whom they went is forgotten.
    statement(build.update(confirmation).set({ recipientIndex: null }).where(eq(confirmation.entry, id))),
    eraseChanges(id),
    forgetNames(id),
    ...eraseOwnership(id),
  ]
}
