import { type Locale, locales } from './vocabulary.ts'

/**
 * Every address of the site. A builder called with real values gives a link; called with the
 * placeholders of {@link at} it gives the pattern under which the route is mounted, so that links and
 * routes cannot drift apart.
 */
export const at = {
  // Grouped, since an alternative would otherwise end the pattern early.
  locale: `:locale{(?:${locales.join('|')})}` as Locale,
  slug: ':slug{[a-z0-9][a-z0-9-]*}',
  reference: ':reference{[A-Z0-9][A-Za-z0-9-]*}',
  token: ':token',
  number: ':number{[0-9]+}',
  id: ':id',
} as const

const segment = (value: string): string => (/^[:{]/.test(value) ? value : encodeURIComponent(value))

/** Appends the given query values in a stable order; empty and missing ones are left out. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

export const paths = {
  health: '/healthz',
  home: (l: Locale) => `/${l}/`,
  search: (l: Locale) => `/${l}/search`,
  data: (l: Locale) => `/${l}/data`,
  privacy: (l: Locale) => `/${l}/privacy`,
  accessibility: (l: Locale) => `/${l}/accessibility`,
  conduct: (l: Locale) => `/${l}/conduct`,
  verify: (l: Locale, token: string) => `/${l}/verify/${segment(token)}`,

  calls: (l: Locale) => `/${l}/calls`,
  callsFeed: (l: Locale) => `/${l}/calls.atom`,
  call: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}`,
  submitIssue: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/submit`,
  submitSimilar: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/submit/similar`,
  issues: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/issues`,
  issuesFeed: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/issues.atom`,
  statistics: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/statistics`,
  comparison: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/statistics/compare`,
  issue: (l: Locale, reference: string) => `/${l}/issues/${segment(reference)}`,

  participate: (l: Locale) => `/${l}/participate`,
  forgetParticipant: (l: Locale) => `/${l}/participate/forget`,
  supportIssue: (l: Locale, reference: string) => `/${l}/issues/${segment(reference)}/support`,

  groups: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/groups`,
  group: (l: Locale, slug: string, id: string) => `/${l}/calls/${segment(slug)}/groups/${segment(id)}`,

  priorities: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/priorities`,

  policyQuestions: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/questions`,
  report: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/report`,
  reportDocument: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/report.docx`,
  selection: (l: Locale, slug: string) => `/${l}/calls/${segment(slug)}/selection`,

  cycles: (l: Locale) => `/${l}/cycles`,
  cycle: (l: Locale, slug: string) => `/${l}/cycles/${segment(slug)}`,
  cycleCalendar: (l: Locale, slug: string) => `/${l}/cycles/${segment(slug)}/calendar.ics`,
  inventory: (l: Locale, slug: string) => `/${l}/cycles/${segment(slug)}/inventory`,
  workstreams: (l: Locale, slug: string) => `/${l}/cycles/${segment(slug)}/workstreams`,
  workstream: (l: Locale, id: string) => `/${l}/workstreams/${segment(id)}`,

  observatory: (l: Locale) => `/${l}/observatory`,
  observatoryFeed: (l: Locale) => `/${l}/observatory.atom`,
  submitEntry: (l: Locale) => `/${l}/observatory/submit`,
  entry: (l: Locale, slug: string) => `/${l}/observatory/${segment(slug)}`,
  entryHistory: (l: Locale, slug: string) => `/${l}/observatory/${segment(slug)}/history`,
  entryCorrection: (l: Locale, slug: string) => `/${l}/observatory/${segment(slug)}/correction`,
  entryClaim: (l: Locale, slug: string) => `/${l}/observatory/${segment(slug)}/claim`,
  /** Where the link of the mail leads; the owner page follows from it. */
  takeEntry: (l: Locale, token: string) => `/${l}/owner/claim/${segment(token)}`,
  owner: (l: Locale, token: string) => `/${l}/owner/${segment(token)}`,
  ownerEdit: (l: Locale, token: string) => `/${l}/owner/${segment(token)}/edit`,
  ownerWithdraw: (l: Locale, token: string) => `/${l}/owner/${segment(token)}/withdraw`,
  ownerQuestions: (l: Locale, token: string) => `/${l}/owner/${segment(token)}/questions`,
  ownerStillTrue: (l: Locale, token: string) => `/${l}/owner/${segment(token)}/still-true`,
  ownerLeave: (l: Locale, token: string) => `/${l}/owner/${segment(token)}/leave`,
  confirmEntry: (l: Locale, token: string) => `/${l}/confirm/${segment(token)}`,
  /** Where whoever was asked by mail becomes an owner; the owner page follows from it. */
  correctAsked: (l: Locale, token: string) => `/${l}/confirm/${segment(token)}/correct`,
  coverage: (l: Locale) => `/${l}/observatory/coverage`,
  coverageMap: (l: Locale) => `/${l}/observatory/map.svg`,
  embeddedEntries: (l: Locale) => `/${l}/observatory/embed`,
  openSearch: (l: Locale) => `/${l}/opensearch.xml`,
  pastOutputs: (l: Locale) => `/${l}/archive/outputs`,
  pastOutputsFeed: (l: Locale) => `/${l}/archive/outputs.atom`,
  pastOutput: (l: Locale, id: string) => `/${l}/archive/outputs/${segment(id)}`,

  help: (l: Locale) => `/${l}/help`,
  helpMatches: (l: Locale) => `/${l}/help/matches`,
  helpRequest: (l: Locale) => `/${l}/help/request`,
  helpFigures: (l: Locale) => `/${l}/help/figures`,
  referral: (l: Locale, token: string) => `/${l}/referral/${segment(token)}`,

  drafts: (l: Locale) => `/${l}/drafts`,
  draftsFeed: (l: Locale) => `/${l}/drafts.atom`,
  draft: (l: Locale, slug: string) => `/${l}/drafts/${segment(slug)}`,
  draftVersion: (l: Locale, slug: string, number: string) => `/${l}/drafts/${segment(slug)}/v/${segment(number)}`,
  comments: (l: Locale, slug: string) => `/${l}/drafts/${segment(slug)}/comments`,
  submitComment: (l: Locale, slug: string) => `/${l}/drafts/${segment(slug)}/comment`,
  commentsFeed: (l: Locale, slug: string) => `/${l}/drafts/${segment(slug)}/comments.atom`,
  comment: (l: Locale, reference: string) => `/${l}/comments/${segment(reference)}`,
  archive: (l: Locale) => `/${l}/archive`,

  moderationLog: (l: Locale) => `/${l}/moderation-log`,
  moderationLogFeed: '/moderation-log.atom',

  tracking: (l: Locale, token: string) => `/${l}/t/${segment(token)}`,
  trackingEdit: (l: Locale, token: string) => `/${l}/t/${segment(token)}/edit`,
  trackingWithdraw: (l: Locale, token: string) => `/${l}/t/${segment(token)}/withdraw`,
  trackingErase: (l: Locale, token: string) => `/${l}/t/${segment(token)}/erase`,
  trackingAppeal: (l: Locale, token: string) => `/${l}/t/${segment(token)}/appeal`,
  trackingDesks: (l: Locale, token: string) => `/${l}/t/${segment(token)}/desks`,
  trackingClose: (l: Locale, token: string) => `/${l}/t/${segment(token)}/close`,

  secretariat: {
    home: (l: Locale) => `/${l}/secretariat`,
    signIn: (l: Locale) => `/${l}/secretariat/sign-in`,
    enter: (l: Locale, token: string) => `/${l}/secretariat/enter/${segment(token)}`,
    signOut: (l: Locale) => `/${l}/secretariat/sign-out`,
    queue: (l: Locale) => `/${l}/secretariat/queue`,
    item: (l: Locale, reference: string) => `/${l}/secretariat/items/${segment(reference)}`,
    observatory: (l: Locale) => `/${l}/secretariat/observatory`,
    corrections: (l: Locale) => `/${l}/secretariat/observatory/corrections`,
    correction: (l: Locale, id: string) => `/${l}/secretariat/observatory/corrections/${segment(id)}`,
    ownerProposal: (l: Locale, id: string) => `/${l}/secretariat/observatory/proposals/${segment(id)}`,
    entryOwners: (l: Locale, slug: string) => `/${l}/secretariat/observatory/entries/${segment(slug)}/owners`,
    revokeOwner: (l: Locale, slug: string, id: string) =>
      `/${l}/secretariat/observatory/entries/${segment(slug)}/owners/${segment(id)}/revoke`,
    entryEditing: (l: Locale, slug: string) => `/${l}/secretariat/observatory/entries/${segment(slug)}`,
    freshness: (l: Locale) => `/${l}/secretariat/observatory/freshness`,
    sources: (l: Locale) => `/${l}/secretariat/observatory/sources`,
    source: (l: Locale, id: string) => `/${l}/secretariat/observatory/sources/${segment(id)}`,
    entryImports: (l: Locale) => `/${l}/secretariat/observatory/import`,
    entryImport: (l: Locale, id: string) => `/${l}/secretariat/observatory/import/${segment(id)}`,
    entryImportTemplate: (l: Locale) => `/${l}/secretariat/observatory/import-template.csv`,
    entriesCsv: (l: Locale) => `/${l}/secretariat/observatory/entries.csv`,
    pastOutputs: (l: Locale) => `/${l}/secretariat/observatory/outputs`,
    newPastOutput: (l: Locale) => `/${l}/secretariat/observatory/outputs/new`,
    importPastOutputs: (l: Locale) => `/${l}/secretariat/observatory/outputs/import`,
    pastOutputTemplate: (l: Locale) => `/${l}/secretariat/observatory/outputs/import-template.csv`,
    pastOutput: (l: Locale, id: string) => `/${l}/secretariat/observatory/outputs/${segment(id)}`,
    outbox: (l: Locale) => `/${l}/secretariat/outbox`,
    retryMail: (l: Locale, id: string) => `/${l}/secretariat/outbox/${segment(id)}/retry`,
    tokens: (l: Locale) => `/${l}/secretariat/tokens`,
    revokeToken: (l: Locale, id: string) => `/${l}/secretariat/tokens/${segment(id)}/revoke`,
    staff: (l: Locale) => `/${l}/secretariat/staff`,
    staffMember: (l: Locale, id: string) => `/${l}/secretariat/staff/${segment(id)}`,
    calls: (l: Locale) => `/${l}/secretariat/calls`,
    newCall: (l: Locale) => `/${l}/secretariat/calls/new`,
    call: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}`,
    callPreview: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/preview`,
    callTexts: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/texts`,
    callQuestions: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/questions`,
    callStage: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/stage`,
    workbench: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/groups`,
    benchGroup: (l: Locale, slug: string, id: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/groups/${segment(id)}`,
    priorities: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/priorities`,
    imports: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/import`,
    importTemplate: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/import-template.csv`,
    importJob: (l: Locale, slug: string, id: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/import/${segment(id)}`,
    issuesCsv: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/issues.csv`,
    issuesJson: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/issues.json`,
    report: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/report`,
    reportTexts: (l: Locale, slug: string, number: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/report/${segment(number)}`,
    publishReport: (l: Locale, slug: string, number: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/report/${segment(number)}/publish`,
    reportPreview: (l: Locale, slug: string, number: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/report/${segment(number)}/preview`,
    reportDocument: (l: Locale, slug: string, number: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/report/${segment(number)}/report.docx`,
    evaluation: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation`,
    evaluationSetup: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/setup`,
    screening: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/screening`,
    screenProposal: (l: Locale, slug: string, reference: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/evaluation/screening/${segment(reference)}`,
    reviewers: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/reviewers`,
    addReviewer: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/reviewers/add`,
    computeResults: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/compute`,
    proposal: (l: Locale, slug: string, reference: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/evaluation/proposals/${segment(reference)}`,
    selection: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/selection`,
    resultsCsv: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/results.csv`,
    reviewsCsv: (l: Locale, slug: string) => `/${l}/secretariat/calls/${segment(slug)}/evaluation/reviews.csv`,
    reviews: (l: Locale) => `/${l}/secretariat/reviews`,
    reviewing: (l: Locale, slug: string) => `/${l}/secretariat/reviews/${segment(slug)}`,
    conflicts: (l: Locale, slug: string) => `/${l}/secretariat/reviews/${segment(slug)}/conflicts`,
    /** By the code that reviewers know the proposal by. */
    review: (l: Locale, slug: string, code: string) => `/${l}/secretariat/reviews/${segment(slug)}/${segment(code)}`,
    communities: (l: Locale) => `/${l}/secretariat/communities`,
    mandates: (l: Locale) => `/${l}/secretariat/communities/mandates`,
    endMandate: (l: Locale, id: string) => `/${l}/secretariat/communities/mandates/${segment(id)}/end`,
    cycle: (l: Locale, slug: string) => `/${l}/secretariat/cycles/${segment(slug)}`,
    newMeeting: (l: Locale, slug: string) => `/${l}/secretariat/cycles/${segment(slug)}/meetings`,
    cancelMeeting: (l: Locale, id: string) => `/${l}/secretariat/meetings/${segment(id)}/cancel`,
    newWorkstream: (l: Locale, slug: string) => `/${l}/secretariat/cycles/${segment(slug)}/workstreams`,
    workstream: (l: Locale, id: string) => `/${l}/secretariat/workstreams/${segment(id)}`,
    outcome: (l: Locale, slug: string, id: string) =>
      `/${l}/secretariat/calls/${segment(slug)}/groups/${segment(id)}/outcome`,
    contacts: (l: Locale) => `/${l}/secretariat/contacts`,
    contact: (l: Locale, slug: string) => `/${l}/secretariat/contacts/${segment(slug)}`,
  },

  apiPage: '/api',
  apiPageIn: (l: Locale) => `/${l}/api`,

  robots: '/robots.txt',
  favicon: '/favicon.ico',
} as const

/** Addresses of the JSON API, below its base; `.csv` in place of the end gives the same rows as CSV. */
export const apiBase = '/api/v1'
export const api = {
  openapi: `${apiBase}/openapi.json`,
  countries: `${apiBase}/countries`,
  calls: `${apiBase}/calls`,
  call: (slug: string) => `${apiBase}/calls/${segment(slug)}`,
  issues: (slug: string) => `${apiBase}/calls/${segment(slug)}/issues`,
  issuesCsv: (slug: string) => `${apiBase}/calls/${segment(slug)}/issues.csv`,
  statistics: (slug: string) => `${apiBase}/calls/${segment(slug)}/statistics`,
  statisticsCsv: (slug: string) => `${apiBase}/calls/${segment(slug)}/statistics.csv`,
  comparison: (slug: string) => `${apiBase}/calls/${segment(slug)}/statistics/compare`,
  issue: (reference: string) => `${apiBase}/issues/${segment(reference)}`,
  support: (reference: string) => `${apiBase}/issues/${segment(reference)}/support`,
  participants: `${apiBase}/participants`,
  similar: (slug: string) => `${apiBase}/calls/${segment(slug)}/similar`,
  groups: (slug: string) => `${apiBase}/calls/${segment(slug)}/groups`,
  groupsCsv: (slug: string) => `${apiBase}/calls/${segment(slug)}/groups.csv`,
  group: (slug: string, id: string) => `${apiBase}/calls/${segment(slug)}/groups/${segment(id)}`,
  priorities: (slug: string) => `${apiBase}/calls/${segment(slug)}/priorities`,
  prioritiesCsv: (slug: string) => `${apiBase}/calls/${segment(slug)}/priorities.csv`,
  selection: (slug: string) => `${apiBase}/calls/${segment(slug)}/selection`,
  selectionCsv: (slug: string) => `${apiBase}/calls/${segment(slug)}/selection.csv`,
  policyQuestions: (slug: string) => `${apiBase}/calls/${segment(slug)}/questions`,
  report: (slug: string) => `${apiBase}/calls/${segment(slug)}/report`,
  reportList: (slug: string, section: string) => `${apiBase}/calls/${segment(slug)}/report/${segment(section)}`,
  policyQuestionsCsv: (slug: string) => `${apiBase}/calls/${segment(slug)}/questions.csv`,
  cycles: `${apiBase}/cycles`,
  cycle: (slug: string) => `${apiBase}/cycles/${segment(slug)}`,
  workstreams: (slug: string) => `${apiBase}/cycles/${segment(slug)}/workstreams`,
  inventory: (slug: string) => `${apiBase}/cycles/${segment(slug)}/inventory`,
  inventoryCsv: (slug: string) => `${apiBase}/cycles/${segment(slug)}/inventory.csv`,
  topics: `${apiBase}/topics`,
  entries: `${apiBase}/entries`,
  entriesCsv: `${apiBase}/entries.csv`,
  entry: (slug: string) => `${apiBase}/entries/${segment(slug)}`,
  entryHistory: (slug: string) => `${apiBase}/entries/${segment(slug)}/history`,
  entryReachability: (slug: string) => `${apiBase}/entries/${segment(slug)}/reachability`,
  entryReachabilityCsv: (slug: string) => `${apiBase}/entries/${segment(slug)}/reachability.csv`,
  entryCorrections: (slug: string) => `${apiBase}/entries/${segment(slug)}/corrections`,
  catalogue: `${apiBase}/catalog.jsonld`,
  coverage: `${apiBase}/coverage`,
  coverageCsv: `${apiBase}/coverage.csv`,
  pastOutputs: `${apiBase}/outputs`,
  pastOutputsCsv: `${apiBase}/outputs.csv`,
  route: `${apiBase}/route`,
  helpRequests: `${apiBase}/help-requests`,
  gaps: `${apiBase}/gaps`,
  gapsCsv: `${apiBase}/gaps.csv`,
  helpStatistics: `${apiBase}/help-statistics`,
  helpStatisticsCsv: `${apiBase}/help-statistics.csv`,
  drafts: `${apiBase}/drafts`,
  draft: (slug: string) => `${apiBase}/drafts/${segment(slug)}`,
  comments: (slug: string) => `${apiBase}/drafts/${segment(slug)}/comments`,
  commentsCsv: (slug: string) => `${apiBase}/drafts/${segment(slug)}/comments.csv`,
  comment: (reference: string) => `${apiBase}/comments/${segment(reference)}`,
  archive: `${apiBase}/archive`,
  moderationLog: `${apiBase}/moderation-log`,
  moderationLogCsv: `${apiBase}/moderation-log.csv`,

  secretariat: {
    queue: `${apiBase}/secretariat/queue`,
    decisions: `${apiBase}/secretariat/decisions`,
    calls: `${apiBase}/secretariat/calls`,
    call: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}`,
    importIssues: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}/import`,
    issuesCsv: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}/issues.csv`,
    issuesJson: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}/issues.json`,
    groups: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}/groups`,
    group: (slug: string, id: string) => `${apiBase}/secretariat/calls/${segment(slug)}/groups/${segment(id)}`,
    priorities: (slug: string, community: string) =>
      `${apiBase}/secretariat/calls/${segment(slug)}/priorities/${segment(community)}`,
    resultsCsv: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}/evaluation/results.csv`,
    reviewsCsv: (slug: string) => `${apiBase}/secretariat/calls/${segment(slug)}/evaluation/reviews.csv`,
    meetings: (cycle: string) => `${apiBase}/secretariat/cycles/${segment(cycle)}/meetings`,
    workstreams: (cycle: string) => `${apiBase}/secretariat/cycles/${segment(cycle)}/workstreams`,
    workstream: (id: string) => `${apiBase}/secretariat/workstreams/${segment(id)}`,
    outcome: (slug: string, id: string) =>
      `${apiBase}/secretariat/calls/${segment(slug)}/groups/${segment(id)}/outcome`,
    entry: (slug: string) => `${apiBase}/secretariat/entries/${segment(slug)}`,
    importEntries: `${apiBase}/secretariat/entries/import`,
    entriesCsv: `${apiBase}/secretariat/entries.csv`,
    sources: `${apiBase}/secretariat/sources`,
    source: (id: string) => `${apiBase}/secretariat/sources/${segment(id)}`,
    pastOutputs: `${apiBase}/secretariat/outputs`,
    pastOutput: (id: string) => `${apiBase}/secretariat/outputs/${segment(id)}`,
    drafts: `${apiBase}/secretariat/drafts`,
  },
} as const
