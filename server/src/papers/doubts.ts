import type { DoubtfulCases } from '@app/model/registry'
import { type CorrectedCases, declinePosition, spokenCases } from '@app/model/words'
import type { Selectable } from 'kysely'
import type { Tables } from '#db'
import { headName, type Named, nameForms } from './officials.ts'

/** The name and the post of a card in cases that nobody has confirmed and the rules are not certain of. */
export function doubtsOfCard(person: Omit<Named, 'groupName'>): DoubtfulCases[] {
  const { sure, short: _, ...forms } = nameForms(person)
  const post = declinePosition(person.position)
  const certain = !person.position || person.positionForms !== null || post.confidence === 'sure'
  return [
    ...(sure ? [] : [{ kind: 'name' as const, text: forms.nominative, personId: person.id, forms }]),
    ...(certain
      ? []
      : [{ kind: 'post' as const, text: person.position, personId: person.id, forms: post.forms }]),
  ]
}

type Head = Pick<
  Selectable<Tables['organisation']>,
  'directorLastName' | 'directorFirstName' | 'directorPatronymic' | 'directorPosition' | 'directorSex'
>

/** Of the head, whose name stands in the requisites and on no card. */
export function doubtsOfHead(head: Head, corrected: CorrectedCases): DoubtfulCases[] {
  if (!head.directorLastName || !head.directorFirstName) return []
  const spoken = [
    { kind: 'name' as const, text: headName(head), sex: head.directorSex },
    { kind: 'post' as const, text: head.directorPosition },
  ]
  return spoken.flatMap((one) => {
    const { forms, sure } = spokenCases(one, corrected)
    return sure ? [] : [{ kind: one.kind, text: one.text, personId: null, forms }]
  })
}
