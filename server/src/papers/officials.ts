import {
  type Issuer,
  initials,
  type NameForms,
  type Official,
  type PositionForms,
} from '@app/model/documents'
import { isAuthority } from '@app/model/organisations'
import { groupWords } from '@app/model/papers'
import {
  type CorrectedCases,
  declineFullName,
  declinePosition,
  longName,
  type NameForms as StoredForms,
  spokenCases,
} from '@app/model/words'
import type { Selectable } from 'kysely'
import type { Tables } from '#db'

type Organisation = Selectable<Tables['organisation']>

/** The parts of a card that a document names a person by. */
export type Named = {
  id: string
  lastName: string
  firstName: string
  patronymic: string
  sex: 'm' | 'f' | null
  position: string
  groupName: string | null
  nameForms: Record<string, unknown> | null
  positionForms: Record<string, unknown> | null
}

/** All cases of a name: as a person corrected them once for ever, else by the rules. */
export function nameForms(
  person: Omit<Named, 'id' | 'groupName' | 'position' | 'positionForms'>,
): NameForms & { sure: boolean } {
  const declined = declineFullName(person)
  // The column holds what the schema NameForms of the card let in.
  const forms = (person.nameForms as StoredForms | null) ?? declined.forms
  return {
    nominative: longName(forms.nominative),
    genitive: longName(forms.genitive),
    dative: longName(forms.dative),
    accusative: longName(forms.accusative),
    instrumental: longName(forms.instrumental),
    prepositional: longName(forms.prepositional),
    short: initials(person),
    sure: person.nameForms !== null || declined.confidence === 'sure',
  }
}

export const positionForms = (
  position: string,
  stored: Record<string, unknown> | null = null,
): PositionForms => (stored as PositionForms | null) ?? declinePosition(position).forms

/** «учитель математики», «8 «А» класса», «группа СТР-11»: what stands beside the name. */
export function placeOf(person: Pick<Named, 'position' | 'groupName'>, college: boolean): string {
  return person.groupName ? groupWords(person.groupName, college) : person.position
}

export const officialOf = (person: Named): Official => ({
  name: nameForms(person),
  position: positionForms(person.position, person.positionForms),
})

/** «Иванов Иван Иванович», as corrections of the cases are kept by it. */
export const headName = (
  o: Pick<Organisation, 'directorLastName' | 'directorFirstName' | 'directorPatronymic'>,
) => [o.directorLastName, o.directorFirstName, o.directorPatronymic].filter(Boolean).join(' ')

/** Who issues the document; a missing director stays missing, and the document says so in its place. */
export function issuerOf(o: Organisation, corrected: CorrectedCases = {}): Issuer {
  const named = o.directorLastName && o.directorFirstName
  const name = { kind: 'name', text: headName(o), sex: o.directorSex } as const
  return {
    kind: isAuthority(o.kind) ? 'authority' : (o.kind as Issuer['kind']),
    fullName: o.fullName || o.shortName,
    shortName: o.shortName,
    founder: o.founder,
    place: o.place,
    address: o.address,
    phone: o.phone,
    email: o.email,
    site: o.site,
    inn: o.inn,
    ogrn: o.ogrn,
    head: named
      ? {
          name: {
            ...spokenCases(name, corrected).forms,
            short: initials({
              lastName: o.directorLastName,
              firstName: o.directorFirstName,
              patronymic: o.directorPatronymic,
            }),
          },
          position: spokenCases({ kind: 'post', text: o.directorPosition }, corrected).forms,
        }
      : null,
  }
}
