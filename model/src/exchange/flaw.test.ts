import { expect, test } from 'vitest'
import { describeFlaw } from './flaw.ts'
import { JsonError } from './json-reader.ts'
import { readInstance } from './read-instance.ts'

const good = {
  format: 'mentor-match/1',
  mentees: ['а', 'б'],
  mentors: [{ id: 'X', max: 1 }, 'Y'],
  pairs: [
    ['а', 'X', 5],
    ['б', 'Y', 3],
  ],
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

function flawOf(input: string | Uint8Array) {
  const bytes = typeof input === 'string' ? bytesOf(input) : input
  try {
    readInstance(bytes)
  } catch (error) {
    if (error instanceof JsonError) return describeFlaw(error, bytes)
    throw error
  }
  return null
}

const changed = (fields: object) => JSON.stringify({ ...good, ...fields })

test.each([
  [{ mentees: ['а', 'а'] }, 'duplicate-id', 'mentees[1]'],
  [{ mentees: [1] }, 'expected-person', 'mentees[0]'],
  [{ mentors: [{ id: 'X', max: -1 }] }, 'max-wrong', 'mentors[0].max'],
  [{ pairs: [['а', 'X', 1_000_001]] }, 'score-out-of-range', 'pairs[0][2]'],
  [{ pairs: [['а', 'X', 0.5]] }, 'score-not-whole', 'pairs[0][2]'],
  [{ pairs: [['а', 'Z', 5]] }, 'mentor-unknown', 'pairs[0][1]'],
  [{ pairs: undefined, matrix: [[1, 1]] }, 'matrix-rows', 'matrix'],
  [{ pairs: undefined, csr: { ptr: [0, 2, 1], mentor: [0], score: [1] } }, 'csr-ptr-wrong', 'csr.ptr[2]'],
  [{ pins: [['а', 'Y']] }, 'pin-not-eligible', 'pins[0]'],
  [{ pins: [['а', 'X']], forbids: [['а', 'X']] }, 'pin-forbidden', 'pins[0]'],
  [{ limits: [{ mentors: ['Z'], max: 1 }] }, 'mentor-unknown', 'limits[0].mentors[0]'],
  [{ objective: { mode: 'best' } }, 'mode-unknown', 'objective.mode'],
  [{ format: 'mentor-match/2' }, 'format-unknown', 'format'],
])('a flaw of an instance is named with its place: %j', (fields, code, path) => {
  expect(flawOf(changed(fields))).toMatchObject({ code, path })
})

test('contradictory pins are named', () => {
  const flaw = flawOf(
    changed({
      pairs: [
        ['а', 'X', 5],
        ['а', 'Y', 3],
      ],
      pins: [
        ['а', 'X'],
        ['а', 'Y'],
      ],
    }),
  )
  expect(flaw).toMatchObject({ code: 'pin-contradiction', path: 'pins[1]' })
  expect(flaw?.text).toBe('наставляемый «а» закреплён и за «X», и за «Y»')
})

test('what is no JSON, cut off or of another encoding has a place too', () => {
  expect(flawOf('')).toMatchObject({ code: 'empty-file' })
  expect(flawOf(changed({}).slice(0, -7))).toMatchObject({ code: 'syntax', path: 'pairs[1][1]' })
  expect(flawOf('{\n "format": "mentor-match/1",\n "mentees": [}')).toMatchObject({ line: 3, column: 14 })
  expect(flawOf(Uint8Array.of(0x7b, 0x22, 0xcf, 0x22))).toMatchObject({ code: 'encoding' })
  expect(flawOf('['.repeat(1_000_000))).toMatchObject({ code: 'expected-object' })
  expect(flawOf('{"x":'.repeat(1_000_000))).toMatchObject({ code: 'too-deep' })
})

test('unknown fields may hold anything, however deep, and a mark of the byte order is no flaw', () => {
  const deep = `${changed({}).slice(0, -1)},"note":${'['.repeat(400)}${']'.repeat(400)}}`
  expect(flawOf(deep)).toBeNull()
  expect(flawOf(`\ufeff${changed({})}`)).toBeNull()
})
