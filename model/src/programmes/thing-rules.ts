import { type Action, type Role, roles, scopeOf } from '#access'
import { type Facts, orZero } from './facts.ts'
import type { PlaceName } from './places.ts'
import type { StageNumber } from './stages.ts'

export type ThingRule = {
  roles: readonly Role[]
  /** Where it is done; null when it is done outside the application. */
  place: PlaceName | null
  /** The thing is due by the end of this stage. */
  stage?: StageNumber
  /** It cannot wait for the end of a stage: somebody waits for it. */
  urgent?: true
  /** Shown this many days before the end of the stage, not from its beginning. */
  daysBeforeEnd?: number
  /** How many are concerned; undefined: there is nothing to do. */
  count: (facts: Facts) => number | undefined
}

const some = (count: number | undefined) => (count !== undefined && count > 0 ? count : undefined)
const when = (condition: boolean) => (condition ? 1 : undefined)
const lead: readonly Role[] = ['curator', 'form-lead']
const authority: readonly Role[] = ['municipal', 'municipal-head', 'regional']

/** Whoever the policy lets do it. */
const able = (action: Action): readonly Role[] => roles.filter((role) => scopeOf(role, action) !== undefined)
const agreeing = able('document.agree')
const named = able('paper.own')

/** Things to do, built from the state of the data; of two equally urgent ones the upper goes first. */
export const thingRules = {
  'open-cycle': { roles: ['curator'], place: 'newCycle', count: ({ openCycles }) => when(openCycles === 0) },
  'sign-orders': {
    ...{ roles: ['director', 'curator'], place: 'documents', stage: 5, urgent: true },
    count: ({ ordersToSign }) => some(ordersToSign),
  },
  'agree-papers': {
    ...{ roles: agreeing, place: 'agreements', urgent: true },
    count: ({ papersToAgree }) => some(papersToAgree),
  },
  'refused-papers': {
    ...{ roles: ['curator'], place: 'documents', urgent: true },
    count: ({ papersRefused }) => some(papersRefused),
  },
  'refused-signatures': {
    ...{ roles: able('document.write'), place: 'documents', urgent: true },
    count: ({ signaturesRefused }) => some(signaturesRefused),
  },
  'sign-own-papers': {
    ...{ roles: named, place: 'ownPapers', urgent: true },
    count: ({ papersToSign }) => some(papersToSign),
  },
  'read-papers': {
    ...{ roles: named, place: 'ownPapers' },
    count: ({ papersToRead }) => some(papersToRead),
  },
  'prepare-order': {
    ...{ roles: ['curator'], place: 'pairs', stage: 5 },
    // An order that is being prepared takes these pairs already.
    count: (facts) => (orZero(facts, 'ordersDraft') ? undefined : some(facts.pairsFormed)),
  },
  'finish-order': {
    ...{ roles: ['curator'], place: 'documents', stage: 5 },
    count: ({ ordersDraft }) => some(ordersDraft),
  },
  'refused-pairs': {
    ...{ roles: lead, place: 'pairs', urgent: true },
    count: ({ confirmationsRefused }) => some(confirmationsRefused),
  },
  'begin-pairs': {
    roles: ['curator'],
    place: 'pairs',
    urgent: true,
    count: ({ pairsSecured }) => some(pairsSecured),
  },
  'fill-requisites': {
    ...{ roles: ['curator', 'director'], place: 'organisation', stage: 1 },
    count: ({ requisiteGaps }) => some(requisiteGaps),
  },
  'list-people': {
    ...{ roles: ['curator'], place: 'import', stage: 1 },
    count: ({ learners, teachers }) => when(learners === 0 && teachers === 0),
  },
  'choose-forms': { roles: ['curator'], place: 'forms', stage: 1, count: ({ forms }) => when(forms === 0) },
  'minors-consents': {
    ...{ roles: [...lead, 'tutor'], place: 'menteesNoConsent', stage: 2 },
    count: ({ minorsNoConsent }) => some(minorsNoConsent),
  },
  'own-consents': {
    ...{ roles: [...lead, 'tutor'], place: 'menteesNoConsent', stage: 2 },
    count: ({ menteesNoConsent, minorsNoConsent }) =>
      menteesNoConsent === undefined || minorsNoConsent === undefined
        ? undefined
        : some(menteesNoConsent - minorsNoConsent),
  },
  'employee-consents': {
    ...{ roles: ['hr'], place: 'mentorsNoConsent', stage: 3 },
    count: ({ employeesNoConsent }) => some(employeesNoConsent),
  },
  'mentor-consents': {
    ...{ roles: lead, place: 'mentorsNoConsent', stage: 3 },
    count: ({ mentorsNoConsent }) => some(mentorsNoConsent),
  },
  'collect-mentees': {
    ...{ roles: lead, place: 'people', stage: 2 },
    count: ({ mentees, learners, teachers }) =>
      when(mentees === 0 && (learners === undefined || learners + (teachers ?? 0) > 0)),
  },
  'collect-mentors': {
    ...{ roles: lead, place: 'people', stage: 3 },
    count: ({ mentors, mentees }) => when(mentors === 0 && Boolean(mentees)),
  },
  'ask-requests': {
    ...{ roles: [...lead, 'tutor', 'psychologist'], place: 'noRequest', stage: 2 },
    count: ({ mentees, menteesAsked }) =>
      mentees === undefined || menteesAsked === undefined ? undefined : some(mentees - menteesAsked),
  },
  'ask-competencies': {
    ...{ roles: lead, place: 'undescribed', stage: 3 },
    count: ({ mentors, mentorsDescribed }) =>
      mentors === undefined || mentorsDescribed === undefined ? undefined : some(mentors - mentorsDescribed),
  },
  'train-mentors': {
    ...{ roles: ['curator', 'form-lead', 'methodist'], place: 'untrained', stage: 4 },
    count: ({ mentors, mentorsTrained }) =>
      mentors === undefined || mentorsTrained === undefined ? undefined : some(mentors - mentorsTrained),
  },
  'check-certificates': {
    ...{ roles: ['curator', 'hr'], place: 'noCertificate', stage: 4 },
    count: ({ certificatesMissing }) => some(certificatesMissing),
  },
  'match-mentees': {
    ...{ roles: lead, place: 'matching', stage: 5 },
    count: ({ menteesReady, mentors }) => (mentors ? some(menteesReady) : undefined),
  },
  'find-mentors': {
    ...{ roles: lead, place: 'mentors', stage: 5 },
    count: ({ places, mentees, mentors }) =>
      places === undefined || mentees === undefined || !mentors ? undefined : some(mentees - places),
  },
  'support-waiting': {
    ...{ roles: ['psychologist'], place: 'waiting', stage: 5 },
    count: ({ menteesWaiting, pairsActive }) => (pairsActive ? some(menteesWaiting) : undefined),
  },
  'renew-consents': {
    ...{ roles: ['curator'], place: 'people', urgent: true },
    count: ({ consentsExpiring }) => some(consentsExpiring),
  },
  'coming-of-age': {
    ...{ roles: ['curator', 'tutor'], place: 'people' },
    count: ({ comingOfAge }) => some(comingOfAge),
  },
  'unknown-ages': {
    ...{ roles: ['curator', 'tutor'], place: 'people', stage: 2 },
    count: ({ ageUnknown }) => some(ageUnknown),
  },
  'write-results': {
    ...{ roles: lead, place: 'mentees', stage: 7 },
    count: ({ menteesFinished, resultsWritten }) =>
      menteesFinished === undefined || resultsWritten === undefined
        ? undefined
        : some(menteesFinished - resultsWritten),
  },
  'finish-pairs': {
    ...{ roles: ['curator'], place: 'pairs', stage: 6, daysBeforeEnd: 30 },
    count: (facts) => some(orZero(facts, 'pairsActive') + orZero(facts, 'pairsPaused')),
  },
  'late-stages': { roles: ['director'], place: 'programme', count: ({ lateStages }) => some(lateStages) },

  // what concerns the participants themselves
  'confirm-pairs': {
    ...{ roles: ['mentor', 'mentee', 'representative', 'partner'], place: 'ownConfirmations', urgent: true },
    count: ({ ownToConfirm }) => some(ownToConfirm),
  },
  'give-consent': {
    ...{ roles: ['mentor', 'mentee', 'representative'], place: null },
    count: ({ ownConsentsMissing }) => some(ownConsentsMissing),
  },
  'workers-certificates': {
    ...{ roles: ['partner'], place: null, stage: 4 },
    count: ({ certificatesMissing }) => some(certificatesMissing),
  },

  // an authority above organisations
  'silent-organisations': {
    ...{ roles: authority, place: 'organisations' },
    count: ({ organisationsSilent }) => some(organisationsSilent),
  },
  'late-organisations': {
    ...{ roles: authority, place: 'organisations' },
    count: ({ organisationsLate }) => some(organisationsLate),
  },

  // the installation
  'no-backup': {
    ...{ roles: ['administrator'], place: null, urgent: true },
    count: ({ backupDays }) => (backupDays === undefined || backupDays < 2 ? undefined : backupDays),
  },
  'failed-mail': {
    ...{ roles: ['administrator'], place: null, urgent: true },
    count: ({ mailFailed }) => some(mailFailed),
  },
  'failed-jobs': {
    ...{ roles: ['administrator'], place: null, urgent: true },
    count: ({ jobsFailed }) => some(jobsFailed),
  },
  'no-mail': {
    ...{ roles: ['administrator'], place: null },
    count: ({ mailKept, mailOff }) => (mailOff ? (mailKept ?? 0) : undefined),
  },
  'no-curators': {
    ...{ roles: ['administrator'], place: 'organisations' },
    count: ({ organisationsUnled }) => some(organisationsUnled),
  },
} as const satisfies Record<string, ThingRule>

export type ThingCode = keyof typeof thingRules
