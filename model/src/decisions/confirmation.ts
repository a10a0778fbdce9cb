import { z } from 'zod'
import type { PairState } from '#pairs'

export const ConfirmationSide = z.enum(['mentor', 'mentee', 'representative'])
export type ConfirmationSide = z.output<typeof ConfirmationSide>

/** «согласен / есть вопросы / не согласен» */
export const ConfirmationAnswer = z.enum(['agree', 'questions', 'refuse'])
export type ConfirmationAnswer = z.output<typeof ConfirmationAnswer>

/** Who is asked: the person, or the representative of this minor. */
export const AskedOne = z.object({ pairId: z.uuid(), personId: z.uuid(), side: ConfirmationSide })
export type AskedOne = z.output<typeof AskedOne>

type Member = { personId: string; role: 'mentor' | 'mentee'; minor: boolean; leftOn: string | null }
type Needed = { personId: string; side: ConfirmationSide }
type Given = Needed & { answer: ConfirmationAnswer }

/** Whose consent the pair needs: both sides, and the representative of each minor, a pupil mentor's too. */
export function neededConfirmations(members: readonly Member[]): Needed[] {
  return members
    .filter((member) => member.leftOn === null)
    .flatMap(({ personId, role, minor }): Needed[] => [
      { personId, side: role },
      ...(minor ? [{ personId, side: 'representative' as const }] : []),
    ])
}

export const confirmationStates = ['agreed', 'refused', 'questions', 'waiting'] as const
export type ConfirmationState = (typeof confirmationStates)[number]

/** How it stands with a pair. One refusal is a refusal; all have to agree. */
export function confirmationState(needed: readonly Needed[], given: readonly Given[]): ConfirmationState {
  const answers = needed.map(
    (one) => given.find((other) => other.personId === one.personId && other.side === one.side)?.answer,
  )
  if (answers.includes('refuse')) return 'refused'
  if (answers.includes('questions')) return 'questions'
  return answers.length > 0 && answers.every((answer) => answer === 'agree') ? 'agreed' : 'waiting'
}

/** The state of a pair after an answer; a pair that the order has secured is past being asked. */
export function stateAfter(present: PairState, confirmation: ConfirmationState): PairState {
  if (present !== 'draft' && present !== 'proposed' && present !== 'confirmed') return present
  return confirmation === 'agreed' ? 'confirmed' : 'proposed'
}
