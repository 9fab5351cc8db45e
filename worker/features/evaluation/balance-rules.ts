import type { Balance } from '../../../schema/contracts/evaluation.ts'
import { regions, stakeholderGroups } from '../../../schema/vocabulary.ts'
import { fewest } from '../../platform/disclosure.ts'

/** How many proposals share all these marks. */
export interface Marked {
  region: string | null
  stakeholderGroup: string | null
  newcomer: boolean
  developing: boolean | null
  selected: boolean
  n: number
}

/** How the selected proposals compare with all, by what their main proposers said of themselves. */
export function balanceOf(rows: readonly Marked[]): Balance {
  const share = (counts: (row: Marked) => boolean) => {
    let all = 0
    let selected = 0
    for (const row of rows) {
      if (!counts(row)) continue
      all += row.n
      if (row.selected) selected += row.n
    }
    return { selected, all }
  }
  const by = <T extends string>(values: readonly T[], of: (row: Marked) => string | null) =>
    Object.fromEntries(values.map((value) => [value, share((row) => of(row) === value)]))
  return {
    ...share(() => true),
    byRegion: by(regions, (row) => row.region),
    byStakeholderGroup: by(stakeholderGroups, (row) => row.stakeholderGroup),
    newcomers: share((row) => row.newcomer),
    developingCountries: share((row) => row.developing === true),
  }
}

/**
 * The balance as the public reads it. Region, group and country stand in every published proposal; that somebody is
 * new to the Forum does not, so it is told only where neither side of either line is smaller than 5.
 */
export function publicBalance(balance: Balance): Balance {
  const { newcomers, selected, all } = balance
  if (newcomers === null) return balance
  const left = newcomers.all - newcomers.selected
  const cells = [newcomers.selected, selected - newcomers.selected, left, all - selected - left]
  return cells.every((n) => n >= fewest) ? balance : { ...balance, newcomers: null }
}
