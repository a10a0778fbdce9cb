import { expect, test } from 'vitest'
import { confirmationState, neededConfirmations, stateAfter } from './confirmation.ts'

const adult = { personId: 'teacher', role: 'mentor' as const, minor: false, leftOn: null }
const pupil = { personId: 'pupil', role: 'mentee' as const, minor: true, leftOn: null }
const senior = { personId: 'senior', role: 'mentor' as const, minor: true, leftOn: null }
const needed = neededConfirmations([adult, pupil])
const agree = (...sides: number[]) => sides.map((i) => ({ ...needed[i]!, answer: 'agree' as const }))

test('both sides are asked, and the representative of a minor', () => {
  expect(needed).toEqual([
    { personId: 'teacher', side: 'mentor' },
    { personId: 'pupil', side: 'mentee' },
    { personId: 'pupil', side: 'representative' },
  ])
})

test('parents of a pupil who is a mentor are asked too, whoever has left the group is not', () => {
  const asked = neededConfirmations([senior, pupil, { ...pupil, personId: 'left', leftOn: '2026-11-01' }])
  expect(asked.map(({ personId, side }) => `${personId} ${side}`)).toEqual([
    'senior mentor',
    'senior representative',
    'pupil mentee',
    'pupil representative',
  ])
})

test('a pair is agreed only when everybody has agreed', () => {
  expect(confirmationState(needed, agree(0, 1))).toBe('waiting')
  expect(confirmationState(needed, agree(0, 1, 2))).toBe('agreed')
  expect(confirmationState(needed, [])).toBe('waiting')
})

test('one refusal outweighs everything, a question outweighs consent', () => {
  const answer = (i: number, given: 'questions' | 'refuse') => ({ ...needed[i]!, answer: given })
  expect(confirmationState(needed, [...agree(0, 1), answer(2, 'questions')])).toBe('questions')
  expect(confirmationState(needed, [answer(0, 'questions'), answer(1, 'refuse')])).toBe('refused')
})

test('the answer of somebody who is not asked any more changes nothing', () => {
  const stranger = { personId: 'left', side: 'mentee' as const, answer: 'refuse' as const }
  expect(confirmationState(needed, [...agree(0, 1, 2), stranger])).toBe('agreed')
})

test('consent confirms a pair, a later refusal takes that back, an order settles it', () => {
  expect(stateAfter('proposed', 'agreed')).toBe('confirmed')
  expect(stateAfter('draft', 'waiting')).toBe('proposed')
  expect(stateAfter('confirmed', 'refused')).toBe('proposed')
  expect(stateAfter('secured', 'refused')).toBe('secured')
  expect(stateAfter('active', 'agreed')).toBe('active')
})
