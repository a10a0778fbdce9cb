import type { GridRow, Sheet } from './cells.ts'
import type { RowKind } from './rows.ts'

/** A row, or a whole sheet (its first row), that holds no person. */
export type Skipped = { sheet: string; row: number; kind: SkippedKind; text: string }
export type SkippedKind = Exclude<RowKind['kind'], 'person' | 'blank'> | 'hidden-sheet' | 'no-list'

/** Why a row was left out, in Russian, for the command line and for reports. */
export const skippedSentences = {
  header: 'повтор заголовка таблицы',
  numbering: 'нумерация столбцов',
  group: 'название класса или группы',
  total: 'итоговая строка',
  signature: 'подпись или примечание под таблицей',
  note: 'заголовок раздела или примечание',
  nameless: 'нет фамилии и имени',
  continued: 'продолжение строки выше',
  'hidden-sheet': 'скрытый лист не загружается',
  'no-list': 'на листе не найден список людей',
} as const satisfies Record<SkippedKind, string>

const SHOWN = 100

export function skippedRow(sheet: string, row: GridRow, kind: SkippedKind): Skipped {
  return { sheet, row: row.number, kind, text: row.texts.filter(Boolean).join(' ').slice(0, SHOWN) }
}

export function skippedSheet(sheet: Sheet): Skipped {
  const row = sheet.rows[0]?.number ?? 1
  return { sheet: sheet.name, row, kind: sheet.hidden ? 'hidden-sheet' : 'no-list', text: sheet.name }
}
