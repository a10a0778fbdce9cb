import type { CellValue, Merge, Sheet } from './cells.ts'
import { readPeople } from './people.ts'
import type { PersonValues } from './person.ts'
import type { Mapping } from './tables.ts'

/** A sheet for tests, drawn as text: rows are lines, cells are divided by «|». */
export function aSheet(drawn: string, more: Partial<Sheet> = {}): Sheet {
  const rows = drawn
    .replace(/^\n|\n *$/g, '')
    .split('\n')
    .map((line, index) => ({ number: index + 1, cells: line.split('|').map(cell) }))
  return { name: 'Лист1', rows: rows.filter(({ cells }) => cells.some((value) => value !== null)), ...more }
}

function cell(drawn: string): CellValue {
  return drawn.trim() === '' ? null : drawn.trim()
}

/** A merged block by its corners: «A2:C2». */
export function merged(...blocks: string[]): Merge[] {
  return blocks.map((block) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(block) ?? []
    return {
      left: left.charCodeAt(0) - 65,
      top: Number(top),
      right: right.charCodeAt(0) - 65,
      bottom: Number(bottom),
    }
  })
}

/** What is read of sheets, short enough to compare: people as values, the rest as marks by row. */
export function read(sheets: Sheet | Sheet[], mappings?: Mapping[]) {
  const { people, duplicates, problems, skipped, tables } = readPeople([sheets].flat(), {
    today: '2026-11-20',
    mappings,
  })
  return {
    people: people.map(({ values }) => values),
    names: people.map(({ values }) => fullName(values)),
    groups: people.map(({ row, values }) => `${row} ${values.group}`),
    duplicates: duplicates.map(({ row, of }) => `${row} = ${of.row}`),
    problems: problems.map(({ row, code }) => `${row} ${code}`),
    skipped: skipped.map(({ row, kind }) => `${row} ${kind}`),
    meanings: tables.map(({ columns }) => columns.map(({ meaning }) => meaning)),
    headerRows: tables.map(({ headerRows }) => headerRows),
    origins: people.map(({ origins }) => origins),
  }
}

function fullName({ lastName = '', firstName = '', patronymic = '' }: PersonValues): string {
  return [lastName, firstName, patronymic].join('|')
}
