import type { Doc } from '@app/model/documents'
import { blank, blankDate, built, headSignature, line, para, sampleSchool, table } from '@app/model/documents'
import { orderSamples } from '@app/model/orders'
import { expect, test } from 'vitest'
import { renderHtml } from './index.ts'
import { everyBlock, everyWord, squeezed } from './reading.ts'

const text = (html: string) =>
  squeezed(
    html
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  )
const sheets = (html: string) => html.match(/<section class="sheet/g)?.length ?? 0
const aDoc = (blocks: Doc['blocks']) => built({ title: 'Проба', blocks }).doc

test('the preview shows every kind of block, with the words of each', () => {
  const shown = text(renderHtml(everyBlock))
  for (const word of everyWord) expect(shown).toContain(squeezed(word))
})

test('nothing of the data becomes markup or script', () => {
  const wild = '<img src=x onerror=alert(1)>"\'</style><script>alert(1)</script>'
  const html = renderHtml(
    aDoc([
      para(wild),
      table([wild], [[wild], [[{ t: wild, gap: wild }]]]),
      { k: 'qr', data: wild, caption: wild },
      { k: 'fill', label: wild, value: wild, hint: wild },
      { k: 'choice', question: wild, options: [wild], layout: 'row' },
      { k: 'kind', text: wild },
      { k: 'toc', title: wild },
    ]),
  )
  expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>"/i)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(text(html)).toContain(squeezed(wild))
})

test('a missing director is a red mark with its code, at its block', () => {
  const html = renderHtml(aDoc([para('Текст'), headSignature({ ...sampleSchool, head: null })]))
  expect(html).toMatch(/data-block="1".*<mark data-problem="document\.head-missing">/s)
})

test('the room for a number stands on the line of its sign', () => {
  const html = renderHtml(aDoc([line([{ t: 'от ' }, ...blankDate(), { t: ' №\u00A0', b: true }, blank(20)])]))
  expect(html).toMatch(
    /<span class="tie"><b>№\u00A0<\/b><span class="blank" style="width:20mm"><\/span><\/span>/,
  )
  expect(text(html)).toContain(squeezed('от «» 20 г. №'))
})

test('every block can be found by its place, a table on two pages too', () => {
  const rows = Array.from({ length: 80 }, (_, i) => [String(i + 1), 'Наставник'])
  const html = renderHtml(aDoc([para('Перед таблицей'), table(['№', 'ФИО'], rows), line('После')]))
  expect(sheets(html)).toBeGreaterThan(1)
  expect(html.match(/data-block="0"/g)).toHaveLength(1)
  expect(html.match(/data-block="1"/g)?.length).toBe(html.match(/<thead>/g)?.length)
  expect(html.match(/<thead>/g)?.length).toBeGreaterThan(1)
  expect(html.match(/>Наставник</g)).toHaveLength(80)
})

test('pages end about where paper ends', () => {
  const [order] = orderSamples
  const doc = order && 'build' in order ? order.build().doc : aDoc([])
  // the printed order has three pages: two of the order, one of the list
  expect(sheets(renderHtml(doc))).toBe(3)
  expect(sheets(renderHtml(aDoc([para('Одна строка')])))).toBe(1)
  expect(
    sheets(renderHtml(aDoc(Array.from({ length: 100 }, () => para('Слово '.repeat(60)))))),
  ).toBeGreaterThan(8)
})

test('the first page has no number, the second has', () => {
  const html = renderHtml(aDoc([para('Раз'), { k: 'pageBreak' }, para('Два')]))
  expect(html.match(/<div class="number">(\d+)<\/div>/g)).toEqual(['<div class="number">2</div>'])
})

test('the faces are loaded from where the page says, or not at all', () => {
  expect(renderHtml(everyBlock, { fonts: '/files/fonts' })).toContain('url("/files/fonts/Tinos-Bold.ttf")')
  expect(renderHtml(everyBlock, { fonts: '' })).not.toContain('@font-face')
})

test('nothing is fetched from elsewhere', () => {
  expect(renderHtml(everyBlock).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//)
})
