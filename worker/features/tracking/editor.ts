import type { VNode } from 'preact'
import type { FormState } from '../../../web/ui/form.tsx'
import type { AppContext } from '../../middleware/app-env.ts'
import type { Statement } from '../../platform/database.ts'
import type { Form } from '../../platform/requests.ts'
import type { FieldProblem } from '../../platform/validation.ts'
import type { Item } from '../moderation/moderated.ts'

/** How the author of an item of one kind changes it after changes were requested. */
export interface Editor {
  /** The content, or the edit that waits, as the form's fields hold it. */
  typed(c: AppContext, item: Item): Promise<Form>
  /** Until when (ISO 8601; null where no day is set) an item that was not sent back can be changed; absent where its kind cannot be. */
  window?(c: AppContext, item: Item): Promise<{ open: boolean; closesAt: string | null }>
  /** The questions of the form. */
  fields(form: FormState, c: AppContext, item: Item): VNode | Promise<VNode>
  /** Labels of the fields, for the error summary. */
  labels(c: AppContext): Record<string, string>
  /**
   * Statements that put what was typed in place of what was there; the state moves elsewhere. `edit` is the same as it
   * is kept while it waits; `labels` are those of fields that this item has besides.
   */
  rewrite(
    c: AppContext,
    item: Item,
    form: Form,
  ): Promise<
    | { ok: true; statements: Statement[]; edit?: string }
    | { ok: false; problems: FieldProblem[]; labels?: Record<string, string> }
  >
}
