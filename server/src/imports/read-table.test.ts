import { expect, test } from 'vitest'
import { handBook, textRows } from './a-book.ts'
import { readTable } from './read-table.ts'

const list = [
  ['ФИО', 'Класс'],
  ['Зорин Олег', '8А'],
]

test('a file is read in a thread of its own and comes back as sheets', async () => {
  const file = handBook({ sheets: [{ name: 'Ученики', rows: textRows(list), merges: 'A1:B1' }] })
  const untouched = Uint8Array.from(file)
  expect(await readTable(file, 'Школа 5.xlsx')).toEqual({
    sheets: [
      {
        name: 'Ученики',
        fileName: 'Школа 5',
        rows: [
          { number: 1, cells: ['ФИО', 'Класс'] },
          { number: 2, cells: ['Зорин Олег', '8А'] },
        ],
        merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      },
    ],
  })
  // The caller keeps his bytes: they go into the archive of uploads.
  expect(file).toEqual(untouched)
})

test('a refusal of the thread arrives with its code', async () => {
  await expect(readTable(Buffer.from('%PDF-1.7'), 'a.pdf')).rejects.toMatchObject({ code: 'import.pdf' })
  await expect(readTable(new Uint8Array(0), 'a.xlsx')).rejects.toMatchObject({ code: 'import.empty-file' })
  await expect(readTable(Buffer.alloc(21e6, 'a'), 'a.csv')).rejects.toMatchObject({
    code: 'import.file-too-large',
  })
})

test('a file that takes too long is given up', async () => {
  await expect(readTable(Buffer.from('ФИО\nЗорин Олег'), 'a.csv', { milliseconds: 1 })).rejects.toMatchObject(
    {
      code: 'import.too-slow',
    },
  )
})

test('100,000 rows are refused while the server goes on answering', async () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `Зорин ${index};8А`).join('\n')
  let ticks = 0
  const clock = setInterval(() => {
    ticks += 1
  }, 5)
  await expect(readTable(Buffer.from(text), 'a.csv')).rejects.toMatchObject({ code: 'import.too-many-rows' })
  clearInterval(clock)
  expect(ticks).toBeGreaterThan(3)
})
