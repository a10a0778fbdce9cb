import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, sampleSchool } from '#documents'
import { blocksOf, rowsOf, wordingFlaws, wordsOf } from '#papers'
import { menteeReport } from './mentee-report.ts'
import type { MentorReport } from './mentor-report.ts'
import { mentorReport, planFulfilment } from './mentor-report.ts'
import { hoursText, mean } from './numbers.ts'
import type { ReportedPair } from './pair-facts.ts'
import { reportSamples } from './samples.ts'

const pair: ReportedPair = {
  ...{ form: 'учитель – учитель', from: '2026-10-01', to: '2027-05-31', goal: 'освоить методику' },
  order: { date: '2026-09-28', number: '45-од' },
  mentor: { name: people.teacher, about: 'учитель математики' },
  mentees: [{ name: people.youngTeacher, about: 'учитель физики' }],
}
const plan = [{ planned: 'Открытый урок', done: 'проведен', percent: 100 }]
const report = (more: Partial<MentorReport> = {}) =>
  mentorReport({ issuer: sampleSchool, pair, plan, ...more })
const codes = (built: ReturnType<typeof report>) => built.problems.map(({ code }) => code)

test('a report says who, with whom, when, by which order and what for', () => {
  expect(rowsOf(report().doc).slice(0, 6)).toEqual([
    ['Наставник', 'Ключевская Ольга Ивановна, учитель математики'],
    ['Наставляемый', 'Родников Павел Андреевич, учитель физики'],
    ['Форма наставничества', 'учитель – учитель'],
    ['Период наставничества', 'с 1 октября 2026 г. по 31 мая 2027 г.'],
    ['Приказ о закреплении', 'от 28 сентября 2026 г. № 45-од'],
    ['Цель', 'освоить методику'],
  ])
})

test('what is not wholly done has a reason, or its absence is named', () => {
  const half = { planned: 'Статья', done: null, percent: 50 }
  expect(codes(report({ plan: [{ ...half, deviation: 'болезнь' }] }))).toEqual([])
  expect(codes(report({ plan: [half] }))).toEqual(['document.reason-missing'])
  expect(codes(report({ plan: [] }))).toEqual(['document.rows-missing'])
})

test('the fulfilment is the mean over the measures, unknown while one of them is', () => {
  expect(planFulfilment([{ percent: 100 }, { percent: 50 }, { percent: 100 }])).toBe(83)
  expect(planFulfilment([{ percent: 100 }, { percent: null }])).toBeNull()
  expect(planFulfilment([])).toBeNull()
  expect(mean([])).toBeNull()
  expect(wordsOf(report().doc)).toContain('Выполнение плана в целом: 100 %.')
})

test('meetings are told with their share and hours', () => {
  const row = (meetings: MentorReport['meetings']) =>
    rowsOf(report({ ...(meetings ? { meetings } : {}) }).doc).find(
      (one) => one.length === 4 && one[0] !== 'Показатель',
    )
  expect(row({ planned: 20, held: 18, minutes: 1110 })).toEqual(['20', '18', '90', '18,5 часа'])
  expect(row({ planned: 0, held: 3, minutes: null })).toEqual(['0', '3', '', ''])
  expect([60, 120, 300, 1260, 90].map((minutes) => hoursText(minutes).replace('\u00A0', ' '))).toEqual([
    ...['1 час', '2 часа', '5 часов', '21 час', '1,5 часа'],
  ])
})

test('before and after are compared where they are numbers, and an absence is not a nought', () => {
  const changes = [
    { what: 'Методика', before: 4, after: 7.5 },
    { what: 'Дисциплина', before: 6, after: 5 },
    { what: 'Настрой', before: 'тревожный', after: 'спокойный' },
    { what: 'Речь', before: null, after: 8 },
  ]
  expect(rowsOf(report({ changes }).doc).slice(-4)).toEqual([
    ['Методика', '4', '7,5', '+3,5'],
    ['Дисциплина', '6', '5', '–1'],
    ['Настрой', 'тревожный', 'спокойный', '–'],
    ['Речь', 'нет данных', '8', '–'],
  ])
})

test('conclusions the mentor has not written yet are lines to write on', () => {
  const lines = (built: ReturnType<typeof report>) =>
    blocksOf(built.doc, 'fill').filter(({ value }) => !value).length
  expect(lines(report())).toBeGreaterThan(lines(report({ difficulties: 'мало времени', advice: 'читать' })))
  expect(wordsOf(report({ difficulties: 'мало времени' }).doc)).toContain('мало времени.')
})

test('the curator accepts the report or returns it with remarks', () => {
  const ticked = (resolution: MentorReport['resolution']) =>
    blocksOf(report({ resolution }).doc, 'choice').at(-1)?.selected
  expect([ticked({ accepted: true }), ticked({ accepted: false }), ticked(null)]).toEqual([
    [0],
    [1],
    undefined,
  ])
  const returned = report({ resolution: { accepted: false, note: 'указать результаты' } })
  expect(wordsOf(returned.doc)).toContain('Замечания: указать результаты.')
})

test('a report without a mentor, a mentee, a term or an aim says so', () => {
  const poor: ReportedPair = { mentor: null, mentees: [], form: '', from: null, to: null }
  expect(codes(report({ pair: poor }))).toEqual([
    ...['document.mentor-missing', 'document.mentee-missing', 'document.form-missing'],
    ...['document.period-missing', 'document.goal-missing'],
  ])
  expect(codes(report({ pair: { ...pair, from: '2027-06-01' } }))).toEqual(['document.period-reversed'])
})

test('a blank report has no gaps: everything is written by hand', () => {
  expect(mentorReport({ issuer: sampleCollege }).problems).toEqual([])
  expect(wordsOf(mentorReport({ issuer: sampleCollege }).doc)).toContain('чемпионаты')
  expect(wordsOf(mentorReport({ issuer: sampleSchool }).doc)).toContain('публикации')
})

test('a learner is asked in simple words, an employee in those of the programme', () => {
  const words = (by: 'learner' | 'employee') => wordsOf(menteeReport({ issuer: sampleSchool, by, pair }).doc)
  expect(words('learner')).toContain('Что мне помогло больше всего')
  expect(words('employee')).toContain('Планы профессионального развития')
  expect(words('employee')).not.toContain('хотел(а)')
})

test('in a group each mentee writes of himself alone', () => {
  const group = { ...pair, mentees: [...pair.mentees, { name: people.newTeacher }] }
  const words = wordsOf(menteeReport({ issuer: sampleSchool, by: 'employee', pair: group, author: 1 }).doc)
  expect(words).toContain('Миңнуллина Гөлнара Рәшитовна')
  expect(words).not.toContain('Родников')
})

test('no paper of the samples has a slip or a gap', () => {
  for (const sample of reportSamples) {
    if (!('build' in sample)) continue
    const built = sample.build()
    const name = [sample.code, sample.variant]
    expect([name, built.problems, wordingFlaws(built.doc, '2027-06-15')]).toEqual([name, [], []])
  }
})

test('a report about a group speaks of its mentees, about a pair of its mentee', () => {
  const group = { ...pair, mentees: [...pair.mentees, { name: people.newTeacher }] }
  const heads = (of: ReportedPair) => wordsOf(report({ pair: of }).doc)
  for (const said of ['Динамика показателей', 'Достижения', 'Рекомендация о включении']) {
    expect(heads(pair)).toContain(`${said} наставляемого`)
    expect(heads(group)).toContain(`${said} наставляемых`)
  }
  expect(heads(pair)).toContain('Рекомендации наставляемому')
  expect(heads(group)).toContain('Рекомендации наставляемым')
})

test('a report of an organisation without a name says so', () => {
  const issuer = { ...sampleSchool, fullName: '', shortName: '' }
  expect(menteeReport({ issuer, pair, by: 'learner' }).problems.map(({ code }) => code)).toEqual([
    'document.organisation-name-missing',
  ])
})
