import { type Preferences, UNACCEPTABLE } from '#task'
import { columnsOf, type Pairs } from '#transport'
import type { IdTable } from './id-table.ts'
import type { JsonReader } from './json-reader.ts'

/** Ordered lists of tie groups, best first, into one rank for each pair and side. */
export function readPreferences(
  reader: JsonReader,
  mentees: IdTable,
  mentors: IdTable,
  pairs: Pairs,
): Preferences {
  const total = pairs.ptr[pairs.mentees]!
  const ofMentee = new Int32Array(total)
  const ofMentor = new Int32Array(total)
  reader.object((side) => {
    if (side === 'mentees') {
      const rank = new Int32Array(mentors.ids.length)
      readTable(reader, mentees, 'mentee-unknown', mentors, 'mentor-unknown', rank, (i) => {
        for (let k = pairs.ptr[i]!; k < pairs.ptr[i + 1]!; k++) ofMentee[k] = rank[pairs.mentor[k]!]!
      })
    } else if (side === 'mentors') {
      const rank = new Int32Array(mentees.ids.length)
      const columns = columnsOf(pairs)
      readTable(reader, mentors, 'mentor-unknown', mentees, 'mentee-unknown', rank, (j) => {
        for (let c = columns.ptr[j]!; c < columns.ptr[j + 1]!; c++)
          ofMentor[columns.at[c]!] = rank[columns.mentee[c]!]!
      })
    } else reader.skip()
  })
  return { ofMentee, ofMentor }
}

function readTable(
  reader: JsonReader,
  people: IdTable,
  personCode: string,
  others: IdTable,
  otherCode: string,
  rank: Int32Array,
  keep: (person: number) => void,
): void {
  const seen = new Set<number>()
  if (reader.peek() === 0x6e) {
    reader.skip()
    return
  }
  reader.object((id, keyOffset) => {
    const person = people.numberOf(id)
    if (person < 0) reader.fail(personCode, keyOffset, { id })
    if (seen.has(person)) reader.fail('list-twice', keyOffset, { id })
    seen.add(person)
    rank.fill(UNACCEPTABLE)
    let named = 0
    const name = (group: number) => {
      const offset = reader.at
      const other = others.find(reader, otherCode)
      if (rank[other] !== UNACCEPTABLE) reader.fail('named-twice', offset, { id: others.ids[other] ?? '' })
      rank[other] = group
      named++
    }
    let group = 0
    reader.array(() => {
      const before = named
      if (reader.peek() === 0x5b) reader.array(() => name(group))
      else name(group)
      if (named > before) group++
    })
    // Who ranked nobody is indifferent, not unwilling.
    if (named > 0) keep(person)
  })
}
