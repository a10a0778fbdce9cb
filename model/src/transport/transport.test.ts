import { expect, test } from 'vitest'
import type { Pairs } from './pairs.ts'
import { randomFrom } from './random.ts'
import type { State } from './state.ts'
import { solveTransport } from './transport.ts'

type Score = (mentee: number, mentor: number, random: () => number) => number

/** What people think of each other in different schools; people by numbers 0…1. */
const schools: Readonly<Record<string, Score>> = {
  'by chance': (_a, _b, random) => random() * 10_000,
  'everyone likes the same mentors': (_a, b, random) => b * 6000 + random() * 4000,
  'only the mentor matters': (_a, b) => b * 10_000,
  'the best for the best': (a, b) => a * b * 10_000,
  'who lives nearer': (a, b) => 10_000 - Math.abs(a - b) * 9000,
  'three marks': (_a, _b, random) => Math.floor(random() * 3),
  'all alike': () => 5000,
}

/** Places of a mentor, by his number, where the mean of a mentor is `mean`. */
const offers: Readonly<Record<string, (mentor: number, mean: number) => number>> = {
  'as many places as mentees': (_j, mean) => mean,
  'places to spare': (_j, mean) => mean + 2,
  'too few places': (_j, mean) => Math.max(1, mean - 1),
  'some have none and one takes all': (j, mean) => (j === 0 ? 1e6 : j % 3 === 0 ? 0 : mean),
}

for (const [school, score] of Object.entries(schools))
  for (const [offer, places] of Object.entries(offers))
    test(`prices prove the best answer: ${school}, ${offer}`, () => {
      for (let seed = 1; seed <= 6; seed++) {
        const mentors = 15 + 7 * seed
        const mean = 1 + (seed % 4)
        // Whole rows and rows of a few, one of them empty.
        const share = seed % 2 === 0 ? 1 : 0.4
        const pairs = makePairs(mentors * mean, mentors, share, score, seed)
        const capacity = Int32Array.from({ length: mentors }, (_, j) => places(j, mean))
        const state = solveTransport(pairs, capacity)
        expect(state && costOf(state)).toBe(state && provenCost(state, pairs))
      }
    })

function makePairs(mentees: number, mentors: number, share: number, score: Score, seed: number): Pairs {
  const random = randomFrom(seed)
  const ofMentee = Array.from({ length: mentees }, () => random())
  const ofMentor = Array.from({ length: mentors }, () => random())
  const ptr = new Int32Array(mentees + 1)
  const mentor: number[] = []
  const scores: number[] = []
  for (let i = 0; i < mentees; i++) {
    for (let j = 0; j < mentors; j++) {
      if ((i === 3 && share < 1) || random() >= share) continue
      mentor.push(j)
      scores.push(Math.floor(score(ofMentee[i]!, ofMentor[j]!, random)))
    }
    ptr[i + 1] = mentor.length
  }
  return { mentees, mentors, ptr, mentor: Int32Array.from(mentor), score: Int32Array.from(scores) }
}

function costOf({ pairs, pairOf, top, big }: State): number {
  return pairOf.reduce((sum, k) => sum + (k < 0 ? big : top - pairs.score[k]!), 0)
}

/** No matching costs less than this: what each mentee pays at least at these prices, less what all places bring. */
function provenCost({ price, top, big, capacity }: State, { ptr, mentor, score }: Pairs): number {
  let cost = 0
  for (let i = 0; i + 1 < ptr.length; i++) {
    let least = big
    for (let k = ptr[i]!; k < ptr[i + 1]!; k++) least = Math.min(least, top - score[k]! + price[mentor[k]!]!)
    cost += least
  }
  return price.reduce((sum, own, j) => sum - own * capacity[j]!, cost)
}
