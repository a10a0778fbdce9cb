import type { Block, Clause, Text } from '@app/model/documents'
import { placed, textHeight, textWidth } from '@app/model/documents'
import { countLines, headHeight, isEmpty, lineHeight, rowHeight, stackHeight } from './measure.ts'
import type { PlacedBlock, Section } from './prepare.ts'

/** A numbered paragraph: pages end between clauses, so the preview takes them apart. */
export type Numbered = { k: 'numbered'; number: string; text: Text; title: boolean; at: number }
export type PreviewBlock = PlacedBlock | Numbered

type Piece = { block: PreviewBlock; height: number; keep?: boolean; breakAfter?: boolean }
/** A sheet may be so much longer, mm: better than a page of two lines that paper does not have. */
const tolerance = 4

type Setting = { width: number; size: number; spacing: number; full: number }

/**
 * Blocks of a section page by page. Lines are counted with the widths of the printed face, so pages end
 * about where they end on paper; the files are laid out by Word and Typst themselves.
 */
export function previewPages(section: Section, size: number, spacing: number): PreviewBlock[][] {
  const setting = { width: textWidth(section.page), size, spacing, full: textHeight(section.page) }
  const pieces = section.blocks.flatMap((block) => piecesOf(block, setting))
  const pages: PreviewBlock[][] = [[]]
  let used = 0
  for (const [i, piece] of pieces.entries()) {
    const page = pages.at(-1) as PreviewBlock[] // there is always one
    if (piece.block.k === 'pageBreak') {
      if (page.length) pages.push([])
      used = 0
      continue
    }
    if (page.length && used + needed(pieces, i) > setting.full + tolerance) {
      pages.push([piece.block])
      used = piece.height
    } else {
      page.push(piece.block)
      used += piece.height
    }
    if (piece.breakAfter) {
      pages.push([])
      used = 0
    }
  }
  return pages.filter((page, i) => i === 0 || page.length > 0).map(joined)
}

/** Its own height with everything it must not be parted from. */
function needed(pieces: Piece[], from: number): number {
  let height = 0
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i] as Piece // in range
    height += piece.height
    if (!piece.keep) break
  }
  return height
}

function piecesOf(block: PlacedBlock, setting: Setting): Piece[] {
  const pieces = partsOf(block, setting)
  // a small table goes to the page of its signature as a whole, of a text its last piece
  const from = block.k === 'table' ? 0 : pieces.length - 1
  return block.joins ? pieces.map((piece, i) => (i < from ? piece : { ...piece, keep: true })) : pieces
}

function partsOf(block: PlacedBlock, setting: Setting): Piece[] {
  if (block.k === 'clauses') return numberedPieces(block.items, '', block.start ?? 1, block.at, setting)
  if (block.k === 'table') return tablePieces(block)
  if (block.k === 'list')
    return block.items.map((text, i) => {
      const number = block.marker === 'number' ? `${i + 1})` : '–'
      return numberedPiece({ k: 'numbered', number, text, title: false, at: block.at }, setting)
    })
  return [
    {
      block,
      height: blockHeight(block, setting),
      keep:
        block.k === 'heading' ||
        block.k === 'kind' ||
        block.k === 'subject' ||
        (block.k === 'para' && Boolean(block.keep)),
      breakAfter: block.k === 'titlePage',
    },
  ]
}

const numberedPieces = (
  items: Clause[],
  prefix: string,
  start: number,
  at: number,
  setting: Setting,
): Piece[] =>
  items.flatMap((item, i) => {
    const number = `${prefix}${i + start}.`
    const own: Numbered = { k: 'numbered', number, text: item.text, title: Boolean(item.title), at }
    const piece = numberedPiece(own, setting)
    return [
      { ...piece, keep: piece.keep || Boolean(item.sub?.length) },
      ...numberedPieces(item.sub ?? [], number, 1, at, setting),
    ]
  })

const numberedPiece = (block: Numbered, { width, size, spacing }: Setting): Piece => {
  const text = [
    { t: `${block.number}\u00A0` },
    ...(typeof block.text === 'string' ? [{ t: block.text }] : block.text),
  ]
  const lines = countLines(text, width, size, { indent: block.title ? 0 : 12.5, bold: block.title })
  return { block, height: lines * lineHeight(size, spacing) + (block.title ? 5 : 0), keep: block.title }
}

/** Rows joined by a cell stay together; the head stands on every page. */
function tablePieces(block: Extract<PlacedBlock, { k: 'table' }>): Piece[] {
  const spots = placed(block.rows)
  const head = headHeight(block) + 4
  const groups: number[][] = []
  let open = 0
  for (const [i, row] of spots.entries()) {
    if (open > 0) (groups.at(-1) as number[]).push(i)
    else groups.push([i])
    open = Math.max(open, ...row.map((spot) => spot.rows)) - 1
  }
  if (groups.length === 0) return [{ block, height: head }]
  return groups.map((indexes, group) => {
    const rows = indexes.map((i) => block.rows[i] ?? [])
    const height = indexes.reduce(
      (sum, i) =>
        sum +
        rowHeight(
          block.rows[i] ?? [],
          block,
          (spots[i] ?? []).map((spot) => spot.column),
        ),
      0,
    )
    return { block: { ...block, rows }, height: height + (group === 0 ? head : 0) }
  })
}

/** Rows of one table that came to the same page become one table again. */
function joined(page: PreviewBlock[]): PreviewBlock[] {
  const result: PreviewBlock[] = []
  for (const block of page) {
    const last = result.at(-1)
    if (block.k === 'table' && last?.k === 'table' && last.at === block.at)
      result[result.length - 1] = { ...last, rows: [...last.rows, ...block.rows] }
    else result.push(block)
  }
  return result
}

const point = 25.4 / 72

function blockHeight(block: Block, { width, size, spacing, full }: Setting): number {
  const one = lineHeight(size, spacing)
  const stack = (texts: Text[], own = width, points = size) => stackHeight(texts, own, points, spacing)
  switch (block.k) {
    case 'para': {
      const lines = countLines(block.text, width, block.size ?? size, { indent: block.indent ?? 0 })
      return (
        lines * lineHeight(block.size ?? size, spacing) + ((block.before ?? 0) + (block.after ?? 0)) * point
      )
    }
    case 'heading':
    case 'kind':
      return countLines(block.text, width, size, { bold: true }) * one + 14 * point
    case 'subject':
      return (
        countLines(block.text, block.align === 'center' ? width : 95, size, { bold: true }) * one + 22 * point
      )
    case 'letterhead':
      return (
        stack(block.founder, width, 12) +
        countLines(block.name, width, size, { bold: true }) * one +
        (block.short ? one : 0) +
        stack(block.details ?? [], width, 10) +
        8 * point
      )
    case 'letter':
      return Math.max(stack([...block.sender, ...block.reference], 82, 12), stack(block.addressee, 78)) + 5
    case 'requisites':
      return one * (block.place ? 2 : 1) + 4
    case 'approval':
      return stack([block.word, ...block.lines], block.width ?? 80) + 4
    case 'grifs':
      return (
        Math.max(
          ...[block.left, block.right].map((g) => (g ? stack([g.word, ...g.lines], (width - 12) / 2) : 0)),
        ) + 4
      )
    case 'corner':
      return stack(block.lines, block.width ?? 80) + 4
    case 'signature':
      return (
        Math.max(countLines(block.position, width * 0.5, size) * one, block.mark ? 20 : 0) +
        (block.date ? one : 0) +
        8
      )
    case 'parties':
      return (
        Math.max(
          ...[block.left, block.right].map((p) => stack([p.title, ...p.lines, p.position], (width - 10) / 2)),
        ) + 22
      )
    case 'qr':
      return 30
    case 'fill':
      return one + 8 * Math.max(0, (block.lines ?? 1) - 1) + (block.hint ? 4 : 0) + 2
    case 'choice':
      return choiceHeight(block, width, size, one) + 2
    case 'executor':
      return stack(block.lines, width, 10)
    case 'frame':
      return stack(block.lines, width - 6) + 10
    case 'titlePage':
      return full
    case 'toc':
      return one * 2
    case 'space':
      return block.mm
    default:
      return 0
  }
}

function choiceHeight(
  block: Extract<Block, { k: 'choice' }>,
  width: number,
  size: number,
  one: number,
): number {
  const question = isEmpty(block.question) ? 0 : countLines(block.question, width, size)
  if (block.layout === 'column')
    return (
      (question + block.options.reduce((sum, option) => sum + countLines(option, width - 11, size), 0)) * one
    )
  return (
    (question + countLines(block.options.map((option) => `   ${option}   `).join(' '), width, size)) * one
  )
}
