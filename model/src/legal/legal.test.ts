import { expect, test } from 'vitest'
import type { LegalAct } from './act.ts'
import { inForce } from './act.ts'
import { basisFor, citations, federalAct } from './basis.ts'
import { federalActs } from './directory.ts'
import { slipsIn } from './slips.ts'

const codes = (acts: LegalAct[]) => acts.map((act) => act.code)
const shown = (text: string) => text.replaceAll('\u00A0', ' ')

test('an order of 2026 about pairs stands on the law, article 351.8, the concept and both models', () => {
  expect(codes(basisFor('D14', '2026-09-28', 'school'))).toEqual([
    'education-law',
    'labour-code-351-8',
    'mentoring-concept',
    'target-model',
    'teacher-mentoring-letter',
  ])
})

test('an order that helps learners only does not cite the labour code', () => {
  const acts = codes(basisFor('D14', '2026-09-28', 'school', { tracks: ['learners'] }))
  expect(acts).not.toContain('labour-code-351-8')
  expect(acts).not.toContain('teacher-mentoring-letter')
  expect(acts).toContain('target-model')
})

test('an act is not cited before it is in force, nor after', () => {
  expect(codes(basisFor('D14', '2025-02-28', 'school'))).not.toContain('labour-code-351-8')
  expect(codes(basisFor('D14', '2025-03-01', 'school'))).toContain('labour-code-351-8')
  expect(codes(basisFor('D14', '2025-05-20', 'school'))).not.toContain('mentoring-concept')
  expect(inForce(federalAct('distribution-consent'), '2027-09-01')).toBe(true)
  expect(inForce(federalAct('distribution-consent'), '2027-09-02')).toBe(false)
})

test('a kindergarten does not cite the model of learners', () => {
  expect(codes(basisFor('D02', '2026-09-28', 'preschool'))).not.toContain('target-model')
})

test('acts of the region come after the federal ones', () => {
  const own: LegalAct = {
    code: 'region',
    kind: 'order',
    issuer: 'Министерства образования Луговой области',
    date: '2024-01-10',
    number: '5',
    validFrom: '2024-01-10',
  }
  expect(codes(basisFor('D14', '2026-09-28', 'school', { own: [own] })).at(-1)).toBe('region')
})

test('acts are cited in the case of «в соответствии с»', () => {
  const acts = [federalAct('education-law'), federalAct('labour-code-351-8'), federalAct('mentoring-concept')]
  expect(shown(citations(acts))).toBe(
    'Федеральным законом от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации», ' +
      'статьей 351.8 Трудового кодекса Российской Федерации, ' +
      'распоряжением Правительства Российской Федерации от 21 мая 2025 г. № 1264-р ' +
      '(Концепция развития наставничества в Российской Федерации на период до 2030 года)',
  )
})

test('the target model is an order called «распоряжение» of 25 December 2019', () => {
  expect(shown(citations([federalAct('target-model')], 'genitive'))).toMatch(
    /^распоряжения Министерства просвещения Российской Федерации от 25 декабря 2019 г\. № Р-145 «/,
  )
})

test('in figures a date of an act is in figures too', () => {
  expect(citations([federalAct('personal-data-law')], 'nominative', 'figures')).toBe(
    'Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»',
  )
})

test.each([
  ['education-law', '2012-12-29', '273-ФЗ'],
  ['mentoring-concept', '2025-05-21', '1264-р'],
  ['target-model', '2019-12-25', 'Р-145'],
  ['target-model-letter', '2020-01-23', 'МР-42/02'],
  ['teacher-growth', '2019-12-31', '3273-р'],
  ['teacher-mentoring-letter', '2021-12-21', 'АЗ-1128/08, № 657'],
  ['personal-data-law', '2006-07-27', '152-ФЗ'],
  ['distribution-consent', '2021-02-24', '18'],
  ['destruction-proof', '2022-10-28', '179'],
  ['teacher-certification', '2023-03-24', '196'],
] as const)('%s has the day and the number of the handbook', (code, date, number) => {
  expect(federalAct(code)).toMatchObject({ date, number })
})

test('terms of acts are those of the handbook', () => {
  expect(federalAct('labour-code-351-8')).toMatchObject({ article: '351.8', validFrom: '2025-03-01' })
  expect(federalAct('distribution-consent').validTo).toBe('2027-09-01')
  expect(federalAct('destruction-proof')).toMatchObject({ validFrom: '2023-03-01', validTo: '2029-03-01' })
})

test('a regulation of 2026 stands on the whole list of the handbook, in its order', () => {
  expect(codes(basisFor('D02', '2026-09-28', 'school'))).toEqual([
    'education-law',
    'labour-code-351-8',
    'mentoring-concept',
    'target-model',
    'target-model-letter',
    'teacher-growth',
    'teacher-mentoring-letter',
    'personal-data-law',
  ])
})

test('our own directory has none of the slips it looks for', () => {
  expect(slipsIn(citations(federalActs), '2026-09-28')).toEqual([])
})

test.each([
  ['ст. 358.1 ТК РФ', 'legal.wrong-article'],
  ['статьей 358.1 Трудового кодекса', 'legal.wrong-article'],
  ['приказом Минпросвещения России от 25.12.2019 № Р-145', 'legal.target-model-kind'],
  ['Постановление от 25 декабря 2019 г. № Р-145', 'legal.target-model-kind'],
  ['распоряжением Минпросвещения от 24.12.2019 № Р-145', 'legal.target-model-date'],
  ['распоряжением от 24 декабря 2019 г. № Р-145', 'legal.target-model-date'],
  ['распоряжением № Р-145 от 24.12.2019', 'legal.target-model-date'],
  ['распоряжением от 25.12.2019 № 145-р', 'legal.target-model-number'],
  ['чемпионат WorldSkills', 'legal.worldskills'],
  ['движение «Ворлдскиллс Россия»', 'legal.worldskills'],
  ['национального проекта «Образование»', 'legal.closed-project'],
])('«%s» is a slip', (text, code) => {
  const [slip] = slipsIn(`В соответствии с ${text}, приказываю`, '2026-09-28')
  expect(slip?.code).toBe(code)
  expect(slip?.advice).toMatch(/\.$/)
})

test('a slip is pointed at where it stands', () => {
  const text = 'На основании ст. 358.1 ТК РФ'
  const [slip] = slipsIn(text, '2026-09-28')
  expect(text.slice(slip?.start, slip?.end)).toBe('ст. 358.1')
})

test.each([
  'статьей 351.8 Трудового кодекса Российской Федерации',
  'распоряжением Минпросвещения России от 25.12.2019 № Р-145',
  'приказом школы от 1 сентября 2026 г. № 5 и распоряжением Минпросвещения от 25 декабря 2019 г. № Р-145',
  'приказ от 24.12.2019 № 17; распоряжение от 25.12.2019 № Р-145',
  'чемпионат «Профессионалы»',
])('«%s» is right', (text) => {
  expect(slipsIn(text, '2026-09-28')).toEqual([])
})

test('the national project could be cited while it lasted', () => {
  expect(slipsIn('национального проекта «Образование»', '2023-09-01')).toEqual([])
})
