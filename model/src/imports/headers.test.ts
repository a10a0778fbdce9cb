import { describe, expect, test } from 'vitest'
import { aSheet, merged, read } from './a-sheet.ts'

test('a header stands below the title of the list, and a numbering row belongs to it', () => {
  const list = aSheet(`
МБОУ «СОШ № 12»|||
Список учащихся 5 «Б» класса на 2026-2027 учебный год|||

№|Ф.И.О. ученика|Д.р.|Тел. родителя
1|2|3|4
1|ЗОРИН  ОЛЕГ ПЕТРОВИЧ|12.05.2015|8-900-123-45-67
2|Лапина Анна|3.6.15|8 (900) 123 45 68`)
  const { headerRows, people, problems } = read(list)
  expect(headerRows).toEqual([[4, 5]])
  expect(people).toEqual([
    {
      lastName: 'Зорин', firstName: 'Олег', patronymic: 'Петрович', bornOn: '2015-05-12', group: '5Б',
      representative: { phone: '+79001234567' },
    },
    { lastName: 'Лапина', firstName: 'Анна', bornOn: '2015-06-03', group: '5Б', representative: { phone: '+79001234568' } },
  ]) // biome-ignore format: a person on a line
  expect(problems).toEqual([])
})

test('a header far down a sheet is found', () => {
  const preamble = Array.from({ length: 30 }, (_, index) => `Пояснение ${index}||`).join('\n')
  const { headerRows, names } = read(aSheet(`${preamble}\nФИО|Класс|Телефон\nЗорин Олег|8А|89001234567`))
  expect(headerRows).toEqual([[31]])
  expect(names).toEqual(['Зорин|Олег|'])
})

describe('a header of two rows is read as one', () => {
  const drawn = `
Список класса||||||
№|Ученик|||Дата рождения|Родители|
|Фамилия|Имя|Отчество||мать|телефон
1|Зорин|Олег|Петрович|12.05.2010|Зорина А. П.|89001234567`
  const person = {
    lastName: 'Зорин',
    firstName: 'Олег',
    patronymic: 'Петрович',
    bornOn: '2010-05-12',
    representative: { name: 'Зорина А. П.', relation: 'мать' },
    otherRepresentatives: [{ phone: '+79001234567' }],
  }

  test('with merged cells', () => {
    const merges = merged('A1:G1', 'A2:A3', 'B2:D2', 'E2:E3', 'F2:G2')
    const { headerRows, people } = read(aSheet(drawn, { merges }))
    expect(headerRows).toEqual([[2, 3]])
    expect(people).toEqual([person])
  })

  test('without a trace of merged cells, as in a text file', () => {
    const { headerRows, people } = read(aSheet(drawn))
    expect(headerRows).toEqual([[2, 3]])
    expect(people).toEqual([person])
  })
})

test('a header of three rows is read as one', () => {
  const list = aSheet(
    `
№|Обучающийся|||Законный представитель||
|ФИО|Класс||ФИО|Контакты|
||Параллель|Литера||Телефон|E-mail
1|Зорин Олег|8|А|Зорина Анна|89001234567|z@mail.example`,
    { merges: merged('A1:A3', 'B1:D1', 'B2:B3', 'C2:D2', 'E1:G1', 'E2:E3', 'F2:G2') },
  )
  expect(read(list).headerRows).toEqual([[1, 2, 3]])
  expect(read(list).people).toEqual([
    {
      lastName: 'Зорин',
      firstName: 'Олег',
      group: '8А',
      representative: { name: 'Зорина Анна', phone: '+79001234567', email: 'z@mail.example' },
    },
  ])
})

test('«ФИО» over three columns is a surname, a name and a patronymic', () => {
  const drawn = '№|ФИО|||Класс\n1|Зорин|Олег|Петрович|8а\n2|Лапина|Анна||8-Б'
  for (const merges of [[], merged('B1:D1')]) {
    expect(read(aSheet(drawn, { merges })).names).toEqual(['Зорин|Олег|Петрович', 'Лапина|Анна|'])
  }
})

describe('titles of real lists are understood', () => {
  test.each([
    ['ФИО ученика|Кл.|Дата рожд.', ['fullName', 'group', 'bornOn']],
    ['Ф.И.О.|Класс/группа|Д.р.', ['fullName', 'group', 'bornOn']],
    [
      'Фамилия, имя, отчество (при наличии)|Класс, в котором обучается|Дата рождения (дд.мм.гггг)',
      ['fullName', 'group', 'bornOn'],
    ],
    ['Фамилия|Имя, отчество|Пол', ['lastName', 'firstNamePatronymic', 'sex']],
    ['ФИО ребёнка|Ф.И.О. матери|Телефон отца', ['fullName', 'representativeName', 'representativePhone']],
    ['ФИО|Телефон представителя|Кем приходится', ['fullName', 'representativePhone', 'relation']],
    ['Ученик|Параллель|Литера', ['fullName', 'parallel', 'letter']],
    [
      'ФИО педагога|Педагогический стаж, лет|Квалификационная категория',
      ['fullName', 'experience', 'category'],
    ],
    ['ФИО|Эл. почта|Моб. тел.', ['fullName', 'email', 'phone']],
    ['ФИО|Затруднения|Компетенции', ['fullName', 'request', 'competencies']],
    [
      'ФИО наставника|Сколько наставляемых готов взять|Наименование организации',
      ['fullName', 'capacity', 'employer'],
    ],
    ['ФИО|Профессия / должность|Преподаваемый предмет', ['fullName', 'position', 'subject']],
    ['ФИО|Классный руководитель|Телефон классного руководителя', ['fullName', 'ignore', 'ignore']],
    ['ФИО|СНИЛС|Домашний адрес', ['fullName', 'unwanted', 'unwanted']],
    ['ФИО|Группа здоровья|Национальность', ['fullName', 'unwanted', 'unwanted']],
    ['Last name|First name|Birthday', ['lastName', 'firstName', 'bornOn']],
  ])('%s', (header, meanings) => {
    expect(read(aSheet(`${header}\nЗорин Олег|1|2`)).meanings).toEqual([meanings])
  })
})

test('columns stand where they stand: blank ones between do no harm', () => {
  expect(read(aSheet('|№||ФИО||Класс|\n|1||Зорин Олег||5а|')).people).toEqual([
    { lastName: 'Зорин', firstName: 'Олег', group: '5А' },
  ])
})

test('a list without a header is known by what stands in it', () => {
  const { people, headerRows } = read(
    aSheet('Зорин Олег Петрович|8А|12.05.2010|89001234567\nЛапина Анна|8Б|13.05.2010|'),
  )
  expect(headerRows).toEqual([[]])
  expect(people).toEqual([
    { lastName: 'Зорин', firstName: 'Олег', patronymic: 'Петрович', group: '8А', bornOn: '2010-05-12', phone: '+79001234567' },
    { lastName: 'Лапина', firstName: 'Анна', group: '8Б', bornOn: '2010-05-13' },
  ]) // biome-ignore format: a person on a line
})

test('a header of words that nobody knows is not taken for a person', () => {
  const list = aSheet(
    'Кто|Когда появился на свет|Где учится\nЗорин Олег|12.05.2010|8А\nЛапина Анна|13.05.2010|8Б',
  )
  expect(read(list).people).toEqual([
    { lastName: 'Зорин', firstName: 'Олег', bornOn: '2010-05-12', group: '8А' },
    { lastName: 'Лапина', firstName: 'Анна', bornOn: '2010-05-13', group: '8Б' },
  ])
})

test('a list of bare names is read, with the class from the name of the sheet', () => {
  expect(read(aSheet('ФИО\nЗорин Олег\nЛапина Анна', { name: '8 «А»' })).groups).toEqual(['2 8А', '3 8А'])
  expect(
    read(aSheet('Зорин Олег Петрович\nЛапина Анна Ивановна', { name: '', fileName: 'Список 8А' })).groups,
  ).toEqual(['1 8А', '2 8А'])
})

test('two lists side by side are two lists', () => {
  const list = aSheet(
    '8А|||8Б||\n№|ФИО|Телефон|№|ФИО|Телефон\n1|Зорин Олег|89001234567|1|Лапина Анна|89001234568\n2|Юдин Пётр||||',
  )
  const { names, groups } = read(list)
  expect(names).toEqual(['Зорин|Олег|', 'Юдин|Пётр|', 'Лапина|Анна|'])
  expect(groups).toEqual(['3 8А', '4 8А', '3 8Б'])
})

test('several tables of one sheet keep their own columns', () => {
  const list = aSheet(`
5А класс||
№|ФИО|
1|Зорин Олег|
||
Педагоги||
ФИО|Должность|Стаж
Лапина Анна Ивановна|учитель математики|5 лет`)
  expect(read(list).people).toEqual([
    { lastName: 'Зорин', firstName: 'Олег', group: '5А' },
    { lastName: 'Лапина', firstName: 'Анна', patronymic: 'Ивановна', position: 'учитель математики', experienceYears: 5 },
  ]) // biome-ignore format: a person on a line
})

test('the answers of an on-line form are a list too', () => {
  const list = aSheet(`
Отметка времени|Ваши фамилия, имя, отчество|В каком классе вы учитесь?|Ваш номер телефона|С чем вам нужна помощь?|Чем вы можете помочь другим?
01.09.2026 10:00|лапина анна|9 б|+7 900 123 45 68|алгебра|шахматы, рисунок`)
  expect(read(list).people).toEqual([
    {
      lastName: 'Лапина', firstName: 'Анна', group: '9Б', phone: '+79001234568', request: 'алгебра',
      competencies: ['шахматы', 'рисунок'],
    },
  ]) // biome-ignore format: a person on a line
})

test('a sheet without people says so', () => {
  const { people, skipped } = read([aSheet('Инструкция\nЗаполните лист «Ученики»', { name: 'Справка' })])
  expect(people).toEqual([])
  expect(skipped).toEqual(['1 no-list'])
})
