import { built, clauses, type Doc, para, plain } from '@app/model/documents'
import { type Edit, layEdits } from '@app/model/editions'
import { expect, test } from 'vitest'
import { clauseNumbers, kept, withAdded, without, withRemoval, withText } from './edit-list.ts'

const anOrder = (second = 'Куратору довести приказ.'): Doc =>
  built({
    title: 'Приказ',
    blocks: [para('Преамбула.'), clauses([{ text: 'Закрепить пары.', sub: [{ text: 'В школе.' }] }, second])],
  }).doc
const doc = anOrder()
const slotOf = (edits: readonly Edit[], words: string, of = doc) => {
  const slot = layEdits(of, edits).slots.find((one) =>
    one.piece.parts.some((part) => plain(part.text) === words),
  )
  if (!slot) throw new Error(words)
  return slot
}
const printed = (edits: readonly Edit[]) =>
  layEdits(doc, edits).slots.flatMap((slot) =>
    slot.removed ? [] : slot.piece.parts.map((part) => plain(part.text)),
  )

test('a correction that says what was generated is none', () => {
  const edits = withText([], slotOf([], 'Преамбула.'), 'text', 'Введение.', 'a')
  expect(edits).toHaveLength(1)
  expect(withText(edits, slotOf(edits, 'Введение.'), 'text', 'Преамбула.', 'b')).toEqual([])
})

test('an added clause is written, stands after its neighbour and is taken away without a trace', () => {
  const added = withAdded([], slotOf([], 'Куратору довести приказ.'), 'a')
  const written = withText(added, slotOf(added, ''), 'text', 'Разместить на сайте.', 'b')
  expect(printed(written).at(-1)).toBe('Разместить на сайте.')
  const second = withAdded(written, slotOf(written, 'Разместить на сайте.'), 'c')
  expect(second.map((edit) => edit.id)).toEqual(['a', 'c'])
  expect(withRemoval(written, slotOf(written, 'Разместить на сайте.'), 'd')).toEqual([])
})

test('a clause that is taken out comes back as it was', () => {
  const edits = withRemoval([], slotOf([], 'Куратору довести приказ.'), 'a')
  expect(printed(edits)).not.toContain('Куратору довести приказ.')
  const slot = layEdits(doc, edits).slots.find((one) => one.removed)
  expect(slot && without(edits, slot)).toEqual([])
})

test('a correction that is kept over new words is in question no more', () => {
  const edits = withText(
    [],
    slotOf([], 'Куратору довести приказ.'),
    'text',
    'Куратору довести приказ до всех.',
    'a',
  )
  const next = anOrder('Куратору довести приказ сегодня.')
  const laid = layEdits(next, edits)
  expect(laid.standings[0]?.standing).toBe('changed')
  const slot = laid.slots.find((one) => one.edits.length > 0)
  const decided = slot?.generated ? kept(edits, ['a'], slot.generated) : []
  expect(layEdits(next, decided).standings[0]?.standing).toBe('stands')
})

test('clauses are numbered as they will be printed', () => {
  const numbers = (edits: readonly Edit[]) => [
    ...clauseNumbers(layEdits(doc, edits).slots.filter((slot) => slot.piece.of === 'clauses')).values(),
  ]
  expect(numbers([])).toEqual(['1.', '1.1.', '2.'])
  expect(numbers(withRemoval([], slotOf([], 'Закрепить пары.'), 'a'))).toEqual(['1.'])
})
