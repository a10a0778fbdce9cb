import type { Component } from './weights.ts'

/** Why a pair may not be (domain/04 §3). The order is the order of the bits in the masks. */
export const hardRules = [
  'veto-of-mentee',
  'veto-of-mentor',
  'no-consent-of-mentee',
  'no-consent-of-mentor',
  'mentor-full',
  'same-person',
  'mentor-is-parent',
  'mentor-is-class-teacher',
  'no-certificate',
  'forbidden',
  'required-request',
  'required-form',
  'required-age',
  'required-time',
  'required-interests',
  'required-subject',
  'required-wishes',
] as const
export type HardRule = (typeof hardRules)[number]

/** A component that is «Обязательно» excludes the pairs that have none of it. */
export const requiredRule = {
  request: 'required-request',
  form: 'required-form',
  age: 'required-age',
  time: 'required-time',
  interests: 'required-interests',
  subject: 'required-subject',
  wishes: 'required-wishes',
} as const satisfies Record<Component, HardRule>

export function rulesOf(mask: number): HardRule[] {
  return hardRules.filter((_rule, bit) => (mask & (1 << bit)) !== 0)
}
