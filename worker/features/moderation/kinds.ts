import type { ItemKind } from '../../../schema/vocabulary.ts'
import type { Reader } from '../../platform/database.ts'
import { loadIssue } from '../calls/moderated.ts'
import { loadComment } from '../drafts/moderated.ts'
import { loadEntry } from '../observatory/moderated.ts'
import type { Item, LoadModerated, Moderated } from './moderated.ts'

const loaders: Record<ItemKind, LoadModerated> = { issue: loadIssue, entry: loadEntry, comment: loadComment }

/** The content of an item and what publishing it means. */
export function loadModerated(db: Reader, item: Item): Promise<Moderated> {
  return loaders[item.kind as ItemKind](db, item)
}
