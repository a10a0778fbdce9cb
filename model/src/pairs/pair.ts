import { z } from 'zod'

/** States of a pair or group (domain/04 §4). */
export const pairStates = [
  'draft',
  'proposed',
  'confirmed',
  'secured',
  'active',
  'paused',
  'completed',
  'terminated_early',
  'replaced',
] as const
export const PairState = z.enum(pairStates)
export type PairState = z.output<typeof PairState>

/** Kinds of mentoring (domain/01 §4). */
export const pairKinds = [
  'traditional',
  'group',
  'short_term',
  'reverse',
  'situational',
  'speed',
  'virtual',
] as const
export const PairKind = z.enum(pairKinds)
export type PairKind = z.output<typeof PairKind>

/** Why a pair came to its end (domain/05 §6), and what happens before it has begun. */
export const closingReasons = [
  'full',
  'initiative',
  'curator',
  'mentor_refusal',
  'employer_cancel',
  'consent_withdrawn',
  'left',
  'trial_failed',
] as const
export const ClosingReason = z.enum(closingReasons)
export type ClosingReason = z.output<typeof ClosingReason>

export const PairMember = z.object({
  participationId: z.uuid(),
  personId: z.uuid(),
  role: z.enum(['mentor', 'mentee']),
  name: z.string(),
  /** Class, group or position: what stands beside the name in the order. */
  place: z.string(),
  minor: z.boolean(),
  joinedOn: z.iso.date().nullable(),
  leftOn: z.iso.date().nullable(),
})
export type PairMember = z.output<typeof PairMember>

export const Pair = z
  .object({
    id: z.uuid(),
    cycleId: z.uuid(),
    number: z.string(),
    form: z.string(),
    /** The form in the words of the cycle: «учитель – ученик». */
    formTitle: z.string(),
    kind: PairKind,
    state: PairState,
    goal: z.string(),
    startsOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    score: z.number().int().nullable(),
    members: z.array(PairMember),
    order: z
      .object({
        id: z.uuid(),
        number: z.string().nullable(),
        datedOn: z.iso.date().nullable(),
        signedOn: z.iso.date().nullable(),
      })
      .nullable(),
    /** A paper about the pair that is not signed yet: the pair waits for it. */
    paper: z
      .object({
        id: z.uuid(),
        code: z.string(),
        number: z.string().nullable(),
        datedOn: z.iso.date().nullable(),
      })
      .nullable(),
    continuesId: z.uuid().nullable(),
    closedOn: z.iso.date().nullable(),
    closingReason: ClosingReason.nullable(),
    updatedAt: z.string(),
  })
  .meta({ id: 'Pair' })
export type Pair = z.output<typeof Pair>

/** The page of a pair: also why it was proposed, and what it goes on from or goes on in. */
export const PairCard = Pair.extend({
  createdAt: z.iso.datetime(),
  cycleTitle: z.string(),
  /** Reasons of the proposal in words; nobody but those who lead the programme sees them. */
  reasons: z.array(z.string()),
  closingComment: z.string(),
  continues: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  continuedBy: z.object({ id: z.uuid(), number: z.string() }).nullable(),
}).meta({ id: 'PairCard' })
export type PairCard = z.output<typeof PairCard>
