import {
  columnLetter,
  type PeopleReading,
  type Problem,
  problemMessage,
  type ReadPerson,
  skippedSentences,
} from '@app/model/imports'

/**
 * The answer of `import people --json`. Absent values are absent keys, dates are ISO, `row` is the number of the row
 * in its sheet counted from 1 as a spreadsheet shows it; `sheet` is absent for text files.
 *
 * - `people`: one object per person. `phone` is +7XXXXXXXXXX; `request` is one string, several requests of a cell
 *   stay joined as they are written; `competencies` and `interests` are arrays of strings; `representative` is
 *   `{name, relation, phone, email}` with what is known. In a list of pupils «Телефон представителя» is there and
 *   not in `phone`.
 * - `duplicates`: rows that repeat a person of the row `of` (in the sheet `ofSheet`). They are not in `people`.
 * - `problems`: `column` is the title of the column, `cell` its address, `severity` is `wrong` (the value is not
 *   loaded) or `doubtful` (it is loaded and should be looked at).
 * - `skipped`: rows without a person: totals, names of groups, repeated headers, notes, signatures.
 */
export function peopleJson({ people, duplicates, problems, skipped }: PeopleReading) {
  return {
    people: people.map(personJson),
    duplicates: duplicates.map(({ row, sheet, of }) => ({
      row,
      of: of.row,
      ...(sheet ? { sheet, ofSheet: of.sheet } : {}),
    })),
    problems: problems.map(problemJson),
    skipped: skipped.map(({ row, sheet, kind, text }) => ({
      row,
      ...(sheet ? { sheet } : {}),
      why: skippedSentences[kind],
      kind,
      text,
    })),
  }
}

/** The same shape for a file that cannot be read. */
export function refusalJson(code: string, message: string) {
  return { people: [], duplicates: [], problems: [{ code, message, severity: 'wrong' }], skipped: [] }
}

function personJson({ row, sheet, values }: ReadPerson) {
  return { row, ...(sheet ? { sheet } : {}), ...values }
}

function problemJson(problem: Problem) {
  const { row, sheet, column, title, code, severity, original } = problem
  return {
    row,
    ...(sheet ? { sheet } : {}),
    ...(title === undefined ? {} : { column: title }),
    ...(column === undefined ? {} : { cell: columnLetter(column) + row }),
    code,
    severity,
    message: problemMessage(problem),
    ...(original === undefined ? {} : { value: original }),
  }
}
