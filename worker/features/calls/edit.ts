import { type IssueChange, issueChange } from '../../../schema/contracts/calls.ts'

/** An edit of an issue as it is kept while it waits, and as a version. */
export function writeEdit(change: IssueChange): string {
  return JSON.stringify(change)
}

/** Inverse of {@link writeEdit}. What was kept under an earlier contract is read by the present one. */
export function readEdit(edit: string): IssueChange {
  return issueChange.parse(JSON.parse(edit))
}
