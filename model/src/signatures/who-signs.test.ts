import { expect, test } from 'vitest'
import { usualAges } from '#people'
import { headSigns, paperOnly, partiesSign, signBoth, signerObstacle } from './who-signs.ts'

const setting = { ages: usualAges, today: '2026-11-20', families: true }
const pupil = (bornOn: string | null) => ({ kind: 'learner', bornOn })

test('under 14 the representative signs alone, from 14 to 18 both, from 18 the person alone', () => {
  const child = pupil('2012-11-21')
  expect(signerObstacle('own', child, setting)).toBe('signature.child')
  expect(signerObstacle('representative', child, setting)).toBeNull()
  expect(signBoth(child, setting)).toBe(false)

  const fourteen = pupil('2012-11-20')
  expect(signerObstacle('own', fourteen, setting)).toBeNull()
  expect(signerObstacle('representative', fourteen, setting)).toBeNull()
  expect(signBoth(fourteen, setting)).toBe(true)

  const grown = pupil('2008-11-20')
  expect(signerObstacle('own', grown, setting)).toBeNull()
  expect(signerObstacle('representative', grown, setting)).toBe('signature.grown')
  expect(signBoth(grown, setting)).toBe(false)
})

test('the ages are those of the organisation', () => {
  const ages = { signsBeside: 16, adult: 18 }
  expect(signerObstacle('own', pupil('2011-05-06'), { ...setting, ages })).toBe('signature.child')
})

test('a pupil without a date of birth does not sign, a teacher without one does', () => {
  expect(signerObstacle('own', pupil(null), setting)).toBe('signature.age-unknown')
  expect(signerObstacle('representative', pupil(null), setting)).toBeNull()
  expect(signerObstacle('own', { kind: 'teacher', bornOn: null }, setting)).toBeNull()
})

test('families sign only by an act that speaks of them', () => {
  const before = { ...setting, families: false }
  expect(signerObstacle('representative', pupil('2013-05-06'), before)).toBe('signature.families-off')
  expect(signerObstacle('own', pupil('2011-05-06'), before)).toBe('signature.families-off')
  expect(signerObstacle('own', { kind: 'teacher', bornOn: '1980-01-01' }, before)).toBeNull()
  expect(signerObstacle('office', { kind: '', bornOn: null }, before)).toBeNull()
})

test('consents, additions to labour contracts and agreements with partners stay on paper', () => {
  expect(['D07', 'D16', 'D17'].map(paperOnly)).toEqual(['consent', 'labour', 'partner'])
  expect(['D14', 'D15', 'D18', 'unknown'].map(paperOnly)).toEqual([null, null, null, null])
  expect(headSigns('D14')).toBe(true)
  expect(headSigns('D15')).toBe(false)
  // An agreement is signed by those whom it names, an order is not.
  expect(['D15', 'D18', 'D14'].map(partiesSign)).toEqual([true, true, false])
})
