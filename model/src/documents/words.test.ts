import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from './block.ts'
import { blankDate, formatDate, formatPeriod, formatSpan, isDate, schoolYear } from './dates.ts'
import { initials, surnameFirst } from './names.ts'
import { counted, enumerate, grouped, plural } from './plurals.ts'

const nb = (text: string) => text.replaceAll('·', '\u00A0')

test('a date is written in words or in figures', () => {
  expect(formatDate('2026-06-05')).toBe(nb('5·июня·2026·г.'))
  expect(formatDate('2026-06-05', 'figures')).toBe('05.06.2026')
  expect(formatPeriod('2026-09-01', '2027-05-31')).toBe(nb('с 1·сентября·2026·г. по 31·мая·2027·г.'))
  expect(formatSpan('2026-09-01', '2027-05-31', 'figures')).toBe(nb('01.09.2026·– 31.05.2027'))
})

test('what is not a date is shown as it is, to be corrected', () => {
  for (const wrong of ['2026-02-30', '2026-13-01', '05.06.2026', '', '0026-01-01']) {
    expect(isDate(wrong)).toBe(false)
    expect(formatDate(wrong)).toBe(wrong)
  }
})

test('the school year turns in August', () => {
  expect(schoolYear('2026-07-31')).toBe('2025/2026')
  expect(schoolYear('2026-08-01')).toBe('2026/2027')
  expect(schoolYear('2027-05-31')).toBe('2026/2027')
})

test('a date to be written by hand has room for day, month and year', () => {
  expect(blankDate().filter((run) => run.blank)).toHaveLength(3)
  expect(plain(blankDate())).toMatch(/^«_+».*20_+.*г\.$/)
})

test('nouns agree with numbers, teens included', () => {
  const forms = ['пара', 'пары', 'пар'] as const
  expect([1, 2, 5, 11, 12, 21, 22, 100, 101, 111, 1002].map((n) => plural(n, forms))).toEqual([
    'пара',
    'пары',
    'пар',
    'пар',
    'пар',
    'пара',
    'пары',
    'пар',
    'пара',
    'пар',
    'пары',
  ])
  expect(counted(0, forms)).toBe(nb('0·пар'))
})

test('long numbers are grouped by three, four digits are not', () => {
  expect(grouped(1234)).toBe('1234')
  expect(grouped(1234567)).toBe(nb('1·234·567'))
})

test('a list ends with «и»', () => {
  expect(enumerate([])).toBe('')
  expect(enumerate(['а'])).toBe('а')
  expect(enumerate(['а', 'б', 'в'])).toBe('а, б и в')
})

test('initials come before the surname, double names give two letters, no patronymic gives one', () => {
  expect(initials({ lastName: 'Иванов', firstName: 'Иван', patronymic: 'Иванович' })).toBe(nb('И.·И.·Иванов'))
  expect(initials({ lastName: 'Ли', firstName: 'Анна-мария' })).toBe(nb('А.-М.·Ли'))
  expect(initials({ lastName: 'Арсланова', firstName: 'Алия', patronymic: '' })).toBe(nb('А.·Арсланова'))
  expect(initials({ lastName: 'Гасанов', firstName: 'Эльдар', patronymic: 'Рашид оглы' })).toBe(
    nb('Э.·Р.·Гасанов'),
  )
})

test('in an order the surname stands first', () => {
  expect(surnameFirst('Петровой Анне Сергеевне')).toBe(nb('Петровой·А.·С.'))
  expect(surnameFirst('Арслановой Алие')).toBe(nb('Арслановой·А.'))
  expect(surnameFirst('')).toBe('')
})

test('initials are one letter with a period, whatever the name', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[А-ЯЁ][а-яё]{1,20}$/u), (name) => {
      expect(initials({ lastName: 'Иванов', firstName: name })).toBe(`${name[0]}.\u00A0Иванов`)
    }),
  )
})
