import type { FormCode } from '#programmes'
import { type PlanDirection, type PlanPhase, planDirections } from './directions.ts'
import type { PairPlan } from './plan.ts'
import { dueOfStep } from './schedule.ts'

/** A measure of a template: `at` is the step of the period in which it falls, from 1. */
export type TemplateMeasure = {
  at: number
  direction: PlanDirection
  title: string
  work: string
  planned: string
  phase?: PlanPhase
}

/** A programme that others start from: no names, no dates. */
export type PlanTemplate = {
  code: string
  /** Without quotes. */
  name: string
  forms: readonly FormCode[]
  relevance: string
  difficulty: string
  goal: string
  tasks: readonly string[]
  expected: readonly string[]
  frequency: string
  /** In how many steps the period is cut. */
  steps: number
  measures: readonly TemplateMeasure[]
}

type Filled = Required<Pick<PairPlan, 'name' | 'relevance' | 'difficulty' | 'goal' | 'frequency'>> & {
  tasks: readonly string[]
  expected: readonly string[]
  measures: NonNullable<PairPlan['measures']>
}

/** The template laid out over the term of a pair; without a term its measures have no dates. */
export function planFrom(template: PlanTemplate, term: { from?: string | null; to?: string | null }): Filled {
  const { name, relevance, difficulty, goal, frequency, tasks, expected, steps, measures } = template
  const { from, to } = term
  return {
    ...{ name, relevance, difficulty, goal, frequency, tasks, expected },
    measures: measures.map(({ at, direction, ...measure }) => ({
      ...measure,
      direction: planDirections[direction],
      due: from && to && from <= to ? dueOfStep(at, steps, { from, to }) : null,
    })),
  }
}
