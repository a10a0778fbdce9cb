import type { MilpBuilder } from '#milp'
import { rulesModel, startValues } from '#rulebound'
import { blockingPairs, type Ranks, type Task, UNACCEPTABLE } from '#task'
import { columnsOf, type Pairs } from '#transport'

/**
 * Stability as rows. For every pair that could block: the mentee is at least as well off elsewhere, or the
 * mentor is full with people at least as dear (one yes-or-no column per mentor and rank), or, where blocking
 * pairs are tolerated, the pair blocks (one column of its own).
 */
export type StableModel = {
  readonly model: MilpBuilder
  /** Columns of the blocking pairs, empty when none is tolerated. */
  readonly blocks: readonly number[]
  /** The values of all columns for an assignment. */
  readonly start: (mentorOf: Int32Array) => Float64Array
}

type Term = readonly [number, number]

/** A running sum of columns over ranks: `upTo(rank)` gives the terms of the sum of all ranks up to this one. */
type RankSums = { readonly terms: ReadonlyMap<number, readonly Term[]> }

/** Sums over more tie groups than this get columns of their own instead of long rows. */
const LONG_LIST = 6

export function stableModel(task: Task, ranks: Ranks, tolerant: boolean): StableModel {
  const { pairs, pinned, max } = task
  const model = rulesModel(task, pairs)
  const columns = columnsOf(pairs)
  const free = max.slice()
  for (const j of pinned) if (j >= 0) free[j]!--
  /** How to compute the values of the columns added here from the values before them. */
  const derived: ((values: Float64Array, mentorOf: Int32Array, blocking: ReadonlySet<number>) => number)[] =
    []
  const canBlock = (i: number, k: number) =>
    pinned[i]! < 0 &&
    free[pairs.mentor[k]!]! > 0 &&
    ranks.ofMentee[k] !== UNACCEPTABLE &&
    ranks.ofMentor[k] !== UNACCEPTABLE

  const addSums = (
    members: readonly { column: number; rank: number }[],
    fixed: readonly Term[],
    top: number,
  ): RankSums => {
    const levels = [...new Set(members.map(({ rank }) => rank))]
      .filter((rank) => rank !== UNACCEPTABLE)
      .sort((a, b) => a - b)
    const terms = new Map<number, readonly Term[]>()
    let running: readonly Term[] = fixed
    for (const level of levels) {
      const own = members.filter(({ rank }) => rank === level).map(({ column }): Term => [column, 1])
      let sum = [...running, ...own]
      if (levels.length > LONG_LIST && sum.length > 2) {
        const row = sum
        const column = model.column(0, 0, top, false)
        derived.push((values) => row.reduce((total, [c, v]) => total + v * values[c]!, 0))
        model.row(0, 0, [...row, [column, -1]])
        sum = [[column, 1]]
      }
      terms.set(level, sum)
      running = sum
    }
    return { terms }
  }

  const fullAt: Map<number, number>[] = []
  for (let j = 0; j < pairs.mentors; j++) {
    const own = new Map<number, number>()
    fullAt.push(own)
    const members: { column: number; rank: number }[] = []
    const fixed: Term[] = []
    const wanted = new Set<number>()
    for (let c = columns.ptr[j]!; c < columns.ptr[j + 1]!; c++) {
      const [i, k] = [columns.mentee[c]!, columns.at[c]!]
      if (pinned[i] === j) fixed.push([k, 1])
      else if (pinned[i]! < 0) members.push({ column: k, rank: ranks.ofMentor[k]! })
      if (canBlock(i, k)) wanted.add(ranks.ofMentor[k]!)
    }
    if (wanted.size === 0) continue
    const sums = addSums(members, fixed, max[j]!)
    let before = -1
    for (const [rank, terms] of sums.terms) {
      if (!wanted.has(rank)) continue
      const full = model.column(0, 0, 1)
      own.set(rank, full)
      derived.push((values) =>
        terms.reduce((total, [c, v]) => total + v * values[c]!, 0) >= max[j]! ? 1 : 0,
      )
      model.row(0, Infinity, [...terms, [full, -max[j]!]])
      if (before >= 0)
        model.row(0, Infinity, [
          [full, 1],
          [before, -1],
        ])
      before = full
    }
  }
  const blocks: number[] = []
  for (let i = 0; i < pairs.mentees; i++) {
    if (pinned[i]! >= 0) continue
    const members: { column: number; rank: number }[] = []
    let any = false
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      members.push({ column: k, rank: ranks.ofMentee[k]! })
      any ||= canBlock(i, k)
    }
    if (!any) continue
    const sums = addSums(members, [], 1)
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      if (!canBlock(i, k)) continue
      const full = fullAt[pairs.mentor[k]!]!.get(ranks.ofMentor[k]!)
      const terms: Term[] = [...(sums.terms.get(ranks.ofMentee[k]!) ?? [])]
      if (full !== undefined) terms.push([full, 1])
      if (tolerant) {
        const block = model.column(0, 0, 1)
        blocks.push(block)
        derived.push((_values, _mentorOf, blocking) => (blocking.has(k) ? 1 : 0))
        terms.push([block, 1])
      }
      model.row(1, Infinity, terms)
    }
  }
  return {
    model,
    blocks,
    start: (mentorOf) => {
      const base = startValues(task, pairs, mentorOf)
      const values = new Float64Array(model.columns)
      values.set(base)
      const blocking = new Set<number>()
      if (tolerant) blockingPairs(task, mentorOf, (_mentee, k) => blocking.add(k))
      derived.forEach((value, d) => {
        values[base.length + d] = value(values, mentorOf, blocking)
      })
      return values
    },
  }
}

export const pairColumns = (pairs: Pairs) => pairs.ptr[pairs.mentees]!
