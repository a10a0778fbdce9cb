import type { Role } from '@app/model/access'
import type { Me } from '@app/model/accounts'
import { expect, test } from 'vitest'
import { mayDo } from './me.ts'

const school = '3c6ad1f2-34ab-4c0e-8d8b-1d3c4ef2a901'
const otherSchool = '9f0c2b1e-7a55-4d6e-9c3b-2f1e6d5c4b3a'

const me = (role: Role | null): Me => ({
  accountId: 'a1',
  login: 'anna',
  name: 'Петрова Анна',
  greeting: 'Анна',
  personId: null,
  membership: role && {
    id: 'm1',
    role,
    organisationId: school,
    organisation: 'СОШ № 12',
    organisationKind: 'school',
    demo: false,
  },
  memberships: [],
  mustChangePassword: false,
  totp: false,
  totpRequiredOn: null,
  unreadNotices: 0,
  version: '0',
})

test('a page asks the same policy as the server: own school, not another one', () => {
  expect(mayDo(me('curator'), 'organisation.write', { organisationId: school })).toBe(true)
  expect(mayDo(me('curator'), 'organisation.write', { organisationId: otherSchool })).toBe(false)
})

test('without a thing the question is whether the role has the right at all', () => {
  expect(mayDo(me('curator'), 'membership.write')).toBe(true)
  expect(mayDo(me('psychologist'), 'membership.write')).toBe(false)
})

test('without a role nothing is allowed', () => {
  expect(mayDo(me(null), 'today.read')).toBe(false)
})
