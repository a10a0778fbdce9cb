import { expect, test } from 'vitest'
import { federalForms, formCodes, forms, formsFor, formTitle, isEmployeeTrack, otherForms } from './forms.ts'
import { kindObstacles } from './kinds.ts'
import { formsOfTemplate } from './templates.ts'
import { variations, variationsOf } from './variations.ts'

test('a school says «ученик – ученик» where a college says «студент – студент»', () => {
  expect(formTitle('pupil_pupil', 'school')).toBe('ученик – ученик')
  expect(formTitle('pupil_pupil', 'college')).toBe('студент – студент')
  expect(formTitle('student_student', 'college')).toBe('студент – студент')
  expect(formTitle('teacher_teacher', 'school')).toBe('учитель – учитель')
  expect(formTitle('teacher_teacher', 'college')).toBe('педагог – педагог')
})

test('every one of the five federal forms is in the directory and stands for itself', () => {
  for (const code of federalForms) expect(forms[code].federal).toBe(code)
})

test('a local form is reported under a federal one or among «иные формы»', () => {
  expect(forms.student_student.federal).toBe('pupil_pupil')
  expect(forms.manager_teacher.federal).toBe('teacher_teacher')
  expect(forms.teacher_pupil.federal).toBe(otherForms)
  expect(forms.employer_teacher.federal).toBe(otherForms)
})

test('a college chooses no pupils, a school no students of its own, a kindergarten only teachers', () => {
  expect(formsFor('college')).toContain('student_student')
  expect(formsFor('college')).not.toContain('pupil_pupil')
  expect(formsFor('school')).not.toContain('employer_student')
  expect(formsFor('preschool')).toEqual(['teacher_teacher', 'manager_teacher'])
  expect(formsFor('municipal')).toEqual([])
})

test('no organisation is offered two forms under one name', () => {
  for (const kind of ['school', 'college', 'additional', 'preschool'] as const) {
    const titles = formsFor(kind).map((code) => formTitle(code, kind))
    expect(new Set(titles).size).toBe(titles.length)
  }
})

test('the track of teaching employees follows from the form: both sides teach', () => {
  const track = formCodes.filter(isEmployeeTrack)
  expect(track).toEqual(['teacher_teacher', 'manager_teacher'])
  expect(formsOfTemplate('teacher_track', 'school')).toEqual(track)
})

test('the five federal forms have the variations of the handbook', () => {
  expect(federalForms.map((code) => variationsOf(code).length)).toEqual([4, 4, 4, 3, 4])
  expect(variationsOf('pupil_pupil').map(({ title }) => title)).toContain('лидер – пассивный')
  expect(variationsOf('teacher_pupil')).toEqual([])
})

test('only the variations that tell of health or of a risk group are kept out of papers', () => {
  const sensitive = Object.values(variations).flatMap((list) =>
    list.filter((one) => one.sensitive).map(({ title }) => title),
  )
  expect(sensitive).toEqual(['педагог – студент с ОВЗ', 'педагог – студент из группы риска'])
})

test('a traditional pair has one mentee, a group two or more', () => {
  expect(kindObstacles('traditional', { mentees: 1, goals: 0, channel: '' })).toEqual([])
  expect(kindObstacles('traditional', { mentees: 2, goals: 0, channel: '' })).toEqual(['too-many-mentees'])
  expect(kindObstacles('group', { mentees: 1, goals: 0, channel: '' })).toEqual(['too-few-mentees'])
})

test('short-term mentoring needs a goal, virtual mentoring a channel', () => {
  expect(kindObstacles('short_term', { mentees: 1, goals: 0, channel: '' })).toEqual(['no-goal'])
  expect(kindObstacles('virtual', { mentees: 1, goals: 0, channel: '' })).toEqual(['no-channel'])
  expect(kindObstacles('virtual', { mentees: 1, goals: 0, channel: 'видеосвязь' })).toEqual([])
})
