import { usePage } from '../../page.tsx'

/**
 * A way out for whoever is watched: a plain link to a site that tells nothing. Where scripts run, it replaces this page
 * in the history, and so does the Escape key (see islands/leave.ts).
 */
export function LeaveQuickly() {
  const { t } = usePage()
  return (
    <p class="leave">
      <a class="button" href="https://www.un.org/" rel="noreferrer" data-leave>
        {t('help.leave')}
      </a>
      <span class="hint" data-leave-keys hidden>
        {t('help.leave.keys')}
      </span>
    </p>
  )
}
