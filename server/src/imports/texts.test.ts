import { describe, expect, test } from 'vitest'
import { tableLimits } from './limits.ts'
import { readFile } from './read-file.ts'

async function rows(file: Uint8Array | string, name = 'список.csv') {
  const sheets = await readFile(Buffer.from(file), name, tableLimits)
  return sheets[0]?.rows.map(({ cells }) => cells)
}

const text = 'ФИО;Класс;Запрос\r\nЗорин Олег Ильич;8А;подготовка к олимпиаде\r\nЛАПИНА АННА;9Б;\r\n'
const cells = [
  ['ФИО', 'Класс', 'Запрос'],
  ['Зорин Олег Ильич', '8А', 'подготовка к олимпиаде'],
  ['ЛАПИНА АННА', '9Б', null],
]

/** The bytes of Russian text in an encoding of one byte per letter. */
function inBytes(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  )
  return Buffer.from([...text].map((letter) => letters.get(letter) ?? 63))
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a list is read in whichever encoding it was saved', () => {
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 LE', utf16(text, false)],
    ['UTF-16 BE', utf16(text, true)],
    ['windows-1251', inBytes(text, 'windows-1251')],
    ['ibm866', inBytes(text, 'ibm866')],
    ['koi8-r', inBytes(text, 'koi8-r')],
  ])('%s', async (_, bytes) => {
    expect(await rows(bytes)).toEqual(cells)
  })

  test.each(['windows-1251', 'ibm866', 'koi8-r'])('capitals only in %s', async (encoding) => {
    const capitals = 'ФАМИЛИЯ;ИМЯ\nЗОРИН;ОЛЕГ\nЛАПИНА;АННА\nЮДИН;ПЁТР'
    expect((await rows(inBytes(capitals, encoding)))?.[3]).toEqual(['ЮДИН', 'ПЁТР'])
  })

  test('UTF-8 cut in the middle of a letter', async () => {
    const cut = Buffer.from(text.repeat(20)).subarray(0, -9)
    expect((await rows(cut))?.[1]?.[0]).toBe('Зорин Олег Ильич')
  })
})

describe('the separator is found', () => {
  test.each([';', ',', '\t', '|'])('%j', async (separator) => {
    expect(await rows(text.replaceAll(';', separator))).toEqual(cells)
  })

  test('commas in the texts of a list with semicolons do not mislead', async () => {
    const list = 'ФИО;Интересы\nЗорин Олег;шахматы, чтение, бег\nЛапина Анна;хор, театр, бег\n'
    expect(await rows(list)).toEqual([
      ['ФИО', 'Интересы'],
      ['Зорин Олег', 'шахматы, чтение, бег'],
      ['Лапина Анна', 'хор, театр, бег'],
    ])
  })

  test('titles above the list do not mislead', async () => {
    const list = 'Список, составлен 01.09.2026\n\nФИО;Класс\nЗорин Олег;8А\nЛапина Анна;8Б\n'
    expect((await rows(list))?.at(-1)).toEqual(['Лапина Анна', '8Б'])
  })

  test('«sep=» in the first line is obeyed and is no row', async () => {
    const sheets = await readFile(Buffer.from('sep=|\nФИО|Класс\nЗорин Олег|8А'), 'a.csv', tableLimits)
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['ФИО', 'Класс'] },
      { number: 2, cells: ['Зорин Олег', '8А'] },
    ])
  })
})

test('quotation marks hold separators, line breaks and themselves', async () => {
  const list = 'ФИО;Запрос\n"Зорин; Олег";"алгебра\nфизика"\nЛапина Анна;"ООО ""Пример"""\n'
  expect(await rows(list)).toEqual([
    ['ФИО', 'Запрос'],
    ['Зорин; Олег', 'алгебра\nфизика'],
    ['Лапина Анна', 'ООО "Пример"'],
  ])
})

test('a mark that is never closed does not swallow the list', async () => {
  const list = 'ФИО;Место работы\nЗорин Олег;"Пример\nЛапина Анна;"Второй пример"\nЮдин Пётр;школа\n'
  expect(await rows(list)).toEqual([
    ['ФИО', 'Место работы'],
    ['Зорин Олег', '"Пример'],
    ['Лапина Анна', 'Второй пример'],
    ['Юдин Пётр', 'школа'],
  ])
})

test('rows keep their numbers past blank lines', async () => {
  const sheets = await readFile(Buffer.from('ФИО;Класс\n\n;;\nЗорин Олег;8А\n'), 'Список 8А.csv', tableLimits)
  expect(sheets).toMatchObject([{ name: '', fileName: 'Список 8А', rows: [{ number: 1 }, { number: 4 }] }])
})

test('what would be a formula elsewhere stays the text it is', async () => {
  expect(await rows('ФИО;Класс\n=1+1;@SUM(A1)\n+7;-8\n')).toEqual([
    ['ФИО', 'Класс'],
    ['=1+1', '@SUM(A1)'],
    ['+7', '-8'],
  ])
})
