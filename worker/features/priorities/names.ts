import { type MessageKey, translator } from '../../../schema/i18n/index.ts'
import { isOneOf, type Locale, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { nameIn, sideBySide } from './rules.ts'

/** The name of a community in a language: stakeholder groups are named by the catalogue, initiatives by themselves. */
export function communityName(locale: Locale, id: string, names: Readonly<Record<string, string>>): string {
  return isOneOf(stakeholderGroups, id) ? translator(locale)(`group.${id}` as MessageKey) : nameIn(names, locale)
}

/** Every stakeholder group and the given initiatives with their names, as they stand side by side. */
export function withStakeholderGroups<C extends { id: string; names: Record<string, string> }>(
  locale: Locale,
  known: readonly C[],
): { id: string; name: string; known: C | null }[] {
  const byId = new Map(known.map((one) => [one.id, one]))
  const ids = new Set([...stakeholderGroups, ...byId.keys()])
  return sideBySide(
    [...ids].map((id) => {
      const one = byId.get(id) ?? null
      return { id, name: communityName(locale, id, one?.names ?? {}), known: one }
    }),
    locale,
  )
}
