import { expect, test } from 'vitest'
import { consentState, destroyBy } from './consent.ts'
import { frozenBy, registrationErrors, unfitConsent, usualSigner, withdrawalErrors } from './registering.ts'

const today = '2026-11-20'
const pupil = { kind: 'learner', bornOn: '2013-05-06', name: 'Ёлкин Пётр' } as const
const teenager = { ...pupil, bornOn: '2012-05-06' } as const
const adult = { ...pupil, bornOn: '2000-05-06' } as const
const mother = [{ name: 'Ёлкина Анна', relation: 'мать' }]

test('a paper cannot be signed tomorrow nor end before it was signed', () => {
  expect(registrationErrors({ signedOn: '2026-11-21' }, today)).toEqual(['consent.signed-in-future'])
  expect(registrationErrors({ signedOn: today, expiresOn: '2026-11-19' }, today)).toEqual([
    'consent.ends-before-signed',
  ])
  expect(registrationErrors({ signedOn: today, expiresOn: today }, today)).toEqual([])
})

test('each person gets only the papers of the own age', () => {
  const on = { signedOn: today }
  expect(unfitConsent('processing_adult', pupil, [], on)).toEqual(['consent.for-adults-only'])
  expect(unfitConsent('processing_minor', adult, [], on)).toEqual(['consent.for-minors-only'])
  expect(unfitConsent('processing_minor', pupil, [], on)).toEqual([])
  expect(unfitConsent('processing_adult', { ...pupil, bornOn: null }, [], on)).toEqual([
    'consent.age-unknown',
  ])
  expect(unfitConsent('mentoring_employee', pupil, [], on)).toEqual(['consent.for-employees-only'])
})

test('a consent that is in force is not registered twice, one that was withdrawn is', () => {
  const present = {
    kind: 'processing_minor',
    signedOn: '2026-09-01',
    expiresOn: null,
    withdrawnOn: null,
  } as const
  expect(unfitConsent('processing_minor', pupil, [present], { signedOn: today })).toEqual(['consent.already'])
  const withdrawn = { ...present, withdrawnOn: '2026-10-01' }
  expect(unfitConsent('processing_minor', pupil, [withdrawn], { signedOn: today })).toEqual([])
})

test('under 14 the representative signs, from 14 both, from 18 the person', () => {
  expect(usualSigner('processing_minor', pupil, mother, today)).toBe('Ёлкина Анна (мать)')
  expect(usualSigner('processing_minor', teenager, mother, today)).toBe('Ёлкина Анна (мать); Ёлкин Пётр')
  expect(usualSigner('processing_representative', teenager, mother, today)).toBe('Ёлкина Анна (мать)')
  expect(usualSigner('processing_adult', adult, mother, today)).toBe('Ёлкин Пётр')
  expect(usualSigner('processing_minor', pupil, [], today)).toBe('')
})

test('a withdrawal is registered once, not in the future and not before the paper', () => {
  const consent = { signedOn: '2026-09-01', withdrawnOn: null }
  expect(withdrawalErrors(consent, today, today)).toEqual([])
  expect(withdrawalErrors(consent, '2026-08-31', today)).toEqual(['consent.withdrawn-before-signed'])
  expect(withdrawalErrors(consent, '2026-11-21', today)).toEqual(['consent.withdrawn-in-future'])
  expect(withdrawalErrors({ ...consent, withdrawnOn: today }, today, today)).toEqual(['consent.withdrawn'])
})

test('withdrawn processing ends both sides, withdrawn publication none', () => {
  expect(frozenBy('processing_minor')).toEqual(['mentor', 'mentee'])
  expect(frozenBy('mentoring_employee')).toEqual(['mentor'])
  expect(frozenBy('distribution')).toEqual([])
  expect(destroyBy('2026-11-20')).toBe('2026-12-20')
})

test('thirty days before its end a consent is about to expire', () => {
  const ends = (expiresOn: string | null) =>
    consentState({ signedOn: '2026-09-01', expiresOn, withdrawnOn: null }, today)
  expect(ends(null)).toBe('active')
  expect(ends('2026-12-21')).toBe('active')
  expect(ends('2026-12-20')).toBe('expiring')
  expect(ends('2026-11-20')).toBe('expiring')
  expect(ends('2026-11-19')).toBe('expired')
})
