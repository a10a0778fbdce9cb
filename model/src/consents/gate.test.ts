import { expect, test } from 'vitest'
import type { ConsentKind } from './consent.ts'
import {
  neededConsents,
  type Part,
  pairingObstacles,
  readGateSettings,
  type Subject,
  usualGate,
} from './gate.ts'

const today = '2026-11-20'
const paper = (kind: ConsentKind, values: object = {}) => ({
  ...{ kind, signedOn: '2026-09-10', expiresOn: null, withdrawnOn: null },
  ...values,
})
const pupil: Subject = { kind: 'learner', bornOn: '2012-05-06' }
const grownStudent: Subject = { kind: 'learner', bornOn: '2007-05-06' }
const teacher: Subject = { kind: 'teacher', bornOn: '1980-01-01' }
const engineer: Subject = { kind: 'partner', bornOn: null }
const mentee: Part = { role: 'mentee' }
const mentor: Part = { role: 'mentor' }

test('a minor is paired only with both consents of the representative', () => {
  expect(pairingObstacles(pupil, [], mentee, today)).toEqual([
    'consent.processing-missing',
    'consent.participation-missing',
  ])
  expect(pairingObstacles(pupil, [paper('processing_minor')], mentee, today)).toEqual([
    'consent.participation-missing',
  ])
  const both = [paper('processing_minor'), paper('participation_minor')]
  expect(pairingObstacles(pupil, both, mentee, today)).toEqual([])
})

test('a mentor of fifteen needs the consents of the representative as well', () => {
  expect(pairingObstacles({ kind: 'learner', bornOn: '2011-01-01' }, [], mentor, today)).toContain(
    'consent.processing-missing',
  )
})

test('a minor cannot consent alone', () => {
  expect(pairingObstacles(pupil, [paper('processing_adult')], mentee, today)).toContain(
    'consent.processing-missing',
  )
})

test('an organisation may do without the separate consent to participation', () => {
  const settings = { ...usualGate, participationConsent: false }
  expect(pairingObstacles(pupil, [paper('processing_minor')], mentee, today, settings)).toEqual([])
})

test('an adult consents himself', () => {
  expect(pairingObstacles(grownStudent, [], mentee, today)).toEqual(['consent.processing-missing'])
  expect(pairingObstacles(grownStudent, [paper('processing_adult')], mentee, today)).toEqual([])
})

test('the consent of the representative stays in force after eighteen until its term', () => {
  const justOfAge: Subject = { kind: 'learner', bornOn: '2008-11-01' }
  const before = paper('processing_minor', { signedOn: '2026-09-10' })
  expect(pairingObstacles(justOfAge, [before], mentee, today)).toEqual([])
  const over = { ...before, expiresOn: '2026-11-19' }
  expect(pairingObstacles(justOfAge, [over], mentee, today)).toEqual(['consent.processing-missing'])
  const signedLater = paper('processing_minor', { signedOn: '2026-11-05' })
  expect(pairingObstacles(justOfAge, [signedLater], mentee, today)).toEqual(['consent.processing-missing'])
  const strict = { ...usualGate, outlivesMinority: false }
  expect(pairingObstacles(justOfAge, [before], mentee, today, strict)).toEqual(['consent.processing-missing'])
})

test('a consent counts on its last day and not after it, not when withdrawn, not before it was signed', () => {
  const missing = ['consent.processing-missing']
  const of = (values: object) =>
    pairingObstacles(grownStudent, [paper('processing_adult', values)], mentee, today)
  expect(of({ expiresOn: today })).toEqual([])
  expect(of({ expiresOn: '2026-11-19' })).toEqual(missing)
  expect(of({ withdrawnOn: '2026-11-01' })).toEqual(missing)
  expect(of({ signedOn: '2026-11-21' })).toEqual(missing)
})

test('without a date of birth a learner waits, a teacher does not', () => {
  const unknown: Subject = { kind: 'learner', bornOn: null }
  expect(pairingObstacles(unknown, [paper('processing_adult')], mentee, today)).toEqual([
    'consent.age-unknown',
  ])
  const both = [paper('processing_minor'), paper('participation_minor')]
  expect(pairingObstacles(unknown, both, mentee, today)).toEqual([])
  expect(
    pairingObstacles({ kind: 'teacher', bornOn: null }, [paper('processing_adult')], mentor, today),
  ).toEqual([])
})

test('an employee who mentors an employee gives a written consent, and so does the mentee', () => {
  const own = [paper('processing_adult')]
  const among = { amongEmployees: true }
  expect(pairingObstacles(teacher, own, { ...mentor, ...among }, today)).toEqual(['consent.employee-missing'])
  expect(pairingObstacles(teacher, own, { ...mentee, ...among }, today)).toEqual(['consent.employee-missing'])
  const mentoring = [...own, paper('mentoring_employee')]
  expect(pairingObstacles(teacher, mentoring, { ...mentor, ...among }, today)).toEqual([])
  expect(pairingObstacles(teacher, mentoring, { ...mentee, ...among }, today)).not.toEqual([])
  expect(pairingObstacles(teacher, own, mentor, today)).toEqual([])
})

test('an adult from outside shows the certificate before he meets a minor', () => {
  const own = [paper('processing_adult')]
  const withMinors = { ...mentor, withMinors: true }
  expect(pairingObstacles(engineer, own, withMinors, today)).toEqual(['consent.certificate-missing'])
  expect(pairingObstacles({ ...engineer, certificateOn: '2026-02-01' }, own, withMinors, today)).toEqual([])
  expect(pairingObstacles(engineer, own, mentor, today)).toEqual([])
  expect(pairingObstacles(teacher, own, withMinors, today)).toEqual([])
  expect(pairingObstacles(engineer, own, withMinors, today, { ...usualGate, certificate: false })).toEqual([])
})

test('it is told which papers a person needs', () => {
  expect(neededConsents(pupil, mentee, today)).toEqual(['processing_minor', 'participation_minor'])
  expect(neededConsents(teacher, { ...mentor, amongEmployees: true }, today)).toEqual([
    'processing_adult',
    'mentoring_employee',
  ])
})

test('settings that an organisation left out or spoilt are the usual ones', () => {
  expect(readGateSettings(undefined)).toEqual(usualGate)
  expect(readGateSettings({ certificate: false })).toEqual({ ...usualGate, certificate: false })
  expect(readGateSettings({ ages: { adult: 3 } })).toEqual(usualGate)
  expect(readGateSettings('x')).toEqual(usualGate)
})
