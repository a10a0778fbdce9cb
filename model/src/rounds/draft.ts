import { z } from 'zod'
import { components, importances } from '#matching'
import { modes } from '#solver'

/** «Обязательно / Важно / Желательно / Не важно» with the number behind. */
const Weight = z.object({ importance: z.enum(importances), number: z.number().min(0).max(100) })
export const Weights = z.record(z.enum(components), Weight)

const Two = z.tuple([z.uuid(), z.uuid()])

/** What is meant by the best answer; with `blend`, how many blocking pairs are tolerated for a better sum. */
export const DraftMethod = z.object({
  mode: z.enum(modes),
  blocking: z.number().int().min(0).max(1000).default(0),
})
export type DraftMethod = z.output<typeof DraftMethod>

/** How many mentees one mentor takes: nobody or at least `min`; `max` at most, else as many as he has places. */
export const GroupSize = z.object({
  min: z.number().int().min(0).max(50),
  max: z.number().int().min(1).max(100).nullable(),
})
export type GroupSize = z.output<typeof GroupSize>

/** Pairs, as long as the curator has not asked for groups. */
export const usualMethod: DraftMethod = { mode: 'score', blocking: 0 }
export const anySize: GroupSize = { min: 0, max: null }

/** What the curator has decided in a draft; everything else the engine computes of it. */
export const DraftState = z.object({
  /** Null: the numbers of the handbook for this form. */
  weights: Weights.nullable(),
  /** `[mentee, mentor]` of participations. */
  locks: z.array(Two),
  forbids: z.array(z.object({ mentee: z.uuid(), mentor: z.uuid(), reason: z.string().max(300) })),
  /** Places that differ from the base. */
  capacities: z.record(z.uuid(), z.number().int().min(0).max(100)),
  /** Participations left out of this draft. */
  away: z.array(z.uuid()),
  /** Missing in drafts of the first days: the usual ones. */
  method: DraftMethod.optional(),
  group: GroupSize.optional(),
})
export type DraftState = z.output<typeof DraftState>

export const emptyDraft: DraftState = { weights: null, locks: [], forbids: [], capacities: {}, away: [] }

/** One move of the curator. `move` puts a mentee to a mentor and locks them; without a mentor the mentee waits. */
export const DraftChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lock'), mentee: z.uuid(), mentor: z.uuid() }),
  z.object({ kind: z.literal('unlock'), mentee: z.uuid() }),
  z.object({ kind: z.literal('lock-all') }),
  z.object({ kind: z.literal('unlock-all') }),
  z.object({ kind: z.literal('move'), mentee: z.uuid(), mentor: z.uuid().nullable() }),
  z.object({
    kind: z.literal('forbid'),
    mentee: z.uuid(),
    mentor: z.uuid(),
    reason: z.string().trim().max(300).default(''),
  }),
  z.object({ kind: z.literal('allow'), mentee: z.uuid(), mentor: z.uuid() }),
  z.object({ kind: z.literal('weights'), weights: Weights.nullable() }),
  z.object({
    kind: z.literal('capacity'),
    mentor: z.uuid(),
    places: z.number().int().min(0).max(100).nullable(),
  }),
  z.object({ kind: z.literal('away'), person: z.uuid(), away: z.boolean() }),
  z.object({ kind: z.literal('method'), method: DraftMethod }),
  z.object({
    kind: z.literal('group'),
    group: GroupSize.refine(({ min, max }) => max === null || min <= max),
  }),
  z.object({ kind: z.literal('solve') }),
])
export type DraftChange = z.output<typeof DraftChange>

/** What made a step: a move of the curator, or the draft itself. */
export const StepChange = z.union([DraftChange, z.object({ kind: z.literal('created') })])
export type StepChange = z.output<typeof StepChange>

type Assignment = readonly (readonly [mentee: string, mentor: string])[]

/** The state after a move; `pairs` is the present assignment, which «закрепить все» keeps. */
export function applyChange(state: DraftState, change: DraftChange, pairs: Assignment): DraftState {
  const others = (mentee: string) => state.locks.filter(([locked]) => locked !== mentee)
  const forbidden = (mentee: string, mentor: string) => (one: { mentee: string; mentor: string }) =>
    one.mentee === mentee && one.mentor === mentor
  switch (change.kind) {
    case 'lock':
      return { ...state, locks: [...others(change.mentee), [change.mentee, change.mentor]] }
    case 'unlock':
      return { ...state, locks: others(change.mentee) }
    case 'lock-all':
      return { ...state, locks: pairs.map(([mentee, mentor]) => [mentee, mentor]) }
    case 'unlock-all':
      return { ...state, locks: [] }
    case 'move': {
      const { mentee, mentor } = change
      const away = state.away.filter((id) => id !== mentee)
      // Without a mentor: the mentee waits in this draft until the curator calls back.
      if (mentor === null) return { ...state, locks: others(mentee), away: [...away, mentee] }
      const forbids = state.forbids.filter((one) => !forbidden(mentee, mentor)(one))
      return { ...state, away, forbids, locks: [...others(mentee), [mentee, mentor]] }
    }
    case 'forbid': {
      const { mentee, mentor, reason } = change
      const locks = state.locks.filter(([a, b]) => !(a === mentee && b === mentor))
      const forbids = state.forbids.filter((one) => !forbidden(mentee, mentor)(one))
      return { ...state, locks, forbids: [...forbids, { mentee, mentor, reason }] }
    }
    case 'allow':
      return {
        ...state,
        forbids: state.forbids.filter((one) => !forbidden(change.mentee, change.mentor)(one)),
      }
    case 'weights':
      return { ...state, weights: change.weights }
    case 'capacity': {
      const { [change.mentor]: _present, ...rest } = state.capacities
      return {
        ...state,
        capacities: change.places === null ? rest : { ...rest, [change.mentor]: change.places },
      }
    }
    case 'away': {
      const away = state.away.filter((id) => id !== change.person)
      const locks = change.away ? state.locks.filter((two) => !two.includes(change.person)) : state.locks
      return { ...state, locks, away: change.away ? [...away, change.person] : away }
    }
    case 'method':
      return { ...state, method: change.method }
    case 'group':
      return { ...state, group: change.group }
    case 'solve':
      return state
  }
}
