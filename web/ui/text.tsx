import type { ComponentChildren } from 'preact'
import { formatDay, formatMoment } from '../../schema/i18n/dates.ts'
import { directionOf } from '../../schema/i18n/names.ts'
import { usePage } from '../page.tsx'

/** HTML that our own Markdown renderer made; raw HTML of people never gets here. */
export interface SafeHtml {
  html: string
}

/** Text that a person wrote in `lang`, as rendered Markdown. */
export function Prose({ of, lang }: { of: SafeHtml; lang: string }) {
  return <div class="prose" lang={lang} dir={directionOf(lang)} dangerouslySetInnerHTML={{ __html: of.html }} />
}

/** A line that a person wrote in `lang`. */
export function Written({ children, lang }: { children: string; lang: string }) {
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {children}
    </bdi>
  )
}

/** A moment in UTC; where scripts run the reader's own time is added. */
export function Moment({ at }: { at: string }) {
  const { locale } = usePage()
  return (
    <time dateTime={at} data-local>
      {formatMoment(locale, at)}
    </time>
  )
}

/** A day in UTC. */
export function Day({ at }: { at: string }) {
  const { locale } = usePage()
  return <time dateTime={at}>{formatDay(locale, at)}</time>
}

/** A label and what it stands for, joined as the language joins them: French puts a space before the colon. */
export function Labelled({ label, children }: { label: ComponentChildren; children: ComponentChildren }) {
  const { t } = usePage()
  const [before, between, after] = t('list.labelled').split(/\{(?:label|value)\}/)
  return (
    <>
      {before}
      {label}
      {between}
      {children}
      {after}
    </>
  )
}
