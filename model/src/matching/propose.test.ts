import { expect, test } from 'vitest'
import { aMentee, aMentor, propose, reasonText, withoutMentorText } from './index.ts'

const contest = aMentee({
  id: 'contest',
  requests: ['подготовиться к конкурсу или олимпиаде'],
  subjects: ['математика'],
})
const study = aMentee({ id: 'study', requests: ['подтянуть учёбу'] })
const champion = aMentor({
  id: 'champion',
  kind: 'learner',
  competencies: ['подготовка к конкурсам'],
  subjects: ['Математика'],
})
const tutor = aMentor({ id: 'tutor', kind: 'learner', competencies: ['учебные предметы'] })
const settings = { form: 'pupil_pupil' }

test('a mentee is proposed the mentor who answers the request, with the reason in words', () => {
  const { pairs } = propose([contest, study], [tutor, champion], settings)
  expect(pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual([
    ['contest', 'champion'],
    ['study', 'tutor'],
  ])
  const reasons = pairs[0]?.components.flatMap((component) => component.reasons.map(reasonText))
  expect(reasons).toContain(
    'запрос «подготовиться к конкурсу или олимпиаде» ↔ компетенция «подготовка к конкурсам»',
  )
  expect(reasons).toContain('одно направление: математика')
})

test('a locked pair stays and the rest is proposed around it', () => {
  const { pairs } = propose([contest, study], [tutor, champion], {
    ...settings,
    locks: [['contest', 'tutor']],
  })
  expect(pairs.map(({ mentee, mentor, locked }) => [mentee, mentor, locked])).toEqual([
    ['contest', 'tutor', true],
    ['study', 'champion', false],
  ])
})

test('a lock without consent is refused by name and the others are still proposed', () => {
  const silent = { ...contest, consented: false }
  const { pairs, refusedLocks, unmatched } = propose([silent, study], [tutor, champion], {
    ...settings,
    locks: [['contest', 'champion']],
  })
  expect(refusedLocks).toEqual([{ mentee: 'contest', mentor: 'champion', rules: ['no-consent-of-mentee'] }])
  expect(pairs.map(({ mentee }) => mentee)).toEqual(['study'])
  expect(unmatched[0]?.why).toEqual({
    code: 'no-candidate',
    rules: [{ rule: 'no-consent-of-mentee', mentors: 2 }],
  })
})

test('who is left out sees with whom he competes for which places', () => {
  const { unmatched } = propose([contest, study], [champion], settings)
  expect(unmatched[0]?.why).toEqual({
    code: 'capacity',
    mentees: ['contest', 'study'],
    mentors: ['champion'],
    places: 1,
  })
})

test('whoever has no consent is told of that alone: until then it does not matter which mentor suits', () => {
  const full = { ...tutor, capacity: 0 }
  const { unmatched } = propose([{ ...study, consented: false }], [full, champion], settings)
  const why = unmatched[0]?.why
  expect(why && withoutMentorText(why, (id) => id)).toBe('нет действующих согласий наставляемого')
})
