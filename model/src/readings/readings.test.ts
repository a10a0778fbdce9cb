import { expect, test } from 'vitest'
import { built, clauses, familiarisation, initials, line, type NameForms, plain, table } from '#documents'
import { declineFullName, longName } from '#words'
import { type HiddenPerson, withoutNames } from './hide-names.ts'
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

const nameOf = (lastName: string, firstName: string, patronymic: string): NameForms => {
  const { forms } = declineFullName({ lastName, firstName, patronymic })
  return {
    nominative: longName(forms.nominative),
    genitive: longName(forms.genitive),
    dative: longName(forms.dative),
    accusative: longName(forms.accusative),
    instrumental: longName(forms.instrumental),
    prepositional: longName(forms.prepositional),
    short: initials({ lastName, firstName, patronymic }),
  }
}
const child = (name: NameForms, ofPaper = true): HiddenPerson => ({ name, ofPaper, role: 'participant' })
const alexeev = nameOf('Алексеев', 'Денис', 'Олегович')
const bashirova = nameOf('Баширова', 'Гузель', 'Рустамовна')
const extractOf = (text: string, hidden: HiddenPerson[], seen: NameForms[] = []) => {
  const made = built({ title: 'О закреплении', blocks: [clauses([text])] })
  const copy = withoutNames(made.doc, hidden, seen)
  const [block] = copy.doc.blocks
  const [item] = block?.k === 'clauses' ? block.items : []
  return { text: plain(item?.text ?? '').replaceAll('\u00A0', ' '), named: copy.named }
}

test('in the text of an order another child is «другой участник» in the same case, however the name is written', () => {
  expect(
    extractOf('Закрепить за Алексеевым Денисом Олеговичем и Башировой Г. Р. наставника.', [
      child(alexeev),
      child(bashirova),
    ]),
  ).toEqual({ text: 'Закрепить за другим участником и другого участника наставника.', named: 2 })
  expect(extractOf('Денис Алексеев переведен в 8 класс.', [child(alexeev)]).text).toBe(
    'Другой участник переведен в 8 класс.',
  )
  // A name that the rules decline otherwise than people do.
  expect(extractOf('Отметить Башировой Гузели Рустамовны работу.', [child(bashirova)]).text).not.toContain(
    'Гузел',
  )
  expect(extractOf('Результаты Алексеева отметить.', [child(alexeev)]).text).toBe(
    'Результаты другого участника отметить.',
  )
})

test('the parent of another child is not named either', () => {
  const parent: HiddenPerson = {
    ...{ name: nameOf('Алексеева', 'Нина', 'Петровна'), role: 'representative', ofPaper: false },
  }
  expect(extractOf('Сообщить Алексеевой Нине Петровне.', [parent]).text).not.toContain('Алексеев')
})

test('the own name stays when a namesake is hidden, and so does the name of a street', () => {
  const brother = nameOf('Алексеев', 'Павел', 'Олегович')
  expect(
    extractOf('Алексеева Д. О. и Алексеева П. О. – к наставнику.', [child(alexeev)], [brother]).text,
  ).toBe('Другого участника и Алексеева П. О. – к наставнику.')
  const gagarin = nameOf('Гагарин', 'Иван', 'Ильич')
  expect(extractOf('Встреча на улице Гагарина, 5.', [child(gagarin, false)])).toEqual({
    ...{ text: 'Встреча на улице Гагарина, 5.', named: 0 },
  })
  expect(extractOf('Встреча у Гагарина И. И.', [child(gagarin, false)]).text).toBe(
    'Встреча у другого участника',
  )
})

test('the look of the words around a hidden name is kept', () => {
  const made = built({
    title: 'x',
    blocks: [line([{ t: 'Наградить ', b: true }, { t: 'Алексеева Дениса' }, { t: ' грамотой', i: true }])],
  })
  const [block] = withoutNames(made.doc, [child(alexeev)], []).doc.blocks
  const runs = block?.k === 'para' && typeof block.text !== 'string' ? block.text : []
  expect(plain(runs)).toBe('Наградить другого участника грамотой')
  expect(runs[0]).toMatchObject({ b: true })
  expect(runs.at(-1)).toEqual({ t: ' грамотой', i: true })
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
  ...{ state: 'in_force', reader: true, readOn: null, signer: true, signedAt: null, refusedAt: null },
}

test('a paper is signed before it is in force and read after; a cancelled one waits for nobody', () => {
  expect([isToRead(own), isToSign(own)]).toEqual([true, false])
  const registered: OwnPaper = { ...own, state: 'registered' }
  expect([isToRead(registered), isToSign(registered)]).toEqual([false, true])
  const cancelled: OwnPaper = { ...own, state: 'cancelled' }
  expect([isToRead(cancelled), isToSign(cancelled)]).toEqual([false, false])
  expect(isToRead({ ...own, readOn: '2026-11-21' })).toBe(false)
  expect(isToSign({ ...registered, refusedAt: '2026-11-21T09:00:00Z' })).toBe(false)
})
