import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import type { Node } from './dcat.ts'

/** Kinds of entries and the types of schema.org nearest to them. */
const types: Record<PublicEntry['kind'], string> = {
  observatory: 'WebSite',
  help_desk: 'Service',
  database: 'Dataset',
  initiative: 'Project',
}

/** The type of schema.org for who runs an entry. */
const operators: Record<NonNullable<PublicEntry['operatorKind']>, string> = {
  government: 'GovernmentOrganization',
  intergovernmental: 'Organization',
  civil_society: 'NGO',
  company: 'Corporation',
  academic: 'EducationalOrganization',
  technical_community: 'Organization',
}

/** An entry as schema.org describes things. Properties stand only with the types that have them. */
export function thingOf(entry: PublicEntry): Node {
  const { kind } = entry
  const operator =
    entry.operator === null
      ? undefined
      : {
          '@type': entry.operatorKind === null ? 'Organization' : operators[entry.operatorKind],
          name: entry.operator,
        }
  const creative = kind === 'observatory' || kind === 'database'
  return {
    '@context': 'https://schema.org',
    '@type': types[kind],
    name: entry.name,
    description: entry.summary,
    url: entry.url,
    ...(entry.aliases.length > 0 && { alternateName: entry.aliases }),
    ...(creative && { inLanguage: entry.languages }),
    ...(creative && operator && { publisher: operator }),
    ...(creative && entry.access !== null && { isAccessibleForFree: entry.access === 'open' }),
    ...(creative && entry.licence !== null && { license: entry.licence }),
    ...(kind === 'initiative' && operator && { parentOrganization: operator }),
    ...(kind === 'help_desk' && {
      ...(operator && { provider: operator }),
      ...(entry.countries.length > 0 && { areaServed: entry.countries }),
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceUrl: entry.askUrl ?? entry.url,
        availableLanguage: entry.requestLanguages.length > 0 ? entry.requestLanguages : entry.languages,
      },
    }),
  }
}
