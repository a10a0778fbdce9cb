import type { Register, RegisterColumn, RegisterValue } from '@app/model/documents'
import { isDate, printable } from '@app/model/documents'
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'

const font = { name: 'Times New Roman', size: 11 }
const edge = { style: 'thin' as const }
const border = { top: edge, bottom: edge, left: edge, right: edge }
const wrap = { wrapText: true, vertical: 'top' as const }

/** The register as a sheet: title, notes, head row that stays in sight and repeats on paper, filter. */
export async function xlsxBytes(register: Register): Promise<Uint8Array> {
  const heads = register.columns.map((column) => printable(column.title))
  const notes = (register.notes ?? []).map(printable)
  const top = [[printable(register.title)], ...notes.map((note) => [note]), []] as CellValue[][]
  const head = top.length
  const rows = register.rows.map((row) =>
    register.columns.map((column, i) => cellValue(row[i] ?? null, column)),
  )
  const widths = forHand(
    register,
    heads.map((title, i) => columnWidth(title, rows, i, heads.length)),
  )
  const cells = new Map<string, { style: CellStyle }>()
  cells.set('0,0', { style: { font: { ...font, size: 14, bold: true } } })
  heads.forEach((_, i) => {
    cells.set(`${head},${i}`, {
      style: {
        font: { ...font, bold: true },
        border,
        alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
      },
    })
  })
  const last = columnName(Math.max(0, heads.length - 1))
  const sheet: WriteSheet = {
    name: sheetName(register.title),
    columns: register.columns.map((column, i) => ({
      width: widths[i] ?? 10,
      style: {
        font,
        border,
        alignment: wrap,
        ...(column.type === 'date' ? { numFmt: 'dd.mm.yyyy' } : {}),
      },
    })),
    rows: [...top, heads, ...rows],
    cells: new Map([...titleCells(head, heads.length), ...cells]),
    rowDefs: new Map(
      [heads, ...rows].map((row, i) => [
        head + i,
        { height: Math.max(rowHeight(row, widths, i === 0), i > 0 ? points(register.lineHeight ?? 0) : 0) },
      ]),
    ),
    freezePane: { rows: head + 1 },
    autoFilter: { range: `A${head + 1}:${last}${head + 1 + rows.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: heads.length > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 },
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
  }
  const bytes = await writeXlsx({ sheets: [sheet], defaultFont: font })
  return new Uint8Array(bytes)
}

// the style of a column would draw borders around the title too
function titleCells(head: number, columns: number): [string, { style: CellStyle }][] {
  return Array.from({ length: head }, (_, row) =>
    Array.from({ length: columns }, (_, column): [string, { style: CellStyle }] => [
      `${row},${column}`,
      { style: { font } },
    ]),
  ).flat()
}

function cellValue(value: RegisterValue, column: RegisterColumn): CellValue {
  if (value === null || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (column.type === 'date' && isDate(value)) return new Date(`${value}T00:00:00Z`)
  // a cell of Excel holds no more
  return printable(value).slice(0, 32_767)
}

/** A form to write in by hand takes the whole sheet: its cells tell nothing of what they will hold. */
function forHand({ lineHeight }: Register, widths: number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return lineHeight ? widths.map((width) => width * Math.max(1, acrossSheet / all)) : widths
}

/** Signs on a line of a sheet that lies across. */
const acrossSheet = 130

const points = (mm: number) => Math.round(mm * 2.835)

/** In signs: no narrower than the longest word, the wider the fewer columns there are. */
const columnWidth = (title: string, rows: CellValue[][], i: number, columns: number) => {
  const words = title.split(/\s+/).map((word) => word.length * 1.15 + 2)
  const most = columns > 8 ? 26 : 44
  const longest = rows.reduce((max, row) => Math.max(max, shownLength(row[i] ?? null)), 0)
  return Math.min(Math.max(...words, Math.min(longest + 2, most), 6), 60)
}

const shownLength = (value: CellValue) => (value instanceof Date ? 10 : String(value ?? '').length)

/** Programs do not measure wrapped text when they open a file, so the height is written. */
function rowHeight(row: CellValue[], widths: number[], bold: boolean): number {
  const lines = row.map((value, i) => {
    const text = value instanceof Date ? '' : String(value ?? '')
    const room = Math.max(4, (widths[i] ?? 10) - 1) / (bold ? 1.15 : 1.05)
    return text.split('\n').reduce((sum, part) => sum + wrappedLines(part, room), 0)
  })
  // Excel allows no higher row
  return Math.min(409, Math.max(1, ...lines) * 15 + 2)
}

function wrappedLines(text: string, room: number): number {
  let lines = 1
  let at = 0
  for (const word of text.split(' ')) {
    if (at > 0 && at + 1 + word.length > room) {
      lines++
      at = 0
    }
    lines += Math.max(0, Math.ceil(word.length / room) - 1)
    at += (at > 0 ? 1 : 0) + (word.length % Math.ceil(room))
  }
  return lines
}

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** Excel allows 31 signs and not these. */
const sheetName = (title: string) =>
  printable(title)
    .replace(/[\\/?*[\]:'\n]/g, ' ')
    .trim()
    .slice(0, 31)
    .trim() || 'Лист 1'
