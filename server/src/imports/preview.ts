import {
  cellText,
  type Import,
  type ImportRecord,
  type ImportRow,
  type Mend,
  type PeopleReading,
  type Problem,
  problemMessage,
  type ReadPerson,
  readPeople,
  recordOf,
  type Sheet,
  skippedSentences,
} from '@app/model/imports'
import { changesOf, fullName, valuesToldAnew } from '@app/model/people'
import type { Db } from '#db'
import { type Comparison, comparisonWith } from './compare.ts'
import { type ImportRecordRow, toSummary } from './queries.ts'

/** A row with everything that loading needs to know of it. */
export type PreparedRow = { shown: ImportRow; record: ImportRecord }

export const keyOf = (sheet: string, row: number) => `${row}|${sheet}`

/** The list as it is in the file and as it will become, compared with the people of today. */
export async function prepare(db: Db, one: ImportRecordRow, sheets: Sheet[], today: string) {
  const reading = readPeople(sheets, { today, mappings: one.mappings })
  for (const person of reading.people) mend(person, one.edits[keyOf(person.sheet, person.row)])
  const records = reading.people.map((person) => recordOf(person.values, one.plan))
  const comparison = await comparisonWith(db, one.organisationId, one.cycleId, records)
  const problems = Map.groupBy(reading.problems, (problem) => keyOf(problem.sheet, problem.row))
  const rows = reading.people.map((person, i): PreparedRow => {
    const record = records[i] as ImportRecord // one record for each person, above
    const edit = one.edits[keyOf(person.sheet, person.row)]
    const own = (problems.get(keyOf(person.sheet, person.row)) ?? []).filter(
      (problem) => !isMended(problem, person, edit),
    )
    return { record, shown: rowOf(person, record, own, edit, comparison, today) }
  })
  return {
    reading,
    rows,
    nameless: namelessRows(reading, problems),
    duplicates: reading.duplicates.map(duplicateRow),
  }
}

export async function show(db: Db, one: ImportRecordRow, sheets: Sheet[], today: string): Promise<Import> {
  const { reading, rows, nameless, duplicates } = await prepare(db, one, sheets, today)
  const all = [...rows.map((row) => row.shown), ...nameless, ...duplicates]
  const counts = Object.fromEntries(
    ['new', 'changed', 'same', 'duplicate', 'doubtful', 'wrong'].map((state) => [
      state,
      all.filter((row) => row.state === state).length,
    ]),
  )
  return {
    ...toSummary(one),
    counts,
    plan: one.plan,
    remembered: one.remembered,
    tables: reading.tables.map((table) => ({
      ...table,
      rows: firstRows(sheets, table.sheet, table.headerRows),
    })),
    rows: all,
    skipped: reading.skipped.map(({ sheet, row, kind, text }) => ({
      sheet,
      row,
      why: skippedSentences[kind],
      text,
    })),
    willLoad: rows.filter((row) => row.shown.load).length,
  }
}

/** Values typed by hand take the place of what was read. */
function mend(person: ReadPerson, edit: Mend | undefined) {
  for (const [field, value] of Object.entries(edit?.values ?? {})) {
    const values = person.values as Record<string, unknown> // the fields of Mend are fields of a person
    if (value === null || value === '') delete values[field]
    else values[field] = value
  }
}

function isMended(problem: Problem, person: ReadPerson, edit: Mend | undefined): boolean {
  const fields = Object.keys(edit?.values ?? {})
  if (fields.length === 0) return false
  if (problem.code.startsWith('name.'))
    return fields.some((field) => ['lastName', 'firstName', 'patronymic'].includes(field))
  const field = fieldOf(problem, person)
  return field !== null && fields.includes(field)
}

/** The field that a problem is about: by its column, else by the first word of its code. */
function fieldOf(problem: Problem, person: ReadPerson): string | null {
  const byColumn = Object.entries(person.origins).find(
    ([, origin]) => origin?.column !== undefined && origin.column === problem.column,
  )
  if (byColumn) return byColumn[0]
  const [word = ''] = problem.code.split('.')
  return codeFields[word] ?? null
}

const codeFields: Record<string, string> = {
  name: 'lastName',
  date: 'bornOn',
  phone: 'phone',
  email: 'email',
  sex: 'sex',
  group: 'group',
  experience: 'experienceYears',
  capacity: 'capacity',
}

function rowOf(
  person: ReadPerson,
  record: ImportRecord,
  problems: readonly Problem[],
  edit: Mend | undefined,
  comparison: Comparison,
  today: string,
): ImportRow {
  const present = comparison.cardOf(record.person)
  const changes = present ? changesOf(present, record.person, today) : {}
  const joins = (['mentee', 'mentor'] as const).flatMap((role) => {
    const told = record[role]
    if (!told) return []
    const place = present && comparison.placeOf(present.id, role)
    return !place || Object.keys(valuesToldAnew(place, told)).length > 0 ? [role] : []
  })
  const relatives = (record.person.representatives ?? []).filter(
    (one) => !present || !comparison.hasRelative(present.id, one),
  )
  const known = present
    ? Object.keys(changes).length + joins.length + relatives.length > 0
      ? 'changed'
      : 'same'
    : 'new'
  const wrong = problems.some((problem) => problem.severity === 'wrong')
  const state = wrong ? 'wrong' : problems.length > 0 ? 'doubtful' : known
  return {
    ...{ sheet: person.sheet, row: person.row, state, of: null, mended: Boolean(edit?.values) },
    // A wrong value is left out only by a decision; the row waits until it is mended or let through.
    load: edit?.load ?? (!wrong && known !== 'same'),
    name: fullName(record.person),
    about: person.values.group ?? person.values.position ?? '',
    bornOn: person.values.bornOn ?? '',
    cells: Object.entries(person.origins).flatMap(([field, origin]) =>
      origin
        ? [
            {
              field,
              title: origin.title ?? '',
              original: origin.original,
              value: textOf(person.values[field as keyof ReadPerson['values']]),
            },
          ]
        : [],
    ),
    changes: present
      ? Object.entries(changes).map(([field, after]) => ({
          field,
          before: textOf(present[field as keyof typeof present]),
          after: textOf(after),
        }))
      : [],
    problems: problems.map((problem) => ({ ...shownProblem(problem), field: fieldOf(problem, person) })),
  }
}

const shownProblem = (problem: Problem) => ({
  title: problem.title ?? '',
  field: null,
  code: problem.code,
  severity: problem.severity,
  message: problemMessage(problem),
})

const nothing = {
  about: '',
  bornOn: '',
  cells: [],
  changes: [],
  problems: [],
  of: null,
  mended: false,
  load: false,
}

function duplicateRow({ sheet, row, of, person }: PeopleReading['duplicates'][number]): ImportRow {
  const { lastName = '', firstName = '', patronymic = '', group, position, bornOn } = person.values
  const about = group ?? position ?? ''
  return {
    ...nothing,
    sheet,
    row,
    state: 'duplicate',
    of: of.row,
    name: fullName({ lastName, firstName, patronymic }),
    about,
    bornOn: bornOn ?? '',
  }
}

/** Rows that say something but not who: they are shown with their problem and are not loaded. */
function namelessRows(reading: PeopleReading, problems: Map<string, Problem[]>): ImportRow[] {
  return reading.skipped.flatMap(({ sheet, row, kind, text }) => {
    const own = problems.get(keyOf(sheet, row))
    return kind === 'nameless' && own
      ? [{ ...nothing, sheet, row, state: 'wrong' as const, name: text, problems: own.map(shownProblem) }]
      : []
  })
}

function firstRows(sheets: readonly Sheet[], name: string, headerRows: readonly number[]) {
  const from = Math.max(1, (headerRows[0] ?? 1) - 2)
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? []
  return rows
    .filter((row) => row.number >= from)
    .slice(0, 12)
    .map((row) => ({ row: row.number, cells: row.cells.map(cellText) }))
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (typeof value === 'object') return Object.values(value).map(textOf).filter(Boolean).join(', ')
  return String(value)
}
