import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../schema/i18n/index.ts'
import { directionOfLocale } from '../../schema/i18n/translate.ts'
import { paths } from '../../schema/paths.ts'
import { type Locale, locales } from '../../schema/vocabulary.ts'
import { type PageInfo, type Preview, usePage } from '../page.tsx'

/** Every language in its own words, so that a reader finds theirs whatever the page is in. */
const ownNames: Record<Locale, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
}

/** The same page in another language. A path without one gets it in front. */
function inLocale(path: string, locale: Locale): string {
  return `/${locale}${path.replace(/^\/[a-z]{2}(?=[/?]|$)/, '')}`
}

const sections: { key: MessageKey; path: (l: Locale) => string }[] = [
  { key: 'nav.calls', path: paths.calls },
  { key: 'nav.observatory', path: paths.observatory },
  { key: 'nav.help', path: paths.help },
  { key: 'nav.drafts', path: paths.drafts },
]

export interface LayoutProps {
  /** Shown in the window's title, before the name of the site. */
  title: string
  /** A form came back with errors: the title says so first. */
  failed?: boolean
  description?: string
  /** Path of an Atom feed of this page's content. */
  feed?: string
  /** Path of an OpenSearch description: the browser offers to search here. */
  openSearch?: string
  /** Kept out of search engines: tracking pages, the Secretariat. */
  hidden?: boolean
  /** Styles that this page needs besides the common ones. */
  sheet?: keyof PageInfo['sheets']
  children: ComponentChildren
}

/** The frame of every page. */
export function Layout(props: LayoutProps) {
  const { title, failed = false, description, feed, openSearch, hidden = false, sheet, children } = props
  const { t, locale, path, origin, staff, preview, stylesheet, sheets, script } = usePage()
  const unlisted = hidden || preview !== undefined
  const bare = path.split('?')[0] ?? path
  return (
    <html lang={locale} dir={directionOfLocale(locale)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${failed ? `${t('error.title')} ` : ''}${title} – Waypost`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description !== undefined && <meta name="description" content={description} />}
        {unlisted && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={stylesheet} />
        {sheet !== undefined && <link rel="stylesheet" href={sheets[sheet]} />}
        {preview !== undefined && sheet !== 'desk' && <link rel="stylesheet" href={sheets.desk} />}
        <link rel="canonical" href={origin + path} />
        {!unlisted &&
          locales.map((l) => <link key={l} rel="alternate" hreflang={l} href={origin + inLocale(path, l)} />)}
        {!unlisted && <link rel="alternate" hreflang="x-default" href={origin + inLocale(path, 'en')} />}
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={feed} />}
        {openSearch !== undefined && (
          <link rel="search" type="application/opensearchdescription+xml" title="Waypost" href={openSearch} />
        )}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script src={script} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          {t('nav.skip')}
        </a>
        <header class="top">
          <div class="wide">
            <a class="brand" href={paths.home(locale)}>
              Waypost
            </a>
            <nav aria-label={t('nav.sections')}>
              <ul>
                {sections.map((section) => (
                  <li key={section.key}>
                    <a href={section.path(locale)} aria-current={bare === section.path(locale) ? 'page' : undefined}>
                      {t(section.key)}
                    </a>
                  </li>
                ))}
                {staff !== null && (
                  <li>
                    <a href={paths.secretariat.queue(locale)}>{t('nav.secretariat')}</a>
                  </li>
                )}
              </ul>
            </nav>
            <nav class="languages" aria-label={t('nav.language')}>
              <details>
                <summary>{ownNames[locale]}</summary>
                <ul>
                  {locales.map((l) => (
                    <li key={l}>
                      <a
                        href={inLocale(path, l)}
                        lang={l}
                        dir={directionOfLocale(l)}
                        hreflang={l}
                        aria-current={l === locale ? 'true' : undefined}
                      >
                        {ownNames[l]}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </nav>
          </div>
        </header>
        <main id="main" class="wide" tabIndex={-1}>
          {preview === undefined ? children : <Frozen preview={preview}>{children}</Frozen>}
        </main>
        <footer class="foot">
          <div class="wide">
            <nav aria-label={t('nav.about')}>
              <ul>
                <li>
                  <a href={paths.moderationLog(locale)}>{t('nav.log')}</a>
                </li>
                <li>
                  <a href={paths.archive(locale)}>{t('nav.archive')}</a>
                </li>
                <li>
                  <a href={paths.data(locale)}>{t('nav.data')}</a>
                </li>
                <li>
                  <a href={paths.conduct(locale)}>{t('nav.conduct')}</a>
                </li>
                <li>
                  <a href={paths.privacy(locale)}>{t('nav.privacy')}</a>
                </li>
                <li>
                  <a href={paths.accessibility(locale)}>{t('nav.accessibility')}</a>
                </li>
              </ul>
            </nav>
            <p>{t('nav.licence')}</p>
          </div>
        </footer>
      </body>
    </html>
  )
}

/** A page that is only looked at: said so on top, and nothing in it can be typed or sent. */
function Frozen({ preview, children }: { preview: Preview; children: ComponentChildren }) {
  return (
    <>
      <aside class="note preview" lang={preview.locale} dir={directionOfLocale(preview.locale)}>
        <p>
          <strong>{preview.notice}</strong> <a href={preview.back.href}>{preview.back.label}</a>
        </p>
        <ul class="tools">
          {preview.parts.map((part) => (
            <li key={part.href}>
              <a href={part.href} aria-current={part.current ? 'page' : undefined}>
                {part.label}
              </a>
            </li>
          ))}
        </ul>
        <ul class="tools" aria-label={preview.languages.label}>
          {preview.languages.links.map(({ locale: l, href, current }) => (
            <li key={l}>
              <a href={href} lang={l} dir={directionOfLocale(l)} aria-current={current ? 'page' : undefined}>
                {ownNames[l]}
              </a>
            </li>
          ))}
        </ul>
      </aside>
      <fieldset class="field" disabled aria-label={preview.notice}>
        {children}
      </fieldset>
    </>
  )
}
