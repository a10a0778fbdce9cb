import { dayParts, type Slot, slots, weekdays } from '@app/model/people'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const dayWords: Record<(typeof weekdays)[number], MessageDescriptor> = {
  mon: msg`пн`,
  tue: msg`вт`,
  wed: msg`ср`,
  thu: msg`чт`,
  fri: msg`пт`,
  sat: msg`сб`,
  sun: msg`вс`,
}

export const partWords: Record<(typeof dayParts)[number], MessageDescriptor> = {
  morning: msg`утро`,
  day: msg`день`,
  evening: msg`вечер`,
}

type Say = (word: MessageDescriptor) => string

/** «ср день, ср вечер». */
export const slotText = (slot: Slot, say: Say): string => {
  // A slot is made of these two.
  const [day, part] = slot.split('-') as [keyof typeof dayWords, keyof typeof partWords]
  return `${say(dayWords[day])} ${say(partWords[part])}`
}

/** Slots that a person typed: «ср день; сб утро»; a weekday alone is the whole day. Answers the piece it does not know. */
export function readSlots(text: string, say: Say): { slots: Slot[]; unknown?: string } {
  const found = new Set<Slot>()
  const starts = (word: string, whole: string) => whole.startsWith(word) || word.startsWith(whole)
  for (const piece of text.toLowerCase().split(/[,;\n]/)) {
    const words = piece.trim().split(/\s+/).filter(Boolean)
    if (words.length === 0) continue
    const days = weekdays.filter((day) => words.some((word) => starts(word, say(dayWords[day]))))
    const parts = dayParts.filter((part) => words.some((word) => starts(word, say(partWords[part]))))
    if (days.length === 0) return { slots: [...found], unknown: piece.trim() }
    for (const day of days)
      for (const part of parts.length > 0 ? parts : dayParts) found.add(`${day}-${part}`)
  }
  return { slots: slots.filter((slot) => found.has(slot)) }
}
