/**
 * The closed lists of the product: groups, regions, kinds, states and the moves allowed between them.
 * Codes are those of the public contract; their names in six languages are in `schema/i18n`.
 */

export const locales = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'en'

export const stakeholderGroups = [
  'government',
  'intergovernmental',
  'civil_society',
  'private_sector',
  'technical_community',
] as const
export type StakeholderGroup = (typeof stakeholderGroups)[number]

/** The five United Nations regional groups, and the two answers for those who belong to none. */
export const regions = [
  'african',
  'asia_pacific',
  'eastern_european',
  'latin_american_caribbean',
  'western_european_others',
  'intergovernmental',
  'other',
] as const
export type Region = (typeof regions)[number]

export const capacities = ['own', 'organisation'] as const
export type Capacity = (typeof capacities)[number]

export const channels = ['web', 'api', 'mail', 'meeting', 'hub', 'import'] as const
export type Channel = (typeof channels)[number]

export const callKinds = [
  'issues',
  'policy_questions',
  'inputs',
  'observatory_information',
  'session_proposals',
  'session_reports',
  'intersessional_proposals',
] as const
export type CallKind = (typeof callKinds)[number]

export const callStates = ['draft', 'scheduled', 'open', 'closed', 'archived'] as const
export type CallState = (typeof callStates)[number]

/** Kinds of questions that the Secretariat can add to the form of a call. */
export const questionKinds = ['text', 'choice', 'number', 'link', 'yes_no'] as const
export type QuestionKind = (typeof questionKinds)[number]

/**
 * Built-in questions of the form whose answers stand in `answers` beside those to a call's own questions. The ids are
 * reserved: no question that the Secretariat adds may have one. `join_others` holds one of `joinChoices`, the others
 * hold text.
 */
export const builtInAnswers = ['why_it_matters', 'who_else', 'join_others', 'resources'] as const
export type BuiltInAnswer = (typeof builtInAnswers)[number]

/** Whether those who already work on an issue should be joined, or work begun anew. */
export const joinChoices = ['join', 'anew', 'unsure'] as const
export type JoinChoice = (typeof joinChoices)[number]

/** What the form of a call can ask about an item besides its title, description and language. */
export const builtInFields = [
  ...builtInAnswers,
  'desiredOutcome',
  'policyQuestions',
  'themes',
  'continues',
  'stream',
] as const
export type BuiltInField = (typeof builtInFields)[number]

/** How a deadline is said besides UTC and the reader's own time: `aoe` is "anywhere on earth" (UTC-12). */
export const deadlineZones = ['utc', 'aoe', 'utc-11'] as const
export type DeadlineZone = (typeof deadlineZones)[number]

export const streams = [
  'community_priority',
  'other_organisation',
  'continued',
  'proposal',
  'intersessional',
  'over_the_top',
] as const
export type Stream = (typeof streams)[number]

/** Whether the goal of a workstream was reached; `open` while it runs. */
export const workstreamResults = ['open', 'reached', 'partly_reached', 'not_reached'] as const
export type WorkstreamResult = (typeof workstreamResults)[number]

/** What became of a group of issues at the end of its cycle. */
export const groupOutcomes = ['taken_up', 'carried_over', 'not_taken_up'] as const
export type GroupOutcome = (typeof groupOutcomes)[number]

export const entryKinds = ['observatory', 'help_desk', 'database', 'initiative'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Areas an entry serves, coarser than countries and not the regional groups of participants. */
export const serviceRegions = [
  'global',
  'africa',
  'asia-pacific',
  'cis',
  'europe',
  'latin-america-caribbean',
  'middle-east-north-africa',
  'north-america',
] as const
export type ServiceRegion = (typeof serviceRegions)[number]

/** Who runs an entry. */
export const operatorKinds = [
  'government',
  'intergovernmental',
  'civil_society',
  'company',
  'academic',
  'technical_community',
] as const
export type OperatorKind = (typeof operatorKinds)[number]

/** Who may ask a desk. */
export const eligibilities = [
  'anyone',
  'victims',
  'children',
  'parents',
  'journalists',
  'human_rights_defenders',
  'civil_society',
  'small_businesses',
  'companies',
  'operators',
  'government',
  'researchers',
  'members',
] as const
export type Eligibility = (typeof eligibilities)[number]

/** By which way one asks. */
export const askWays = ['form', 'mail', 'phone', 'none'] as const
export type AskWay = (typeof askWays)[number]

/** How long a desk usually takes for its first answer. */
export const answerTimes = ['hours', 'day', 'three_days', 'week', 'month', 'longer'] as const
export type AnswerTime = (typeof answerTimes)[number]

export const feeKinds = ['free', 'some', 'paid'] as const
export type FeeKind = (typeof feeKinds)[number]

/** How often a resource is updated; each stands for a code of the EU frequency authority table, which DCAT-AP asks for. */
export const updateFrequencies = [
  'continuous',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'annual',
  'irregular',
  'never',
] as const
export type UpdateFrequency = (typeof updateFrequencies)[number]

/** Who can use a resource: `databaseAccessType` of re3data 3. */
export const accessKinds = ['open', 'embargoed', 'restricted', 'closed'] as const
export type AccessKind = (typeof accessKinds)[number]

/** Where a translation comes from. */
export const translationOrigins = ['author', 'volunteer', 'machine'] as const
export type TranslationOrigin = (typeof translationOrigins)[number]

/** On whose word a field of an entry was changed. */
export const changeWords = ['owner', 'user', 'secretariat', 'source', 'import'] as const
export type ChangeWord = (typeof changeWords)[number]

/** What came of a reader's report about an entry. */
export const correctionOutcomes = ['put_right', 'unchanged', 'spam'] as const
export type CorrectionOutcome = (typeof correctionOutcomes)[number]

/** What becomes of a proposal: decided field by field, replaced by a later one of the same side, or taken back. */
export const proposalStates = ['open', 'decided', 'replaced', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]
/** Forms of catalogues that entries are taken from: DCAT in JSON-LD, a table, and the API of another Waypost. */
export const harvestForms = ['dcat', 'csv', 'waypost'] as const
export type HarvestForm = (typeof harvestForms)[number]

/** A run that is `reading` or `writing` goes on. `failed`: the catalogue was not taken in. */
export const harvestStates = ['reading', 'writing', 'done', 'unchanged', 'failed'] as const
export type HarvestState = (typeof harvestStates)[number]

/** What becomes of a record of a catalogue. `own`: it began here; `respected`: it was withdrawn or hidden here. */
export const harvestOutcomes = [
  'offered',
  'updated',
  'proposed',
  'linked',
  'unchanged',
  'refused',
  'own',
  'respected',
  'returned',
  'gone',
] as const
export type HarvestOutcome = (typeof harvestOutcomes)[number]

export const entryStatuses = ['active', 'temporarily_closed', 'defunct'] as const

export const freshnessStates = ['listed', 'due', 'stale', 'archived', 'defunct'] as const
export type Freshness = (typeof freshnessStates)[number]

/** How a look at an entry's link ended. The first three: the site answers. */
export const checkOutcomes = [
  'reached',
  /** It answers, but not to us: 401, 403 or 429. */
  'refused',
  /** It answers, and its robots.txt keeps machines from this page. */
  'kept_out',
  /** It answers that there is no such page, or that it is broken. */
  'error',
  'timeout',
  'unreachable',
  /** Redirects without an end. */
  'redirects',
  /** It leads to an address that is not public. */
  'private',
] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

export const reachabilityStates = ['reachable', 'unreachable', 'unknown'] as const

/** What the Secretariat looks at of the entries that may not be true any more. */
export const freshnessViews = ['due', 'stale', 'unreachable', 'bouncing', 'moved', 'archived', 'defunct'] as const
export type FreshnessView = (typeof freshnessViews)[number]

/** What it does about one. */
export const freshnessActs = ['check', 'confirm', 'archive', 'defunct'] as const
export type FreshnessAct = (typeof freshnessActs)[number]

export const contactStates = ['unconfirmed', 'confirmed', 'bouncing'] as const
export type ContactState = (typeof contactStates)[number]

export const submitterRelations = ['owner', 'user', 'other'] as const
export type SubmitterRelation = (typeof submitterRelations)[number]

export const draftStates = ['preparing', 'open', 'closed', 'answering', 'final'] as const
export type DraftState = (typeof draftStates)[number]

export const stances = ['support', 'oppose', 'amend', 'question'] as const
export type Stance = (typeof stances)[number]

export const helpStates = ['open', 'referred', 'answered', 'closed_unanswered', 'withdrawn'] as const
export type HelpState = (typeof helpStates)[number]

export const referralStates = ['queued', 'sent', 'accepted', 'answered', 'declined', 'bounced', 'expired'] as const
export type ReferralState = (typeof referralStates)[number]

export const declineReasons = ['scope', 'language', 'region', 'eligibility', 'capacity'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Whether a person found the question answered in the end. */
export const feedbackAnswers = ['yes', 'partly', 'no'] as const

export const mailStates = ['queued', 'sending', 'sent', 'failed', 'dead'] as const
export type MailState = (typeof mailStates)[number]

/** From the most to the least powerful: each may do all that those after it may. */
export const staffRoles = ['administrator', 'moderator', 'rapporteur', 'reviewer', 'representative'] as const
export type StaffRole = (typeof staffRoles)[number]

/** What the archive of past meetings holds. */
export const pastOutputKinds = [
  'meeting',
  'session',
  'report',
  'summary',
  'transcript',
  'recording',
  'presentation',
  'document',
] as const
export type PastOutputKind = (typeof pastOutputKinds)[number]

/** Whose work a past output is. */
export const pastOutputBodies = [
  'best_practice_forum',
  'dynamic_coalition',
  'policy_network',
  'main_session',
  'other',
] as const
export type PastOutputBody = (typeof pastOutputBodies)[number]

/** What is moderated: one queue holds all three. */
export const itemKinds = ['issue', 'entry', 'comment'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What became of a group of issues; one that ended stays readable. */
export const groupStates = ['active', 'dissolved', 'merged'] as const
export type GroupState = (typeof groupStates)[number]

/** What a step did to one group; a step that touches two is told from the side of each. */
export const groupActions = [
  'create',
  'rename',
  'summarise',
  'add',
  'remove',
  'change',
  'move_out',
  'move_in',
  'split',
  'split_off',
  'merge',
  'merged',
  'dissolve',
  'undo',
] as const
export type GroupAction = (typeof groupActions)[number]

export const itemStates = ['pending', 'changes_requested', 'published', 'rejected', 'hidden', 'withdrawn'] as const
export type ItemState = (typeof itemStates)[number]

export const decisionActions = ['publish', 'request_changes', 'reject', 'hide', 'restore'] as const
export type DecisionAction = (typeof decisionActions)[number]

export const decisionReasons = {
  publish: ['meets_guidelines'],
  request_changes: ['unclear', 'incomplete', 'wrong_call', 'personal_data'],
  reject: ['off_topic', 'spam', 'abusive', 'unlawful', 'duplicate', 'personal_data', 'by_request'],
  hide: ['off_topic', 'spam', 'abusive', 'unlawful', 'duplicate', 'personal_data', 'by_request'],
  restore: ['appeal_upheld', 'error'],
} as const satisfies Record<DecisionAction, readonly string[]>
export type DecisionReason = (typeof decisionReasons)[DecisionAction][number]

/** Why a field of a proposal is refused: reasons to ask for changes or to reject, as far as they can be about a field. */
export const refusalReasons = [
  'unclear',
  'incomplete',
  'off_topic',
  'duplicate',
  'personal_data',
  'unlawful',
  'abusive',
  'spam',
] as const satisfies readonly DecisionReason[]
export type RefusalReason = (typeof refusalReasons)[number]

/** From which states a decision may start, and where it leads. */
export const decisionMoves: Record<DecisionAction, { from: readonly ItemState[]; to: ItemState }> = {
  publish: { from: ['pending'], to: 'published' },
  request_changes: { from: ['pending'], to: 'changes_requested' },
  reject: { from: ['pending'], to: 'rejected' },
  hide: { from: ['published'], to: 'hidden' },
  restore: { from: ['hidden', 'rejected'], to: 'published' },
}

/** What the person who submitted may do with the tracking link, besides reading it. */
export const personMoves = {
  resubmit: { from: ['changes_requested'], to: 'pending' },
  withdraw: { from: ['pending', 'changes_requested', 'published', 'rejected', 'hidden'], to: 'withdrawn' },
} as const satisfies Record<string, { from: readonly ItemState[]; to: ItemState }>

/** Reasons an item is looked at first; they order the queue and never refuse anything. */
export const riskSignals = ['honeypot', 'fast', 'links', 'repeated', 'busy_address'] as const
export type RiskSignal = (typeof riskSignals)[number]

/** True when `value` is one of `list`; narrows the type. */
export function isOneOf<const T extends readonly string[]>(list: T, value: unknown): value is T[number] {
  return typeof value === 'string' && (list as readonly string[]).includes(value)
}
