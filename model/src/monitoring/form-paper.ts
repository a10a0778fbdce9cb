import type { Block, BuiltDocument, Issuer, Sheet, SheetTable, Workbook } from '#documents'
import {
  blank,
  built,
  executorMark,
  formatDate,
  headSignature,
  heldValue,
  kind,
  letterhead,
  line,
  sheetBlocks,
  signature,
  subject,
  textWidth,
  widePage,
} from '#documents'
import type { FormCode } from '#programmes'
import { formsFor, formTitle } from '#programmes'
import type { Correction, MonitoringForm } from './form.ts'
import { contingentSheet, formsSheet, generalSheet, indicatorsSheet, staffSheet } from './form-sheets.ts'
import {
  partnersSheet,
  practicesSheet,
  risksSheet,
  roadmapSheet,
  satisfactionSheet,
} from './form-sheets-rest.ts'
import { indicatorCodes } from './indicators.ts'
import { noCounts } from './participants.ts'

/** The ten sheets of D30 (handbook 09 §3) as one workbook. */
export function monitoringWorkbook(given: MonitoringForm): Workbook {
  const form = dated(given)
  const sheets = [
    ...[generalSheet, contingentSheet, formsSheet, indicatorsSheet, staffSheet],
    ...[partnersSheet, roadmapSheet, satisfactionSheet, practicesSheet, risksSheet],
  ].map((sheet) => sheet(form))
  return { sheets: sheets.map((sheet, i) => corrected(sheet, i + 1, form.corrections ?? [])) }
}

/** D30 «Форма мониторинга» on paper: the same sheets one after another, signed by the head. */
export function monitoringPaper(given: MonitoringForm): BuiltDocument {
  const form = dated(given)
  const { issuer, curator, on, style } = form
  const title = 'Форма мониторинга реализации программ наставничества'
  const when = on ? ` по состоянию на ${formatDate(on, style)}` : ''
  const blocks: Block[] = [
    ...(issuer ? [letterhead(issuer)] : []),
    kind('ФОРМА МОНИТОРИНГА'),
    subject(`реализации программ наставничества${form.cycle ? `, ${form.cycle},` : ''}${when}`, 'center'),
    ...(issuer ? [] : [line('Заполняется организацией. Поля, по которым данных нет, остаются пустыми.')]),
    ...monitoringWorkbook(form).sheets.flatMap((sheet) => sheetBlocks(sheet, textWidth(widePage))),
    issuer ? headSignature(issuer) : signature('Руководитель', [blank(45)], { line: true }),
    ...(curator
      ? [
          executorMark({
            name: curator.name.nominative,
            ...(curator.contacts ? { phone: curator.contacts } : {}),
          }),
        ]
      : []),
  ]
  return built({ title, blocks, page: widePage, size: 12, lineSpacing: 1 })
}

/** A form is full of dates: they are written in figures unless one wants words. */
const dated = (form: MonitoringForm): MonitoringForm => ({ style: 'figures', ...form })

/** Nobody's form, to be filled by hand by those who have no system. */
export const blankMonitoringForm = (of: Issuer['kind']): MonitoringForm => ({
  ...{ issuer: null, kind: of, cycle: null, period: null, on: null, curator: null, section: null },
  acts: [
    'Приказ о внедрении целевой модели наставничества',
    'Положение о наставничестве',
    'Дорожная карта',
    'Приказ о закреплении наставнических пар (групп)',
  ].map((title) => ({ title })),
  contingent: null,
  participants: { forms: formsIn(of).map((form) => noCounts(formTitle(form, speaking(of)))) },
  indicators: indicatorCodes.map((code) => ({ code, numerator: null, denominator: null, target: null })),
  staff: { trained: null, hours: null, programmes: null, paid: null, agreements: null },
  partners: [],
  roadmap: { due: null, done: null, late: null, overdue: null, moved: null, list: [] },
  satisfaction: (['mentee', 'mentor', 'partner', 'parent'] as const).map((role) => ({
    ...{ role, asked: null, answered: null, satisfied: null },
  })),
  practices: [],
  risks: [],
})

const speaking = (of: Issuer['kind']) => (of === 'authority' ? 'municipal' : of)
const formsIn = (of: Issuer['kind']): FormCode[] => formsFor(speaking(of))

/** What was put by hand takes the place of what was counted, and says so. */
const corrected = (sheet: Sheet, place: number, corrections: readonly Correction[]): Sheet => ({
  ...sheet,
  tables: sheet.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, i) => correctionOf(table, row, i, place, corrections) ?? cell),
    ),
  })),
})

function correctionOf(
  { columns }: SheetTable,
  row: SheetTable['rows'][number],
  i: number,
  place: number,
  corrections: readonly Correction[],
) {
  const found = corrections.find(
    ({ sheet, row: of, column }) =>
      sheet === place && column === columns[i]?.title && of === String(heldValue(row[0]) ?? ''),
  )
  return found && { value: found.value, comment: found.comment }
}
