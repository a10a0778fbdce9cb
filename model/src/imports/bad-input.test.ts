import { describe, expect, test } from 'vitest'
import { aSheet, read } from './a-sheet.ts'
import type { CellValue } from './cells.ts'
import { problemMessage } from './problems.ts'

const header = ['ФИО', 'Дата рождения', 'Телефон', 'Класс', 'Стаж']
const withRow = (...cells: CellValue[]) => ({
  name: 'Лист1',
  rows: [
    { number: 1, cells: header },
    { number: 2, cells },
  ],
})

test('a bad value is left out, the person stays', () => {
  const { people, problems } = read(withRow('Зорин Олег', '31.02.2010', '123', '8А', 'много'))
  expect(people).toEqual([{ lastName: 'Зорин', firstName: 'Олег', group: '8А' }])
  expect(problems).toEqual(['2 date.impossible', '2 phone.unreadable', '2 experience.unreadable'])
})

test('numbers, dates and flags of a spreadsheet are values too', () => {
  const { people } = read(withRow('Зорин Олег', { date: '1980-05-12' }, 89001234567, 8, 5.5))
  expect(people).toEqual([
    { lastName: 'Зорин', firstName: 'Олег', bornOn: '1980-05-12', phone: '+79001234567', group: '8', experienceYears: 5 },
  ]) // biome-ignore format: a person on a line
  expect(read(withRow('Зорин Олег', 40310)).people[0]?.bornOn).toBe('2010-05-12')
  expect(read(withRow('Зорин Олег', true)).problems).toEqual(['2 date.unreadable'])
})

test('a class turned into a date by the spreadsheet is pointed out', () => {
  const { people, problems } = read(withRow('Зорин Олег', null, null, { date: '2026-01-08' }))
  expect(people[0]?.group).toBeUndefined()
  expect(problems).toEqual(['2 group.looks-like-date'])
})

test('errors of formulas and formulas without a result are named as such', () => {
  const { people, problems } = read(
    withRow('Зорин Олег', { fault: 'error', text: '#N/A' }, { fault: 'no-result', text: '=A1' }, '8А'),
  )
  expect(people).toEqual([{ lastName: 'Зорин', firstName: 'Олег', group: '8А' }])
  expect(problems).toEqual(['2 cell.error', '2 cell.formula-without-value'])
  expect(read(withRow({ fault: 'no-result', text: '=B1&C1' })).problems).toEqual([
    '2 cell.formula-without-value',
  ])
})

describe('text that is a program somewhere else is only text here', () => {
  test.each([
    '<script>alert(1)</script>',
    '=HYPERLINK("http://example.org")',
    "Зорин'); DROP TABLE person;--",
    '{{constructor}}',
    '@SUM(1+1)|cmd',
    '-2+3+cmd',
  ])('%s', (text) => {
    const { people, problems } = read(withRow(text, null, '89001234567', text))
    const { lastName, firstName, patronymic, group } = people[0] ?? {}
    expect([lastName, firstName, patronymic].filter(Boolean).join(' ')).toBe(text)
    expect(group).toBe(text)
    expect(problems).toContain('2 name.strange')
  })
})

test('characters that turn the text around or hide in it are taken away and pointed out', () => {
  const { people, problems } = read(withRow('Зорин\u202E Олег\u0000', null, null, '8\u200BА'))
  expect(people).toEqual([{ lastName: 'Зорин', firstName: 'Олег', group: '8А' }])
  expect(problems).toEqual(['2 text.hidden-characters', '2 text.hidden-characters'])
})

test('a cell of a novel’s length is cut and pointed out', () => {
  const sheet = aSheet(`ФИО|Запрос\nЗорин Олег|${'очень '.repeat(2000)}`)
  const { people, problems } = read(sheet)
  expect(people[0]?.request?.length).toBeLessThanOrEqual(2000)
  expect(problems).toEqual(['2 text.too-long'])
})

test('values that contradict each other are doubtful', () => {
  const sheet = aSheet('ФИО|Пол|Дата рождения|Стаж\nЗорина Анна Ивановна|м|12.05.2000|20')
  expect(read(sheet).problems).toEqual(['2 sex.contradicts-patronymic', '2 experience.exceeds-age'])
})

test('every problem has a Russian sentence with the value in it, and the sentence stays short', () => {
  expect(problemMessage({ code: 'date.impossible', original: '31.02.2010' })).toBe(
    'Такой даты нет в календаре: «31.02.2010»',
  )
  expect(problemMessage({ code: 'name.strange', original: 'x'.repeat(5000) }).length).toBeLessThan(150)
  expect(problemMessage({ code: 'name.strange', original: '$& $1' })).toContain('«$& $1»')
  expect(problemMessage({ code: 'person.maybe-duplicate', of: { sheet: '8А', row: 5 } })).toContain(
    'строке 5 (лист «8А»)',
  )
})
