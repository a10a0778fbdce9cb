import { expect, test } from 'vitest'
import { baseBook, baseBookCodes, blankBook } from './books.ts'
import { menteeColumns, mentorColumns } from './columns.ts'
import type { BaseRow } from './row.ts'
import { baseSamples } from './samples.ts'

const about = {
  organisation: { kind: 'school', shortName: 'СОШ № 101' },
  cycle: '2026/2027 учебный год',
  today: '2026-11-20',
} as const

const rows = (['learner', 'teacher', 'employee', 'partner'] as const).map(
  (kind): BaseRow => ({
    ...{ id: kind, name: kind, kind, state: 'in_base', enteredOn: '2026-09-10', version: 1 },
  }),
)
const names = (book: (typeof baseBookCodes)[number]) =>
  baseBook(book, rows, [], about).rows.map((row) => row[1])

test('five books divide the participants by who they are, nobody is lost or doubled', () => {
  expect(baseBookCodes).toHaveLength(5)
  expect(names('mentees-learners')).toEqual(['learner'])
  expect(names('mentees-teachers')).toEqual(['teacher', 'employee'])
  expect(names('mentors-employers')).toEqual(['partner'])
  const mentors = baseBookCodes.filter((book) => book.startsWith('mentors')).flatMap(names)
  expect(mentors.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})

test('each book has the columns of the federal form and a title of its own', () => {
  const titles = baseBookCodes.map((book) => {
    const { columns, title } = baseBook(book, rows, [], about)
    expect(columns.map((column) => column.title)).toEqual(
      Object.values(book.startsWith('mentees') ? menteeColumns : mentorColumns),
    )
    return title
  })
  expect(new Set(titles).size).toBe(5)
})

test('a blank book has numbered lines to write on', () => {
  const { rows: lines, columns } = blankBook('mentors-teachers', 3, about)
  expect(lines.map((line) => line[0])).toEqual([1, 2, 3])
  for (const line of lines) {
    expect(line).toHaveLength(columns.length)
    expect(line.slice(1).every((cell) => cell === null)).toBe(true)
  }
})

test('every sample has rows', () => {
  for (const sample of baseSamples) {
    if (!('register' in sample)) throw new Error('a base is a register')
    expect([sample.variant, sample.register().rows.length > 0]).toEqual([sample.variant, true])
  }
})
