import type { Issuer } from '#documents'

/** Words that differ between a school and a college. */
export type Vocabulary = {
  learner: { genitivePlural: string }
  /** Who leads a class or a study group, dative plural. */
  tutors: string
  /** Where learners sit: for headings of lists. */
  unit: string
}

const school: Vocabulary = {
  learner: { genitivePlural: 'обучающихся' },
  tutors: 'классным руководителям',
  unit: 'класс',
}

const college: Vocabulary = {
  learner: { genitivePlural: 'студентов' },
  tutors: 'кураторам учебных групп',
  unit: 'группа',
}

export const vocabularyOf = (kind: Issuer['kind']): Vocabulary => (kind === 'college' ? college : school)
