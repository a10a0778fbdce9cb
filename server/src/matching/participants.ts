import type { MenteeProfile, MentorProfile } from '@app/model/matching'
import type { DraftState } from '@app/model/rounds'

export type Participant = {
  id: string
  personId: string
  name: string
  place: string
  request: string
  requestTags: string[]
  competencies: string[]
  bornOn: string | null
  enteredOn: string
  consented: boolean
  trained: boolean
  busy: number
}

export type Participants = {
  mentees: (Participant & { profile: MenteeProfile })[]
  mentors: (Participant & { profile: MentorProfile })[]
  /** The group meeting was held and somebody has named wishes. */
  met?: boolean
  /** Pairs that are impossible without a reason being told, `[mentee, mentor]`. */
  forbidden?: (readonly [mentee: string, mentor: string])[]
}

export type Draft = { form: string; state: DraftState }

/** All that a draft is computed of; plain data, so that it can go to a thread. */
export type Given = Draft & { people: Participants }

/** An assignment as a step keeps it: the rest is computed of the present data. */
export type Solution = {
  pairs: [mentee: string, mentor: string][]
  proven: boolean
  /** The people it was found for, as `dataKey` has it; missing in the drafts of the first days. */
  of?: string
  /** What the answer would win without the least size of a group. */
  groupPrice?: { matched: number; score: number } | null
}
