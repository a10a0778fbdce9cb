import type { Block, Cell, Doc, Text } from '#documents'
import { cellText, isCell, plain } from '#documents'

type Table = Extract<Block, { k: 'table' }>
type Row = Table['rows'][number]

/**
 * The paper as one person of it may see it (domain 04 §5, 11): of every list only the own line, with what the
 * line is joined to. Whoever is not found in a list sees none of it.
 */
export function readerCopy(doc: Doc, names: readonly string[]): { doc: Doc; hidden: number } {
  const own = names.map(folded).filter(Boolean)
  let hidden = 0
  const blocks = doc.blocks.map((block): Block => {
    if (block.k !== 'table') return block
    const rows = ownRows(block.rows, own)
    hidden += block.rows.length - rows.length
    return { ...block, rows: rows.length > 0 ? rows : [nothing(block)] }
  })
  return { doc: { ...doc, blocks }, hidden }
}

const nothing = ({ header, rows }: Table): Row => [
  { text: 'Сведения о других участниках не показаны', span: Math.max(header.length, rows[0]?.length ?? 1) },
]

function ownRows(rows: readonly Row[], own: readonly string[]): Row[] {
  return groupsOf(rows).flatMap((group) => {
    const [first = []] = group
    const joined = first.filter((cell) => isCell(cell) && (cell.rows ?? 1) > 1)
    // Who stands in a joined cell – the mentor of a group – sees every line of the group.
    if (group.length === 1) return names(first, own) ? [first] : []
    if (names(joined, own)) return group
    return group.flatMap((row, i) => {
      const mine = i === 0 ? row.filter((cell) => !joined.includes(cell)) : row
      return names(mine, own) ? [alone(first, joined, mine)] : []
    })
  })
}

/** Lines held together by joined cells. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  let left = 0
  for (const row of rows) {
    if (left === 0) {
      groups.push([row])
      left = Math.max(1, ...row.map((cell) => (isCell(cell) ? (cell.rows ?? 1) : 1))) - 1
    } else {
      groups.at(-1)?.push(row)
      left -= 1
    }
  }
  return groups
}

/** A line of a group by itself: the joined cells in their places, the own ones in theirs. */
function alone(first: Row, joined: readonly (Text | Cell)[], mine: Row): Row {
  const rest = [...mine]
  const row = first.flatMap((cell) => {
    if (!joined.includes(cell)) return rest.splice(0, 1)
    const { rows: _rows, ...one } = cell as Cell // only cells are joined
    return [one]
  })
  return [...row, ...rest]
}

const names = (cells: readonly (Text | Cell)[], own: readonly string[]) =>
  cells.some((cell) => {
    const text = folded(plain(cellText(cell)))
    return own.some((name) => ` ${text} `.includes(` ${name} `))
  })

/** Spaces, commas and «ё» do not tell names apart. */
const folded = (text: string) =>
  text
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[\s,;]+/g, ' ')
    .trim()
