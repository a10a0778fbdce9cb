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
      width: columnWidth(heads[i] ?? '', rows, i),
      style: {
        font,
        border,
        alignment: wrap,
        ...(column.type === 'date' ? { numFmt: 'dd.mm.yyyy' } : {}),
      },
    })),
    rows: [...top, heads, ...rows],
    cells: new Map([...titleCells(head, heads.length), ...cells]),
    freezePane: { rows: head + 1 },
    autoFilter: { range: `A${head + 1}:${last}${head + 1 + rows.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: heads.length > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
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

const columnWidth = (title: string, rows: CellValue[][], i: number) => {
  const words = title.split(/\s+/).map((word) => word.length + 2)
  const longest = rows.reduce((max, row) => {
    const value = row[i]
    const length = value instanceof Date ? 10 : String(value ?? '').length
    return Math.max(max, length)
  }, 0)
  return Math.min(Math.max(...words, Math.min(longest + 2, 40), 6), 60)
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
