import { entryContent } from '../../../schema/contracts/observatory.ts'
import { EntryFields } from '../../../web/pages/observatory/EntryFields.tsx'
import { parse } from '../../platform/forms.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Editor } from '../tracking/editor.ts'
import { entryLabels, shapeEntry, typedEntry } from './form.ts'
import { findEntryContent } from './queries.ts'
import { rewriteEntry } from './submission.ts'

/** Changes an entry that came back to the person who submitted it. */
export const entryEditor: Editor = {
  async typed(c, item) {
    const { db, locale } = c.get('ctx')
    const content = await findEntryContent(db, item.id)
    return content === null ? {} : typedEntry(locale, content)
  },
  fields: (form) => <EntryFields form={form} />,
  labels: entryLabels,
  async rewrite(c, item, form) {
    const parsed = parse(entryContent, shapeEntry(c.get('ctx').locale, form))
    if (!parsed.ok) return { ok: false, problems: problemsOf(parsed.error) }
    return { ok: true, statements: rewriteEntry(item, parsed.value) }
  },
}
