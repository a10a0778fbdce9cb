import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowded, fewestRounds, planTalks, type RoomLimits, type Talk, type TalkPair } from './schedule.ts'

const free: RoomLimits = { seats: 1, tables: null }
const all = (mentees: number, mentors: number): TalkPair[] =>
  Array.from({ length: mentees * mentors }, (_, i) => [`e${i % mentees}`, `o${Math.floor(i / mentees)}`])

/** Some talks of a school, each once, with a room that fits them. */
const school = fc.record({
  talks: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 6 })), {
    maxLength: 60,
    selector: String,
  }),
  seats: fc.integer({ min: 1, max: 3 }),
  tables: fc.option(fc.integer({ min: 1, max: 8 })),
})
type School = { talks: [number, number][]; seats: number; tables: number | null }
const pairsOf = ({ talks }: School): TalkPair[] => talks.map(([a, b]) => [`e${a}`, `o${b}`])
const roomOf = ({ seats, tables }: School): RoomLimits => ({ seats: tables === null ? seats : 1, tables })

const counts = (values: readonly string[]) =>
  values.reduce((count, value) => count.set(value, (count.get(value) ?? 0) + 1), new Map<string, number>())
const most = (values: readonly string[]) => Math.max(0, ...counts(values).values())

/** What no schedule can beat, said without any algorithm. */
function bound(talks: readonly TalkPair[], { seats, tables }: RoomLimits): number {
  const ofMentees = most(talks.map(([mentee]) => mentee))
  const ofMentors = Math.ceil(most(talks.map(([, mentor]) => mentor)) / seats)
  return Math.max(ofMentees, ofMentors, tables === null ? 0 : Math.ceil(talks.length / tables))
}

test('with everybody to meet everybody there are as many rounds as the larger side has people', () => {
  expect(planTalks(all(3, 3), free)).toHaveLength(3)
  expect(planTalks(all(12, 5), free)).toHaveLength(12)
  expect(planTalks(all(5, 12), free)).toHaveLength(12)
})

test('everybody meets whom they should, once, and nobody else', () => {
  fc.assert(
    fc.property(school, (one) => {
      const rounds = planTalks(pairsOf(one), roomOf(one))
      const held = rounds.flat().map(({ mentee, mentor }) => `${mentee} ${mentor}`)
      expect(held.sort()).toEqual(
        pairsOf(one)
          .map((talk) => talk.join(' '))
          .sort(),
      )
    }),
  )
})

test('nobody is at two tables at once, and no table seats more than it has chairs for', () => {
  fc.assert(
    fc.property(school, (one) => {
      const room = roomOf(one)
      for (const talks of planTalks(pairsOf(one), room)) {
        expect(most(talks.map(({ mentee }) => mentee))).toBeLessThanOrEqual(1)
        expect(most(talks.map(({ table }) => String(table)))).toBeLessThanOrEqual(room.seats)
        expect(tablesOf(talks)).toEqual(new Set(talks.map(({ mentor }) => mentor)).size)
        for (const { table } of talks) expect(table).toBeLessThanOrEqual(room.tables ?? 7)
        if (room.tables !== null) expect(talks.length).toBeLessThanOrEqual(room.tables)
      }
    }),
  )
})

/** Tables in use, each with one mentor. */
const tablesOf = (talks: readonly Talk[]) =>
  new Set(talks.map(({ table, mentor }) => `${table} ${mentor}`)).size

test('no schedule could have fewer rounds', () => {
  fc.assert(
    fc.property(school, (one) => {
      const [talks, room] = [pairsOf(one), roomOf(one)]
      expect(planTalks(talks, room)).toHaveLength(bound(talks, room))
      expect(fewestRounds(talks, room)).toBe(bound(talks, room))
    }),
  )
})

test('rounds are equally full, so that the last one is not for a single pair', () => {
  fc.assert(
    fc.property(school, (one) => {
      const sizes = planTalks(pairsOf(one), roomOf(one)).map((talks) => talks.length)
      expect(Math.max(0, ...sizes) - Math.min(...sizes, Math.max(0, ...sizes))).toBeLessThanOrEqual(1)
    }),
  )
})

test('a mentor stays at his table while there are tables for all', () => {
  for (const room of [free, { seats: 1, tables: 9 }]) {
    const talks = planTalks(all(9, 4), room).flat()
    for (const mentor of ['o0', 'o1', 'o2', 'o3'])
      expect(new Set(talks.filter((one) => one.mentor === mentor).map(({ table }) => table)).size).toBe(1)
  }
})

test('tables are numbered as the mentors stand on the list', () => {
  const talks = planTalks(all(3, 3), free, ['o2', 'o0', 'o1', 'absent']).flat()
  const tableOf = new Map(talks.map(({ mentor, table }) => [mentor, table]))
  expect([tableOf.get('o2'), tableOf.get('o0'), tableOf.get('o1')]).toEqual([1, 2, 3])
})

test('two chairs at a table halve the rounds of a mentor who is asked for by many', () => {
  expect(planTalks(all(12, 1), { seats: 1, tables: null })).toHaveLength(12)
  expect(planTalks(all(12, 1), { seats: 2, tables: null })).toHaveLength(6)
  expect(planTalks(all(12, 1), { seats: 5, tables: null })).toHaveLength(3)
})

test('the same people give the same schedule, and a talk named twice is held once', () => {
  expect(planTalks(all(7, 5), free)).toEqual(planTalks(all(7, 5), free))
  expect(planTalks([...all(3, 2), ...all(3, 2)], free).flat()).toHaveLength(6)
  expect(planTalks([], free)).toEqual([])
})

test('several chairs at a table go with a table for every mentor', () => {
  expect(crowded(10, { seats: 2, tables: 8 })).toBe(true)
  expect(crowded(10, { seats: 2, tables: 10 })).toBe(false)
  expect(crowded(10, { seats: 1, tables: 8 })).toBe(false)
})

test('a large school is planned in no time', () => {
  const started = performance.now()
  const rounds = planTalks(all(400, 60), free)
  expect(rounds).toHaveLength(400)
  expect(performance.now() - started).toBeLessThan(5000)
})
