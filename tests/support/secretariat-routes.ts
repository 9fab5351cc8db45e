import type { StaffRole } from '../../schema/vocabulary.ts'

export type Class = '2xx' | '302' | '303' | '401' | '403' | '404' | '409' | '410' | '415' | '422'

/** Who gets past the door of a route, and what they are answered there. */
export interface Row {
  /** The least powerful role that is let in; those below get 303 to the sign-in, 401 or 403. */
  least: 'anonymous' | StaffRole
  /** The answer to those let in; where roles differ, from which role on. */
  answer: Class | Partial<Record<'anonymous' | StaffRole, Class>>
  /** Body of an API route whose permission is asked by the action, after the body was read. */
  body?: unknown
}

const row = (least: Row['least'], answer: Row['answer'], body?: unknown): Row => ({ least, answer, body })

const aWorkstream = {
  title: 'A workstream',
  language: 'en',
  rationale: 'Asked for.',
  desiredOutcome: 'Done.',
  timeFrame: 'This year',
}

/**
 * Every route of the Secretariat, with the least that is needed to get past its door. What is refused for its content
 * (404, 409, 422) was let in.
 */
export const rows: Record<string, Row> = {
  // Addresses without a language
  'GET /secretariat': row('anonymous', '302'),
  'GET /secretariat/*': row('anonymous', '302'),

  // Accounts
  'GET /en/secretariat/sign-in': row('anonymous', { anonymous: '2xx', representative: '303' }),
  'POST /en/secretariat/sign-in': row('anonymous', '422'),
  'GET /en/secretariat/enter/x': row('anonymous', '410'),
  'POST /en/secretariat/enter/x': row('anonymous', '410'),
  'POST /en/secretariat/sign-out': row('anonymous', '303'),
  'GET /en/secretariat': row('representative', '303'),
  'GET /en/secretariat/tokens': row('administrator', '2xx'),
  'POST /en/secretariat/tokens': row('administrator', '422'),
  'POST /en/secretariat/tokens/x/revoke': row('administrator', '404'),
  'GET /en/secretariat/staff': row('administrator', '2xx'),
  'POST /en/secretariat/staff': row('administrator', '422'),
  'GET /en/secretariat/staff/x': row('administrator', '303'),
  'POST /en/secretariat/staff/x': row('administrator', '422'),

  // Moderation
  'GET /en/secretariat/queue': row('moderator', '2xx'),
  'GET /en/secretariat/items/REFERENCE': row('moderator', '2xx'),
  'POST /en/secretariat/items/REFERENCE': row('moderator', '422'),
  'GET /api/v1/secretariat/queue': row('moderator', '2xx'),
  'POST /api/v1/secretariat/decisions': row('anonymous', { anonymous: '401', representative: '422' }),

  // Help requests that were offered to the Secretariat
  'GET /en/secretariat/help': row('moderator', '2xx'),
  'GET /en/secretariat/help/REFERENCE': row('moderator', '404'),
  'POST /en/secretariat/help/REFERENCE': row('moderator', '404'),

  // Outgoing mail
  'GET /en/secretariat/outbox': row('moderator', '2xx'),
  'GET /en/secretariat/outbox/x/retry': row('moderator', '303'),
  'POST /en/secretariat/outbox/x/retry': row('administrator', '409'),

  // Contacts of desks
  'GET /en/secretariat/contacts': row('administrator', '2xx'),
  'GET /en/secretariat/contacts/a-slug': row('administrator', '404'),
  'POST /en/secretariat/contacts/a-slug': row('administrator', '404'),

  // Editing of entries
  'GET /en/secretariat/observatory/entries/a-slug': row('moderator', '404'),
  'POST /en/secretariat/observatory/entries/a-slug': row('moderator', '404'),
  // A moderator may mend what an entry says; its contact is an administrator's.
  'PATCH /api/v1/secretariat/entries/a-slug': row('administrator', '404', {
    contact: { email: 'desk@example.org', state: 'confirmed' },
  }),

  // Freshness of entries
  'GET /en/secretariat/observatory/freshness': row('administrator', '2xx'),
  'POST /en/secretariat/observatory/freshness': row('administrator', '422'),

  // Calls
  'GET /en/secretariat/calls': row('representative', '2xx'),
  'GET /en/secretariat/calls/a-slug': row('representative', '404'),
  'GET /en/secretariat/calls/new': row('administrator', '2xx'),
  'POST /en/secretariat/calls/new': row('administrator', '422'),
  'GET /en/secretariat/calls/a-slug/texts': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/texts': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/questions': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/questions': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/stage': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/stage': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/preview': row('representative', '404'),
  'POST /api/v1/secretariat/calls': row('administrator', '2xx', {
    slug: 'a-call-of-the-table',
    kind: 'issues',
    title: 'A call',
    guidance: 'Say it.',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2026-02-01T00:00:00Z',
    languages: ['en'],
  }),
  'PATCH /api/v1/secretariat/calls/a-slug': row('administrator', '404'),

  // Grouping
  'GET /en/secretariat/calls/a-slug/groups': row('rapporteur', '404'),
  'POST /en/secretariat/calls/a-slug/groups': row('rapporteur', '404'),
  'GET /en/secretariat/calls/a-slug/groups/x': row('rapporteur', '404'),
  'POST /en/secretariat/calls/a-slug/groups/x': row('rapporteur', '404'),
  'POST /api/v1/secretariat/calls/a-slug/groups': row('rapporteur', '404', { title: 'A group', members: [] }),
  'PATCH /api/v1/secretariat/calls/a-slug/groups/x': row('rapporteur', '404', { expectedVersion: 1 }),

  // Priorities and communities
  'GET /en/secretariat/communities': row('administrator', '2xx'),
  'POST /en/secretariat/communities': row('administrator', '422'),
  'GET /en/secretariat/communities/mandates': row('administrator', '303'),
  'POST /en/secretariat/communities/mandates': row('administrator', '422'),
  'GET /en/secretariat/communities/mandates/x/end': row('administrator', '303'),
  'POST /en/secretariat/communities/mandates/x/end': row('administrator', '404'),
  // Whoever holds no mandate for the community is refused by the action.
  'GET /en/secretariat/calls/a-slug/priorities': row('representative', '404'),
  'POST /en/secretariat/calls/a-slug/priorities': row('representative', '404'),
  'PUT /api/v1/secretariat/calls/a-slug/priorities/civil_society': row('representative', '404', { items: [] }),

  // Workstreams and the cycle
  'GET /en/secretariat/cycles/a-slug': row('rapporteur', '404'),
  'GET /en/secretariat/cycles/a-slug/meetings': row('administrator', '303'),
  'POST /en/secretariat/cycles/a-slug/meetings': row('administrator', '404'),
  'POST /en/secretariat/meetings/x/cancel': row('administrator', '404'),
  'GET /en/secretariat/cycles/a-slug/workstreams': row('rapporteur', '404'),
  'POST /en/secretariat/cycles/a-slug/workstreams': row('rapporteur', '404'),
  'GET /en/secretariat/workstreams/x': row('rapporteur', '404'),
  'POST /en/secretariat/workstreams/x': row('rapporteur', '404'),
  'GET /en/secretariat/calls/a-slug/groups/x/outcome': row('rapporteur', '404'),
  'POST /en/secretariat/calls/a-slug/groups/x/outcome': row('rapporteur', '404'),
  'POST /api/v1/secretariat/cycles/a-slug/workstreams': row('rapporteur', '404', aWorkstream),
  'PUT /api/v1/secretariat/workstreams/x': row('rapporteur', '404', aWorkstream),
  'PUT /api/v1/secretariat/calls/a-slug/groups/x/outcome': row('rapporteur', '404', {
    outcome: 'carried_over',
    language: 'en',
  }),
  'POST /api/v1/secretariat/cycles/a-slug/meetings': row('administrator', '404', {
    title: 'A meeting',
    startsAt: '2027-11-29T09:00:00Z',
    endsAt: '2027-12-03T17:00:00Z',
  }),

  // Imports and exports
  'GET /en/secretariat/calls/a-slug/import': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/import': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/import-template.csv': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/import/x': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/import/x': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/issues.csv': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/issues.json': row('administrator', '404'),
  'POST /api/v1/secretariat/calls/a-slug/import': row('administrator', '404'),
  'GET /api/v1/secretariat/calls/a-slug/issues.csv': row('administrator', '404'),
  'GET /api/v1/secretariat/calls/a-slug/issues.json': row('administrator', '404'),

  // Imports and exports of entries
  'GET /en/secretariat/observatory/import': row('administrator', '2xx'),
  // Both take a file, and no other form.
  'POST /en/secretariat/observatory/import': row('administrator', '415'),
  'GET /en/secretariat/observatory/import-template.csv': row('administrator', '2xx'),
  'GET /en/secretariat/observatory/import/x': row('administrator', '404'),
  'POST /en/secretariat/observatory/import/x': row('administrator', '404'),
  'GET /en/secretariat/observatory/entries.csv': row('administrator', '2xx'),
  'POST /api/v1/secretariat/entries/import': row('administrator', '415'),
  'GET /api/v1/secretariat/entries.csv': row('administrator', '2xx'),

  // Reports
  'GET /en/secretariat/calls/a-slug/report': row('rapporteur', '404'),
  'POST /en/secretariat/calls/a-slug/report': row('rapporteur', '404'),
  'GET /en/secretariat/calls/a-slug/report/x': row('rapporteur', '404'),
  'POST /en/secretariat/calls/a-slug/report/x': row('rapporteur', '404'),
  'POST /en/secretariat/calls/a-slug/report/x/publish': row('rapporteur', '404'),
  'GET /en/secretariat/calls/a-slug/report/x/preview': row('rapporteur', '404'),
  'GET /en/secretariat/calls/a-slug/report/x/report.docx': row('rapporteur', '404'),

  // Evaluation of proposals
  'GET /en/secretariat/calls/a-slug/evaluation': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/evaluation': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/setup': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/evaluation/setup': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/screening': row('moderator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/screening/REFERENCE': row('moderator', '404'),
  'POST /en/secretariat/calls/a-slug/evaluation/screening/REFERENCE': row('moderator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/reviewers': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/evaluation/reviewers': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/reviewers/add': row('administrator', '303'),
  'POST /en/secretariat/calls/a-slug/evaluation/reviewers/add': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/compute': row('administrator', '303'),
  'POST /en/secretariat/calls/a-slug/evaluation/compute': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/proposals/REFERENCE': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/evaluation/proposals/REFERENCE': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/selection': row('administrator', '404'),
  'POST /en/secretariat/calls/a-slug/evaluation/selection': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/results.csv': row('administrator', '404'),
  'GET /en/secretariat/calls/a-slug/evaluation/reviews.csv': row('administrator', '404'),
  'GET /api/v1/secretariat/calls/a-slug/evaluation/results.csv': row('administrator', '404'),
  'GET /api/v1/secretariat/calls/a-slug/evaluation/reviews.csv': row('administrator', '404'),
  'GET /en/secretariat/reviews': row('reviewer', '2xx'),
  'GET /en/secretariat/reviews/a-slug': row('reviewer', '404'),
  'POST /en/secretariat/reviews/a-slug': row('reviewer', '404'),
  'GET /en/secretariat/reviews/a-slug/conflicts': row('reviewer', '303'),
  'POST /en/secretariat/reviews/a-slug/conflicts': row('reviewer', '404'),
  'GET /en/secretariat/reviews/a-slug/REFERENCE': row('reviewer', '404'),
  'POST /en/secretariat/reviews/a-slug/REFERENCE': row('reviewer', '404'),

  // Past outputs
  'GET /en/secretariat/observatory/outputs': row('administrator', '2xx'),
  'GET /en/secretariat/observatory/outputs/new': row('administrator', '2xx'),
  'POST /en/secretariat/observatory/outputs/new': row('administrator', '422'),
  'GET /en/secretariat/observatory/outputs/import': row('administrator', '2xx'),
  // It takes a file, so that a form without one is of the wrong type.
  'POST /en/secretariat/observatory/outputs/import': row('administrator', '415'),
  'GET /en/secretariat/observatory/outputs/import-template.csv': row('administrator', '2xx'),
  'GET /en/secretariat/observatory/outputs/x': row('administrator', '404'),
  'POST /en/secretariat/observatory/outputs/x': row('administrator', '404'),
  'POST /api/v1/secretariat/outputs': row('administrator', '2xx', {
    kind: 'report',
    title: 'A report of the table',
    language: 'en',
    year: 2020,
  }),
  'PATCH /api/v1/secretariat/outputs/x': row('administrator', '404', { expectedVersion: 1 }),
  // Owners and corrections
  'GET /en/secretariat/observatory': row('moderator', '2xx'),
  'GET /en/secretariat/observatory/corrections': row('moderator', '2xx'),
  'GET /en/secretariat/observatory/corrections/x': row('moderator', '404'),
  'POST /en/secretariat/observatory/corrections/x': row('moderator', '404'),
  'GET /en/secretariat/observatory/proposals/x': row('moderator', '404'),
  'POST /en/secretariat/observatory/proposals/x': row('moderator', '404'),
  'GET /en/secretariat/observatory/entries/a-slug/owners': row('administrator', '404'),
  'POST /en/secretariat/observatory/entries/a-slug/owners': row('administrator', '404'),
  'GET /en/secretariat/observatory/entries/a-slug/owners/x/revoke': row('administrator', '303'),
  'POST /en/secretariat/observatory/entries/a-slug/owners/x/revoke': row('administrator', '404'),
  // Sources of entries
  'GET /en/secretariat/observatory/sources': row('administrator', '2xx'),
  'POST /en/secretariat/observatory/sources': row('administrator', '422'),
  'GET /en/secretariat/observatory/sources/x': row('administrator', '404'),
  'POST /en/secretariat/observatory/sources/x': row('administrator', '404'),
  'GET /api/v1/secretariat/sources': row('administrator', '2xx'),
  'POST /api/v1/secretariat/sources': row('administrator', '2xx', {
    name: 'A source of the table',
    address: 'https://catalogue.example.org/entries.csv',
    form: 'csv',
    active: false,
  }),
  'GET /api/v1/secretariat/sources/x': row('administrator', '404'),
  'PATCH /api/v1/secretariat/sources/x': row('administrator', '404', {}),
  'POST /api/v1/secretariat/sources/x': row('administrator', '404', {}),

  // Drafts
  'POST /api/v1/secretariat/drafts': row('administrator', '2xx', {
    slug: 'a-draft-of-the-table',
    title: 'A draft',
    language: 'en',
    markdown: '# Section\n\nA paragraph.',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2026-02-01T00:00:00Z',
  }),
}
