import type { NameForms } from '#documents'
import { enumerate } from '#documents'
import { detectSex } from '#words'

/** «Уважаемая Ольга Ивановна!», «Уважаемые Роман Евгеньевич и Инна Павловна!»; null for nobody. */
export function addressed(names: readonly NameForms[]): string | null {
  const called = names.map(calledBy).filter(Boolean)
  if (called.length === 0) return null
  if (called.length > 1) return `Уважаемые ${enumerate(called)}!`
  const sex = names[0] && sexOf(names[0])
  // of a name that tells no sex the word is left out: «Нгуен Тхань!»
  if (!sex) return `${called[0]}!`
  return `${sex === 'm' ? 'Уважаемый' : 'Уважаемая'} ${called[0]}!`
}

/** First name and patronymic of a full name. */
const calledBy = ({ nominative }: NameForms): string => {
  const [last = '', ...given] = nominative.trim().split(/\s+/)
  return given.join(' ') || last
}

export function sexOf({ nominative }: NameForms): 'm' | 'f' | null {
  const [lastName = '', firstName = '', ...rest] = nominative.trim().split(/\s+/)
  const { sex, by } = detectSex({ lastName, firstName, patronymic: rest.join(' ') })
  return by === 'known' ? sex : null
}
