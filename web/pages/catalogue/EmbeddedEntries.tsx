import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { directionOfLocale } from '../../../schema/i18n/translate.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'
import { Served } from '../observatory/Served.tsx'

/** Entries for a frame on another site: no script, no form, nothing around them; links lead out of the frame. */
export function EmbeddedEntries({
  entries,
  query,
}: {
  entries: readonly { entry: PublicEntry; excerpt: string }[]
  query: Record<string, string | undefined>
}) {
  const { t, locale, origin, sheets } = usePage()
  const all = origin + withQuery(paths.observatory(locale), query)
  return (
    <html lang={locale} dir={directionOfLocale(locale)}>
      <head>
        <meta charset="utf-8" />
        <title>{t('embed.heading')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={sheets.embed} />
        <link rel="canonical" href={all} />
      </head>
      <body>
        <main>
          <h1>{t('embed.heading')}</h1>
          {entries.length === 0 ? (
            <p>{t('observatory.none')}</p>
          ) : (
            <ul>
              {entries.map(({ entry, excerpt }) => (
                <li key={entry.slug}>
                  <h2>
                    <a href={origin + paths.entry(locale, entry.slug)} target="_top">
                      <Written lang={entry.language}>{entry.name}</Written>
                    </a>
                  </h2>
                  <p>
                    <Written lang={entry.language}>{excerpt}</Written>
                  </p>
                  <p class="kind">
                    {t(`entry.kind.${entry.kind}`)} · <Served entry={entry} />
                  </p>
                </li>
              ))}
            </ul>
          )}
        </main>
        <footer>
          <a href={all} target="_top">
            {t('embed.more')}
          </a>
        </footer>
      </body>
    </html>
  )
}
