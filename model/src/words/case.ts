/** The six cases in the order of the school table. */
export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const

export type Case = (typeof cases)[number]

/** One text in all six cases. */
export type CaseForms = Record<Case, string>

/** How a person is asked for a form when he checks it: «назначить (кого?)». */
export const caseQuestions: Record<Case, string> = {
  nominative: 'кто?',
  genitive: 'кого?',
  dative: 'кому?',
  accusative: 'кого?',
  instrumental: 'кем?',
  prepositional: 'о ком?',
}

/** Russian names of the cases, as they stand beside the fields of a card. */
export const caseTitles: Record<Case, string> = {
  nominative: 'именительный',
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
}

/** Builds the forms of all cases from one function of the case. */
export function inEveryCase<T>(form: (name: Case) => T): Record<Case, T> {
  return {
    nominative: form('nominative'),
    genitive: form('genitive'),
    dative: form('dative'),
    accusative: form('accusative'),
    instrumental: form('instrumental'),
    prepositional: form('prepositional'),
  }
}

/** The forms of a text that does not change. */
export const unchanged = (text: string): CaseForms => inEveryCase(() => text)
