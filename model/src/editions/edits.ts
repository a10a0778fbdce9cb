import { z } from 'zod'
import { plain } from '#documents'
import type { Piece } from './pieces.ts'

/** Text runs and nothing else: no markup comes into a document by hand. */
const EditRun = z.strictObject({
  t: z.string().max(20_000),
  b: z.boolean().optional(),
  i: z.boolean().optional(),
  u: z.boolean().optional(),
  size: z.number().min(6).max(36).optional(),
  gap: z.string().max(60).optional(),
  blank: z.number().min(1).max(180).optional(),
})
export const EditText = z.union([z.string().max(20_000), z.array(EditRun).max(200)])
export type EditText = z.output<typeof EditText>

/** Where an edit stands: the key of the generated piece, its print and its words as the person saw them. */
const place = {
  id: z.string().min(1).max(40),
  at: z.string().regex(/^\d{1,4}(\/\d{1,4}(\.\d{1,4})*)?$/),
  of: z.string().max(20),
  print: z.string().max(20),
  was: z.array(z.object({ path: z.string().max(40), text: z.string().max(20_000) })).max(100),
}

/** What a person has done with one piece of a document. */
export const Edit = z.discriminatedUnion('kind', [
  z.object({
    ...place,
    kind: z.literal('change'),
    parts: z
      .array(z.object({ path: z.string().max(40), now: EditText }))
      .min(1)
      .max(100),
  }),
  z.object({ ...place, kind: z.literal('remove') }),
  /** A new piece of the same sort after the named one: a text for each of its parts. */
  z.object({ ...place, kind: z.literal('add'), texts: z.array(EditText).min(1).max(100) }),
])
export type Edit = z.output<typeof Edit>

export const Edits = z.array(Edit).max(500)

/** The place of a new edit. */
export const placeAt = ({ key, of, print, parts }: Piece) => ({
  ...{ at: key, of, print },
  was: parts.map(({ path, text }) => ({ path, text: plain(text) })),
})

/**
 * Finds of each edit its piece in a newly composed document; absent where there is none any more. Two corrections of
 * different pieces never come to one.
 */
export function locate(pieces: readonly Piece[], edits: readonly Edit[]): Map<string, Piece> {
  const found = new Map<string, Piece>()
  const taken = new Set<string>()
  const origin = ({ at, of, print }: Edit) => `${at} ${of} ${print}`
  // What is put after a piece leaves its words alone, so it may share the place.
  const byOrigin = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = `${edit.kind === 'add'} ${origin(edit)}`
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), edit])
  }
  const groups = [...byOrigin.values()]
  for (const search of [inPlace, moved, likest])
    for (const group of groups) {
      const [edit] = group
      if (!edit || found.has(edit.id)) continue
      const free = edit.kind === 'add' ? pieces : pieces.filter((piece) => !taken.has(piece.key))
      const piece = search(free, edit)
      if (!piece) continue
      if (edit.kind !== 'add') taken.add(piece.key)
      for (const one of group) found.set(one.id, piece)
    }
  return found
}

const inPlace = (pieces: readonly Piece[], edit: Edit) =>
  pieces.find((piece) => piece.key === edit.at && piece.of === edit.of && piece.print === edit.print)

/** The same words at another place: a row or a paragraph came or went above it. */
function moved(pieces: readonly Piece[], edit: Edit): Piece | undefined {
  const same = pieces.filter((piece) => piece.of === edit.of && piece.print === edit.print)
  return same.length === 1 ? same[0] : undefined
}

/**
 * The piece whose words have changed, but not all of them. A row is known by at least half of its words: else a
 * correction of one pair would be laid over another.
 */
function likest(pieces: readonly Piece[], edit: Edit): Piece | undefined {
  const [block] = edit.at.split('/')
  const inside = edit.at.includes('/')
  const least = edit.of === 'table' && inside ? 0.5 : 0.3
  const before = bag(edit.was)
  let best: { piece: Piece; like: number } | undefined
  for (const piece of pieces) {
    if (piece.of !== edit.of || piece.key.includes('/') !== inside) continue
    if (inside && piece.key.split('/')[0] !== block) continue
    const own = likeness(before, bag(piece.parts.map(({ text }) => ({ text: plain(text) }))))
    // Of two alike the one at the same place.
    const like = own + (piece.key === edit.at ? 0.05 : 0)
    if (own >= least && (!best || like > best.like)) best = { piece, like }
  }
  return best?.piece
}

const bag = (parts: readonly { text: string }[]) =>
  parts.flatMap(({ text }) => text.toLocaleLowerCase('ru').match(/[\p{L}\d]+/gu) ?? [])

/** Share of common words, 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const rest = new Map<string, number>()
  for (const word of a) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = rest.get(word) ?? 0
    if (left > 0) {
      common++
      rest.set(word, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length)
}
