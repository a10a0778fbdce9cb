import { LARGEST_MILP } from '#milp'
import {
  isNetwork,
  type Outcome,
  readColumns,
  rulesModel,
  runStage,
  solveRules,
  startValues,
} from '#rulebound'
import { brokenRule, type Context, type Task, totals } from '#task'
import { filterPairs, type Pairs } from '#transport'
import { ascendingScores, leximinBetter, leximinNetwork } from './leximin.ts'

type Found = Extract<Outcome, { kind: 'found' }>

/** Most mentees, then the best lowest score, then the largest total. */
export function solveFair(task: Task, context: Context): Outcome {
  const best = solveRules(task, context)
  if (best.kind !== 'found' || best.matched === 0) return best
  let proven = best.proven
  let found = best
  const levels = levelsBetween(task, totals(task, best.mentorOf).minScore ?? 0)
  let low = 0 // the answer in hand reaches this level
  let high = levels.length - 1
  while (low < high) {
    context.progress('lowest score')
    const middle = Math.ceil((low + high) / 2)
    const level = levels[middle]!
    const outcome = context.expired() ? null : solveRules(above(task, level), context)
    if (outcome?.kind === 'found' && outcome.matched >= best.matched) {
      const reached = totals(task, outcome.mentorOf).minScore ?? level
      found = outcome
      while (low < middle || (levels[low + 1] ?? Infinity) <= reached) low++
      high = Math.max(high, low)
    } else {
      if (!outcome || outcome.kind === 'unknown' || (outcome.kind === 'found' && !outcome.proven))
        proven = false
      high = middle - 1
    }
  }
  // The answer in hand is the best of the pairs at or above some lower level: now of exactly this one.
  const last = context.expired() ? null : solveRules(above(task, levels[low]!), context)
  if (last?.kind === 'found' && last.matched === best.matched && last.score >= found.score) found = last
  else proven = false
  const done = proven && found.proven
  // Unproven, the bound is on the score alone, whatever the lowest score may be.
  return { ...found, proven: done, bound: done ? found.score : Math.max(best.bound, found.score) }
}

/** Scores that the lowest pair may have, rising; a pinned pair cannot be left out, so none is above its score. */
function levelsBetween(task: Task, from: number): number[] {
  const { pairs, pinned } = task
  let ceiling = Infinity
  const levels = new Set<number>([from])
  for (let i = 0; i < pairs.mentees; i++)
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) {
      levels.add(pairs.score[k]!)
      if (pinned[i] === pairs.mentor[k]) ceiling = Math.min(ceiling, pairs.score[k]!)
    }
  return [...levels].filter((level) => level >= from && level <= ceiling).sort((a, b) => a - b)
}

function above(task: Task, level: number): Task {
  return { ...task, pairs: filterPairs(task.pairs, (_mentee, k) => task.pairs.score[k]! >= level).pairs }
}

/** A network of so many pairs still fits. */
const LARGEST_NETWORK = 1_500_000

/** Most mentees, then the ascending list of scores compared place by place. */
export function solveLeximin(task: Task, context: Context): Outcome {
  const fair = solveFair(task, context)
  if (fair.kind !== 'found' || fair.matched === 0) return fair
  const floor = totals(task, fair.mentorOf).minScore ?? 0
  const pairs = fair.proven ? above(task, floor).pairs : task.pairs
  if (pairs.ptr[pairs.mentees]! > LARGEST_NETWORK) return { ...fair, proven: false }
  context.progress('leximin')
  const inner = { ...task, pairs }
  const network = leximinNetwork(inner, pairs, context)
  if (network.kind === 'found' && !brokenRule(task, network.mentorOf)) {
    const finished = network.finished && (isNetwork(task) || fair.proven)
    const outcome = outcomeOf(task, network.mentorOf, fair, finished)
    if (outcome.matched === fair.matched || isNetwork(task)) return outcome
  }
  return leximinByProgramme(inner, fair, context)
}

function outcomeOf(task: Task, mentorOf: Int32Array, fair: Found, proven: boolean): Found {
  const { matched, score } = totals(task, mentorOf)
  return {
    kind: 'found',
    mentorOf,
    matched,
    score,
    proven,
    bound: proven ? score : Math.max(fair.bound, score),
  }
}

/** Level by level with the general solver: the number of pairs of each level from below, as few as possible. */
function leximinByProgramme(task: Task, fair: Found, context: Context): Outcome {
  const { pairs } = task
  const { milp } = context
  const total = pairs.ptr[pairs.mentees]!
  if (!milp || total > LARGEST_MILP) return { ...fair, proven: false }
  const model = rulesModel(task, pairs)
  model.row(
    fair.matched,
    fair.matched,
    terms(pairs, () => true),
  )
  let best = fair.mentorOf
  let proven = fair.proven
  let settled = 0
  const levels = [...new Set(pairs.score.subarray(0, total))].sort((a, b) => a - b)
  for (const level of levels) {
    if (settled >= fair.matched) break
    const own = terms(pairs, (k) => pairs.score[k] === level)
    const used = ascendingScores(task, best).filter((score) => score === level).length
    if (used > 0) {
      const stage = runStage(milp, model, (c) => (c < total && pairs.score[c] === level ? -1 : 0), {
        remaining: context.remaining,
        start: startValues(task, pairs, best),
      })
      const mentorOf = stage.found ? readColumns(pairs, stage.values) : best
      if (!stage.found || !stage.proven) proven = false
      if (
        !brokenRule(task, mentorOf) &&
        leximinBetter(ascendingScores(task, mentorOf), ascendingScores(task, best))
      )
        best = mentorOf
    }
    const count = ascendingScores(task, best).filter((score) => score === level).length
    settled += count
    model.row(count, count, own)
  }
  return outcomeOf(task, best, fair, proven)
}

function terms(pairs: Pairs, keep: (k: number) => boolean): [number, number][] {
  const own: [number, number][] = []
  for (let k = 0, end = pairs.ptr[pairs.mentees]!; k < end; k++) if (keep(k)) own.push([k, 1])
  return own
}
