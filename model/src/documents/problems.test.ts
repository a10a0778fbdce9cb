import { expect, test } from 'vitest'
import { plain } from './block.ts'
import { built, clauses, para, runs, table } from './build.ts'
import { approvedByOrder, decidedBy } from './grifs.ts'
import { gap, gaps, gapsIn, textsOf } from './problems.ts'
import { applicationHead, headGrifLines, headSignature, letterhead, requisites } from './requisites.ts'
import { sampleSchool } from './samples.ts'

const nobody = { ...sampleSchool, head: null }

test('a missing director is a named problem at the place of the signature', () => {
  const { doc, problems } = built({ title: 'Приказ', blocks: [para('Текст'), headSignature(nobody)] })
  expect(problems).toEqual([{ code: 'document.head-missing', block: 1 }])
  expect(textsOf(doc.blocks[1] ?? para('')).map(plain)).toContain(`[${gaps['document.head-missing']}]`)
})

test('a director without a position is told apart from no director', () => {
  const head = { ...sampleSchool.head, position: { ...sampleSchool.head?.position, nominative: '' } }
  const { problems } = built({
    title: '',
    blocks: [headSignature({ ...sampleSchool, head } as typeof sampleSchool)],
  })
  expect(problems.map((problem) => problem.code)).toEqual(['document.head-position-missing'])
})

test('gaps are found wherever they stand, once for a block', () => {
  const hole = gap('document.curator-missing')
  const doc = built({
    title: '',
    blocks: [
      table(['А'], [[[hole]], [{ text: [hole], rows: 2 }]]),
      clauses([{ text: 'а', sub: [{ text: runs('б ', hole) }] }]),
      letterhead({ ...sampleSchool, fullName: '', shortName: '' }),
      requisites({ ...sampleSchool, place: '' }, {}),
    ],
  }).doc
  expect(gapsIn(doc)).toEqual([
    { code: 'document.curator-missing', block: 0 },
    { code: 'document.curator-missing', block: 1 },
    { code: 'document.organisation-name-missing', block: 2 },
    { code: 'document.place-missing', block: 3 },
  ])
})

test('a date and a number not given yet are room to write, not problems', () => {
  expect(built({ title: '', blocks: [requisites(sampleSchool, {})] }).problems).toEqual([])
})

test('the grif of approval names the post, the organisation and the head', () => {
  expect(headGrifLines(sampleSchool, '2026-09-01').map(plain)).toEqual([
    'Директор',
    'МБОУ «СОШ №\u00A05 г.\u00A0Верхний Луг»',
    '________\u00A0Е.\u00A0В.\u00A0Лугова',
    '1\u00A0сентября\u00A02026\u00A0г.',
  ])
})

test('a grif agrees with what it approves', () => {
  const words = (['n', 'f', 'm', 'plural'] as const).map((what) => approvedByOrder(what, 'МБОУ', {}).word)
  expect(words).toEqual(['УТВЕРЖДЕНО', 'УТВЕРЖДЕНА', 'УТВЕРЖДЕН', 'УТВЕРЖДЕНЫ'])
  const order = approvedByOrder('n', 'МБОУ «СОШ № 5»', { date: '2026-06-05', number: '45' })
  expect(order.lines.map(plain).join(' ').replaceAll('\u00A0', ' ')).toBe(
    'приказом МБОУ «СОШ № 5» от 5 июня 2026 г. № 45',
  )
  const council = decidedBy('f', 'педагогического совета', { date: '2026-08-28', number: '1' })
  expect([council.word, ...council.lines.map(plain)].join(' ').replaceAll('\u00A0', ' ')).toBe(
    'ПРИНЯТА на заседании педагогического совета (протокол от 28 августа 2026 г. № 1)',
  )
})

test('an application begins with whom it is for, in the dative', () => {
  const head = applicationHead(sampleSchool, ['от Ключевской Ольги Ивановны'])
  expect(textsOf(head).map((text) => plain(text).replaceAll('\u00A0', ' '))).toEqual([
    'Директору',
    'МБОУ «СОШ № 5 г. Верхний Луг»',
    'Луговой Е. В.',
    'от Ключевской Ольги Ивановны',
  ])
})
