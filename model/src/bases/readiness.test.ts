import { expect, test } from 'vitest'
import type { ConsentKind } from '#consents'
import { baseObstacles, formsOpenTo, isReady } from './readiness.ts'
import { baseViews, viewsOf } from './views.ts'

const today = '2026-11-20'
const papers = (...kinds: ConsentKind[]) =>
  kinds.map((kind) => ({ kind, signedOn: '2026-09-10', expiresOn: null, withdrawnOn: null }))
const ofSchool = ['pupil_pupil', 'teacher_teacher', 'employer_pupil', 'teacher_pupil'] as const

test('forms of the cycle are open to those who may stand on that side', () => {
  expect(formsOpenTo('learner', 'mentee', ofSchool)).toEqual([
    'pupil_pupil',
    'employer_pupil',
    'teacher_pupil',
  ])
  expect(formsOpenTo('teacher', 'mentor', ofSchool)).toEqual(['teacher_teacher', 'teacher_pupil'])
  expect(formsOpenTo('partner', 'mentor', ofSchool)).toEqual(['employer_pupil'])
})

test('a teacher without the consent of art. 351.8 may still mentor pupils', () => {
  const teacher = { kind: 'teacher', bornOn: '1980-01-01', role: 'mentor', forms: [] } as const
  expect(baseObstacles(teacher, papers('processing_adult'), ofSchool, today)).toEqual([])
  const onlyTeachers = { ...teacher, forms: ['teacher_teacher'] }
  expect(baseObstacles(onlyTeachers, papers('processing_adult'), ofSchool, today)).toEqual([
    'consent.employee-missing',
  ])
})

test('a young teacher as a mentee needs the consent of an employee', () => {
  const young = { kind: 'teacher', bornOn: '2001-01-01', role: 'mentee', forms: [] } as const
  expect(baseObstacles(young, papers('processing_adult'), ofSchool, today)).toEqual([
    'consent.employee-missing',
  ])
  expect(baseObstacles(young, papers('processing_adult', 'mentee_employee'), ofSchool, today)).toEqual([])
})

test('an engineer meets learners only with a certificate, teachers without', () => {
  const engineer = { kind: 'partner', bornOn: null, role: 'mentor', forms: [] } as const
  const own = papers('processing_adult')
  expect(baseObstacles(engineer, own, ['employer_pupil'], today)).toEqual(['consent.certificate-missing'])
  expect(baseObstacles(engineer, own, ['employer_student'], today)).toEqual(['consent.certificate-missing'])
  expect(baseObstacles(engineer, own, ['employer_student', 'employer_teacher'], today)).toEqual([])
})

test('ready are those in the base with every paper, a mentor with a place to give, a mentee with a request', () => {
  const any = { state: 'in_base', capacity: null, partners: 0, asked: false, obstacles: [] } as const
  const mentor = { ...any, role: 'mentor', kind: 'teacher' } as const
  expect(isReady(mentor)).toBe(true)
  expect(isReady({ ...mentor, capacity: 0 })).toBe(false)
  expect(isReady({ ...mentor, state: 'active', partners: 1 })).toBe(true)
  expect(isReady({ ...mentor, state: 'active', partners: 2 })).toBe(false)
  expect(isReady({ ...mentor, state: 'reserve' })).toBe(false)
  expect(isReady({ ...mentor, obstacles: ['consent.processing-missing'] })).toBe(false)
  const mentee = { ...any, role: 'mentee', kind: 'learner' } as const
  expect(isReady(mentee)).toBe(false)
  expect(isReady({ ...mentee, asked: true })).toBe(true)
  expect(isReady({ ...mentee, asked: true, state: 'proposed' })).toBe(false)
  expect(isReady({ ...mentee, asked: true, partners: 1 })).toBe(false)
})

test('counters of a base: who left is not asked for a consent any more', () => {
  const row = { id: 'a', name: 'x', kind: 'learner', state: 'in_base', enteredOn: today, version: 1 } as const
  const obstacles = ['consent.processing-missing'] as const
  expect(baseViews['no-consent'].has({ ...row, obstacles: [...obstacles] })).toBe(true)
  expect(baseViews['no-consent'].has({ ...row, state: 'withdrawn', obstacles: [...obstacles] })).toBe(false)
  expect(baseViews['no-consent'].has({ ...row, obstacles: ['consent.certificate-missing'] })).toBe(false)
  expect(baseViews['no-pair'].has(row)).toBe(true)
  expect(baseViews['no-pair'].has({ ...row, state: 'active' })).toBe(false)
  expect(baseViews['no-pair'].has({ ...row, partners: ['Осина Анна'] })).toBe(false)
  expect(baseViews['no-request'].has(row)).toBe(true)
  expect(baseViews['no-request'].has({ ...row, requestTags: ['математика'] })).toBe(false)
  expect(viewsOf('mentee')).not.toContain('no-competencies')
})
