import { expect, test } from 'vitest'
import { samplePeople as people, sampleSchool } from '#documents'
import { blocksOf, rowsOf, wordingFlaws, wordsOf } from '#papers'
import { attendanceSheet } from './attendance.ts'
import { certificate } from './certificate.ts'
import { academicHours, hoursOf, trainingPlan, usualTopics } from './plan.ts'
import { trainingSamples } from './samples.ts'

const cycle = '2026/2027 учебный год'
const plan = (topics: Parameters<typeof trainingPlan>[0]['topics'], blank = false) =>
  trainingPlan({ issuer: sampleSchool, cycle, topics, blank })

test('hours are summed and said in the right form', () => {
  expect(hoursOf(usualTopics)).toBe(4)
  expect([1, 2, 5, 11, 21, 2.5].map((n) => academicHours(n).replaceAll('\u00A0', ' '))).toEqual([
    '1 академический час',
    '2 академических часа',
    '5 академических часов',
    '11 академических часов',
    '21 академический час',
    '2,5 академического часа',
  ])
  expect(wordsOf(plan([...usualTopics, { title: 'Практика', hours: 1.5 }]).doc)).toContain('Всего: 5,5 ')
})

test('a plan names topic, form, hours, teacher and day of each session', () => {
  const topic = { title: 'Этика', form: 'тренинг', hours: 2, teacher: 'О. И. Ключевская', on: '2026-11-05' }
  expect(rowsOf(plan([topic]).doc)).toEqual([
    ['1', 'Этика', 'тренинг', '2', 'О. И. Ключевская', '05.11.2026'],
  ])
})

test('a session without a teacher or a day is a gap, on a blank plan a cell to write in', () => {
  const codes = plan([{ title: 'Этика', hours: 1 }]).problems.map(({ code }) => code)
  expect(codes).toEqual(['document.name-missing', 'document.date-missing'])
  expect(plan([{ title: 'Этика', hours: 1 }], true).problems).toEqual([])
  expect(plan([]).problems.map(({ code }) => code)).toEqual(['document.rows-missing'])
})

test('the sheet marks who was there, who was not and whom nobody marked', () => {
  const sheet = attendanceSheet({
    ...{ issuer: sampleSchool, cycle, sessions: [{ on: '2026-11-05' }, { on: '2026-11-12' }, {}] },
    people: [{ name: 'Ключевская Ольга Ивановна', about: 'учитель', marks: [true, false] }],
  })
  expect(rowsOf(sheet.doc)).toEqual([['1', 'Ключевская Ольга Ивановна', 'учитель', '+', 'н', '', '']])
  expect(blocksOf(sheet.doc, 'table')[0]?.header).toContain('05.11.2026')
})

test('a sheet of nobody has lines, one of many sessions goes across the page', () => {
  const sheet = (n: number) =>
    attendanceSheet({
      issuer: sampleSchool,
      cycle,
      sessions: Array.from({ length: n }, () => ({})),
      people: [],
    })
  expect(rowsOf(sheet(2).doc)).toHaveLength(20)
  expect(sheet(3).doc.page.orientation).toBe('portrait')
  expect(sheet(8).doc.page.orientation).toBe('landscape')
})

test('a certificate is issued to a name in the dative for so many hours', () => {
  const words = wordsOf(
    certificate({
      ...{ issuer: sampleSchool, mentor: people.teacher, number: '№ 7', hours: 21 },
      ...{ from: '2026-11-05', to: '2026-11-12' },
    }).doc,
  )
  expect(words).toContain('Ключевской Ольге Ивановне')
  expect(words).toContain('№ 7')
  expect(words).toContain('в объеме 21 академического часа, с 5 ноября 2026 г. по 12 ноября 2026 г.')
  expect(wordsOf(certificate({ issuer: sampleSchool, hours: 4 }).doc)).toContain(
    'в объеме 4 академических часов',
  )
})

test('a certificate without a director or a name says so', () => {
  const nobody = { ...people.teacher, dative: ' ' }
  const built = certificate({ issuer: { ...sampleSchool, head: null }, mentor: nobody, hours: 4 })
  expect(built.problems.map(({ code }) => code)).toEqual(['document.name-missing', 'document.head-missing'])
})

test('no paper of the samples has a slip or a gap', () => {
  for (const sample of trainingSamples) {
    if (!('build' in sample)) continue
    const built = sample.build()
    // days of a table stand in figures, days of the text in words
    const flaws = wordingFlaws(built.doc, '2026-11-05').filter((flaw) => !flaw.startsWith('dates'))
    expect([sample.variant, built.problems, flaws]).toEqual([sample.variant, [], []])
  }
})
