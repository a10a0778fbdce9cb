import { z } from 'zod'
import { blocks } from './blocks.ts'
import type { ProgrammeError } from './errors.ts'
import { factNames } from './facts.ts'
import { formCodes } from './forms.ts'
import { stageStates } from './stage-progress.ts'
import { stageNumbers } from './stages.ts'
import { steps } from './steps.ts'
import { cycleTemplates } from './templates.ts'

export const FormCodeSchema = z.enum(formCodes)
const Template = z.enum(cycleTemplates)
export const Stage = z.literal(stageNumbers)

const keysOf = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as [T, ...T[]]
const Count = z.number().int().min(0)

const FactsSchema = z.partialRecord(z.enum(factNames), Count).meta({ id: 'Facts' })

export const CycleForm = z.object({ form: z.string(), title: z.string(), federalForm: z.string() })
export type CycleForm = z.output<typeof CycleForm>

const StepLine = z.object({
  code: z.enum(keysOf(steps)),
  params: z.object({ done: Count, of: Count }),
  link: z.string(),
})
const BlockLine = z.object({
  code: z.enum(keysOf(blocks)),
  params: z.object({ count: Count }),
  link: z.string(),
})

/** Who closed a stage by hand, when and why. */
const StageClosure = z.object({ closedOn: z.iso.date(), comment: z.string(), who: z.string() })

export const StageLine = z.object({
  stage: Stage,
  from: z.iso.date(),
  to: z.iso.date(),
  state: z.enum(stageStates),
  percent: z.number().int().min(0).max(100),
  done: z.array(StepLine),
  next: z.array(StepLine),
  blocks: z.array(BlockLine),
  closure: StageClosure.nullable(),
})
export type StageLine = z.output<typeof StageLine>

/** One line of the list of cycles. */
export const CycleRow = z
  .object({
    id: z.uuid(),
    title: z.string(),
    academicYear: z.string().nullable(),
    template: Template,
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    closedOn: z.iso.date().nullable(),
    forms: z.array(CycleForm),
  })
  .meta({ id: 'CycleRow' })
export type CycleRow = z.output<typeof CycleRow>

/** A cycle with its seven stages, counted at the moment of the answer. */
export const Cycle = CycleRow.extend({
  stages: z.array(StageLine),
  /** The stage at which the work stands; null when all are done. */
  current: Stage.nullable(),
  facts: FactsSchema,
}).meta({ id: 'Cycle' })
export type Cycle = z.output<typeof Cycle>

const title = z.string().trim().min(1).max(200)
const Period = z.object({ stage: Stage, from: z.iso.date(), to: z.iso.date() })

export const CycleInput = z
  .object({
    template: Template,
    startsOn: z.iso.date(),
    /** As the template says when it is left out. */
    endsOn: z.iso.date().optional(),
    title: title.optional(),
    forms: z.array(FormCodeSchema).max(formCodes.length),
  })
  .meta({ id: 'CycleFields' })
export type CycleInput = z.output<typeof CycleInput>

export const CycleChange = z
  .object({
    title,
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    /** Own dates of stages instead of those of the template. */
    stages: z.array(Period).max(stageNumbers.length),
  })
  .partial()
  .meta({ id: 'CycleChange' })
export type CycleChange = z.output<typeof CycleChange>

type DateObstacle = Extract<ProgrammeError, 'cycle.dates-impossible' | 'cycle.ends-before-start'>

type Dates = {
  startsOn: string
  endsOn: string
  stages?: readonly { stage: number; from: string; to: string }[] | undefined
}

const firstYear = '2015-01-01'
const lastYear = '2099-12-31'

/** Why a cycle may not have these dates; empty when it may. Any start will do, a cycle may take years. */
export function cycleDateObstacles({ startsOn, endsOn, stages = [] }: Dates): DateObstacle[] {
  const days = [startsOn, endsOn, ...stages.flatMap(({ from, to }) => [from, to])]
  if (days.some((day) => day < firstYear || day > lastYear)) return ['cycle.dates-impossible']
  const backwards = endsOn <= startsOn || stages.some(({ from, to }) => to < from)
  return backwards ? ['cycle.ends-before-start'] : []
}
