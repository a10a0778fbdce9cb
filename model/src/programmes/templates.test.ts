import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  academicYearOf,
  cycleTemplates,
  periodsOf,
  planOf,
  usualCycle,
  usualForms,
  usualStart,
  usualTitle,
} from './templates.ts'

const periods = (template: (typeof cycleTemplates)[number], startsOn: string) =>
  planOf(template, startsOn).stages.map(({ from, to }) => `${from} ${to}`)

test('a compact cycle that begins on 1 September keeps the months of the table', () => {
  expect(periods('compact_year', '2026-09-01')).toEqual([
    '2026-09-01 2026-10-31',
    '2026-10-01 2026-10-31',
    '2026-10-01 2026-10-31',
    '2026-10-01 2026-11-30',
    '2026-11-01 2026-11-30',
    '2026-11-01 2027-05-31',
    '2027-05-01 2027-06-30',
  ])
  expect(planOf('compact_year', '2026-09-01').endsOn).toBe('2027-06-30')
})

test('the long cycle goes on for twenty-eight months, as the published road maps did', () => {
  expect(periods('federal_7_stages', '2026-09-01')).toEqual([
    '2026-09-01 2026-10-31',
    '2026-11-01 2026-12-31',
    '2027-01-01 2027-03-31',
    '2027-04-01 2027-05-31',
    '2027-09-01 2027-12-31',
    '2028-01-01 2028-05-31',
    '2028-06-01 2028-12-31',
  ])
})

test('a cycle that begins late prepares itself as long and still ends with the academic year', () => {
  const plan = planOf('compact_year', '2026-11-16')
  expect(plan.stages[0]).toEqual({ stage: 1, from: '2026-11-16', to: '2026-12-31' })
  expect(plan.stages[4]).toEqual({ stage: 5, from: '2027-01-01', to: '2027-01-31' })
  expect(plan.stages[5]).toEqual({ stage: 6, from: '2027-01-01', to: '2027-05-31' })
  expect(plan.endsOn).toBe('2027-06-30')
})

test('a cycle that begins too late for three months of work moves as a whole', () => {
  const plan = planOf('compact_year', '2027-03-10')
  expect(plan.stages[5]).toEqual({ stage: 6, from: '2027-05-01', to: '2027-11-30' })
  expect(plan.endsOn).toBe('2027-12-31')
})

test('a cycle opened in summer prepares itself until its September', () => {
  const plan = planOf('compact_year', '2026-07-20')
  expect(plan.stages[0]).toEqual({ stage: 1, from: '2026-07-20', to: '2026-10-31' })
  expect(plan.endsOn).toBe('2027-06-30')
})

test('whatever the day of the start, no stage ends before it begins and the cycle ends with its last stage', () => {
  const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.constantFrom(...cycleTemplates), day, (template, date) => {
      const startsOn = date.toISOString().slice(0, 10)
      const plan = planOf(template, startsOn)
      expect(plan.stages).toHaveLength(7)
      for (const { from, to } of plan.stages) {
        expect(from >= startsOn).toBe(true)
        expect(to >= from).toBe(true)
      }
      expect(plan.stages[6]?.to).toBe(plan.endsOn)
      // pairs work three months at least (domain/01 § 2)
      const work = plan.stages[5]
      expect(Date.parse(work?.to ?? '') - Date.parse(work?.from ?? '')).toBeGreaterThan(85 * 86_400_000)
    }),
  )
})

test('the academic year of a cycle is that in which it begins', () => {
  expect(academicYearOf('2026-09-01')).toBe('2026/2027')
  expect(academicYearOf('2027-02-15')).toBe('2026/2027')
  expect(academicYearOf('2027-06-20')).toBe('2027/2028')
})

test('a new programme begins in September, or this month when the year has begun', () => {
  expect(usualStart('2026-08-15')).toBe('2026-09-01')
  expect(usualStart('2026-10-20')).toBe('2026-10-01')
  expect(usualStart('2027-01-12')).toBe('2027-01-01')
  expect(usualStart('2027-04-12')).toBe('2027-09-01')
})

test('forms ticked in advance are those of the organisation and of the track', () => {
  expect(usualForms('compact_year', 'school')).toEqual(['pupil_pupil', 'teacher_teacher'])
  expect(usualForms('compact_year', 'college')).toEqual([
    'teacher_teacher',
    'employer_student',
    'student_student',
  ])
  expect(usualForms('teacher_track', 'college')).toEqual(['teacher_teacher'])
})

test('a cycle is named by its academic year, a long one by its years', () => {
  expect(usualTitle('compact_year', '2026-10-05')).toBe('2026/2027')
  expect(usualTitle('federal_7_stages', '2026-09-01')).toBe('2026–2028')
  expect(usualTitle('college_measures', '2026-09-01')).toBe('2026–2029')
})

test('an own end of the cycle moves the end of its last stages, own dates of a stage stand as they are', () => {
  const own = { stage: 4 as const, from: '2026-10-12', to: '2026-12-05' }
  const dates = { template: 'compact_year', startsOn: '2026-09-01', endsOn: '2027-05-20' } as const
  const periods = periodsOf({ ...dates, stages: [own] })
  expect(periods[3]).toEqual(own)
  expect(periods[5]).toEqual({ stage: 6, from: '2026-11-01', to: '2027-05-20' })
  expect(periods[6]).toEqual({ stage: 7, from: '2027-05-01', to: '2027-05-20' })
  expect(periodsOf({ ...dates, endsOn: '2027-08-31' })[6]?.to).toBe('2027-08-31')
})

test('the cycle that is meant is the open one that has begun last; a coming one waits', () => {
  const cycle = (id: string, startsOn: string, closedOn: string | null = null) => ({
    ...{ id, startsOn, endsOn: `${Number(startsOn.slice(0, 4)) + 1}-06-30`, closedOn },
  })
  const past = cycle('past', '2025-09-01', '2026-06-20')
  const present = cycle('present', '2026-09-01')
  const coming = cycle('coming', '2027-09-01')
  expect(usualCycle([coming, past, present], '2027-06-15')?.id).toBe('present')
  expect(usualCycle([past, coming], '2027-06-15')?.id).toBe('coming')
  expect(usualCycle([past], '2027-06-15')?.id).toBe('past')
  expect(usualCycle([], '2027-06-15')).toBeUndefined()
})
