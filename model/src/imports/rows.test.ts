import { describe, expect, test } from 'vitest'
import { aSheet, merged, read } from './a-sheet.ts'

test('rows with a class between the data give it to the pupils below', () => {
  const list = aSheet(`
№ п/п|Фамилия, имя, отчество|Дата рождения
5 «А» класс||
1|Зорин Олег Петрович|12.05.2015
2|Юдин Пётр Ильич|13.05.2015
Итого: 2||
5 «Б» класс (классный руководитель Лапина А. И.)||
1|Котов Иван Олегович|14.05.2015
Всего учеников: 3||`)
  const { groups, skipped } = read(list)
  expect(groups).toEqual(['3 5А', '4 5А', '7 5Б'])
  expect(skipped).toEqual(['2 group', '5 total', '6 group', '8 total'])
})

test('a merged row with a class is a row with a class', () => {
  const merges = merged('A2:C2', 'A4:C4')
  const list = aSheet('ФИО|Телефон|Пол\n8-А||\nЗорин Олег||м\nГруппа СТР-11, 1 курс||\nЛапина Анна||ж', {
    merges,
  })
  expect(read(list).groups).toEqual(['3 8А', '5 СТР-11'])
})

test('the header printed again on every page is left out and the class goes on', () => {
  const { groups, skipped } = read(aSheet('№|ФИО\n8А|\n1|Зорин Олег\n№|ФИО\n2|Лапина Анна'))
  expect(groups).toEqual(['3 8А', '5 8А'])
  expect(skipped).toEqual(['2 group', '4 header'])
})

describe('what stands below and between the people is not a person', () => {
  test.each([
    ['Итого||', 'total'],
    ['|Итого: 25|', 'total'],
    ['Всего по школе|4|', 'total'],
    ['|мальчиков – 12|', 'total'],
    ['|девочек – 13|', 'total'],
    ['Из них с согласиями|3|', 'total'],
    ['Классный руководитель|Лапина А. И.|', 'signature'],
    ['Директор школы|_________|И. И. Котов', 'signature'],
    ['|Зам. директора по УВР ________ Котова И. И.|', 'signature'],
    ['Исполнитель: Котова И. И., тел. 5-23-41||', 'signature'],
    ['М.П.||', 'signature'],
    ['* по согласованию||', 'signature'],
    ['Примечание: список неполный||', 'signature'],
    ['|Администрация|', 'note'],
    ['|Учителя начальных классов|', 'note'],
    ['|Вакансия|', 'signature'],
    ['1|2|3', 'numbering'],
    ['№|ФИО|Телефон', 'header'],
    ['7||', 'nameless'],
  ])('%s', (row, kind) => {
    const { names, skipped } = read(aSheet(`№|ФИО|Телефон\n1|Зорин Олег|89001234567\n${row}\n2|Лапина Анна|`))
    expect(names).toEqual(['Зорин|Олег|', 'Лапина|Анна|'])
    expect(skipped).toEqual([`3 ${kind}`])
  })
})

describe('a person is a person, however little is known of him', () => {
  test.each([
    ['3|Директоров Пётр|', 'Директоров|Пётр|'],
    ['|Итогов Пётр|', 'Итогов|Пётр|'],
    ['|Куратов Пётр|89001234569', 'Куратов|Пётр|'],
    ['|Школин Пётр|89001234569', 'Школин|Пётр|'],
    ['3|Котов П. И.|', 'Котов|П.|И.'],
    ['||', undefined],
  ])('%s', (row, name) => {
    const { names } = read(aSheet(`№|ФИО|Телефон\n1|Зорин Олег|89001234567\n${row}`))
    expect(names).toEqual(['Зорин|Олег|', ...(name ? [name] : [])])
  })
})

test('a director among the teachers stays, a director below the list goes', () => {
  const list = aSheet(
    'ФИО|Должность\nЗорин Олег Петрович|директор\nЛапина Анна Ивановна|учитель\nДиректор|Зорин О. П.',
  )
  expect(read(list).names).toEqual(['Зорин|Олег|Петрович', 'Лапина|Анна|Ивановна'])
})

test('a row that says something but not who is pointed out', () => {
  const { problems, skipped } = read(
    aSheet('№|ФИО|Класс|Телефон\n1|Зорин Олег|8А|\n2||8А|89001234567\n3||8А|'),
  )
  expect(problems).toEqual(['3 name.missing'])
  expect(skipped).toEqual(['3 nameless', '4 nameless'])
})

test('a class merged over its pupils belongs to each of them', () => {
  const list = aSheet('Класс|ФИО\n8А|Зорин Олег\n|Юдин Пётр\n8Б|Лапина Анна', { merges: merged('A2:A3') })
  expect(read(list).groups).toEqual(['2 8А', '3 8А', '4 8Б'])
})

test('a class written once above its pupils in its own column belongs to each of them', () => {
  const list = aSheet('Класс|ФИО\n8А|Зорин Олег\n|Юдин Пётр\n|Котов Иван\n8Б|Лапина Анна\n|Белова Ольга')
  expect(read(list).groups).toEqual(['2 8А', '3 8А', '4 8А', '5 8Б', '6 8Б'])
})

test('a class left out here and there is not filled in from above', () => {
  const list = aSheet('Класс|ФИО\n8А|Зорин Олег\n8А|Юдин Пётр\n|Котов Иван\n8Б|Лапина Анна')
  expect(read(list).groups).toEqual(['2 8А', '3 8А', '4 undefined', '5 8Б'])
})

test('a second row for the second parent adds a parent and not a pupil', () => {
  const list = aSheet(
    `
ФИО ребёнка|Дата рождения|ФИО родителя|Контактный телефон
Зорин Олег|12.05.2010|Зорина Анна|89001234567
||Зорин Пётр|89001234568`,
    { merges: merged('A2:A3', 'B2:B3') },
  )
  const { people, duplicates, skipped } = read(list)
  expect(people).toEqual([
    {
      lastName: 'Зорин',
      firstName: 'Олег',
      bornOn: '2010-05-12',
      representative: { name: 'Зорина Анна', phone: '+79001234567' },
      otherRepresentatives: [{ name: 'Зорин Пётр', phone: '+79001234568' }],
    },
  ])
  expect(duplicates).toEqual([])
  expect(skipped).toEqual(['3 continued'])
})

test('every row that is not blank is accounted for exactly once', () => {
  const list = aSheet(`
Список||
№|ФИО|Телефон
8А||
1|Зорин Олег|89001234567
2|ЗОРИН ОЛЕГ|89001234567
3||89001234568
Итого||2
Директор|______|Котов И. И.`)
  const { people, duplicates, skipped } = read(list)
  expect(people.length + duplicates.length + skipped.length).toBe(6)
  expect(duplicates).toEqual(['5 = 4'])
  expect(skipped).toEqual(['3 group', '6 nameless', '7 total', '8 signature'])
})
