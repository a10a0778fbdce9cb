import { type Block, type Clause, cellText, type Doc, isCell, plain, type Text } from '#documents'
import { type Edit, locate } from './edits.ts'
import { blockPieces, type Piece, piecesOf } from './pieces.ts'

/** How an edit fares in the present document. */
export type Standing =
  /** What it was made over is as it was. */
  | 'stands'
  /** The data under it have changed: it stays, and somebody has to look. */
  | 'changed'
  /** Its place is no more: it is kept aside. */
  | 'lost'

/** One piece as it is shown: its words now and its words as generated. */
export type Slot = {
  piece: Piece
  /** Absent for what a person has added. */
  generated?: Piece
  edits: Edit[]
  removed: boolean
  added: boolean
}

export type Laid = {
  doc: Doc
  slots: Slot[]
  /** Places of `doc.blocks` with something corrected by hand. */
  marked: number[]
  standings: { id: string; standing: Standing; key: string | null }[]
}

/** Corrections laid over a newly composed document. None of them is ever lost: each has its standing. */
export function layEdits(doc: Doc, edits: readonly Edit[]): Laid {
  const pieces = piecesOf(doc)
  const places = locate(pieces, edits)
  const at = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = places.get(edit.id)?.key
    if (key !== undefined) at.set(key, [...(at.get(key) ?? []), edit])
  }
  const blocks: Block[] = []
  const marked: number[] = []
  const slots: Slot[] = []
  doc.blocks.forEach((block, i) => {
    const own = blockPieces(block, i)
    const mine = own.flatMap((piece) => at.get(piece.key) ?? [])
    slots.push(...own.flatMap((piece) => slotsOf(piece, at.get(piece.key) ?? [])))
    const made = mine.length === 0 ? [block] : rebuilt(block, i, own, at)
    for (const one of made) {
      if (mine.length > 0) marked.push(blocks.length)
      blocks.push(one)
    }
  })
  const standings = edits.map((edit) => {
    const piece = places.get(edit.id)
    return { id: edit.id, standing: standingOf(edit, piece), key: piece?.key ?? null }
  })
  return { doc: edits.length === 0 ? doc : { ...doc, blocks }, slots, marked, standings }
}

function standingOf(edit: Edit, piece: Piece | undefined): Standing {
  if (!piece) return 'lost'
  // What is put after a piece does not mind its words.
  if (piece.print === edit.print || edit.kind === 'add') return 'stands'
  if (edit.kind === 'remove') return 'changed'
  const now = new Map(piece.parts.map(({ path, text }) => [path, plain(text)]))
  const was = new Map(edit.was.map(({ path, text }) => [path, text]))
  return edit.parts.some(({ path }) => now.get(path) !== was.get(path)) ? 'changed' : 'stands'
}

function slotsOf(generated: Piece, edits: readonly Edit[]): Slot[] {
  const own = edits.filter((edit) => edit.kind !== 'add')
  const texts = textsBy(own)
  const piece = {
    ...generated,
    parts: generated.parts.map((part) => ({
      ...part,
      text: part.care === 'registration' ? part.text : (texts.get(part.path) ?? part.text),
    })),
  }
  const removed = own.some((edit) => edit.kind === 'remove')
  const added = edits.flatMap((edit): Slot[] =>
    edit.kind === 'add'
      ? [
          {
            piece: {
              ...generated,
              key: `${generated.key}+${edit.id}`,
              parts: generated.parts.map((part, i) => ({ path: part.path, text: edit.texts[i] ?? '' })),
            },
            edits: [edit],
            removed: false,
            added: true,
          },
        ]
      : [],
  )
  return [{ piece, generated, edits: own, removed, added: false }, ...added]
}

const textsBy = (edits: readonly Edit[]) =>
  new Map<string, Text>(
    edits.flatMap((edit) =>
      edit.kind === 'change' ? edit.parts.map(({ path, now }) => [path, now] as const) : [],
    ),
  )

type At = ReadonlyMap<string, readonly Edit[]>

/** The block with its corrections, and paragraphs put after it. */
function rebuilt(block: Block, i: number, pieces: readonly Piece[], at: At): Block[] {
  if (block.k === 'clauses') return some(block, { items: clausesWith(block.items, `${i}/`, at) })
  if (block.k === 'list')
    return some(block, {
      items: block.items.flatMap((text, n) => {
        const edits = at.get(`${i}/${n}`) ?? []
        return [...(isOut(edits) ? [] : [textsBy(edits).get('text') ?? text]), ...written(edits)]
      }),
    })
  const own = at.get(String(i)) ?? []
  const [piece] = pieces
  const texts = textsBy(own)
  const locked = new Set(piece?.parts.filter((part) => part.care === 'registration').map((part) => part.path))
  let made: Block = block
  for (const [path, text] of texts) if (!locked.has(path)) made = withText(made, path.split('.'), text)
  if (made.k === 'table') made = { ...made, rows: numbered(rowsWith(made.rows, i, at), made.rows) }
  const more = own.flatMap((edit): Block[] =>
    block.k === 'para' ? written([edit]).map((text) => ({ ...block, text })) : [],
  )
  return [...(isOut(own) ? [] : [made]), ...more]
}

/** A list of nothing prints nothing. */
const some = <B extends Extract<Block, { k: 'clauses' | 'list' }>>(block: B, change: Partial<B>): Block[] => {
  const made = { ...block, ...change }
  return made.items.length > 0 ? [made] : []
}

const isOut = (edits: readonly Edit[]) => edits.some((edit) => edit.kind === 'remove')
const addedTexts = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.kind === 'add' ? [edit.texts] : []))
/** What was added and written: a place that is still empty prints nothing. */
const written = (edits: readonly Edit[]): Text[] =>
  addedTexts(edits).flatMap(([text = '']) => (plain(text).trim() ? [text] : []))

const clausesWith = (items: readonly Clause[], prefix: string, at: At): Clause[] =>
  items.flatMap((item, n) => {
    const edits = at.get(`${prefix}${n}`) ?? []
    const sub = item.sub && clausesWith(item.sub, `${prefix}${n}.`, at)
    const { sub: _, ...rest } = item
    const own = { ...rest, text: textsBy(edits).get('text') ?? item.text, ...(sub?.length ? { sub } : {}) }
    return [...(isOut(edits) ? [] : [own]), ...written(edits).map((text) => ({ text }))]
  })

type Rows = Extract<Block, { k: 'table' }>['rows']

const rowsWith = (rows: Rows, i: number, at: At): Rows =>
  rows.flatMap((row, n) => {
    const edits = at.get(`${i}/${n}`) ?? []
    const texts = textsBy(edits)
    const own = row.map((cell, column) => {
      const text = texts.get(String(column)) ?? cellText(cell)
      return isCell(cell) ? { ...cell, text } : text
    })
    const added = addedTexts(edits).map((given) => row.map((_, column): Text => given[column] ?? ''))
    return [...(isOut(edits) ? [] : [own]), ...added]
  })

/** A first column that counted 1, 2, 3 counts again when a row came or went. */
function numbered(rows: Rows, before: Rows): Rows {
  if (rows.length === before.length) return rows
  const counts = before.map((row) => plain(cellText(row[0] ?? '')))
  const dot = counts[0]?.endsWith('.') ? '.' : ''
  if (counts.some((text, i) => text !== `${i + 1}${dot}`)) return rows
  return rows.map(([head = '', ...rest], i) => {
    const text = `${i + 1}${dot}`
    return [isCell(head) ? { ...head, text } : text, ...rest]
  })
}

/** The block with another text at the path; a field that holds words only gets words only. */
function withText<T>(value: T, [step, ...rest]: readonly string[], text: Text): T {
  if (step === undefined) return (typeof value === 'string' ? plain(text) : text) as T // the kind of the field stays
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  if (!(step in copy)) return value
  copy[step] = withText(copy[step], rest, text)
  return copy as T
}
