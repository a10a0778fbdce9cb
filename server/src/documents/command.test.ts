import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeOffice, documentKinds, documentsCommand, renderXlsx } from './index.ts'
import { docxParts } from './reading.ts'
import { RenderThread } from './render-thread.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'))
})
afterAll(async () => {
  await closeOffice()
  await rm(folder, { recursive: true, force: true })
})

const said = async (args: string[]) => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await documentsCommand(args)
  const words = { code, out: out.mock.calls.join(''), err: err.mock.calls.join('') }
  vi.restoreAllMocks()
  return words
}

test('the list names all thirty-nine kinds with their formats', async () => {
  const { code, out } = await said(['list', '--json'])
  const kinds = JSON.parse(out)
  expect(code).toBe(0)
  expect(kinds).toHaveLength(39)
  expect(kinds.find((kind: { code: string }) => kind.code === 'D14')).toEqual({
    code: 'D14',
    title: 'Приказ о закреплении наставнических пар (групп)',
    formats: ['docx', 'pdf'],
  })
})

test('every paper there is comes out in every format it has', async () => {
  const { code } = await said(['render', '--all', '--out', folder])
  const files = await readdir(folder)
  expect(code).toBe(0)
  expect(files).toEqual(expect.arrayContaining(['D14.docx', 'D14.pdf', 'D24.docx', 'D24.pdf']))
  const papers = documentKinds.flatMap((kind) => kind.papers)
  expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(papers.length)
  expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(papers.length)
  for (const name of files) {
    const start = (await readFile(join(folder, name))).subarray(0, 4).toString('latin1')
    expect(start).toBe(name.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004')
  }
}, 240_000)

test('one kind and one format can be asked for', async () => {
  const own = join(folder, 'one')
  expect((await said(['render', 'd24', '--out', own, '--format', 'pdf'])).code).toBe(0)
  expect(await readdir(own)).toEqual(['D24.pdf'])
})

test.each([
  [['render', '--all'], '--out'],
  [['render', '--all', '--out', 'x', '--format', 'odt'], 'Неизвестный формат: odt'],
  [['render', 'D99', '--out', 'x'], 'Нет такого вида документа: D99'],
  [['render', '--out', 'x'], '--all'],
  [['render', '--everything'], '--everything'],
  [['burn'], 'documents list'],
])('a wrong command %j is refused with the reason', async (args, reason) => {
  const { code, err } = await said(args)
  expect(code).toBe(2)
  expect(err).toContain(reason)
})

test('a workbook keeps text as text, dates as dates, and its title above the head', async () => {
  const bytes = await renderXlsx({
    title: 'Журнал: учета [согласий] / 2026',
    notes: ['МБОУ «СОШ № 5»'],
    columns: [{ title: '№', type: 'number' }, { title: 'Дата', type: 'date' }, { title: 'ФИО субъекта' }],
    rows: [
      [1, '2026-09-01', '=HYPERLINK("http://x","y")'],
      [2, null, '+7 900 000-00-00'],
      [3, 'не дата', '@SUM(1)\u0000'],
    ],
  })
  const [sheet] = (await readXlsx(bytes)).sheets
  const rows = sheet?.rows ?? []
  expect(rows[0]?.[0]).toBe('Журнал: учета [согласий] / 2026')
  expect(rows[3]).toEqual(['№', 'Дата', 'ФИО субъекта'])
  expect(rows[4]?.[1]).toEqual(new Date('2026-09-01T00:00:00Z'))
  expect(rows.slice(4, 7).map((row) => row[2])).toEqual([
    '=HYPERLINK("http://x","y")',
    '+7 900 000-00-00',
    '@SUM(1)',
  ])
  expect(rows[6]?.[1]).toBe('не дата')
  expect([...(sheet?.cells?.values() ?? [])].some((cell) => cell.formula)).toBe(false)
  expect(sheet?.name).not.toMatch(/[\\/?*[\]:]/)
})

test('a workbook to write in by hand has high lines over the whole sheet, a filled one has not', async () => {
  const columns = [{ title: '№' }, { title: 'Кем подписано' }]
  const of = async (more: { lineHeight?: number }) => {
    const bytes = await renderXlsx({ title: 'Журнал', columns, rows: [[null, null]], ...more })
    const sheet = docxParts(bytes)['xl/worksheets/sheet1.xml'] ?? ''
    const numbers = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([, value]) => Number(value))
    return {
      highest: Math.max(...numbers(/<row [^>]*\sht="([\d.]+)"/g)),
      wide: numbers(/<col [^>]*width="([\d.]+)"/g).reduce((sum, width) => sum + width, 0),
    }
  }
  const [blank, filled] = [await of({ lineHeight: 20 }), await of({})]
  expect(blank.highest).toBe(57)
  expect(filled.highest).toBeLessThan(57)
  expect(Math.round(blank.wide)).toBe(130)
  expect(filled.wide).toBeLessThan(60)
})

test('a document that cannot be rendered is refused, and the next one is rendered', async () => {
  const thread = new RenderThread<unknown>(new URL('./office-worker.ts', import.meta.url))
  await expect(thread.render({ kind: 'docx', doc: { title: '', blocks: null } })).rejects.toThrow()
  await expect(
    thread.render({ kind: 'xlsx', workbook: { sheets: [{ title: 'т', tables: [] }] } }),
  ).resolves.toBeInstanceOf(Uint8Array)
  await thread.close()
})

test('a job that takes too long is refused, and the thread starts anew', async () => {
  const thread = new RenderThread<unknown>(new URL('./office-worker.ts', import.meta.url), 1)
  const workbook = { sheets: [{ title: 'т', tables: [{ columns: [{ title: 'а' }], rows: [['б']] }] }] }
  await expect(thread.render({ kind: 'xlsx', workbook })).rejects.toThrow('too long')
  await thread.close()
})

test('a workbook of many sheets keeps their names, tables one under another, and words as words', async () => {
  const columns = [{ title: 'Показатель' }, { title: 'Значение', type: 'number' as const }]
  const bytes = await renderXlsx({
    sheets: [
      { title: '1. Общие сведения', tables: [{ columns, rows: [['ИНН', '=1+1']] }] },
      {
        title: '1. общие сведения',
        notes: ['+примечание'],
        tables: [
          { title: 'Первая', columns, rows: [['a', 1]] },
          { title: 'Вторая', columns, rows: [['-b', { value: 2, comment: '=cmd() исправлено' }]] },
        ],
      },
    ],
  })
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  expect(sheets.map(({ name }) => name)).toEqual(['1. Общие сведения', '1. общие сведения (2)'])
  expect(sheets[0]?.rows[3]).toEqual(['ИНН', '=1+1'])
  expect(sheets[1]?.rows.map((row) => row[0] ?? null)).toEqual([
    ...['1. общие сведения', '+примечание', null],
    ...['Первая', 'Показатель', 'a', null, 'Вторая', 'Показатель', '-b'],
  ])
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  expect(cells.some((cell) => cell.formula)).toBe(false)
  expect(cells.flatMap((cell) => cell.comment?.text ?? [])).toEqual(['Изменено вручную: =cmd() исправлено'])
})
