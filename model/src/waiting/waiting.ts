import { z } from 'zod'
import { daysOf } from '#values'

/** What can be done for somebody without a pair. */
export const waitingSteps = ['search', 'form', 'group', 'support', 'reserve', 'return'] as const
export type WaitingStepKind = (typeof waitingSteps)[number]

const note = z.string().trim().max(500).default('')

export const WaitingStep = z.discriminatedUnion('kind', [
  /** A new round of matching takes the person in. */
  z.object({ kind: z.literal('search'), note }),
  /** Another form of mentoring is open to the person too. */
  z.object({ kind: z.literal('form'), form: z.string().max(60), note }),
  /** Joins a pair or group that no order has secured yet. */
  z.object({ kind: z.literal('group'), pairId: z.uuid(), note }),
  /** The psychologist is told. */
  z.object({ kind: z.literal('support'), note }),
  z.object({ kind: z.literal('reserve'), note }),
  /** Back from the reserve. */
  z.object({ kind: z.literal('return'), note }),
])
export type WaitingStep = z.output<typeof WaitingStep>

export const WaitingRow = z
  .object({
    /** The participation. */
    id: z.uuid(),
    personId: z.uuid(),
    role: z.enum(['mentor', 'mentee']),
    name: z.string(),
    place: z.string(),
    state: z.string(),
    /** Empty: any form. */
    forms: z.array(z.string()),
    request: z.string(),
    since: z.iso.date(),
    days: z.number().int(),
    /** Why the last round found nobody; null when no round has asked yet. */
    reason: z
      .object({ roundId: z.uuid(), round: z.string(), draftId: z.uuid(), text: z.string() })
      .nullable(),
    /** The pair that has ended, if there was one. */
    lastPair: z.object({ id: z.uuid(), number: z.string(), closedOn: z.iso.date() }).nullable(),
    steps: z.array(
      z.object({
        kind: z.enum(waitingSteps),
        note: z.string(),
        who: z.string(),
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'Waiting' })
export type WaitingRow = z.output<typeof WaitingRow>

/** A pair or group that can still take a mentee. */
export const OpenGroup = z.object({
  id: z.uuid(),
  number: z.string(),
  form: z.string(),
  formTitle: z.string(),
  mentor: z.string(),
  mentees: z.array(z.string()),
  places: z.number().int(),
})
export type OpenGroup = z.output<typeof OpenGroup>

/** Since when somebody waits: the end of the last pair, or the entry into the base. */
export const waitingSince = (enteredOn: string, pairEndedOn: string | null): string =>
  pairEndedOn !== null && pairEndedOn > enteredOn ? pairEndedOn : enteredOn

/** Full days between two dates of the calendar; none when somebody enters the base in advance. */
export function daysOfWaiting(since: string, today: string): number {
  return Math.max(0, daysOf(since, today) - 1)
}

/** How urgent a wait has become: after a month it is noticed, after two it is a worry. */
export const waitingUrgency = (days: number): 'fresh' | 'noticed' | 'worry' =>
  days >= 60 ? 'worry' : days >= 30 ? 'noticed' : 'fresh'

/** States in which nobody looks for a pair: not in the base yet, or done with the programme. */
export const notWaiting = ['draft', 'survey_sent', 'completed', 'withdrawn'] as const
