import { createHash } from 'node:crypto'
import type { Block, Doc } from '@app/model/documents'
import {
  approval,
  blank,
  built,
  centred,
  line,
  orderPage,
  para,
  samplePeople,
  samplePositions,
  sampleSchool,
  signature,
  subject,
  table,
  undeclined,
} from '@app/model/documents'
import { pairsOrder } from '@app/model/orders'
import { afterAll, describe, expect, test } from 'vitest'
import { closeOffice, closePdf, renderDocx, renderPdf, renderPrintFile } from './index.ts'
import { docxParts, docxText, everyBlock, everyWord, pdfObjects, pdfText, squeezed } from './reading.ts'
import { typstInput } from './typst-input.ts'

afterAll(() => Promise.all([closePdf(), closeOffice()]))

const aDoc = (...texts: string[]): Doc =>
  built({ title: 'Проба', blocks: texts.map((text) => para(text)) }).doc
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pages = (bytes: Uint8Array) =>
  [...pdfObjects(bytes).values()].filter(({ head }) => /\/Type \/Page\s/.test(head)).length

describe('DOCX', () => {
  test('holds every kind of block, with the words of each', async () => {
    const text = squeezed(docxText(await renderDocx(everyBlock)))
    for (const word of everyWord) expect(text).toContain(squeezed(word))
  })

  test('is a package of Word with styles, numbering and headers', async () => {
    const parts = docxParts(await renderDocx(everyBlock))
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        'word/document.xml',
        'word/styles.xml',
        'word/numbering.xml',
      ]),
    )
    expect(parts['word/styles.xml']).toContain('Times New Roman')
    expect(parts['word/styles.xml']).toContain('Текст документа')
    expect(parts['word/document.xml']).toContain('<w:numPr>')
    // heads of tables repeat, rows do not split
    expect(parts['word/document.xml']).toContain('<w:tblHeader/>')
    expect(parts['word/document.xml']).toContain('<w:cantSplit/>')
  })

  test('gives a line for an unknown name its whole width under the text', async () => {
    const { doc } = built({ title: 'Проба', blocks: [signature('Куратор', [blank(45)], { line: true })] })
    const body = docxParts(await renderDocx(doc))['word/document.xml'] ?? ''
    const columns = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(columns.at(-1)).toBeGreaterThan(45 * 56)
  })

  test('keeps the day of a signature with it: beside the captions, else on one page', async () => {
    const rows = async (captions: boolean, date?: string) => {
      const look = { line: true, captions, ...(date ? { date } : {}) }
      const { doc } = built({ title: 'Проба', blocks: [signature('Куратор', 'А. С. Березина', look)] })
      const body = docxParts(await renderDocx(doc))['word/document.xml'] ?? ''
      return body.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []
    }
    const kept = (row: string) => row.includes('<w:keepNext/>')
    const beside = await rows(true, '31 мая 2027 г.')
    expect(beside.map(kept)).toEqual([true, false])
    expect(beside[1]).toContain('31 мая 2027 г.')
    expect((await rows(false, '31 мая 2027 г.')).map(kept)).toEqual([true])
    expect((await rows(false)).map(kept)).toEqual([false])
  })

  test('has the margins of the standard, the first page without a number, the appendix across', async () => {
    const body = docxParts(await renderDocx(everyBlock))['word/document.xml'] ?? ''
    const [first, last] = [...body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section)
    expect(first).toMatch(/w:left="1701"/)
    expect(first).toMatch(/w:right="567"/)
    expect(first).toContain('<w:titlePg/>')
    expect(last).toContain('w:orient="landscape"')
    expect(last).toContain('<w:pgBorders')
    expect(last).not.toContain('<w:titlePg/>')
  })

  test('keeps markup, quotes and signs of other programs as they were written', async () => {
    const wild = '<b>& "кавычки" \'\' {{tag}} {constructor} =1+1 ]]> &amp;'
    expect(docxText(await renderDocx(aDoc(wild)))).toContain(wild)
  })

  test('drops what XML cannot hold and keeps letters of all the peoples', async () => {
    const text = docxText(await renderDocx(aDoc('Ива\u0000нов\u202E \uD800Әминә Ҡасимова 🙂')))
    expect(text).toContain('Иванов Әминә Ҡасимова 🙂')
  })
})

describe('PDF', () => {
  test('holds every kind of block, with the words of each', async () => {
    const text = pdfText(await renderPdf(everyBlock))
    for (const word of everyWord) expect(text).toContain(squeezed(word))
  })

  test('is tagged, speaks Russian, has a title and its fonts inside', async () => {
    const all = [...pdfObjects(await renderPdf(everyBlock)).values()].map(({ head }) => head).join('\n')
    expect(all).toContain('/StructTreeRoot')
    expect(all).toMatch(/\/Lang \(ru/)
    expect(all.match(/\/FontFile2/g)?.length).toBe(all.match(/\/Type \/FontDescriptor/g)?.length)
  })

  test('the same document gives the same bytes, another one others', async () => {
    const [one, same, other] = [
      await renderPdf(everyBlock),
      await renderPdf(everyBlock),
      await renderPdf(aDoc('Иное')),
    ]
    expect(hash(one)).toBe(hash(same))
    expect(hash(one)).not.toBe(hash(other))
  })

  test('an archive copy says it is PDF/A-2b', async () => {
    const bytes = await renderPdf(everyBlock, { archive: true })
    const about = Buffer.from(bytes).toString('latin1')
    expect(about).toMatch(/pdfaid:part>2<\/pdfaid:part/)
    expect(about).toMatch(/pdfaid:conformance>B<\/pdfaid:conformance/)
  })

  test('markup of the printing language stays text', async () => {
    const wild = '#strong[x] #read("/etc/hostname") $x^2$ *a* _b_ `c` // d /* e */ \\ <f> @g = h'
    expect(pdfText(await renderPdf(aDoc(wild)))).toContain(squeezed(wild))
  })

  test('signs the face does not have are shown as a box, also in an archive copy', async () => {
    const bytes = await renderPdf(aDoc('Имя 🙂👨‍👩‍👧 中 конец'), { archive: true })
    expect(pdfText(bytes)).toContain('Имя□□□конец')
  })

  test('a surname of sixty letters breaks inside its cell', async () => {
    const word = 'Константинопольскопреображенскаявознесенскосретенскаяблаг'
    const doc = built({ title: 'т', blocks: [table(['№', 'ФИО'], [['1', word]], { widths: [50, 20] })] }).doc
    expect(pdfText(await renderPdf(doc)).replaceAll('\u200B', '')).toContain(word)
  })

  test('a word wider than the page breaks in running text, in a heading and in a grif', async () => {
    const word = 'Константинопольскопреображенскаявознесенскосретенскаяблаг'
    const shown = (block: Block) => JSON.stringify(typstInput(built({ title: 'т', blocks: [block] }).doc))
    for (const block of [
      centred([{ t: word, b: true, size: 21 }]),
      subject(word),
      approval('УТВЕРЖДАЮ', [word]),
    ]) {
      expect(shown(block)).toContain('\u200B')
      expect(shown(block).replaceAll('\u200B', '')).toContain(word)
    }
    expect(shown(centred(word, { size: 12 }))).not.toContain('\u200B')
  })

  test('text longer than a page goes on in a cell and on the next pages', async () => {
    const long = 'Слово '.repeat(3000)
    const doc = built({ title: 'т', blocks: [table(['А', 'Б'], [['1', `${long}конец`]])] }).doc
    const bytes = await renderPdf(doc)
    expect(pages(bytes)).toBeGreaterThan(2)
    expect(pdfText(bytes)).toContain('конец')
  })

  test('rows with missing or extra cells do not push the others out of line', async () => {
    const doc = built({
      title: 'т',
      blocks: [table(['А', 'Б'], [['один'], ['два', 'три', 'лишнее'], ['четыре', 'пять']])],
    }).doc
    const text = pdfText(await renderPdf(doc))
    expect(text).toBe('АБодиндватричетырепять')
  })

  test('tables without rows, head or columns harm nothing', async () => {
    const doc = built({
      title: 'т',
      blocks: [table([], []), table(['', ''], []), table([], [['а']]), table(['Б'], [])],
    }).doc
    expect(pdfText(await renderPdf(doc))).toBe('аБ')
    expect(squeezed(docxText(await renderDocx(doc)))).toBe('аБ')
    expect(docxParts(await renderDocx(doc))['word/document.xml']).not.toMatch(
      /<w:tbl>(?:(?!<w:tr[ >]).)*<\/w:tbl>/s,
    )
  })

  test('a row of a form is as tall as asked, whatever its first cell says', async () => {
    const rows = Array.from({ length: 11 }, () => ['Законный представитель', ''])
    const form = built({ title: 'Бланк', blocks: [table(['', ''], rows, { rowHeight: 20 })] }).doc
    expect(pages(await renderPdf(form))).toBe(1)
    const tall = table(['', ''], [...rows, ...rows.slice(0, 2)], { rowHeight: 20 })
    expect(pages(await renderPdf({ ...form, blocks: [tall] }))).toBe(2)
  })

  test('breaks that would make an empty sheet make none', async () => {
    const empty = { k: 'pageBreak' } as const
    const wide = { k: 'section', page: orderPage } as const
    const title: Doc['blocks'][number] = { k: 'titlePage', top: [], title: ['Титул'], bottom: [] }
    const blocks = [
      empty,
      line('Раз'),
      empty,
      empty,
      line('Два'),
      empty,
      wide,
      title,
      empty,
      line('Три'),
      wide,
      title,
    ]
    const doc: Doc = { ...aDoc(), blocks }
    expect(pages(await renderPdf(doc))).toBe(5)
    const body = docxParts(await renderDocx(doc))['word/document.xml'] ?? ''
    expect(body.match(/<w:br w:type="page"\/>/g)).toHaveLength(2)
  })

  test('a row that is open for handwriting is no taller for the words in its first cell', async () => {
    const rows = (first: string) => Array.from({ length: 12 }, () => [first, ''])
    const paper = (first: string): Doc => ({
      ...{ title: '', page: orderPage, numberFrom: 2 },
      blocks: [{ k: 'table', header: ['', ''], widths: [60, 110], rows: rows(first), rowHeight: 20 }],
    })
    for (const first of ['1', 'Руководитель проекта']) expect(pages(await renderPdf(paper(first)))).toBe(1)
  })

  test('an empty document is one empty page', async () => {
    expect(pages(await renderPdf({ title: '', page: orderPage, numberFrom: 2, blocks: [] }))).toBe(1)
  })
})

describe('an order with nine hundred pairs', () => {
  const name = undeclined('Петров-Водкин Пётр Петрович', 'П. П. Петров-Водкин')
  const { doc } = pairsOrder({
    issuer: sampleSchool,
    at: {},
    on: '2026-09-28',
    curator: { name: samplePeople.curator, position: samplePositions.curator },
    pairs: Array.from({ length: 900 }, (_, i) => ({
      from: '2026-10-01',
      to: '2027-05-31',
      form: 'ученик – ученик',
      mentors: [{ name, about: `класс ${i}м`, minor: true }],
      mentees: [{ name, about: `класс ${i}н`, minor: true }],
    })),
  })

  test('is printed whole, to the last pair', async () => {
    const text = pdfText(await renderPdf(doc))
    expect(text).toContain('класс0м')
    expect(text).toContain('класс899н')
  })

  test('opens in Word whole, to the last pair', async () => {
    expect(docxText(await renderDocx(doc))).toContain('класс 899н')
  })
})

describe('a print file', () => {
  const docs = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        built({ title: `№ ${i}`, blocks: [line(`Лист${i}.`), { k: 'pageBreak' }, line(`Оборот${i}.`)] }).doc,
    )

  test('holds every document, in order, each from a page of its own', async () => {
    const progress: number[] = []
    const bytes = await renderPrintFile(docs(60), (done) => progress.push(done))
    const text = pdfText(bytes)
    expect(pages(bytes)).toBe(120)
    expect(text.indexOf('Лист0.')).toBeLessThan(text.indexOf('Лист59.'))
    for (const i of [0, 24, 25, 49, 50, 59]) expect(text).toContain(`Оборот${i}.`)
    expect(progress.at(-1)).toBe(60)
  })

  test('numbers the pages of each document anew', async () => {
    expect(pdfText(await renderPrintFile(docs(3))).match(/Лист\d\.2Оборот\d\./g)).toHaveLength(3)
  })

  test('of nothing is refused', async () => {
    await expect(renderPrintFile([])).rejects.toThrow()
  })
})
