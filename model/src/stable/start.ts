import { type Ranks, type Task, UNACCEPTABLE } from '#task'
import { filterPairs, randomFrom, solveTransport } from '#transport'

/** Places that pins leave. */
export function freeCapacity(task: Task): Int32Array {
  const capacity = task.max.slice()
  for (const j of task.pinned) if (j >= 0) capacity[j]!--
  return capacity
}

/**
 * A matching without blocking pairs: mentees propose in the order of their wishes, a mentor keeps those he
 * likes best. Who has come to the end of his list is promoted once (Király): he begins again and wins ties.
 * Ties in the mentee's own list go to mentors with room first, then by the seed.
 */
export function proposeInOrder(task: Task, ranks: Ranks, seed: number): Int32Array {
  const { pairs, pinned } = task
  const capacity = freeCapacity(task)
  const random = randomFrom(seed)
  const order = proposalOrders(task, ranks, random, seed === 0)
  const held: number[][] = Array.from({ length: pairs.mentors }, () => [])
  const pairOf = new Int32Array(pairs.mentees).fill(-1)
  const next = new Int32Array(pairs.mentees)
  const promoted = new Uint8Array(pairs.mentees)
  const free: number[] = []
  for (let i = pairs.mentees - 1; i >= 0; i--) if (pinned[i]! < 0) free.push(i)
  if (seed !== 0) shuffle(free, random)

  const worse = (a: number, b: number): boolean => {
    const [ka, kb] = [pairOf[a]!, pairOf[b]!]
    if (ranks.ofMentor[ka] !== ranks.ofMentor[kb]) return ranks.ofMentor[ka]! > ranks.ofMentor[kb]!
    if (promoted[a] !== promoted[b]) return promoted[a]! < promoted[b]!
    return pairs.score[ka]! < pairs.score[kb]! || (pairs.score[ka] === pairs.score[kb] && a > b)
  }
  for (let i = free.pop(); i !== undefined; i = free.pop()) {
    const own = order[i]!
    if (next[i]! >= own.length) {
      if (promoted[i] === 1 || own.length === 0) continue
      promoted[i] = 1
      next[i] = 0
    }
    bringRoomForward(
      own,
      next[i]!,
      ranks,
      (k) => held[pairs.mentor[k]!]!.length < capacity[pairs.mentor[k]!]!,
    )
    const k = own[next[i]!]!
    next[i]!++
    const j = pairs.mentor[k]!
    const members = held[j]!
    pairOf[i] = k
    members.push(i)
    if (members.length <= capacity[j]!) continue
    let last = 0
    for (let at = 1; at < members.length; at++) if (worse(members[at]!, members[last]!)) last = at
    const loser = members[last]!
    members.splice(last, 1)
    pairOf[loser] = -1
    free.push(loser)
  }
  return Int32Array.from(pairOf, (k, i) => (k >= 0 ? pairs.mentor[k]! : pinned[i]!))
}

/** The acceptable pairs of each mentee, best first; equals by score without a seed, by chance with one. */
function proposalOrders(task: Task, ranks: Ranks, random: () => number, byScore: boolean): number[][] {
  const { pairs } = task
  return Array.from({ length: pairs.mentees }, (_, i) => {
    const own: number[] = []
    if (task.pinned[i]! >= 0) return own
    for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++)
      if (ranks.ofMentee[k] !== UNACCEPTABLE && ranks.ofMentor[k] !== UNACCEPTABLE) own.push(k)
    if (!byScore) shuffle(own, random)
    return own.sort(
      (a, b) => ranks.ofMentee[a]! - ranks.ofMentee[b]! || (byScore ? pairs.score[b]! - pairs.score[a]! : 0),
    )
  })
}

/** Within the tie group that begins at `from`, somebody with room goes first. */
function bringRoomForward(own: number[], from: number, ranks: Ranks, hasRoom: (k: number) => boolean): void {
  const rank = ranks.ofMentee[own[from]!]
  for (let at = from; at < own.length && ranks.ofMentee[own[at]!] === rank; at++) {
    if (!hasRoom(own[at]!)) continue
    const first = own[at]!
    own.copyWithin(from + 1, from, at)
    own[from] = first
    return
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = list[at]!
    list[at] = list[other]!
    list[other] = held
  }
}

/**
 * Brings those who are still alone to mentors with room, by any eligible pair. It blocks nothing: whoever
 * wanted such a mentor more than his own would be there already.
 */
export function fillRoom(task: Task, mentorOf: Int32Array): Int32Array {
  const room = task.max.slice()
  for (const j of mentorOf) if (j >= 0) room[j]!--
  const { pairs } = filterPairs(task.pairs, (i, k) => mentorOf[i]! < 0 && room[task.pairs.mentor[k]!]! > 0)
  if (pairs.ptr[pairs.mentees] === 0) return mentorOf
  const state = solveTransport(pairs, room)
  return mentorOf.map((j, i) => {
    const k = state?.pairOf[i] ?? -1
    return k >= 0 && state ? state.pairs.mentor[k]! : j
  })
}
