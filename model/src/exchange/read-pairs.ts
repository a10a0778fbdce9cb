import type { Pairs } from '#transport'
import type { IdTable } from './id-table.ts'
import { JsonError, JsonReader } from './json-reader.ts'

const SCORE_LIMIT = 1_000_000

/** Reads the eligible pairs in any of the three forms. */
export function readPairs(reader: JsonReader, form: string, mentees: IdTable, mentors: IdTable): Pairs {
  if (form === 'matrix') return readMatrix(reader, mentees.ids.length, mentors.ids.length)
  if (form === 'csr') return readCsr(reader, mentees, mentors)
  return readTriples(reader, mentees, mentors)
}

/** A list of integers that grows by doubling. */
class Column {
  private values = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }

  done(): Int32Array {
    // A copy gives back the unused half.
    return this.length * 2 < this.values.length
      ? this.values.slice(0, this.length)
      : this.values.subarray(0, this.length)
  }
}

function readScore(reader: JsonReader, least: number): number {
  reader.peek()
  const offset = reader.at
  const score = reader.number('score-not-a-number')
  if (!(score >= least && score <= SCORE_LIMIT)) reader.fail('score-out-of-range', offset, { value: score })
  if (!Number.isInteger(score)) reader.fail('score-not-whole', offset, { value: score })
  return score
}

function readTriples(reader: JsonReader, mentees: IdTable, mentors: IdTable): Pairs {
  const who = new Column()
  const whom = new Column()
  const scores = new Column()
  const start = reader.at
  reader.array(() => {
    const offset = reader.at
    const length = reader.array((index) => {
      if (index === 0) who.push(mentees.find(reader, 'mentee-unknown'))
      else if (index === 1) whom.push(mentors.find(reader, 'mentor-unknown'))
      else if (index === 2) scores.push(readScore(reader, 0))
      else reader.skip()
    })
    if (length !== 3) reader.fail('expected-three', offset, { length })
  })
  return sortRows(who.done(), whom.done(), scores.done(), mentees, mentors, (k) => ({
    offset: offsetOf(new JsonReader(reader.bytes, start), k),
    path: [k],
  }))
}

/** Where the element with this number begins: read again, for an error only. */
function offsetOf(reader: JsonReader, element: number): number {
  let found = reader.at
  reader.array((index) => {
    if (index === element) found = reader.at
    reader.skip()
  })
  return found
}

function readMatrix(reader: JsonReader, mentees: number, mentors: number): Pairs {
  const ptr = new Int32Array(mentees + 1)
  const mentor = new Column()
  const score = new Column()
  const start = reader.at
  const rows = reader.array((i) => {
    const offset = reader.at
    if (i >= mentees) reader.fail('matrix-rows', offset, { expected: mentees })
    const length = reader.array((j) => {
      if (j >= mentors) reader.fail('matrix-row-length', reader.at, { expected: mentors })
      const value = readScore(reader, -1)
      if (value < 0) return
      mentor.push(j)
      score.push(value)
    })
    if (length !== mentors) reader.fail('matrix-row-length', offset, { expected: mentors, length })
    ptr[i + 1] = mentor.length
  })
  if (rows !== mentees) reader.fail('matrix-rows', start, { expected: mentees, length: rows })
  return { mentees, mentors, ptr, mentor: mentor.done(), score: score.done() }
}

function readCsr(reader: JsonReader, mentees: IdTable, mentors: IdTable): Pairs {
  const ptr = new Column()
  const mentor = new Column()
  const score = new Column()
  const starts = new Map<string, number>()
  const offset = reader.at
  const count = mentees.ids.length
  let before = 0
  reader.object((key) => {
    if (key !== 'ptr' && key !== 'mentor' && key !== 'score') {
      reader.skip()
      return
    }
    if (starts.has(key)) reader.fail('field-twice', reader.at, { field: key })
    starts.set(key, reader.at)
    if (key === 'score') reader.array(() => score.push(readScore(reader, 0)))
    else if (key === 'ptr')
      reader.array((i) => {
        const at = reader.at
        const value = reader.number()
        if (!Number.isInteger(value) || value < before || value > 0x7fffffff || (i === 0 && value !== 0))
          reader.fail('csr-ptr-wrong', at, { value })
        ptr.push(value)
        before = value
      })
    else
      reader.array(() => {
        const at = reader.at
        const value = reader.number()
        if (!Number.isInteger(value) || value < 0 || value >= mentors.ids.length)
          reader.fail('csr-mentor-wrong', at, { value, mentors: mentors.ids.length })
        mentor.push(value)
      })
  })
  for (const key of ['ptr', 'mentor', 'score'])
    if (!starts.has(key)) reader.fail('field-missing', offset, { field: key })
  const at = (key: string) => starts.get(key) ?? offset
  if (ptr.length !== count + 1)
    failIn('ptr', 'csr-ptr-length', at('ptr'), { expected: count + 1, length: ptr.length })
  const rows = ptr.done()
  const total = rows[count]!
  if (mentor.length !== total)
    failIn('mentor', 'csr-length', at('mentor'), { expected: total, length: mentor.length })
  if (score.length !== total)
    failIn('score', 'csr-length', at('score'), { expected: total, length: score.length })
  const columns = mentor.done()
  if (rowsRise(rows, columns)) {
    return { mentees: count, mentors: mentors.ids.length, ptr: rows, mentor: columns, score: score.done() }
  }
  const who = new Int32Array(total)
  for (let i = 0; i < count; i++) who.fill(i, rows[i]!, rows[i + 1]!)
  return sortRows(who, columns, score.done(), mentees, mentors, (k) => ({
    offset: at('mentor'),
    path: ['mentor', k],
  }))
}

function failIn(field: string, code: string, offset: number, params: Record<string, number>): never {
  const error = new JsonError(code, offset, params)
  error.path.push(field)
  throw error
}

type Place = { offset: number; path: (string | number)[] }

/** Rows in rising order of mentors; the same pair twice is one pair, twice with different scores an error. */
function sortRows(
  who: Int32Array,
  whom: Int32Array,
  scores: Int32Array,
  menteeIds: IdTable,
  mentorIds: IdTable,
  place: (k: number) => Place,
): Pairs {
  const mentees = menteeIds.ids.length
  const mentors = mentorIds.ids.length
  // By mentor, then by mentee: both counting sorts keep the order of equals.
  const order = countingSort(whom, mentors, null)
  const sorted = countingSort(who, mentees, order)
  const ptr = new Int32Array(mentees + 1)
  const mentor = order // No longer needed: the sorted mentors go into its place.
  const score = new Int32Array(who.length)
  let out = 0
  let before = -1
  for (const k of sorted) {
    const same = before >= 0 && who[k] === who[before] && whom[k] === whom[before]
    if (same && scores[k] === scores[before]) continue
    if (same) {
      const where = place(k)
      const error = new JsonError('pair-twice', where.offset, {
        mentee: menteeIds.ids[who[k]!] ?? '',
        mentor: mentorIds.ids[whom[k]!] ?? '',
      })
      error.path.push(...where.path)
      throw error
    }
    ptr[who[k]! + 1]!++
    mentor[out] = whom[k]!
    score[out++] = scores[k]!
    before = k
  }
  for (let i = 0; i < mentees; i++) ptr[i + 1]! += ptr[i]!
  // What is much shorter than it was is copied, so that the rest can be given back.
  const cut = (values: Int32Array) =>
    out * 2 < values.length ? values.slice(0, out) : values.subarray(0, out)
  return { mentees, mentors, ptr, mentor: cut(mentor), score: cut(score) }
}

/** The order in which the keys rise; `before` is the order that equals keep. */
function countingSort(keys: Int32Array, below: number, before: Int32Array | null): Int32Array {
  const next = new Int32Array(below + 1)
  for (const key of keys) next[key + 1]!++
  for (let key = 0; key < below; key++) next[key + 1]! += next[key]!
  const order = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at++) {
    const k = before ? before[at]! : at
    order[next[keys[k]!]!++] = k
  }
  return order
}

function rowsRise(ptr: Int32Array, mentor: Int32Array): boolean {
  for (let i = 0; i + 1 < ptr.length; i++)
    for (let k = ptr[i]! + 1; k < ptr[i + 1]!; k++) if (mentor[k]! <= mentor[k - 1]!) return false
  return true
}
