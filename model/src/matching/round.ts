import type { Mode } from '#solver'
import type { MenteeProfile, MentorProfile } from './profile.ts'
import { defaultWeights, type WeightTable } from './weights.ts'

/** What the curator has decided about a round, besides who takes part. */
export type RoundSettings = {
  /** Role form, `pupil_pupil`. */
  readonly form: string
  /** Kind, `reverse`: a younger mentor is then as it should be. */
  readonly kind?: string
  /** The group meeting has taken place: wishes count 40 of 100. */
  readonly met?: boolean
  readonly weights?: WeightTable
  /** Competencies that answer a request under another name. */
  readonly coverage?: Readonly<Record<string, readonly string[]>>
  /** What is meant by the best answer; without it the most pairs, then the largest sum. */
  readonly method?: { readonly mode: Mode; readonly blocking: number }
  /** Sizes of groups: a mentor takes nobody or at least `min`, and `max` at most. */
  readonly group?: { readonly min: number; readonly max: number | null }
  /** Pairs the curator has locked, `[mentee, mentor]`. */
  readonly locks?: readonly (readonly [string, string])[]
  /** Pairs the curator has forbidden. */
  readonly forbids?: readonly (readonly [string, string])[]
}

export type Round = {
  readonly mentees: readonly MenteeProfile[]
  readonly mentors: readonly MentorProfile[]
  readonly settings: RoundSettings
  readonly weights: WeightTable
  readonly menteeNumber: ReadonlyMap<string, number>
  readonly mentorNumber: ReadonlyMap<string, number>
}

const byEntry = (a: { enteredOn: string; id: string }, b: { enteredOn: string; id: string }) =>
  a.enteredOn < b.enteredOn ? -1 : a.enteredOn > b.enteredOn ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** People in the order of entry into the base, whatever the order in which they were given. */
export function openRound(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  settings: RoundSettings,
): Round {
  const inOrder = { mentees: [...mentees].sort(byEntry), mentors: [...mentors].sort(byEntry) }
  return {
    ...inOrder,
    settings,
    weights: settings.weights ?? defaultWeights(settings.form),
    menteeNumber: new Map(inOrder.mentees.map((mentee, i) => [mentee.id, i])),
    mentorNumber: new Map(inOrder.mentors.map((mentor, j) => [mentor.id, j])),
  }
}
