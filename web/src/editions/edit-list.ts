import { plain, type Text } from '@app/model/documents'
import { type Edit, type Piece, placeAt, retext, type Slot } from '@app/model/editions'

/** The list with another text of one part of a piece; the same words as generated are no correction. */
export function withText(
  edits: readonly Edit[],
  slot: Slot,
  path: string,
  words: string,
  id: string,
): Edit[] {
  const part = slot.piece.parts.find((one) => one.path === path)
  if (!part) return [...edits]
  const now = retext(part.text, words)
  if (slot.added)
    return edits.map((edit) => (edit.id === slot.edits[0]?.id ? withAddedText(edit, slot, path, now) : edit))
  const { generated } = slot
  if (!generated) return [...edits]
  const before = slot.edits.find((edit) => edit.kind === 'change')
  const others = before?.kind === 'change' ? before.parts.filter((one) => one.path !== path) : []
  const source = generated.parts.find((one) => one.path === path)
  const parts = [
    ...others,
    // Words equal to the generated ones bring its look back too.
    ...(source && plain(source.text) === plain(now) ? [] : [{ path, now }]),
  ]
  const rest = edits.filter((edit) => edit.id !== before?.id)
  if (parts.length === 0) return rest
  return put(edits, before, { id: before?.id ?? id, kind: 'change', ...placeAt(generated), parts })
}

/** In the place of the old one, else at the end. */
const put = (edits: readonly Edit[], before: Edit | undefined, edit: Edit): Edit[] =>
  before ? edits.map((one) => (one.id === before.id ? edit : one)) : [...edits, edit]

const withAddedText = (edit: Edit, slot: Slot, path: string, now: Text): Edit =>
  edit.kind === 'add'
    ? { ...edit, texts: slot.piece.parts.map((part) => (part.path === path ? now : part.text)) }
    : edit

/** A new piece after the given one. */
export function withAdded(edits: readonly Edit[], slot: Slot, id: string): Edit[] {
  const anchor = slot.generated ? placeAt(slot.generated) : anchorOf(slot)
  if (!anchor) return [...edits]
  const edit: Edit = { id, kind: 'add', ...anchor, texts: slot.piece.parts.map(() => '') }
  if (!slot.added) {
    // Right after the piece: before those that were added after it earlier.
    const at = edits.findIndex((one) => one.kind === 'add' && one.at === edit.at && one.print === edit.print)
    return at < 0 ? [...edits, edit] : edits.toSpliced(at, 0, edit)
  }
  const at = edits.findIndex((one) => one.id === slot.edits[0]?.id)
  return edits.toSpliced(at + 1, 0, edit)
}

const anchorOf = (slot: Slot) => {
  const [edit] = slot.edits
  return edit && { at: edit.at, of: edit.of, print: edit.print, was: edit.was }
}

/** The piece is not printed; what was added by hand is simply no more. */
export function withRemoval(edits: readonly Edit[], slot: Slot, id: string): Edit[] {
  const others = without(edits, slot)
  return slot.added || !slot.generated
    ? others
    : [...others, { id, kind: 'remove', ...placeAt(slot.generated) }]
}

/** As the system made it. */
export const without = (edits: readonly Edit[], slot: Slot): Edit[] =>
  edits.filter((edit) => !slot.edits.some((own) => own.id === edit.id))

/** The corrections stay though the data have changed: from now on they stand over the new words. */
export function kept(edits: readonly Edit[], ids: readonly string[], piece: Piece): Edit[] {
  return edits.map((edit) => (ids.includes(edit.id) ? { ...edit, ...placeAt(piece) } : edit))
}

/** «1.», «1.1.» of clauses as they will be printed, by the key of the slot. */
export function clauseNumbers(slots: readonly Slot[], start = 1): Map<string, string> {
  const numbers = new Map<string, string>()
  const counts: number[] = []
  let gone: string | undefined
  for (const { piece, removed } of slots) {
    const path = piece.key.split('+')[0] ?? ''
    if (gone && path.startsWith(`${gone}.`)) continue
    gone = removed ? path : undefined
    if (removed) continue
    const depth = path.split('.').length - 1
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? (depth === 0 ? start - 1 : 0)) + 1
    numbers.set(piece.key, `${counts.join('.')}.`)
  }
  return numbers
}
