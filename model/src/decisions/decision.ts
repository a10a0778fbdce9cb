import { z } from 'zod'
import type { DecisionError } from './errors.ts'
import { bodyCodes, type DecisionBody, DecisionRule, needsDecision } from './rule.ts'

const Day = z.iso.date().nullable().default(null)
const ShortText = z.string().trim().max(50).default('')

/** What is written down of a decision. */
export const DecisionInput = z.object({
  draftId: z.uuid(),
  /** The step of the draft that was decided on. */
  step: z.number().int().min(0),
  body: z.enum(bodyCodes as [DecisionBody, ...DecisionBody[]]),
  decidedOn: z.iso.date(),
  protocolNumber: ShortText,
  opinionOn: Day,
  opinionNumber: ShortText,
  employerAgreedOn: Day,
  employerOrderOn: Day,
  employerOrderNumber: ShortText,
  comment: z.string().trim().max(1000).default(''),
})
export type DecisionInput = z.output<typeof DecisionInput>

export const Decision = DecisionInput.extend({
  id: z.uuid(),
  letter: z.string(),
  pairs: z.number().int(),
  who: z.string(),
  recordedAt: z.iso.datetime(),
})
export type Decision = z.output<typeof Decision>

/** The decision of a round: the rule of its form, what was decided, what of the drafts has changed since. */
export const RoundDecision = z
  .object({
    roundId: z.uuid(),
    form: z.string(),
    formTitle: z.string(),
    rule: DecisionRule,
    needed: z.boolean(),
    decisions: z.array(Decision),
    /** For each draft of the round: its pairs, and how many of them no decision covers. */
    drafts: z.array(
      z.object({
        id: z.uuid(),
        letter: z.string(),
        title: z.string(),
        step: z.number().int(),
        pairs: z.number().int(),
        undecided: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'RoundDecision' })
export type RoundDecision = z.output<typeof RoundDecision>

type Written = Pick<DecisionInput, 'body' | 'decidedOn' | 'opinionOn' | 'employerAgreedOn'>

type RecordingError = Extract<
  DecisionError,
  | 'decision.other-body'
  | 'decision.in-future'
  | 'decision.opinion-missing'
  | 'decision.opinion-late'
  | 'decision.employer-missing'
>
type FormingError = Extract<DecisionError, 'decision.missing' | 'decision.draft-changed'>

/** Why this decision cannot be written down under the rule of the form. */
export function decisionObstacles(rule: DecisionRule, written: Written, today: string): RecordingError[] {
  const { body, decidedOn, opinionOn, employerAgreedOn } = written
  const days = [decidedOn, opinionOn, employerAgreedOn]
  if (!rule.bodies.includes(body)) return ['decision.other-body']
  if (days.some((day) => day !== null && day > today)) return ['decision.in-future']
  if (rule.opinion !== null && opinionOn === null) return ['decision.opinion-missing']
  if (opinionOn !== null && opinionOn > decidedOn) return ['decision.opinion-late']
  if (rule.employerAgreed && employerAgreedOn === null) return ['decision.employer-missing']
  return []
}

type Two = readonly [mentee: string, mentor: string]

/** Why these pairs cannot be formed yet: nobody has decided, or something else was decided. */
export function formingObstacles(
  rule: DecisionRule,
  decided: readonly (readonly Two[])[],
  wanted: readonly Two[],
): FormingError[] {
  if (!needsDecision(rule)) return []
  if (decided.length === 0) return ['decision.missing']
  return undecided(decided, wanted).length > 0 ? ['decision.draft-changed'] : []
}

/** Of these pairs, the ones that no decision names. */
export function undecided(decided: readonly (readonly Two[])[], wanted: readonly Two[]): Two[] {
  const covered = new Set(decided.flat().map((pair) => pair.join(' ')))
  return wanted.filter((pair) => !covered.has(pair.join(' ')))
}
