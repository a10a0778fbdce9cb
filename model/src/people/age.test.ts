import { expect, test } from 'vitest'
import { ageAt, experienceAt, isMinor, isYoungSpecialist, reachesAgeOn } from './age.ts'

test('age is counted in full years, the birthday included', () => {
  expect(ageAt('2010-11-20', '2026-11-19')).toBe(15)
  expect(ageAt('2010-11-20', '2026-11-20')).toBe(16)
  expect(ageAt(null, '2026-11-20')).toBeNull()
})

test('a person of 17 is a minor and on the eighteenth birthday no longer is', () => {
  expect(isMinor('2008-11-21', '2026-11-20')).toBe(true)
  expect(isMinor('2008-11-20', '2026-11-20')).toBe(false)
  expect(isMinor(null, '2026-11-20')).toBeNull()
})

test('an organisation may set the age from which one decides alone', () => {
  expect(isMinor('2010-01-01', '2026-11-20', { signsBeside: 12, adult: 16 })).toBe(false)
})

test('who was born on 29 February comes of age on 1 March of an ordinary year', () => {
  expect(reachesAgeOn('2008-02-29', 18)).toBe('2026-03-01')
  expect(isMinor('2008-02-29', '2026-02-28')).toBe(true)
  expect(isMinor('2008-02-29', reachesAgeOn('2008-02-29', 18))).toBe(false)
  expect(reachesAgeOn('2010-05-06', 14)).toBe('2024-05-06')
})

test('experience grows by full years from the day on which it was told', () => {
  const told = { experienceYears: 2, experienceOn: '2024-09-01' }
  expect(experienceAt(told, '2025-08-31')).toBe(2)
  expect(experienceAt(told, '2026-11-20')).toBe(4)
  expect(experienceAt({ experienceYears: 2, experienceOn: null }, '2026-11-20')).toBe(2)
  expect(experienceAt({ experienceYears: null, experienceOn: null }, '2026-11-20')).toBeNull()
})

test('a young specialist is a teacher with no more than three full years', () => {
  const teacher = (experienceYears: number | null) => ({
    kind: 'teacher',
    experienceYears,
    experienceOn: null,
  })
  expect(isYoungSpecialist(teacher(0), '2026-11-20')).toBe(true)
  expect(isYoungSpecialist(teacher(3), '2026-11-20')).toBe(true)
  expect(isYoungSpecialist(teacher(4), '2026-11-20')).toBe(false)
  expect(isYoungSpecialist(teacher(null), '2026-11-20')).toBe(false)
  expect(isYoungSpecialist({ ...teacher(1), kind: 'learner' }, '2026-11-20')).toBe(false)
  expect(isYoungSpecialist({ ...teacher(2), experienceOn: '2024-09-01' }, '2026-11-20')).toBe(false)
})
