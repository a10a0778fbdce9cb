import { z } from 'zod'
import { DraftMethod, GroupSize, StepChange } from './draft.ts'

/** What the engine is doing, in the order in which it does it. */
export const solvingPhases = ['queued', 'scoring', 'solving', 'proving'] as const
/** Why it has ended without an answer. */
export const solvingProblems = ['contradiction', 'no-time', 'stopped', 'failed'] as const

/** A large draft, or one with groups or wishes, is solved while people do something else. */
export const Solving = z.object({
  phase: z.enum(solvingPhases),
  /** Of this phase, 0…1; null when nobody knows. */
  share: z.number().min(0).max(1).nullable(),
  since: z.iso.datetime(),
  /** Whose change is being computed. */
  who: z.string(),
  problem: z.enum(solvingProblems).nullable(),
})
export type Solving = z.output<typeof Solving>

export const RoundRow = z
  .object({
    id: z.uuid(),
    cycleId: z.uuid(),
    form: z.string(),
    formTitle: z.string(),
    title: z.string(),
    closedOn: z.iso.date().nullable(),
    createdAt: z.iso.datetime(),
    /** Pairs that its drafts have become. */
    formed: z.number().int(),
    drafts: z.array(
      z.object({
        ...{ id: z.uuid(), letter: z.string(), title: z.string() },
        ...{ updatedAt: z.iso.datetime(), matched: z.number().int(), solving: z.boolean() },
      }),
    ),
  })
  .meta({ id: 'Round' })
export type RoundRow = z.output<typeof RoundRow>

/** A line of the left column: who needs a mentor. */
export const BoardMentee = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  place: z.string(),
  age: z.number().int().nullable(),
  request: z.string(),
  tags: z.array(z.string()),
  enteredOn: z.iso.date(),
  consented: z.boolean(),
  away: z.boolean(),
})
export type BoardMentee = z.output<typeof BoardMentee>

/** A line of the right column: who can be a mentor, and how many places there are. */
export const BoardMentor = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  place: z.string(),
  competencies: z.array(z.string()),
  /** Places that are free in this round. */
  places: z.number().int(),
  load: z.number().int(),
  /** Mentees he has already. */
  busy: z.number().int(),
  consented: z.boolean(),
  trained: z.boolean(),
  away: z.boolean(),
  warnings: z.array(z.looseObject({ code: z.string() })),
})
export type BoardMentor = z.output<typeof BoardMentor>

/** A reason or a warning: a code and what stands in its sentence. */
const Coded = z.looseObject({ code: z.string() })

export const BoardPair = z.object({
  mentee: z.uuid(),
  mentor: z.uuid(),
  score: z.number().int(),
  locked: z.boolean(),
  /** The strongest reasons in Russian words. */
  reasons: z.array(z.string()),
  warnings: z.array(Coded),
  /** The best two others, for the line; the whole list is asked for apart. */
  others: z.array(z.object({ mentor: z.uuid(), score: z.number().int() })),
})
export type BoardPair = z.output<typeof BoardPair>

export const BoardUnmatched = z.object({
  mentee: z.uuid(),
  /** `no-candidate`, `capacity`, `full`, `away`… */
  code: z.string(),
  /** The rule that stands against most mentors, when no one suits: `no-consent-of-mentee`… */
  rule: z.string().nullable(),
  text: z.string(),
})

export type BoardUnmatched = z.output<typeof BoardUnmatched>

/** The whole workbench of one draft. */
export const Board = z
  .object({
    draft: z.object({
      id: z.uuid(),
      letter: z.string(),
      /** Given by the curator; empty: the letter alone. */
      title: z.string(),
      roundId: z.uuid(),
      cycleId: z.uuid(),
      form: z.string(),
      closedOn: z.iso.date().nullable(),
      step: z.number().int(),
      steps: z.number().int(),
      /** Who made the present step, and what it was. */
      who: z.string(),
      change: StepChange,
      updatedAt: z.iso.datetime(),
      solving: Solving.nullable(),
    }),
    mentees: z.array(BoardMentee),
    mentors: z.array(BoardMentor),
    pairs: z.array(BoardPair),
    unmatched: z.array(BoardUnmatched),
    forbids: z.array(z.object({ mentee: z.uuid(), mentor: z.uuid(), reason: z.string() })),
    refusedLocks: z.array(z.object({ mentee: z.uuid(), mentor: z.uuid(), text: z.string() })),
    weights: z.record(z.string(), z.object({ importance: z.string(), number: z.number() })),
    method: DraftMethod,
    group: GroupSize,
    /** Somebody has named wishes: methods that go by them can be chosen. */
    wishes: z.boolean(),
    figures: z.object({
      matched: z.number().int(),
      mentees: z.number().int(),
      mentors: z.number().int(),
      places: z.number().int(),
      /** Mean score of a pair, 0…10,000; null without pairs. */
      mean: z.number().int().nullable(),
      lowest: z.number().int().nullable(),
      /** Sum of the scores. */
      score: z.number().int(),
      firstChoices: z.number().int(),
      /** Two who prefer each other to what they have; null where nobody has named wishes. */
      blocking: z.number().int().nullable(),
      proven: z.boolean(),
      /** A card, a consent or somebody new has come since the pairs were chosen. */
      stale: z.boolean(),
      /** What the answer would win without the least size of a group. */
      groupPrice: z.object({ matched: z.number().int(), score: z.number().int() }).nullable(),
    }),
    /** Whom the last change moved: shown as ▲▼. */
    moved: z.array(z.object({ mentee: z.uuid(), from: z.uuid().nullable(), to: z.uuid().nullable() })),
  })
  .meta({ id: 'Board' })
export type Board = z.output<typeof Board>

/** Too few places: nobody else suits these mentees, and these mentors have no more places than that. */
export const Contest = z
  .object({ mentees: z.array(z.uuid()), mentors: z.array(z.uuid()), places: z.number().int() })
  .meta({ id: 'Contest' })
export type Contest = z.output<typeof Contest>

/** One pair under the glass: components of the score and the top five alternatives. */
export const PairDetails = z
  .object({
    mentee: z.uuid(),
    mentor: z.uuid().nullable(),
    score: z.number().int().nullable(),
    components: z.array(
      z.object({
        component: z.string(),
        value: z.number().int(),
        points: z.number().int(),
        reasons: z.array(Coded),
        text: z.array(z.string()),
      }),
    ),
    warnings: z.array(z.looseObject({ code: z.string(), text: z.string() })),
    alternatives: z.array(
      z.object({
        mentor: z.uuid(),
        score: z.number().int(),
        difference: z.number().int(),
        free: z.boolean(),
        text: z.array(z.string()),
      }),
    ),
    why: z.string().nullable(),
    contest: Contest.nullable(),
  })
  .meta({ id: 'PairDetails' })
export type PairDetails = z.output<typeof PairDetails>

/** A mentor as one mentee could have him: the score, or the rules that stand in the way. */
export const Candidate = z.object({
  mentor: z.uuid(),
  score: z.number().int().nullable(),
  reasons: z.array(z.string()),
  obstacles: z.array(z.string()),
  warnings: z.array(z.string()),
})
export type Candidate = z.output<typeof Candidate>

/** A form of the cycle before its round: how many could be paired in it now. */
export const RoundProspect = z.object({
  form: z.string(),
  title: z.string(),
  mentees: z.number().int(),
  /** Of them, without the papers that a pair needs. */
  menteesWithoutConsent: z.number().int(),
  mentors: z.number().int(),
  places: z.number().int(),
})
export type RoundProspect = z.output<typeof RoundProspect>

const Gain = { matched: z.number().int(), score: z.number().int() }

/** What would help a draft most, each tried and solved again. */
export const DraftHelp = z
  .object({
    places: z.array(z.object({ mentor: z.uuid(), ...Gain })),
    newcomers: z.array(z.object({ competency: z.string(), places: z.number().int(), ...Gain })),
    /** Not everything could be tried in the time there was. */
    cut: z.boolean(),
  })
  .meta({ id: 'DraftHelp' })
export type DraftHelp = z.output<typeof DraftHelp>

/** A method and what it would give on this draft. */
export const MethodRow = z.object({
  ...DraftMethod.shape,
  ...{ matched: z.number().int(), score: z.number().int(), lowest: z.number().int().nullable() },
  ...{ firstChoices: z.number().int(), blockingPairs: z.number().int().nullable(), proven: z.boolean() },
})
export type MethodRow = z.output<typeof MethodRow>
