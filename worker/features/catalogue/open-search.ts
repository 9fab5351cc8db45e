import type { Translate } from '../../../schema/i18n/index.ts'
import { api, paths } from '../../../schema/paths.ts'
import type { Locale } from '../../../schema/vocabulary.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** How browsers and aggregators search the observatory (OpenSearch 1.1, draft 6), in one language. */
export function openSearchDescription(origin: string, locale: Locale, t: Translate): string {
  const url = (type: string, template: string, more = '') =>
    `<Url type="${type}" template="${escaped(origin + template)}"${more}/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    '<ShortName>Waypost</ShortName>',
    `<LongName>${escaped(`Waypost – ${t('observatory.title')}`)}</LongName>`,
    `<Description>${escaped(t('observatory.lead'))}</Description>`,
    url('text/html', `${paths.observatory(locale)}?q={searchTerms}`),
    url('application/json', `${api.entries}?q={searchTerms}&limit={count?}`),
    url('application/opensearchdescription+xml', paths.openSearch(locale), ' rel="self"'),
    `<Image type="image/svg+xml">${escaped(origin)}/assets/icon.svg</Image>`,
    `<Language>${locale}</Language>`,
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}
