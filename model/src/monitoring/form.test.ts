import { expect, test } from 'vitest'
import { heldValue, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { controlFlaws } from './controls.ts'
import type { MonitoringForm } from './form.ts'
import { blankMonitoringForm, monitoringPaper, monitoringWorkbook } from './form-paper.ts'
import { collegeForm, schoolForm } from './sample-form.ts'

const titles = [
  '1. Общие сведения',
  '2. Контингент',
  '3. Участники по формам',
  '4. Показатели',
  '5. Кадры',
  '6. Партнеры',
  '7. Дорожная карта',
  '8. Удовлетворенность',
  '9. Практики и публикации',
  '10. Проблемы и риски',
]

const sheet = (form: MonitoringForm, n: number) => monitoringWorkbook(form).sheets[n - 1]
const cells = (form: MonitoringForm, n: number, table = 0) =>
  sheet(form, n)?.tables[table]?.rows.map((row) => row.map((cell) => heldValue(cell))) ?? []
const codes = (form: Partial<MonitoringForm>) =>
  controlFlaws({ ...schoolForm, ...form }).map(({ code, row }) => `${row}: ${code}`)

test('the form has its ten sheets, in the workbook and on paper, filled and blank', () => {
  for (const form of [
    schoolForm,
    collegeForm,
    blankMonitoringForm('school'),
    blankMonitoringForm('college'),
  ]) {
    expect(monitoringWorkbook(form).sheets.map(({ title }) => title)).toEqual(titles)
    expect(blocksOf(monitoringPaper(form).doc, 'heading').map(({ text }) => said(text))).toEqual(titles)
  }
})

test('no two columns of a table share a title, for a correction names its column', () => {
  for (const { tables } of monitoringWorkbook(schoolForm).sheets)
    for (const { columns, rows } of tables) {
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length)
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
})

test('numerator, denominator, value, target and deviation stand in the row of the indicator', () => {
  const [first] = cells(schoolForm, 4)
  expect(first?.filter((_, i) => i !== 1)).toEqual(['I1', 45, 372, 12.1, 70, -57.9, null])
  const c7 = cells(schoolForm, 4).find(([code]) => code === 'C7')
  expect(c7?.slice(2, 5)).toEqual([2, '–', 2])
})

test('what is not known is «нет данных» in the form of an organisation and empty on a blank', () => {
  expect(cells(collegeForm, 4).find(([code]) => code === 'I6')?.[4]).toBe('нет данных')
  expect(cells(blankMonitoringForm('college'), 4).every((row) => row[4] === null)).toBe(true)
  expect(wordsOf(monitoringPaper(blankMonitoringForm('school')).doc)).not.toContain('нет данных')
})

test('the road map is fulfilled by measures done in time and late, of those that were due', () => {
  expect(cells(schoolForm, 7).at(-1)).toEqual(['Выполнение дорожной карты, %', 91.7])
  const none = { ...schoolForm, roadmap: { ...schoolForm.roadmap, due: 0, done: 0, late: 0, list: [] } }
  expect(cells(none, 7).at(-1)?.[1]).toBe('нет данных')
  expect(cells(none, 7, 1)).toEqual([[null, 'Просроченных мероприятий нет', null]])
})

test('too few answers are marked beside the per cent', () => {
  const partners = cells(schoolForm, 8).find(([who]) => who === 'Организации-партнеры')
  expect(partners?.slice(2)).toEqual([3, 1, 33.3, 1, 100, 'недостаточно ответов'])
})

test('a correction by hand takes the place of the number and keeps its reason', () => {
  expect(sheet(schoolForm, 5)?.tables[0]?.rows[1]).toEqual([
    'Часов обучения',
    { value: 40, comment: 'учтены занятия в другой организации' },
  ])
  const { doc } = monitoringPaper(schoolForm)
  expect(rowsOf(doc)).toContainEqual(['Часов обучения', '40*'])
  expect(wordsOf(doc)).toContain(
    '* Изменено вручную, строка «Часов обучения», графа «Значение»: учтены занятия в другой организации.',
  )
})

test('a school and a college have their own rows of the contingent', () => {
  expect(cells(schoolForm, 2).map(([code]) => code)).toContain('1.3.4')
  expect(cells(collegeForm, 2).map(([, title]) => title)).toContain('мастеров производственного обучения')
})

test('an organisation without partners and practices says so, a blank leaves room', () => {
  expect(cells({ ...schoolForm, partners: [] }, 6)).toEqual([['Партнеров нет', null, null, null]])
  expect(cells(collegeForm, 9)).toEqual([['Практик и публикаций нет', null, null]])
  expect(cells(blankMonitoringForm('school'), 6)).toHaveLength(8)
})

test('no person is named but the head and the curator', () => {
  const words = wordsOf(monitoringPaper(schoolForm).doc)
  expect(words).toContain('Березина Анна Сергеевна')
  expect(words).not.toMatch(/Ключевск|Снегирев|Родников/u)
})

test('the numbers of the samples agree', () => {
  expect(controlFlaws(schoolForm)).toEqual([])
  expect(controlFlaws(collegeForm)).toEqual([])
  expect(controlFlaws(blankMonitoringForm('school'))).toEqual([])
})

test('each control relation finds its disagreement', () => {
  const [first, ...others] = schoolForm.participants.forms
  const counted = (more: object) => ({ participants: { forms: [{ ...first, ...more } as never, ...others] } })
  const row = 'ученик – ученик'
  expect(codes(counted({ pairs: 10 }))).toContain(`${row}: monitoring.pairs-below-mentors`)
  expect(codes(counted({ pairs: 40 }))).toContain(`${row}: monitoring.mentees-below-pairs`)
  expect(codes(counted({ mentorLearners: 19 }))).toContain(`${row}: monitoring.parts-exceed-whole`)
  expect(codes({ indicators: [{ code: 'I1', numerator: 49, denominator: 372, target: 70 }] })).toEqual([
    'I1: monitoring.numerator-exceeds-sheet',
  ])
  const survey = (answered: number, satisfied: number) => ({
    satisfaction: [{ role: 'mentor' as const, asked: 10, answered, satisfied }],
  })
  expect(codes(survey(9, 10))).toEqual(['Наставники: monitoring.satisfied-exceed-answered'])
  expect(codes(survey(11, 9))).toEqual(['Наставники: monitoring.answered-exceed-asked'])
  const contingent = { factOn: '2027-05-31', values: { '2.3': { fact: 4, forecast: null } } }
  expect(codes({ contingent })).toEqual(['2.3: monitoring.young-specialists-exceed'])
})

test('two mentors of one pair agree where a pair may have two', () => {
  const [form] = schoolForm.participants.forms
  const tight = {
    ...schoolForm,
    participants: { forms: [{ ...form, mentors: 36, mentorLearners: 36 } as never] },
  }
  const kinds = (capacity: number) => controlFlaws(tight, capacity).map(({ code }) => code)
  expect(kinds(1)).toContain('monitoring.pairs-below-mentors')
  expect(kinds(2)).not.toContain('monitoring.pairs-below-mentors')
})

test('a long name of an organisation stands in the form whole', () => {
  const fullName = `${sampleSchool.fullName} `.repeat(4).trim()
  const words = wordsOf(monitoringPaper({ ...schoolForm, issuer: { ...sampleSchool, fullName } }).doc)
  expect(words.replaceAll('\u00A0', ' ')).toContain(fullName)
})

test('the form is worded without slips', () => {
  for (const form of [schoolForm, collegeForm, blankMonitoringForm('school')])
    expect(wordingFlaws(monitoringPaper(form).doc, '2027-06-01')).toEqual([])
})
