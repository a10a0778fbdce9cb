import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fill } from './build.ts'
import { printable, tie } from './typography.ts'

/** Shows no-break spaces as «·». */
const shown = (text: string) => tie(text).replaceAll('\u00A0', '·')

test('initials never part from the surname, before it or after it', () => {
  expect(shown('назначить И. И. Иванова')).toBe('назначить И.·И.·Иванова')
  expect(shown('назначить И.И. Иванова')).toBe('назначить И.·И.·Иванова')
  expect(shown('назначить Иванову А. С., учителя')).toBe('назначить Иванову·А.·С., учителя')
  expect(shown('назначить Иванову А.С.')).toBe('назначить Иванову·А.·С.')
  expect(shown('М. Җәлилова')).toBe('М.·Җәлилова')
})

test('a position before the initials stays free', () => {
  expect(shown('Директор И. И. Иванов')).toBe('Директор И.·И.·Иванов')
})

test('numbers stay with their sign, dates and units whole', () => {
  expect(shown('приказ № 45-од, приказ №226')).toBe('приказ №·45-од, приказ №·226')
  expect(shown('от 5 июня 2026 г. издан')).toBe('от 5·июня·2026·г. издан')
  expect(shown('на 2026/2027 учебный год')).toBe('на 2026/2027·учебный год')
  expect(shown('поля 20 мм, 3 экз.')).toBe('поля 20·мм, 3·экз.')
  expect(shown('ОГРН 1020034780842, ИНН 0035964790')).toBe('ОГРН·1020034780842, ИНН·0035964790')
  expect(shown('статьей 351.8 и ст. 28, ч. 4')).toBe('статьей·351.8 и ст.·28, ч.·4')
})

test('the code of a telephone stays with the figure before it', () => {
  expect(shown('тел. 8 (000) 123-45-67')).toBe('тел.·8·(000) 123-45-67')
  expect(shown('тел. +7 (000) 123-45-67')).toBe('тел.·+7·(000) 123-45-67')
  expect(shown('тел. +7 900 123-45-67')).toBe('тел.·+7·900·123-45-67')
  expect(shown('пункт 18 (2026)')).toBe('пункт·18 (2026)')
})

test('a town stays with its «г.», but the year does not hold the next word', () => {
  expect(shown('г. Верхний Луг')).toBe('г.·Верхний Луг')
  expect(shown('с 1 сентября 2026 г. по 31 мая')).toBe('с 1·сентября·2026·г. по 31·мая')
  expect(shown('издан 5 июня 2026 г. Он действует')).toBe('издан 5·июня·2026·г. Он действует')
})

test('a dash does not begin a line', () => {
  expect(shown('учитель – учитель')).toBe('учитель·– учитель')
})

test('a sentence that ends with «г.» has one period', () => {
  expect(tie('по 31 мая 2027 г..')).toBe(tie('по 31 мая 2027 г.'))
  expect(tie('и так далее...')).toBe('и так далее...')
})

test('tying twice changes nothing', () => {
  const words = fc.constantFrom(
    'И.',
    'И.',
    'Иванов',
    '№',
    '45-од',
    'г.',
    'Казань',
    '5',
    'июня',
    '2026',
    '–',
    'ст.',
    '«',
    ',',
  )
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const once = tie(parts.join(' '))
      expect(tie(once)).toBe(once)
    }),
  )
})

test('tying changes spaces only', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bare = (value: string) => value.replace(/[ \u00A0]/g, '').replace(/\.+/g, '.')
      expect(bare(tie(text))).toBe(bare(text))
    }),
  )
})

test('signs that break a file or turn a line over do not reach it', () => {
  expect(printable('Ива\u0000нов\u0007')).toBe('Иванов')
  expect(printable('\u202EавонавИ\u2066')).toBe('авонавИ')
  expect(printable('a\uD800b')).toBe('ab')
  expect(printable('Һа\u00ADят\uFEFF')).toBe('Һаят')
  expect(printable('строка\r\nдругая\u2028третья')).toBe('строка\nдругая\nтретья')
})

test('letters put together from two signs become one, pictures and foreign letters stay', () => {
  expect(printable('и\u0306е\u0308')).toBe('йё')
  expect(printable('Әминә Ҡасимова 🙂')).toBe('Әминә Ҡасимова 🙂')
})

test('a class keeps its letter, an area its hectares', () => {
  expect(shown('Полевая, 9 «А» класс')).toBe('Полевая, 9·«А» класс')
  expect(shown('за 2027 «Альбом»')).toBe('за 2027 «Альбом»')
  expect(shown('двор площадью 0,4 га, 3 ед.')).toBe('двор площадью 0,4·га, 3·ед.')
})

test('what is written after a label is tied as any text', () => {
  expect(fill('Договоренности:', { value: 'до 5 ноября' })).toMatchObject({ value: 'до 5\u00A0ноября' })
})
