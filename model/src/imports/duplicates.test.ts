import { expect, test } from 'vitest'
import { aSheet, read } from './a-sheet.ts'
import { nameKey } from './duplicates.ts'

test('one name and one date of birth are one person, however they are spelt', () => {
  const list = aSheet(`
ФИО|Дата рождения
Фёдоров Семён Ильич|12.05.2010
ФЕДОРОВ  СЕМЕН ИЛЬИЧ|2010-05-12
Федoров Сeмен Ильич|12 мая 2010 г.
Фёдоров Семён Ильич|13.05.2010`)
  const { names, duplicates } = read(list)
  expect(names).toHaveLength(2)
  // «o» and «e» of the third spelling are Latin.
  expect(duplicates).toEqual(['3 = 2', '4 = 2'])
})

test('a duplicate on another sheet is found too', () => {
  const sheet = (name: string) => aSheet('ФИО|Дата рождения\nЗорин Олег|12.05.2010', { name })
  const { names, duplicates, groups } = read([sheet('8А'), sheet('8Б')])
  expect(names).toHaveLength(1)
  expect(groups).toEqual(['2 8А'])
  expect(duplicates).toEqual(['2 = 2'])
})

test('without dates a repeated row is a duplicate only when nothing tells the two apart', () => {
  const list = aSheet(`
ФИО|Класс|Телефон
Зорин Олег|8А|89001234567
Зорин Олег|8А|8 (900) 123-45-67
Зорин Олег|8Б|89001234568`)
  const { groups, duplicates, problems } = read(list)
  expect(groups).toEqual(['2 8А', '4 8Б'])
  expect(duplicates).toEqual(['3 = 2'])
  expect(problems).toEqual(['4 person.maybe-duplicate'])
})

test('a namesake with another date of birth or another patronymic is another person', () => {
  const list = aSheet(
    'ФИО|Дата рождения\nЗорин Олег Ильич|12.05.2010\nЗорин Олег Ильич|13.05.2010\nЗорин Олег Петрович|12.05.2010',
  )
  const { names, duplicates, problems } = read(list)
  expect(names).toHaveLength(3)
  expect(duplicates).toEqual([])
  expect(problems).toEqual([])
})

test('the same date with a patronymic missing is doubtful', () => {
  const list = aSheet('ФИО|Дата рождения\nЗорин Олег Ильич|12.05.2010\nЗорин Олег|12.05.2010')
  expect(read(list).names).toHaveLength(2)
  expect(read(list).problems).toEqual(['3 person.maybe-duplicate'])
})

test('the oddities of a duplicate are not told again', () => {
  const list = aSheet('ФИО|Дата рождения|Телефон\nЗорин Олег|12.05.2010|123\nЗорин Олег|12.05.2010|123')
  expect(read(list).problems).toEqual(['2 phone.unreadable'])
})

test('equal initials may be twins: both stay, the second is doubtful', () => {
  const list = aSheet('ФИО|Дата рождения\nЗорина А. О.|12.05.2010\nЗорина А. О.|12.05.2010')
  expect(read(list).names).toHaveLength(2)
  expect(read(list).problems).toContain('3 person.maybe-duplicate')
})

test('one key for all spellings of a name', () => {
  const key = nameKey({ lastName: 'Фёдоров', firstName: 'Семён' })
  expect(nameKey({ lastName: 'ФЕДОРОВ', firstName: 'Семен', patronymic: '' })).toBe(key)
  expect(nameKey({ lastName: 'Семён', firstName: 'Фёдоров' })).not.toBe(key)
})

test('a long list of one name does not take for ever', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `Зорин Олег|${index % 11}Б|8900${String(index).padStart(7, '0')}`,
  )
  const started = performance.now()
  expect(read(aSheet(`ФИО|Класс|Телефон\n${rows.join('\n')}`)).people).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(5000)
})
