import { expect, test } from 'vitest'
import { decisionObstacles, formingObstacles, undecided } from './decision.ts'
import { needsDecision, usualRule } from './rule.ts'

const today = '2026-11-20'
const written = {
  body: 'teachers_council' as const,
  decidedOn: '2026-11-19',
  opinionOn: null as string | null,
  employerAgreedOn: null as string | null,
}
const students = usualRule('student_student', 'college')
const teachers = usualRule('teacher_student', 'college')
const employers = usualRule('employer_student', 'college')
const school = usualRule('pupil_pupil', 'school')

test('in a school the curator proposes and the director approves by the order: no step more', () => {
  expect(needsDecision(school)).toBe(false)
  expect(formingObstacles(school, [], [['a', 'x']])).toEqual([])
})

test('in a college pairs of students are decided by the council or the working group, the student council is heard', () => {
  expect(students).toEqual({
    bodies: ['teachers_council', 'working_group'],
    opinion: 'student_council',
    employerAgreed: false,
  })
  expect(decisionObstacles(students, written, today)).toEqual(['decision.opinion-missing'])
  expect(decisionObstacles(students, { ...written, opinionOn: '2026-11-20' }, today)).toEqual([
    'decision.opinion-late',
  ])
  expect(decisionObstacles(students, { ...written, opinionOn: '2026-11-18' }, today)).toEqual([])
})

test('another body cannot decide, and nobody decides in the future', () => {
  expect(decisionObstacles(teachers, { ...written, body: 'employer' }, today)).toEqual([
    'decision.other-body',
  ])
  expect(decisionObstacles(teachers, { ...written, decidedOn: '2026-11-21' }, today)).toEqual([
    'decision.in-future',
  ])
  expect(decisionObstacles(teachers, { ...written, body: 'working_group' }, today)).toEqual([])
})

test('with an employer the college waits until he has agreed', () => {
  const decision = { ...written, body: 'employer' as const }
  expect(decisionObstacles(employers, decision, today)).toEqual(['decision.employer-missing'])
  expect(decisionObstacles(employers, { ...decision, employerAgreedOn: '2026-11-10' }, today)).toEqual([])
})

test('pairs are formed only as they were decided', () => {
  const decided = [[['a', 'x'] as const, ['b', 'y'] as const]]
  expect(formingObstacles(teachers, [], [['a', 'x']])).toEqual(['decision.missing'])
  expect(formingObstacles(teachers, decided, [['a', 'x']])).toEqual([])
  expect(formingObstacles(teachers, decided, [['a', 'y']])).toEqual(['decision.draft-changed'])
  expect(
    undecided(
      [...decided, [['c', 'x']]],
      [
        ['c', 'x'],
        ['d', 'x'],
      ],
    ),
  ).toEqual([['d', 'x']])
})
