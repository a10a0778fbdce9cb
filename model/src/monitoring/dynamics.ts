import type { Count } from './figures.ts'
import { changeOf, outcomeOf } from './process.ts'

/** What is measured in every participant before the programme and after it (handbook 06 §5). */
export const parameterCodes = [
  ...['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8'],
  ...['V9', 'V10', 'V11', 'V12', 'V13', 'V14', 'V15', 'V16'],
] as const
export type ParameterCode = (typeof parameterCodes)[number]

export type Parameter = { title: string; direction: 'up' | 'down' }

const up = (title: string): Parameter => ({ title, direction: 'up' })
const down = (title: string): Parameter => ({ title, direction: 'down' })

export const parameters: Record<ParameterCode, Parameter> = {
  V1: up('Вовлеченность в образовательный процесс'),
  V2: up('Успеваемость'),
  V3: up('Сформированность гибких навыков'),
  V4: up('Желание посещать школу (колледж)'),
  V5: down('Уровень личностной тревожности'),
  V6: up('Понимание собственного будущего'),
  V7: up('Эмоциональное состояние при посещении школы (колледжа)'),
  V8: up('Желание высоких результатов в учебе'),
  V9: up('Самооценка и активность'),
  V10: down('Уровень профессионального выгорания'),
  V11: up('Удовлетворенность профессией'),
  V12: up('Психологический климат в коллективе'),
  V13: up('Профессиональные компетенции'),
  V14: up('Готовность к профессии, профессиональные навыки'),
  V15: up('Ожидаемый уровень включенности предприятия'),
  V16: up('Лидерские и коммуникативные навыки'),
}

/** The name as this organisation says it: a school has no college in it. */
export const parameterTitle = (code: ParameterCode, college: boolean): string =>
  parameters[code].title
    .replace('школу (колледж)', college ? 'колледж' : 'школу')
    .replace('школы (колледжа)', college ? 'колледжа' : 'школы')

/** One participant; who was not measured has null. */
export type Measured = { before: Count; after: Count }

export type Dynamics = {
  code: ParameterCode
  /** Measured both times. */
  n: number
  /** Measured only once: they do not enter the comparison. */
  withoutPair: number
  before: Count
  after: Count
  difference: Count
  percent: Count
  /** Shares of those who got better, stayed, got worse, %; hidden in a group below five. */
  shares: { better: number; same: number; worse: number } | null
}

/** Individual distribution is shown from so many people on. */
export const leastShown = 5

/** Before and after over everybody who was measured both times. */
export function dynamicsOf(code: ParameterCode, people: readonly Measured[]): Dynamics {
  const pairs = people.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  )
  const n = pairs.length
  const mean = (values: number[]): Count => (n === 0 ? null : values.reduce((sum, one) => sum + one, 0) / n)
  const before = mean(pairs.map((one) => one.before))
  const after = mean(pairs.map((one) => one.after))
  const outcomes = pairs.map((one) => outcomeOf(one.after - one.before, parameters[code].direction))
  const share = (outcome: string) => (outcomes.filter((one) => one === outcome).length / n) * 100
  return {
    code,
    n,
    withoutPair: people.filter(({ before, after }) => (before === null) !== (after === null)).length,
    before,
    after,
    ...changeOf({ x: before, y: after }),
    shares: n < leastShown ? null : { better: share('better'), same: share('same'), worse: share('worse') },
  }
}
