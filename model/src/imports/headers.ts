import type { GridRow, Merge } from './cells.ts'
import { looksLikeData, looksLikePerson } from './contents.ts'
import { notLoaded, type TitleMatch } from './meanings.ts'
import { matchTitle } from './titles.ts'

/** Rows of a header, as places in the grid, and the titles that stand over each column, top first. */
export type Header = { first: number; last: number; titles: string[][] }

const HIGHEST = 4
const ENOUGH = 1.5
const nameMeanings = new Set(['fullName', 'lastName', 'firstName', 'firstNamePatronymic'])
// Looked for first, because it is quick: no header of people goes without one of these words.
const NAME_WORDS =
  /ф\.? ?и\.?(?: ?о|$)|фамили|имя|учени|учащ|обучающ|студент|воспитанник|слушател|реб[её]н|педагог|учител|преподават|сотрудник|работник|наставник|наставля|участник|мастер|стаж[её]р|name|student|teacher/i

/** Every header of a sheet, from above; a header repeated on each printed page is found each time. */
export function findHeaders(rows: GridRow[], merges: Merge[]): Header[] {
  const headers: Header[] = []
  const byRow = mergesByRow(merges)
  for (let at = 0; at < rows.length; at += 1) {
    const after = (headers.at(-1)?.last ?? -1) + 1
    if (at < after || !isHeader(rows, at)) continue
    headers.push(extend(rows, at, after, byRow))
  }
  return headers
}

function isHeader(rows: GridRow[], at: number): boolean {
  const row = rows[at]
  if (!row) return false
  const filled = distinctFilled(row)
  const named = filled.some((column) => NAME_WORDS.test(row.texts[column] ?? ''))
  // A header without any word for a name is believed only near the top and only when it is plain otherwise.
  if (!named && at > 40) return false
  if (filled.some((column) => looksLikeData(row.texts[column] ?? '', row.cells[column]))) return false
  const matches = filled.flatMap((column) => matchTitle(row.texts[column] ?? '') ?? [])
  const weight = matches.reduce((sum, match) => sum + (match.meaning === 'ignore' ? 0.2 : match.weight), 0)
  const name = matches.find((match) => nameMeanings.has(match.meaning) && match.about !== 'representative')
  if (filled.length === 1)
    return Boolean(name && name.weight >= 0.95) && namesFollow(rows, at, filled[0] ?? 0)
  if (name) return weight >= ENOUGH && matches.length * 2 >= filled.length
  const loaded = matches.filter((match) => !notLoaded.has(match.meaning) && match.weight >= 0.8)
  return loaded.length >= 2 && matches.length * 3 >= filled.length * 2
}

/** A lonely «ФИО» is a header when people stand under it. */
function namesFollow(rows: GridRow[], at: number, column: number): boolean {
  const below = rows.slice(at + 1, at + 6).map((row) => row.texts[column] ?? '')
  return below.filter(looksLikePerson).length * 2 >= below.length && below.length > 0
}

/** Columns with text, a block merged across counted once. */
function distinctFilled(row: GridRow): number[] {
  return row.texts.flatMap((text, column) => (text ? [column] : []))
}

function extend(rows: GridRow[], at: number, from: number, merges: Map<number, Merge[]>): Header {
  let [first, last] = [at, at]
  while (first > from && at - first < HIGHEST - 1 && standsAbove(rows, first - 1, merges)) first -= 1
  while (last - first < HIGHEST - 1 && standsBelow(rows, last + 1, merges)) last += 1
  const titles = titlesOf(rows.slice(first, last + 1), merges)
  while (isNumbering(rows[last + 1])) last += 1
  return { first, last, titles }
}

/** Whether the row above belongs to the header: a part of it spans several titles or reaches down to them. */
function standsAbove(rows: GridRow[], at: number, merges: Map<number, Merge[]>): boolean {
  const [row, below] = [rows[at], rows[at + 1]]
  if (!row || !below || below.number !== row.number + 1 || !onlyTitles(row)) return false
  const width = Math.max(row.texts.length, below.texts.length)
  const own = merges.get(row.number) ?? []
  if (own.some((merge) => merge.bottom > row.number && merge.left === merge.right)) return true
  const parts = own.filter(
    (merge) => merge.right > merge.left && merge.right - merge.left + 1 < filledCount(below),
  )
  const filled = distinctFilled(row)
  if (parts.some((merge) => row.texts[merge.left]) && filled.length < width)
    return parts.length > 1 || filled.length > 1
  if (filled.length < 2 || own.some((merge) => merge.right > merge.left)) return false
  const matches = filled.flatMap((column) => matchTitle(row.texts[column] ?? '') ?? [])
  return (
    matches.length * 2 >= filled.length &&
    filled.some((column) => !below.texts[column] || !below.texts[column + 1])
  )
}

function standsBelow(rows: GridRow[], at: number, merges: Map<number, Merge[]>): boolean {
  const [above, row] = [rows[at - 1], rows[at]]
  if (!row || !above || row.number !== above.number + 1 || !onlyTitles(row)) return false
  const down = (merges.get(above.number) ?? []).filter(
    (merge) => merge.bottom >= row.number && merge.top <= above.number,
  )
  const across = (merges.get(above.number) ?? []).filter(
    (merge) => merge.right > merge.left && merge.bottom === above.number,
  )
  const filled = distinctFilled(row).filter((column) => !row.inherited.includes(column))
  if (filled.length === 0) return down.length > 0
  if (filled.every((column) => row.texts[column] === above.texts[column])) return false
  const matches = filled.flatMap((column) => matchTitle(row.texts[column] ?? '') ?? [])
  if (down.length > 0 && across.length > 0) return true
  const under = filled.filter((column) => isUnder(above, column, across))
  const plain = matches.filter((match: TitleMatch) => match.weight >= 0.8)
  return under.length === filled.length && plain.length > 0 && matches.length * 2 >= filled.length
}

/** Under a blank, under a title that spans, or under the first of a title with blanks to its right. */
function isUnder(above: GridRow, column: number, across: Merge[]): boolean {
  if (!above.texts[column]) return true
  if (across.some((merge) => merge.left <= column && merge.right >= column)) return true
  return !above.texts[column + 1]
}

function onlyTitles(row: GridRow): boolean {
  return row.texts.every((text, column) => text.length <= 160 && !looksLikeData(text, row.cells[column]))
}

function filledCount(row: GridRow): number {
  return row.texts.filter(Boolean).length
}

/** «1 2 3 4» or «1 2 3 3а 4» under a header. */
export function isNumbering(row: GridRow | undefined): boolean {
  const filled = row?.texts.filter(Boolean) ?? []
  if (filled.length < 3) return false
  return filled.every((text, index) => {
    const number = /^\(?(\d{1,2})(?:[а-я.)])?$/.exec(text)
    return number !== null && Math.abs(Number(number[1]) - index - 1) <= 2
  }) && Number.parseInt(filled[0]?.replace('(', '') ?? '', 10) <= 1
} // biome-ignore format: one condition

function titlesOf(band: GridRow[], merges: Map<number, Merge[]>): string[][] {
  const width = Math.max(...band.map((row) => row.texts.length))
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = []
    band.forEach((row, level) => {
      const text = row.texts[column] || spanning(row, column, band[level + 1], merges)
      if (text && path.at(-1) !== text) path.push(text)
    })
    return path
  })
}

/** The title to the left that also covers this column: merged across, or followed by blanks over sub-titles. */
function spanning(
  row: GridRow,
  column: number,
  below: GridRow | undefined,
  merges: Map<number, Merge[]>,
): string {
  const own = merges.get(row.number) ?? []
  const merge = own.find(({ left, right, top }) => left < column && right >= column && top <= row.number)
  if (merge) return row.texts[merge.left] ?? ''
  if (
    !below?.texts[column] ||
    below.inherited.includes(column) ||
    own.some(({ left, right }) => right > left)
  )
    return ''
  for (let left = column - 1; left >= 0; left -= 1) {
    if (row.texts[left]) return below.texts[left] ? (row.texts[left] ?? '') : ''
  }
  return ''
}

function mergesByRow(merges: Merge[]): Map<number, Merge[]> {
  const byRow = new Map<number, Merge[]>()
  for (const merge of merges) {
    // A block over hundreds of rows is a class of the data, not a title.
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + HIGHEST); row += 1) {
      const known = byRow.get(row)
      if (known) known.push(merge)
      else byRow.set(row, [merge])
    }
  }
  return byRow
}
