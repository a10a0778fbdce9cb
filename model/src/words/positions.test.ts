import { expect, test } from 'vitest'
import { cases } from './case.ts'
import { declinePosition } from './position.ts'
import fixture from './positions.fixture.json' with { type: 'json' }

const results = fixture.map((entry) => {
  const { forms, confidence } = declinePosition(entry.text)
  const got = cases.map((one) => forms[one])
  return { ...entry, got, confidence, right: got.every((form, index) => form === entry.forms[index]) }
})

test('the set has a hundred and twenty posts, each in six cases and none twice', () => {
  expect(results.length).toBeGreaterThanOrEqual(120)
  expect(results.every((result) => result.forms.length === 6)).toBe(true)
  expect(new Set(results.map((result) => `${result.set} ${result.text}`)).size).toBe(results.length)
})

test.each(['tuned', 'held-out', 'second held-out'])(
  'at least 97 of 100 posts of the part «%s» are right in all six cases',
  (name) => {
    const part = results.filter((result) => result.set === name)
    expect(part.filter((result) => result.right).length / part.length).toBeGreaterThanOrEqual(0.97)
  },
)

test('every wrong post is among the doubtful, and hardly a right one is', () => {
  expect(results.filter((result) => !result.right && result.confidence === 'sure')).toEqual([])
  expect(
    results.filter((result) => result.confidence === 'doubtful').length / results.length,
  ).toBeLessThanOrEqual(0.03)
})

test('a post in capitals declines in capitals', () => {
  expect(declinePosition('ЗАМЕСТИТЕЛЬ ДИРЕКТОРА ПО УВР').forms.dative).toBe('ЗАМЕСТИТЕЛЮ ДИРЕКТОРА ПО УВР')
})

test('what stands in quotes is never touched', () => {
  expect(declinePosition('директор ООО «Учитель и директор, методист»').forms.genitive).toBe(
    'директора ООО «Учитель и директор, методист»',
  )
})

test('the second post declines too, the second subject does not', () => {
  expect(declinePosition('учитель физики, классный руководитель 7А класса').forms.instrumental).toBe(
    'учителем физики, классным руководителем 7А класса',
  )
  expect(declinePosition('учитель физики и математики').forms.instrumental).toBe(
    'учителем физики и математики',
  )
})

test('an unknown post is declined by its ending and marked', () => {
  const rare = declinePosition('горнолом')
  expect(rare).toMatchObject({ confidence: 'doubtful', doubts: [{ code: 'unknown-word' }] })
  expect(rare.forms.genitive).toBe('горнолома')
  expect(declinePosition('по УВР')).toMatchObject({
    confidence: 'doubtful',
    doubts: [{ code: 'no-head-word' }],
  })
  expect(declinePosition('бариста')).toMatchObject({
    confidence: 'doubtful',
    doubts: [{ code: 'unknown-word' }],
  })
  expect(declinePosition('')).toMatchObject({ confidence: 'sure', forms: { genitive: '' } })
})
