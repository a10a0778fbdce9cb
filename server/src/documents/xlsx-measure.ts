import { printable } from '@app/model/documents'
import type { CellValue } from 'hucre/xlsx'

/** In signs: no narrower than the longest word of its titles, the wider the fewer columns there are. */
export const columnWidth = (titles: readonly string[], values: CellValue[], columns: number) => {
  const words = titles.flatMap((title) => title.split(/\s+/).map((word) => word.length * 1.15 + 2))
  const most = columns > 8 ? 26 : 44
  const longest = values.reduce((max: number, value) => Math.max(max, shownLength(value)), 0)
  return Math.min(Math.max(...words, Math.min(longest + 2, most), 6), 60)
}

const shownLength = (value: CellValue) => (value instanceof Date ? 10 : String(value ?? '').length)

/** Programs do not measure wrapped text when they open a file, so the height is written. */
export function rowHeight(row: CellValue[], widths: readonly number[], bold: boolean): number {
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

/** A form to write in by hand takes the whole sheet: its cells tell nothing of what they will hold. */
export function overSheet(widths: readonly number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width * Math.max(1, acrossSheet / all))
}

/** Signs on a line of a sheet that lies across. */
const acrossSheet = 130

export const points = (mm: number) => Math.round(mm * 2.835)

export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** Names of sheets: Excel allows 31 signs, not these ones, and no name twice in whatever letters. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title, i) => {
    const name = allowed(title) || `Лист ${i + 1}`
    const free = [name, ...titles.map((_, n) => `${name.slice(0, 26).trim()} (${n + 2})`)].find(
      (one) => !taken.has(one.toLocaleLowerCase('ru')),
    ) as string // there is one name more than sheets
    taken.add(free.toLocaleLowerCase('ru'))
    return free
  })
}

const allowed = (title: string) =>
  printable(title)
    .replace(/[\\/?*[\]:'\n]/g, ' ')
    .trim()
    .slice(0, 31)
    .trim()
