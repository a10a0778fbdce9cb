import type { BaseRole, ParticipationState as State } from '#people'
import type { BaseError } from './errors.ts'

/** Steps from the gate of consents back and out, open from almost everywhere. */
const out = ['reserve', 'withdrawn', 'blocked_no_consent'] as const
const paired = ['proposed', 'paired'] as const

/** Where a participation may go next (domain/02 §4); side states return to the base. */
export const transitions = {
  draft: ['survey_sent', 'survey_done', 'consent_pending', 'in_base', ...out],
  survey_sent: ['survey_done', 'consent_pending', 'in_base', ...out],
  survey_done: ['consent_pending', 'in_base', ...out],
  consent_pending: ['in_base', ...out],
  in_base: ['consent_pending', 'interviewed', 'trained', 'ready', ...paired, ...out],
  interviewed: ['in_base', 'trained', 'ready', ...paired, ...out],
  trained: ['in_base', 'ready', ...paired, ...out],
  ready: ['in_base', ...paired, ...out],
  proposed: ['in_base', 'ready', 'paired', ...out],
  paired: ['active', 'in_base', 'ready', 'terminated', ...out],
  active: ['completed', 'terminated', 'in_base', 'ready', ...out],
  completed: ['in_base', 'ready', ...out],
  terminated: ['in_base', 'ready', ...out],
  reserve: ['consent_pending', 'in_base', 'ready', 'withdrawn', 'blocked_no_consent'],
  withdrawn: ['consent_pending', 'in_base', 'reserve'],
  blocked_no_consent: ['consent_pending', 'in_base', 'withdrawn'],
} as const satisfies Record<State, readonly State[]>

/** Mentors are talked to and taught before they are ready; mentees wait in the base. */
export const ofMentorsOnly: readonly State[] = ['interviewed', 'trained', 'ready']

/** States that follow from pairs; nobody sets them by hand. */
export const setByPairs: readonly State[] = ['proposed', 'paired', 'active', 'completed', 'terminated']

/** A pair holds the person: it has to be ended first. */
export const inPair: readonly State[] = ['paired', 'active']

/** States that a person may choose for a participation now, in the order of the work. */
export function nextStates(from: State, role: BaseRole): State[] {
  if (inPair.includes(from)) return []
  const next: readonly State[] = transitions[from]
  return next.filter(
    (state) => !setByPairs.includes(state) && (role === 'mentor' || !ofMentorsOnly.includes(state)),
  )
}

/** Why a person may not put a participation into this state; empty when he may. */
export function stateObstacles(from: State, to: State, role: BaseRole): BaseError[] {
  if (from === to) return []
  if (inPair.includes(from)) return ['base.in-pair']
  return nextStates(from, role).includes(to) ? [] : ['base.transition']
}

/** States in which one takes part in matching: an untrained mentor is a warning, not an obstacle. */
const open: Record<BaseRole, readonly State[]> = {
  mentee: ['in_base', 'proposed'],
  // A mentor with a pair may have a place left.
  mentor: ['in_base', 'interviewed', 'trained', 'ready', 'proposed', 'paired', 'active'],
}

export const isOpen = (state: State, role: BaseRole): boolean => open[role].includes(state)
