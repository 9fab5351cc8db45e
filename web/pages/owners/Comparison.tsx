import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { directionOf } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import type { ChangeView, ComparedPart, FactView } from './views.ts'

/** Old and new value of a field side by side, and what was there before where that has changed meanwhile. */
export function Comparison({ change, children }: { change: ChangeView; children?: ComponentChildren }) {
  const { t } = usePage()
  const { parts, base, list } = change
  return (
    <section class="change" aria-labelledby={`change-${change.field}`}>
      <h3 id={`change-${change.field}`}>
        {change.label} {base !== null && <span class="tag rejected">{t('proposal.meanwhile')}</span>}
      </h3>
      <dl class="compare">
        {base !== null && (
          <Side label={t('proposal.base')} language={change.language}>
            <Value parts={base.map((text) => ({ in: 'both', text }))} list={list} />
          </Side>
        )}
        <Side label={t('proposal.now')} language={change.language}>
          <Value parts={parts.filter((part) => part.in !== 'after')} list={list} />
        </Side>
        <Side label={t('proposal.proposed')} language={change.language}>
          <Value parts={parts.filter((part) => part.in !== 'before')} list={list} />
        </Side>
      </dl>
      {children}
    </section>
  )
}

function Side({ label, language, children }: { label: string; language: string | null; children: ComponentChildren }) {
  const direction = language === null ? undefined : directionOf(language)
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={language ?? undefined} dir={direction}>
        {children}
      </dd>
    </div>
  )
}

function Value({ parts, list }: { parts: readonly ComparedPart[]; list: boolean }) {
  const { t } = usePage()
  if (parts.length === 0) return <span class="hint">{t('proposal.empty')}</span>
  if (!list) return <>{parts.map(marked)}</>
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.in + part.text} dir="auto">
          {marked(part)}
        </li>
      ))}
    </ul>
  )
}

function marked({ in: side, text }: ComparedPart) {
  if (side === 'before') return <del>{text}</del>
  return side === 'after' ? <ins>{text}</ins> : text
}

/** What became of a field: taken, or refused with its reason. */
export function Outcome({ decision }: { decision: { accepted: boolean; reason: string; note: string } }) {
  const { t } = usePage()
  if (decision.accepted) {
    return (
      <p>
        <span class="tag published">{t('proposal.accepted')}</span>
      </p>
    )
  }
  return (
    <>
      <p>
        <span class="tag rejected">{t('proposal.refused')}</span>{' '}
        {decision.reason !== '' && t(`reason.${decision.reason}` as MessageKey)}
      </p>
      {decision.note !== '' && (
        <blockquote>
          <bdi>{decision.note}</bdi>
        </blockquote>
      )}
    </>
  )
}

/** What an entry says, field by field. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  return (
    <dl class="facts rows">
      {facts.map(({ field, label, lines, language }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd lang={language ?? undefined} dir={language === null ? undefined : directionOf(language)}>
            {lines.length === 1 ? (
              <bdi>{lines[0]}</bdi>
            ) : (
              <ul class="plain">
                {lines.map((line) => (
                  <li key={line}>
                    <bdi>{line}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
