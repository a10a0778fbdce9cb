import { cleanText, hasHiddenCharacters } from '#values'

/** A calendar date of a spreadsheet; `time` when the cell also had an hour. */
export type CellDate = { date: string; time?: string }

/** A cell without a usable value: an error like #N/A, or a formula whose result is not in the file. */
export type CellFault = { fault: 'error' | 'no-result'; text: string }

export type CellValue = string | number | boolean | null | CellDate | CellFault

/** A merged block; rows are numbered from 1 as in the sheet, columns from 0; all inclusive. */
export type Merge = { top: number; left: number; bottom: number; right: number }

/** A row that is not blank, under its own number in the sheet (from 1). */
export type SheetRow = { number: number; cells: CellValue[] }

/** A sheet as the file has it. A text file is one sheet with an empty name. */
export type Sheet = {
  name: string
  rows: SheetRow[]
  merges?: Merge[]
  hidden?: boolean
  /** Name of the file without its ending: the list of one class often says the class only there. */
  fileName?: string
}

/** A row prepared for reading: every cell also as clean text, blocks merged downwards filled. */
export type GridRow = {
  number: number
  cells: CellValue[]
  texts: string[]
  /** Columns whose value came from a merged block that begins in a row above. */
  inherited: number[]
}

/** The cell as a person sees it. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cleanText(cell)
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет'
  if ('fault' in cell) return ''
  const [year, month, day] = cell.date.split('-')
  return `${day}.${month}.${year}`
}

/** The fault of a cell that has no value to read. */
export function faultOf(cell: CellValue | undefined): CellFault | undefined {
  return cell !== null && typeof cell === 'object' && 'fault' in cell ? cell : undefined
}

/** Whether the cell holds characters that nobody sees. */
export function cellHidesCharacters(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && hasHiddenCharacters(cell)
}

function numberText(value: number): string {
  // 15 digits are all that a spreadsheet keeps; the rest of 0.1 + 0.2 is noise.
  return Math.abs(value) < 1e15 ? String(Number(value.toPrecision(15))) : value.toExponential()
}

/** The letter of a column: 0 → A, 27 → AB. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The rows of a sheet ready for reading. */
export function gridOf(sheet: Sheet): GridRow[] {
  const rows = sheet.rows
    .map(({ number, cells }) => ({
      number,
      cells: [...cells],
      texts: cells.map(cellText),
      inherited: [] as number[],
    }))
    .filter(
      (row) => row.texts.some(Boolean) || row.cells.some((cell) => cell !== null && typeof cell === 'object'),
    )
    .sort((a, b) => a.number - b.number)
  for (const merge of sheet.merges ?? []) fillDownwards(rows, merge)
  return rows
}

function fillDownwards(rows: GridRow[], { top, left, bottom }: Merge) {
  if (bottom <= top) return
  let at = firstFrom(rows, top)
  const head = rows[at]
  if (head?.number !== top || !head.texts[left]) return
  for (at += 1; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row || row.number > bottom) return
    if (row.texts[left]) continue
    while (row.cells.length <= left) {
      row.cells.push(null)
      row.texts.push('')
    }
    row.cells[left] = head.cells[left] ?? null
    row.texts[left] = head.texts[left] ?? ''
    row.inherited.push(left)
  }
}

function firstFrom(rows: GridRow[], number: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
