import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'

/** The whole address of the page, in a field from which it is easily copied. */
export function KeepAddress({ token }: { token: string }) {
  const { t, locale, origin } = usePage()
  return (
    <div class="note">
      <p>
        <label for="tracking-link">{t('tracking.link')}</label>
      </p>
      <input
        id="tracking-link"
        type="text"
        readOnly
        dir="ltr"
        value={origin + paths.tracking(locale, token)}
        aria-describedby="tracking-keep"
      />
      <p id="tracking-keep">{t('tracking.keep')}</p>
    </div>
  )
}

/** A text as it was typed, in whatever language. */
export function PersonText({ children }: { children: string }) {
  return (
    <blockquote class="as-typed" dir="auto">
      {children}
    </blockquote>
  )
}
