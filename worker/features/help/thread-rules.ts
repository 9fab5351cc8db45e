import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'

/** Messages of one request in all: a talk that is longer belongs somewhere else. */
export const mostMessages = 200

/** Whether person and desk can write to one another: the desk has the request or answered it, and it is still kept. */
export function mayWrite(referral: ReferralState, request: HelpState, kept: boolean): boolean {
  const holding = referral === 'sent' || referral === 'accepted' || referral === 'answered'
  return kept && holding && (request === 'referred' || request === 'answered')
}

/** Whether the person can say that a hand-over helped: somebody took it up, and the request is still kept. */
export function mayJudge(referral: ReferralState, kept: boolean): boolean {
  return kept && (referral === 'accepted' || referral === 'answered')
}

/** Hand-overs that the Secretariat may try once more: whoever declined is never asked again. */
export function mayHandAgain(referral: ReferralState): boolean {
  return referral === 'queued' || referral === 'expired' || referral === 'bounced'
}

/** A web address in what a desk wrote, to be shown as a link; null where it is none. */
export function addressIn(note: string): string | null {
  const text = note.trim()
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.username === '' && url.password === '' ? url.href : null
}
