import { expect, test } from 'vitest'
import { type ConsentKind, consentKinds, consentTitles } from '#consents'
import { sampleCollege, samplePeople, sampleSchool } from '#documents'
import { blocksOf, said, wordingFlaws, wordsOf } from '#papers'
import type { ConsentForm } from './consent-form.ts'
import { consentForm } from './consent-form.ts'
import { consentFormSamples } from './samples.ts'

const child = { name: samplePeople.junior.nominative, about: '6 «Б» класс' }
const father = { name: samplePeople.parent.nominative, relation: 'отец', phone: '8 (000) 555-12-34' }
const filled = (kind: ConsentKind, more: Partial<ConsentForm> = {}) =>
  consentForm({ kind, operator: sampleSchool, subject: child, representative: father, ...more })
const blankForm = (kind: ConsentKind) => consentForm({ kind, operator: sampleCollege })
const labels = (built: ReturnType<typeof filled>) =>
  blocksOf(built.doc, 'fill').map(({ label }) => said(label))

test('each kind is a document of its own under its own title', () => {
  for (const kind of consentKinds) {
    const { doc } = blankForm(kind)
    expect(doc.title).toBe(consentTitles[kind])
    const others = consentKinds.filter((other) => other !== kind).map((other) => consentTitles[other])
    for (const title of others) expect(wordsOf(doc).split('\n')).not.toContain(title)
    expect(blocksOf(doc, 'signature').length).toBeGreaterThan(0)
  }
})

test('a consent to processing has every field that the law asks for', () => {
  for (const kind of ['processing_adult', 'processing_minor', 'processing_representative'] as const) {
    const built = filled(kind)
    const words = wordsOf(built.doc)
    for (const label of [
      'Адрес места жительства:',
      'Документ, удостоверяющий личность (вид, серия, номер):',
      'Выдан (кем и когда):',
    ])
      expect(labels(built)).toContain(label)
    for (const part of [
      'даю согласие оператору (Муниципальное бюджетное общеобразовательное учреждение',
      'адрес: 000100, г. Верхний Луг, ул. Школьная, д. 12',
      'Цель обработки:',
      'Персональные данные: фамилия, имя, отчество',
      'Лицо, обрабатывающее персональные данные по поручению оператора',
      'сбор, запись, систематизация',
      'Согласие действует',
      'Согласие можно отозвать',
    ])
      expect(words).toContain(part)
    expect(blocksOf(built.doc, 'signature')[0]?.date).toBeDefined()
  }
})

test('the representative names the minor, the papers of both and the ground', () => {
  const built = filled('processing_minor')
  expect(labels(built)).toEqual(
    expect.arrayContaining([
      'Адрес несовершеннолетнего:',
      'Документ несовершеннолетнего:',
      'Документ, подтверждающий полномочия:',
    ]),
  )
  expect(wordsOf(built.doc)).toContain('в интересах несовершеннолетнего')
  const ofWhom = 'Являюсь законным представителем несовершеннолетнего:'
  expect(blocksOf(built.doc, 'fill').find(({ label }) => said(label) === ofWhom)?.value).toBe(
    'Снегирева Дарья Романовна',
  )
})

test('passport data are lines for handwriting, whatever is known', () => {
  for (const kind of consentKinds)
    for (const built of [filled(kind), blankForm(kind)])
      for (const fill of blocksOf(built.doc, 'fill'))
        if (/Документ|Выдан|Адрес м|Адрес н/.test(said(fill.label))) expect(fill.value).toBeUndefined()
})

test('nothing is ticked for the person', () => {
  for (const kind of consentKinds)
    for (const built of [filled(kind), blankForm(kind)]) {
      for (const choice of blocksOf(built.doc, 'choice')) expect(choice.selected).toBeUndefined()
      for (const table of blocksOf(built.doc, 'table'))
        for (const row of table.rows) expect(row.slice(2).join('')).toBe('')
    }
})

test('distribution is chosen item by item, silence is not consent', () => {
  const built = filled('distribution', { resources: ['https://school.example/mentoring'] })
  const [pages, data] = blocksOf(built.doc, 'table')
  expect(pages?.header).toEqual(['№', 'Адрес страницы или раздела', 'Разрешаю', 'Не разрешаю'])
  expect(pages?.rows.map((row) => row[1])).toEqual(['https://school.example/mentoring'])
  expect(data?.header.slice(2)).toEqual(['Разрешаю', 'Не разрешаю', 'Условия и запреты'])
  expect(data?.rows.map((row) => row[1])).toContain('Фотография')
  const words = wordsOf(built.doc)
  expect(words).toContain('Если знака нет, распространение не разрешено.')
  expect(words).toContain('ОГРН 1000000000008, ИНН 0000000000')
  expect(words).toContain('не позднее трех рабочих дней')
})

test('a representative permits to distribute the data of the minor, a grown person the own', () => {
  const words = (more: Partial<ConsentForm> = {}) => wordsOf(filled('distribution', more).doc)
  expect(words()).toContain(
    'на распространение персональных данных несовершеннолетнего на следующих условиях.',
  )
  expect(words({ representative: undefined })).toContain(
    'на распространение персональных данных на следующих условиях.',
  )
})

test('contacts of a minor are never offered for distribution', () => {
  const items = (built: ReturnType<typeof filled>) =>
    JSON.stringify(blocksOf(built.doc, 'table')[1]?.rows).toLowerCase()
  expect(items(filled('distribution'))).not.toContain('телефон')
  expect(items(filled('distribution', { representative: undefined }))).toContain('рабочий телефон')
})

test('a minor signs beside the representative from fourteen, or from the age that is set', () => {
  const signs = (more: Partial<ConsentForm>) =>
    blocksOf(filled('processing_minor', more).doc, 'signature').map(({ position }) => said(position))
  expect(signs({})).toEqual(['Законный представитель'])
  expect(signs({ minorSigns: true })).toEqual(['Законный представитель', 'Участник программы'])
  expect(wordsOf(blankForm('processing_minor').doc)).toContain('которому исполнилось 14 лет')
  expect(wordsOf(filled('processing_minor', { minorSigns: true, minorSignsFrom: 16 }).doc)).toContain(
    '16 лет',
  )
})

test('a transfer names its recipient; without one it is a problem, on a blank form a line', () => {
  const to = { name: 'АО «Завод»', address: 'г. Верхний Луг' }
  expect(wordsOf(filled('transfer', { recipient: to }).doc)).toContain(
    'Получатель: АО «Завод», адрес: г. Верхний Луг.',
  )
  expect(filled('transfer').problems.map(({ code }) => code)).toEqual([
    'document.organisation-name-missing',
    'document.address-missing',
  ])
  expect(blankForm('transfer').problems).toEqual([])
})

test('participation is no consent to processing and says so', () => {
  const words = wordsOf(filled('participation_minor', { role: 'mentee', form: 'ученик – ученик' }).doc)
  expect(words).toContain('не является согласием на обработку персональных данных')
  expect(words).toContain('Роль в программе: наставляемый.')
  expect(words).not.toContain('оператор')
})

test('an employee consents under article 351.8 with content, term, form and pay', () => {
  const built = filled('mentoring_employee', {
    work: { from: '2026-10-01', to: '2027-05-31', payment: '3000 рублей' },
  })
  const words = wordsOf(built.doc)
  expect(words).toContain('статьей 351.8 Трудового кодекса')
  expect(words).toContain('с 1 октября 2026 г. по 31 мая 2027 г.')
  expect(words).toContain('не менее чем за три рабочих дня')
  expect(labels(built)).toEqual(
    expect.arrayContaining(['Содержание работы:', 'Срок:', 'Форма выполнения:', 'Размер и условия оплаты:']),
  )
  expect(words).toContain('Луговой Е. В.')
  const wrong = filled('mentoring_employee', { work: { from: '2027-06-01', to: '2026-10-01' } })
  expect(wrong.problems).toEqual([{ code: 'document.period-reversed' }])
})

test('an operator without an address or numbers is named as incomplete', () => {
  const operator = { ...sampleSchool, address: '', inn: '', ogrn: '' }
  expect(new Set(filled('processing_adult', { operator }).problems.map(({ code }) => code))).toEqual(
    new Set(['document.address-missing']),
  )
  expect(new Set(filled('distribution', { operator }).problems.map(({ code }) => code))).toEqual(
    new Set(['document.address-missing', 'document.inn-missing', 'document.ogrn-missing']),
  )
})

test('all sixteen samples are whole and have no slip of wording', () => {
  expect(consentFormSamples).toHaveLength(16)
  for (const sample of consentFormSamples) {
    if (!('build' in sample)) throw new Error('a consent is a text')
    const built = sample.build()
    expect([sample.variant, built.problems, wordingFlaws(built.doc, '2026-09-01')]).toEqual([
      sample.variant,
      [],
      [],
    ])
  }
})
