import { api, paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'

/** How to show entries on another site, with lines to copy. */
export function EmbedHelp() {
  const { t, locale, origin } = usePage()
  const chosen = { topic: 'child-online-safety', region: 'africa' }
  const frame = origin + withQuery(paths.embeddedEntries(locale), { ...chosen, limit: 5 })
  const list = origin + withQuery(api.entries, { ...chosen, limit: 20 })
  const markup = `<iframe src="${frame.replaceAll('&', '&amp;')}"\n  title="${t('embed.heading')}" width="100%" height="600" loading="lazy"></iframe>`
  const script = `const answer = await fetch('${list}')\nconst { items, next } = await answer.json()`
  return (
    <>
      <h2 id="embed">{t('embed.title')}</h2>
      <p>{t('embed.text')}</p>
      <h3>{t('embed.frame')}</h3>
      <p>{t('embed.frame.text')}</p>
      <Lines of={markup} label={t('embed.frame')} />
      <h3>{t('embed.fetch')}</h3>
      <p>{t('embed.fetch.text')}</p>
      <Lines of={script} label={t('embed.fetch')} />
    </>
  )
}

/** Lines of code that scroll by themselves, also by keyboard. */
function Lines({ of, label }: { of: string; label: string }) {
  return (
    <pre class="scroll" dir="ltr" lang="en" tabIndex={0} role="region" aria-label={label}>
      <code>{of}</code>
    </pre>
  )
}
