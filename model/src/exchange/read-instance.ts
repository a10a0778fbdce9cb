import { type Limit, type Mode, modes, type Task } from '#task'
import { filterPairs, findPair, type Pairs, topScore } from '#transport'
import { IdTable } from './id-table.ts'
import { JsonError, JsonReader } from './json-reader.ts'
import { readPairs } from './read-pairs.ts'
import { readPreferences } from './read-preferences.ts'

const FORMAT = 'mentor-match/1'

/** Reads and checks an instance of the exchange format; throws `JsonError` with the place of the first flaw. */
export function readInstance(bytes: Uint8Array): Task {
  const sections = findSections(bytes)
  const need = <T>(key: string, read: (reader: JsonReader) => T): T => {
    const offset = sections.get(key)
    if (offset === undefined) throw new JsonError('field-missing', 0, { field: key })
    return inSection(bytes, offset, key, read)
  }
  const at = <T>(key: string, read: (reader: JsonReader) => T, otherwise: T): T =>
    sections.has(key) ? need(key, read) : otherwise

  need('format', readFormat)
  const name = at('name', (reader) => reader.string(), '')
  const objective = at('objective', readObjective, { mode: 'score' as Mode, blocking: 0 })
  const mentees = need('mentees', readMentees)
  const count = mentees.ids.length
  const people = need('mentors', (reader) => readMentors(reader, count))
  const { mentors } = people
  const form = formOfPairs(sections)
  const listed = need(form, (reader) => readPairs(reader, form, mentees, mentors))
  const forbids = at('forbids', (reader) => readPeople(reader, mentees, mentors), [])
  const pairs = withoutForbidden(listed, forbids)
  const pinned = at(
    'pins',
    (reader) => readPins(reader, mentees, mentors, pairs, listed),
    new Int32Array(count).fill(-1),
  )
  return {
    name,
    ...objective,
    menteeIds: mentees.ids,
    mentorIds: mentors.ids,
    pairs,
    top: topScore(listed),
    max: people.max,
    min: people.min,
    required: people.required,
    pinned,
    limits: at('limits', (reader) => readLimits(reader, mentors, count), []),
    apart: at('apart', (reader) => readApart(reader, mentees), []),
    preferences: at('preferences', (reader) => readPreferences(reader, mentees, mentors, pairs), null),
  }
}

/** Where the value of each top-level field starts; the whole text is checked on the way. */
function findSections(bytes: Uint8Array): Map<string, number> {
  // A mark of the byte order, as editors on Windows leave it.
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const reader = new JsonReader(bytes, mark ? 3 : 0)
  const sections = new Map<string, number>()
  if (reader.peek() < 0) reader.fail('empty-file')
  reader.object((key) => {
    // null stands for «nothing given», as programmes that write every field do.
    if (reader.peek() === 0x6e) sections.delete(key)
    else sections.set(key, reader.at)
    reader.skip()
  })
  if (reader.peek() >= 0) reader.fail('trailing-text')
  return sections
}

function inSection<T>(bytes: Uint8Array, offset: number, key: string, read: (reader: JsonReader) => T): T {
  try {
    return read(new JsonReader(bytes, offset))
  } catch (error) {
    if (error instanceof JsonError) error.path.unshift(key)
    throw error
  }
}

function formOfPairs(sections: ReadonlyMap<string, number>): 'pairs' | 'matrix' | 'csr' {
  const [form, second] = (['pairs', 'matrix', 'csr'] as const).filter((key) => sections.has(key))
  if (!form) throw new JsonError('pairs-missing', 0)
  if (second) throw new JsonError('pairs-twice', sections.get(second) ?? 0, { first: form, second })
  return form
}

function readFormat(reader: JsonReader): void {
  reader.peek()
  const offset = reader.at
  const format = reader.string()
  if (format !== FORMAT) reader.fail('format-unknown', offset, { format })
}

function readObjective(reader: JsonReader): { mode: Mode; blocking: number } {
  let mode: Mode = 'score'
  let blocking = 0
  reader.object((key) => {
    const offset = reader.at
    if (key === 'mode') {
      const word = reader.string()
      mode = modes.find((known) => known === word) ?? reader.fail('mode-unknown', offset, { mode: word })
    } else if (key === 'blocking') blocking = readCount(reader, 'blocking-wrong')
    else reader.skip()
  })
  return { mode, blocking }
}

/** A whole number ≥ 0 of any size; what is larger than any count counts as the largest. */
function readCount(reader: JsonReader, code: string): number {
  reader.peek()
  const offset = reader.at
  const value = reader.number(code)
  if (!Number.isInteger(value) || value < 0) reader.fail(code, offset, { value })
  return Math.min(value, 0x7ffffffe)
}

function readMentees(reader: JsonReader): IdTable {
  const table = new IdTable(reader.bytes)
  reader.array(() => readPerson(reader, table, (_key) => reader.skip()))
  return table
}

function readPerson(reader: JsonReader, table: IdTable, field: (key: string) => void): void {
  if (reader.peek() === 0x22) {
    table.define(reader)
    return
  }
  const offset = reader.at
  if (reader.peek() !== 0x7b) reader.fail('expected-person')
  let known = false
  reader.object((key) => {
    if (key === 'id' && !known) {
      table.define(reader)
      known = true
    } else if (key === 'id') reader.fail('id-twice')
    else field(key)
  })
  if (!known) reader.fail('id-missing', offset)
}

type Mentors = { mentors: IdTable; max: Int32Array; min: Int32Array; required: Uint8Array }

function readMentors(reader: JsonReader, mentees: number): Mentors {
  const mentors = new IdTable(reader.bytes)
  const max: number[] = []
  const min: number[] = []
  const required: number[] = []
  reader.array(() => {
    const own = { max: 1, min: 0, required: 0 }
    readPerson(reader, mentors, (key) => {
      if (key === 'max') own.max = readCount(reader, 'max-wrong')
      else if (key === 'min') own.min = readCount(reader, 'min-wrong')
      else if (key === 'open') own.required = readOpen(reader)
      else reader.skip()
    })
    // One more than there are mentees: never full, whatever happens.
    max.push(Math.min(own.max, mentees + 1))
    min.push(Math.min(own.min, mentees + 2))
    required.push(own.required)
  })
  return {
    mentors,
    max: Int32Array.from(max),
    min: Int32Array.from(min),
    required: Uint8Array.from(required),
  }
}

function readOpen(reader: JsonReader): number {
  const offset = reader.at
  const open = reader.string('open-wrong')
  if (open !== 'optional' && open !== 'required') reader.fail('open-wrong', offset, { value: open })
  return open === 'required' ? 1 : 0
}

/** A list of [mentee, mentor], each with its place in the text. */
type Named = { mentee: number; mentor: number; offset: number }

function readPeople(reader: JsonReader, mentees: IdTable, mentors: IdTable): Named[] {
  const named: Named[] = []
  reader.array(() => {
    const offset = reader.at
    const [mentee, mentor] = readTwo(reader, mentees, 'mentee-unknown', mentors, 'mentor-unknown')
    named.push({ mentee, mentor, offset })
  })
  return named
}

function readTwo(
  reader: JsonReader,
  first: IdTable,
  firstCode: string,
  second: IdTable,
  secondCode: string,
): [number, number] {
  const offset = reader.at
  let a = -1
  let b = -1
  const length = reader.array((index) => {
    if (index === 0) a = first.find(reader, firstCode)
    else if (index === 1) b = second.find(reader, secondCode)
    else reader.skip()
  })
  if (length !== 2) reader.fail('expected-two', offset, { length })
  return [a, b]
}

function withoutForbidden(pairs: Pairs, forbids: readonly Named[]): Pairs {
  const removed = new Set<number>()
  for (const { mentee, mentor } of forbids) {
    const at = findPair(pairs, mentee, mentor)
    if (at >= 0) removed.add(at)
  }
  return removed.size === 0 ? pairs : filterPairs(pairs, (_mentee, at) => !removed.has(at)).pairs
}

function readPins(
  reader: JsonReader,
  mentees: IdTable,
  mentors: IdTable,
  pairs: Pairs,
  listed: Pairs,
): Int32Array {
  const pinned = new Int32Array(mentees.ids.length).fill(-1)
  reader.array(() => {
    const offset = reader.at
    const [mentee, mentor] = readTwo(reader, mentees, 'mentee-unknown', mentors, 'mentor-unknown')
    const who = { mentee: mentees.ids[mentee] ?? '', mentor: mentors.ids[mentor] ?? '' }
    if (findPair(pairs, mentee, mentor) < 0)
      reader.fail(findPair(listed, mentee, mentor) < 0 ? 'pin-not-eligible' : 'pin-forbidden', offset, who)
    const before = pinned[mentee] ?? -1
    if (before >= 0 && before !== mentor)
      reader.fail('pin-contradiction', offset, { ...who, other: mentors.ids[before] ?? '' })
    pinned[mentee] = mentor
  })
  return pinned
}

function readLimits(reader: JsonReader, mentors: IdTable, mentees: number): Limit[] {
  const limits: Limit[] = []
  reader.array(() => {
    const offset = reader.at
    const set = new Set<number>()
    let known = false
    let max = -1
    reader.object((key) => {
      if (key === 'mentors') {
        known = true
        reader.array(() => set.add(mentors.find(reader, 'mentor-unknown')))
      } else if (key === 'max') max = readCount(reader, 'limit-wrong')
      else reader.skip()
    })
    if (!known) reader.fail('field-missing', offset, { field: 'mentors' })
    if (max < 0) reader.fail('field-missing', offset, { field: 'max' })
    limits.push({ mentors: [...set].sort((a, b) => a - b), max: Math.min(max, mentees + 1) })
  })
  return limits
}

function readApart(reader: JsonReader, mentees: IdTable): [number, number][] {
  const apart: [number, number][] = []
  reader.array(() => {
    const offset = reader.at
    const [a, b] = readTwo(reader, mentees, 'mentee-unknown', mentees, 'mentee-unknown')
    if (a === b) reader.fail('apart-from-self', offset, { mentee: mentees.ids[a] ?? '' })
    apart.push(a < b ? [a, b] : [b, a])
  })
  return apart
}
