import { expect, test } from 'vitest'
import { built, familiarisation, line, plain, table } from '#documents'
import { readerCopy } from './reader-copy.ts'
import { isToRead, isToSign, type OwnPaper } from './reading.ts'
import { familiarisationSheet } from './sheet.ts'

const { doc } = built({
  title: 'О закреплении',
  blocks: [
    line('Закрепить пары согласно приложению.'),
    table(
      ['№', 'Наставник', 'Наставляемый'],
      [
        ['1', 'Котова Вера Ильинична,\nучитель', 'Алексеев Денис Олегович,\n7 «А» класс'],
        [{ text: '2', rows: 2 }, { text: 'Громов Илья Петрович', rows: 2 }, 'Юрьев Павел Ильич'],
        ['Баширова Гузель Рустамовна'],
      ],
    ),
    ...familiarisation([{ name: 'Котова Вера Ильинична' }, { name: 'Громов Илья Петрович' }]),
  ],
})
const textOf = (names: string[]) => {
  const copy = readerCopy(doc, names)
  return { text: JSON.stringify(copy.doc).replaceAll('\u00A0', ' '), hidden: copy.hidden, doc: copy.doc }
}

test('a mentor sees the own pair and nobody of the others', () => {
  const { text, hidden } = textOf(['Котова Вера Ильинична'])
  expect(text).toContain('Алексеев Денис')
  for (const other of ['Громов', 'Юрьев', 'Баширова']) expect(text).not.toContain(other)
  expect(hidden).toBe(3)
})

test('a mentor of a group sees the whole group', () => {
  const { text } = textOf(['Громов Илья Петрович'])
  expect(text).toContain('Юрьев')
  expect(text).toContain('Баширова')
  expect(text).not.toContain('Алексеев')
})

test('a mentee of a group sees the mentor and the own line, not the other mentees', () => {
  const { text, doc: copy } = textOf(['Баширова Гузель Рустамовна'])
  expect(text).toContain('Громов')
  expect(text).not.toContain('Юрьев')
  const list = copy.blocks.find(({ k }) => k === 'table')
  const [row] = list?.k === 'table' ? list.rows : []
  expect(row).toHaveLength(3)
})

test('who is in no list sees no list; part of a name is not a name', () => {
  const { text } = textOf(['Кот', 'Громов Илья'])
  expect(text).not.toContain('Алексеев')
  expect(textOf([]).text).not.toContain('Громов')
  expect(textOf([]).text).toContain('Сведения о других участниках не показаны')
})

test('the text of the order itself is shown whole', () => {
  expect(textOf([]).text).toContain('Закрепить пары')
})

test('the sheet of familiarisation names those who are left', () => {
  const { doc: sheet } = familiarisationSheet({
    ...{ kind: 'приказом', title: 'О закреплении', number: '5-од', datedOn: '2026-11-20' },
    people: [{ name: 'Котова Вера Ильинична', position: 'учитель' }],
  })
  const head = sheet.blocks[0]
  expect(head?.k === 'heading' && plain(head.text).replaceAll('\u00A0', ' ')).toBe(
    'Лист ознакомления с приказом от 20 ноября 2026 г. № 5-од\n«О закреплении»',
  )
  expect(JSON.stringify(sheet)).toContain('Котова')
})

const own: OwnPaper = {
  ...{ id: 'x', title: 'О закреплении', kind: 'Приказ', number: '5-од', datedOn: '2026-11-20' },
  ...{ state: 'in_force', reader: true, readOn: null, signer: true, signedAt: null },
}

test('a paper is signed before it is in force and read after; a cancelled one waits for nobody', () => {
  expect([isToRead(own), isToSign(own)]).toEqual([true, false])
  const registered: OwnPaper = { ...own, state: 'registered' }
  expect([isToRead(registered), isToSign(registered)]).toEqual([false, true])
  const cancelled: OwnPaper = { ...own, state: 'cancelled' }
  expect([isToRead(cancelled), isToSign(cancelled)]).toEqual([false, false])
  expect(isToRead({ ...own, readOn: '2026-11-21' })).toBe(false)
})
