import type { IdTable } from './id-table.ts'
import { JsonError, type JsonReader } from './json-reader.ts'
import type { Pairs } from './pairs.ts'

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
  const place = new Column()
  const origin = reader.at
  reader.array(() => {
    const offset = reader.at
    place.push((offset - origin) | 0)
    const length = reader.array((index) => {
      if (index === 0) who.push(mentees.find(reader, 'mentee-unknown'))
      else if (index === 1) whom.push(mentors.find(reader, 'mentor-unknown'))
      else if (index === 2) scores.push(readScore(reader, 0))
      else reader.skip()
    })
    if (length !== 3) reader.fail('expected-three', offset, { length })
  })
  const rows = who.done()
  const ptr = new Int32Array(mentees.ids.length + 1)
  for (const row of rows) ptr[row + 1]!++
  for (let i = 0; i < mentees.ids.length; i++) ptr[i + 1]! += ptr[i]!
  const next = ptr.slice()
  const order = new Int32Array(rows.length)
  for (let k = 0; k < rows.length; k++) order[next[rows[k]!]!++] = k
  const offsets = place.done()
  return sortRows(ptr, whom.done(), scores.done(), order, mentees, mentors, (k) => ({
    offset: origin + offsets[k]!,
    path: [k],
  }))
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
  return sortRows(rows, mentor.done(), score.done(), null, mentees, mentors, (k) => ({
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
  ptr: Int32Array,
  mentor: Int32Array,
  score: Int32Array,
  order: Int32Array | null,
  menteeIds: IdTable,
  mentorIds: IdTable,
  place: (k: number) => Place,
): Pairs {
  const mentees = ptr.length - 1
  const mentors = mentorIds.ids.length
  const total = ptr[mentees]!
  if (!order && rowsRise(ptr, mentor)) return { mentees, mentors, ptr, mentor, score }
  const newPtr = new Int32Array(mentees + 1)
  const newMentor = new Int32Array(total)
  const newScore = new Int32Array(total)
  let out = 0
  for (let i = 0; i < mentees; i++) {
    const row: number[] = []
    for (let k = ptr[i]!; k < ptr[i + 1]!; k++) row.push(order ? order[k]! : k)
    row.sort((a, b) => mentor[a]! - mentor[b]! || a - b)
    let before = -1
    for (const k of row) {
      const j = mentor[k]!
      if (j === before) {
        if (score[k] === newScore[out - 1]) continue
        const where = place(k)
        const error = new JsonError('pair-twice', where.offset, {
          mentee: menteeIds.ids[i] ?? '',
          mentor: mentorIds.ids[j] ?? '',
        })
        error.path.push(...where.path)
        throw error
      }
      newMentor[out] = j
      newScore[out++] = score[k]!
      before = j
    }
    newPtr[i + 1] = out
  }
  return {
    mentees,
    mentors,
    ptr: newPtr,
    mentor: newMentor.subarray(0, out),
    score: newScore.subarray(0, out),
  }
}

function rowsRise(ptr: Int32Array, mentor: Int32Array): boolean {
  for (let i = 0; i + 1 < ptr.length; i++)
    for (let k = ptr[i]! + 1; k < ptr[i + 1]!; k++) if (mentor[k]! <= mentor[k - 1]!) return false
  return true
}
