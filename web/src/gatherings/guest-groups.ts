import type { Guest } from '@app/model/gatherings'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

export const guestGroups = ['mentors', 'mentees', 'present', 'absent', 'unmarked'] as const
export type GuestGroup = (typeof guestGroups)[number]

/** The chips over the list of guests. */
export function inGroup(guest: Guest, group: GuestGroup | undefined): boolean {
  switch (group) {
    case 'mentors':
      return guest.role === 'mentor'
    case 'mentees':
      return guest.role === 'mentee'
    case 'present':
    case 'absent':
      return guest.attendance === group
    case 'unmarked':
      return guest.attendance === null
    default:
      return true
  }
}

export const groupWords = {
  mentors: { title: msg`Наставники`, tone: 'neutral' },
  mentees: { title: msg`Наставляемые`, tone: 'neutral' },
  present: { title: msg`Пришли`, tone: 'success' },
  absent: { title: msg`Не пришли`, tone: 'warning' },
  unmarked: { title: msg`Не отмечены`, tone: 'neutral' },
} as const satisfies Record<GuestGroup, { title: MessageDescriptor; tone: Tone }>
