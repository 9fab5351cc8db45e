/** A theme or a group of issues: exactly one of the two is not null. */
export interface TargetView {
  theme: string | null
  group: string | null
}

/** A target with the ids of the communities that put it forward. */
export interface SharedView extends TargetView {
  communities: readonly string[]
}

/** Rows of the matrix in one basket; null gathers the groups of issues. */
export interface PartView {
  basket: string | null
  rows: readonly SharedView[]
}

export interface GroupView {
  id: string
  title: string
  language: string
  active: boolean
  /** Baskets that the themes of its members lie in. */
  baskets: readonly string[]
}

/** A target with the names of the communities that put it forward. */
export interface PutForwardView extends TargetView {
  communities: readonly string[]
}
