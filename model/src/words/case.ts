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

/** How a person is asked for a form when he checks it: the verb tells apart the two that answer «кого?». */
export const caseQuestions: Record<Case, string> = {
  nominative: 'есть кто? (именительный)',
  genitive: 'нет кого? (родительный)',
  dative: 'даю кому? (дательный)',
  accusative: 'вижу кого? (винительный)',
  instrumental: 'доволен кем? (творительный)',
  prepositional: 'думаю о ком? (предложный)',
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
