import type { ItemKind } from '../../../schema/vocabulary.ts'
import { issueEditor } from '../calls/editor.tsx'
import { commentEditor } from '../drafts/editor.tsx'
import { entryEditor } from '../observatory/editor.tsx'
import type { Editor } from './editor.ts'

/** How each kind of item is changed by its author. */
export const editors: Record<ItemKind, Editor> = { issue: issueEditor, entry: entryEditor, comment: commentEditor }
