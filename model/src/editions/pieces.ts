import { type Block, type Clause, cellText, type Doc, isCell, plain, type Text } from '#documents'
import { printOf } from './hash.ts'

/** Why a text is not corrected as text, or what to think of before it is. */
export type Care =
  /** Number and date are given by registration. */
  | 'registration'
  /** It comes from the requisites of the organisation. */
  | 'requisites'
  /** Names and dates of the base. */
  | 'data'

export type Part = { path: string; text: Text; care?: Care }

/** The least that is corrected by itself: a paragraph, a clause, a line of a list, a row of a table. */
export type Piece = {
  /** `5` a block, `5/2.1` an item in it, `9/3` a row. */
  key: string
  kind: 'block' | 'item' | 'row'
  /** Kind of the block it is a part of. */
  of: Block['k']
  parts: Part[]
  print: string
  /** Another one may be put after it, and it may be taken out. */
  grows: boolean
}

/** Everything of a document that has words, top to bottom. */
export const piecesOf = (doc: Doc): Piece[] => doc.blocks.flatMap(blockPieces)

/** Pieces of one block that stands at the given place. */
export function blockPieces(block: Block, at: number): Piece[] {
  const own = piece(String(at), 'block', block.k, ownParts(block), block.k === 'para')
  const first = own.parts.length > 0 ? [own] : []
  if (block.k === 'clauses') return clausePieces(block.items, `${at}/`)
  if (block.k === 'list')
    return block.items.map((text, i) => piece(`${at}/${i}`, 'item', 'list', [partOf('text', text)], true))
  if (block.k === 'table') {
    const grows = growing(block)
    const rows = block.rows.map((row, i) =>
      piece(
        `${at}/${i}`,
        'row',
        'table',
        row.map((cell, column) => ({ path: String(column), text: cellText(cell), care: 'data' as const })),
        grows,
      ),
    )
    return [...first, ...rows]
  }
  return first
}

/** Rows joined by a cell are one whole: nothing is put between them. */
const growing = (block: Extract<Block, { k: 'table' }>) =>
  block.rows.every((row) =>
    row.every((cell) => !isCell(cell) || ((cell.rows ?? 1) < 2 && (cell.span ?? 1) < 2)),
  )

const clausePieces = (items: readonly Clause[], prefix: string): Piece[] =>
  items.flatMap((item, i) => [
    piece(`${prefix}${i}`, 'item', 'clauses', [partOf('text', item.text)], !item.title),
    ...clausePieces(item.sub ?? [], `${prefix}${i}.`),
  ])

const piece = (key: string, kind: Piece['kind'], of: Block['k'], parts: Part[], grows: boolean): Piece => ({
  ...{ key, kind, of, parts, grows },
  print: printOf([of, parts.map(({ path, text }) => [path, plain(text)])]),
})

/** Texts of a block itself, without its items and rows. */
function ownParts(block: Block): Part[] {
  const of = (path: string, text: Text | undefined, care?: Care): Part[] =>
    text === undefined ? [] : [partOf(path, text, care)]
  const lines = (path: string, texts: readonly Text[] = [], care?: Care) =>
    texts.flatMap((text, i) => of(`${path}.${i}`, text, care))
  switch (block.k) {
    case 'para':
    case 'heading':
    case 'subject':
      return of('text', block.text)
    case 'letterhead':
      return [
        ...lines('founder', block.founder, 'requisites'),
        ...of('name', block.name, 'requisites'),
        ...of('short', block.short, 'requisites'),
        ...lines('details', block.details, 'requisites'),
      ]
    case 'letter':
      return [
        ...lines('sender', block.sender, 'requisites'),
        ...lines('reference', block.reference, 'registration'),
        ...lines('addressee', block.addressee),
      ]
    case 'requisites':
      return [
        ...of('date', block.date, 'registration'),
        ...of('number', block.number, 'registration'),
        ...of('place', block.place, 'requisites'),
      ]
    case 'approval':
    case 'corner':
    case 'frame':
    case 'executor':
      return lines('lines', block.lines)
    case 'grifs':
      return [...lines('left.lines', block.left?.lines), ...lines('right.lines', block.right?.lines)]
    case 'table':
      return block.header.some(Boolean) ? lines('header', block.header) : []
    case 'signature':
      return [...of('position', block.position, 'requisites'), ...of('name', block.name, 'requisites')]
    case 'parties':
      return (['left', 'right'] as const).flatMap((side) => [
        ...of(`${side}.title`, block[side].title),
        ...lines(`${side}.lines`, block[side].lines, 'requisites'),
        ...of(`${side}.position`, block[side].position, 'requisites'),
        ...of(`${side}.name`, block[side].name, 'requisites'),
      ])
    case 'fill':
      return of('label', block.label)
    case 'choice':
      return [...of('question', block.question), ...lines('options', block.options)]
    case 'titlePage':
      return [...lines('top', block.top), ...lines('title', block.title), ...lines('bottom', block.bottom)]
    default:
      return []
  }
}

const partOf = (path: string, text: Text, care?: Care): Part => {
  const own = isReference(text) ? 'registration' : care
  return { path, text, ...(own ? { care: own } : {}) }
}

/** «от 5 июня 2026 г. № 45» of a mark, or room for a number: written by registration, never by hand. */
const isReference = (text: Text) => {
  const words = plain(text)
  const room = typeof text !== 'string' && text.some((run) => run.blank)
  return /^от\s.*№/u.test(words) || (room && words.includes('№'))
}

/** The words of a piece, one part after another. */
export const wordsOf = (parts: readonly { text: Text }[]) =>
  parts
    .map(({ text }) => plain(text))
    .filter(Boolean)
    .join(' · ')
