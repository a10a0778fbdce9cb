import { groupInTitle, readGroup } from '#values'
import { faultOf, type GridRow, type Sheet } from './cells.ts'
import { type Duplicate, partDuplicates } from './duplicates.ts'
import { notLoaded } from './meanings.ts'
import type { Origin, ReadPerson } from './person.ts'
import { faultCodes, type Problem, problemSentences } from './problems.ts'
import { addRepresentatives } from './read-representatives.ts'
import { readRow } from './read-row.ts'
import type { RowKind } from './rows.ts'
import { type Skipped, skippedRow, skippedSheet } from './skipped.ts'
import { findTables, kindsOfRows, type Mapping, type Table } from './tables.ts'

/** Everything that a file of lists says. Every row that is not blank is in exactly one of the first, second or last. */
export type PeopleReading = {
  people: ReadPerson[]
  duplicates: Duplicate[]
  problems: Problem[]
  skipped: Skipped[]
  tables: Pick<Table, 'sheet' | 'headerRows' | 'columns' | 'shape'>[]
}

/**
 * Reads the people of all sheets. `mappings` are the meanings of columns that a person chose, by the shape of
 * the table; where there is none, the columns are guessed.
 */
export function readPeople(
  sheets: Sheet[],
  options: { today: string; mappings?: readonly Mapping[] },
): PeopleReading {
  const rows: ReadPerson[] = []
  const problems: Problem[] = []
  const skipped: Skipped[] = []
  const tables: Table[] = []
  for (const sheet of sheets) {
    const found = sheet.hidden ? [] : findTables(sheet, options.mappings)
    if (found.length === 0 && (sheet.hidden || sheet.rows.length > 0)) skipped.push(skippedSheet(sheet))
    for (const table of found) readTableRows(table, sheet, options.today, { rows, problems, skipped })
    tables.push(...found)
  }
  const parted = partDuplicates(rows)
  const dropped = new Set(parted.duplicates.map(({ person }) => placeKey(person)))
  return {
    people: parted.people,
    duplicates: parted.duplicates,
    problems: [...problems.filter((problem) => !dropped.has(placeKey(problem))), ...parted.problems].sort(
      byPlace(sheets),
    ),
    skipped,
    tables: tables.map(({ sheet, headerRows, columns, shape }) => ({ sheet, headerRows, columns, shape })),
  }
}

type Findings = { rows: ReadPerson[]; problems: Problem[]; skipped: Skipped[] }

function readTableRows(table: Table, sheet: Sheet, today: string, { rows, problems, skipped }: Findings) {
  const kinds = kindsOfRows(table)
  const outside = table.group ?? groupOfName(sheet.name) ?? groupOfName(sheet.fileName)
  const fillDown = fillsDown(table, kinds)
  let said: (Origin & { value: string }) | undefined = outside
  let previous: ReadPerson | undefined
  table.body.forEach((row, index) => {
    const kind = kinds[index] ?? { kind: 'blank' as const }
    if (kind.kind === 'group') said = { value: kind.group, original: row.texts.find(Boolean) ?? kind.group }
    if (kind.kind === 'continued' && previous)
      addRepresentatives(previous, readRow(row, table.sheet, table.columns, today).person)
    if (kind.kind !== 'person') {
      const problem = kind.kind === 'nameless' ? namelessProblem(row, table) : undefined
      if (problem) problems.push(problem)
      if (kind.kind !== 'blank') skipped.push(skippedRow(table.sheet, row, kind.kind))
      return
    }
    const reading = readRow(row, table.sheet, table.columns, today)
    previous = reading.person
    if (!previous.values.lastName && !previous.values.firstName) {
      problems.push({ ...place(table, row), code: 'name.missing', severity: 'wrong' })
      skipped.push(skippedRow(table.sheet, row, 'nameless'))
      return
    }
    giveGroup(previous, said)
    if (fillDown && previous.values.group)
      said = { value: previous.values.group, original: previous.values.group }
    rows.push(previous)
    problems.push(...reading.problems)
  })
}

function giveGroup({ values, origins }: ReadPerson, said: (Origin & { value: string }) | undefined) {
  if (values.group !== undefined || !said) return
  values.group = readGroup(said.value).value ?? said.value
  origins.group = { original: said.original }
}

function groupOfName(name: string | undefined): { value: string; original: string } | undefined {
  const value = name ? groupInTitle(name) : undefined
  return value ? { value, original: name ?? '' } : undefined
}

/** A class written once, in the first row of its pupils. */
function fillsDown({ body, columns }: Table, kinds: RowKind[]): boolean {
  const column = columns.find(({ meaning }) => meaning === 'group')
  if (!column) return false
  const cells = body
    .filter((_, index) => kinds[index]?.kind === 'person')
    .map((row) => row.texts[column.index] ?? '')
  const filled = cells.filter(Boolean)
  const once = new Set(filled.map((text) => readGroup(text).value)).size === filled.length
  return Boolean(cells[0]) && once && filled.length * 2 < cells.length
}

/** A row that says something but not who: worth a problem only when it holds more than a number and a class. */
function namelessProblem(row: GridRow, table: Table): Problem | undefined {
  const loaded = table.columns.filter(({ meaning }) => !notLoaded.has(meaning))
  const broken = loaded.find(({ index }) => faultOf(row.cells[index]))
  const fault = broken && faultOf(row.cells[broken.index])
  const code = fault ? faultCodes[fault.fault] : 'name.missing'
  const data = loaded.some(
    ({ index, meaning }) => row.texts[index] && meaning !== 'group' && !row.inherited.includes(index),
  )
  if (!fault && !data) return undefined
  const cell = { column: broken?.index, title: broken?.title, original: fault?.text }
  return { ...place(table, row), ...cell, code, severity: problemSentences[code][0] }
}

function place(table: Table, row: GridRow) {
  return { sheet: table.sheet, row: row.number }
}

function placeKey({ sheet, row }: { sheet: string; row: number }): string {
  return `${row} ${sheet}`
}

function byPlace(sheets: Sheet[]) {
  const order = new Map(sheets.map((sheet, index) => [sheet.name, index]))
  return (a: Problem, b: Problem) =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
    a.row - b.row ||
    (a.column ?? -1) - (b.column ?? -1)
}
