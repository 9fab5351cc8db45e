import { eq } from 'drizzle-orm'
import { entry } from '../../../schema/tables/observatory.ts'
import { build, type Statement, statement } from '../../platform/database.ts'

/**
 * Blanks what the submitter of an entry wrote, the contact included. The slug is made of the name, so it goes too; the
 * id takes its place, since a slug must be one of its kind.
 */
export function eraseEntry(id: string): Statement[] {
  const blank = {
    slug: `withdrawn-${id.toLowerCase()}`,
    name: '',
    url: '',
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
  }
  return [statement(build.update(entry).set(blank).where(eq(entry.id, id)))]
}
