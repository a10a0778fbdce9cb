import { type Pairs, randomFrom, type Task } from '@app/model/solver'

/** A round made by chance, the same on every machine. */
export type Instance = { readonly name: string; readonly pairs: Pairs; readonly capacity: Int32Array }

export type Shape = {
  readonly name: string
  readonly mentees: number
  readonly mentors: number
  readonly capacity: number
  /** Eligible mentors of each mentee; all of them when missing. */
  readonly candidates?: number
}

/** Scores 0…10,000 by chance; with `alike` four tenths of them are what everyone thinks of the mentor. */
export function makeInstance(shape: Shape, seed: number, alike: boolean): Instance {
  const random = randomFrom(seed)
  const { mentees, mentors } = shape
  const candidates = Math.min(mentors, shape.candidates ?? mentors)
  const fame = Float64Array.from({ length: mentors }, () => (alike ? random() * 4000 : 0))
  const ptr = Int32Array.from({ length: mentees + 1 }, (_, i) => i * candidates)
  const mentor = new Int32Array(mentees * candidates)
  const score = new Int32Array(mentees * candidates)
  const chosen = new Set<number>()
  for (let i = 0; i < mentees; i++) {
    chosen.clear()
    while (candidates < mentors && chosen.size < candidates) chosen.add(Math.floor(random() * mentors))
    const row = candidates < mentors ? [...chosen].sort((a, b) => a - b) : null
    for (let k = 0; k < candidates; k++) {
      const j = row ? row[k]! : k
      mentor[i * candidates + k] = j
      score[i * candidates + k] = Math.floor(fame[j]! + random() * (alike ? 6001 : 10_001))
    }
  }
  return {
    name: shape.name,
    pairs: { mentees, mentors, ptr, mentor, score },
    capacity: new Int32Array(mentors).fill(shape.capacity),
  }
}

/** The task in the bytes that the other solvers read. */
export function instanceBytes({ pairs, capacity }: Instance): Uint8Array {
  const parts = [
    Int32Array.of(pairs.mentees, pairs.mentors, pairs.mentor.length),
    pairs.ptr,
    pairs.mentor,
    pairs.score,
    capacity,
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

export function taskOf({ name, pairs, capacity }: Instance): Task {
  return {
    name,
    mode: 'score',
    blocking: 0,
    menteeIds: Array.from({ length: pairs.mentees }, (_, i) => `p${i}`),
    mentorIds: Array.from({ length: pairs.mentors }, (_, j) => `m${j}`),
    pairs,
    top: 10_000,
    max: capacity,
    min: new Int32Array(pairs.mentors),
    required: new Uint8Array(pairs.mentors),
    pinned: new Int32Array(pairs.mentees).fill(-1),
    limits: [],
    apart: [],
    preferences: null,
  }
}
