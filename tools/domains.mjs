// The folders of model/src, server/src and web/src. A new one is entered here, on purpose.

/** Domains, lowest layer first: one may import its own layer and those before it. */
export const layers = [
  ['access', 'organisations', 'people', 'accounts'],
  ['consents', 'consent-forms', 'questionnaires', 'documents', 'legal', 'papers', 'protocols', 'files'],
  [
    'programmes',
    'bases',
    'imports',
    'roadmaps',
    'training',
    'regulations',
    'letters',
    'applications',
    'matching',
    'pairs',
    'orders',
    'registry',
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
  model: ['contract', 'errors', 'search'],
  server: ['installation', 'operations', 'search', 'testing'],
  web: ['api', 'refusals', 'search', 'shell', 'today'],
}
