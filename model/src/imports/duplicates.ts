import { foldName, isInitial } from '#values'
import type { ReadPerson } from './person.ts'
import { type Problem, problemSentences } from './problems.ts'

/** A row that repeats a person of a row above it; such a row is not among the people. */
export type Duplicate = { sheet: string; row: number; of: { sheet: string; row: number }; person: ReadPerson }

// A list of one name over and over is not compared row by row with itself.
const NAMESAKES = 50

/**
 * Parts the rows into people and duplicates: one name (ё = е, case, spaces and look-alike letters do not
 * count) and one date of birth. Without dates two rows are one person when they agree in everything known:
 * group, position, employer, telephone and e-mail. Where that is not sure, both stay, and the second is doubtful.
 */
export function partDuplicates(rows: ReadPerson[]): {
  people: ReadPerson[]
  duplicates: Duplicate[]
  problems: Problem[]
} {
  const people: ReadPerson[] = []
  const duplicates: Duplicate[] = []
  const problems: Problem[] = []
  const dated = new Map<string, ReadPerson>()
  const known = new Map<string, ReadPerson[]>()
  for (const person of rows) {
    const key = personKey(person)
    const namesakes = known.get(key) ?? []
    const exact = `${nameKey(person.values)}|${person.values.bornOn}`
    const same = findSame(person, dated.get(exact), namesakes)
    if (same) {
      duplicates.push({ sheet: person.sheet, row: person.row, of: place(same), person })
      continue
    }
    const maybe = namesakes.find((other) => isMaybeSame(other, person))
    if (maybe) problems.push(maybeDuplicate(person, maybe))
    people.push(person)
    if (person.values.bornOn) dated.set(exact, person)
    if (namesakes.length < NAMESAKES) known.set(key, [...namesakes, person])
  }
  return { people, duplicates, problems }
}

/** Twins have one surname, one birthday and often one initial: initials alone never make a duplicate. */
function findSame(
  person: ReadPerson,
  dated: ReadPerson | undefined,
  namesakes: ReadPerson[],
): ReadPerson | undefined {
  if (isInitial(person.values.firstName ?? '')) return undefined
  return person.values.bornOn ? dated : namesakes.find((other) => isSame(other, person))
}

/** One key for all spellings of one name: «Фёдоров Семен» and «ФЕДОРОВ СЕМЁН». */
export function nameKey(name: { lastName?: string; firstName?: string; patronymic?: string }): string {
  return [name.lastName, name.firstName, name.patronymic].map((part) => foldName(part ?? '')).join('|')
}

function personKey({ values }: ReadPerson): string {
  return [values.lastName, values.firstName].map((part) => foldName(part ?? '')).join('|')
}

function isSame({ values: a }: ReadPerson, { values: b }: ReadPerson): boolean {
  if (foldName(a.patronymic ?? '') !== foldName(b.patronymic ?? '')) return false
  if (a.bornOn || b.bornOn) return false
  return agree(a.group, b.group) && agree(a.position, b.position) && agree(a.employer, b.employer)
    && agree(a.phone, b.phone) && agree(a.email, b.email) && a.group === b.group && a.employer === b.employer
    && agree(a.representative?.phone, b.representative?.phone)
} // biome-ignore format: one condition

/** The same name, and nothing that tells the two apart. */
function isMaybeSame({ values: a }: ReadPerson, { values: b }: ReadPerson): boolean {
  if (!agree(a.bornOn, b.bornOn)) return false
  return !a.patronymic || !b.patronymic || foldName(a.patronymic) === foldName(b.patronymic)
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase()
}

function place({ sheet, row }: ReadPerson) {
  return { sheet, row }
}

function maybeDuplicate(person: ReadPerson, of: ReadPerson): Problem {
  const code = 'person.maybe-duplicate'
  const { lastName = '', firstName = '', patronymic = '' } = person.values
  const original = `${lastName} ${firstName} ${patronymic}`.trim()
  return { ...place(person), code, severity: problemSentences[code][0], original, of: place(of) }
}
