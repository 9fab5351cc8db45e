import { entryContent } from '../../../schema/contracts/observatory.ts'
import { EntryFields } from '../../../web/pages/observatory/EntryFields.tsx'
import { parse } from '../../platform/forms.ts'
import { problemsOf } from '../../platform/validation.ts'
import type { Editor } from '../tracking/editor.ts'
import { columnsOf } from './content.ts'
import { editOf, withEdit, writeEdit } from './edit.ts'
import { entryLabels, shapeEntry, typedEntry } from './form.ts'
import { findEntryContent } from './queries.ts'
import { writeColumns } from './submission.ts'

/** Changes an entry at any time: entries have no closing day. What is public stays until a moderator read the change. */
export const entryEditor: Editor = {
  async typed(c, item) {
    const { db, locale } = c.get('ctx')
    const content = await findEntryContent(db, item.id)
    if (content === null) return {}
    return typedEntry(locale, item.edit === null ? content : withEdit(content, item.edit))
  },
  window: () => Promise.resolve({ open: true, closesAt: null }),
  fields: (form) => <EntryFields form={form} />,
  labels: entryLabels,
  async rewrite(c, item, form) {
    const { db, locale } = c.get('ctx')
    const parsed = parse(entryContent, shapeEntry(locale, form))
    if (!parsed.ok) return { ok: false, problems: problemsOf(parsed.error) }
    const content = await findEntryContent(db, item.id)
    const columns = columnsOf(parsed.value, parsed.value.language ?? item.language, content ?? undefined)
    return {
      ok: true,
      statements: writeColumns(item, columns),
      edit: writeEdit(content === null ? columns : editOf(content, columns)),
    }
  },
}
