import { type Milp, MilpBuilder, type MilpOptions } from '#milp'
import type { Task } from '#task'
import { findPair, type Pairs } from '#transport'

/** The hard rules as rows: one column per pair (its number is the pair's), then one per optional group. */
export function rulesModel(task: Task, pairs: Pairs): MilpBuilder {
  const { pinned, min, max, required, limits, apart } = task
  const model = new MilpBuilder()
  const ofMentor: [number, number][][] = Array.from({ length: pairs.mentors }, () => [])
  for (let i = 0; i < pairs.mentees; i++) {
    const own: [number, number][] = []
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      const pin = pinned[i]!
      const chosen = pin === pairs.mentor[k]
      const column = model.column(0, chosen ? 1 : 0, pin < 0 || chosen ? 1 : 0)
      own.push([column, 1])
      ofMentor[pairs.mentor[k]!]!.push([column, 1])
    }
    if (own.length > 1) model.row(-Infinity, 1, own)
  }
  for (let j = 0; j < pairs.mentors; j++) {
    const members = ofMentor[j]!
    const optional = required[j] === 0 && min[j]! > 1
    if (!optional) {
      if (members.length > max[j]! || required[j] === 1)
        model.row(required[j] === 1 ? min[j]! : -Infinity, max[j]!, members)
      continue
    }
    const open = model.column(0, 0, min[j]! <= max[j]! ? 1 : 0)
    model.row(0, Infinity, [...members, [open, -min[j]!]])
    model.row(-Infinity, 0, [...members, [open, -max[j]!]])
    // Tighter than the row above: nobody is in a closed group.
    for (const [column] of members)
      model.row(-Infinity, 0, [
        [column, 1],
        [open, -1],
      ])
  }
  for (const limit of limits)
    model.row(
      -Infinity,
      limit.max,
      limit.mentors.flatMap((j) => ofMentor[j]!),
    )
  for (const [a, b] of apart)
    for (let k = pairs.ptr[a]!; k < pairs.ptr[a + 1]!; k++) {
      const other = findPair(pairs, b, pairs.mentor[k]!)
      if (other >= 0)
        model.row(-Infinity, 1, [
          [k, 1],
          [other, 1],
        ])
    }
  return model
}

/** The values of the columns of `rulesModel` for an assignment. */
export function startValues(task: Task, pairs: Pairs, mentorOf: Int32Array): Float64Array {
  const groups: number[] = []
  for (let j = 0; j < pairs.mentors; j++) if (task.required[j] === 0 && task.min[j]! > 1) groups.push(j)
  const total = pairs.ptr[pairs.mentees]!
  const values = new Float64Array(total + groups.length)
  for (let i = 0; i < mentorOf.length; i++) {
    const k = mentorOf[i]! < 0 ? -1 : findPair(pairs, i, mentorOf[i]!)
    if (k >= 0) values[k] = 1
  }
  const used = new Set(mentorOf)
  groups.forEach((j, g) => {
    if (used.has(j)) values[total + g] = 1
  })
  return values
}

/** The assignment in the columns of a solved model. */
export function readColumns(pairs: Pairs, values: Float64Array): Int32Array {
  const mentorOf = new Int32Array(pairs.mentees).fill(-1)
  for (let i = 0; i < pairs.mentees; i++)
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++)
      if (values[k]! > 0.5) mentorOf[i] = pairs.mentor[k]!
  return mentorOf
}

export type StageResult =
  | {
      readonly found: true
      readonly values: Float64Array
      readonly value: number
      readonly proven: boolean
      readonly bound: number
    }
  | { readonly found: false; readonly impossible: boolean; readonly bound: number }

/** Maximises one whole-number objective; what comes out is rounded to whole columns. */
export function runStage(
  milp: Milp,
  model: MilpBuilder,
  objective: (column: number) => number,
  options: MilpOptions,
): StageResult {
  model.setObjective(objective)
  const answer = milp(model.build(), options)
  const bound = wholeBound(answer.bound)
  if (!answer.values) return { found: false, impossible: answer.status === 'infeasible', bound }
  const values = answer.values.map((value) => Math.round(value))
  let value = 0
  for (let c = 0; c < values.length; c++) value += objective(c) * values[c]!
  return {
    found: true,
    values,
    value,
    proven: answer.status === 'optimal' || bound <= value,
    bound: answer.status === 'optimal' ? value : bound,
  }
}

/** The whole numbers below a bound in floating point, on the safe side. */
function wholeBound(bound: number): number {
  return Number.isFinite(bound) ? Math.floor(bound + 1e-4 + Math.abs(bound) * 1e-9) : Infinity
}
