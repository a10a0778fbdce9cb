import type { Doc } from '#documents'
import { initials, surnameFirst } from '#documents'
import { said, wordsOf } from '#papers'
import type { DoubtfulCases, PaperFacts } from '#registry'
import { cases, namePartsOf, type SpokenText, spokenCases } from '#words'
import type { Dossier } from './dossier.ts'

/** Names and posts without a card that papers put into cases: of representatives, of partners, of officials by name. */
function spokenTexts({ person, pairs }: Dossier, facts: PaperFacts): SpokenText[] {
  const people = [...(person ? [person] : []), ...pairs.flatMap((pair) => [...pair.mentors, ...pair.mentees])]
  const names = [
    ...people.flatMap(({ representatives }) => representatives.map(({ name }) => name)),
    ...[facts.partnerHead, facts.officialName, facts.controlName],
  ]
  const posts = [facts.partnerPosition, facts.officialPost, facts.controlPost]
  const told = (kind: SpokenText['kind'], texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text?.trim() ? [{ kind, text: text.trim() }] : []))
  return [...told('name', names), ...told('post', posts)]
}

/**
 * What of the paper nobody is certain of: of the people gathered for it and of the texts that it declines only those
 * whose cases really stand in it.
 */
export function doubtfulIn(
  doc: Doc,
  dossier: Dossier,
  facts: PaperFacts,
  gathered: readonly DoubtfulCases[],
): DoubtfulCases[] {
  const texts = spokenTexts(dossier, facts).flatMap((one): DoubtfulCases[] => {
    const { forms, sure } = spokenCases(one, dossier.corrected)
    return sure ? [] : [{ kind: one.kind, text: one.text, personId: null, forms }]
  })
  const words = wordsOf(doc).toLocaleLowerCase('ru')
  const shown = [...gathered, ...texts].filter((one) => declinedIn(words, one))
  return [...new Map(shown.map((one) => [`${one.personId} ${one.kind} ${one.text}`, one])).values()]
}

/** Whether a case other than the first stands in the words; of a text that does not change, the text itself. */
function declinedIn(words: string, { kind, forms }: DoubtfulCases): boolean {
  const oblique = cases.map((one) => forms[one]).filter((form) => form !== forms.nominative)
  const looked = oblique.length ? oblique : [forms.nominative]
  return looked.some((form) =>
    (kind === 'name' ? [form, surnameFirst(form), initials(namePartsOf(form))] : [form]).some((one) =>
      words.includes(said(one).toLocaleLowerCase('ru')),
    ),
  )
}
