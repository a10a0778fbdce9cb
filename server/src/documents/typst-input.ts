import type { Cell, Doc, Text } from '@app/model/documents'
import { isCell, placed, plain, wordWidth } from '@app/model/documents'
import { printedOnly } from './coverage.ts'
import { breakable, withBreaks } from './long-words.ts'
import { qrSvg } from './pictures.ts'
import { columnNumbers, isWhole, type PlacedBlock, prepare } from './prepare.ts'
import { headsRows, isTogether } from './table-rows.ts'

/** The document as the Typst source reads it: JSON without anything it would have to decide. */
export function typstInput(doc: Doc) {
  const prepared = printedOnly(prepare(doc))
  return {
    ...prepared,
    sections: prepared.sections.map((section) => ({
      ...section,
      blocks: withSignatures(section.blocks).map((block) => {
        if (block.k === 'qr') return { ...block, svg: qrSvg(block.data) }
        if (block.k === 'table') return tableInput(block)
        if (block.k === 'frame')
          return { ...withBreaks(block, section.page, prepared.size), whole: isWhole(block) }
        return withBreaks(block, section.page, prepared.size)
      }),
    })),
  }
}

/** A signature under a table becomes its foot: the last row comes along to the page of the signature. */
function withSignatures(blocks: readonly PlacedBlock[]): (PlacedBlock & { foot?: PlacedBlock })[] {
  const footOf = (i: number) => {
    const block = blocks[i]
    const next = blocks[i + 1]
    return block?.k === 'table' && next?.k === 'signature' && endsWhole(block) ? next : undefined
  }
  return blocks.flatMap((block, i) => {
    if (i > 0 && footOf(i - 1)) return []
    const foot = footOf(i)
    return [foot ? { ...block, foot } : block]
  })
}

/** Whether nothing is joined into the last row from above and it may be moved as it is. */
function endsWhole({ rows, header }: Table): boolean {
  const last = placed(rows).at(-1) ?? []
  const short = last.every(({ cell }) => plain(isCell(cell) ? cell.text : cell).length <= 500)
  return short && last.reduce((sum, { span }) => sum + span, 0) === Math.max(1, header.length)
}

type Table = Extract<ReturnType<typeof prepare>['sections'][number]['blocks'][number], { k: 'table' }>

function tableInput(block: Table) {
  const widths = block.widths ?? []
  const size = block.size ?? 12
  // rows do not split across pages, but one that is taller than a page has to
  const places = placed(block.rows)
  const tall = places.map((row) =>
    row.some(
      ({ cell, column }) =>
        plain(isCell(cell) ? cell.text : cell).length > 2000 || manyLines(cell, widths[column] ?? 30, size),
    ),
  )
  return {
    ...block,
    tall,
    heading: block.rows.map((_, i) => headsRows(block, i)),
    numbers: columnNumbers(block),
    header: block.header.map((title, i) => breakable(title, widths[i] ?? 30, size * 1.08)),
    rows: places.map((row) =>
      row.map(({ cell, column }) =>
        isCell(cell)
          ? {
              ...cell,
              whole: isTogether(cell.rows),
              text: breakable(cell.text, widthOf(cell, widths, column), size),
            }
          : breakable(cell, widths[column] ?? 30, size),
      ),
    ),
  }
}

const manyLines = (cell: Text | Cell, width: number, size: number) => {
  const text = plain(isCell(cell) ? cell.text : cell)
  return text.split('\n').length > 25 || wordWidth(text, size) / width > 30
}

const widthOf = (cell: Cell, widths: number[], at: number) => (widths[at] ?? 30) * (cell.span ?? 1)
