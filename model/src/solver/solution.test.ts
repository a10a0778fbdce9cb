import { expect, test } from 'vitest'
import { smallTask } from './brute-force.ts'
import { solutionText, solve, type Task } from './index.ts'

type Solution = {
  status: string
  assignment: [string, string][]
  matched: number
  score: number
  unmatched: { mentee: string; reason: string; witness?: { mentees: string[]; mentors: string[] } }[]
  certificate?: { base: number; mentee: Record<string, number>; mentor: Record<string, number> }
}

/** The written solution of a task, as another program reads it. */
const written = (task: Task): Solution => JSON.parse(solutionText(task, solve(task), 0))

/** Eligible mentors of a mentee with their scores, by id. */
function eligible(task: Task, mentee: string): Map<string, number> {
  const { ptr, mentor, score } = task.pairs
  const i = task.menteeIds.indexOf(mentee)
  const own = new Map<string, number>()
  for (let k = ptr[i]!; k < ptr[i + 1]!; k++) own.set(task.mentorIds[mentor[k]!]!, score[k]!)
  return own
}

test('the prices in a solution prove it to whoever only adds and compares', () => {
  for (let seed = 0; seed < 1000; seed++) {
    const task = smallTask(seed, { mode: 'score', rules: false, preferences: false, largest: 9 })
    const { certificate, matched, score } = written(task)
    if (!certificate) throw new Error(`seed ${seed}: no certificate`)
    const { base, mentee, mentor } = certificate
    expect(base).toBeGreaterThan((Math.min(task.menteeIds.length, task.mentorIds.length) + 1) * task.top)
    for (const id of task.menteeIds)
      for (const [other, worth] of eligible(task, id))
        expect((mentee[id] ?? 0) + (mentor[other] ?? 0)).toBeGreaterThanOrEqual(base + worth)
    let sum = 0
    for (const id of task.menteeIds) sum += mentee[id] ?? 0
    task.mentorIds.forEach((id, j) => {
      sum += task.max[j]! * (mentor[id] ?? 0)
    })
    expect(sum).toBe(base * matched + score)
  }
})

test('everyone without a mentor is listed, and a witness shows too few places for too many', () => {
  let witnesses = 0
  for (let seed = 0; seed < 1500; seed++) {
    const rules = seed % 2 === 1
    const task = smallTask(seed, { mode: 'score', rules, preferences: false, largest: 8 })
    const { status, assignment, unmatched } = written(task)
    if (status === 'infeasible') continue
    const placed = new Set(assignment.map(([mentee]) => mentee))
    expect(unmatched.map(({ mentee }) => mentee)).toEqual(task.menteeIds.filter((id) => !placed.has(id)))
    for (const { mentee, reason, witness } of unmatched) {
      expect(reason === 'no-eligible-mentor').toBe(eligible(task, mentee).size === 0)
      if (!witness) continue
      witnesses++
      expect(witness.mentees).toContain(mentee)
      for (const one of witness.mentees)
        for (const other of eligible(task, one).keys()) expect(witness.mentors).toContain(other)
      const places = witness.mentors.reduce((all, id) => all + task.max[task.mentorIds.indexOf(id)]!, 0)
      expect(places).toBeLessThan(witness.mentees.length)
    }
  }
  expect(witnesses).toBeGreaterThan(300)
})

test('when the time is over at once, nobody hears of a rule that the round does not have', () => {
  for (let seed = 0; seed < 500; seed++) {
    const task = smallTask(seed, { mode: 'score', rules: false, preferences: false, largest: 8 })
    const text = solutionText(task, solve(task, { remaining: () => 0 }), 0)
    const { unmatched }: Solution = JSON.parse(text)
    for (const { mentee, reason } of unmatched)
      expect(reason).toBe(eligible(task, mentee).size === 0 ? 'no-eligible-mentor' : 'capacity')
  }
})
