import { type Contact, readContacts, relationIn } from '#values'
import type { Column } from './columns.ts'
import type { Meaning } from './meanings.ts'
import { filledColumns, keep, type RowReading, report, textIn } from './row-reading.ts'

const ofRepresentative: Meaning[] = [
  'representative',
  'representativeName',
  'representativePhone',
  'representativeEmail',
]

/** The people who answer for a minor: mother and father in columns of their own, or all in one cell. */
export function readRepresentatives(reading: RowReading) {
  const columns = filledColumns(reading, ...ofRepresentative)
  if (columns.length === 0) return
  const people: Contact[] = []
  for (const relation of [...new Set(columns.map((column) => column.relation))])
    people.push(
      ...together(
        reading,
        columns.filter((column) => column.relation === relation),
        relation,
      ),
    )
  const [first, ...others] = people.filter(hasAnything)
  const source = columns[0]
  if (!first || !source) return
  keep(reading, 'representative', first, source)
  if (others.length > 0) keep(reading, 'otherRepresentatives', others, source)
}

/** Adds to a person the parents of a row that continues his own. */
export function addRepresentatives(to: RowReading['person'], from: RowReading['person']) {
  const more = [from.values.representative, ...(from.values.otherRepresentatives ?? [])].filter(
    (contact) => contact !== undefined,
  )
  for (const contact of more) {
    if (!to.values.representative) to.values.representative = contact
    else if (!sameContact(to.values.representative, contact))
      to.values.otherRepresentatives = [...(to.values.otherRepresentatives ?? []), contact]
  }
}

function sameContact(one: Contact, other: Contact): boolean {
  return one.name === other.name && one.phone === other.phone
}

/** One person whose name, telephone and address stand in several columns. */
function together(reading: RowReading, columns: Column[], relation: string | undefined): Contact[] {
  const people: Contact[] = []
  const parts = columns.filter((column) => column.meaning === 'representativeName')
  // «Фамилия», «Имя», «Отчество» of a parent.
  const name = parts.length > 1 ? parts.map((column) => textIn(reading, column)).join(' ') : undefined
  for (const column of columns) {
    const inParts = name !== undefined && column.meaning === 'representativeName'
    if (inParts && column !== parts[0]) continue
    const { value, problem } = readContacts(inParts ? name : textIn(reading, column))
    value.forEach((contact, index) => {
      people[index] = merged(people[index], contact)
    })
    if (problem && value.length === 0) report(reading, problem, column)
  }
  const stated = relationIn(
    filledColumns(reading, 'relation').map((column) => textIn(reading, column))[0] ?? '',
  )
  return people.map((contact, index) => (index === 0 ? withRelation(contact, relation ?? stated) : contact))
}

function merged(known: Contact | undefined, more: Contact): Contact {
  if (!known) return more
  const otherPhones = known.phone && more.phone && known.phone !== more.phone ? [more.phone] : []
  const joined: Contact = { ...more, ...known }
  const all = [...(known.otherPhones ?? []), ...otherPhones, ...(more.otherPhones ?? [])]
  return all.length > 0 ? { ...joined, otherPhones: [...new Set(all)] } : joined
}

function withRelation(contact: Contact, relation: string | undefined): Contact {
  return relation && !contact.relation ? { ...contact, relation } : contact
}

function hasAnything({ name, phone, email }: Contact): boolean {
  return Boolean(name ?? phone ?? email)
}
