import type { Block, Doc, Page, Text } from '@app/model/documents'
import { cellText, columnWidths, plain, printable, textWidth, wordWidth } from '@app/model/documents'
import { squaredRows } from './table-rows.ts'

export type Section = { page: Page; blocks: PlacedBlock[] }
/** A block with its place in `doc.blocks`, so that a preview can point at it. */
export type PlacedBlock = Block & {
  at: number
  /** Its end, or a small table as a whole, stays on one page with the next block. */
  joins?: boolean
}

export type PreparedDoc = Omit<Doc, 'blocks'> & { size: number; lineSpacing: number; sections: Section[] }

/**
 * What every renderer needs done first: text that a file can hold, sections apart, widths in millimetres.
 */
export function prepare(doc: Doc): PreparedDoc {
  const size = doc.size ?? 14
  const sections: Section[] = [{ page: doc.page, blocks: [] }]
  for (const [at, raw] of doc.blocks.entries()) {
    const block = clean(raw)
    if (block.k === 'section') sections.push({ page: block.page, blocks: [] })
    else {
      const section = sections.at(-1) as Section // there is always one
      section.blocks.push({ ...sized(block, textWidth(section.page), size), at })
    }
  }
  return {
    title: printable(doc.title),
    page: doc.page,
    numberFrom: doc.numberFrom,
    size,
    lineSpacing: doc.lineSpacing ?? 1.15,
    // a document that begins with a section has nothing before it
    sections: sections
      .filter((section, i) => i > 0 || section.blocks.length > 0 || sections.length === 1)
      .map((section) => ({ ...section, blocks: withSignatures(withoutEmptyPages(section.blocks)) })),
  }
}

/** A break at the edge of a section, after a title page or after another break would make an empty sheet. */
function withoutEmptyPages(blocks: PlacedBlock[]): PlacedBlock[] {
  const kept: PlacedBlock[] = []
  for (const block of blocks) {
    const before = kept.at(-1)?.k
    if (block.k === 'pageBreak' && (!before || before === 'pageBreak' || before === 'titlePage')) continue
    kept.push(block)
  }
  while (kept.at(-1)?.k === 'pageBreak') kept.pop()
  return kept
}

const joined = new Set<Block['k']>(['clauses', 'list', 'fill', 'choice', 'signature'])

/** A signature never stands alone on a page: what it signs goes there with it. */
const withSignatures = (blocks: PlacedBlock[]): PlacedBlock[] =>
  blocks.map((block, i) => {
    if (blocks[i + 1]?.k !== 'signature') return block
    if (block.k === 'para') return { ...block, keep: true }
    return joined.has(block.k) || (block.k === 'table' && isSmall(block)) ? { ...block, joins: true } : block
  })

/** A table that takes less than a half of a page even across. */
const isSmall = ({ rows, rowHeight = 0 }: Extract<Block, { k: 'table' }>): boolean =>
  rows.length <= 8 &&
  rows.length * rowHeight <= 80 &&
  rows.flat().reduce((sum, cell) => sum + plain(cellText(cell)).length, 0) <= 600

/** Numbers of the columns under the head, none where they are not wanted. */
export function columnNumbers({ numbered, header }: Extract<Block, { k: 'table' }>): number[] {
  if (!numbered) return []
  return numbered === true ? header.map((_, i) => i + 1) : numbered.slice(0, header.length)
}

/** Every string of a value made printable. */
function clean<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(clean) as T
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)])) as T
  return value
}

function sized(block: Block, width: number, size: number): Block {
  if (block.k === 'corner' || block.k === 'approval')
    return { ...block, width: block.width ?? cornerWidth(block.lines, width, size) }
  if (block.k === 'table') {
    const header = block.header.length ? block.header : ['']
    const rows = squaredRows({ ...block, header })
    const table = { ...block, header, rows }
    return { ...table, widths: columnWidths(table, width, block.size ?? 12) }
  }
  return block
}

/** As wide as its longest line, but between a third and a little over a half of the page. */
function cornerWidth(lines: Text[], width: number, size: number): number {
  const longest = Math.max(...lines.flatMap((line) => plain(line).split('\n')).map((t) => wordWidth(t, size)))
  return Math.min(Math.max(longest + 3, width * 0.3), width * 0.55)
}
