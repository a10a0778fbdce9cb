import type { NameForms } from '#documents'

/** A participant as an order names them: all cases of the name are data. */
export type OrderedPerson = {
  name: NameForms
  /** «учитель математики», «8 «А» класс», «группа ТМ-21» */
  about?: string
  /** Under 18: the appendix is then for internal use, and the person does not sign the order. */
  minor?: boolean
  /** A mentor from an enterprise is appointed by its own order, to which ours refers. */
  enterprise?: { organisation: string; date?: string; number?: string }
}

/** A pair, or a group: one mentor (rarely more) and one or more mentees. */
export type OrderedPair = {
  mentors: OrderedPerson[]
  mentees: OrderedPerson[]
  /** «учитель – ученик» */
  form: string
  from: string
  to: string
  curator?: NameForms
  /** Helping learners or employees: it decides which acts the order cites. */
  track?: 'learners' | 'employees'
}

export const isGroup = (pair: OrderedPair) => pair.mentees.length > 1

export const hasMinors = (pairs: readonly OrderedPair[]) =>
  pairs.some((pair) => [...pair.mentors, ...pair.mentees].some((person) => person.minor))

/**
 * Who signs that they have read an order: the officials it names, then adults of the organisation, each
 * once, whatever hats they wear. Children learn of it through their parents, outsiders from their employer.
 */
export function readersOf(
  officials: readonly OrderedPerson[],
  people: readonly OrderedPerson[],
): OrderedPerson[] {
  const named = new Set(officials.map((person) => person.name.nominative))
  const own = people.filter(
    (person) => !person.minor && !person.enterprise && !named.has(person.name.nominative),
  )
  const seen = new Set<string>()
  return [...officials, ...own].filter((person) => {
    const key = `${person.name.nominative}\n${person.about ?? ''}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
