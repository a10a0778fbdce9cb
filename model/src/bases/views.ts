import type { BaseRole } from '#people'
import type { BaseRow } from './row.ts'

type View = { roles: readonly BaseRole[]; has: (row: BaseRow) => boolean }

const both = ['mentee', 'mentor'] as const

/** Takes part or may: only of such a person something is missing. */
const present = (row: BaseRow) => row.state !== 'withdrawn' && row.state !== 'draft' && !row.leftOn

const resting: readonly BaseRow['state'][] = ['completed', 'terminated', 'reserve']
const paired: readonly BaseRow['state'][] = ['proposed', 'paired', 'active']

/** Views that stand over a base as counters. */
export const baseViews = {
  'no-consent': {
    roles: both,
    has: (row) => present(row) && (row.obstacles ?? []).some((one) => one !== 'consent.certificate-missing'),
  },
  'no-certificate': {
    roles: ['mentor'],
    has: (row) => present(row) && (row.obstacles ?? []).includes('consent.certificate-missing'),
  },
  'no-request': { roles: ['mentee'], has: (row) => present(row) && !row.request && !row.requestTags },
  'no-competencies': { roles: ['mentor'], has: (row) => present(row) && !row.competencies },
  untrained: { roles: ['mentor'], has: (row) => present(row) && !row.trainedOn },
  ready: { roles: both, has: (row) => row.ready === true },
  'no-pair': {
    roles: both,
    has: (row) => present(row) && !row.partners && ![...resting, ...paired].includes(row.state),
  },
  paired: { roles: both, has: (row) => row.state === 'paired' || row.state === 'active' },
  reserve: { roles: both, has: (row) => row.state === 'reserve' },
  left: { roles: both, has: (row) => !present(row) },
} as const satisfies Record<string, View>

export type BaseView = keyof typeof baseViews

/** Views of one base in their order. */
export const viewsOf = (role: BaseRole): BaseView[] =>
  // Keys of the record above.
  (Object.keys(baseViews) as BaseView[]).filter((view) => (baseViews[view] as View).roles.includes(role))
