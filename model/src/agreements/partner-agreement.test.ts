import { expect, test } from 'vitest'
import type { Issuer } from '#documents'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { blocksOf, itemsOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { type PartnerAgreement, partnerAgreement } from './partner-agreement.ts'
import { agreementSamples } from './samples.ts'

const plant: Issuer = {
  ...{ kind: 'partner', fullName: 'АО «Луговой станкозавод»', shortName: 'АО «Луговой станкозавод»' },
  ...{ address: '000100, г. Верхний Луг, ул. Заводская, д. 1', inn: '0000000001', ogrn: '1000000000019' },
  head: { name: people.worker, position: samplePositions.director },
}
const given: PartnerAgreement = {
  ...{ issuer: sampleSchool, at: { date: '2026-09-15', number: '7' }, partner: plant },
  ...{ forms: ['работодатель – ученик', 'студент – ученик'], to: '2027-08-31' },
}
const titles = (agreement: PartnerAgreement) =>
  itemsOf(partnerAgreement(agreement).doc).flatMap((item) => /^\d+\. (.*)/.exec(item)?.[1] ?? [])

test('the agreement has parties, subject, duties, mentors, safety, data, term and requisites', () => {
  const { doc, problems } = partnerAgreement(given)
  expect(problems).toEqual([])
  expect(titles(given)).toEqual([
    'Предмет соглашения',
    'Обязательства Организации',
    'Обязательства Партнера',
    'Наставники',
    'Безопасность несовершеннолетних',
    'Персональные данные',
    'Финансовые условия',
    'Срок действия, изменение и прекращение',
    'Заключительные положения',
  ])
  expect(wordsOf(doc)).toContain('Формы наставничества: «работодатель – ученик» и «студент – ученик».')
  const [parties] = blocksOf(doc, 'parties')
  expect([parties?.left.name, parties?.right.name].map((name) => said(name ?? ''))).toEqual([
    'Е. В. Лугова',
    'В. С. Кузнечный',
  ])
})

test('nobody from outside works with minors without a certificate of no criminal record', () => {
  const words = wordsOf(partnerAgreement(given).doc)
  expect(words).toMatch(
    /До первой встречи с несовершеннолетними наставник представляет .*справку об отсутствии судимости/,
  )
  expect(words).toContain('Наставник без справки к работе с несовершеннолетними не допускается')
})

test('personal data go to the partner only with a consent of their own', () => {
  expect(wordsOf(partnerAgreement(given).doc)).toContain('только с отдельного согласия участника')
})

test('a college adds practical training with weekly information', () => {
  const college = { ...given, issuer: sampleCollege, practice: { date: '2026-09-01', number: '18-П' } }
  expect(titles(college)).toContain('Практическая подготовка')
  const words = wordsOf(partnerAgreement(college).doc)
  expect(words).toContain('договора о практической подготовке от 1 сентября 2026 г. № 18-П')
  expect(words).toContain('Не реже одного раза в неделю')
  expect(words).toContain('студентам')
  expect(wordsOf(partnerAgreement(given).doc)).toContain('экскурсии')
  expect(
    partnerAgreement({ ...college, at: { date: '2026-08-01' } }).problems.map(({ code }) => code),
  ).toEqual(['document.date-before-basis'])
})

test('mentors that are known stand in an appendix', () => {
  const mentors = [{ name: people.worker.nominative, position: 'мастер' }]
  expect(rowsOf(partnerAgreement({ ...given, mentors }).doc)).toEqual([
    ['1', 'Кузнечный Виктор Степанович', 'мастер', ''],
  ])
  expect(rowsOf(partnerAgreement(given).doc)).toEqual([])
})

test('a partner without requisites is named, a blank form has lines', () => {
  const bare: Issuer = { kind: 'partner', fullName: '', shortName: '', head: null }
  const codes = partnerAgreement({ ...given, partner: bare, to: null }).problems.map(({ code }) => code)
  expect(codes).toEqual([
    ...['document.organisation-name-missing', 'document.head-missing', 'document.period-missing'],
    ...['document.organisation-name-missing', 'document.address-missing', 'document.ogrn-missing'],
    ...['document.inn-missing', 'document.head-position-missing', 'document.head-missing'],
  ])
  const blank = partnerAgreement({ ...given, partner: null, at: {}, to: null })
  expect(blank.problems).toEqual([])
  expect(rowsOf(blank.doc)).toHaveLength(8)
})

test('no agreement of the samples has a slip of wording or a gap', () => {
  for (const sample of agreementSamples) {
    if (!('build' in sample)) continue
    const { doc, problems } = sample.build()
    expect([sample.code, sample.variant, problems, wordingFlaws(doc, '2026-10-01')]).toEqual([
      ...[sample.code, sample.variant],
      [],
      [],
    ])
  }
})
