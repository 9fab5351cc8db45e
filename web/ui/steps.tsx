import type { ComponentChildren } from 'preact'
import { usePage } from '../page.tsx'

/**
 * A section of a long form. Where scripts run, the sections of a form become its steps (web/islands/steps.ts);
 * otherwise they follow each other on one page.
 */
export function Step({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section data-step>
      <h2 tabIndex={-1}>{heading}</h2>
      {children}
    </section>
  )
}

/** What the steps of a form need besides: shown by the script alone, in the words of the page's language. */
export function StepControls() {
  const { t } = usePage()
  return (
    <div data-walk hidden>
      <p data-progress>{t('steps.progress')}</p>
      <button type="button" class="quiet" data-back>
        {t('steps.back')}
      </button>{' '}
      <button type="button" data-next>
        {t('steps.next')}
      </button>
    </div>
  )
}

/** Where the script repeats what was typed, before it is sent. */
export function Overview() {
  const { t } = usePage()
  return <div data-overview={t('steps.change')} data-empty={t('steps.empty')} hidden />
}

/** Says that the browser keeps a draft, and lets the person throw it away; shown where scripts run. @param of what it is a draft of */
export function DraftNote({ of }: { of: string }) {
  const { t } = usePage()
  return (
    <div class="note" data-draft={of} data-first hidden>
      <p data-draft-note>{t('draft.note')}</p>
      <p data-draft-found hidden>
        {t('draft.found')}{' '}
        <button type="button" class="quiet" data-draft-restore>
          {t('draft.restore')}
        </button>
      </p>
      <button type="button" class="quiet" data-draft-delete>
        {t('draft.delete')}
      </button>
      <p data-draft-deleted role="status" hidden>
        {t('draft.deleted')}
      </p>
    </div>
  )
}
