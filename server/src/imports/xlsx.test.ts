import { expect, test } from 'vitest'
import { handBook, textRows } from './a-book.ts'
import { tableLimits } from './limits.ts'
import { readXlsx } from './xlsx.ts'
import { kindOfFormat } from './xlsx-styles.ts'

const read = (file: Uint8Array) => readXlsx(Buffer.from(file), tableLimits)

/** The cells of the only row of a sheet. */
async function cells(row: string, more: Partial<Parameters<typeof handBook>[0]> = {}) {
  const [sheet] = await read(
    handBook({ sheets: [{ name: 'Лист1', rows: `<row r="1">${row}</row>` }], ...more }),
  )
  return sheet?.rows[0]?.cells
}

test('text is read wherever the book keeps it', async () => {
  const strings = [
    '<si><t>Зорин</t></si>',
    '<si><r><t>Ол</t></r><r><rPr><b/></rPr><t xml:space="preserve">ег </t></r><rPh sb="0" eb="1"><t>чтение</t></rPh></si>',
    '<si><t>a_x000D_b &amp; &#171;c&#xBB;</t></si>',
  ]
  const row =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
    '<c r="D1" t="inlineStr"><is><r><t>Пёт</t></r><r><t>р</t></r></is></c><c r="E1" t="str"><f>A1</f><v>Зорин</v></c>' +
    '<c r="F1" t="inlineStr"><is><t><![CDATA[1 < 2]]></t></is></c><c r="G1" t="s"><v>99</v></c>'
  expect(await cells(row, { strings })).toEqual(['Зорин', 'Олег ', 'a\rb & «c»', 'Пётр', 'Зорин', '1 < 2'])
})

test('dates are dates in both calendars, hours are hours, numbers stay numbers', async () => {
  const formats = ['dd.mm.yyyy', 'h:mm', '0.00', '[$-419]d mmmm yyyy "г."']
  const row =
    '<c r="A1" s="1"><v>40310</v></c><c r="B1" s="2"><v>0.75</v></c><c r="C1" s="3"><v>40310</v></c>' +
    '<c r="D1" s="4"><v>40310.5</v></c><c r="E1" s="5"><v>40310</v></c><c r="F1"><v>40310</v></c>' +
    '<c r="G1" t="d"><v>2010-05-12T00:00:00</v></c>'
  expect(await cells(row, { formats })).toEqual([
    { date: '2010-05-12' },
    '18:00',
    40310,
    { date: '2010-05-12', time: '12:00' },
    { date: '2010-05-12' },
    40310,
    { date: '2010-05-12' },
  ])
  const later = await cells('<c r="A1" s="1"><v>38848</v></c>', { formats, since1904: true })
  expect(later).toEqual([{ date: '2010-05-12' }])
})

test('formats of dates are told from formats of numbers', () => {
  const dates = [
    'dd.mm.yyyy',
    'm/d/yy',
    'mmm-yy',
    '[$-FC19]dd mmmm yyyy г/.',
    'ДД.ММ.ГГГГ',
    'yyyy\\-mm\\-dd;@',
    'd/m',
  ]
  const numbers = ['General', '0', '#,##0.00 "дней"', '@', '0%', '# ##0_р_.', '[Red]0', '"мм" 0', 'Основной']
  expect(dates.map(kindOfFormat)).toEqual(dates.map(() => 'date'))
  expect(numbers.map(kindOfFormat)).toEqual(numbers.map(() => undefined))
  expect(['h:mm', 'mm:ss', '[h]:mm:ss', 'ч:мм'].map(kindOfFormat)).toEqual(['time', 'time', 'time', 'time'])
})

test('flags, errors and formulas without a result are told apart', async () => {
  const row =
    '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
    '<c r="D1"><f>SUM(1,2)</f><v>3</v></c><c r="E1"><f>SUM(1,2)</f></c><c r="F1"><f>A1</f><v></v></c>' +
    '<c r="G1" t="str"><f>IF(1,"")</f><v></v></c><c r="H1"><v>7</v></c>'
  expect(await cells(row)).toEqual([
    true,
    false,
    { fault: 'error', text: '#N/A' },
    3,
    { fault: 'no-result', text: '=SUM(1,2)' },
    { fault: 'no-result', text: '=A1' },
    null,
    7,
  ])
})

test('cells stand in their columns and rows under their numbers, blank ones are left out', async () => {
  const rows =
    '<row r="3"><c r="C3"><v>1</v></c></row><row r="4"><c r="A4" s="1"/></row><row><c><v>2</v></c><c><v>3</v></c></row>' +
    '<row r="1048576"><c r="B1048576"><v>4</v></c></row>'
  const [sheet] = await read(handBook({ sheets: [{ name: 'Лист1', rows, merges: 'A1:C1 B2:B4' }] }))
  expect(sheet).toMatchObject({
    rows: [
      { number: 3, cells: [null, null, 1] },
      { number: 5, cells: [2, 3] },
      { number: 1048576, cells: [null, 4] },
    ],
    merges: [
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 4, right: 1 },
    ],
  })
})

test('sheets come in the order of the book, hidden ones empty and marked', async () => {
  const rows = textRows([['ФИО']])
  const sheets = await read(
    handBook({
      sheets: [
        { name: '8А', rows },
        { name: 'Коды', rows, state: 'hidden' },
        { name: 'a &amp; b', rows, state: 'veryHidden' },
      ],
    }),
  )
  expect(sheets.map(({ name, hidden, rows }) => [name, Boolean(hidden), rows.length])).toEqual([
    ['8А', false, 1],
    ['Коды', true, 0],
    ['a & b', true, 0],
  ])
})

test('a book whose elements carry a prefix is read too', async () => {
  const rows = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Зорин</x:t></x:is></x:c></x:row>'
  const [sheet] = await read(handBook({ sheets: [{ name: 'Лист1', rows }], prefix: 'x' }))
  expect(sheet?.rows).toEqual([{ number: 1, cells: ['Зорин'] }])
})

test('a sheet larger than one piece of the stream is read whole', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`Зорин ${index}`, index])
  const [sheet] = await read(handBook({ sheets: [{ name: 'Лист1', rows: textRows(rows) }] }))
  expect(sheet?.rows).toHaveLength(5000)
  expect(sheet?.rows.every(({ number, cells }, index) => number === index + 1 && cells[1] === index)).toBe(
    true,
  )
})
