import { type Context, type Ranks, ranksOf, roundSeconds, type Task, UNACCEPTABLE } from '#task'
import { type Columns, columnsOf, findPair, randomFrom } from '#transport'
import { isBetter, type Standing, standing } from './standing.ts'

/** Pairs looked at for each second of the limit, and at most so often for every two pairs of the task. */
const WORK_PER_SECOND = 1e7
const LOOKS = 50
/** Blocking pairs by which a step may make things worse, at first and in the end. */
const HOT = 2
const COLD = 0.05
/** What a mentee without a mentor counts beside a blocking pair, and all scores together. */
const ALONE = 0.3
const SCORES = 0.2

type Step = { readonly mentee: number; readonly mentor: number }

/**
 * From an assignment under the rules to one with fewer blocking pairs (or, where enough are tolerated, with more
 * mentees and score): one mentee moves, or takes the place of another, who goes elsewhere. At first steps that make
 * things a little worse are taken as well (simulated annealing). Only what a step touches is counted again.
 */
export function reduceBlocking(
  task: Task,
  start: Int32Array,
  tolerated: number,
  context: Context,
): Int32Array {
  return new Annealing(task, start, tolerated, context).run()
}

class Annealing {
  private readonly task: Task
  private readonly ranks: Ranks
  private readonly columns: Columns
  private readonly tolerated: number
  private readonly context: Context
  private readonly random = randomFrom(1)
  private readonly mentorOf: Int32Array
  /** The pair of each mentee, -1 for none. */
  private readonly pairOf: Int32Array
  private readonly members: number[][]
  private readonly limitsOf: number[][]
  private readonly limitLoad: Int32Array
  private readonly foes: number[][]
  /** A mentor would take anybody of a lower rank than this. */
  private readonly threshold: Float64Array
  private readonly blockingAt: Int32Array
  private readonly unit: number
  private blocking = 0
  matched = 0
  score = 0
  private work = 0
  private best: Standing
  private bestExcess: number

  constructor(task: Task, start: Int32Array, tolerated: number, context: Context) {
    const { pairs } = task
    this.task = task
    this.ranks = ranksOf(task)
    this.columns = columnsOf(pairs)
    this.tolerated = tolerated
    this.context = context
    this.mentorOf = start.slice()
    this.pairOf = start.map((j, i) => (j < 0 ? -1 : findPair(pairs, i, j)))
    this.members = Array.from({ length: pairs.mentors }, () => [])
    this.limitsOf = Array.from({ length: pairs.mentors }, () => [])
    this.limitLoad = new Int32Array(task.limits.length)
    task.limits.forEach(({ mentors }, l) => {
      for (const j of mentors) this.limitsOf[j]!.push(l)
    })
    this.foes = Array.from({ length: pairs.mentees }, () => [])
    for (const [a, b] of task.apart) {
      this.foes[a]!.push(b)
      this.foes[b]!.push(a)
    }
    start.forEach((j, i) => {
      if (j < 0) return
      this.members[j]!.push(i)
      for (const l of this.limitsOf[j]!) this.limitLoad[l]!++
    })
    this.threshold = new Float64Array(pairs.mentors)
    this.blockingAt = new Int32Array(pairs.mentors)
    for (let j = 0; j < pairs.mentors; j++) this.threshold[j] = this.thresholdOf(j)
    for (let j = 0; j < pairs.mentors; j++) this.recount(j)
    this.best = standing(task, this.mentorOf.slice())
    this.matched = this.best.matched
    this.score = this.best.score
    this.bestExcess = this.excess
    this.unit = SCORES / Math.max(1, task.top * pairs.mentees)
  }

  run(): Int32Array {
    const movable: number[] = []
    for (let i = 0; i < this.pairOf.length; i++)
      if (this.task.pinned[i]! < 0 && this.task.pairs.ptr[i]! < this.task.pairs.ptr[i + 1]!) movable.push(i)
    const total = Math.min(
      WORK_PER_SECOND * roundSeconds(this.context),
      LOOKS * this.ranks.ofMentee.length ** 2,
    )
    while (movable.length > 0 && this.work < total && !this.context.expired()) {
      const heat = HOT * (COLD / HOT) ** (this.work / total)
      this.tryOne(movable[Math.floor(this.random() * movable.length)]!, heat)
    }
    return this.best.mentorOf
  }

  private get excess(): number {
    return Math.max(0, this.blocking - this.tolerated)
  }

  private get cost(): number {
    return this.excess - ALONE * this.matched - this.unit * this.score
  }

  private tryOne(mentee: number, heat: number): void {
    const steps = this.chooseSteps(mentee)
    this.work += 10
    if (steps.length === 0) return
    const before = this.cost
    const back = steps.map(({ mentee: i }) => ({ mentee: i, mentor: this.mentorOf[i]! })).reverse()
    if (!this.allows(steps)) return
    this.take(steps)
    const worse = this.cost - before
    if (worse > 0 && this.random() >= Math.exp(-worse / heat)) this.take(back)
    else this.remember()
  }

  private remember(): void {
    const { excess } = this
    if (excess > this.bestExcess || (excess === this.bestExcess && !isBetter(this, this.best))) return
    this.best = { mentorOf: this.mentorOf.slice(), matched: this.matched, score: this.score }
    this.bestExcess = excess
  }

  /** To another mentor; who has no place left for him sends somebody away, most often to where he comes from. */
  private chooseSteps(mentee: number): Step[] {
    const { pairs, max } = this.task
    const { ptr, mentor } = pairs
    const own = this.mentorOf[mentee]!
    const to = mentor[ptr[mentee]! + Math.floor(this.random() * (ptr[mentee + 1]! - ptr[mentee]!))]!
    if (to === own) return this.random() < 0.05 ? [{ mentee, mentor: -1 }] : []
    const steps = [{ mentee, mentor: to }]
    const members = this.members[to]!
    if (members.length < max[to]! && this.random() < 0.7) return steps
    const other = members[Math.floor(this.random() * members.length)]
    if (other === undefined || this.task.pinned[other]! >= 0) return []
    const degree = ptr[other + 1]! - ptr[other]!
    const away = this.random() < 0.5 ? own : mentor[ptr[other]! + Math.floor(this.random() * degree)]!
    if (away === to || (away >= 0 && findPair(pairs, other, away) < 0))
      return [...steps, { mentee: other, mentor: -1 }]
    return [...steps, { mentee: other, mentor: away }]
  }

  /** Do the steps together keep the rules? */
  private allows(steps: readonly Step[]): boolean {
    const { max, min, required, limits } = this.task
    const change = new Map<number, number>()
    const add = (j: number, by: number) => {
      if (j >= 0) change.set(j, (change.get(j) ?? 0) + by)
    }
    for (const { mentee, mentor } of steps) {
      add(this.mentorOf[mentee]!, -1)
      add(mentor, 1)
    }
    for (const [j, by] of change) {
      const load = this.members[j]!.length + by
      if (load > max[j]! || (load < min[j]! && (load > 0 || required[j] === 1))) return false
      for (const l of this.limitsOf[j]!) {
        let sum = this.limitLoad[l]!
        for (const [other, more] of change) if (this.limitsOf[other]!.includes(l)) sum += more
        if (sum > limits[l]!.max) return false
      }
    }
    const later = (i: number) => steps.find(({ mentee }) => mentee === i)?.mentor ?? this.mentorOf[i]!
    return steps.every(
      ({ mentee, mentor }) => mentor < 0 || !this.foes[mentee]!.some((foe) => later(foe) === mentor),
    )
  }

  private take(steps: readonly Step[]): void {
    const { pairs } = this.task
    const touched = new Set<number>()
    for (const { mentee, mentor } of steps) {
      if (mentor >= 0) touched.add(mentor)
      if (this.mentorOf[mentee]! >= 0) touched.add(this.mentorOf[mentee]!)
    }
    for (const { mentee, mentor } of steps) {
      this.countRow(mentee, touched, -1)
      this.leave(mentee)
      this.pairOf[mentee] = mentor < 0 ? -1 : findPair(pairs, mentee, mentor)
      this.join(mentee, mentor)
      this.countRow(mentee, touched, 1)
    }
    for (const j of touched) this.threshold[j] = this.thresholdOf(j)
    for (const j of touched) this.recount(j)
  }

  private leave(mentee: number): void {
    const j = this.mentorOf[mentee]!
    if (j < 0) return
    this.members[j]!.splice(this.members[j]!.indexOf(mentee), 1)
    for (const l of this.limitsOf[j]!) this.limitLoad[l]!--
    this.matched--
    this.score -= this.task.pairs.score[this.pairOf[mentee]!]!
  }

  private join(mentee: number, mentor: number): void {
    this.mentorOf[mentee] = mentor
    if (mentor < 0) return
    this.members[mentor]!.push(mentee)
    for (const l of this.limitsOf[mentor]!) this.limitLoad[l]!++
    this.matched++
    this.score += this.task.pairs.score[this.pairOf[mentee]!]!
  }

  private thresholdOf(j: number): number {
    if (this.members[j]!.length < this.task.max[j]!) return UNACCEPTABLE
    let worst = -1
    for (const i of this.members[j]!)
      if (this.task.pinned[i]! < 0) worst = Math.max(worst, this.ranks.ofMentor[this.pairOf[i]!]!)
    return worst
  }

  private blocks(mentee: number, k: number): boolean {
    const { ofMentee, ofMentor } = this.ranks
    const own = this.pairOf[mentee]!
    return (
      this.task.pinned[mentee]! < 0 &&
      ofMentee[k] !== UNACCEPTABLE &&
      (own < 0 || ofMentee[k]! < ofMentee[own]!) &&
      ofMentor[k]! < this.threshold[this.task.pairs.mentor[k]!]!
    )
  }

  /** The blocking pairs of a mentee with mentors who stay as they are. */
  private countRow(mentee: number, touched: ReadonlySet<number>, by: number): void {
    const { ptr, mentor } = this.task.pairs
    this.work += ptr[mentee + 1]! - ptr[mentee]!
    for (let k = ptr[mentee]!; k < ptr[mentee + 1]!; k++) {
      const j = mentor[k]!
      if (touched.has(j) || !this.blocks(mentee, k)) continue
      this.blockingAt[j]! += by
      this.blocking += by
    }
  }

  private recount(j: number): void {
    const { ptr, mentee, at } = this.columns
    let count = 0
    for (let c = ptr[j]!; c < ptr[j + 1]!; c++) if (this.blocks(mentee[c]!, at[c]!)) count++
    this.work += ptr[j + 1]! - ptr[j]!
    this.blocking += count - this.blockingAt[j]!
    this.blockingAt[j] = count
  }
}
