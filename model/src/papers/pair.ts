import type { NameForms, Official, Reference } from '#documents'

/** Someone on a side of a pair, as its papers name him. */
export type PaperPerson = {
  name: NameForms
  /** «учитель математики», «8 «А» класс», «группа ТМ-21» */
  about?: string | null
  /** Under 18: the representative signs too. */
  minor?: boolean
  representative?: { name: NameForms } | null
}

/** A pair or a group as its papers name it; a blank form has none. */
export type PaperPair = {
  mentors: readonly PaperPerson[]
  mentees: readonly PaperPerson[]
  /** «учитель – ученик» */
  form?: string | null
  from?: string | null
  to?: string | null
  /** The order that has secured it. */
  order?: Reference | null
  curator?: Official | null
}

/** Names with what is known of the people: «Иванов Иван Иванович, учитель физики; …». */
export const peopleOf = (people: readonly PaperPerson[], between = '; '): string =>
  people
    .map(({ name, about }) => [name.nominative.trim(), about?.trim()].filter(Boolean).join(', '))
    .filter(Boolean)
    .join(between)
