import { findPair, randomFrom, type Task } from '@app/model/solver'
import { makeInstance, taskOf } from './instances.ts'

const school = { name: 'school', mentees: 1150, mentors: 100, candidates: 10 }

/** Groups of at least 8…13 and at most 15 that may also stay closed. */
export function groupRound(seed: number): Task {
  const random = randomFrom(seed + 100)
  const task = taskOf(makeInstance({ ...school, capacity: 15 }, seed, false))
  return { ...task, min: task.min.map(() => 8 + Math.floor(random() * 6)) }
}

/** Everyone orders the ten they may have, with three ties in ten; the score is what the mentee's rank leaves of 1,000. */
export function stableRound(seed: number): Task {
  const random = randomFrom(seed + 200)
  const task = taskOf(makeInstance({ ...school, capacity: 12 }, seed, false))
  const { pairs } = task
  const total = pairs.mentor.length
  const ranked = (own: readonly number[], rank: Int32Array) => {
    const order = own.map((k) => ({ k, by: random() })).sort((a, b) => a.by - b.by)
    let group = 0
    order.forEach(({ k }, place) => {
      if (place > 0 && random() >= 0.3) group++
      rank[k] = group
    })
  }
  const ofMentee = new Int32Array(total)
  const ofMentor = new Int32Array(total)
  const columns: number[][] = Array.from({ length: pairs.mentors }, () => [])
  for (let i = 0; i < pairs.mentees; i++) {
    const own = Array.from({ length: pairs.ptr[i + 1]! - pairs.ptr[i]! }, (_, k) => pairs.ptr[i]! + k)
    ranked(own, ofMentee)
    for (const k of own) columns[pairs.mentor[k]!]!.push(k)
  }
  for (const own of columns) ranked(own, ofMentor)
  return {
    ...task,
    mode: 'stable',
    top: 1000,
    pairs: { ...pairs, score: ofMentee.map((rank) => 1000 - rank) },
    preferences: { ofMentee, ofMentor },
  }
}

/** How far below their first wishes the mentees are, all together. */
export function ranksLost(task: Task, mentorOf: Int32Array): number {
  let lost = 0
  mentorOf.forEach((j, i) => {
    const k = j < 0 ? -1 : findPair(task.pairs, i, j)
    if (k >= 0) lost += task.preferences?.ofMentee[k] ?? 0
  })
  return lost
}
