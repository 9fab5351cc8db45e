import { dropSentDraft, keepDraft } from './draft.ts'
import { countWords, proposeRegion } from './fields.ts'
import { findWhileTyping } from './find.ts'
import { offerQuickLeave } from './leave.ts'
import { showLocalTimes } from './local-time.ts'
import { showOverview, walkThroughSteps } from './steps.ts'
import { suggestWhileWriting } from './suggest.ts'
import { offerShortcuts } from './workbench.ts'

showLocalTimes()
offerQuickLeave()
dropSentDraft()
offerShortcuts()

const finder = document.querySelector<HTMLFormElement>('form[data-live]')
if (finder !== null) findWhileTyping(finder)

// A preview shows the whole form at once, since nothing in it can be pressed.
const form = document.querySelector<HTMLFormElement>('form[data-steps]:not(fieldset:disabled form)')
if (form !== null) {
  keepDraft(form)
  countWords(form)
  proposeRegion(form)
  const look = suggestWhileWriting(form)
  const checked = form.querySelector<HTMLInputElement>('input[name=checked]')
  walkThroughSteps(form, (last) => {
    if (!last) return
    showOverview(form)
    // What is similar was shown here, so that the server need not ask once more.
    look().then((seen) => {
      if (checked !== null) checked.disabled = !seen
    })
  })
}

// What a form got wrong is read out at once.
document.querySelector<HTMLElement>('[data-focus]')?.focus()
