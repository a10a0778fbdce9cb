import { expect, test } from 'vitest'
import { built, clauses, para, sampleSchool } from '#documents'
import { wordingFlaws } from './flaws.ts'
import { organisationIn } from './named.ts'
import { settingWords } from './setting.ts'

const flaws = (...texts: string[]) =>
  wordingFlaws(built({ title: '', blocks: texts.map((text) => para(text)) }).doc, '2026-09-01')

test('a good sentence has no flaws', () => {
  expect(flaws('Приказ от 5 июня 2026 г. № 45 «О внедрении» – в силе.', 'Колледж, г. Верхний Луг…')).toEqual(
    [],
  )
})

test('each slip of typography is named with its text', () => {
  for (const bad of [
    'Всего 5..',
    'Слово , слово',
    'Два  пробела',
    'Это undefined',
    'Школа "Луч"',
    'Наставник - это',
    'Пpограмма',
    'Пишите в Telegram',
    'Школа «Луч',
  ])
    expect(flaws(bad)[0]).toContain(bad)
})

test('dates go one way in a paper, acts are cited as they are', () => {
  expect(flaws('от 5 июня 2026 г.', 'от 05.06.2026')).toEqual(['dates are written in two ways'])
  expect(flaws('статья 358.1')).toEqual(['legal.wrong-article: статья 358.1'])
})

test('a numbered item ends as a sentence', () => {
  const doc = built({ title: '', blocks: [clauses(['Назначить куратора', 'Утвердить план.'])] }).doc
  expect(wordingFlaws(doc, '2026-09-01')).toEqual(['end of an item: Назначить куратора'])
})

test('a school has classes, a college groups, an authority speaks as a school', () => {
  expect(settingWords('school').tutors.dative).toBe('классным руководителям')
  expect(settingWords('college').learners.genitive).toBe('студентов')
  expect(settingWords('preschool').unit).toBe('группа')
  expect(settingWords('authority')).toBe(settingWords('school'))
})

test('an organisation is named in a sentence by its short name, declined where it can be', () => {
  const said = (shortName: string, fullName = '') =>
    organisationIn({ ...sampleSchool, shortName, fullName }, 'prepositional').replaceAll('\u00A0', ' ')
  expect(said('МБОУ «СОШ № 5»')).toBe('МБОУ «СОШ № 5»')
  expect(said('Верхнелугский политехнический колледж')).toBe('Верхнелугском политехническом колледже')
  expect(said('', 'Гимназия № 1')).toBe('Гимназии № 1')
  expect(said(' ')).toBe('образовательной организации')
})
