import { expect, test } from 'vitest'
import { usualTargets } from '#roadmaps'
import { dynamicsOf } from './dynamics.ts'
import { signed, tenths } from './figures.ts'
import { deviation, indicatorStatus, indicatorValue, rolledUp } from './indicator-value.ts'
import { federalTarget, indicatorCodes, indicators } from './indicators.ts'
import { mayRepeat, noCounts, totalsOf } from './participants.ts'
import { changeOf, outcomeOf, processCodesFor } from './process.ts'
import { fewAnswers, isSatisfied, responseOf, satisfactionOf } from './satisfaction.ts'
import { assessmentLevel, assessmentTotal, criteria } from './self-assessment.ts'

const i1 = (numerator: number | null, denominator: number | null, target: number | null = 70) => ({
  code: 'I1' as const,
  numerator,
  denominator,
  target,
})

test('without a denominator there is no value: never a nought', () => {
  expect(indicatorValue(i1(45, null))).toBeNull()
  expect(indicatorValue(i1(0, 0))).toBeNull()
  expect(indicatorValue(i1(null, 372))).toBeNull()
  expect(indicatorValue(i1(0, 372))).toBe(0)
})

test('the value is kept raw and shown with one decimal and a comma', () => {
  expect(indicatorValue(i1(1, 3))).toBeCloseTo(33.3333, 4)
  expect(tenths(100 / 3)).toBe('33,3')
  expect(tenths(70)).toBe('70,0')
  expect(tenths(-0.04)).toBe('0,0')
  expect(tenths(9.96)).toBe('10,0')
  expect([signed(2.5), signed(-2.5), signed(0)]).toEqual(['+2,5', '−2,5', '0,0'])
})

test('an indicator is reached, close from nine tenths of the target, or below', () => {
  expect(indicatorStatus(i1(70, 100))).toBe('reached')
  expect(indicatorStatus(i1(63, 100))).toBe('close')
  expect(indicatorStatus(i1(629, 1000))).toBe('below')
  expect(indicatorStatus(i1(70, 100, null))).toBeNull()
  expect(indicatorStatus(i1(70, null))).toBeNull()
  expect(deviation(i1(63, 100))).toBeCloseTo(-7)
})

test('mentees without a pair are counted in people, and the less, the better', () => {
  const c7 = (numerator: number) => ({ code: 'C7' as const, numerator, denominator: null, target: 0 })
  expect(indicatorValue(c7(2))).toBe(2)
  expect([c7(0), c7(1)].map(indicatorStatus)).toEqual(['reached', 'below'])
})

test('a territory adds numerators and denominators and never averages per cents', () => {
  const all = rolledUp('I1', [i1(10, 100), i1(90, 100), i1(1, 10), i1(50, null)], 70)
  expect(all).toEqual({ code: 'I1', numerator: 101, denominator: 210, target: 70 })
  expect(rolledUp('I1', [], 70)).toMatchObject({ numerator: null, denominator: null })
})

test('federal targets are those of the road map, and there are none of the practice', () => {
  expect(federalTarget('I1', 2022)).toBe(35)
  expect(federalTarget('I4', 2027)).toBe(30)
  expect(federalTarget('C1', 2024)).toBeNull()
  for (const { code, title } of usualTargets([2024])) expect(indicators[code as 'I1'].title).toBe(title)
  expect(indicatorCodes).toHaveLength(17)
})

test('the change is output minus input; from nothing there is no per cent', () => {
  expect(changeOf({ x: 240, y: 268 })).toEqual({ difference: 28, percent: (28 / 240) * 100 })
  expect(changeOf({ x: 0, y: 4 })).toEqual({ difference: 4, percent: null })
  expect(changeOf({ x: null, y: 4 })).toEqual({ difference: null, percent: null })
})

test('fewer pupils on preventive registers is a good result', () => {
  expect(outcomeOf(-1, 'down')).toBe('better')
  expect(outcomeOf(-1, 'up')).toBe('worse')
  expect(outcomeOf(0, 'down')).toBe('same')
})

test('the process table has the rows of the forms that were chosen', () => {
  expect(processCodesFor(['teacher_teacher'])).toEqual(['P6', 'P7', 'P8'])
  expect(processCodesFor(['pupil_pupil'])).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P9'])
  expect(processCodesFor(['employer_student'])).toContain('P14')
  expect(processCodesFor(['employer_student'])).not.toContain('P3')
  expect(processCodesFor([])).toEqual([])
})

test('only those measured twice are compared, and a group below five has no distribution', () => {
  const people = [4, 5, 6, 7].map((before) => ({ before, after: before + 1 }))
  const four = dynamicsOf('V1', [...people, { before: 3, after: null }, { before: null, after: null }])
  expect(four).toMatchObject({ n: 4, withoutPair: 1, before: 5.5, after: 6.5, difference: 1, shares: null })
  const five = dynamicsOf('V1', [...people, { before: 9, after: 7 }])
  expect(five.shares).toEqual({ better: 80, same: 0, worse: 20 })
})

test('lower anxiety is an improvement', () => {
  const people = Array.from({ length: 5 }, () => ({ before: 3, after: 2 }))
  expect(dynamicsOf('V5', people).shares).toEqual({ better: 100, same: 0, worse: 0 })
})

test('nobody measured gives no means', () => {
  expect(dynamicsOf('V1', [])).toMatchObject({
    n: 0,
    before: null,
    after: null,
    difference: null,
    percent: null,
  })
})

test('a respondent is satisfied from seven points on, by the index where the question was skipped', () => {
  expect(isSatisfied({ overall: 7, index: 2 })).toBe(true)
  expect(isSatisfied({ overall: 6, index: 10 })).toBe(false)
  expect(isSatisfied({ overall: null, index: 7.5 })).toBe(true)
  expect(isSatisfied({ overall: null, index: null })).toBe(false)
})

test('satisfaction is of respondents or of participants, beside the share of answers', () => {
  const survey = { role: 'mentee' as const, asked: 50, answered: 25, satisfied: 20 }
  expect(satisfactionOf(survey)).toBe(80)
  expect(satisfactionOf(survey, { participants: 50 })).toBe(40)
  expect(responseOf(survey)).toBe(50)
  expect(fewAnswers(survey)).toBe(true)
  expect(fewAnswers({ ...survey, answered: 30 })).toBe(false)
  expect(satisfactionOf({ ...survey, answered: 0, satisfied: 0 })).toBeNull()
})

test('nine criteria make eighteen points and three levels', () => {
  const all = (points: number) => Object.fromEntries(criteria().map(({ id }) => [id, points]))
  expect(criteria()).toHaveLength(9)
  expect(assessmentTotal(all(2))).toBe(18)
  expect(assessmentTotal(all(0))).toBe(0)
  expect([0, 8, 9, 14, 15, 18].map((total) => assessmentLevel(total).level)).toEqual([
    ...['unacceptable', 'unacceptable', 'acceptable', 'acceptable', 'optimal', 'optimal'],
  ])
})

test('a criterion that was skipped leaves no total', () => {
  const answers = Object.fromEntries(criteria().map(({ id }) => [id, 2]))
  expect(assessmentTotal({ ...answers, '2.2': null })).toBeNull()
  expect(assessmentTotal({ ...answers, '2.2': 3 })).toBeNull()
})

test('people are one in the total where it is known, else the paper says that they may repeat', () => {
  const forms = [
    { ...noCounts('ученик – ученик'), mentors: 4, mentees: 5, pairs: 4 },
    { ...noCounts('учитель – учитель'), mentors: 2, mentees: 2 },
  ]
  expect(totalsOf({ forms })).toMatchObject({ mentors: 6, mentees: 7, pairs: 4, groups: null })
  expect(totalsOf({ forms, unique: { mentors: 5, mentees: 7 } })).toMatchObject({ mentors: 5, pairs: 4 })
  expect(mayRepeat({ forms })).toBe(true)
  expect(mayRepeat({ forms, unique: { mentors: 5, mentees: 7 } })).toBe(false)
})
