import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { handBook, textRows } from './a-book.ts'
import { tableLimits } from './limits.ts'
import { readFile } from './read-file.ts'
import { ImportRefusal } from './refusal.ts'

/** The code of the refusal, or the number of rows when there was none. */
async function outcome(file: Uint8Array | string, name = 'список.xlsx', options = {}) {
  try {
    const sheets = await readFile(Buffer.from(file), name, { ...tableLimits, ...options })
    return sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  } catch (error) {
    if (error instanceof ImportRefusal) return error.code
    throw error
  }
}

const book = (rows: (string | number)[][]) => handBook({ sheets: [{ name: 'Лист1', rows: textRows(rows) }] })
const list = [
  ['ФИО', 'Класс'],
  ['Зорин Олег', '8А'],
]
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

test('what a file is decides its content and not its name', async () => {
  expect(await outcome(book(list), 'список.csv')).toBe(2)
  expect(await outcome('ФИО;Класс\nЗорин Олег;8А', 'список.xlsx')).toBe(2)
  expect(await outcome('ФИО\tКласс\nЗорин Олег\t8А', 'список')).toBe(2)
})

describe('a file that is no table is refused by its own name', () => {
  const ole = (...names: string[]) =>
    Buffer.concat([
      hex('d0cf11e0a1b11ae1'),
      Buffer.alloc(600),
      ...names.map((name) => Buffer.from(name, 'utf16le')),
    ])
  test.each<[string, Uint8Array | string, string]>([
    ['empty', '', 'import.empty-file'],
    ['only blanks', '\uFEFF \r\n\t', 'import.empty-file'],
    ['XLS', ole('Workbook'), 'import.old-format'],
    ['DOC', ole('WordDocument'), 'import.word-document'],
    ['password', ole('EncryptionInfo', 'EncryptedPackage'), 'import.encrypted'],
    ['PDF', '%PDF-1.7\n1 0 obj', 'import.pdf'],
    ['PNG', hex('89504e470d0a1a0a0000'), 'import.picture'],
    ['JPEG', hex('ffd8ffe000104a464946'), 'import.picture'],
    ['RAR', hex('526172211a0700'), 'import.archive'],
    ['RTF', '{\\rtf1\\ansi', 'import.word-document'],
    ['page saved as XLS', '<html><table><tr><td>ФИО</td></tr></table></html>', 'import.web-page'],
    ['XML of Excel 2003', '<?xml version="1.0"?><Workbook/>', 'import.web-page'],
    ['program', hex('7f454c4602010100000000000000000003003e0001000000'), 'import.not-a-table'],
    [
      'ODS',
      zipSync(
        {
          mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': Buffer.from('<a/>'),
        },
        { level: 0 },
      ),
      'import.open-document',
    ],
    ['DOCX', zipSync({ 'word/document.xml': Buffer.from('<a/>') }), 'import.word-document'],
    ['XLSB', zipSync({ 'xl/workbook.bin': Buffer.from('a') }), 'import.old-format'],
    ['ZIP', zipSync({ 'список.csv': Buffer.from('ФИО') }), 'import.archive'],
    [
      'macros',
      handBook({
        sheets: [{ name: 'Лист1', rows: textRows(list) }],
        more: { 'xl/vbaProject.bin': Buffer.from('a') },
      }),
      'import.macros',
    ],
  ])('%s', async (_, file, code) => {
    expect(await outcome(file)).toBe(code)
  })
})

test('a book with a password is told from a damaged one', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: 'Лист1', rows: list }],
    encryption: { password: 'тайна', spinCount: 1000 },
  })
  expect(await outcome(locked)).toBe('import.encrypted')
  const flagged = Buffer.from(book(list))
  // The flag of encryption in the table of contents of the archive.
  flagged[flagged.indexOf('PK\u0001\u0002') + 8] = 1
  expect(await outcome(flagged)).toBe('import.encrypted')
})

test('a truncated or spoilt book is damaged', async () => {
  const whole = Buffer.from(book(list))
  expect(await outcome(whole.subarray(0, whole.length >> 1))).toBe('import.damaged')
  expect(await outcome(whole.subarray(0, whole.length - 10))).toBe('import.damaged')
  expect(await outcome(zipSync({ 'xl/styles.xml': Buffer.from('<a/>') }))).toBe('import.damaged')
  const broken = (rows: string) => outcome(handBook({ sheets: [{ name: 'Лист1', rows }] }))
  expect(await broken('<row r="1"><c r="A1"><v>1</v></row>')).toBe('import.damaged')
  expect(await broken('<!DOCTYPE a [<!ENTITY b "c">]><row r="1"/>')).toBe('import.damaged')
  const spoilt = Buffer.from(whole)
  // Inside the packed sheet, which stands behind the first of the two places of its name.
  const at = spoilt.indexOf('sheet1.xml') + 40
  spoilt.fill(0xff, at, at + 4)
  expect(await outcome(spoilt)).toBe('import.damaged')
})

test('a bomb is refused by its table of contents, before it is unpacked', async () => {
  const zeros = new Uint8Array(30e6)
  const bomb = handBook({
    sheets: [{ name: 'Лист1', rows: textRows(list) }],
    more: { 'xl/media/image1.png': zeros },
  })
  expect(bomb.length).toBeLessThan(100_000)
  const started = performance.now()
  expect(await outcome(bomb)).toBe('import.zip-bomb')
  expect(performance.now() - started).toBeLessThan(1500)
})

test('a bomb that lies about its size is refused while it is unpacked', async () => {
  const rows = textRows(list) + ' '.repeat(20e6)
  const bomb = Buffer.from(handBook({ sheets: [{ name: 'Лист1', rows }] }))
  const name = bomb.lastIndexOf('xl/worksheets/sheet1.xml')
  // The unpacked size in the table of contents stands 22 bytes before the name.
  bomb.writeUInt32LE(5000, name - 22)
  expect(await outcome(bomb)).toBe('import.zip-bomb')
})

test('thousands of parts are no book', async () => {
  const more = Object.fromEntries(
    Array.from({ length: 2100 }, (_, index) => [`xl/a${index}`, Buffer.from('a')]),
  )
  expect(await outcome(handBook({ sheets: [{ name: 'Лист1', rows: '' }], more }))).toBe('import.zip-bomb')
})

test('more than 20,000 rows are refused in both formats, 20,000 are read', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`Зорин ${index}`, '8А'])
  const text = (count: number) =>
    rows(count)
      .map((row) => row.join(';'))
      .join('\n')
  expect(await outcome(book(rows(20_001)))).toBe('import.too-many-rows')
  expect(await outcome(text(100_000), 'a.csv')).toBe('import.too-many-rows')
  expect(await outcome(book(rows(20_000)))).toBe(20_000)
  expect(await outcome(text(20_000), 'a.csv')).toBe(20_000)
})

test('a row count swollen by blank styled rows is no reason to refuse', async () => {
  const blank = Array.from(
    { length: 50_000 },
    (_, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="1"/></row>`,
  ).join('')
  expect(await outcome(handBook({ sheets: [{ name: 'Лист1', rows: textRows(list) + blank }] }))).toBe(2)
})

test('more than 200 columns are refused in both formats', async () => {
  const wide = Array.from({ length: 201 }, (_, index) => `c${index}`).join(';')
  expect(await outcome(`${wide}\n${wide}`)).toBe('import.too-many-columns')
  expect(
    await outcome(
      handBook({ sheets: [{ name: 'Лист1', rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }] }),
    ),
  ).toBe('import.too-many-columns')
})

test('a book of huge texts or of too many cells is refused', async () => {
  const strings = Array.from({ length: 30 }, () => `<si><t>${'и так далее '.repeat(100)}</t></si>`)
  const file = handBook({ sheets: [{ name: 'Лист1', rows: textRows(list) }], strings })
  expect(await outcome(file, 'a.xlsx', { characters: 10_000 })).toBe('import.too-many-cells')
  expect(await outcome(file, 'a.xlsx', { cells: 3 })).toBe('import.too-many-cells')
  expect(await outcome(file)).toBe(2)
})
