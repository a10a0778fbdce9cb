import { expect, test } from 'vitest'
import { blockingPairs, brokenRule } from '#task'
import { randomFrom } from '#transport'
import { bestByTrying, smallTask, valueOfAnswer } from './brute-force.ts'
import { solve, type Task, totals } from './index.ts'

/** Everybody ranks everybody in a few groups of equals. */
function roundWithTies(mentees: number, mentors: number, groups: number, seed: number): Task {
  const random = randomFrom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const total = mentees * mentors
  const ranks = () => Int32Array.from({ length: total }, () => below(groups))
  return {
    name: 'ties',
    mode: 'stable',
    blocking: 0,
    menteeIds: Array.from({ length: mentees }, (_, i) => `p${i}`),
    mentorIds: Array.from({ length: mentors }, (_, j) => `m${j}`),
    pairs: {
      mentees,
      mentors,
      ptr: Int32Array.from({ length: mentees + 1 }, (_, i) => i * mentors),
      mentor: Int32Array.from({ length: total }, (_, k) => k % mentors),
      score: Int32Array.from({ length: total }, () => below(1001)),
    },
    top: 1000,
    max: new Int32Array(mentors).fill(Math.ceil(mentees / mentors)),
    min: new Int32Array(mentors),
    required: new Uint8Array(mentors),
    pinned: new Int32Array(mentees).fill(-1),
    limits: [],
    apart: [],
    preferences: { ofMentee: ranks(), ofMentor: ranks() },
  }
}

test('the best stable answer of a round with many ties is proven without the general solver', () => {
  const task = roundWithTies(48, 8, 4, 1)
  const answer = solve(task)
  expect(answer.status).toBe('optimal')
  expect(blockingPairs(task, answer.mentorOf)).toBe(0)
})

test('the more blocking pairs are tolerated the better the score, and never more block than may', () => {
  const round = roundWithTies(24, 5, 3, 2)
  const scores = [0, 2, 4, 8].map((blocking) => {
    const task: Task = { ...round, mode: 'blend', blocking }
    const { mentorOf } = solve(task)
    expect(blockingPairs(task, mentorOf)).toBeLessThanOrEqual(blocking)
    return totals(task, mentorOf).score
  })
  expect(scores).toEqual(scores.toSorted((a, b) => a - b))
  expect(scores.at(-1)).toBeGreaterThan(scores[0]!)
})

test('under a limit on places as few pairs block as can be', () => {
  const round = roundWithTies(6, 3, 3, 3)
  const task: Task = { ...round, limits: [{ mentors: [0, 1, 2], max: 5 }] }
  expect(valueOfAnswer(task, solve(task).mentorOf)).toEqual(bestByTrying(task))
})

/** The best score of all answers with as many mentees that block no more than this one. */
function bestScoreBeside(task: Task, mentorOf: Int32Array): number {
  const { matched } = totals(task, mentorOf)
  const most = task.mode === 'blend' ? task.blocking : blockingPairs(task, mentorOf)
  let best = -1
  const visit = (other: Int32Array, mentee: number) => {
    if (mentee < task.pairs.mentees) {
      for (let k = task.pairs.ptr[mentee]! - 1; k < task.pairs.ptr[mentee + 1]!; k++) {
        other[mentee] = k < task.pairs.ptr[mentee]! ? -1 : task.pairs.mentor[k]!
        visit(other, mentee + 1)
      }
      return
    }
    const own = totals(task, other)
    if (own.matched !== matched || own.score <= best || brokenRule(task, other)) return
    if (blockingPairs(task, other) <= most) best = own.score
  }
  visit(new Int32Array(task.pairs.mentees), 0)
  return best
}

test('an answer cut short never claims a bound that another answer passes', () => {
  let cutShort = 0
  for (let seed = 0; seed < 400; seed++) {
    const mode = seed % 2 === 0 ? 'stable' : 'blend'
    const task = smallTask(seed, { mode, rules: seed % 4 < 2, preferences: true, largest: 4 })
    let questions = 0
    let answer: ReturnType<typeof solve>
    try {
      answer = solve(task, { remaining: () => (++questions > 8 ? 0 : 1) })
    } catch {
      continue
    }
    if (answer.status !== 'feasible') continue
    cutShort++
    expect(answer.bound).toBeGreaterThanOrEqual(bestScoreBeside(task, answer.mentorOf))
  }
  expect(cutShort).toBeGreaterThan(20)
})
