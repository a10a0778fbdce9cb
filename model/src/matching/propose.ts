import { type SolveOptions, type Status, solve } from '#solver'
import { describe } from './describe.ts'
import type { MenteeProfile, MentorProfile } from './profile.ts'
import type { Reason, Warning } from './reasons.ts'
import { openRound, type RoundSettings } from './round.ts'
import type { HardRule } from './rules.ts'
import { newScorer } from './scoring.ts'
import { taskOf } from './task-of.ts'
import type { Component } from './weights.ts'

export type ComponentScore = {
  readonly component: Component
  /** 0…10,000. */
  readonly value: number
  /** Points of 10,000 that it brings into the score. */
  readonly points: number
  readonly reasons: readonly Reason[]
}

export type Alternative = {
  readonly mentor: string
  readonly score: number
  /** Below the score of the proposed pair; negative when it would be better. */
  readonly difference: number
  /** The proposal leaves a place free there. */
  readonly free: boolean
}

export type ProposedPair = {
  readonly mentee: string
  readonly mentor: string
  readonly score: number
  readonly locked: boolean
  readonly components: readonly ComponentScore[]
  readonly warnings: readonly Warning[]
  /** The best five others. */
  readonly alternatives: readonly Alternative[]
}

export type WithoutMentor = {
  readonly mentee: string
  readonly why:
    | {
        readonly code: 'no-candidate'
        readonly rules: readonly { readonly rule: HardRule; readonly mentors: number }[]
      }
    | {
        readonly code: 'capacity'
        readonly mentees: readonly string[]
        readonly mentors: readonly string[]
        readonly places: number
      }
    | { readonly code: 'full' | 'min-group' | 'limit' | 'apart' | 'stability' | 'pin' }
  readonly alternatives: readonly Alternative[]
}

/** A lock that cannot be kept, and why. */
export type RefusedLock = {
  readonly mentee: string
  readonly mentor: string
  readonly rules: readonly (HardRule | 'unknown-person' | 'already-locked')[]
}

export type Proposal = {
  readonly status: Status
  readonly pairs: readonly ProposedPair[]
  readonly unmatched: readonly WithoutMentor[]
  readonly mentors: readonly {
    readonly mentor: string
    readonly load: number
    readonly places: number
    readonly warnings: readonly Warning[]
  }[]
  readonly refusedLocks: readonly RefusedLock[]
  readonly matched: number
  /** Sum of the scores, 0…10,000 a pair. */
  readonly score: number
  readonly lowest: number | null
  /** Pairs who are each other's first choice, and pairs in which the mentee has his. */
  readonly mutualFirst: number
  readonly firstChoices: number
  /** Two who prefer each other to what they have; null where nobody has named wishes. */
  readonly blocking: number | null
}

/** The pre-matching list: who would go with whom, why, and why not. It proposes; the curator decides. */
export function propose(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  settings: RoundSettings,
  engine: SolveOptions = {},
): Proposal {
  const scorer = newScorer(openRound(mentees, mentors, settings))
  const { task, refused } = taskOf(scorer)
  const answer = solve(task, engine)
  return describe(scorer, task, answer.status, answer.mentorOf, refused)
}
