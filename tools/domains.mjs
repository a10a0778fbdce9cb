// The folders of model/src, server/src and web/src. A new one is entered here, on purpose.

/** Domains, lowest layer first: one may import its own layer and those before it. */
export const layers = [
  ['access', 'organisations', 'people', 'accounts'],
  [
    'consents',
    'consent-forms',
    'withdrawals',
    'questionnaires',
    'documents',
    'legal',
    'papers',
    'protocols',
    'files',
  ],
  [
    'programmes',
    'bases',
    'imports',
    'roadmaps',
    'training',
    'regulations',
    'letters',
    'applications',
    'agreements',
    'matching',
    'pairs',
    'orders',
    'editions',
    'records',
    'registry',
    'templates',
    'packages',
    'approvals',
    'signatures',
    'readings',
    'checks',
    'rounds',
    'gatherings',
    'wishes',
    'decisions',
    'waiting',
  ],
  ['plans', 'meetings', 'reports'],
  ['monitoring', 'publication', 'bureau'],
  ['oversight'],
]

/** Called from anywhere; they know no domain but `access`. */
export const services = {
  model: [
    'values',
    'words',
    // The matching engine, lowest first: docs/matching.md.
    'transport',
    'milp',
    'task',
    'rulebound',
    'fairness',
    'stable',
    'live-round',
    'exchange',
    'solver',
    'api',
    'journal',
    'notifications',
    'jobs',
  ],
  server: ['db', 'http', 'journal', 'notifications', 'jobs'],
  web: ['ui', 'i18n', 'table', 'forms'],
}

/** They join the domains together. */
export const joints = {
  model: ['contract', 'drafting', 'errors', 'search'],
  server: ['installation', 'operations', 'search', 'testing'],
  web: ['api', 'drafting', 'refusals', 'search', 'shell', 'today'],
}
