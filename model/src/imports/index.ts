export {
  Import,
  ImportRow,
  ImportSummary,
  ImportTable,
  importApi,
  Mend,
  RowState,
} from './api.ts'
export type { CellDate, CellFault, CellValue, Merge, Sheet, SheetRow } from './cells.ts'
export { cellText, columnLetter } from './cells.ts'
export type { ChosenMeanings, Column } from './columns.ts'
export type { Duplicate } from './duplicates.ts'
export { nameKey } from './duplicates.ts'
export type { ImportErrorCode } from './errors.ts'
export {
  type ImportStepError,
  importErrorSentences,
  importErrors,
  importStepErrors,
} from './errors.ts'
export type { Meaning } from './meanings.ts'
export { meanings, notLoaded } from './meanings.ts'
export type { PeopleReading } from './people.ts'
export { readPeople } from './people.ts'
export type { Field, Origin, PersonValues, ReadPerson } from './person.ts'
export { guessPlan, ImportPlan } from './plan.ts'
export type { Problem, ProblemCode, Severity } from './problems.ts'
export { problemMessage, problemSentences } from './problems.ts'
export { type ImportRecord, recordOf } from './record.ts'
export type { Skipped, SkippedKind } from './skipped.ts'
export { skippedSentences } from './skipped.ts'
export type { Mapping, Table } from './tables.ts'
export { findTables, guessColumns } from './tables.ts'
