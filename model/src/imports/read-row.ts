import { ageOn, cleanText, sexOfPatronymic } from '#values'
import { cellHidesCharacters, faultOf, type GridRow } from './cells.ts'
import type { Column } from './columns.ts'
import { type Meaning, notLoaded } from './meanings.ts'
import type { Field } from './person.ts'
import { faultCodes } from './problems.ts'
import { readName } from './read-name.ts'
import { readRepresentatives } from './read-representatives.ts'
import { readers } from './readers.ts'
import { filledColumns, type RowReading, report, textIn } from './row-reading.ts'

/** A person from a row of a table, with everything odd about the row. */
export function readRow(row: GridRow, sheet: string, columns: Column[], today: string) {
  const reading: RowReading = {
    row,
    sheet,
    columns,
    today,
    person: { sheet, row: row.number, values: {}, origins: {} },
    problems: [],
  }
  for (const column of columns) if (!notLoaded.has(column.meaning)) reportFaults(reading, column)
  readName(reading)
  for (const [meaning, reader] of Object.entries(readers) as [
    Meaning,
    (typeof readers)[keyof typeof readers],
  ][]) {
    for (const column of filledColumns(reading, meaning)) reader?.(reading, column, textIn(reading, column))
  }
  readRepresentatives(reading)
  compareValues(reading)
  return { person: reading.person, problems: reading.problems }
}

function reportFaults(reading: RowReading, column: Column) {
  const cell = reading.row.cells[column.index]
  const fault = faultOf(cell)
  if (fault) report(reading, faultCodes[fault.fault], column, cleanText(fault.text))
  else if (cellHidesCharacters(cell)) report(reading, 'text.hidden-characters', column)
}

/** Values that contradict each other. */
function compareValues(reading: RowReading) {
  const { values, origins } = reading.person
  const columnOf = (field: Field) => reading.columns.find((column) => column.index === origins[field]?.column)
  const bySurname = sexOfPatronymic(values.patronymic ?? '')
  if (values.sex && bySurname && values.sex !== bySurname)
    report(reading, 'sex.contradicts-patronymic', columnOf('sex'))
  // Nobody works before fourteen.
  if (values.bornOn && values.experienceYears !== undefined && values.experienceYears > 0
    && values.experienceYears > ageOn(values.bornOn, reading.today) - 14)
    report(reading, 'experience.exceeds-age', columnOf('experienceYears'))
} // biome-ignore format: one condition
