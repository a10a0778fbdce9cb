import type { MessageDescriptor } from '@lingui/core'
import { expect, test } from 'vitest'
import { readSlots, slotText } from './slot-words.ts'

const say = ({ message, id }: MessageDescriptor) => message ?? id

test('free time is written in words and read back', () => {
  const text = (['wed-day', 'sat-morning'] as const).map((slot) => slotText(slot, say)).join(', ')
  expect(text).toBe('ср день, сб утро')
  expect(readSlots(text, say)).toEqual({ slots: ['wed-day', 'sat-morning'] })
})

test('a weekday alone is the whole day, and it is told what was not understood', () => {
  expect(readSlots('сб', say).slots).toEqual(['sat-morning', 'sat-day', 'sat-evening'])
  expect(readSlots('Ср Вечер; пт утр', say).slots).toEqual(['wed-evening', 'fri-morning'])
  expect(readSlots('ср день, когда-нибудь', say)).toMatchObject({ unknown: 'когда-нибудь' })
  expect(readSlots('', say)).toEqual({ slots: [] })
})
