import { expect, test } from 'vitest'
import { sampleCollege, samplePeople, samplePositions, sampleSchool } from '#documents'
import { blocksOf, said, wordingFlaws, wordsOf } from '#papers'
import type { InformationLetter } from './information-letter.ts'
import { informationLetter, letterAudiences } from './information-letter.ts'
import type { Memo } from './memo.ts'
import { memo, memoReaders } from './memo.ts'

const curator = { name: samplePeople.curator, position: samplePositions.curator }
const letter = (more: Partial<InformationLetter> = {}) =>
  informationLetter({
    issuer: sampleSchool,
    at: { date: '2026-09-10', number: '112' },
    to: 'parents',
    cycle: '2026/2027 учебный год',
    forms: ['ученик – ученик'],
    curator,
    ...more,
  })
const leaflet = (more: Partial<Memo> = {}) =>
  memo({ issuer: sampleSchool, to: 'mentor', track: 'learners', curator, ...more })

test('a letter says what, when and whom to ask', () => {
  const words = wordsOf(
    letter({
      period: { from: '2026-09-01', to: '2027-06-30' },
      meeting: { on: '2026-09-17', at: '18:00', place: 'актовый зал' },
      answerBy: '2026-09-25',
      contacts: { phone: '8 (000) 123-45-67', room: '21' },
    }).doc,
  )
  expect(words).toContain('на 2026/2027 учебный год (с 1 сентября 2026 г. по 30 июня 2027 г.). Наставник')
  expect(words).toContain('состоится 17 сентября 2026 г. в 18:00. Место: актовый зал.')
  expect(words).toContain('Просим вернуть подписанные бланки куратору до 25 сентября 2026 г.')
  expect(words).toContain(
    'заместитель директора по воспитательной работе Березина Анна Сергеевна, тел. 8 (000) 123-45-67, school5@verhniy-lug.example, кабинет 21.',
  )
})

test('each reader is greeted and asked for his own', () => {
  expect(wordsOf(letter().doc)).toContain('Уважаемые родители (законные представители)!')
  const partners = wordsOf(letter({ to: 'partners', issuer: sampleCollege }).doc)
  expect(partners).toContain(
    'ГАПОУ «Верхнелугский политехнический колледж» начинает программу наставничества',
  )
  expect(partners).toContain('стать наставниками студентов')
  expect(partners).toContain('заключить соглашение о сотрудничестве')
  expect(wordsOf(letter({ to: 'alumni' }).doc)).toContain('Вы учились в школе')
})

test('a letter of an organisation without a name says so in its head', () => {
  const nobody = letter({ issuer: { ...sampleSchool, fullName: '', shortName: '' } })
  expect(nobody.problems.map(({ code }) => code)).toEqual(['document.organisation-name-missing'])
})

test('a letter to one person has his name and greeting', () => {
  const one = letter({
    to: 'partners',
    addressee: ['Директору АО «Завод»', 'Кузнечному В. С.'],
    greeting: 'Уважаемый Виктор Степанович!',
  })
  expect(blocksOf(one.doc, 'letter')[0]?.addressee.map(said)).toEqual([
    'Директору АО «Завод»',
    'Кузнечному В. С.',
  ])
  expect(wordsOf(one.doc)).not.toContain('Уважаемые коллеги')
})

test('one form is a form, several are forms, none is not spoken of', () => {
  expect(wordsOf(letter().doc)).toContain('Форма наставничества: «ученик – ученик».')
  expect(wordsOf(letter({ forms: ['ученик – ученик', 'учитель – ученик'] }).doc)).toContain(
    'Формы наставничества: «ученик – ученик» и «учитель – ученик».',
  )
  expect(wordsOf(letter({ forms: [] }).doc)).not.toContain('Форм')
})

test('nobody to ask and no place to meet are named', () => {
  const codes = letter({ curator: null, meeting: { on: '2026-09-17' } }).problems.map(({ code }) => code)
  expect(codes.sort()).toEqual(['document.curator-missing', 'document.place-missing'])
})

test('a leaflet names rights, duties, safety and where to turn', () => {
  const words = wordsOf(leaflet().doc)
  for (const part of ['Вы вправе', 'Вы обязаны', 'Безопасность и границы', 'Куда обратиться'])
    expect(words).toContain(part)
  expect(words).toContain('Березина Анна Сергеевна')
  expect(leaflet({ curator: null }).problems.map(({ code }) => code)).toEqual(['document.curator-missing'])
})

test('a leaflet of employees knows the three working days and nothing of children', () => {
  for (const to of ['mentor', 'mentee'] as const) {
    const words = wordsOf(leaflet({ to, track: 'employees' }).doc)
    expect(words).not.toMatch(/родител|ребенк|детей/)
  }
  expect(wordsOf(leaflet({ track: 'employees' }).doc)).toContain('не менее чем за три рабочих дня')
  expect(wordsOf(leaflet().doc)).not.toContain('три рабочих дня')
})

test('parents learn that consents are separate papers and may be withdrawn', () => {
  const words = wordsOf(leaflet({ to: 'parent' }).doc)
  expect(words).toContain('это отдельные документы')
  expect(words).toContain('отозвать согласие и прекратить участие ребенка в любой момент')
})

test('no letter and no leaflet has a slip of wording', () => {
  for (const issuer of [sampleSchool, sampleCollege]) {
    for (const to of letterAudiences)
      expect(wordingFlaws(letter({ to, issuer, answerBy: '2026-09-25' }).doc, '2026-09-10')).toEqual([])
    for (const to of memoReaders)
      for (const track of ['learners', 'employees'] as const)
        expect(wordingFlaws(leaflet({ to, track, issuer }).doc, '2026-09-10')).toEqual([])
  }
})
