/**
 * Least developed countries as the United Nations lists them, at a given moment.
 *
 * Source: list of the Committee for Development Policy (44 countries on 22 November 2026) and the General Assembly's
 * decisions on graduation. A date is that of the decision in force when it was written down; the Assembly sometimes
 * moves one. Bangladesh asked in 2026 to graduate on 24 November 2029 instead and the Committee supported it, Nepal
 * announced a like request: whether the Assembly agreed was not confirmed here, so check both (resolution 76/8).
 */

/** Countries on the list with no date of graduation, ISO 3166-1 alpha-2. */
const listed: ReadonlySet<string> = new Set(
  (
    'AF AO BF BI BJ CD CF DJ ER ET GM GN GW HT KI KM LR LS MG ML MM MR MW MZ NE RW SD SL SO SS TD TG TL TV TZ ' +
    'UG YE ZM'
  ).split(' '),
)

/** Day (UTC) from which a country is no longer on the list: graduations since 2013, past and decided. */
export const graduations: Readonly<Record<string, string>> = {
  WS: '2014-01-01',
  GQ: '2017-06-04',
  VU: '2020-12-04',
  BT: '2023-12-13',
  ST: '2024-12-13',
  BD: '2026-11-24',
  LA: '2026-11-24',
  NP: '2026-11-24',
  SB: '2027-12-13',
  KH: '2029-12-19',
  SN: '2029-12-19',
}

/**
 * Says whether a country is, or was, a least developed country.
 *
 * @param country ISO 3166-1 alpha-2 code, upper case; an unknown code answers false.
 * @param at the moment asked about; earlier than 2013 the answer may be wrong, since older changes are not kept.
 */
export function isLeastDeveloped(country: string, at: Date): boolean {
  const graduation = graduations[country]
  if (graduation !== undefined) return at.getTime() < Date.parse(`${graduation}T00:00:00Z`)
  return listed.has(country)
}
