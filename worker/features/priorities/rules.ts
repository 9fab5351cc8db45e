import { mostPriorities } from '../../../schema/contracts/priorities.ts'
import { topics } from '../../../schema/data/topics.ts'
import { isOneOf, type Locale, stakeholderGroups } from '../../../schema/vocabulary.ts'
import type { Actor } from '../../context.ts'
import { can } from '../accounts/rules.ts'

/** A theme or a group of issues: exactly one of the two is not null. */
export interface Target {
  theme: string | null
  group: string | null
}

/** A target that a community puts forward. */
export interface Pick extends Target {
  community: string
  /** Of the group: `dissolved` where it is no more. */
  groupState?: string | null
}

/** A term in whole days (UTC), both included. */
export interface Term {
  startsOn: string
  endsOn: string
  endedAt: string | null
}

/** The day of a moment in UTC, such as `2027-03-01`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** Whether somebody speaks for a community under this mandate on a day. */
export function isValid(term: Term, day: string): boolean {
  return term.endedAt === null && term.startsOn <= day && day <= term.endsOn
}

/**
 * Whether the actor may set what a community puts forward: administrators for every community, others under a mandate
 * of theirs for this one that is valid on the day.
 * @param mandates those of the community in the cycle that are linked to the actor
 */
export function maySpeak(actor: Actor, mandates: readonly Term[], day: string): boolean {
  if (can(actor, 'manage_calls')) return true
  return can(actor, 'set_priorities') && mandates.some((mandate) => isValid(mandate, day))
}

const keyOf = ({ theme, group }: Target): string => (group === null ? `theme ${theme}` : `group ${group}`)

/**
 * What a set of priorities breaks: an item by its place from 0, or the set as a whole, with how many the call has room
 * for; `used_in_cycle` where other calls of the cycle have left no room.
 */
export type SetProblem =
  | { item: null; code: 'too_many' | 'used_in_cycle'; room: number }
  | { item: number; code: 'exists' | 'unknown' }

/**
 * Whether a community may put these forward in a call: with what it puts forward in other calls of the cycle at most
 * two, all of them different.
 */
export function problemOfSet(items: readonly Target[], elsewhere: readonly Target[]): SetProblem | null {
  const room = Math.max(0, mostPriorities - elsewhere.length)
  if (items.length > room) return { item: null, code: room === 0 ? 'used_in_cycle' : 'too_many', room }
  const seen = new Set(elsewhere.map(keyOf))
  for (const [item, target] of items.entries()) {
    if (seen.has(keyOf(target))) return { item, code: 'exists' }
    seen.add(keyOf(target))
  }
  return null
}

/** Where two calls, or a group and its themes, are compared: what a theme or group is to the vocabulary. */
const place = new Map(topics.map((topic, i) => [topic.id, i]))
const basketById = new Map(topics.map((topic) => [topic.id, topic.parent ?? topic.id]))
const baskets = topics.filter((topic) => topic.parent === null).map((topic) => topic.id)

/** The basket of a theme; a basket is its own. */
export function basketOf(theme: string): string {
  return basketById.get(theme) ?? theme
}

/** Themes in the order of the vocabulary, then groups in the order in which they were made. */
function inOrder(a: Target, b: Target): number {
  if (a.theme !== null && b.theme !== null) return (place.get(a.theme) ?? 0) - (place.get(b.theme) ?? 0)
  if (a.group !== null && b.group !== null) return a.group < b.group ? -1 : 1
  return a.theme === null ? 1 : -1
}

export interface Shared extends Target {
  communities: string[]
}

/** Every target with the communities that put it forward, in a fixed order: nothing is ranked. */
function byTarget(picks: readonly Pick[]): Shared[] {
  const found = new Map<string, Shared>()
  for (const { community, theme, group } of picks) {
    const key = keyOf({ theme, group })
    const known = found.get(key)
    if (known === undefined) found.set(key, { theme, group, communities: [community] })
    else if (!known.communities.includes(community)) known.communities.push(community)
  }
  return [...found.values()].sort(inOrder)
}

/**
 * What several communities share. A group counts as itself and not for the themes of its members: whoever puts a group
 * forward has not said that the whole theme is a priority. A group that was dissolved is shared by nobody.
 */
export function overTheTop(picks: readonly Pick[]): Shared[] {
  return byTarget(picks.filter(({ groupState }) => groupState !== 'dissolved')).filter(
    ({ communities }) => communities.length > 1,
  )
}

/** Rows of the matrix that lie in one basket; null gathers the groups. */
export interface MatrixPart {
  basket: string | null
  rows: Shared[]
}

/** The matrix of themes by communities: every basket in the order of the vocabulary, an empty one included; then the groups. */
export function matrix(picks: readonly Pick[]): MatrixPart[] {
  const all = byTarget(picks)
  const groups = all.filter(({ group }) => group !== null)
  return [
    ...baskets.map((basket) => ({
      basket,
      rows: all.filter(({ theme }) => theme !== null && basketOf(theme) === basket),
    })),
    ...(groups.length === 0 ? [] : [{ basket: null, rows: groups }]),
  ]
}

export interface Gap {
  theme: string
  kind: 'no_priority' | 'silent'
  /** Published issues of the call that carry the theme. */
  issues: number
}

/**
 * Where nobody looks: themes with published issues that no community puts forward, and baskets with neither. A basket
 * that is put forward covers its topics, a topic its basket, and a group the themes that its members carry.
 * @param groupThemes themes that the members of the groups put forward carry
 * @param byTheme published issues of the call by theme
 */
export function gapsOf(
  picks: readonly Pick[],
  groupThemes: readonly string[],
  byTheme: Readonly<Record<string, number>>,
): Gap[] {
  const chosen = new Set([...picks.flatMap(({ theme }) => theme ?? []), ...groupThemes])
  const touched = new Set([...chosen].map(basketOf))
  const covered = (theme: string) =>
    chosen.has(theme) || (basketOf(theme) === theme ? touched : chosen).has(basketOf(theme))
  const heard = new Set(
    Object.keys(byTheme)
      .filter((theme) => (byTheme[theme] ?? 0) > 0)
      .map(basketOf),
  )
  return topics.flatMap(({ id, parent }): Gap[] => {
    const issues = byTheme[id] ?? 0
    if (issues > 0) return covered(id) ? [] : [{ theme: id, kind: 'no_priority', issues }]
    return parent === null && !heard.has(id) && !touched.has(id) ? [{ theme: id, kind: 'silent', issues }] : []
  })
}

/** Which of the picks take up an issue: its group, one of its themes, or the basket that one of these lies in. */
export function takenUp<P extends Target>(
  picks: readonly P[],
  issue: { themes: readonly string[]; group: string | null },
): P[] {
  const themes = new Set(issue.themes.flatMap((theme) => [theme, basketOf(theme)]))
  return picks.filter(({ theme, group }) => (theme === null ? group === issue.group : themes.has(theme)))
}

/** The name of an initiative in a language: its own there, else the one it is commonly known by. */
export function nameIn(names: Readonly<Record<string, string>>, locale: Locale): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? ''
}

/** Communities as they stand side by side: stakeholder groups in their fixed order, then initiatives by name. */
export function sideBySide<C extends { id: string; name: string }>(communities: readonly C[], locale: Locale): C[] {
  const { compare } = new Intl.Collator(locale)
  const rank = ({ id }: C) =>
    isOneOf(stakeholderGroups, id) ? stakeholderGroups.indexOf(id) : stakeholderGroups.length
  return [...communities].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}
