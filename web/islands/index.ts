import { offerQuickLeave } from './leave.ts'
import { showLocalTimes } from './local-time.ts'
import { offerShortcuts } from './workbench.ts'

// What a form got wrong is read out at once.
document.querySelector<HTMLElement>('[data-focus]')?.focus()
showLocalTimes()
offerQuickLeave()
offerShortcuts()
