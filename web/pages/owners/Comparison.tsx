import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../../schema/i18n/index.ts'
import { directionOf } from '../../../schema/i18n/names.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import type { ChangeView, ComparedPart, FactView } from './views.ts'

/** Old and new value of a field side by side, and what was there before where that has changed meanwhile. */
export function Comparison({
  change,
  heading: Heading,
  children,
}: {
  change: ChangeView
  heading: 'h2' | 'h3'
  children?: ComponentChildren
}) {
  const { t } = usePage()
  const { parts, base, list } = change
  return (
    <section class="change" aria-labelledby={`change-${change.field}`}>
      <Heading id={`change-${change.field}`}>
        {change.label} {base !== null && <span class="tag rejected">{t('proposal.meanwhile')}</span>}
      </Heading>
      <dl class="compare">
        {base !== null && (
          <Side
            label={t('proposal.base')}
            language={change.language}
            list={list}
            parts={base.map((text) => ({ in: 'both', text }))}
          />
        )}
        <Side
          label={t('proposal.now')}
          language={change.language}
          list={list}
          parts={parts.filter((part) => part.in !== 'after')}
        />
        <Side
          label={t('proposal.proposed')}
          language={change.language}
          list={list}
          parts={parts.filter((part) => part.in !== 'before')}
        />
      </dl>
      {children}
    </section>
  )
}

function Side({
  label,
  language,
  list,
  parts,
}: {
  label: string
  language: string | null
  list: boolean
  parts: readonly ComparedPart[]
}) {
  const { t } = usePage()
  // That nothing is there is said in the reader's language.
  const spoken = parts.length === 0 ? null : language
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={spoken ?? undefined} dir={spoken === null ? undefined : directionOf(spoken)}>
        {parts.length === 0 && <span class="hint">{t('proposal.empty')}</span>}
        {list && parts.length > 0 ? (
          <ul>
            {parts.map((part) => (
              <li key={part.in + part.text}>
                <bdi>{marked(part)}</bdi>
              </li>
            ))}
          </ul>
        ) : (
          parts.map(marked)
        )}
      </dd>
    </div>
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

/** Fields whose parts are sentences, each on a line of its own. */
const long = new Set(['questions', 'translations'])

/** What an entry says, field by field. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  return (
    <dl class="facts rows">
      {facts.map(({ field, label, lines, language }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {long.has(field) ? (
              <ul>
                {lines.map((line) => (
                  <li key={line}>
                    <bdi>{line}</bdi>
                  </li>
                ))}
              </ul>
            ) : (
              lines.map((line, i) => (
                <>
                  {i > 0 && ' · '}
                  {language === null ? <bdi>{line}</bdi> : <Written lang={language}>{line}</Written>}
                </>
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
