/**
 * Four past calls for issues with the figures that the IGF Secretariat published; the single submissions are not here.
 *
 * Source: counts published with each year's list of proposed issues (intgovforum.org, pages "IGF 2018 / 2019 / 2021 /
 * 2022 Proposed Issues"). Nothing was estimated: what a page does not state is null.
 */

/** A past call; all counts are numbers of published issues. */
export interface PastCall {
  readonly slug: string
  readonly year: number
  /** First day of the call (YYYY-MM-DD), or null where it is unknown. */
  readonly opens: string | null
  /** Last day of the call (YYYY-MM-DD), or null where it is unknown. */
  readonly closes: string | null
  readonly stakeholder: Readonly<
    Record<'government' | 'intergovernmental' | 'civil_society' | 'technical_community' | 'private_sector', number>
  >
  /** By the submitter's region; null where the page has no such line. */
  readonly region: Readonly<
    Record<
      | 'african'
      | 'asia_pacific'
      | 'eastern_european'
      | 'latin_american_caribbean'
      | 'western_european_others'
      | 'intergovernmental'
      | 'other',
      number | null
    >
  >
}

/** Oldest first. */
export const pastCalls: readonly PastCall[] = [
  {
    slug: 'igf-2018-issues',
    year: 2018,
    opens: '2018-03-26',
    closes: '2018-04-13',
    stakeholder: {
      government: 30,
      intergovernmental: 21,
      civil_society: 140,
      technical_community: 50,
      private_sector: 104,
    },
    region: {
      african: 73,
      asia_pacific: 54,
      eastern_european: 15,
      latin_american_caribbean: 36,
      western_european_others: 152,
      intergovernmental: 4,
      other: 11,
    },
  },
  {
    slug: 'igf-2019-issues',
    year: 2019,
    opens: null,
    closes: null,
    stakeholder: {
      government: 13,
      intergovernmental: 2,
      civil_society: 73,
      technical_community: 19,
      private_sector: 44,
    },
    region: {
      african: 35,
      asia_pacific: 21,
      eastern_european: 9,
      latin_american_caribbean: 14,
      western_european_others: 61,
      intergovernmental: 2,
      other: 9,
    },
  },
  {
    slug: 'igf-2021-issues',
    year: 2021,
    opens: null,
    closes: null,
    stakeholder: {
      government: 36,
      intergovernmental: 10,
      civil_society: 116,
      technical_community: 35,
      private_sector: 34,
    },
    region: {
      african: 47,
      asia_pacific: 48,
      eastern_european: 25,
      latin_american_caribbean: 22,
      western_european_others: 78,
      intergovernmental: 11,
      other: null,
    },
  },
  {
    slug: 'igf-2022-issues',
    year: 2022,
    opens: null,
    closes: null,
    stakeholder: {
      government: 18,
      intergovernmental: 7,
      civil_society: 80,
      technical_community: 55,
      private_sector: 44,
    },
    region: {
      african: 67,
      asia_pacific: 45,
      eastern_european: 17,
      latin_american_caribbean: 20,
      western_european_others: 49,
      intergovernmental: 6,
      other: null,
    },
  },
]
