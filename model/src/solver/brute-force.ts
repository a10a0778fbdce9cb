import { ascendingScores } from '#fairness'
import { blockingPairs, brokenRule, type Mode, type Task, totals, UNACCEPTABLE } from '#task'
import { randomFrom } from '#transport'

/** For tests: what the objective compares, first things first. Null when the rules cannot be met. */
export function bestByTrying(task: Task): readonly number[] | null {
  let best: readonly number[] | null = null
  const mentorOf = new Int32Array(task.pairs.mentees).fill(-1)
  const visit = (mentee: number) => {
    if (mentee === task.pairs.mentees) {
      if (brokenRule(task, mentorOf)) return
      const value = valueOfAnswer(task, mentorOf)
      if (value && (!best || isBetter(value, best))) best = value
      return
    }
    mentorOf[mentee] = -1
    visit(mentee + 1)
    for (let k = task.pairs.ptr[mentee]!; k < task.pairs.ptr[mentee + 1]!; k++) {
      mentorOf[mentee] = task.pairs.mentor[k]!
      visit(mentee + 1)
    }
    mentorOf[mentee] = -1
  }
  visit(0)
  return best
}

export function valueOfAnswer(task: Task, mentorOf: Int32Array): readonly number[] | null {
  const { matched, score, minScore } = totals(task, mentorOf)
  switch (task.mode) {
    case 'score':
      return [matched, score]
    case 'fair':
      return [matched, minScore ?? 0, score]
    case 'leximin':
      return [matched, ...ascendingScores(task, mentorOf)]
    case 'stable':
      return [-blockingPairs(task, mentorOf), matched, score]
    case 'blend':
      return blockingPairs(task, mentorOf) <= task.blocking ? [matched, score] : null
  }
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  for (let place = 0; place < Math.max(a.length, b.length); place++)
    if (a[place] !== b[place]) return (a[place] ?? -Infinity) > (b[place] ?? -Infinity)
  return false
}

export type Kinds = {
  readonly mode: Mode
  readonly rules: boolean
  readonly preferences: boolean
  readonly largest?: number
}

/** For tests: a small task with everything that this seed happens to bring. */
export function smallTask(seed: number, kinds: Kinds): Task {
  const random = randomFrom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const mentees = below((kinds.largest ?? 5) + 1)
  const mentors = below(5)
  const levels = [1, 3, 10, 1000][below(4)]!
  const density = 0.3 + 0.7 * random()
  const ptr = [0]
  const mentor: number[] = []
  const score: number[] = []
  for (let i = 0; i < mentees; i++) {
    for (let j = 0; j < mentors; j++) {
      if (random() > density) continue
      mentor.push(j)
      score.push(below(levels + 1))
    }
    ptr.push(mentor.length)
  }
  const pinned = new Int32Array(mentees).fill(-1)
  if (kinds.rules && random() < 0.4)
    for (let i = 0; i < mentees; i++)
      if (random() < 0.3 && ptr[i]! < ptr[i + 1]!) pinned[i] = mentor[ptr[i]! + below(ptr[i + 1]! - ptr[i]!)]!
  const someOf = (count: number) => Array.from({ length: count }, (_, at) => at).filter(() => random() < 0.6)
  const rank = (): number => (random() < 0.15 ? UNACCEPTABLE : below(3))
  const indifferent = () => random() < 0.15
  const ofMentee: number[] = []
  for (let i = 0; i < mentees; i++) {
    const all = indifferent()
    for (let k = ptr[i]!; k < ptr[i + 1]!; k++) ofMentee.push(all ? 0 : rank())
  }
  const careless = Array.from({ length: mentors }, indifferent)
  return {
    name: `seed ${seed}`,
    mode: kinds.mode,
    blocking: kinds.mode === 'blend' ? below(3) : 0,
    menteeIds: Array.from({ length: mentees }, (_, i) => `p${i}`),
    mentorIds: Array.from({ length: mentors }, (_, j) => `m${j}`),
    pairs: {
      mentees,
      mentors,
      ptr: Int32Array.from(ptr),
      mentor: Int32Array.from(mentor),
      score: Int32Array.from(score),
    },
    top: Math.max(0, ...score),
    max: Int32Array.from({ length: mentors }, () => below(4)),
    min: Int32Array.from({ length: mentors }, () => (kinds.rules && random() < 0.4 ? below(4) : 0)),
    required: Uint8Array.from({ length: mentors }, () => (kinds.rules && random() < 0.25 ? 1 : 0)),
    pinned,
    limits:
      kinds.rules && random() < 0.5
        ? Array.from({ length: 1 + below(3) }, () => ({ mentors: someOf(mentors), max: below(4) }))
        : [],
    apart:
      kinds.rules && mentees > 1 && random() < 0.5
        ? Array.from({ length: 1 + below(3) }, () => {
            const a = below(mentees - 1)
            return [a, a + 1 + below(mentees - a - 1)] as const
          })
        : [],
    preferences: kinds.preferences
      ? {
          ofMentee: Int32Array.from(ofMentee),
          ofMentor: Int32Array.from(mentor, (j) => (careless[j] ? 0 : rank())),
        }
      : null,
  }
}
