import { describe, expect, test } from 'vitest'
import { aSheet, read } from './a-sheet.ts'
import { guessColumns } from './tables.ts'

test('one sheet per group: the title of each sheet gives the group', () => {
  const sheet = (name: string, person: string) =>
    aSheet(`Группа ${name}, 1 курс||\nФамилия|Имя|Отчество\n${person}`, { name })
  const { groups, names } = read([sheet('СТР-11', 'Зорин|Олег|'), sheet('ДИЗ-12', 'Лапина|Анна|Ивановна')])
  expect(groups).toEqual(['3 СТР-11', '3 ДИЗ-12'])
  expect(names).toEqual(['Зорин|Олег|', 'Лапина|Анна|Ивановна'])
})

test('the name of a sheet gives the group when nothing else does', () => {
  expect(read(aSheet('ФИО|Телефон\nЗорин Олег|', { name: 'ПМ-21' })).groups).toEqual(['2 ПМ-21'])
  expect(read(aSheet('ФИО|Телефон\nЗорин Олег|', { name: 'Лист1' })).groups).toEqual(['2 undefined'])
  expect(read(aSheet('ФИО|Класс\nЗорин Олег|8Б', { name: '8А' })).groups).toEqual(['2 8Б'])
})

test('a hidden sheet is not loaded and is mentioned', () => {
  const list = 'ФИО|Класс\nЗорин Олег|8А'
  const { people, skipped } = read([aSheet(list), aSheet('', { name: 'Справочник', hidden: true })])
  expect(people).toHaveLength(1)
  expect(skipped).toEqual(['1 hidden-sheet'])
})

test('in a list of pupils the telephone of a parent is the parent’s', () => {
  const [person] = read(
    aSheet('ФИО|Телефон представителя|ФИО представителя\nЗорин Олег|89001234567|ЗОРИНА АННА'),
  ).people
  expect(person).toEqual({
    lastName: 'Зорин',
    firstName: 'Олег',
    representative: { name: 'Зорина Анна', phone: '+79001234567' },
  })
})

test('a telephone behind the name of a parent is the parent’s, of which the guess is unsure', () => {
  const list = aSheet('ФИО|Класс|ФИО родителя|Телефон\nЗорин Олег|8А|Зорина Анна|89001234567')
  expect(read(list).people[0]).toMatchObject({
    representative: { name: 'Зорина Анна', phone: '+79001234567' },
  })
  expect(read(list).people[0]?.phone).toBeUndefined()
  expect(guessColumns(list)?.columns[3]).toMatchObject({ meaning: 'representativePhone', confidence: 0.6 })
})

test('mother and father in columns of their own are two people', () => {
  const list = aSheet(`
ФИО|ФИО матери|Телефон матери|ФИО отца|Телефон отца
Зорин Олег|Зорина Анна|89001234567|Зорин Пётр|89001234568
Лапина Анна|||Лапин Иван|89001234569`)
  const [first, second] = read(list).people
  expect(first?.representative).toEqual({ name: 'Зорина Анна', relation: 'мать', phone: '+79001234567' })
  expect(first?.otherRepresentatives).toEqual([
    { name: 'Зорин Пётр', relation: 'отец', phone: '+79001234568' },
  ])
  expect(second?.representative).toEqual({ name: 'Лапин Иван', relation: 'отец', phone: '+79001234569' })
})

test('the name of a parent may take three columns', () => {
  const list = aSheet(
    'Фамилия|Имя|Фамилия представителя|Имя представителя|Отчество представителя\nЗорин|Олег|ЗОРИНА|АННА|ПЕТРОВНА',
  )
  expect(read(list).people).toEqual([
    { lastName: 'Зорин', firstName: 'Олег', representative: { name: 'Зорина Анна Петровна' } },
  ])
})

test('the federal base of mentees reads the mentee and not the mentor', () => {
  const list = aSheet(`
№ п/п|ФИО наставляемого|Контактные данные для связи (данные представителя)|Год рождения наставляемого|Основной запрос наставляемого|Дата вхождения в программу|ФИО наставника|Форма наставничества|Место работы / учебы наставника
1|Зорин Олег|Зорина Анна, 8-900-123-45-67, z@mail.example|2010|алгебра; физика|01.09.2026|Лапина Анна Ивановна|ученик – ученик|11Б`)
  expect(read(list).people).toEqual([
    {
      lastName: 'Зорин',
      firstName: 'Олег',
      birthYear: 2010,
      request: 'алгебра; физика',
      representative: { name: 'Зорина Анна', phone: '+79001234567', email: 'z@mail.example' },
    },
  ])
})

test('the federal base of mentors reads the mentor, his class or his enterprise', () => {
  const list = aSheet(`
№ п/п|ФИО наставника|Контактные данные для связи|Место работы / учебы наставника|Основные компетенции наставника|Важные для программы достижения наставника|Интересы наставника|Желаемый возраст наставляемых|Ресурс времени на программу наставничества|ФИО наставляемого (наставляемых)|Место работы / учебы наставляемого
1|Лапина Анна|8-900-123-45-67, l@mail.example|11Б|алгебра, физика|призёр олимпиады|шахматы|12–14|2 часа в неделю|Зорин Олег|8А
2|Юдин Пётр|u@mail.example|ООО «Пример»|сварка||||||`)
  expect(read(list).people).toEqual([
    {
      lastName: 'Лапина', firstName: 'Анна', phone: '+79001234567', email: 'l@mail.example', group: '11Б',
      competencies: ['алгебра', 'физика'], achievements: 'призёр олимпиады', interests: ['шахматы'],
      wishedAge: '12–14', availability: '2 часа в неделю',
    },
    { lastName: 'Юдин', firstName: 'Пётр', email: 'u@mail.example', employer: 'ООО «Пример»', competencies: ['сварка'] },
  ]) // biome-ignore format: a person in a few lines
})

test('of several columns of experience the pedagogical one is read', () => {
  const list = aSheet(
    'ФИО|Общий стаж|Пед. стаж|Стаж в должности\nЗорин Олег|20|15 лет 3 мес|2\nЛапина Анна|7||',
  )
  expect(read(list).people.map(({ experienceYears }) => experienceYears)).toEqual([15, 7])
})

test('«Группа» beside «Класс» is not the class', () => {
  expect(read(aSheet('ФИО|Группа|Класс\nЗорин Олег|1|8А')).groups).toEqual(['2 8А'])
})

describe('a name is put together from its columns', () => {
  test.each([
    ['Фамилия|Имя|Отчество', 'ЗОРИН|ОЛЕГ|-', 'Зорин|Олег|'],
    ['Фамилия|Имя|Отчество', 'Зорин|Олег Петрович|', 'Зорин|Олег|Петрович'],
    ['Фамилия|Имя|Отчество', 'Зорин Олег Петрович||', 'Зорин|Олег|Петрович'],
    ['Фамилия|Имя, отчество|Класс', 'Зорин|Олег Петрович|8А', 'Зорин|Олег|Петрович'],
    ['Фамилия, имя|Отчество|Класс', 'Зорин Олег|Петрович|8А', 'Зорин|Олег|Петрович'],
    ['Фамилия|Телефон|Класс', 'Зорин Олег Петрович||8А', 'Зорин|Олег|Петрович'],
    ['Имя Фамилия|Телефон|Класс', 'Тимур Салават||8А', 'Салават|Тимур|'],
  ])('%s: %s', (header, row, name) => {
    const { names, problems } = read(aSheet(`${header}\n${row}`))
    expect(names).toEqual([name])
    expect(problems).toEqual([])
  })
})

test('a column written «Имя Фамилия» without saying so is found out by most of its rows', () => {
  const list = aSheet('Ученик|Класс\nАнна Лапина|8А\nИван Котов|8Б\nОльга Ким|8Б\nШон Бин|8Б')
  const { names, problems } = read(list)
  expect(names).toEqual(['Лапина|Анна|', 'Котов|Иван|', 'Ким|Ольга|', 'Бин|Шон|'])
  expect(problems).toEqual([])
})

test('columns that the product must not keep are recognised and left', () => {
  const list = aSheet(
    'ФИО|Паспорт|СНИЛС|Национальность|Адрес проживания\nЗорин Олег|6501 123456|123-456-789 00|—|ул. Мира, 5',
  )
  expect(read(list).people).toEqual([{ lastName: 'Зорин', firstName: 'Олег' }])
})

test('every value remembers the text of its cell', () => {
  const [origins] = read(
    aSheet('Группа СТР-11||\nФИО|Дата рождения|Телефон\nЗОРИН  ОЛЕГ|12.05.10|8 900 1234567', {
      name: 'Лист1',
    }),
  ).origins
  expect(origins).toEqual({
    lastName: { column: 0, title: 'ФИО', original: 'ЗОРИН ОЛЕГ' },
    firstName: { column: 0, title: 'ФИО', original: 'ЗОРИН ОЛЕГ' },
    bornOn: { column: 1, title: 'Дата рождения', original: '12.05.10' },
    phone: { column: 2, title: 'Телефон', original: '8 900 1234567' },
    group: { original: 'Группа СТР-11' },
  })
})

describe('a person changes what the columns mean', () => {
  const list = aSheet('ФИО|Телефон|Отдел\nЗорин Олег|89001234567|8А')
  const shape = guessColumns(list)?.shape ?? ''

  test('the guess comes with samples and a confidence', () => {
    expect(guessColumns(list)).toMatchObject({
      headerRows: [1],
      columns: [
        { index: 0, title: 'ФИО', meaning: 'fullName', samples: ['Зорин Олег'] },
        { index: 1, title: 'Телефон', meaning: 'phone', samples: ['89001234567'] },
        { index: 2, title: 'Отдел', samples: ['8А'] },
      ],
    })
  })

  test('his word outweighs the guess', () => {
    const { people } = read(list, [{ shape, meanings: { 1: 'representativePhone', 2: 'group' } }])
    expect(people).toEqual([
      { lastName: 'Зорин', firstName: 'Олег', group: '8А', representative: { phone: '+79001234567' } },
    ])
  })

  test('the next list of the same shape finds it, one of another shape does not', () => {
    const next = aSheet('Новый список||\nфио|телефон|отдел\nЛапина Анна|89001234568|8Б')
    const other = aSheet('ФИО|Отдел|Телефон\nЛапина Анна|8Б|89001234568')
    expect(guessColumns(next)?.shape).toBe(shape)
    expect(guessColumns(other)?.shape).not.toBe(shape)
  })
})
