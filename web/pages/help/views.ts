import type { Feedback } from '../../../schema/contracts/threads.ts'
import type { HelpState, ReferralState } from '../../../schema/vocabulary.ts'
import type { SafeHtml } from '../../ui/text.tsx'

/** An entry that may answer a request, and why. */
export interface DeskCardView {
  slug: string
  name: string
  /** Language of name, operator and way of asking. */
  language: string
  url: string
  kind: string
  operator: string | null
  operatorCountry: string | null
  operatorKind: string | null
  eligibility: readonly string[]
  eligibilityNote: string | null
  askBy: readonly string[]
  askUrl: string | null
  phone: string | null
  hours: string | null
  languages: readonly string[]
  howToAsk: SafeHtml | null
  /** Sentences, the weightiest first. */
  reasons: readonly string[]
  /** What speaks against it, in a sentence. */
  doubts: readonly string[]
  /** Whether a request can be handed to it from here. */
  takesRequests: boolean
}

/** What to do now, and whom to turn to; what is dialled stands in `phone`. */
export interface EmergencyView {
  advice: string
  contacts: readonly { label: string; phone: string | null; url: string }[]
}

/** What the router understood and found, as the page shows it. */
export interface MatchesView {
  language: string
  country: string | null
  emergency: EmergencyView | null
  topics: readonly string[]
  abstained: boolean
  /** Topics to choose from when something was not understood. */
  options: readonly string[]
  desks: readonly DeskCardView[]
}

/** One thing that happened, in a sentence. */
export interface StepView {
  id: string
  at: string
  text: string
}

/** A desk on the way of a request. */
export interface AskedDeskView {
  id: string
  name: string
  language: string
  slug: string
  state: ReferralState
  messages: readonly MessageView[]
  /** What it named instead of itself. */
  pointer: {
    entry: { slug: string; name: string; language: string; askable: boolean } | null
    note: string | null
    /** The note, where it is a web address. */
    href: string | null
  } | null
  mayWrite: boolean
  mayJudge: boolean
  feedback: Feedback | null
}

/** A message of a thread. */
export interface MessageView {
  id: string
  /** Who wrote it, in words. */
  by: string
  at: string
  text: string
}

/** A request as the person sees it. */
export interface TrackedHelpView {
  token: string
  reference: string
  state: HelpState
  /** Shown for the first time. */
  fresh: boolean
  /** What comes next, in sentences. */
  next: readonly string[]
  steps: readonly StepView[]
  asked: readonly AskedDeskView[]
  /** What the Secretariat wrote. */
  secretariat: readonly MessageView[]
  /** Other requests of the same person that belong to this one. */
  siblings: readonly { reference: string; token: string }[]
  /** Null once it is gone. */
  text: string | null
  language: string
  country: string | null
  email: 'none' | 'unverified' | 'verified'
  further: readonly DeskCardView[]
  may: { ask: boolean; close: boolean; withdraw: boolean; split: boolean; again: boolean }
}

/** A request as the desk sees it. */
export interface ReferralView {
  reference: string
  state: ReferralState
  requestState: HelpState
  messages: readonly MessageView[]
  mayWrite: boolean
  /** Null once it is settled. */
  request: { text: string; name: string | null; language: string; country: string | null } | null
}
