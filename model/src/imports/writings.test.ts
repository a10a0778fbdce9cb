import { describe, expect, test } from 'vitest'
import type { CellValue, Sheet } from './cells.ts'
import { readPeople } from './people.ts'

// One list of invented people; whatever way it is written, the same people must come out.
const people = [
  ['Зорин', 'Олег', 'Петрович', '1А', '2019-09-01'],
  ['Петренко-Волкова', 'Любовь', 'Ильинична', '1А', '2019-02-28'],
  ['Ли', 'Ян', 'Фомич', '1А', '2018-12-31'],
  ['Седых', 'Артём', '', '5Б', '2015-05-12'],
  ['Салават', 'Гульназ', 'Ильдаровна', '5Б', '2015-10-09'],
  ['Толстой', 'Лев', 'Никитич', '5Б', '2015-01-01'],
  ['Мамедов', 'Али', 'Гасан оглы', '11В', '2009-03-08'],
  ['Бабич', 'Анна', 'Яковлевна', '11В', '2009-11-11'],
  ['Щеглова', 'Алёна', 'Семёновна', '11В', '2008-02-29'],
] as const

type Person = (typeof people)[number]
const fullName = ([last, first, patronymic]: Person) => [last, first, patronymic].filter(Boolean).join(' ')
const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const dayFirst = (date: string, between = '.') => date.split('-').reverse().join(between)
const serial = (date: string) => Date.parse(date) / 86_400_000 + 25_569

function sheetOf(rows: CellValue[][], name = 'Лист1'): Sheet {
  return { name, rows: rows.map((cells, index) => ({ number: index + 1, cells })) }
}

function expectAll(sheets: Sheet[], withDates = true) {
  const read = readPeople(sheets, { today: '2026-11-20' })
  const values = read.people.map(({ values }) => [
    values.lastName, values.firstName, values.patronymic ?? '', values.group, ...(withDates ? [values.bornOn] : []),
  ]) // biome-ignore format: a list of names
  expect(values).toEqual(people.map((person) => (withDates ? [...person] : person.slice(0, 4))))
  expect(read.problems).toEqual([])
  expect(read.duplicates).toEqual([])
}

describe('names', () => {
  test.each<[string, (person: Person) => string]>([
    ['plain', fullName],
    ['in capitals', (person) => fullName(person).toUpperCase()],
    ['in small letters', (person) => fullName(person).toLowerCase()],
    ['with double spaces', (person) => ` ${fullName(person).replaceAll(' ', '  ')} `],
    ['with no-break spaces', (person) => fullName(person).replaceAll(' ', '\u00A0')],
    ['with a comma', (person) => fullName(person).replace(' ', ', ')],
    ['on several lines', (person) => fullName(person).replace(' ', '\n')],
    ['with a number', (person) => `${people.indexOf(person) + 1}. ${fullName(person)}`],
  ])('%s', (_, write) => {
    expectAll([
      sheetOf([
        ['ФИО', 'Класс', 'Дата рождения'],
        ...people.map((person) => [write(person), person[3], dayFirst(person[4])]),
      ]),
    ])
  })

  test('in three columns, in capitals', () => {
    const rows = people.map(([last, first, patronymic, group, date]) => [
      last.toUpperCase(),
      first.toUpperCase(),
      patronymic.toUpperCase(),
      group,
      date,
    ])
    expectAll([sheetOf([['Фамилия', 'Имя', 'Отчество', 'Класс', 'Дата рождения'], ...rows])])
  })

  test('in three columns without any header', () => {
    expectAll([sheetOf(people.map((person) => [...person]))])
  })
})

describe('dates', () => {
  test.each<[string, (date: string) => CellValue]>([
    ['of the spreadsheet', (date) => ({ date })],
    ['dd.mm.yyyy', (date) => dayFirst(date)],
    ['d.m.yy', (date) => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.${date.slice(2, 4)}`],
    ['ISO', (date) => date],
    ['with a slash', (date) => dayFirst(date, '/')],
    [
      'in words',
      (date) => `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)} г.`,
    ],
    ['as a number of days', (date) => serial(date)],
    ['as a number of days in text', (date) => String(serial(date))],
  ])('%s', (_, write) => {
    expectAll([
      sheetOf([
        ['ФИО', 'Класс', 'Дата рождения'],
        ...people.map((person) => [fullName(person), person[3], write(person[4])]),
      ]),
    ])
  })
})

describe('classes', () => {
  const writings: [string, (number: string, letter: string) => string][] = [
    ['8А', (number, letter) => number + letter],
    ['8-а', (number, letter) => `${number}-${letter.toLowerCase()}`],
    ['8 «А»', (number, letter) => `${number} «${letter}»`],
    ['8 а класс', (number, letter) => `${number} ${letter.toLowerCase()} класс`],
    ['8 "А" кл.', (number, letter) => `${number} "${letter}" кл.`],
  ]
  const write = (group: string, writing: (number: string, letter: string) => string) =>
    writing(group.slice(0, -1), group.slice(-1))
  const groups = [...new Set(people.map((person) => person[3]))]
  const pupilsOf = (group: string) => people.filter((person) => person[3] === group)

  test.each(writings)('%s in a column', (_, writing) => {
    expectAll([
      sheetOf([
        ['ФИО', 'Класс', 'Д.р.'],
        ...people.map((person) => [fullName(person), write(person[3], writing), person[4]]),
      ]),
    ])
  })

  test.each(writings)('%s in rows between the pupils, with totals', (_, writing) => {
    const blocks = groups.flatMap((group) => [
      [write(group, writing), null, null],
      ...pupilsOf(group).map((person, index) => [index + 1, fullName(person), person[4]]),
      [null, `Итого: ${pupilsOf(group).length}`, null],
    ])
    expectAll([
      sheetOf([['Список школы'], ['№', 'ФИО', 'Дата рождения'], ...blocks, ['Всего', people.length, null]]),
    ])
  })

  test.each(writings)('%s as the name of a sheet', (_, writing) => {
    expectAll(
      groups.map((group) =>
        sheetOf(
          [
            ['№', 'ФИО', 'Дата рождения'],
            ...pupilsOf(group).map((person, index) => [index + 1, fullName(person), person[4]]),
          ],
          write(group, writing),
        ),
      ),
    )
  })

  test('in two columns', () => {
    const rows = people.map((person) => [
      fullName(person),
      Number(person[3].slice(0, -1)),
      person[3].slice(-1),
    ])
    expectAll([sheetOf([['ФИО', 'Параллель', 'Литера'], ...rows])], false)
  })
})
