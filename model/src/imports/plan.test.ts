import { expect, test } from 'vitest'
import type { Meaning } from './meanings.ts'
import { guessPlan } from './plan.ts'

const list = (...meanings: Meaning[]) => [{ columns: meanings.map((meaning) => ({ meaning })) }]

test('a list with classes and requests is one of learners, and those with a request become mentees', () => {
  expect(guessPlan(list('fullName', 'group', 'bornOn', 'request'))).toEqual({
    kind: 'learner',
    mentees: 'with-request',
    mentors: 'none',
  })
})

test('a list with positions and competencies is one of teachers who may be mentors', () => {
  expect(guessPlan(list('lastName', 'position', 'experience', 'competencies', 'request'))).toEqual({
    kind: 'teacher',
    mentees: 'with-request',
    mentors: 'with-competencies',
  })
})

test('a list with an employer is one of mentors from enterprises', () => {
  expect(guessPlan(list('employer', 'inn', 'fullName', 'competencies'))).toMatchObject({
    kind: 'partner',
    mentors: 'all',
  })
})
