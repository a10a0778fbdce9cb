import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { properCase } from './name-case.ts'
import { nameOrder, readFullName, readNamePart } from './names.ts'

/** «Фамилия|Имя|Отчество» of what was read. */
function parts(written: string, order?: 'surname-first' | 'name-first') {
  const { lastName = '', firstName = '', patronymic = '' } = readFullName(written, order).value ?? {}
  return [lastName, firstName, patronymic].join('|')
}

describe('a full name in one cell is taken apart', () => {
  test.each([
    ['Зорин Олег Петрович', 'Зорин|Олег|Петрович'],
    ['ЗОРИН ОЛЕГ ПЕТРОВИЧ', 'Зорин|Олег|Петрович'],
    ['зорин олег', 'Зорин|Олег|'],
    ['  Зорин \u00A0 Олег  Петрович ', 'Зорин|Олег|Петрович'],
    ['Зорин, Олег Петрович', 'Зорин|Олег|Петрович'],
    ['1. Зорин Олег', 'Зорин|Олег|'],
    ['Анна Ивановна Зорина', 'Зорина|Анна|Ивановна'],
    ['Иван Иванович Петкевич', 'Петкевич|Иван|Иванович'],
    ['ПЕТРЕНКО-ВОЛКОВА АЛИНА', 'Петренко-Волкова|Алина|'],
    ['Римский - Корсаков Николай', 'Римский-Корсаков|Николай|'],
    ['МАМЕДОВ АЛИ ГАСАН ОГЛЫ', 'Мамедов|Али|Гасан оглы'],
    ['Алиева Лейла Ахмед кызы', 'Алиева|Лейла|Ахмед кызы'],
    ['Гасанов Эльчин Гасан-оглы', 'Гасанов|Эльчин|Гасан-оглы'],
    ['Хәсәнова Гөлнара Рәшит кызы', 'Хәсәнова|Гөлнара|Рәшит кызы'],
    ['ҖӘЛИЛОВ ҮЗБӘК', 'Җәлилов|Үзбәк|'],
    ['ФОН БЮРЕН АННА КАРЛОВНА', 'фон Бюрен|Анна|Карловна'],
    ['ВАН ДЕР БЕРГ АННА ИВАНОВНА', 'ван дер Берг|Анна|Ивановна'],
    ['Ван Анна Сергеевна', 'Ван|Анна|Сергеевна'],
    ["О'НИЛ ШОН", "О'Нил|Шон|"],
    ["ЛУК'ЯНОВА ОЛЕСЯ", "Лук'янова|Олеся|"],
    ['АГА-ЗАДЕ ФАРИД', 'Ага-заде|Фарид|'],
    ['иВАНЧУК ПЁТР', 'Иванчук|Пётр|'],
    ['МакКой Анна', 'МакКой|Анна|'],
    ['Ли Ян Ир', 'Ли|Ян|Ир'],
    ['Smith John', 'Smith|John|'],
  ])('%s', (written, read) => {
    expect(parts(written)).toBe(read)
    expect(readFullName(written).problem).toBeUndefined()
  })
})

describe('what is doubtful in a name is read and pointed out', () => {
  test.each([
    ['Зорин О.П.', 'Зорин|О.|П.', 'name.initials'],
    ['Зорин О. П', 'Зорин|О.|П.', 'name.initials'],
    ['О.П. Зорин', 'Зорин|О.|П.', 'name.initials'],
    ['Зорина Анна В.', 'Зорина|Анна|В.', 'name.initials'],
    ['Анна Зорина', 'Зорина|Анна|', 'name.order'],
    ['Анна Бабич', 'Бабич|Анна|', 'name.order'],
    ['Яна Петрович', 'Петрович|Яна|', 'name.order'],
    ['Петров Водкин Кузьма Сергеевич', 'Петров Водкин|Кузьма|Сергеевич', 'name.many-words'],
    ['Гарсия Лопес Мария', 'Гарсия Лопес|Мария|', 'name.many-words'],
    ['Зорина (Ким) Анна', 'Зорина|Анна|', 'name.remark'],
    ['Анна Ивановна', '|Анна|Ивановна', 'name.last-missing'],
    ['Зорин', 'Зорин||', 'name.first-missing'],
    ['', '||', 'name.missing'],
    ['<b>Зорин</b> Олег', '<b>Зорин</b>|Олег|', 'name.strange'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")||', 'name.strange'],
    ["Зорин'); DROP TABLE person;--", "Зорин');|DROP|TABLE person;--", 'name.strange'],
  ])('%s', (written, read, problem) => {
    expect(parts(written)).toBe(read)
    expect(readFullName(written).problem).toBe(problem)
  })
})

test('a column of «Имя Фамилия» is read in its own order, and a row against it is pointed out', () => {
  expect(readFullName('Тимур Салават', 'name-first')).toEqual({
    value: { lastName: 'Салават', firstName: 'Тимур' },
  })
  expect(readFullName('Шон Бин', 'name-first')).toEqual({ value: { lastName: 'Бин', firstName: 'Шон' } })
  expect(readFullName('Зорина Анна', 'name-first')).toEqual({
    value: { lastName: 'Зорина', firstName: 'Анна' },
    problem: 'name.order',
  })
})

test('the order is told by patronymics, initials and known names', () => {
  expect(nameOrder('Зорин Олег Петрович')).toBe('surname-first')
  expect(nameOrder('Олег Петрович Зорин')).toBe('name-first')
  expect(nameOrder('Анна Зорина')).toBe('name-first')
  expect(nameOrder('О. Зорин')).toBe('name-first')
  expect(nameOrder('Роман Ян')).toBeUndefined()
})

test('Latin letters that only look Russian are mended, a Latin name is left', () => {
  // «a», «o» and «p» of the first word are Latin.
  expect(parts('Зopин Oлег')).toBe('Зорин|Олег|')
  expect(parts('COBA ПЁТР')).toBe('Сова|Пётр|')
})

test('a name part of its own cell is written properly', () => {
  expect(readNamePart(' ЗОРИН ')).toEqual({ value: 'Зорин' })
  expect(readNamePart('ГАСАН ОГЛЫ')).toEqual({ value: 'Гасан оглы' })
  expect(readNamePart('и.')).toEqual({ value: 'И.', problem: 'name.initials' })
  expect(readNamePart('З0рин')).toEqual({ value: 'З0рин', problem: 'name.strange' })
})

test('writing properly twice changes nothing more', () => {
  const word = fc.stringMatching(/^[А-Яа-яЁёA-Za-z]{1,12}(?:-[А-Яа-яё]{1,8})?$/)
  fc.assert(
    fc.property(word, (written) => {
      expect(properCase(properCase(written))).toBe(properCase(written))
    }),
  )
})

test('whatever stands in the cell, nothing is thrown and no letter of a plain name is lost', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (written) => void readFullName(written)))
  const plain = fc.array(fc.stringMatching(/^[А-Я][а-я]{2,9}$/), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(plain, (words) => {
      const letters = (text: string) => [...text.toLowerCase().replace(/[^а-яё]/g, '')].sort().join('')
      expect(letters(parts(words.join(' ')))).toBe(letters(words.join('')))
    }),
  )
})
