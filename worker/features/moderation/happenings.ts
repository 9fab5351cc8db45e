import { catalogues, type MessageKey, type Translate } from '../../../schema/i18n/index.ts'

/** What happened to an item, in words; its code where it has no name. @param actor as the event has it */
export function happeningName(t: Translate, { action, actor }: { action: string; actor: string }): string {
  const key = `event.${action === 'edit' ? editedBy(actor) : action}`
  return key in catalogues.en ? t(key as MessageKey) : action
}

/** Authors, owners, the Secretariat and other catalogues change what is listed, all by the same event. */
function editedBy(actor: string): string {
  if (actor === 'person') return 'edit'
  if (actor === 'desk') return 'edit_by_owner'
  return actor === 'system' ? 'edit_by_source' : 'edit_by_secretariat'
}
