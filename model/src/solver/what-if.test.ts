import { expect, test } from 'vitest'
import { filterPairs, randomFrom } from '#transport'
import { smallTask } from './brute-force.ts'
import { type Change, findPair, LiveRound, solve, type Task, totals } from './index.ts'

/** The round as the changes leave it, to be solved anew. */
type Board = { max: Int32Array; pinned: Int32Array; absent: Uint8Array; forbidden: Set<number> }

const boardOf = (task: Task): Board => ({
  max: task.max.slice(),
  pinned: task.pinned.slice(),
  absent: new Uint8Array(task.pairs.mentees),
  forbidden: new Set(),
})

function note(task: Task, board: Board, change: Change): void {
  if (change.kind === 'capacity') {
    board.max[change.mentor] = change.max
    return
  }
  const at = 'mentor' in change ? findPair(task.pairs, change.mentee, change.mentor) : -1
  if (change.kind === 'pin') board.pinned[change.mentee] = change.mentor
  if (change.kind === 'unpin' || change.kind === 'absent') board.pinned[change.mentee] = -1
  if (change.kind === 'forbid') {
    board.forbidden.add(at)
    if (board.pinned[change.mentee] === change.mentor) board.pinned[change.mentee] = -1
  }
  if (change.kind === 'allow') board.forbidden.delete(at)
  if (change.kind === 'absent') board.absent[change.mentee] = 1
  if (change.kind === 'present') board.absent[change.mentee] = 0
}

function solvedAnew(task: Task, board: Board) {
  const { pairs } = filterPairs(task.pairs, (i, k) => board.absent[i] === 0 && !board.forbidden.has(k))
  const changed = { ...task, pairs, max: board.max, pinned: board.pinned }
  const answer = solve(changed)
  return answer.status === 'infeasible' ? null : totals(changed, answer.mentorOf)
}

function someChange(task: Task, board: Board, random: () => number): Change | null {
  const below = (count: number) => Math.floor(random() * count)
  const { mentees, mentors, mentor } = task.pairs
  const mentee = below(mentees)
  const degree = task.pairs.ptr[mentee + 1]! - task.pairs.ptr[mentee]!
  const other = degree > 0 ? mentor[task.pairs.ptr[mentee]! + below(degree)]! : -1
  switch (below(7)) {
    case 0:
      return other >= 0 && board.absent[mentee] === 0 ? { kind: 'pin', mentee, mentor: other } : null
    case 1:
      return { kind: 'unpin', mentee }
    case 2:
      return other >= 0 ? { kind: 'forbid', mentee, mentor: other } : null
    case 3:
      return other >= 0 ? { kind: 'allow', mentee, mentor: other } : null
    case 4: {
      const j = below(mentors)
      const pins = board.pinned.filter((pin) => pin === j).length
      return { kind: 'capacity', mentor: j, max: Math.max(pins, below(5)) }
    }
    case 5:
      return { kind: 'absent', mentee }
    default:
      return { kind: 'present', mentee }
  }
}

test('after every change the round is as good as one solved anew', () => {
  let changes = 0
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed)
    const task = smallTask(seed, { mode: 'score', rules: false, preferences: false, largest: 14 })
    if (task.pairs.mentees === 0 || task.pairs.mentors === 0) continue
    const board = boardOf(task)
    const live = LiveRound.open(task)
    for (let step = 0; live && step < 40; step++) {
      const change = someChange(task, board, random)
      if (!change || live.obstacle(change)) continue
      live.change(change)
      note(task, board, change)
      const anew = solvedAnew(task, board)
      // A pair that stays is worth half a point, so a few points may be given up to move fewer people.
      expect(live.totals.matched).toBe(anew?.matched)
      expect((anew?.score ?? 0) - live.totals.score).toBeLessThanOrEqual(task.pairs.mentees / 2)
      changes++
    }
  }
  expect(changes).toBeGreaterThan(1000)
})

test('undo and redo lead back to exactly the same pairs', () => {
  for (let seed = 100; seed <= 130; seed++) {
    const random = randomFrom(seed)
    const task = smallTask(seed, { mode: 'score', rules: false, preferences: false, largest: 14 })
    if (task.pairs.mentees === 0 || task.pairs.mentors === 0) continue
    const live = LiveRound.open(task)
    if (!live) throw new Error('no time limit was given')
    const board = boardOf(task)
    const states = [[...live.mentorOf]]
    for (let step = 0; step < 25; step++) {
      const change = someChange(task, board, random)
      if (!change || live.obstacle(change)) continue
      live.change(change)
      note(task, board, change)
      states.push([...live.mentorOf])
    }
    for (let at = states.length - 2; at >= 0; at--) {
      live.undo()
      expect([...live.mentorOf]).toEqual(states[at])
    }
    expect(live.canUndo).toBe(false)
    for (let at = 1; at < states.length; at++) {
      live.redo()
      expect([...live.mentorOf]).toEqual(states[at])
    }
    expect(live.canRedo).toBe(false)
  }
})

test('between equally good answers nobody is moved', () => {
  const task = smallTask(1, { mode: 'score', rules: false, preferences: false })
  const equal: Task = {
    ...task,
    menteeIds: ['a', 'b', 'c'],
    mentorIds: ['x', 'y', 'z'],
    pairs: {
      mentees: 3,
      mentors: 3,
      ptr: Int32Array.of(0, 3, 6, 9),
      mentor: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2),
      score: new Int32Array(9).fill(50),
    },
    top: 50,
    max: Int32Array.of(1, 1, 1),
    min: new Int32Array(3),
    required: new Uint8Array(3),
    pinned: Int32Array.of(-1, -1, -1),
  }
  const live = LiveRound.open(equal)
  if (!live) throw new Error('no time limit was given')
  const before = live.mentorOf
  const moves = live.change({ kind: 'pin', mentee: 0, mentor: before[1]! })
  expect(moves.map(({ mentee }) => mentee)).toEqual([0, 1])
  expect(live.change({ kind: 'unpin', mentee: 0 })).toEqual([])
})

test('a preview says what would be gained and leaves everything as it is', () => {
  const task = smallTask(7, { mode: 'score', rules: false, preferences: false, largest: 14 })
  const live = LiveRound.open(task)
  if (!live) throw new Error('no time limit was given')
  const before = [...live.mentorOf]
  for (let j = 0; j < task.pairs.mentors; j++) {
    const max = task.max.map((own, at) => (at === j ? own + 1 : own))
    const { matched } = live.preview({ kind: 'capacity', mentor: j, max: max[j]! })
    const anew = solve({ ...task, max })
    expect(matched).toBe(totals(task, anew.mentorOf).matched)
  }
  expect([...live.mentorOf]).toEqual(before)
  expect(live.canUndo).toBe(false)
})
