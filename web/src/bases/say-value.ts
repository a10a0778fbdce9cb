import type { PersonKind, Slot } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { kindNames } from '#consents'
import { kindName, type SayValue, type Setting } from '#people'
import { slotText } from './slot-words.ts'
import { stateWords } from './words.ts'

type Say = (word: MessageDescriptor) => string

const roles: Record<string, MessageDescriptor> = { mentee: msg`наставляемые`, mentor: msg`наставники` }
const sexes: Record<string, MessageDescriptor> = { m: msg`мужской`, f: msg`женский` }

/** Values of the history that are kept as codes, in words. */
export function sayValues(say: Say, setting: Setting, cycle: CycleRow | undefined): SayValue {
  const titles = new Map(cycle?.forms.map(({ form, title }) => [form, title]))
  const found = (words: Record<string, MessageDescriptor | undefined>, value: unknown) => {
    const word = words[String(value)]
    return word && say(word)
  }
  const list = (value: unknown, word: (one: string) => string) =>
    Array.isArray(value) ? value.map(String).map(word).join(', ') : undefined
  return (field, value, subject) => {
    if (value === null || value === undefined) return undefined
    if (field === 'role') return found(roles, value)
    if (field === 'sex') return found(sexes, value)
    if (field === 'state') {
      const word = (stateWords as Record<string, { title: MessageDescriptor }>)[String(value)]
      return word && say(word.title)
    }
    // A card says who one is, a consent what it is for.
    if (field === 'kind')
      return subject === 'consent' ? found(kindNames, value) : say(kindName(value as PersonKind, setting))
    if (field === 'slots') return list(value, (slot) => slotText(slot as Slot, say))
    if (field === 'forms') return list(value, (form) => titles.get(form) ?? form)
    return undefined
  }
}
