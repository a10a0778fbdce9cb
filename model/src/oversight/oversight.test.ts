import { expect, test } from 'vitest'
import { itemsOf, rowsOf, wordingFlaws, wordsOf } from '#papers'
import { monitoringOrder } from './monitoring-order.ts'
import { resultsLetter } from './results-letter.ts'
import { roadmapsOrder } from './roadmaps-order.ts'
import { oversightSamples, sampleAuthority, sampleRoadmapsOrder } from './samples.ts'

const order = (more: Partial<typeof sampleRoadmapsOrder> = {}) =>
  roadmapsOrder({ ...sampleRoadmapsOrder, ...more })
const items = (more: Partial<typeof sampleRoadmapsOrder> = {}) => itemsOf(order(more).doc)

test('the order approves, instructs, returns, recommends and puts control on somebody', () => {
  expect(items()).toEqual([
    '1. Утвердить дорожные карты внедрения целевой модели наставничества в образовательных организациях по перечню согласно приложению № 1 к настоящему приказу.',
    '2. Поручить руководителям организаций, указанных в приложении № 1 к настоящему приказу:',
    '2.1. Ознакомить работников с дорожной картой в срок до 22 сентября 2026 г.',
    '2.2. Обеспечить выполнение мероприятий дорожной карты в период с 15 сентября 2026 г. по 30 июня 2027 г.',
    '2.3. Разместить дорожную карту на официальном сайте организации в разделе «Наставничество».',
    '2.4. Представить сведения о выполнении дорожной карты в срок до 10 июня 2027 г.',
    '3. Поручить руководителям организаций, указанных в приложении № 2 к настоящему приказу:',
    '3.1. Доработать дорожные карты с учетом замечаний и методических рекомендаций.',
    '3.2. Представить доработанные дорожные карты в срок до 29 сентября 2026 г. на адрес электронной почты edu@verhniy-lug.example.',
    '4. Рекомендовать дорожную карту МБОУ «СОШ № 5 г. Верхний Луг» в качестве образца оформления.',
    '5. Контроль исполнения настоящего приказа возложить на начальника отдела общего и дополнительного образования Ключевскую О. И.',
  ])
})

test('the founder of the authority stands above it', () => {
  expect(order().doc.blocks[0]).toMatchObject({
    k: 'letterhead',
    founder: ['Администрация города Верхний Луг'],
  })
})

test('road maps are appendices after the lists', () => {
  expect(rowsOf(order().doc).filter((row) => row.length === 4 && row[3]?.startsWith('№'))).toEqual([
    ['1', 'МБОУ «СОШ № 5 г. Верхний Луг»', 'Дорожная карта, 2026/2027 учебный год', '№ 3'],
    ['2', 'МБОУ «СОШ № 8 г. Верхний Луг»', 'Комплекс мер, 2026–2028 годы', '№ 4'],
  ])
  const only = rowsOf(order({ returned: [] }).doc).filter((row) => row.length === 4)
  expect(only.map((row) => row[3])).toEqual(expect.arrayContaining(['№ 2', '№ 3']))
})

test('with nothing to return and no model these items and the second list are left out', () => {
  const approved = sampleRoadmapsOrder.approved.map((one) => ({ ...one, model: false }))
  const few = items({ returned: [], approved })
  expect(few.filter((item) => /^\d+\. /u.test(item))).toHaveLength(3)
  expect(few.join()).not.toMatch(/приложени\S+ № 2|Рекомендовать/u)
})

test('the only list is an appendix without a number, in its mark as in the items', () => {
  const approved = sampleRoadmapsOrder.approved
  const only = order({ approved, returned: [], attached: false }).doc
  expect(itemsOf(only).slice(0, 2)).toEqual([
    expect.stringContaining('по перечню согласно приложению к настоящему приказу.'),
    '2. Поручить руководителям организаций, указанных в приложении к настоящему приказу:',
  ])
  expect(wordsOf(only)).toContain('Приложение\nк приказу')
  expect(wordsOf(only)).not.toMatch(/приложени\S+ №/iu)
  const withMap = order({ approved: approved.slice(0, 1), returned: [], attached: true }).doc
  expect(wordsOf(withMap)).toContain('Приложение № 1\nк приказу')
})

test('several models are recommended together', () => {
  const approved = sampleRoadmapsOrder.approved.map((one) => ({ ...one, model: true }))
  expect(items({ approved })).toContain(
    '4. Рекомендовать в качестве образцов оформления дорожные карты МБОУ «СОШ № 5 г. Верхний Луг», МБОУ «СОШ № 8 г. Верхний Луг».',
  )
})

test('an order without maps, period, term or control names what it lacks', () => {
  const { problems } = order({ approved: [], period: null, terms: {}, control: null })
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'document.control-missing',
    'document.date-missing',
    'document.period-missing',
    'document.rows-missing',
  ])
})

test('a term before the order itself is noticed', () => {
  expect(order({ terms: { resend: '2026-09-01' } }).problems.map(({ code }) => code)).toEqual([
    'document.date-before-basis',
  ])
})

test('the order on monitoring says who hands in what and that no personal data go with it', () => {
  const paper = monitoringOrder({
    ...{ issuer: sampleAuthority, at: {}, on: '2027-05-11', cycle: '2026/2027 учебный год', period: null },
    ...{ terms: {}, responsible: null },
  })
  expect(itemsOf(paper.doc)).toContain(
    '3.3. Не включать в форму персональные данные участников программ наставничества.',
  )
  expect(paper.problems.map(({ code }) => code)).toEqual(['document.date-missing', 'document.name-missing'])
})

test('the form that the order on monitoring approves is its appendix: of schools, of colleges', () => {
  const given = { issuer: sampleAuthority, at: { date: '2027-05-11', number: '131' }, on: '2027-05-11' }
  const words = (formOf: 'school' | 'college') =>
    wordsOf(
      monitoringOrder({
        ...{ ...given, cycle: '2026/2027 учебный год', period: null, terms: {}, responsible: null, formOf },
      }).doc,
    )
  expect(words('school')).toMatch(/Приложение\nк приказу .*\nот 11 мая 2027 г. № 131\nФОРМА МОНИТОРИНГА/u)
  expect(words('school')).toContain('ученик – ученик')
  expect(words('college')).toContain('студент – студент')
})

test('the letter has the numbers of its organisation beside those of the territory', () => {
  const paper = resultsLetter({
    ...{ issuer: sampleAuthority, at: {}, addressee: ['Директору'], cycle: '2026/2027 учебный год' },
    own: [{ code: 'I1', numerator: 10, denominator: 40, target: 70 }],
    territory: [{ code: 'I1', numerator: 30, denominator: 100, target: 70 }],
    recommendations: [],
  })
  expect(rowsOf(paper.doc)[0]?.slice(1)).toEqual(['25,0 %', '70 %', 'не достигнут', '30,0 %'])
  expect(paper.problems.map(({ code }) => code)).toEqual(['document.text-missing'])
  expect(wordsOf(paper.doc)).not.toContain('NaN')
})

test('no paper of the samples has a slip of wording or a gap', () => {
  for (const sample of oversightSamples) {
    if (!('build' in sample)) continue
    const { doc, problems } = sample.build()
    expect([sample.variant, problems, wordingFlaws(doc, '2026-09-15')]).toEqual([sample.variant, [], []])
  }
})
