import { expect, test } from 'vitest'
import { plain, textsOf } from '#documents'
import { type ConfirmationSheet, confirmationSheets } from './confirmation-sheets.ts'

const sheet: ConfirmationSheet = {
  ...{ organisation: 'СОШ № 5', formTitle: 'учитель – ученик', pairNumber: 'П-2026-014', side: 'mentee' },
  name: 'Алексеев Денис Олегович',
  mentors: [{ name: 'Котова Вера Ильинична', place: 'учитель' }],
  mentees: [{ name: 'Алексеев Денис Олегович', place: '7А' }],
  ...{ startsOn: null, endsOn: null, link: null },
}
const words = (one: Partial<ConfirmationSheet>) =>
  confirmationSheets([{ ...sheet, ...one }])
    .doc.blocks.flatMap(textsOf)
    .map((text) => plain(text).replaceAll('\u00A0', ' '))
    .join('\n')

test('a sheet names both people of the pair and asks whether one agrees', () => {
  expect(words({})).toContain('Наставник: Котова Вера Ильинична (учитель).')
  expect(words({})).toContain('Согласны ли Вы работать в предложенной паре (группе)?')
  expect(words({})).toContain('не согласен (не согласна)')
})

test('a parent is asked about the child', () => {
  const text = words({ side: 'representative' })
  expect(text).toContain('Подтверждение согласия законного представителя на пару: Алексеев Денис Олегович')
  expect(text).toContain('чтобы Ваш ребенок работал')
})

test('the code stands on the sheet only when there is a link', () => {
  expect(confirmationSheets([sheet]).doc.blocks.some(({ k }) => k === 'qr')).toBe(false)
  const linked = confirmationSheets([{ ...sheet, link: 'https://school.example/answer#x' }])
  expect(linked.doc.blocks.find(({ k }) => k === 'qr')).toMatchObject({
    data: 'https://school.example/answer#x',
  })
})
