import { entryContent } from '../../../schema/contracts/observatory.ts'
import { EntryFields } from '../../../web/pages/observatory/EntryFields.tsx'
import { parse } from '../../platform/forms.ts'
import type { Form } from '../../platform/requests.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Editor } from '../tracking/editor.ts'
import { countryNames, entryLabels, entryReadings, shapeEntry } from './form.ts'
import { findEntryContent } from './queries.ts'
import { rewriteEntry } from './submission.ts'

/** Changes an entry that came back to the person who submitted it. */
export const entryEditor: Editor = {
  async typed(c, item) {
    const content = await findEntryContent(c.get('ctx').db, item.id)
    const typed: Form = {}
    if (content === null) return typed
    for (const name of Object.keys(entryReadings) as (keyof typeof entryReadings)[]) {
      const value = content[name]
      if (value !== null) typed[name] = Array.isArray(value) ? value : [value]
    }
    typed.countries = [countryNames(c.get('ctx').locale, content.countries)]
    return typed
  },
  fields: (form) => <EntryFields form={form} />,
  labels: entryLabels,
  async rewrite(c, item, form) {
    const parsed = parse(entryContent, shapeEntry(c.get('ctx').locale, form))
    if (!parsed.ok) return { ok: false, problems: problemsOf(parsed.error) }
    return { ok: true, statements: rewriteEntry(item, parsed.value) }
  },
}
