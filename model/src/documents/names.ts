const nb = '\u00A0'

/** A full name in all cases and as it stands under a document. */
export type NameForms = {
  nominative: string
  genitive: string
  dative: string
  accusative: string
  instrumental: string
  prepositional: string
  /** «И. И. Иванов» */
  short: string
}

/** A position in the cases that documents need. */
export type PositionForms = {
  nominative: string
  genitive: string
  dative: string
  accusative: string
  instrumental: string
}

/** «Анна-Мария» → «А.-М.»; particles («оглы», «кызы») give no letter. */
function initial(name: string): string {
  const word = name.trim().split(/\s+/)[0] ?? ''
  return word
    .split('-')
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toLocaleUpperCase('ru')}.`)
    .join('-')
}

/** «И. И. Иванов», with no-break spaces; who has no patronymic is «И. Иванов». */
export function initials(name: { lastName: string; firstName?: string | null; patronymic?: string | null }) {
  return [initial(name.firstName ?? ''), initial(name.patronymic ?? ''), name.lastName.trim()]
    .filter(Boolean)
    .join(nb)
}

/** The surname in some case with initials after it: «Иванову И. И.»; `full` is a full name in that case. */
export function surnameFirst(full: string): string {
  const [lastName = '', firstName, ...rest] = full.trim().split(/\s+/)
  return [lastName, firstName && initial(firstName), rest[0] && initial(rest[0])].filter(Boolean).join(nb)
}

/** A name nobody has declined yet: every case is the first one. */
export const undeclined = (full: string, short: string): NameForms => ({
  nominative: full,
  genitive: full,
  dative: full,
  accusative: full,
  instrumental: full,
  prepositional: full,
  short,
})
