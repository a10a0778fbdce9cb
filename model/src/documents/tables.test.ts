import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import { plain, widePage } from './block.ts'
import { table } from './build.ts'
import { documentCodes, documentKind } from './catalogue.ts'
import { columnWidths, placed, wordWidth } from './column-widths.ts'
import { registerDocument } from './register.ts'
import { sheetBlocks, workbookOf } from './workbook.ts'

type Table = Extract<Block, { k: 'table' }>
const aTable = (header: string[], rows: string[][]) => table(header, rows) as Table

test('columns fill the page and none is narrower than its longest word', () => {
  const block = aTable(
    ['№', 'Наставник', 'Дата завершения программы'],
    [['1', 'Константинопольский Александр Александрович, учитель физики', '31.05.2027']],
  )
  const widths = columnWidths(block, 170, 11)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(170)
  expect(widths[0]).toBeLessThan(15)
  expect(widths[1]).toBeGreaterThan(wordWidth('Константинопольский', 11))
  expect(widths[2]).toBeGreaterThan(wordWidth('завершения', 11))
})

test('widths always add up to the page, whatever the words', () => {
  const word = fc.string({ minLength: 0, maxLength: 80 })
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 5 }), (rows) => {
      const widths = columnWidths(aTable(['а', 'б', 'в'], rows), 170, 11)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(170)
      expect(Math.min(...widths)).toBeGreaterThan(0)
    }),
  )
})

test('a monstrous word takes room from itself, not from narrow columns', () => {
  const widths = columnWidths(aTable(['№', 'ФИО', 'Класс'], [['1', 'Ж'.repeat(80), '8 «А»']]), 170, 12)
  expect(widths[0]).toBeGreaterThan(wordWidth('№', 12))
  expect(widths[2]).toBeGreaterThan(wordWidth('Класс', 12))
})

test('cells find their columns past a cell joined downwards', () => {
  const rows = [
    ['1', { text: 'Наставник', rows: 2 }, 'а'],
    ['2', 'б'],
    ['3', 'В', 'в'],
  ]
  expect(placed(rows).map((row) => row.map((spot) => spot.column))).toEqual([
    [0, 1, 2],
    [0, 2],
    [0, 1, 2],
  ])
})

test('a register is printed across the page with its dates in figures', () => {
  const doc = registerDocument({
    title: 'Журнал учета согласий',
    columns: [{ title: '№', type: 'number' }, { title: 'Дата', type: 'date' }, { title: 'ФИО субъекта' }],
    rows: [
      [1, '2026-09-01', 'Иванов Иван'],
      [2, null, '=1+1'],
    ],
  })
  const block = doc.blocks.at(-1) as Table
  expect(doc.page).toEqual(widePage)
  expect(block.rows.map((row) => row.map((cell) => plain(cell as string)))).toEqual([
    ['1', '01.09.2026', 'Иванов Иван'],
    ['2', '', '=1+1'],
  ])
})

test('all thirty-nine kinds are in the catalogue, each with a title and at least two formats', () => {
  expect(documentCodes).toHaveLength(39)
  expect(documentCodes[0]).toBe('D01')
  expect(documentCodes.at(-1)).toBe('D39')
  for (const code of documentCodes) {
    expect(documentKind(code).title).toMatch(/^[А-ЯЁ]/u)
    expect(documentKind(code).formats).toEqual(expect.arrayContaining(['docx', 'pdf']))
  }
})

test('a register too wide for a sheet is printed in parts that repeat the number and the name', () => {
  const columns = Array.from({ length: 16 }, (_, i) => ({ title: `Наименование графы ${i + 1}` }))
  const doc = registerDocument({ title: 'База', columns, rows: [columns.map((_, i) => `значение${i}`)] })
  const tables = doc.blocks.filter((block): block is Table => block.k === 'table')
  expect(tables.length).toBeGreaterThan(1)
  for (const part of tables)
    expect(part.header.slice(0, 2).map(plain)).toEqual(['Наименование графы 1', 'Наименование графы 2'])
  const own = tables.flatMap((part, i) => (part.numbered as number[]).slice(i === 0 ? 0 : 2))
  expect(own).toEqual(columns.map((_, i) => i + 1))
  const titles = doc.blocks.flatMap((block) => (block.k === 'para' ? [plain(block.text)] : []))
  expect(titles).toContain(`Графы 1–${tables[0]?.header.length}`)
})

test('an address of mail breaks at its signs and leaves room for names', () => {
  const mail = 'konstantin.konstantinopolsky.the.second@school-number-five.example'
  const [, name] = columnWidths(aTable(['Контакты', 'ФИО'], [[mail, 'Константинопольский']]), 80, 12)
  expect(name).toBeGreaterThan(wordWidth('Константинопольский', 12))
})

test('no part of a wide register is squeezed, words tied by no-break spaces included', () => {
  // nine such columns and a number fit only while «№ п/п» is taken for two words
  const columns = [{ title: '№ п/п' }, ...Array.from({ length: 15 }, () => ({ title: 'ФИО наставляемого' }))]
  const doc = registerDocument({ title: 'База', columns, rows: [columns.map(() => 'а')] })
  for (const block of doc.blocks) {
    if (block.k !== 'table') continue
    const widths = columnWidths(block, 267, 10).slice(1)
    for (const width of widths) expect(width).toBeGreaterThan(wordWidth('наставляемого', 10) * 1.08 + 3.19)
  }
})

test('a number is printed with a comma, the workbook keeps it a number', () => {
  const register = {
    title: 'Показатели',
    columns: [{ title: 'Код' }, { title: 'Значение', type: 'number' as const }],
    rows: [['I1', -12.5]],
  }
  const [body] = registerDocument(register).blocks.filter((block) => block.k === 'table')
  expect(body?.rows).toEqual([['I1', '−12,5']])
  expect(workbookOf(register).sheets[0]?.tables[0]?.rows).toEqual([['I1', -12.5]])
})

test('a part of a register with one column of its own is not a range', () => {
  const columns = Array.from({ length: 9 }, () => ({ title: 'Ж'.repeat(10) }))
  const { blocks } = registerDocument({ title: 'Широкий', columns, rows: [] })
  const lines = blocks.flatMap((block) => (block.k === 'para' ? plain(block.text) : []))
  expect(lines.filter((text) => text.startsWith('Граф'))).toEqual(['Графы 1–8', 'Графа 9'])
})

test('a sheet too wide for its page is printed in parts, each with its first column', () => {
  const titles = ['Форма', ...Array.from({ length: 12 }, (_, i) => `Наставляемые${i + 10}`)]
  const sheet = {
    title: '3. Участники',
    tables: [{ columns: titles.map((title) => ({ title })), rows: [titles.map((title) => title)] }],
  }
  const tables = sheetBlocks(sheet, 267).filter((block) => block.k === 'table')
  expect(tables.length).toBeGreaterThan(1)
  for (const { header } of tables) expect(header[0]).toBe('Форма')
  expect(new Set(tables.flatMap(({ header }) => header)).size).toBe(titles.length)
})

test('what was put by hand is marked and explained under its table', () => {
  const blocks = sheetBlocks(
    {
      title: '5. Кадры',
      tables: [
        {
          columns: [{ title: 'Сведения' }, { title: 'Значение' }],
          rows: [['Часов', { value: 40, comment: 'уточнено.' }]],
        },
      ],
    },
    267,
  )
  const [body] = blocks.filter((block) => block.k === 'table')
  expect(body?.rows).toEqual([['Часов', [{ t: '40*', b: true }]]])
  expect(blocks.at(-1)).toMatchObject({
    text: '* Изменено вручную, строка «Часов», графа «Значение»: уточнено.',
  })
})

test('a register without entries says so, and a register of a curator ends with a place to sign', () => {
  const register = { title: 'Реестр', columns: ['№', 'ФИО', 'Дата'].map((title) => ({ title })), rows: [] }
  const { blocks } = registerDocument({ ...register, signer: 'Куратор' })
  expect(blocks.find((block) => block.k === 'table')).toMatchObject({
    rows: [[{ text: 'Записей нет', span: 3 }]],
  })
  expect(blocks.at(-1)).toMatchObject({ k: 'signature', position: 'Куратор', line: true })
  expect(registerDocument(register).blocks.at(-1)?.k).toBe('table')
})
