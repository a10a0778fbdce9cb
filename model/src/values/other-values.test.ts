import { describe, expect, test } from 'vitest'
import { readExperience } from './experience.ts'
import { joinLines, splitList } from './lists.ts'
import { readCapacity } from './numbers.ts'
import { saysNothing } from './reading.ts'
import { readSex, sexOfPatronymic } from './sex.ts'
import { cleanText, foldName, hasHiddenCharacters } from './text.ts'

describe('experience is counted in full years', () => {
  test.each([
    ['5', 5],
    ['5 лет', 5],
    ['3 года 2 мес.', 3],
    ['1 год', 1],
    ['5,5', 5],
    ['20л.7м.', 20],
    ['20 л. 7 мес. 3 дн.', 20],
    ['1 г. 6 мес.', 1],
    ['5 лет и 6 месяцев', 5],
    ['11 мес', 0],
    ['менее года', 0],
    ['без стажа', 0],
    ['0', 0],
    ['более 20 лет', 20],
    ['25+', 25],
    ['с 01.09.2015', 11],
    ['01.12.2015', 10],
  ])('%s', (written, years) => {
    expect(readExperience(written, '2026-11-20')).toEqual({ value: years })
  })
})

test('an experience that is vague or impossible is pointed out', () => {
  expect(readExperience('с 2015 г.', '2026-11-20')).toEqual({ value: 11, problem: 'experience.unsure' })
  expect(readExperience('3-5 лет', '2026-11-20')).toEqual({ value: 3, problem: 'experience.unsure' })
  expect(readExperience('120', '2026-11-20')).toEqual({ problem: 'experience.too-long' })
  expect(readExperience('много', '2026-11-20')).toEqual({ problem: 'experience.unreadable' })
  expect(readExperience('18/10', '2026-11-20')).toEqual({ problem: 'experience.unreadable' })
})

describe('a list of one cell is split into its items', () => {
  test.each([
    ['олимпиады; сметное дело', ['олимпиады', 'сметное дело']],
    ['алгебра, физика; химия\nбиология', ['алгебра', 'физика', 'химия', 'биология']],
    ['работа с детьми, имеющими трудности, олимпиады', ['работа с детьми, имеющими трудности', 'олимпиады']],
    ['проекты (биология, химия), олимпиады', ['проекты (биология, химия)', 'олимпиады']],
    ['1) чтение 2) письмо', ['чтение', 'письмо']],
    ['• чтение\n• письмо', ['чтение', 'письмо']],
    ['чтение; Чтение;', ['чтение']],
    ['1,5 ставки', ['1,5 ставки']],
    [' ; , ', []],
  ])('%s', (written, items) => {
    expect(splitList(written)).toEqual(items)
  })
})

test('a text of several lines becomes one', () => {
  expect(joinLines('математика;\n русский язык \n')).toBe('математика; русский язык')
  expect(joinLines('одна  строка')).toBe('одна строка')
})

test('the sex is understood in all its writings', () => {
  for (const written of ['м', 'М.', 'муж', 'мужской', 'мальчик', 'm', 'male'])
    expect(readSex(written).value).toBe('m')
  for (const written of ['ж', 'Ж', 'жен.', 'женский', 'девочка', 'f'])
    expect(readSex(written).value).toBe('f')
  expect(readSex('да')).toEqual({ problem: 'sex.unreadable' })
})

test('a patronymic tells the sex', () => {
  expect(['Петрович', 'Ильич', 'Гасан оглы', 'Рәшит улы'].map(sexOfPatronymic)).toEqual(['m', 'm', 'm', 'm'])
  expect(['Петровна', 'Ильинична', 'Ахмед кызы'].map(sexOfPatronymic)).toEqual(['f', 'f', 'f'])
  expect(sexOfPatronymic('')).toBeUndefined()
})

test('the number of mentees is read from words too', () => {
  expect(['2', 'до 3', '2-3 человека', 'два', '2.0'].map((written) => readCapacity(written).value)).toEqual([
    2, 3, 3, 2, 2,
  ])
  expect(readCapacity('сколько дадут')).toEqual({ problem: 'capacity.unreadable' })
  expect(readCapacity('1000')).toEqual({ problem: 'capacity.too-large' })
})

test('a dash and «нет» say nothing, a zero says something', () => {
  expect(['', '-', '—', 'нет', 'н/д', '...'].every(saysNothing)).toBe(true)
  expect(['0', 'нет времени', 'Нетребко'].some(saysNothing)).toBe(false)
})

test('characters that nobody sees are found and taken away', () => {
  const turned = 'Зорин\u202Eнави\u200B\u0007'
  expect(hasHiddenCharacters(turned)).toBe(true)
  expect(cleanText(turned)).toBe('Зориннави')
  expect(hasHiddenCharacters('Зорин\u00A0Олег\n«Ё»')).toBe(false)
  expect(cleanText('  Зорин\u00A0\u2003Олег \r\n\r\n 8А ')).toBe('Зорин Олег\n8А')
  // «й» of two characters, as one system writes it.
  expect(cleanText('Андре\u0438\u0306')).toBe('Андрей')
  expect(cleanText('a\uD800b')).toBe('ab')
})

test('one person under several spellings folds to one', () => {
  const spellings = ['Фёдоров', 'ФЕДОРОВ', ' федоров ', 'Федoров', 'Фёдоров.']
  expect(new Set(spellings.map(foldName)).size).toBe(1)
  expect(foldName('Фёдоров')).not.toBe(foldName('Фёдорова'))
})
