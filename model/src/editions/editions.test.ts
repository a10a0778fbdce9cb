import { expect, test } from 'vitest'
import { built, clauses, type Doc, line, list, para, plain, signature, table } from '#documents'
import { compareLines, compareWords } from './compare.ts'
import { type Edit, placeAt } from './edits.ts'
import { layEdits } from './lay.ts'
import { linesOf } from './lines.ts'
import { piecesOf } from './pieces.ts'
import { retext } from './retext.ts'

type Row = [mentor: string, mentee: string, from: string]
const rows: Row[] = [
  ['Котова Вера Ильинична, учитель физики', 'Алексеев Денис Олегович, 8 «А»', '20 ноября 2026 г.'],
  ['Громов Илья Петрович, учитель истории', 'Баширова Гузель Рустамовна, 7 «Б»', '20 ноября 2026 г.'],
]
const anOrder = ({
  basis = 'В соответствии с положением о наставничестве',
  items = [
    'Закрепить наставнические пары.',
    'Куратору довести приказ до участников.',
    'Контроль оставляю за собой.',
  ],
  pairs = rows,
} = {}): Doc =>
  built({
    title: 'О закреплении',
    blocks: [
      { k: 'requisites', date: '____', number: '№ ____', place: 'г. Верхний Луг' },
      para(basis),
      line('ПРИКАЗЫВАЮ:'),
      clauses(items),
      signature('Директор', 'А. С. Соколова'),
      table(
        ['№', 'Наставник', 'Наставляемый', 'С'],
        pairs.map((row, i) => [String(i + 1), ...row]),
      ),
    ],
  }).doc

const pieceOf = (doc: Doc, words: string) => {
  const found = piecesOf(doc).find((piece) => piece.parts.some((part) => plain(part.text).includes(words)))
  if (!found) throw new Error(words)
  return found
}
const change = (doc: Doc, words: string, now: string, path = 'text'): Edit => ({
  ...{ id: `change ${words}`, kind: 'change', ...placeAt(pieceOf(doc, words)), parts: [{ path, now }] },
})
const remove = (doc: Doc, words: string): Edit => ({
  ...{ id: `remove ${words}`, kind: 'remove', ...placeAt(pieceOf(doc, words)) },
})
const add = (doc: Doc, after: string, ...texts: string[]): Edit => ({
  ...{ id: `add ${after}`, kind: 'add', ...placeAt(pieceOf(doc, after)), texts },
})
const text = (doc: Doc) => linesOf(doc).join('\n')

test('a document that nobody has corrected is as it was composed', () => {
  const doc = anOrder()
  expect(layEdits(doc, []).doc).toBe(doc)
})

test('a corrected clause stands in the document, the others are as generated', () => {
  const doc = anOrder()
  const {
    doc: made,
    standings,
    marked,
  } = layEdits(doc, [change(doc, 'Контроль', 'Контроль возложить на заместителя.')])
  expect(text(made)).toContain('Контроль возложить на заместителя.')
  expect(text(made)).toContain('Закрепить наставнические пары.')
  expect(standings.map((one) => one.standing)).toEqual(['stands'])
  expect(marked).toEqual([3])
})

test('a clause is added after another and one is taken out', () => {
  const doc = anOrder()
  const made = layEdits(doc, [
    add(doc, 'Закрепить', 'Признать утратившим силу приказ № 1-од.'),
    remove(doc, 'Куратору'),
  ]).doc
  const block = made.blocks[3]
  expect(
    block?.k === 'clauses' && block.items.map((item) => plain(item.text).replace(/\u00A0/g, ' ')),
  ).toEqual([
    'Закрепить наставнические пары.',
    'Признать утратившим силу приказ № 1-од.',
    'Контроль оставляю за собой.',
  ])
})

test('a correction survives when the data change elsewhere, and goes with its row', () => {
  const doc = anOrder()
  const edits = [change(doc, 'Баширова', 'с 1 декабря', '3'), change(doc, 'ПРИКАЗЫВАЮ', 'ПРИКАЗЫВАЕМ:')]
  const more = anOrder({
    pairs: [
      ['Абрамова Нина Львовна, учитель химии', 'Ветров Егор Ильич, 9 «В»', '20 ноября 2026 г.'],
      ...rows,
    ],
  })
  const { doc: made, standings } = layEdits(more, edits)
  expect(standings.map((one) => one.standing)).toEqual(['stands', 'stands'])
  expect(text(made)).toMatch(/3 · Громов.*с.1 декабря/)
  expect(text(made)).not.toMatch(/Котова.*1 декабря/)
})

test('when the words under a correction have changed, it stays and says so', () => {
  const doc = anOrder()
  const edits = [change(doc, 'Куратору', 'Куратору ознакомить всех участников с приказом.')]
  const other = anOrder({
    items: [
      'Закрепить наставнические пары.',
      'Куратору довести приказ до родителей.',
      'Контроль оставляю за собой.',
    ],
  })
  const { doc: made, standings, slots } = layEdits(other, edits)
  expect(standings).toEqual([{ id: edits[0]?.id, standing: 'changed', key: '3/1' }])
  expect(text(made)).toContain('ознакомить всех участников')
  const slot = slots.find((one) => one.edits.length > 0)
  expect(plain(slot?.generated?.parts[0]?.text ?? '')).toContain('до родителей')
})

test('a correction of one pair is never laid over another', () => {
  const doc = anOrder()
  const edits = [change(doc, 'Котова', 'с 1 декабря', '3')]
  const { doc: made, standings } = layEdits(anOrder({ pairs: rows.slice(1) }), edits)
  expect(standings.map((one) => one.standing)).toEqual(['lost'])
  expect(text(made)).not.toContain('1 декабря')
})

test('the number and the date are not written by hand', () => {
  const doc = anOrder()
  const [first] = piecesOf(doc)
  if (!first) throw new Error('no piece')
  const edit: Edit = {
    ...{ id: 'x', kind: 'change', ...placeAt(first) },
    parts: [{ path: 'number', now: '№ 45' }],
  }
  expect(layEdits(doc, [edit]).doc.blocks[0]).toMatchObject({ number: '№ ____' })
})

test('a line with room for the number is left to registration', () => {
  const sheet = built({ title: '', blocks: [para([{ t: 'Лист к приказу № ' }, { t: '', blank: 25 }])] }).doc
  expect(piecesOf(sheet)[0]?.parts[0]?.care).toBe('registration')
})

test('a clause that was added and not written yet prints nothing', () => {
  const doc = anOrder()
  const block = layEdits(doc, [add(doc, 'Закрепить', '')]).doc.blocks[3]
  expect(block?.k === 'clauses' && block.items).toHaveLength(3)
})

test('rows of a table count again when one is taken out', () => {
  const doc = anOrder()
  const made = layEdits(doc, [remove(doc, 'Котова')]).doc
  expect(text(made)).toMatch(/1 · Громов/)
})

test('no correction is lost, whatever happens to the data, and those that nothing touched stand', () => {
  // A small generator of its own: the same five hundred documents every time.
  let seed = 7
  const next = (n: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed % n
  }
  const words = [
    'Закрепить',
    'Куратору',
    'довести',
    'приказ',
    'пары',
    'участников',
    'контроль',
    'план',
    'срок',
  ]
  const sentence = () => Array.from({ length: 4 + next(6) }, () => words[next(words.length)]).join(' ')
  for (let round = 0; round < 500; round++) {
    const items = Array.from({ length: 1 + next(6) }, sentence)
    const make = (some: string[], extra: string[] = []) =>
      built({
        title: '',
        blocks: [...extra.map((one) => para(one)), para('Преамбула'), clauses(some), list(some)],
      }).doc
    const doc = make(items)
    const edits = piecesOf(doc).flatMap((piece, i): Edit[] => {
      const frame = { id: `e${i}`, ...placeAt(piece) }
      if (next(3) > 0) return []
      return [
        next(2) === 0
          ? { ...frame, kind: 'change', parts: [{ path: 'text', now: `Правка ${i}` }] }
          : { ...frame, kind: 'remove' },
      ]
    })
    const same = layEdits(doc, edits)
    expect(same.standings.every((one) => one.standing === 'stands')).toBe(true)
    const other = layEdits(
      make(
        items.map((one) => (next(4) === 0 ? sentence() : one)),
        next(2) ? [sentence()] : [],
      ),
      edits,
    )
    expect(other.standings.map((one) => one.id)).toEqual(edits.map((one) => one.id))
    for (const edit of edits) {
      const standing = other.standings.find((one) => one.id === edit.id)?.standing
      if (edit.kind === 'change' && standing !== 'lost')
        expect(text(other.doc)).toContain(plain(edit.parts[0]?.now ?? ''))
    }
  }
})

test('bold words and ruled lines stay where they were when the words beside them are corrected', () => {
  const runs = [
    { t: 'Назначить ' },
    { t: 'Котову В. И.', b: true },
    { t: ' куратором с ' },
    { t: '', blank: 25 },
  ]
  const made = retext(runs, plain(runs).replace('куратором', 'наставником'))
  expect(made).toEqual([
    { t: 'Назначить ' },
    { t: 'Котову\u00A0В.\u00A0И.', b: true },
    { t: ' наставником с ' },
    { t: '', blank: 25 },
  ])
})

test('a red mark that is typed over is a mark no more', () => {
  const made = retext(
    [{ t: 'Директор ' }, { t: '[не указан]', gap: 'document.head-missing' }],
    'Директор Соколова',
  )
  expect(made).toEqual([{ t: 'Директор Соколова' }])
})

test('two editions are compared by words', () => {
  expect(compareWords('довести приказ до участников', 'довести приказ до всех участников')).toEqual([
    { t: 'довести приказ до ', kind: 'same' },
    { t: 'всех ', kind: 'added' },
    { t: 'участников', kind: 'same' },
  ])
  const changes = compareLines(
    ['1', 'Куратору довести', 'Контроль'],
    ['1', 'Куратору ознакомить', 'Контроль', 'Срок'],
  )
  expect(changes.map((one) => one.kind)).toEqual(['same', 'changed', 'same', 'added'])
})

test('what is added and what is removed make the new edition of the old one', () => {
  const a = ['а б в', 'г д', 'е', 'ж з']
  const b = ['а б', 'е', 'ж з и', 'к']
  const whole = (kind: 'added' | 'removed') =>
    compareLines(a, b).flatMap((one) => {
      if (one.kind === 'changed')
        return one.bits
          .filter((bit) => bit.kind === 'same' || bit.kind === kind)
          .map((bit) => bit.t)
          .join('')
      return one.kind === 'same' || one.kind === kind ? one.text : []
    })
  expect(whole('removed')).toEqual(a)
  expect(whole('added')).toEqual(b)
})
