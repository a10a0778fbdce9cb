import { consentForm } from '@app/model/consent-forms'
import {
  built,
  choice,
  clauses,
  frame,
  line,
  list,
  para,
  sampleSchool,
  signature,
  table,
} from '@app/model/documents'
import { afterAll, expect, test } from 'vitest'
import { closeOffice, closePdf, renderDocx, renderPdf } from './index.ts'
import { docxParts, pdfPages } from './reading.ts'
import { typstInput } from './typst-input.ts'

afterAll(() => Promise.all([closePdf(), closeOffice()]))

test('a name is not cut in the rows that go on under a cell joined downwards', async () => {
  const rows = [
    [{ text: '1', rows: 2 }, { text: 'Тропинин', rows: 2 }, 'Снегирева Дарья Романовна'],
    ['Ольховский Кирилл Денисович'],
  ]
  const { doc } = built({
    title: 'Проба',
    blocks: [table(['№', 'Наставник', 'Наставляемый'], rows, { widths: [10, 60, 110] })],
  })
  expect(JSON.stringify(typstInput(doc))).not.toContain('\u200B')
  const body = docxParts(await renderDocx(doc))['word/document.xml'] ?? ''
  const last = body.slice(body.lastIndexOf('<w:tr>'))
  expect(
    [...last.matchAll(/<w:tcW[^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width)).at(-1),
  ).toBeGreaterThan(4000)
})

test('the name of a stage is never the last row of a page', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => [
    [{ text: `Этап ${i + 1}`, span: 2 }],
    [`${i + 1}.1`, 'Мероприятие'],
  ]).flat()
  const { doc } = built({ title: 'Проба', blocks: [table(['№', 'Мероприятие'], rows)] })
  const pageTexts = pdfPages(await renderPdf(doc))
  expect(pageTexts.length).toBeGreaterThan(2)
  for (const page of pageTexts) expect(page.trim()).toMatch(/Мероприятие$/u)
  const body = docxParts(await renderDocx(doc))['word/document.xml'] ?? ''
  const stage = body.split('<w:tr>').find((row) => row.includes('Этап 1<'))
  expect(stage).toContain('<w:keepNext/>')
  expect(body.split('<w:tr>').at(-1)).not.toContain('<w:keepNext/>')
})

test('a signature never stands alone on a page', async () => {
  const signed = (count: number, last: 'clauses' | 'para' | 'list') => {
    const items = Array.from({ length: count }, (_, i) => `Пункт${i}.`)
    const text = last === 'clauses' ? clauses(items) : list(items)
    const end = last === 'para' ? items.map((item) => para(item)) : [text]
    return built({ title: 'Проба', blocks: [...end, signature('Директор', 'Лугова', { line: true })] }).doc
  }
  for (const last of ['clauses', 'para', 'list'] as const) {
    let crossed = 0
    for (const count of [38, 39, 40, 41, 42]) {
      const printed = pdfPages(await renderPdf(signed(count, last)))
      expect(printed.at(-1)).toContain(`Пункт${count - 1}.`)
      if (printed.length > 1) crossed++
    }
    expect(crossed).toBeGreaterThan(0)
  }
  const body = docxParts(await renderDocx(signed(3, 'clauses')))['word/document.xml'] ?? ''
  const before = body.slice(body.indexOf('Пункт1.'), body.indexOf('<w:tbl>'))
  expect(before.match(/<w:keepNext\/>/g)).toHaveLength(2)
})

test('a signature under a table takes the last row along', async () => {
  const register = (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => [`Строка${i}.`, ''])
    const blocks = [table(['№', 'ФИО'], rows), signature('Куратор', 'Березина', { line: true })]
    return built({ title: 'Проба', blocks }).doc
  }
  let crossed = 0
  for (let count = 30; count < 44; count++) {
    const printed = pdfPages(await renderPdf(register(count)))
    expect(printed.at(-1)).toContain(`Строка${count - 1}.`)
    expect(printed.at(-1)).toContain('Березина')
    if (printed.length > 1) crossed++
  }
  expect(crossed).toBeGreaterThan(0)
  expect(crossed).toBeLessThan(14)
  const body = docxParts(await renderDocx(register(3)))['word/document.xml'] ?? ''
  // the paragraph of the row stands before its words: properties come first
  expect(body.slice(body.indexOf('Строка1.'), body.indexOf('Строка2.'))).toContain('<w:keepNext/>')
  expect(body.slice(body.indexOf('Строка0.'), body.indexOf('Строка1.'))).not.toContain('<w:keepNext/>')
})

test('a group of a few rows stands on one page, a long one goes on', async () => {
  const group = (i: number, size: number) =>
    Array.from({ length: size }, (_, j) => [
      ...(j === 0 ? [{ text: `Наставник${i};`, rows: size }] : []),
      `Ученик${i}${j === size - 1 ? 'последний' : ''};`,
    ])
  const printed = async (groups: number, size: number) => {
    const rows = Array.from({ length: groups }, (_, i) => group(i, size)).flat()
    const { doc } = built({ title: 'Проба', blocks: [table(['Наставник', 'Ученик'], rows)] })
    return { pages: pdfPages(await renderPdf(doc)), docx: docxParts(await renderDocx(doc)) }
  }
  const short = await printed(31, 3)
  expect(short.pages.length).toBeGreaterThan(2)
  for (const page of short.pages)
    expect(page.match(/Наставник\d/g)?.length).toBe(page.match(/последний/g)?.length)
  const body = short.docx['word/document.xml'] ?? ''
  const row = (word: string) => body.split('<w:tr>').find((one) => one.includes(word))
  expect(row('Наставник5;')).toContain('<w:keepNext/>')
  expect(row('Ученик5последний')).not.toContain('<w:keepNext/>')
  const long = await printed(2, 60)
  expect(long.pages.length).toBeGreaterThan(2)
  expect(long.pages[0]).toContain('Ученик0;')
})

test('a question is not parted from its answers', async () => {
  const answers = ['первый', 'второй', 'третий', 'последний']
  const asked = (count: number) => {
    const before = Array.from({ length: count }, () => line('Строка'))
    return built({ title: 'Проба', blocks: [...before, choice('Вопрос', answers, { layout: 'column' })] }).doc
  }
  let crossed = 0
  for (const count of [36, 37, 38, 39, 40, 41]) {
    const printed = pdfPages(await renderPdf(asked(count)))
    for (const page of printed) expect(page.includes('Вопрос')).toBe(page.includes('последний'))
    if (printed.length > 1) crossed++
  }
  expect(crossed).toBeGreaterThan(0)
})

test('a frame of a few lines is not torn between pages', async () => {
  const cards = Array.from({ length: 12 }, (_, i) => frame([`Верх${i}`, 'середина', 'середина', `Низ${i}`]))
  const { doc } = built({ title: 'Проба', blocks: cards })
  const printed = pdfPages(await renderPdf(doc))
  expect(printed.length).toBeGreaterThan(1)
  for (const page of printed)
    expect([...page.matchAll(/Верх/g)].length).toBe([...page.matchAll(/Низ/g)].length)
  const body = docxParts(await renderDocx(doc))['word/document.xml'] ?? ''
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  expect(rows).toHaveLength(12)
  for (const row of rows) expect(row).toContain('<w:cantSplit/>')
})

test('the representative and the minor sign a blank consent on one sheet', async () => {
  const operator = { ...sampleSchool, address: `000100, Луговая область, ${sampleSchool.address}` }
  for (const kind of ['processing_minor', 'transfer', 'participation_minor'] as const) {
    const pages = pdfPages(await renderPdf(consentForm({ kind, operator }).doc))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Заполняетнесовершеннолетний')
  }
})
