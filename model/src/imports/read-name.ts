import { type FullName, isPatronymic, type NameProblem, readFullName, readNamePart } from '#values'
import type { Column } from './columns.ts'
import type { Meaning } from './meanings.ts'
import { filledColumns, keep, type RowReading, report, textIn } from './row-reading.ts'

/** The name of the person, from one cell or from several. */
export function readName(reading: RowReading) {
  const full = filledColumns(reading, 'fullName')[0]
  if (full) readWhole(reading, full)
  const last = filledColumns(reading, 'lastName')[0]
  const first = filledColumns(reading, 'firstName', 'firstNamePatronymic')[0]
  // The whole name stands in the cell of the surname, and the other cells are empty.
  if (last && !first && !full && /\s|\./.test(textIn(reading, last))) readWhole(reading, last)
  readPart(reading, 'lastName', 'lastName')
  readFirst(reading, first)
  readPart(reading, 'patronymic', 'patronymic')
  if (
    last &&
    !reading.person.values.firstName &&
    !reading.problems.some(({ code }) => code.startsWith('name.'))
  )
    report(reading, 'name.first-missing', last)
}

function readWhole(reading: RowReading, column: Column) {
  const { value, problem } = readFullName(textIn(reading, column), column.nameOrder)
  keepName(reading, value ?? {}, column)
  // A missing first name may stand in a cell of its own.
  const elsewhere = problem === 'name.first-missing' && filledColumns(reading, 'firstName').length > 0
  if (problem && !elsewhere) report(reading, problem, column)
}

function readPart(reading: RowReading, meaning: Meaning, field: 'lastName' | 'patronymic') {
  const column = filledColumns(reading, meaning)[0]
  if (!column || reading.person.values[field] !== undefined) return
  const { value, problem } = readNamePart(textIn(reading, column))
  keep(reading, field, value, column)
  reportOnce(reading, problem, column)
}

/** «Имя» may also hold the patronymic: «Анна Ивановна». */
function readFirst(reading: RowReading, column: Column | undefined) {
  if (!column || reading.person.values.firstName !== undefined) return
  const { value, problem } = readNamePart(textIn(reading, column))
  const words = value?.split(' ') ?? []
  const own = filledColumns(reading, 'patronymic').length > 0
  const both = !own && words.length > 1
  const split = both && (column.meaning === 'firstNamePatronymic' || isPatronymic(words.slice(1).join(' ')))
  keepName(
    reading,
    split ? { firstName: words[0], patronymic: words.slice(1).join(' ') } : { firstName: value },
    column,
  )
  reportOnce(reading, problem, column)
}

function keepName(reading: RowReading, name: FullName, column: Column) {
  keep(reading, 'lastName', name.lastName || undefined, column)
  keep(reading, 'firstName', name.firstName || undefined, column)
  keep(reading, 'patronymic', name.patronymic || undefined, column)
}

/** Three cells with initials are one oddity of one name. */
function reportOnce(reading: RowReading, problem: NameProblem | undefined, column: Column) {
  if (problem && !reading.problems.some(({ code }) => code === problem)) report(reading, problem, column)
}
