export type { AppendixPlace } from './appendices.ts'
export { appendixMark, appendixName } from './appendices.ts'
export type {
  Align,
  Block,
  BuiltDocument,
  Cell,
  Clause,
  Doc,
  ElectronicSignature,
  Grif,
  GrifWord,
  Page,
  Party,
  Problem,
  Run,
  Text,
} from './block.ts'
export { cellText, formPage, isCell, orderPage, plain, textHeight, textWidth, widePage } from './block.ts'
export {
  approval,
  blank,
  bold,
  built,
  centred,
  choice,
  clause,
  clauses,
  corner,
  executor,
  fill,
  frame,
  grif,
  heading,
  italic,
  kind,
  line,
  list,
  pageBreak,
  para,
  runs,
  section,
  signature,
  space,
  subject,
  table,
  tied,
} from './build.ts'
export type { DocumentCode, DocumentKind, Format, Signer } from './catalogue.ts'
export { documentCodes, documentKind, documentKindCatalogue, isDocumentCode } from './catalogue.ts'
export type { Placed } from './column-widths.ts'
export { columnWidths, placed, wordWidth } from './column-widths.ts'
export type { DateStyle } from './dates.ts'
export {
  blankDate,
  dateOrBlank,
  formatDate,
  formatMonth,
  formatPeriod,
  formatSpan,
  isDate,
  monthName,
  monthNumber,
  schoolYear,
} from './dates.ts'
export type { DocumentError } from './errors.ts'
export { documentErrors } from './errors.ts'
export type { Agreeing } from './grifs.ts'
export { agreedByOfficial, agreementSheet, approvedByHead, approvedByOrder, decidedBy } from './grifs.ts'
export type { NameForms, PositionForms } from './names.ts'
export { initials, surnameFirst, undeclined } from './names.ts'
export type { SamplePaper } from './paper.ts'
export type { Forms } from './plurals.ts'
export { counted, enumerate, grouped, plural } from './plurals.ts'
export type { GapCode, ProblemCode } from './problems.ts'
export { gap, gaps, gapsIn, orGap, textsOf, warnings } from './problems.ts'
export type { Register, RegisterColumn, RegisterValue } from './register.ts'
export { registerDocument } from './register.ts'
export type { Issuer, Official, Reference } from './requisites.ts'
export {
  applicationHead,
  contactLines,
  executorMark,
  familiarisation,
  fromNumber,
  headGrifLines,
  headSignature,
  letterHead,
  letterhead,
  numberOf,
  organisationName,
  requisites,
} from './requisites.ts'
export { sampleCollege, samplePeople, samplePositions, sampleSchool } from './samples.ts'
export type { Slip } from './slips.ts'
export { onPages } from './slips.ts'
export { printable, tie } from './typography.ts'
export type { Corrected, Sheet, SheetTable, SheetValue, Workbook } from './workbook.ts'
export { heldValue, isCorrected, sheetBlocks, workbookOf } from './workbook.ts'
