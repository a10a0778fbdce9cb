import { type BlockCode, blocksOf } from './blocks.ts'
import type { Facts } from './facts.ts'
import { places } from './places.ts'
import { type StageNumber, stageNumbers } from './stages.ts'
import { type Part, type Step, type StepCode, steps } from './steps.ts'
import type { StagePeriod } from './templates.ts'

/** «Выполнен», «идёт», «ещё не начат», «опаздывает». */
export const stageStates = ['done', 'active', 'waiting', 'late'] as const
export type StageState = (typeof stageStates)[number]

export type StepLine = { code: StepCode; params: Part; link: string }
export type BlockLine = { code: BlockCode; params: { count: number }; link: string }

export type StageProgress = StagePeriod & {
  state: StageState
  percent: number
  done: StepLine[]
  next: StepLine[]
  blocks: BlockLine[]
}

type Circumstances = {
  periods: readonly StagePeriod[]
  today: string
  /** Stages that the curator has closed with a comment. */
  closed?: readonly StageNumber[]
}

/** The seven stages counted from the data: nobody ticks them. */
export function stageProgress(facts: Facts, { periods, today, closed = [] }: Circumstances): StageProgress[] {
  return stageNumbers.flatMap((stage) => {
    const period = periods.find((one) => one.stage === stage)
    return period ? [progressOf(period, facts, today, closed.includes(stage))] : []
  })
}

/** The stage that the work stands at: the first one that is not done; undefined when all are. */
export const currentStage = (stages: readonly StageProgress[]): StageProgress | undefined =>
  stages.find(({ state }) => state !== 'done')

function progressOf(period: StagePeriod, facts: Facts, today: string, closed: boolean): StageProgress {
  const lines = linesOf(period.stage, facts)
  const ready = lines.filter(({ params }) => isDone(params))
  const percent = closed ? 100 : percentOf(lines)
  const state = closed || percent === 100 ? 'done' : stateOf(period, lines, percent, today)
  return {
    ...period,
    ...{ state, percent },
    done: ready.map(toLine),
    next: closed ? [] : lines.filter((line) => !ready.includes(line)).map(toLine),
    blocks:
      state === 'done'
        ? []
        : blocksOf(period.stage, facts).map(({ code, count, place }) => ({
            ...{ code, params: { count }, link: places[place] },
          })),
  }
}

type Line = { code: StepCode; step: Step; params: Part }

const linesOf = (stage: StageNumber, facts: Facts): Line[] =>
  (Object.entries(steps) as [StepCode, Step][]).flatMap(([code, step]) => {
    const params = step.stage === stage ? step.measure(facts) : undefined
    return params ? [{ code, step, params }] : []
  })

/** Nothing to do is not done: a base without people has no consents either. */
const isDone = ({ done, of }: Part) => of > 0 && done >= of

function percentOf(lines: readonly Line[]): number {
  const whole = lines.reduce((sum, { step }) => sum + step.weight, 0)
  const made = lines.reduce(
    (sum, { step, params: { done, of } }) => sum + (of > 0 ? step.weight * Math.min(1, done / of) : 0),
    0,
  )
  // Rounded down: 99,6 % is not the whole.
  return whole === 0 ? 0 : Math.floor((made / whole) * 100 + 1e-9)
}

function stateOf(period: StagePeriod, lines: readonly Line[], percent: number, today: string): StageState {
  if (today > period.to) return 'late'
  if (percent > 0) return 'active'
  // A stage that has begun by the calendar but has nothing to work on yet still waits.
  const nothingYet = lines.every(({ params }) => params.of === 0)
  return today < period.from || nothingYet ? 'waiting' : 'active'
}

const toLine = ({ code, step, params }: Line): StepLine => ({ code, params, link: places[step.place] })
